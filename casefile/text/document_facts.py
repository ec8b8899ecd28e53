"""Says what a document is, from its own words and what its file claims."""

from collections.abc import Sequence
from dataclasses import dataclass

from casefile.model.finding import (
    CaseNumber,
    DocumentFacts,
    DocumentHints,
)
from casefile.text.article_headline import paper_over
from casefile.text.case_numbers import own_numbers
from casefile.text.document_date import OwnDate, first_printed, own_date
from casefile.text.document_kind import kind_of
from casefile.text.document_lines import FOOT_CHARACTERS, HEAD_CHARACTERS, lines_of
from casefile.text.document_origin import author_of, publisher_of
from casefile.text.document_title import title_of_document
from casefile.text.title_case import plain_case


@dataclass(frozen=True, slots=True)
class FactsFound:
    """The facts with the date its relative words count from (a reprint's is the first print's)."""

    facts: DocumentFacts
    counts_from: str | None


def read_facts(
    text: str,
    language: str,
    hints: DocumentHints,
    numbers: Sequence[CaseNumber],
    document_date: str | None = None,
) -> FactsFound:
    """Kind, title, author, publisher, date and case numbers of a document.

    `document_date` (EDTF) is a date a person gave; it stands above the one the document bears.
    """
    head_end = min(len(text), HEAD_CHARACTERS)
    foot_start = max(head_end, len(text) - FOOT_CHARACTERS)
    head = lines_of(text, 0, head_end, language)
    foot = lines_of(text, foot_start, len(text), language) or head
    kind = kind_of(text, language, hints, head)
    own = own_date(head, foot if foot is not head else (), language, kind, hints)
    if document_date is not None:
        own = OwnDate(document_date, "", "person")
    title = title_of_document(head, language, kind, hints, numbers)
    publisher = publisher_of(head, foot, language, kind, hints)
    if kind == "article":
        publisher = publisher or paper_over(head, title, language)
    facts = DocumentFacts(
        kind=kind,
        title=plain_case(title, text, language) if kind == "article" else title,
        author=author_of(head, (*head, *foot), language, kind, hints),
        publisher=publisher,
        document_date=own.edtf,
        date_words=own.words,
        date_source=own.source,
        other_date=own.other,
        other_date_words=own.other_words,
        language=language,
        case_numbers=own_numbers(numbers, kind),
    )
    first = None if document_date is not None else first_printed(head, language)
    return FactsFound(facts, first or own.edtf)
