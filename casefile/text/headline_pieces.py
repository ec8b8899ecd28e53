"""Cuts the words of a clause into pieces between commas, and out of them what a headline omits."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casefile.model.finding import DateMention
from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource, one_line
from casefile.text.event_words import ActHit
from casefile.text.headline_words import MAIL_LABEL, HeadlineWords, headline_words

Span = tuple[int, int]

_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,120}[)\]]")
_NOTE_MARK = re.compile(r"(?<=[^\W\d][.,;»”\"])\d{1,2}(?=\s|$)")
_BETWEEN_DASHES = re.compile(r"\s[–—]\s[^–—.;:]{1,90}\s[–—](?=\s)")
_FULL_STOP = re.compile(r"(?:(?<=[^\W\d_]{2})|(?<=\d{4}))[.!?][”»\"’]?\s+")
_JOINT = re.compile(r"(?P<soft>,[”»\"]?)\s|(?P<hard>[;:])\s|\s(?P<dash>[–—])\s")
_DAY = re.compile(r"dnia|dniu")
"""Polish sets its word for "day" before a date, and the preposition before that."""
_NIGHT = re.compile(
    r"(?<!\w)(?:(?:on|in|during|by) the (?:night|evening|morning|afternoon|early hours) (?:of|to)"
    r"|(?:в|у) (?:ночь|ніч) (?:на|с|з|із))\s+$",
    re.IGNORECASE,
)
"""The part of the day told before it."""
_PART = re.compile(r"\s+(?:pradž|pabaig|vidur)(?:ioje|oje|yje|ią|ą|į)(?!\w)")
"""Lithuanian sets "at the beginning" behind a month."""
_QUOTED = re.compile(r"“[^”]{0,400}”|«[^»]{0,400}»|„[^“”]{0,400}[“”]|\"[^\"]{0,400}\"")
_SPACE_BEFORE_MARK = re.compile(r" ([,.;:])")
_MARKS_AFTER_COMMA = re.compile(r",[,.;]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words between two commas; `hard` when more than a comma stands before them."""

    start: int
    end: int
    hard: bool


@dataclass(frozen=True, slots=True)
class Told:
    """A clause laid out for its headline: its pieces, and what is cut out of them."""

    source: EventSource
    words: HeadlineWords
    clause: Clause
    act: ActHit | None
    date: DateMention | None
    cuts: tuple[Span, ...]
    pieces: tuple[Piece, ...]

    def text(self, start: int, end: int) -> str:
        """The kept words of a stretch."""
        return words_in(self.source.line, start, end, self.cuts)


def sentence_begins(told: Told, at: int) -> int:
    """Where the sentence begins that a place stands in, also where none was seen to end."""
    start = told.clause.sentence.start
    ends = [
        found.end()
        for found in _FULL_STOP.finditer(told.source.line, start, at)
        if told.source.line[found.end() : found.end() + 1].isupper()
    ]
    return ends[-1] if ends else start


def told_by(
    source: EventSource, clause: Clause, act: ActHit | None, date: DateMention | None
) -> Told:
    """The clause that tells an act, laid out."""
    words = headline_words(source.words.language)
    cuts = tuple(_cuts_of(source, words, clause, date))
    pieces = tuple(pieces_of(source, clause.start, clause.end, cuts))
    return Told(source, words, clause, act, date, cuts, pieces)


def _cuts_of(
    source: EventSource, words: HeadlineWords, clause: Clause, own: DateMention | None
) -> list[Span]:
    """What a headline leaves out wherever it stands: the event's date, asides, marks of notes."""
    line, start, end = source.line, clause.start, clause.end
    cuts = [
        found.span()
        for shape in (_BRACKETS, _NOTE_MARK, _BETWEEN_DASHES)
        for found in shape.finditer(line, start, end)
    ]
    if MAIL_LABEL.match(line, start) or _in_relative(source, words, clause, own):
        return sorted(cuts)
    if _told_with_dash(line, own, end):
        # "The first came in May, the last — in June": the day of the first is another event's.
        cuts.extend(
            (_without_small(source, words, start, date.start), date.end)
            for date in source.dates_in(start, end)
            if date is not own
        )
        return sorted(cuts)
    if own is not None:
        cuts.extend(_date_cut(source, words, clause, own))
    for paper in clause.papers:
        cuts.extend(_paper_cut(source, clause, paper.date))
    cuts.extend(
        (date.start, date.end)
        for date in clause.dates
        if date is not own and date.rule.endswith("deictic")
    )
    return sorted(cuts)


def _in_relative(
    source: EventSource, words: HeadlineWords, clause: Clause, own: DateMention | None
) -> bool:
    """Whether the date is that of a relative clause, another that of the words before it.

    "Today they sign a letter that they will send on Tuesday": only with both days is it true.
    """
    if own is None:
        return False
    return any(
        words.relative.fullmatch(word)
        for other in source.dates_in(clause.start, own.start)
        for word in source.line[other.end : own.start].split()
    )


def _told_with_dash(line: str, own: DateMention | None, end: int) -> bool:
    """Whether a date stands for a whole clause: "the first came in May, the last — in June"."""
    return own is not None and own.end <= end and line[: own.start].rstrip()[-1:] in ("–", "—")


