"""What the second layout of case.db adds to the first: proceedings, and links between documents.

Never edited once released; a later layout is a step of its own in migrations.py.
"""

from casefile.store import tables

COLUMNS = {
    "proceeding": """court_entity_id INTEGER REFERENCES entity(id) ON DELETE SET NULL,
        court TEXT NOT NULL DEFAULT '', case_number TEXT NOT NULL DEFAULT '',
        process_number TEXT NOT NULL DEFAULT '', ecli TEXT NOT NULL DEFAULT '',
        instance TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '',
        origin TEXT NOT NULL DEFAULT 'rule'""",
    "proceeding_party": """
        proceeding_id INTEGER NOT NULL REFERENCES proceeding(id) ON DELETE CASCADE,
        entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
        role TEXT NOT NULL DEFAULT 'other'""",
    "document_link": """
        document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        other_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        kind TEXT NOT NULL, remark TEXT NOT NULL DEFAULT ''""",
}
"""New tables. `document_link.kind` says what a person found: "relies on", "not the same text"."""

ADDED_COLUMNS: tuple[str, ...] = (
    "question ADD COLUMN origin TEXT NOT NULL DEFAULT 'person'",
    "question ADD COLUMN found_by TEXT NOT NULL DEFAULT ''",
)
"""Columns that tables of the first layout get, as ALTER TABLE wants them."""

INDEXES = (
    "proceeding_court ON proceeding(court_entity_id) WHERE court_entity_id IS NOT NULL",
    "proceeding_party_proceeding ON proceeding_party(proceeding_id)",
    "proceeding_party_entity ON proceeding_party(entity_id)",
    "document_link_document ON document_link(document_id)",
    "document_link_other ON document_link(other_id)",
)


def statements() -> list[str]:
    """Every statement that brings a case file of layout 1 to layout 2, in order."""
    return [
        *tables.creations(COLUMNS),
        *(f"ALTER TABLE {column}" for column in ADDED_COLUMNS),
        *(f"CREATE INDEX {index}" for index in INDEXES),
    ]
