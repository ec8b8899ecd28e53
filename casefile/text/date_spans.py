"""Dates as plain spans for measuring: one span for each group of date words, with its own value."""

from typing import TypedDict

from casefile.text.date_expression import Expression, Group
from casefile.text.date_finder import find_groups


class DateSpan(TypedDict):
    """A span of date words; `value` is EDTF or None, `type` is DATE or CITATION."""

    start: int
    end: int
    value: str | None
    type: str


def _span(found: Expression, group: Group) -> DateSpan:
    cited = found.role in ("statute", "citation")
    return {
        "start": found.start,
        "end": found.end,
        "value": found.plain or found.value,
        "type": "CITATION" if cited else "DATE",
    }


def timex_spans(text: str, language: str, ref_date: str | None) -> list[DateSpan]:
    """The spans of a text, a range as two; `ref_date` is the document's date (EDTF) or None."""
    _, groups, _ = find_groups(text, language, ref_date)
    return [_span(member, group) for group in groups for member in group.members]
