"""What a document does on its own day, found once somebody says which day that is."""

from casefile.model.changes import Changes
from casefile.model.finding import DocumentHints
from casefile.services.find_events import keep_of_own_day, question
from casefile.store import documents
from casefile.store.driver import Connection
from casefile.store.history import by_rule
from casefile.text.findings import find_all


def suggest_acts_of_own_day(db: Connection, document_id: int) -> Changes:
    """Suggest what a ruling decides, which had no day while its document had no date.

    What is suggested, accepted or dismissed already stays as it is.
    """
    stored = documents.document(db, document_id)
    starts = tuple(page.char_start for page in documents.pages(db, document_id))
    hints = DocumentHints(file_name=stored.file_name, page_starts=starts)
    asked = question(db, document_id, hints)
    if not asked.text.strip():
        return Changes()
    found = find_all(
        asked.text,
        hints=asked.hints,
        lexicon=asked.lexicon,
        document_date=asked.document_date,
        language=asked.language,
    )
    with by_rule(db):
        return keep_of_own_day(db, document_id, found)
