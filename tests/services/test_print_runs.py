"""What changed since the paper before: counted line by line, for each reader and language apart."""

from datetime import date

from casefile.services import print_runs, review_suggestions, write_summary
from casefile.services.open_case import WorkingCase
from casefile.services.write_summary import Options
from casefile.store import events, history
from casefile.store.driver import atomic
from casefile.store.events import EventFilter

ALL = EventFilter(states=frozenset({"suggested"}))
FIRST, LATER = date(2031, 12, 3), date(2032, 3, 9)
WORK = Options()


def words(case: WorkingCase, options: Options = WORK) -> str:
    paper = write_summary.paper(case.db, options, LATER)
    return print_runs.since(case.db, paper).words(options.language)


def test_new_altered_and_gone_lines_are_counted(case: WorkingCase) -> None:
    waiting = events.event_ids(case.db, ALL)
    with atomic(case.db):
        review_suggestions.accept_all(case.db, waiting[:4])
    assert words(case) == "This paper was not printed or saved before."
    with atomic(case.db):
        print_runs.remember(case.db, write_summary.paper(case.db, WORK, FIRST))
    assert words(case) == "Nothing changed since 3 December 2031."
    with atomic(case.db):
        review_suggestions.accept_all(case.db, waiting[4:5])
        for number in waiting[:2]:
            events.update_event(case.db, number, title=f"Put differently, {number}")
        review_suggestions.dismiss(case.db, [waiting[2]])
    assert words(case) == "Changed since 3 December 2031: 1 new, 2 altered, 1 gone."


def test_a_paper_for_another_reader_is_another_paper(case: WorkingCase) -> None:
    with atomic(case.db):
        print_runs.remember(case.db, write_summary.paper(case.db, WORK, FIRST))
    assert "3 December" in words(case)
    assert "not printed" in words(case, Options(for_whom="court"))
    assert "nebuvo" in words(case, Options(language="lt"))


def test_a_remembered_paper_is_no_step_to_undo(case: WorkingCase) -> None:
    before = history.undo_label(case.db)
    with history.undoable(case.db, ""):
        print_runs.remember(case.db, write_summary.paper(case.db, WORK, FIRST))
    assert history.undo_label(case.db) == before
