"""Read an original beside its translation, and take the translation of a quote from there.

What stands beside a quote is only proposed; it is the quote's translation when a person says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from casefile.model.changes import Changes
from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.model.event import Event, Quote
from casefile.model.pair import PairRow, QuoteTranslation, Span
from casefile.store import documents, quote_translations
from casefile.store.driver import Connection
from casefile.text.paragraph_pairs import line_up, proposed_words


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents side by side: their texts, their paragraphs in rows, the original's quotes.

    `confirmed` are the translations a person confirmed, by passage.
    """

    original: Document
    translation: Document
    original_text: str
    translated_text: str
    rows: tuple[PairRow, ...]
    quotes: tuple[Quote, ...]
    confirmed: dict[int, QuoteTranslation]

    def proposed(self, quote: Quote) -> tuple[int, int] | None:
        """Where the translation of a quote probably stands in the translation."""
        return proposed_words(self.rows, quote.char_start, quote.char_end)


def pair(db: Connection, document_id: int) -> Pair:
    """A document with its original, else with its first translation.

    Raises:
        CaseError: it is neither a translation nor translated.
    """
    asked = documents.document(db, document_id)
    if asked.translation_of is not None:
        original, translation = documents.document(db, asked.translation_of), asked
    else:
        found = translations(db, document_id)
        if not found:
            raise CaseError(
                f"{asked.exhibit} has no translation in this case.",
                "Nothing was changed.",
                "Say first which document is a translation of it.",
            )
        original, translation = asked, found[0]
    quotes = {
        quote.passage_id: quote
        for quote, _, state in documents.quotes_of(db, original.id)
        if state != "dismissed" and quote.anchor_state != "lost"
    }
    return Pair(
        original,
        translation,
        documents.document_text(db, original.id),
        documents.document_text(db, translation.id),
        tuple(line_up(_spans(db, original.id), _spans(db, translation.id))),
        tuple(quotes.values()),
        quote_translations.translations_of(db, original.id, translation.language),
    )


def has_pair(db: Connection, document_id: int) -> bool:
    """Whether a document can be read beside its original or its translation."""
    original = documents.document(db, document_id).translation_of
    return original is not None or bool(translations(db, document_id))


def translations(db: Connection, document_id: int) -> list[Document]:
    """The translations of a document that are in the case, not in the trash."""
    return [one for one in documents.documents(db) if one.translation_of == document_id]


def confirm(db: Connection, passage_id: int, translation_id: int, start: int, end: int) -> Changes:
    """Take words of a translation (code points `start` to `end`) as the translation of a quote."""
    translation = documents.document(db, translation_id)
    words = " ".join(documents.document_text(db, translation_id)[start:end].split())
    return quote_translations.set_translation(
        db, QuoteTranslation(passage_id, translation.language, words, translation.author)
    )


def take_back(db: Connection, passage_id: int, translation_id: int) -> Changes:
    """Leave a quote without a translation."""
    language = documents.document(db, translation_id).language
    return quote_translations.set_translation(db, QuoteTranslation(passage_id, language, ""))


def with_translations(db: Connection, events: Sequence[Event], language: str) -> list[Event]:
    """Events whose quotes carry their confirmed translation into a paper's language."""
    ids = {quote.passage_id for event in events for quote in event.quotes}
    known = quote_translations.translations_among(db, ids, language)

    def told(quote: Quote) -> Quote:
        found = known.get(quote.passage_id)
        if found is None:
            return quote
        return replace(quote, translation=found.text, translator=found.translator)

    return [replace(event, quotes=tuple(told(quote) for quote in event.quotes)) for event in events]


def _spans(db: Connection, document_id: int) -> list[Span]:
    """The paragraphs of a document with their printed numbers and their sentences."""
    spans: dict[int, Span] = {}
    for one in documents.sentences(db, document_id):
        known = spans.get(one.paragraph, Span(one.start, one.end, one.label))
        spans[one.paragraph] = Span(
            min(known.start, one.start),
            max(known.end, one.end),
            known.label or one.label,
            (*known.sentences, (one.start, one.end)),
        )
    return [spans[number] for number in sorted(spans)]
