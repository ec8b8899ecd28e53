"""Finds the date a document gives itself, with the words it stands in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from casefile.model.finding import DateMention, DocumentHints, DocumentKind
from casefile.text.date_finder import find_dates
from casefile.text.document_lines import Line
from casefile.text.event_source import one_line
from casefile.text.event_words import event_words, find_acts, paper_words, pattern

_DAY = re.compile(r"\d{4}-\d\d-\d\d$")
_MOST_BESIDE = {"article": 7, "ruling": 4, "letter": 6}
_LABEL_WORDS, _BARE_WORDS = 9, 1
"""Words of a label over a day, and beside each day of a line of days: "On"."""
_LONG_YEAR = re.compile(r"(?:19|20)\d\d")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.$")
_OPENING, _STORY_OPENS_WITHIN = 110, 16
"""Characters of a line, and lines, in which a dateline stands."""
_TOWN = re.compile(
    r"\s*[^\W\d_a-zа-яё][\w’'-]{2,}(?:[ /-][^\W\d_a-zа-яё][\w’'-]*){0,3}"
    r"\s*(?:\([^()\n]{2,30}\)|/[^/\n]{2,30}/)?[,.]\s+(?:[–—-]\s+)?"
)
_STORY_GOES_ON = re.compile(
    r"\s*(?:г\.|р\.|r\.|d\.|m\.)?\s*"
    r"(?:[–—:/.-]|[,.]?\s*\([^()\n]{2,30}\)|[,.]\s*[^\W\d_a-zа-яё]{3,}\.?\s*[–—-])"
)
_BIRTH = frozenset({"birth", "statute", "citation", "deadline"})


@dataclass(frozen=True, slots=True)
class OwnDate:
    """A document's date (EDTF), the words, and where they stood ("text", "metadata", ...).

    `other` is a day the page itself prints while the file's own data say another, with its words.
    """

    edtf: str | None = None
    words: str = ""
    source: str = ""
    start: int = -1
    end: int = -1
    other: str | None = None
    other_words: str = ""


@cache
def _shapes(language: str) -> tuple[re.Pattern[str], ...]:
    words = paper_words(language)
    return (
        pattern(rf"(?:{words.published})", whole=False),
        pattern(words.reprinted),
        pattern(words.received),
        pattern(words.operative, whole=False),
    )


def own_date(
    head: Sequence[Line],
    foot: Sequence[Line],
    language: str,
    kind: DocumentKind,
    hints: DocumentHints,
) -> OwnDate:
    """The date the document bears: what the file says, "Published:", a dateline, a letterhead.

    Dates inside sentences are never taken, nor birth dates and stamps of receipt. PDF and office
    metadata do not count: they hold the day of printing or of the template.
    """
    if hints.format == "chat":  # it has as many days as messages
        return OwnDate()
    if hints.date and hints.format in {"mail", "html"}:
        source = "mail header" if hints.format == "mail" else "metadata"
        declared = OwnDate(hints.date, hints.date_words or hints.date, source)
        printed = _printed(head, (), language, kind) if hints.format == "html" else None
        if printed is None or printed.edtf == hints.date:
            return declared
        return replace(declared, other=printed.edtf, other_words=printed.surface)
    found = _printed(head, foot, language, kind)
    if found is None:
        return OwnDate()
    return OwnDate(found.edtf, found.surface, "text", found.start, found.end)


def _printed(
    head: Sequence[Line], foot: Sequence[Line], language: str, kind: str
) -> DateMention | None:
    """The date the document prints for itself, at its head before its foot."""
    for lines in (_before_body(head), foot):
        found = _under_label(lines, language) if kind == "ruling" else None
        found = found or _published(lines, language) or _dateline(lines, language, kind)
        if found is None and kind == "article":
            found = _run_in(lines, language)
        if found is None and kind == "ruling":
            found = _decided(lines, language)
        if found is not None:
            return found
    return None


def first_printed(lines: Sequence[Line], language: str) -> str | None:
    """The day a reprint says it first stood elsewhere: what its "yesterday" counts from."""
    reprinted = _shapes(language)[1]
    for line in lines:
        if reprinted.search(line.words):
            for date in line.dates:
                if date.edtf and _DAY.match(date.edtf):
                    return date.edtf
    return None


def _before_body(head: Sequence[Line]) -> list[Line]:
    """Lines at the top, running on through the first long ones, which may be cut by the margin."""
    return list(head[:40])


def _published(lines: Sequence[Line], language: str) -> DateMention | None:
    shape = _shapes(language)[0]
    for line in lines:
        if not line.dates or len(line.words.split()) > 24:
            continue
        first = line.dates[0]
        before = line.words.casefold().find(first.surface.casefold())
        if _usable(first) and shape.match(line.words[: max(0, before)].strip() or "-"):
            return first
    return None


def _under_label(lines: Sequence[Line], language: str) -> DateMention | None:
    """The day under "Promulgated", also where that of the hearing stands beside it.

    Two columns come as both labels and then both days, or as one line of labels and one of days.
    """
    shape = _shapes(language)[0]
    labels: list[str] = []
    for bare, group in groupby(lines, key=_is_bare_day):
        if not bare:
            labels = [line.words for line in group]
            continue
        days = list(group)
        for label, line in zip(labels[-len(days) :], days, strict=False):
            given = [found for found in shape.finditer(label) if found.end() == len(label)]
            if given and len(label.split()) <= _LABEL_WORDS and _usable(line.dates[-1]):
                return line.dates[-1]
    return None


def _is_bare_day(line: Line) -> bool:
    """Whether a line is only a day, "On 16 October 2023", or several."""
    beside = line.words
    for date in line.dates:
        beside = beside.replace(one_line(date.surface), " ", 1)
    return bool(line.dates) and len(beside.split()) <= _BARE_WORDS * len(line.dates)


def _dateline(lines: Sequence[Line], language: str, kind: str) -> DateMention | None:
    """A date that has a line nearly to itself: beside it a town, a number, a reading time.

    The day of the hearing is a ruling's only where its head gives no other.
    """
    most = _MOST_BESIDE.get(kind, 4)
    received = _shapes(language)[2]
    heard = None
    previous = ""
    for line in lines:
        for date in line.dates[:1]:
            stamped = received.search(previous) or received.search(line.words)
            if not _usable(date) or len(_words_beside(line)) > most or stamped:
                continue
            # "Heard at Taylor House" over "On 27 September 2023"
            told = f"{previous} {line.words}" if _is_bare_day(line) else line.words
            if kind != "ruling" or not _names_hearing(told, language):
                return date
            heard = heard or date
        previous = line.words
    return heard


def _run_in(lines: Sequence[Line], language: str) -> DateMention | None:
    """The day a story opens with, behind its town: "VILNIUS, Feb. 7, 2025 (AFP) – A Kazakh ..."."""
    for line in lines[:_STORY_OPENS_WITHIN]:
        opening = line.printed[:_OPENING]
        town = _TOWN.match(opening)
        if town is None:
            continue
        for date in find_dates(opening, language)[:1]:
            beside = date.start - town.end() <= len(" dnia ")
            if _usable(date) and beside and _STORY_GOES_ON.match(opening, date.end):
                return replace(date, start=date.start + line.start, end=date.end + line.start)
    return None


def _decided(lines: Sequence[Line], language: str) -> DateMention | None:
    """The day in the words that open what is decided: "am 14. Februar 2024 beschlossen:"."""
    opens = _shapes(language)[3]
    for line in lines:
        found = list(opens.finditer(line.printed))
        if not found or not line.printed.rstrip().endswith(":"):
            continue
        start = max(0, found[-1].start() - _OPENING)
        dates = find_dates(line.printed[start : found[-1].start()], language)
        if dates and _usable(dates[-1]):
            at = line.start + start
            return replace(dates[-1], start=dates[-1].start + at, end=dates[-1].end + at)
    return None


def _names_hearing(words: str, language: str) -> bool:
    acts = find_acts(event_words(language), words, 0, len(words))
    return any(hit.name == "hear" for hit in acts)


def _words_beside(line: Line) -> list[str]:
    beside = line.beside_date
    if beside.endswith((".", ";")) and len(beside.split()) > 3 and not _INITIAL.search(beside):
        return [""] * 99
    # A print-out's own "10/7/24, 9:12 AM" is not the document's.
    in_figures = not any(letter.isalpha() for letter in line.dates[0].surface)
    of_print = in_figures and (not line.start or not _LONG_YEAR.search(line.dates[0].surface))
    if _CLOCK.search(beside) and len(beside.split()) <= 3 and of_print:
        return [""] * 99
    return [word for word in beside.split() if any(letter.isalpha() for letter in word)]


def _usable(date: DateMention) -> bool:
    return date.edtf is not None and bool(_DAY.match(date.edtf)) and date.role not in _BIRTH
