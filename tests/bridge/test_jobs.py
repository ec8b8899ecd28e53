"""Work runs on its own threads, in order, in one transaction, and comes back to the window."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.model.changes import Changes
from casefile.model.errors import CaseError
from casefile.store import case_file, history
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from casefile.store.matter import matter, set_matter


@pytest.fixture
def case(tmp_path: Path) -> Iterator[OpenCase]:
    case_file.create_case(tmp_path / "k.case", code="K-2031-04")
    opened = case_file.open_case(tmp_path / "k.case")
    yield opened
    opened.close()


@pytest.fixture
def jobs(case: OpenCase, qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(case.connect)
    yield made
    made.close()


def title(db: Connection, text: str) -> Changes:
    return set_matter(db, title=text)


def test_a_write_is_kept_told_and_named(jobs: Jobs, case: OpenCase, qtbot: QtBot) -> None:
    told: list[Changes] = []
    jobs.changed.connect(told.append)
    with qtbot.waitSignal(jobs.idle):
        jobs.write("name the case", title, "Travels")
    reading = case.connect_read()
    assert matter(reading).title == "Travels"
    assert history.undo_label(reading) == "name the case"
    reading.close()
    assert told
    assert told[0].kinds


def test_undo_and_redo(jobs: Jobs, case: OpenCase, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.idle):
        jobs.write("name the case", title, "Travels")
    reading = case.connect_read()
    with qtbot.waitSignal(jobs.idle):
        jobs.undo()
    assert matter(reading).title == ""
    with qtbot.waitSignal(jobs.idle):
        jobs.redo()
    assert matter(reading).title == "Travels"
    reading.close()


def test_every_step_is_told_by_name(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    jobs.stepped.connect(lambda step: told.append((step.what, step.label)))
    with qtbot.waitSignal(jobs.idle):
        jobs.write("name the case", title, "Travels")
        jobs.write("", title, "by the program")
        jobs.write("change nothing", lambda _db: Changes())
        jobs.undo()
        jobs.redo()
        jobs.redo()
    assert told == [
        ("done", "name the case"),
        ("nothing", "change nothing"),
        ("taken back", "name the case"),
        ("done again", "name the case"),
        ("nothing", ""),
    ]


def test_a_series_is_one_step_until_something_else_is_done(
    jobs: Jobs, case: OpenCase, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(jobs.idle):
        jobs.write("one", title, "first", series="drop 1")
        jobs.write("two", title, "second", series="drop 1")
        jobs.undo()
    reading = case.connect_read()
    assert matter(reading).title == ""
    assert history.redo_label(reading) == "two"
    with qtbot.waitSignal(jobs.idle):
        jobs.write("three", title, "third", series="drop 1")
        jobs.write("else", title, "by hand")
        jobs.write("four", title, "fourth", series="drop 1")
        jobs.undo()
    assert matter(reading).title == "by hand"
    assert history.undo_label(reading) == "else"
    reading.close()


def test_of_a_case_at_rest_only_the_program_itself_writes(case: OpenCase, qtbot: QtBot) -> None:
    jobs = Jobs(case.connect, steps=False)
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.write("name the case", title, "by hand")
    assert "The line at the top" in told.args[0].todo
    with qtbot.waitSignal(jobs.idle):
        jobs.write("", title, "by the program")
    jobs.close()
    reading = case.connect_read()
    assert matter(reading).title == "by the program"
    reading.close()


def test_a_failed_write_leaves_nothing(jobs: Jobs, case: OpenCase, qtbot: QtBot) -> None:
    def half(db: Connection) -> Changes:
        set_matter(db, title="half")
        raise CaseError("It broke.", "Nothing was changed.")

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.write("half a thing", half)
    assert told.args is not None
    assert told.args[0].what == "It broke."
    reading = case.connect_read()
    assert matter(reading).title == ""
    assert history.undo_label(reading) is None
    reading.close()


def test_an_unforeseen_error_becomes_words_and_the_writer_lives(jobs: Jobs, qtbot: QtBot) -> None:
    def broken(_db: Connection) -> Changes:
        raise ZeroDivisionError("by zero")

    with qtbot.waitSignal(jobs.failed) as told:
        jobs.write("", broken)
    assert told.args is not None
    assert "ZeroDivisionError" in told.args[0].details
    assert "zero" not in told.args[0].what
    with qtbot.waitSignal(jobs.idle):
        jobs.write("name the case", title, "still there")


def test_results_arrive_on_the_thread_that_draws(
    jobs: Jobs, qtbot: QtBot, qapp: QApplication
) -> None:
    seen: list[tuple[object, object]] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.background(
            threading.current_thread,
            done=lambda worker: seen.append((worker, QThread.currentThread())),
        )
    worker, here = seen[0]
    assert worker is not threading.main_thread()
    assert here == qapp.thread()


def test_a_persons_action_overtakes_bulk_work(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[str] = []
    gate = threading.Event()

    def note(_db: Connection, name: str) -> Changes:
        order.append(name)
        return Changes()

    def wait(_db: Connection) -> Changes:
        gate.wait(10)
        return Changes()

    with qtbot.waitSignal(jobs.idle):
        jobs.write("", wait, bulk=True)
        for number in range(3):
            jobs.write("", note, f"bulk {number}", bulk=True)
        jobs.write("act", note, "first act")
        jobs.write("act", note, "second act")
        gate.set()
    assert order == ["first act", "second act", "bulk 0", "bulk 1", "bulk 2"]


def test_changes_of_a_moment_are_told_together(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[Changes] = []
    jobs.changed.connect(told.append)

    def touch(_db: Connection, number: int) -> Changes:
        return Changes(frozenset({"event"}), {"event": frozenset({number})})

    with qtbot.waitSignal(jobs.idle):
        for number in range(50):
            jobs.write("", touch, number, bulk=True)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert frozenset().union(*(one.ids["event"] for one in told)) == frozenset(range(50))
    assert len(told) < 25


def test_reading_only_refuses_in_words(qtbot: QtBot) -> None:
    jobs = Jobs(None)
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.write("x", title, "never")
    assert told.args is not None
    assert "reading only" in told.args[0].what
    jobs.close()


def test_closing_ends_every_thread(case: OpenCase, qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    jobs = Jobs(case.connect)
    with qtbot.waitSignal(jobs.idle):
        jobs.write("", title, "x")
        jobs.background(lambda: 1)
    assert set(threading.enumerate()) - before
    jobs.close()
    assert not set(threading.enumerate()) - before
