"""A new user's first hour: from an empty screen to a paper on the disk."""

from pathlib import Path

import pymupdf
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from casefile.ui.review.review_view import ReviewView
from casefile.ui.summary.summary_view import SummaryView
from casefile.ui.timeline.timeline_view import TimelineView
from tests.journeys.person import Person

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def begin(person: Person, cases: Path) -> None:
    """The first screen, with a place for cases."""
    person.window.start.card.folder = cases
    person.window.start.card.look()
    person.wait(person.window.start.files.isEnabled)
    person.window.start.card.lock.setChecked(False)


def new_case(person: Person, cases: Path) -> None:
    begin(person, cases)
    QTest.mouseClick(person.window.start.empty, Qt.MouseButton.LeftButton)
    person.settle()


def test_from_the_first_screen_to_a_paper(person: Person, papers: Path, tmp_path: Path) -> None:
    new_case(person, tmp_path / "cases")
    assert person.session.folder.parent == tmp_path / "cases"

    assert person.drop([papers / "letter.txt", papers / "press"])
    person.settle()
    assert person.desk.arrivals.isVisible()
    assert [row.outcome for row in person.session.arrivals.rows] == ["new", "new"]
    assert not any(row.under_way for row in person.session.arrivals.rows)
    assert person.desk.arrivals.head.text().startswith("2 ")
    assert person.names() == ["article.txt", "letter.txt"]
    assert (papers / "letter.txt").exists()

    QTest.mouseClick(person.desk.arrivals.review, Qt.MouseButton.LeftButton)
    person.settle()
    room = person.room(ReviewView)
    waiting = person.events("suggested")
    assert len(waiting) >= 3
    assert room.panel.list.hasFocus()

    person.press(Key.Key_A)
    (accepted,) = person.events("accepted")
    assert len(person.events("suggested")) == len(waiting) - 1
    person.press(Key.Key_X)
    (dismissed,) = person.events("dismissed")

    person.go(2)
    timeline = person.room(TimelineView)
    shown = [timeline.model.row(at).event for at in range(timeline.model.rowCount())]
    assert accepted.id in {one.id for one in shown if one.state == "accepted"}
    assert dismissed.id not in {one.id for one in shown}

    undo = person.window.actions_.by_key["undo"]
    assert "Dismiss" in undo.text()
    person.press(Key.Key_Z, CTRL)
    assert person.events("dismissed") == []
    person.press(Key.Key_Z, CTRL)
    assert person.events("accepted") == []
    person.press(Key.Key_Y, CTRL)
    assert [one.id for one in person.events("accepted")] == [accepted.id]

    person.go(6)
    summary = person.room(SummaryView)
    person.wait(lambda: summary.subtitle() != "" and not person.session.jobs.busy)
    assert "A4" in summary.subtitle()
    for button, name in ((summary._pdf, "paper.pdf"), (summary._word, "paper.docx")):
        person.answers.append(tmp_path / name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        person.settle()
    with pymupdf.open(tmp_path / "paper.pdf") as paper:
        words = " ".join("".join(page.get_text() for page in paper).split())
    assert accepted.title in words
    assert dismissed.title not in words
    assert (tmp_path / "paper.docx").read_bytes().startswith(b"PK")


def test_the_first_drop_makes_the_case(person: Person, papers: Path, tmp_path: Path) -> None:
    begin(person, tmp_path / "cases")
    assert person.drop([papers], at=person.window.start)
    person.settle()
    assert person.names() == ["article.txt", "letter.txt"]


def test_y_confirms_and_j_joins(person: Person, case_folder: Path, papers: Path) -> None:
    person.window.open_case(case_folder)
    (papers / "second.txt").write_text(
        "Report of the harbour watch\n\nWritten on 3 June 2031\n\n"
        "The Harbour Office of Norrvik refused the permit of Ilse Olden on 13 April 2031.\n\n"
        "On 9 March the police searched the boat of Ilse Olden again.\n",
        encoding="utf-8",
    )
    person.drop([papers])
    person.settle()
    person.go(1)
    room = person.room(ReviewView)
    bracketed = [one for one in person.events("suggested") if one.date_in_brackets]
    assert bracketed
    room.show_event(bracketed[0].id)
    room.focus_list()
    person.press(Key.Key_Y)
    (after,) = (one for one in person.events("suggested") if one.id == bracketed[0].id)
    assert after.date_confirmed
    assert not after.date_in_brackets
    proposed = [one for one in person.events("suggested") if one.proposals]
    assert proposed
    before = len(person.events("suggested"))
    room.show_event(proposed[0].id)
    room.focus_list()
    person.press(Key.Key_J)
    assert len(person.events("suggested")) == before - 2
    (joined,) = (one for one in person.events("accepted") if one.id == proposed[0].id)
    assert len({quote.document_id for quote in joined.quotes}) > 1
    person.press(Key.Key_Z, CTRL)
    assert len(person.events("suggested")) == before


def test_every_view_takes_a_drop_wherever_the_pointer_is(
    person: Person, case_folder: Path, papers: Path
) -> None:
    person.window.open_case(case_folder)
    number = 0
    for view in ("review", "timeline", "documents", "people", "deadlines", "summary", "note"):
        person.desk.show_view(view)
        room = person.desk.stack.room
        assert room is not None
        fields = [*room.findChildren(QPlainTextEdit), *room.findChildren(QLineEdit)]
        for part in (person.desk.header, room, *(one for one in fields if one.isVisible())):
            number += 1
            path = papers / f"drop {number}.txt"
            path.write_text(f"Ilse Olden sailed on {number} June 2031.", encoding="utf-8")
            assert person.drop([path], at=part), (view, part)
            person.settle()
            assert path.name in person.names(), (view, part)
