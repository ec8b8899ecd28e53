"""Makes a headline of a clause's own words: subject, verb and object, to the end of the phrase."""

import re
from collections.abc import Sequence
from dataclasses import replace

from casefile.model.finding import DateMention
from casefile.text.event_clauses import Clause
from casefile.text.event_source import EventSource, one_line
from casefile.text.event_words import ActHit
from casefile.text.headline_length import LONGEST, shortened
from casefile.text.headline_pieces import Piece, Told, first_word_after, told_by
from casefile.text.headline_subject import (
    named_for,
    only_names,
    opening_of,
    subject_before,
    with_aside,
)

_EDGE = " ,;:.–—-•·*"
_ADDRESS = re.compile(
    r"^(?:(?:кв|д|буд|корп|офис|ул|вул|apt|bt|lok)\.\s?[\w-]+,?\s)+", re.IGNORECASE
)
"""The end of an address whose beginning stands before a comma."""
_PAIRS = ("“”", "«»", "()", "[]")
_FEW = 3
_LIST_WORDS = 6


def title_of(
    source: EventSource,
    clause: Clause,
    act: ActHit | None = None,
    date: DateMention | None = None,
) -> str:
    """The headline of a clause: the main clause around its act, or around its date without one.

    The words stand in the sentence in this order; only the first letter may become a capital. The
    event's own date is left out where the rest can stand without it.
    """
    told = told_by(source, clause, act, date)
    if not told.pieces:
        return tidy(source.line[clause.start : clause.end])
    said = _said(told)
    kept = source.line[act.start : act.end] if act is not None else ""
    return tidy(shortened(source.words, said, kept))


def phrase_title(source: EventSource, start: int, end: int) -> str:
    """The headline of a paper named with its date, or of what a ruling orders: the words there."""
    return tidy(shortened(source.words, one_line(source.line[start:end]), ""))


