"""The first screen proposes a code, checks the place, and each door begins a case."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.bridge.preferences import Preferences
from casefile.ui.start.start_screen import NewCase, StartScreen
from casefile.ui.theme import Theme
from tests.ui.conftest import ScriptedQuestions


@pytest.fixture
def loose_jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs(None)
    yield made
    made.close()


@pytest.fixture
def screen(
    theme: Theme, loose_jobs: Jobs, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> StartScreen:
    owner = QWidget()
    qtbot.addWidget(owner)
    cases = tmp_path / "cases"
    (cases / "K-2031-01.case").mkdir(parents=True)
    preferences.put("cases_folder", str(cases))
    made = StartScreen(theme, loose_jobs, preferences, ScriptedQuestions(owner), "en")
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: bool(made.card.code.text()))
    return made


def test_a_code_is_proposed_and_the_place_checked(screen: StartScreen) -> None:
    assert screen.card.code.text().startswith("K-")
    assert "On this disk" in screen.card.place_note.text()
    assert screen.files.isEnabled()


@pytest.mark.parametrize("code", ["", "a/b", ".hidden", "K-2031-01"])
def test_a_code_that_will_not_do_is_said_and_closes_the_doors(
    screen: StartScreen, code: str
) -> None:
    screen.card.code.clear()
    QTest.keyClicks(screen.card.code, code)
    if not code:
        screen.card.code.textEdited.emit("")
    assert screen.card.problem
    assert screen.card.code_note.text() == screen.card.problem
    assert not screen.files.isEnabled()


def test_the_three_doors(screen: StartScreen, tmp_path: Path, qtbot: QtBot) -> None:
    wishes: list[NewCase] = []
    screen.case_wanted.connect(wishes.append)
    screen.card.title.setText("Harbour permit")
    screen.card.lock.setChecked(False)
    asked = screen._questions
    assert isinstance(asked, ScriptedQuestions)
    asked.answers = [[tmp_path / "a.txt"], tmp_path / "scans"]
    for button in (screen.files, screen.watch, screen.note, screen.empty):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    files, watch, note, empty = wishes
    assert files.files == (tmp_path / "a.txt",)
    assert watch.watch == tmp_path / "scans"
    assert note.note
    assert (empty.files, empty.watch, empty.note) == ((), None, False)
    assert all(wish.title == "Harbour permit" for wish in wishes)
    assert files.folder.name == f"{files.code}.case"


def test_a_passphrase_is_asked_for_before_any_door_opens(screen: StartScreen) -> None:
    wishes: list[NewCase] = []
    screen.case_wanted.connect(wishes.append)
    assert screen.card.lock.isChecked()
    screen.show()
    QTest.mouseClick(screen.files, Qt.MouseButton.LeftButton)
    screen.begin_with([])
    QTest.keyClicks(screen.card.phrase.first, "nine grey geese flying")
    QTest.mouseClick(screen.empty, Qt.MouseButton.LeftButton)
    assert wishes == []
    assert "same passphrase again" in screen.card.problem
    QTest.keyClicks(screen.card.phrase.again, "nine grey geese flying")
    QTest.mouseClick(screen.empty, Qt.MouseButton.LeftButton)
    assert [wish.passphrase for wish in wishes] == ["nine grey geese flying"]
    assert "geese" not in repr(wishes)
    screen.card.lock.setChecked(False)
    assert screen.card.phrase.isHidden()
    assert "whoever holds this computer" in screen.card.lock_note.text()
    QTest.mouseClick(screen.empty, Qt.MouseButton.LeftButton)
    assert wishes[-1].passphrase == ""


def test_another_place_is_checked_and_remembered(
    screen: StartScreen, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    synced = tmp_path / "Dropbox" / "cases"
    synced.mkdir(parents=True)
    asked = screen._questions
    assert isinstance(asked, ScriptedQuestions)
    asked.answers = [synced]
    QTest.mouseClick(screen.card.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Dropbox" in screen.card.place_note.text())
    assert "copies leave this computer" in screen.card.place_note.text()
    assert preferences.text("cases_folder") == str(synced)


def test_recent_cases_can_be_cleared(
    screen: StartScreen, preferences: Preferences, tmp_path: Path
) -> None:
    case = tmp_path / "K-2031-09.case"
    case.mkdir()
    (case / "case.db").touch()
    preferences.remember_case(case)
    assert [button.text() for button in screen.recent.buttons] == ["K-2031-09"]
    QTest.mouseClick(screen.recent.clear, Qt.MouseButton.LeftButton)
    assert screen.recent.buttons == []


def test_large_text_in_a_small_window_cuts_nothing(screen: StartScreen, theme: Theme) -> None:
    try:
        theme.choose(text_percent=200)
        screen.resize(1024, 560)
        screen.show()
        (scroll,) = screen.findChildren(QScrollArea)
        inside = scroll.widget()
        assert inside is not None
        assert inside.width() <= scroll.viewport().width()
        assert screen.watch.mapTo(screen, QPoint()).y() > screen.files.mapTo(screen, QPoint()).y()
    finally:
        theme.choose(text_percent=100)
