"""What the second layout of case.db adds to the first: proceedings, and links between documents.

Never edited once released; a later layout is a step of its own in migrations.py.
"""

from casefile.store import tables

COLUMNS = {
    "saved_filter": """name TEXT NOT NULL, lanes TEXT NOT NULL DEFAULT '[]',
        disagree INTEGER NOT NULL DEFAULT 0, needs_date INTEGER NOT NULL DEFAULT 0,
        suggestions INTEGER NOT NULL DEFAULT 1""",
    "proceeding": """court_entity_id INTEGER REFERENCES entity(id) ON DELETE CASCADE,
        found_number TEXT NOT NULL DEFAULT '', court TEXT NOT NULL DEFAULT '',
        case_number TEXT NOT NULL DEFAULT '', instance TEXT NOT NULL DEFAULT '',
        outcome TEXT NOT NULL DEFAULT '', shown INTEGER NOT NULL DEFAULT 1""",
    "print_run": """made_on TEXT NOT NULL, for_whom TEXT NOT NULL, options TEXT NOT NULL,
        lines TEXT NOT NULL""",
    "document_link": """
        document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        other_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        kind TEXT NOT NULL, remark TEXT NOT NULL DEFAULT ''""",
    "text_version": """
        document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        pages TEXT NOT NULL, sentences TEXT NOT NULL""",
    "ocr_page": """
        document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
        number INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
        confidence REAL, result TEXT NOT NULL DEFAULT '', UNIQUE (document_id, number)""",
}
"""New tables. `proceeding` holds a person's word about what the documents tell (text/proceedings),
`print_run` the lines of a paper that was printed or saved.
`document_link.kind` says what a person found: "relies on",
"same text", "not the same text".
`text_version` holds what one reading of a document gave, as JSON rows: `pages` with number, text,
char_start, width, height, ocr_confidence, words and the text folded for search, `sentences` with
ordinal, page, char_start, char_end, paragraph, label, heading.
`ocr_page` holds the pages whose words stand in a picture: `state` is one of model.ocr.STATES,
`result` the OcrPage as JSON."""

ADDED_COLUMNS: tuple[str, ...] = (
    "matter ADD COLUMN outside_copy_at TEXT",
    "watched_folder ADD COLUMN inner_folders INTEGER NOT NULL DEFAULT 0",
    "question ADD COLUMN origin TEXT NOT NULL DEFAULT 'person'",
    "question ADD COLUMN found_by TEXT NOT NULL DEFAULT ''",
    "document ADD COLUMN text_version_id INTEGER REFERENCES text_version(id) ON DELETE SET NULL",
    "passage ADD COLUMN earlier TEXT NOT NULL DEFAULT ''",
    "document ADD COLUMN part_of INTEGER REFERENCES document(id) ON DELETE SET NULL",
    "document ADD COLUMN first_page INTEGER",
    "document ADD COLUMN other_date TEXT",
    "document ADD COLUMN other_date_words TEXT NOT NULL DEFAULT ''",
    "document ADD COLUMN last_page INTEGER",
    "change_log ADD COLUMN by_rule INTEGER NOT NULL DEFAULT 0",
    "undo_now ADD COLUMN by_rule INTEGER NOT NULL DEFAULT 0",
)
"""Columns that tables of the first layout get, as ALTER TABLE wants them."""

DROPPED_COLUMNS = ("sentence DROP COLUMN created_at", "sentence DROP COLUMN changed_at")
"""Times nobody asks for: sentences come and go with their document, and are many."""

INDEXES = (
    "proceeding_court ON proceeding(court_entity_id) WHERE court_entity_id IS NOT NULL",
    "document_link_document ON document_link(document_id)",
    "document_link_other ON document_link(other_id)",
    "text_version_document ON text_version(document_id)",
    "document_text_version ON document(text_version_id) WHERE text_version_id IS NOT NULL",
    "document_part_of ON document(part_of) WHERE part_of IS NOT NULL",
)

_PAGE = "number, text, char_start, width, height, ocr_confidence, words"
_SENTENCE = "ordinal, page, char_start, char_end, paragraph, label, heading"


def _fields(names: str) -> str:
    """The fields of a row of JSON, in the order of their columns."""
    return ", ".join(f"json_extract(value, '$[{at}]')" for at, _ in enumerate(names.split(", ")))


# Undo and redo of a reading exchange the text: they set the number of the version, this the rest.
# While a person's action is under way (undo_now holds a row) the program writes the text itself.
OTHER_TEXT = f"""CREATE TRIGGER other_text AFTER UPDATE OF text_version_id ON document
    WHEN NEW.text_version_id IS NOT NULL AND NEW.text_version_id IS NOT OLD.text_version_id
        AND NOT EXISTS (SELECT 1 FROM undo_now)
    BEGIN
        DELETE FROM page WHERE document_id = NEW.id;
        INSERT INTO page (document_id, {_PAGE}) SELECT NEW.id, {_fields(_PAGE)}
            FROM json_each((SELECT pages FROM text_version WHERE id = NEW.text_version_id));
        INSERT INTO search (rowid, text, folded) SELECT p.id, p.text, json_extract(value, '$[7]')
            FROM json_each((SELECT pages FROM text_version WHERE id = NEW.text_version_id))
            JOIN page p ON p.document_id = NEW.id AND p.number = json_extract(value, '$[0]');
        DELETE FROM sentence WHERE document_id = NEW.id;
        INSERT INTO sentence (document_id, {_SENTENCE}) SELECT NEW.id, {_fields(_SENTENCE)}
            FROM json_each((SELECT sentences FROM text_version WHERE id = NEW.text_version_id));
    END"""  # noqa: S608  columns are the program's own


def statements() -> list[str]:
    """Every statement that brings a case file of layout 1 to layout 2, in order."""
    return [
        *tables.creations(COLUMNS),
        *(f"ALTER TABLE {column}" for column in ADDED_COLUMNS),
        *(f"ALTER TABLE {column}" for column in DROPPED_COLUMNS),
        *(f"CREATE INDEX {index}" for index in INDEXES),
        OTHER_TEXT,
    ]
