"""Search in the documents: hits with their words marked, each opening on its page."""
