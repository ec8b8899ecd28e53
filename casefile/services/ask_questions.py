"""Questions: what the chronology leaves open, kept for the client or the authority, answered.

What the rules find is only proposed. It becomes a question of the case, and prints, once a person
keeps it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from casefile.model.changes import Changes, changed
from casefile.model.dates import bounds
from casefile.model.errors import CaseError
from casefile.model.gap import Gap, Limit, Step
from casefile.model.gaps import find_gaps
from casefile.services.paper_words import say
from casefile.services.time_limits import TimeLimit, listed
from casefile.store import questions
from casefile.store.driver import Connection
from casefile.store.event_steps import StepRow, step_rows
from casefile.store.questions import Question
from casefile.text.date_words import date_words
from casefile.text.release import tells_release

FOR_WHOM: Final = ("client", "authority")


def open_gaps(db: Connection, today: date) -> list[Gap]:
    """What the rules find today and no person has kept or dismissed yet."""
    known = questions.settled_gaps(db)
    limits = [_limit(one) for one in listed(db, today)]
    steps = _steps(step_rows(db))
    return [gap for gap in find_gaps(steps, _unsettled(limits), today) if gap.key not in known]


def gap_words(gap: Gap, language: str) -> str:
    """A gap as a question in a person's words."""
    return say(
        language,
        f"gap {gap.rule}",
        date=_day(gap.edtf, language),
        until=_day(gap.until, language),
        exhibit=gap.exhibit,
    )


def keep(db: Connection, gap: Gap, text: str, for_whom: str) -> tuple[int, Changes]:
    """Make an open question of a gap, in the words given; its id."""
    return _add(db, text, for_whom, gap, "open")


def dismiss_gap(db: Connection, gap: Gap, text: str) -> tuple[int, Changes]:
    """Say that a gap is none; it is not shown again."""
    return _add(db, text, gap.for_whom, gap, "dismissed")


def ask(
    db: Connection, text: str, for_whom: str, event_id: int | None = None
) -> tuple[int, Changes]:
    """A question of one's own; its id."""
    asked = Question(0, _checked(text), _whom(for_whom), event_id)
    made = questions.add_question(db, asked)
    return made, changed("question", made)


def edit(db: Connection, question_id: int, text: str, for_whom: str, answer: str) -> Changes:
    """Change a question's words, whom to ask, or its answer; an answer closes it."""
    answer = answer.strip()
    return questions.update_question(
        db,
        question_id,
        text=_checked(text),
        for_whom=_whom(for_whom),
        answer=answer,
        state="answered" if answer else "open",
    )


def dismiss(db: Connection, question_id: int) -> Changes:
    """Take a question off the list; it prints nowhere."""
    return questions.update_question(db, question_id, state="dismissed")


def reopen(db: Connection, question_id: int) -> Changes:
    """Ask again what was answered; the answer stays written."""
    return questions.update_question(db, question_id, state="open")


def listed_questions(db: Connection) -> list[Question]:
    """The questions of the case, the open ones first; the dismissed are left out."""
    return [*questions.questions(db), *questions.questions(db, ("answered",))]


def _add(db: Connection, text: str, for_whom: str, gap: Gap, state: str) -> tuple[int, Changes]:
    asked = Question(
        0,
        _checked(text),
        _whom(for_whom),
        gap.event_id,
        gap.document_id,
        state,
        origin="rule",
        found_by=gap.key,
    )
    made = questions.add_question(db, asked)
    return made, changed("question", made)


def _steps(rows: Iterable[StepRow]) -> list[Step]:
    known: dict[str | None, tuple[date | None, date | None]] = {}  # many share a day
    steps = []
    for row in rows:
        if row.edtf not in known:
            known[row.edtf] = bounds(row.edtf) if row.edtf else (None, None)
        steps.append(
            Step(
                row.id,
                row.kind,
                row.lane,
                row.edtf,
                *known[row.edtf],
                row.planned,
                row.outcomes,
                row.by_court,
                tells_release(row.told),
            )
        )
    return steps


def _limit(one: TimeLimit) -> Limit:
    limit = one.limit
    return Limit(
        limit.id,
        limit.document_id,
        limit.exhibit,
        limit.for_whom if one.standing != "done" else "",
        limit.due,
        bounds(limit.due)[1] if limit.due else None,
        limit.received_on is not None,
        limit.counted_from.startswith(("receipt", "delivery")),
    )


def _unsettled(limits: Sequence[Limit]) -> list[Limit]:
    return [one for one in limits if one.for_whom]


def _day(edtf: str | None, language: str) -> str:
    return date_words(edtf, language) if edtf else say(language, "gap no day")


def _checked(text: str) -> str:
    if not text.strip():
        raise CaseError("The question has no words.", "Nothing was changed.", "Write the question.")
    return " ".join(text.split())


def _whom(for_whom: str) -> str:
    if for_whom not in FOR_WHOM:
        raise ValueError(for_whom)
    return for_whom
