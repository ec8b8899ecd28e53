"""Second pass: years and days the words leave out, from a named anchor or not at all.

Anchors, in this order: a date told just before in the same paragraph; the document's date; the
document's own dates. News is told from the document's day, a narrative from the date before.
"""

from casefile.text.date_anchors import Anchors, remember
from casefile.text.date_expression import Expression
from casefile.text.date_moves import find_weekday, step_away
from casefile.text.date_values import point_value, precision_of, stated_value
from casefile.text.date_years import find_other_year, find_year


def resolve(points: list[Expression], anchors: Anchors) -> None:
    """Give every expression its value, or none, with the reason and the words it rests on.

    Dates that state their year come first, so that they can anchor the ones before them too.
    """
    for found in points:
        if _weekday_of_news(found, anchors):
            find_weekday(found, anchors)
            anchors.spoken_on.append(found)
        elif found.step is None and found.year_step is None:
            found.value = point_value(found)
            if found.day is not None and found.value is not None and not found.quoted:
                anchors.spoken_on.append(found)
    for found in points:
        if found.step is not None:
            step_away(found, anchors)
        elif found.weekday is not None and found.month is None:
            find_weekday(found, anchors)
        elif found.year_step is not None and found.year is None:
            find_other_year(found, anchors)
        elif found.year is None and (found.month is not None or found.division is not None):
            find_year(found, anchors)
        else:
            _as_written(found, anchors)
        remember(found, anchors)


def _weekday_of_news(found: Expression, anchors: Anchors) -> bool:
    """Whether a weekday is told as that of what was said: "tomorrow," he said on Thursday."""
    outside = not found.quoted and not found.planned and found.base != "context"
    weekday = found.weekday is not None and found.month is None
    return weekday and outside and anchors.news and anchors.document is not None


def _as_written(found: Expression, anchors: Anchors) -> None:
    found.stated = stated_value(found)
    found.value = point_value(found)
    if found.year_from is None:
        return
    found.base_words = anchors.words(found.year_from)
    if found.year != found.year_from.year and found.start > found.year_from.start:
        # "November 2023 to May" is the May after it.
        found.reason = "year from another date"


def settle(points: list[Expression], anchors: Anchors) -> None:
    """Once every year is known, set what an undated text calls today against its last day."""
    days = [
        point
        for point in points
        if precision_of(point.value or "") == "day"
        and point.role == "event"
        and not point.planned
        and not point.approximate
    ]
    if anchors.document is not None or not days:
        return
    anchors.bound = max(days, key=lambda point: (point.value or "", -point.start))
    for found in points:
        if found.step is not None and found.base == "document" and anchors.news:
            step_away(found, anchors)
