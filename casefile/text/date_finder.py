"""Finds the dates of a text and gives each its value, only as precise as the text proves it."""

from collections.abc import Mapping, Sequence
from typing import cast

from casefile.model.dates import parse_edtf
from casefile.model.errors import InvalidDate
from casefile.model.finding import DateMention, DateRole, Sentence
from casefile.text.date_anchors import Anchors, paragraph_starts
from casefile.text.date_complements import read_complements
from casefile.text.date_corrections import correct
from casefile.text.date_expression import Expression, Group
from casefile.text.date_groups import group_points, share_years, without_named_twice
from casefile.text.date_lexicon import Lexicon, lexicon_of
from casefile.text.date_points import read_points
from casefile.text.date_quotes import inside, quoted_spans
from casefile.text.date_resolve import resolve, settle
from casefile.text.date_roles import is_negated, set_limits, set_roles
from casefile.text.date_scan import Tokens, scan
from casefile.text.date_values import first_day, precision_of

# With more dates than this a text is a history, even where it says "today" somewhere.
_SHORT_STORY = 40


def find_groups(
    text: str,
    language: str,
    document_date: str | None,
    sentences: Sequence[Sentence] | None = None,
    quotations: Sequence[tuple[int, int]] | None = None,
    *,
    typed: bool = False,
    corrected: Mapping[tuple[int, int], str] | None = None,
) -> tuple[Tokens, list[Group], Lexicon]:
    """Every group of date words, resolved, with the tokens it was found in."""
    lexicon = lexicon_of(language)
    tokens = scan(text, lexicon)
    points = read_points(tokens, lexicon, typed=typed)
    correct(points, corrected or {})
    share_years(tokens, points, lexicon.language)
    groups = group_points(tokens, points, lexicon.language)
    quotes = list(quotations) if quotations is not None else quoted_spans(text)
    set_roles(tokens, groups, lexicon, document_date, quotes)
    read_complements(tokens, points, lexicon)
    for point in points:
        point.quoted = inside(quotes, point.start)
    anchors = Anchors(
        text,
        ([sentence.start for sentence in sentences or ()] and _paragraphs(sentences or ()))
        or paragraph_starts(tokens),
        document_date if document_date and first_day(document_date) else None,
        _latest_day(points),
        _is_news(points, document_date),
    )
    resolve(points, anchors)
    settle(points, anchors)
    set_limits(groups, anchors.document)
    return tokens, without_named_twice(tokens, groups), lexicon


def _paragraphs(sentences: Sequence[Sentence]) -> list[int]:
    starts: list[int] = []
    last = 0
    for sentence in sentences:
        if sentence.paragraph != last:
            starts.append(sentence.start)
            last = sentence.paragraph
    return starts


def _told(points: list[Expression]) -> list[Expression]:
    """Dates with their year that tell of events."""
    outside = ("statute", "citation", "birth", "reference", "deadline")
    return [
        point
        for point in points
        if point.year is not None
        and point.month is not None
        and point.role not in outside
        and not point.planned
    ]


def _latest_day(points: list[Expression]) -> Expression | None:
    """The last day the document's own words state in full: it was written then or later."""
    days = [point for point in _told(points) if point.day is not None]
    return max(days, key=lambda p: (p.year or 0, p.month or 0, p.day or 0), default=None)


def _is_news(points: list[Expression], document_date: str | None) -> bool:
    """Whether the text is told from its own day rather than from the past it narrates."""
    told = _told(points)
    spoken = [point for point in points if point.shape == "deictic" and not point.quoted] + [
        point for point in points if point.shape == "weekday" and not point.quoted
    ]
    anchor = first_day(document_date) if document_date else None
    if anchor is None or (spoken and len(told) <= _SHORT_STORY):
        return bool(spoken)
    recent = sum(1 for point in told if abs((point.year or 0) - anchor.year) <= 1)
    return 2 * recent >= len(told)


def group_value(group: Group) -> str | None:
    """The EDTF value of a group; None when a part of it is not known."""
    first = group.members[0].value
    if group.relation == "range":
        last = group.members[-1].value
        if first is None or last is None:
            # One end is told, the other needs an anchor nobody knows.
            return f"{first}/.." if first else f"../{last}" if last else None
        try:
            return parse_edtf(f"{first}/{last}").edtf
        except InvalidDate:  # the end lies before the start, or is a range itself
            return first
    if first is None or "/" in first or "[" in first or not group.relation:
        return first
    if group.members[0].role == "deadline":
        # "By 9 May": the day itself is what a person must not miss.
        return first
    return f"{first}/.." if group.relation in ("since", "after") else f"../{first}"


def _mention(tokens: Tokens, group: Group, lexicon: Lexicon) -> DateMention:
    found = group.members[0]
    known = [one for one in group.members if one.value is not None] or [found]
    unsure = next((one for one in known if one.reason != "written"), known[0])
    reason = "ambiguous order" if found.alternatives else unsure.reason
    return DateMention(
        start=group.start,
        end=group.end,
        surface=tokens.text[group.start : group.end],
        edtf=group_value(group),
        role=cast("DateRole", found.role),
        stated=found.stated if len(group.members) == 1 else group_value(group),
        reason=reason,
        base_words=unsure.base_words
        or next((one.base_words for one in group.members if one.base_words), ""),
        rule=f"{lexicon.language} {found.shape}",
        planned=found.planned,
        negated=is_negated(tokens, group, lexicon),
        alternatives=found.alternatives,
    )


def find_dates(
    text: str,
    language: str,
    *,
    document_date: str | None = None,
    sentences: Sequence[Sentence] | None = None,
    quotations: Sequence[tuple[int, int]] | None = None,
    corrected: Mapping[tuple[int, int], str] | None = None,
) -> list[DateMention]:
    """Every date of a text in reading order, resolved as far as its own words or an anchor allow.

    Args:
        text: the document's text; a blank line ends a paragraph.
        language: one of en lt ru uk pl de fr kk; anything else reads as English.
        document_date: EDTF of the document itself, if known.
        sentences: paragraph limits are taken from them where given.
        quotations: offsets of passages in quotation marks; found here where not given.
        corrected: what a person read at these offsets; other dates are worked out from it.
    """
    tokens, groups, lexicon = find_groups(
        text, language, document_date, sentences, quotations, corrected=corrected
    )
    return [_mention(tokens, group, lexicon) for group in groups]


__all__ = ["find_dates", "find_groups", "precision_of"]
