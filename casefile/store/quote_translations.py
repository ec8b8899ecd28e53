"""Translations of quotes that a person confirmed."""

from collections.abc import Iterable

from casefile.model.changes import Changes, changed
from casefile.model.pair import QuoteTranslation
from casefile.store.driver import Connection
from casefile.store.rows import delete, id_list, insert, update


def translations_of(db: Connection, document_id: int, language: str) -> dict[int, QuoteTranslation]:
    """The confirmed translations of a document's quotes into a language, by passage."""
    rows = db.execute(
        "SELECT t.passage_id, t.language, t.text, t.translator FROM passage_translation t"
        " JOIN passage p ON p.id = t.passage_id WHERE p.document_id = ? AND t.language = ?"
        " ORDER BY t.id",
        [document_id, language],
    )
    return {row[0]: QuoteTranslation(*row) for row in rows}


def translations_among(
    db: Connection, passage_ids: Iterable[int], language: str
) -> dict[int, QuoteTranslation]:
    """Those of these quotes that have a confirmed translation into a language, by passage."""
    rows = db.execute(
        "SELECT passage_id, language, text, translator FROM passage_translation"
        " WHERE language = ? AND passage_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        [language, id_list(passage_ids)],
    )
    return {row[0]: QuoteTranslation(*row) for row in rows}


def set_translation(db: Connection, wanted: QuoteTranslation) -> Changes:
    """Keep the translation of a quote into a language; an empty one is taken away."""
    row = db.execute(
        "SELECT id FROM passage_translation WHERE passage_id = ? AND language = ? ORDER BY id",
        [wanted.passage_id, wanted.language],
    ).fetchone()
    columns = {"text": wanted.text, "translator": wanted.translator}
    if row is None and wanted.text:
        insert(
            db,
            "passage_translation",
            passage_id=wanted.passage_id,
            language=wanted.language,
            **columns,
        )
    elif row is not None and wanted.text:
        update(db, "passage_translation", row[0], columns)
    elif row is not None:
        delete(db, "passage_translation", [row[0]])
    return changed("event") | changed("document")
