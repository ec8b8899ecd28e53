"""The first layout of case.db: every table, index and the search index as plain SQL.

Never edited once released; later layouts are steps of their own in migrations.py. Ids are never
used twice (AUTOINCREMENT), because undo brings rows back under their old ids.
"""

APPLICATION_ID = 0x43415345
"""Marks a SQLite file as a case ("CASE"); stands in its header (SQLite file format, offset 68)."""
VERSION = 3
"""The layout this program writes; stands in the file's header as user_version (offset 60)."""

_TIMES = (
    "created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),"
    " changed_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))"
)
_DOCUMENT = "document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE"
_EVENT = "event_id INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE"
_ENTITY = "entity_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE"
_SPAN = "char_start INTEGER NOT NULL, char_end INTEGER NOT NULL"

COLUMNS = {
    "matter": """code TEXT NOT NULL, title TEXT NOT NULL DEFAULT '',
        reference_numbers TEXT NOT NULL DEFAULT '',
        client_entity_id INTEGER REFERENCES entity(id) ON DELETE SET NULL,
        languages TEXT NOT NULL DEFAULT '', opened_on TEXT, closed_on TEXT, delete_after TEXT""",
    "document": """sha256 TEXT NOT NULL UNIQUE, byte_size INTEGER NOT NULL,
        media_type TEXT NOT NULL, file_name TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'other',
        title TEXT NOT NULL DEFAULT '', author TEXT NOT NULL DEFAULT '',
        publisher TEXT NOT NULL DEFAULT '', source_url TEXT NOT NULL DEFAULT '',
        document_date TEXT, document_date_words TEXT NOT NULL DEFAULT '',
        document_date_from TEXT NOT NULL DEFAULT '', received_on TEXT,
        language TEXT NOT NULL DEFAULT '', page_count INTEGER NOT NULL DEFAULT 0,
        scope TEXT NOT NULL DEFAULT 'person', may_be_filed TEXT NOT NULL DEFAULT 'yes',
        account_of INTEGER REFERENCES entity(id) ON DELETE SET NULL,
        text_state TEXT NOT NULL DEFAULT 'text', not_read_reason TEXT NOT NULL DEFAULT '',
        remark TEXT NOT NULL DEFAULT '', encoding TEXT NOT NULL DEFAULT '',
        import_channel TEXT NOT NULL DEFAULT '', custodian TEXT NOT NULL DEFAULT '',
        exhibit_label TEXT NOT NULL, case_numbers TEXT NOT NULL DEFAULT '[]',
        translation_of INTEGER REFERENCES document(id) ON DELETE SET NULL,
        same_story_group INTEGER,
        supersedes INTEGER REFERENCES document(id) ON DELETE SET NULL,
        parent_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
        review_state TEXT NOT NULL DEFAULT 'pending', private INTEGER NOT NULL DEFAULT 0,
        reading_tries INTEGER NOT NULL DEFAULT 0, facts_by_person TEXT NOT NULL DEFAULT '[]',
        trashed_at TEXT""",
    "document_path": f"""{_DOCUMENT}, path BLOB NOT NULL, shown TEXT NOT NULL,
        seen_at TEXT NOT NULL, UNIQUE (document_id, path)""",
    "page": f"""{_DOCUMENT}, number INTEGER NOT NULL, text TEXT NOT NULL,
        char_start INTEGER NOT NULL, width REAL NOT NULL DEFAULT 0,
        height REAL NOT NULL DEFAULT 0, ocr_confidence REAL, words TEXT,
        UNIQUE (document_id, number)""",
    "sentence": f"""{_DOCUMENT}, ordinal INTEGER NOT NULL, page INTEGER NOT NULL, {_SPAN},
        paragraph INTEGER NOT NULL, label TEXT NOT NULL DEFAULT '',
        heading INTEGER NOT NULL DEFAULT 0, UNIQUE (document_id, ordinal)""",
    "passage": f"""{_DOCUMENT}, {_SPAN}, exact TEXT NOT NULL, prefix TEXT NOT NULL,
        suffix TEXT NOT NULL, page INTEGER NOT NULL, paragraph INTEGER NOT NULL DEFAULT 0,
        label TEXT NOT NULL DEFAULT '', rects TEXT NOT NULL DEFAULT '',
        anchor_state TEXT NOT NULL DEFAULT 'ok'""",
    "passage_translation": """
        passage_id INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
        language TEXT NOT NULL, text TEXT NOT NULL, translator TEXT NOT NULL DEFAULT '',
        certified INTEGER NOT NULL DEFAULT 0, made_on TEXT""",
    "note": f"""{_DOCUMENT}, spoken_by TEXT NOT NULL DEFAULT '',
        interviewer TEXT NOT NULL DEFAULT '', interpreter TEXT NOT NULL DEFAULT '',
        place TEXT NOT NULL DEFAULT '', read_back_on TEXT, version INTEGER NOT NULL DEFAULT 1""",
    "mention": f"""{_DOCUMENT}, {_SPAN}, surface TEXT NOT NULL, kind TEXT NOT NULL, edtf TEXT,
        stated TEXT, canonical TEXT NOT NULL DEFAULT '',
        entity_id INTEGER REFERENCES entity(id) ON DELETE SET NULL,
        role TEXT NOT NULL DEFAULT '', rule TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '', base TEXT NOT NULL DEFAULT '',
        planned INTEGER NOT NULL DEFAULT 0, negated INTEGER NOT NULL DEFAULT 0,
        alternatives TEXT NOT NULL DEFAULT '[]', review TEXT NOT NULL DEFAULT ''""",
    "statement": f"""{_DOCUMENT},
        passage_id INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
        speaker_entity_id INTEGER REFERENCES entity(id) ON DELETE SET NULL""",
    "wording": f"""{_DOCUMENT}, shingles TEXT NOT NULL DEFAULT '[]'""",
    "entity": """kind TEXT NOT NULL, main_name TEXT NOT NULL, sort_name TEXT NOT NULL DEFAULT '',
        role_in_case TEXT NOT NULL DEFAULT '', pseudonym TEXT NOT NULL DEFAULT '',
        is_client INTEGER NOT NULL DEFAULT 0, protected INTEGER NOT NULL DEFAULT 0,
        confirmed INTEGER NOT NULL DEFAULT 0, origin TEXT NOT NULL DEFAULT 'rule'""",
    "entity_name": f"""{_ENTITY}, name TEXT NOT NULL, script TEXT NOT NULL DEFAULT '',
        language TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL DEFAULT 'variant',
        fold_key TEXT NOT NULL DEFAULT '', in_documents INTEGER NOT NULL DEFAULT 1""",
    "same_person_question": """
        first_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
        second_id INTEGER NOT NULL REFERENCES entity(id) ON DELETE CASCADE,
        why TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', answered_at TEXT""",
    "event": """kind TEXT NOT NULL, lane TEXT NOT NULL, title TEXT NOT NULL,
        description TEXT NOT NULL DEFAULT '', place TEXT NOT NULL DEFAULT '', date_edtf TEXT,
        date_earliest TEXT NOT NULL, date_latest TEXT NOT NULL,
        date_words TEXT NOT NULL DEFAULT '', date_reason TEXT NOT NULL DEFAULT 'written',
        base_words TEXT NOT NULL DEFAULT '', date_confirmed INTEGER NOT NULL DEFAULT 0,
        time TEXT NOT NULL DEFAULT '',
        after_event_id INTEGER REFERENCES event(id) ON DELETE SET NULL,
        before_event_id INTEGER REFERENCES event(id) ON DELETE SET NULL,
        sort_in_day INTEGER NOT NULL DEFAULT 0, proceeding_id INTEGER,
        dispute_status TEXT NOT NULL DEFAULT 'undisputed', private INTEGER NOT NULL DEFAULT 0,
        planned INTEGER NOT NULL DEFAULT 0, negated INTEGER NOT NULL DEFAULT 0,
        background INTEGER NOT NULL DEFAULT 0, reported INTEGER NOT NULL DEFAULT 0,
        correction TEXT NOT NULL DEFAULT '', origin TEXT NOT NULL DEFAULT 'rule',
        state TEXT NOT NULL DEFAULT 'suggested', accepted_by TEXT NOT NULL DEFAULT ''""",
    "event_text": f"""{_EVENT}, language TEXT NOT NULL, title TEXT NOT NULL,
        description TEXT NOT NULL DEFAULT ''""",
    "disagreement": f"""{_EVENT}, property TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open',
        reason TEXT NOT NULL DEFAULT '', decided_at TEXT,
        in_court_paper TEXT NOT NULL DEFAULT 'internal'""",
    "claim": f"""{_EVENT}, property TEXT NOT NULL, value TEXT NOT NULL DEFAULT '',
        speaker_entity_id INTEGER REFERENCES entity(id) ON DELETE SET NULL,
        stance TEXT NOT NULL DEFAULT 'states', standing TEXT NOT NULL DEFAULT 'open',
        origin TEXT NOT NULL DEFAULT 'rule', correction TEXT NOT NULL DEFAULT '',
        disagreement_id INTEGER REFERENCES disagreement(id) ON DELETE SET NULL,
        said_with_claim_id INTEGER REFERENCES claim(id) ON DELETE SET NULL""",
    "citation": """claim_id INTEGER NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
        passage_id INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
        date_words TEXT NOT NULL DEFAULT '', date_start INTEGER NOT NULL DEFAULT -1,
        date_end INTEGER NOT NULL DEFAULT -1, reason TEXT NOT NULL DEFAULT 'written',
        base_words TEXT NOT NULL DEFAULT '', headline TEXT NOT NULL DEFAULT ''""",
    "participation": f"""{_EVENT}, {_ENTITY}, role TEXT NOT NULL,
        origin TEXT NOT NULL DEFAULT 'rule'""",
    "event_link": f"""{_EVENT},
        other_id INTEGER NOT NULL REFERENCES event(id) ON DELETE CASCADE, score REAL NOT NULL,
        outcome TEXT NOT NULL DEFAULT 'ask', differences TEXT NOT NULL DEFAULT '[]',
        state TEXT NOT NULL DEFAULT 'proposed'""",
    "deadline": f"""{_DOCUMENT},
        event_id INTEGER REFERENCES event(id) ON DELETE SET NULL,
        passage_id INTEGER REFERENCES passage(id) ON DELETE SET NULL,
        for_whom TEXT NOT NULL DEFAULT 'other', received_on TEXT,
        received_how TEXT NOT NULL DEFAULT '', due TEXT, counted_from TEXT NOT NULL DEFAULT '',
        rule_words TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT 'suggested',
        entered_by TEXT NOT NULL DEFAULT ''""",
    "issue": """title TEXT NOT NULL, legal_element TEXT NOT NULL DEFAULT '',
        remark TEXT NOT NULL DEFAULT '', sort INTEGER NOT NULL DEFAULT 0""",
    "event_issue": f"""{_EVENT}, issue_id INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE,
        shows_that TEXT NOT NULL DEFAULT ''""",
    "passage_issue": """passage_id INTEGER NOT NULL REFERENCES passage(id) ON DELETE CASCADE,
        issue_id INTEGER NOT NULL REFERENCES issue(id) ON DELETE CASCADE,
        shows_that TEXT NOT NULL DEFAULT ''""",
    "question": """text TEXT NOT NULL, for_whom TEXT NOT NULL DEFAULT 'client',
        event_id INTEGER REFERENCES event(id) ON DELETE SET NULL,
        document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
        state TEXT NOT NULL DEFAULT 'open', answer TEXT NOT NULL DEFAULT ''""",
    "watched_folder": """path BLOB NOT NULL, in_case INTEGER NOT NULL DEFAULT 0,
        polling INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'watching',
        last_scan_at TEXT""",
    "watched_file": """folder_id INTEGER NOT NULL REFERENCES watched_folder(id) ON DELETE CASCADE,
        name BLOB NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
        inode INTEGER NOT NULL DEFAULT 0, UNIQUE (folder_id, name)""",
    "import_run": "channel TEXT NOT NULL, finished_at TEXT",
    "import_item": """run_id INTEGER NOT NULL REFERENCES import_run(id) ON DELETE CASCADE,
        path BLOB, name TEXT NOT NULL, sha256 TEXT NOT NULL DEFAULT '',
        outcome TEXT NOT NULL DEFAULT 'waiting', reason TEXT NOT NULL DEFAULT '',
        document_id INTEGER REFERENCES document(id) ON DELETE SET NULL""",
    "change_log": """undo_group INTEGER NOT NULL, label TEXT NOT NULL, table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL, before TEXT, after TEXT, undone INTEGER NOT NULL DEFAULT 0""",
    "custody_log": """sequence INTEGER NOT NULL UNIQUE, previous_hash TEXT NOT NULL,
        time TEXT NOT NULL, act TEXT NOT NULL, sha256 TEXT NOT NULL DEFAULT '',
        app_version TEXT NOT NULL, hash TEXT NOT NULL""",
}  # fmt: skip