def tidy(text: str) -> str:
    """The words with a capital first, no mark at the edges and no quotation mark alone."""
    text = _ADDRESS.sub("", one_line(text).strip(_EDGE))
    for pair in _PAIRS:
        left, right = pair[0], pair[1]
        if text.count(left) != text.count(right) and not (left == "“" and "„" in text):
            text = text.replace(left, "").replace(right, "")
    if text.count("„") and not text.count("“") + text.count("”"):
        text = text.replace("„", "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    text = text.strip(_EDGE)
    return text[:1].upper() + text[1:]


def _said(told: Told) -> str:
    if _stands_for_clause(told):
        return told.text(told.clause.start, told.clause.end)
    core = _core(told)
    opening = opening_of(told, core)
    head = subject_before(told, core, opening)
    start = opening.start
    if not head and not opening.said:
        head, start = named_for(told, start)
    head = with_aside(told, core, head)
    parts = (opening.said, head, told.text(start, told.pieces[core].end))
    said = " ".join(part for part in parts if part)
    verb = _verb_of_noun(told, core, start)
    if verb is not None:
        return f"{said} {told.text(verb.start, verb.end)}"
    return _with_more(told, core, said)


def _verb_of_noun(told: Told, core: int, start: int) -> Piece | None:
    """The piece with the verb, where the act is a noun and an aside parts the two.

    "The interim measure, in force since May, will stay."
    """
    line, article, act = told.source.line, told.words.article, told.act
    if act is None or article is None or act.end < told.pieces[core].end:
        return None
    noun = article.match(line, start, act.end)
    if noun is None or first_word_after(line, noun.end(), told.cuts) != act.start:
        return None
    for piece in told.pieces[core + 1 :]:
        if not piece.hard and told.words.helper.match(line, piece.start, piece.end):
            return piece
    return None


def _stands_for_clause(told: Told) -> bool:
    """Whether the date stands behind a dash for a whole clause ("the last one — in May")."""
    date = told.date
    before = told.source.line[told.clause.start : date.start].rstrip() if date else ""
    return before[-1:] in ("–", "—")


def _core(told: Told) -> int:
    """The piece the headline is built on: that of the act, else that of the date."""
    if told.act is None:
        return _core_without_act(told)
    end = told.act.end
    core = max(place for place, piece in enumerate(told.pieces) if piece.start < end or place == 0)
    if core + 1 < len(told.pieces) and _only_names_act(told, told.pieces[core]):
        return core + 1
    return core


def _only_names_act(told: Told, piece: Piece) -> bool:
    """Whether a piece is an aside that names the act and has no verb ("in his response")."""
    adverbial = told.words.adverbial.match(told.source.line, piece.start, piece.end)
    act = told.act
    if act is None or not adverbial or piece.start > act.start:
        return False
    return len(told.text(piece.start, piece.end)) <= act.end - act.start + 1


def _core_without_act(told: Told) -> int:
    line, date = told.source.line, told.date
    for place, piece in enumerate(told.pieces):
        dated = date is not None and piece.start <= date.start < piece.end
        if dated and len(told.text(piece.start, piece.end).split()) > _FEW:
            return place
    for place, piece in enumerate(told.pieces):
        start = first_word_after(line, piece.start, told.cuts)
        if not (
            told.words.adverbial.match(line, start, piece.end)
            or told.words.aside.match(line, start, piece.end)
        ):
            return place
    return 0


def _with_more(told: Told, core: int, said: str) -> str:
    """The headline with the pieces behind it that it would not be true without."""
    rest = []
    for piece in told.pieces[core + 1 :]:
        if piece.hard:
            break
        rest.append(
            replace(piece, start=first_word_after(told.source.line, piece.start, told.cuts))
        )
    listed = _list_length(told, rest)
    opened = False
    for place, piece in enumerate(rest):
        that = told.words.that.match(told.source.line, piece.start, piece.end) is not None
        names = place == 0 and only_names(told, piece)
        needed = that or opened or names or _needed(told, piece)
        if needed or (place < listed and len(said) < LONGEST):
            comma = "" if opened or (that and _no_comma(told)) else ","
            said = f"{said}{comma} {told.text(piece.start, piece.end)}"
        alone = that and len(told.text(piece.start, piece.end).split()) == 1
        opened = alone or (opened and not needed)
    return said


def _no_comma(told: Told) -> bool:
    """Whether the language writes no comma before "that"."""
    return told.words.article is not None and not told.words.verb_second


def _needed(told: Told, piece: Piece) -> bool:
    condition = told.words.condition.match(told.source.line, piece.start, piece.end)
    return condition is not None or _completes(told, piece) or _holds_date(told, piece)


def _completes(told: Told, piece: Piece) -> bool:
    """Whether a piece says what was forbidden or asked ("untersagt, ihn abzuschieben")."""
    return told.words.completing.match(told.source.line, piece.start, piece.end) is not None


def _list_length(told: Told, pieces: Sequence[Piece]) -> int:
    """How many of the pieces behind the core go on with its list ("... and hats")."""
    for place, piece in enumerate(pieces):
        if not _goes_on_list(told, piece):
            return 0
        words = told.text(piece.start, piece.end).split()
        if any(told.words.joiner.fullmatch(word) for word in words[1:]):
            return place + 1
    return 0


def _holds_date(told: Told, piece: Piece) -> bool:
    """Whether the event's date stands in this piece with words of its own."""
    date = told.date
    if date is None or not piece.start <= date.start < piece.end:
        return False
    return len(told.text(piece.start, piece.end).split()) >= _FEW


def _goes_on_list(told: Told, piece: Piece) -> bool:
    """Whether a piece may be the next part of a list: few words and no verb."""
    words, line = told.words, told.source.line
    if len(told.text(piece.start, piece.end).split()) > _LIST_WORDS or any(
        hit.told and piece.start <= hit.start < piece.end for hit in told.clause.acts
    ):
        return False
    shapes = (words.aside, words.adverbial, words.article)
    return not any(shape and shape.match(line, piece.start, piece.end) for shape in shapes)
