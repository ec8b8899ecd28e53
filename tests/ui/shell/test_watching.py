"""Drop folder and watched folders: the case's own is taken in, another one asks first."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casefile.store import case_file, documents, watched
from casefile.ui.arrivals.folder_question import FolderQuestion
from casefile.ui.main_window import MainWindow
from tests.ui.conftest import ScriptedQuestions


@pytest.fixture
def quick(window: MainWindow) -> MainWindow:
    """The window with the shortest settle time."""
    window.preferences.put("settle_seconds", 1)
    return window


def put(folder: Path, name: str, text: str = "On 4 June 2031 she sailed.\n") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def names(window: MainWindow) -> list[str]:
    assert window.session is not None
    return [one.file_name for one in documents.documents(window.session.db)]


def watched_case(window: MainWindow, case_folder: Path, scans: Path) -> FolderQuestion:
    """A case that watches a folder of the person's with one file in it, and its question."""
    scans.mkdir()
    put(scans, "found.txt")
    db = case_file.open_case(case_folder)
    writing = db.connect()
    watched.add(writing, scans)
    writing.close()
    db.close()
    window.open_case(case_folder)
    (question,) = window.findChildren(FolderQuestion)
    return question


def test_the_drop_folder_is_taken_in_at_once_and_keeps_its_file(
    quick: MainWindow, case_folder: Path, qtbot: QtBot
) -> None:
    there = put(case_folder / "inbox", "letter.txt")
    quick.open_case(case_folder)
    qtbot.waitUntil(lambda: names(quick) == ["letter.txt"], timeout=20_000)
    assert there.exists()
    qtbot.waitUntil(lambda: "taken in" in quick.status.texts.watch, timeout=20_000)
    quick.close_case()
    quick.open_case(case_folder)
    assert quick.session is not None
    assert quick.session.arrivals.rows == []


def test_another_folder_asks_and_copies_nothing_before_the_answer(
    quick: MainWindow, case_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    question = watched_case(quick, case_folder, tmp_path / "scans")
    qtbot.waitUntil(question.isVisible, timeout=20_000)
    assert "scans" in question.words.text()
    assert quick.status.texts.watch_state == "asks"
    assert names(quick) == []
    assert not list((case_folder / "originals").rglob("*.*"))
    QTest.mouseClick(question.buttons["this"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(quick) == ["found.txt"], timeout=20_000)
    assert not question.isVisible()


def test_ignored_files_do_not_ask_again(
    quick: MainWindow, case_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    question = watched_case(quick, case_folder, tmp_path / "scans")
    qtbot.waitUntil(question.isVisible, timeout=20_000)
    assert quick.session is not None
    with qtbot.waitSignal(quick.session.jobs.idle):
        QTest.mouseClick(question.buttons["ignore"], Qt.MouseButton.LeftButton)
    assert names(quick) == []
    quick.close_case()
    quick.open_case(case_folder)
    assert quick.intake is not None
    again = quick.intake.question
    put(tmp_path / "scans", "newer.txt", "On 5 June 2031 she landed.\n")
    qtbot.waitUntil(again.isVisible, timeout=20_000)
    assert "newer.txt" in again.names.text()
    assert "found.txt" not in again.names.text()


def test_files_of_another_case_go_to_its_drop_folder(
    quick: MainWindow,
    questions: ScriptedQuestions,
    case_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    other = tmp_path / "K-2031-05.case"
    case_file.create_case(other, code="K-2031-05")
    question = watched_case(quick, case_folder, tmp_path / "scans")
    qtbot.waitUntil(question.isVisible, timeout=20_000)
    questions.answers.append(other)
    assert quick.session is not None
    with qtbot.waitSignal(quick.session.jobs.idle):
        QTest.mouseClick(question.buttons["other"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: (other / "inbox" / "found.txt").exists())
    assert names(quick) == []
    assert (tmp_path / "scans" / "found.txt").exists()


def test_a_folder_that_is_gone_is_said(
    quick: MainWindow, case_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    question = watched_case(quick, case_folder, tmp_path / "scans")
    qtbot.waitUntil(question.isVisible, timeout=20_000)
    question.buttons["ignore"].click()
    (tmp_path / "scans" / "found.txt").unlink()
    (tmp_path / "scans").rmdir()
    assert quick.session is not None
    quick.session.watching.rescan()
    qtbot.waitUntil(lambda: quick.status.texts.watch_state == "not there", timeout=20_000)
    assert "scans" in quick.status.texts.watch
