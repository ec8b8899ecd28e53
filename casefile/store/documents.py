"""The documents of a case: added whole in one transaction, listed, described, trashed."""

from casefile.store.document_adding import NewDocument, add_documents, add_path, find_by_sha
from casefile.store.document_changes import (
    restore,
    set_facts,
    set_language,
    set_not_searched,
    set_note,
    set_read_again,
    trash,
)
from casefile.store.document_reading import (
    case_numbers,
    date_mentions,
    document,
    document_text,
    documents,
    facts_by_person,
    main_language,
    name_mentions,
    note,
    pages,
    paths,
    pending,
    quotes_of,
    sentences,
)

__all__ = [
    "NewDocument", "add_documents", "add_path", "case_numbers", "date_mentions", "document",
    "document_text", "documents", "facts_by_person", "find_by_sha", "main_language",
    "name_mentions", "note", "pages", "paths", "pending", "quotes_of", "restore", "sentences",
    "set_facts", "set_language", "set_not_searched", "set_note", "set_read_again", "trash",
]  # fmt: skip
