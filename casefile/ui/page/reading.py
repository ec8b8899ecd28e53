"""What the viewer reads of a document: its quotes, its paragraphs, where selected words stand."""

from casefile.model.document import Document
from casefile.model.event import Quote
from casefile.store import documents
from casefile.store.driver import Connection
from casefile.ui.page.text_sheet import Paragraph


def selected_quote(db: Connection, document: Document, start: int, end: int, exact: str) -> Quote:
    """The selected words (code points `start` to `end`) as a quote that belongs to no event."""
    pages = [page.number for page in documents.pages(db, document.id) if page.char_start <= start]
    lines = [one for one in documents.sentences(db, document.id) if one.start <= start]
    return Quote(
        passage_id=0,
        document_id=document.id,
        exhibit=document.exhibit,
        document_title=document.label,
        exact=exact,
        char_start=start,
        char_end=end,
        page=pages[-1] if pages else 1,
        page_count=document.page_count,
        paragraph=lines[-1].paragraph if lines else 1,
        label=lines[-1].label if lines else "",
    )


def told_quotes(db: Connection, document_id: int) -> list[Quote]:
    """The passages of a document that tell events, in their order, each once; no lost ones."""
    unique = {
        (quote.char_start, quote.char_end): quote
        for quote, _event, state in documents.quotes_of(db, document_id)
        if state != "dismissed" and quote.anchor_state != "lost"
    }
    return [unique[span] for span in sorted(unique)]


Told = tuple[Document, list[Quote]]


def told_anew(db: Connection, document_id: int | None) -> Told | None:
    """The document shown and its quotes now: it may be in the trash, they may come and go."""
    if document_id is None:
        return None
    return documents.document(db, document_id), told_quotes(db, document_id)


def paragraphs(db: Connection, document_id: int) -> list[Paragraph]:
    """The paragraphs with their printed or counted numbers, from the stored sentences."""
    spans: dict[int, tuple[int, int, str]] = {}
    for one in documents.sentences(db, document_id):
        start, end, number = spans.get(one.paragraph, (one.start, one.end, ""))
        spans[one.paragraph] = (min(start, one.start), max(end, one.end), number or one.label)
    return [
        Paragraph(start, end, number or str(ordinal))
        for ordinal, (start, end, number) in sorted(spans.items())
    ]
