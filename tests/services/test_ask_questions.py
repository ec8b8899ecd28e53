"""Questions: found by rule, the case's own only once a person keeps them, and undone by name."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casefile.model.errors import CaseError
from casefile.services import ask_questions
from casefile.store import case_file, events, history, questions
from casefile.store.driver import Connection, atomic
from tests.store.invented import add

TEXT = (
    "On 10 January 2030 Ilse Olden applied for asylum.\n\n"
    "On 3 April 2030 she was taken to a closed centre.\n\n"
    "On 9 May 2030 she was released from the centre.\n"
)
TODAY = date(2031, 6, 1)


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    """A case in which an application was never answered, and a detention had no court."""
    folder = tmp_path / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04")
    case = case_file.open_case(folder)
    made = case.connect()
    paper = add(made, folder, TEXT)
    with atomic(made):
        for kind, lane, edtf, words in (
            ("application", "procedure here", "2030-01-10", TEXT.split("\n\n")[0]),
            ("detention", "detention", "2030-04-03", TEXT.split("\n\n")[1]),
            ("detention", "detention", "2030-05-09", TEXT.split("\n\n")[2].strip()),
        ):
            start = TEXT.index(words)
            place = events.add_passage(made, paper, start, start + len(words))
            events.add_event(
                made, title=words, kind=kind, lane=lane, edtf=edtf, state="suggested",
                origin="rule", passages=[place],
            )  # fmt: skip
    yield made
    made.close()
    case.close()


def _found(db: Connection) -> list[str]:
    return [one.rule for one in ask_questions.open_gaps(db, TODAY)]


def test_what_is_missing_is_found_in_the_words_of_the_sentences(db: Connection) -> None:
    assert _found(db) == [
        "application without decision", "detention without court", "silence since"
    ]  # fmt: skip
    assert questions.questions(db, ("open", "answered", "dismissed")) == []


@pytest.mark.parametrize(("language", "part"), [("en", "10 January 2030"), ("lt", "sausio 10 d.")])
def test_a_gap_is_a_question_in_the_language_of_the_window(
    db: Connection, language: str, part: str
) -> None:
    words = [ask_questions.gap_words(one, language) for one in ask_questions.open_gaps(db, TODAY)]
    assert part in words[0]
    assert all("{" not in one for one in words)


def test_a_kept_gap_is_an_open_question_and_undo_gives_it_back(db: Connection) -> None:
    gap = ask_questions.open_gaps(db, TODAY)[0]
    with history.undoable(db, "keep a question"):
        ask_questions.keep(db, gap, "  Was it decided?\n", "authority")
    (kept,) = questions.questions(db)
    assert (kept.text, kept.for_whom, kept.origin) == ("Was it decided?", "authority", "rule")
    assert kept.event_id == gap.event_id
    assert gap.key not in {one.key for one in ask_questions.open_gaps(db, TODAY)}
    history.undo(db)
    assert questions.questions(db) == []
    assert ask_questions.open_gaps(db, TODAY)[0] == gap


def test_a_dismissed_gap_stays_away_and_prints_nowhere(db: Connection) -> None:
    gap = ask_questions.open_gaps(db, TODAY)[1]
    with history.undoable(db, "no question"):
        ask_questions.dismiss_gap(db, gap, "Did a court look at it?")
    assert _found(db) == ["application without decision", "silence since"]
    assert questions.questions(db) == []
    history.undo(db)
    assert len(_found(db)) == 3


def test_an_answer_closes_a_question_and_taking_it_back_opens_it(db: Connection) -> None:
    with history.undoable(db, "ask"):
        asked, _ = ask_questions.ask(db, "Who was with her?", "client")
    with history.undoable(db, "answer"):
        ask_questions.edit(db, asked, "Who was with her?", "client", "Her sister.")
    assert questions.question(db, asked).state == "answered"
    assert questions.questions(db) == []
    history.undo(db)
    assert questions.question(db, asked).state == "open"
    with history.undoable(db, "answer"):
        ask_questions.edit(db, asked, "Who was with her?", "client", "Her sister.")
    with history.undoable(db, "ask again"):
        ask_questions.reopen(db, asked)
    (again,) = questions.questions(db)
    assert again.answer == "Her sister."
    ask_questions.dismiss(db, asked)
    assert ask_questions.listed_questions(db) == []


def test_a_question_without_words_is_refused(db: Connection) -> None:
    with pytest.raises(CaseError):
        ask_questions.ask(db, " \n ", "client")
    with pytest.raises(ValueError, match="judge"):
        ask_questions.ask(db, "Why?", "judge")
    assert questions.questions(db) == []