INDEXES = (
    "sentence_place ON sentence(document_id, char_start)",
    "passage_place ON passage(document_id, char_start)",
    "mention_place ON mention(document_id, char_start)",
    "mention_entity ON mention(entity_id)",
    "wording_document ON wording(document_id)",
    "statement_document ON statement(document_id)",
    "statement_speaker ON statement(speaker_entity_id)",
    "statement_passage ON statement(passage_id)",
    "note_document ON note(document_id)",
    "entity_name_entity ON entity_name(entity_id)",
    "question_first ON same_person_question(first_id)",
    "question_second ON same_person_question(second_id)",
    "event_order ON event(date_earliest, date_latest, sort_in_day, id, state, lane,"
    " after_event_id)",
    "event_after ON event(after_event_id) WHERE after_event_id IS NOT NULL",
    "event_before ON event(before_event_id) WHERE before_event_id IS NOT NULL",
    "event_text_event ON event_text(event_id)",
    "claim_event ON claim(event_id, property, value)",
    "claim_speaker ON claim(speaker_entity_id) WHERE speaker_entity_id IS NOT NULL",
    "claim_disagreement ON claim(disagreement_id) WHERE disagreement_id IS NOT NULL",
    "claim_said_with ON claim(said_with_claim_id) WHERE said_with_claim_id IS NOT NULL",
    "citation_claim ON citation(claim_id)",
    "citation_passage ON citation(passage_id)",
    "participation_event ON participation(event_id)",
    "participation_entity ON participation(entity_id)",
    "disagreement_event ON disagreement(event_id)",
    "event_link_event ON event_link(event_id)",
    "event_link_other ON event_link(other_id)",
    "deadline_document ON deadline(document_id)",
    "deadline_event ON deadline(event_id)",
    "deadline_passage ON deadline(passage_id)",
    "event_issue_event ON event_issue(event_id)",
    "passage_issue_passage ON passage_issue(passage_id)",
    "translation_passage ON passage_translation(passage_id)",
    "import_item_run ON import_item(run_id)",
    "import_item_document ON import_item(document_id)",
    "document_parent ON document(parent_id)",
    "change_log_step ON change_log(undone, undo_group)",
    "change_log_row ON change_log(table_name, row_id)",
)