def _date_cut(
    source: EventSource, words: HeadlineWords, clause: Clause, own: DateMention
) -> list[Span]:
    """A date with the small word before and the hour behind it; none where the rest needs it."""
    line = source.line
    first, last = own.start, own.end
    if first < clause.start or last > clause.end:
        return []
    other = _beside(source, words, clause, own)
    if other is not None and own.surface.isdigit():
        return []  # "of 2 and 16 March": the day alone says nothing
    if other is not None:
        # "On 15 November and 6 December he ...": each event keeps the day that is its own.
        return [(own.end, other.end) if own.end <= other.start else (other.start, own.start)]
    last += line[last : last + 1] == "."
    part = _PART.match(line, last, clause.end)
    last = part.end() if part else last
    clock = words.clock.match(line, last, clause.end)
    last = clock.end() if clock else last
    if own.rule.endswith(("earlier", "later")) and _opens_clause(source, own, last):
        comma = line.find(",", last, clause.end)
        return [(first, comma if comma > 0 else clause.end)]
    night = _NIGHT.search(line, clause.start, first)
    first = night.start() if night else _without_small(source, words, clause.start, first)
    before = line[clause.start : first].rstrip()
    if words.verb_second and (not before or before.endswith(",")):
        return []
    behind = line[last : clause.end].lstrip()
    if words.with_date.search(line, clause.start, first) and not behind[:1].isalpha():
        return []
    return [(first, last)]


def _opens_clause(source: EventSource, own: DateMention, last: int) -> bool:
    """Whether the step is counted from a clause of its own: "two days before he was detained"."""
    behind = source.line[last : last + 40].split()[:2]
    return any(
        source.words.lesser.search(f"{said} ")
        for said in (own.surface, *behind[:1], " ".join(behind))
    )


def _without_small(source: EventSource, words: HeadlineWords, start: int, first: int) -> int:
    """Where the small words before a date begin; a word that joins two parts is none of them."""
    stripped = ""
    while True:
        before = source.line[start:first].rstrip()
        word = before.rsplit(" ", 1)[-1]
        if not word or not source.words.small_words.fullmatch(word):
            return first
        if words.joiner.fullmatch(word) and not words.adverbial.fullmatch(word):
            return first
        of_date = _DAY.fullmatch(stripped) or (words.article and words.article.fullmatch(stripped))
        if stripped and not of_date:
            return first  # "went in on 5 May": only the word beside the date is its own
        stripped = word
        first = start + len(before) - len(word)


def _beside(
    source: EventSource, words: HeadlineWords, clause: Clause, own: DateMention
) -> DateMention | None:
    """The date told in one breath with this one ("on 15 November and 6 December")."""
    for date in source.dates_in(clause.start, clause.end):
        between = source.line[min(date.end, own.end) : max(date.start, own.start)].strip(" ,")
        if date is not own and words.joiner.fullmatch(between):
            return date
    return None


def _paper_cut(source: EventSource, clause: Clause, date: DateMention) -> list[Span]:
    """The date behind a paper's name with the word that ties it: "dated 5 May 2020"."""
    link = source.words.paper_date.search(source.line, clause.start, date.start)
    last = date.end + (source.line[date.end : date.end + 1] == ".")
    return [(link.start(), last)] if link is not None else []


def pieces_of(source: EventSource, start: int, end: int, cuts: Sequence[Span]) -> list[Piece]:
    """The pieces of a stretch that hold words; commas in quotations, names and cuts do not part."""
    line = source.line
    closed = [*cuts, *(found.span() for found in _QUOTED.finditer(line, start, end))]
    closed += [(name.start, name.end) for name in source.names_in(start, end)]
    pieces, at, hard = [], start, False
    for joint in _JOINT.finditer(line, start, end):
        if any(first <= joint.start() < last for first, last in closed):
            continue
        if words_in(line, at, joint.start(), cuts):
            pieces.append(Piece(at, joint.start(), hard))
            hard = False
        hard = hard or joint.lastgroup != "soft"
        at = joint.end()
    if words_in(line, at, end, cuts):
        pieces.append(Piece(at, end, hard))
    return pieces


def words_in(line: str, start: int, end: int, cuts: Sequence[Span]) -> str:
    """The words of a stretch without what is cut, one space between, no comma at the edges."""
    kept, at = [], start
    for first, last in cuts:
        if last <= at or first >= end:
            continue
        kept.append(line[at : max(at, first)])
        at = max(at, last)
    kept.append(line[at : max(at, end)])
    text = one_line(" ".join(kept))
    text = _SPACE_BEFORE_MARK.sub(r"\1", text)
    text = _MARKS_AFTER_COMMA.sub(",", text)
    return text.strip(" ,;:–—-•·*")


def first_word_after(line: str, at: int, cuts: Sequence[Span]) -> int:
    """The place of the first kept letter from a place on."""
    moved = True
    while moved:
        moved = False
        while at < len(line) and line[at] in " ,;:–—-•·*":
            at, moved = at + 1, True
        for first, last in cuts:
            if first <= at < last:
                at, moved = last, True
    return at
