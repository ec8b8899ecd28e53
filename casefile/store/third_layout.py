"""What the third layout of case.db adds to the second: the copies that are known outside the case.

Never edited once released; a later layout is a step of its own in migrations.py.
"""

from casefile.store import tables

COLUMNS = {
    "known_copy": """kind TEXT NOT NULL, label TEXT NOT NULL DEFAULT '',
        document_path_id INTEGER REFERENCES document_path(id) ON DELETE CASCADE,
        made_on TEXT NOT NULL, gone_on TEXT, stays_because TEXT NOT NULL DEFAULT ''""",
}
"""New tables. `known_copy` holds what lies outside the case folder, so that deleting can list it:
`kind` is one of model.known_copies.KINDS, `label` the name of a file or folder, never its path.
A document's own file is known by `document_path_id` instead, and only once somebody said of it
that it is gone or stays."""

ADDED_COLUMNS: tuple[str, ...] = (
    "matter ADD COLUMN given_to TEXT NOT NULL DEFAULT ''",
    "matter ADD COLUMN given_on TEXT",
)
"""Columns that tables of earlier layouts get, as ALTER TABLE wants them.
`matter.given_to` and `given_on` say to whom the case was given and when, until it is taken back."""

INDEXES = (
    "known_copy_path ON known_copy(document_path_id) WHERE document_path_id IS NOT NULL",
    "page_by_machine ON page(document_id, number, ocr_confidence) WHERE ocr_confidence IS NOT NULL",
)
"""`page_by_machine`: each quote asks whether a machine read its page; the value lies behind the
page's text, so the row itself is slow to read."""


def statements() -> list[str]:
    """Every statement that brings a case file of layout 2 to layout 3, in order."""
    return [
        *tables.creations(COLUMNS),
        *(f"ALTER TABLE {column}" for column in ADDED_COLUMNS),
        *(f"CREATE INDEX {index}" for index in INDEXES),
    ]