# The row that is there while a person's action runs; its absence switches the triggers off.
UNDO_NOW = "CREATE TABLE undo_now (undo_group INTEGER NOT NULL, label TEXT NOT NULL)"
# Without content of its own: the text stands in `page`, rowid is page.id. Snippets are cut from
# there. `secure-delete` leaves no erased word behind in the index (SQLite >= 3.42).
SEARCH = (
    "CREATE VIRTUAL TABLE search USING fts5(text, folded, content='', contentless_delete=1,"
    " tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO search(search, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER page_leaves_search AFTER DELETE ON page"
    " BEGIN DELETE FROM search WHERE rowid = OLD.id; END",
)


def statements() -> list[str]:
    """Every statement that makes an empty case file of layout 1, in order."""
    indexes = [f"CREATE INDEX {index}" for index in INDEXES]
    return [*creations(COLUMNS), *indexes, UNDO_NOW, *SEARCH]


def creations(columns_of: dict[str, str]) -> list[str]:
    """The CREATE statements of tables given as name and columns, each with id and times added."""
    return [
        f"CREATE TABLE {name} (id INTEGER PRIMARY KEY AUTOINCREMENT, {_with_times(columns)})"
        for name, columns in columns_of.items()
    ]


def _with_times(columns: str) -> str:
    """The times stand before table constraints, which SQL wants last."""
    head, unique, tail = columns.partition(", UNIQUE (")
    if not unique:
        head, unique, tail = columns.partition(",\n        UNIQUE (")
    return f"{head}, {_TIMES}{', UNIQUE (' if unique else ''}{tail}"
