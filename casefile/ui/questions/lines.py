"""The lines of the questions room: kept questions and what the rules found, in one list."""

from dataclasses import dataclass

from casefile.model.gap import Gap
from casefile.services import ask_questions
from casefile.services.time_limits import today
from casefile.store.driver import Connection
from casefile.store.questions import Question


@dataclass(frozen=True, slots=True)
class Line:
    """A question of the case, or a gap nobody has kept yet; one of the two is there."""

    text: str
    for_whom: str
    question: Question | None = None
    gap: Gap | None = None

    @property
    def state(self) -> str:
        """How it stands: "open", "answered", or "found" while nobody has kept it."""
        return self.question.state if self.question else "found"

    @property
    def key(self) -> str:
        """What it is known by when the list is read anew; a gap that is kept stays the same."""
        if self.question is None:
            return self.gap.key if self.gap else ""
        return self.question.found_by or str(self.question.id)

    @property
    def event_id(self) -> int:
        """The event it is about, 0 for none."""
        source = self.question or self.gap
        return (source.event_id or 0) if source else 0

    @property
    def document_id(self) -> int:
        """The document it is about, 0 for none."""
        source = self.question or self.gap
        return (source.document_id or 0) if source else 0

    @property
    def exhibit(self) -> str:
        """The label of that document."""
        source = self.question or self.gap
        return source.exhibit if source else ""


def read_lines(db: Connection, language: str) -> list[Line]:
    """Open questions, then what was found, then what is answered."""
    kept = [
        Line(one.text, one.for_whom, question=one) for one in ask_questions.listed_questions(db)
    ]
    found = [
        Line(ask_questions.gap_words(gap, language), gap.for_whom, gap=gap)
        for gap in ask_questions.open_gaps(db, today())
    ]
    return [
        *(one for one in kept if one.state == "open"),
        *found,
        *(one for one in kept if one.state != "open"),
    ]
