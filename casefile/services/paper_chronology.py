"""The lines of a paper's chronology: dates as a person writes them, marks, notes, references."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress

from casefile.model.dates import order_key, parse_edtf
from casefile.model.disagreement import Disagreement, SaidValue
from casefile.model.errors import InvalidDate
from casefile.model.event import Event, Quote
from casefile.model.summary import ChronologyRow
from casefile.services.paper_references import machine_note, place, references, where
from casefile.services.paper_words import said, say
from casefile.text.date_words import date_words
from casefile.text.quotation import in_quotation_marks

REASONS = (
    "year from document date", "year from another date", "from document date",
    "from another date", "no document date", "ambiguous order", "month from context",
)  # fmt: skip
_FROM_ANOTHER = frozenset({"year from another date", "from another date"})
_YEAR = re.compile(r"\d{4}|\d[./-]\d{1,2}[./-]\d{2}(?!\d)")
_CHANGES_THE_FACT = frozenset({"planned", "negated"})
"""Marks no reader may be spared: without them a line would say that something happened."""


def work_row(
    event: Event, language: str, quotes: bool, others: Mapping[int, Event]
) -> ChronologyRow:
    """A line of the working paper: everything, disagreements and doubts included.

    `others` are the events an undated fact can be placed after or before.
    """
    return ChronologyRow(
        date=date_lines(event, language, others),
        text=event.title,
        references=references(event.quotes, language),
        marks=tuple(_marks(event, language)),
        notes=tuple(_notes(event, language)),
        quotes=_sentences(event.quotes, language) if quotes else (),
        event_id=event.id,
    )


def court_row(event: Event, language: str, quotes: bool, told: Sequence[Quote]) -> ChronologyRow:
    """A line of the court paper; `told` are the quotes of documents that may be filed."""
    notes = []
    dates = date_lines(event, language, {})
    for one in event.disagreements:
        if one.in_court_paper == "both":
            notes.append(_disagreement(one, event, language))
        elif one.in_court_paper == "one with footnote":
            notes.extend(_set_aside(one, event, language))
        if one.property == "date" and one.in_court_paper != "both":
            dates = (_day(event.edtf, language),) if event.edtf else dates
    return ChronologyRow(
        date=dates,
        text=event.title,
        references=references(told, language),
        marks=tuple(mark for mark in _marks(event, language) if mark[0] in _CHANGES_THE_FACT),
        notes=tuple(notes),
        quotes=_sentences(told, language) if quotes else (),
        event_id=event.id,
    )


def _day(edtf: str | None, language: str) -> str:
    return date_words(edtf, language, short=True) if edtf else say(language, "no date given")


def date_lines(event: Event, language: str, others: Mapping[int, Event]) -> tuple[str, ...]:
    """The date column: both dates where they are disputed, brackets where one is worked out."""
    disputed = next(
        (
            one
            for one in event.disagreements
            if one.property == "date" and (one.open or one.state == "both possible")
        ),
        None,
    )
    if disputed is not None:
        in_order = sorted((value.value for value in disputed.values), key=order_key)
        days = [_day(value, language) for value in in_order]
        return (*tuple(say(language, "or", date=day) for day in days[:-1]), days[-1])
    if event.edtf is None:
        return _undated_lines(event, language, others)
    day = _day(event.edtf, language)
    if event.reported:
        return tuple(say(language, "reported", date=day).split("|"))
    return (f"[{day}]",) if event.date_in_brackets else (day,)


def _undated_lines(event: Event, language: str, others: Mapping[int, Event]) -> tuple[str, ...]:
    none = say(language, "no date given")
    for key, other_id in (("after", event.after_event_id), ("before", event.before_event_id)):
        other = others.get(other_id) if other_id else None
        if other is not None and other.edtf:
            return say(language, key, date=_day(other.edtf, language)), none
    return (none,)


def _marks(event: Event, language: str) -> list[tuple[str, str]]:
    kinds = [
        ("disputed", any(one.open for one in event.disagreements)),
        ("uncited", not event.cited),
        ("suggested", event.state == "suggested"),
        ("planned", event.planned),
        ("negated", event.negated),
    ]
    return [(kind, say(language, f"mark {kind}")) for kind, holds in kinds if holds]


def _notes(event: Event, language: str) -> list[str]:
    notes = []
    if event.date_in_brackets or event.date_reason == "no document date":
        notes.append(_reason(event, language))
    for one in event.disagreements:
        if one.open or one.state == "both possible":
            notes.append(_disagreement(one, event, language))
        elif one.state == "one wrong":
            notes.extend(_set_aside(one, event, language))
            if one.reason:
                notes.append(say(language, "settled", reason=one.reason))
    return notes


def _reason(event: Event, language: str) -> str:
    """Why the date is what it is: the words it was written with and what they were counted from."""
    words, base = (" ".join(said.split()) for said in (event.date_words, event.base_words))
    key = event.date_reason if event.date_reason in REASONS else "other"
    if key == "from document date" and words == base:
        # The event has no words of its own for its day; it is told by a dated document.
        key = "document itself"
    if key in _FROM_ANOTHER and not _YEAR.search(base):
        key += ", itself worked out"
    with suppress(InvalidDate):  # words of a document stay as they stand there
        base = date_words(parse_edtf(base).edtf, language)
    return say(language, f"reason {key}", words=words, base=base)


def _disagreement(one: Disagreement, event: Event, language: str) -> str:
    values = " ".join(_value(value, one.property, event, language) for value in one.values)
    return say(language, f"disagree {one.property}", values=values)


def _set_aside(one: Disagreement, event: Event, language: str) -> list[str]:
    """What other sources say, once a person chose a value."""
    return [
        say(
            language,
            "set aside",
            value=_value_words(value.value, one.property, language),
            where=where(_quotes_of(value, event), language),
        )
        for value in one.values
        if value.standing != "preferred"
    ]


def _value(value: SaidValue, name: str, event: Event, language: str) -> str:
    words = _value_words(value.value, name, language)
    return say(language, "value", value=words, where=where(_quotes_of(value, event), language))


def _value_words(value: str, name: str, language: str) -> str:
    """A date in words, what the program words itself in the paper's language."""
    if name == "date":
        return _day(value, language)
    words = said(language, name, value)
    return words if name == "outcome" else words[:1].upper() + words[1:]


def _quotes_of(value: SaidValue, event: Event) -> list[Quote]:
    return [quote for quote in event.quotes if quote.passage_id in value.passage_ids]


def _sentences(quotes: Sequence[Quote], language: str) -> tuple[tuple[str, str], ...]:
    """Every sentence for itself, verbatim but for line ends; two are never stitched together."""
    return tuple((_words(quote, language), _source(quote, language)) for quote in quotes)


def _source(quote: Quote, language: str) -> str:
    """Where a printed sentence stands, and that a machine read it."""
    parts = (quote.exhibit, place(quote, language), machine_note(quote, language))
    return ", ".join(filter(None, parts))


def _words(quote: Quote, language: str) -> str:
    """A sentence as it stands, with its translation and what became of it behind."""
    marks = say(language, "quotation marks")
    words = in_quotation_marks(quote.exact, marks)
    if quote.anchor_state == "lost":
        words += f" ({say(language, 'not found again')})"
    if quote.translation:
        translation = in_quotation_marks(quote.translation, marks)
        by = {"translator": quote.translator, "words": translation}
        words += f" ({say(language, 'translated by' if quote.translator else 'translated', **by)})"
    return words
