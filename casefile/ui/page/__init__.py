"""The source viewer: a document's page with the quote marked where it stands."""
