"""What the chronology leaves open, for the place of the list where it is missing."""

from dataclasses import dataclass
from datetime import date

from casefile.model.dates import bounds
from casefile.model.gap import Gap
from casefile.services import ask_questions
from casefile.store.driver import Connection


@dataclass(frozen=True, slots=True)
class OpenGap:
    """A gap no person has kept or dismissed, as a question in the window's language.

    `months` is how long nothing is told, 0 where a step is missing.
    """

    gap: Gap
    text: str
    months: int = 0


def read_gaps(db: Connection, language: str, today: date) -> tuple[OpenGap, ...]:
    """All of them in the order of the days they speak of."""
    return tuple(
        OpenGap(gap, ask_questions.gap_words(gap, language), _silent_months(gap, today))
        for gap in ask_questions.open_gaps(db, today)
    )


def _silent_months(gap: Gap, today: date) -> int:
    """Whole months between the last day told and the next one, or today."""
    if not gap.rule.startswith("silence") or gap.edtf is None:
        return 0
    first, last = bounds(gap.edtf)
    start = last or first
    end = bounds(gap.until)[0] if gap.until else today
    if start is None or end is None:
        return 0
    months = (end.year - start.year) * 12 + end.month - start.month
    return max(months - (end.day < start.day), 0)
