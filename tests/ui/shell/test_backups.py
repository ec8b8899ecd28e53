"""Backups in the window: made by themselves, copied to a stick, brought back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from casefile.services import back_up
from casefile.store import backup, case_file, documents, matter, outside_copy
from casefile.ui.main_window import MainWindow
from casefile.ui.settings.backups_dialog import BackupsDialog
from tests.ui.conftest import ScriptedQuestions


def put(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text("On 4 June 2031 she sailed.\n", encoding="utf-8")
    return path


def add_letter(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert window.intake is not None
    session = window.session
    assert session is not None
    with qtbot.waitSignal(session.arrivals.settled, timeout=30_000):
        window.intake.take_in([put(tmp_path, "letter.txt")], "chosen")
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=30_000)


def dialog_of(window: MainWindow) -> BackupsDialog:
    window.actions_.by_key["backups"].trigger()
    (dialog,) = window.findChildren(BackupsDialog)
    return dialog


def test_closing_a_changed_case_backs_it_up_once(
    window: MainWindow, case_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_case(case_folder)
    add_letter(window, tmp_path, qtbot)
    window.close_case()
    (first,) = backup.backups(case_folder)
    window.open_case(case_folder)
    window.close_case()
    assert backup.backups(case_folder) == [first]


def test_a_case_opens_again_after_the_one_before_is_gone(
    window: MainWindow, case_folder: Path, qtbot: QtBot
) -> None:
    window.open_case(case_folder)
    pane = window.pane
    assert pane is not None
    window.close_case()
    qtbot.waitUntil(lambda: not isValid(pane), timeout=10_000)
    assert window.open_case(case_folder)
    assert window.session is not None


def test_a_backup_is_made_while_the_case_changes(
    window: MainWindow, case_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_case(case_folder)
    add_letter(window, tmp_path, qtbot)
    assert window.session is not None
    with qtbot.waitSignal(window.session.backups.made, timeout=20_000):
        window.session.backups.look()
    (made,) = backup.backups(case_folder)
    backup.prove(made.path)


def test_back_up_now_makes_one_and_then_says_that_nothing_changed(
    window: MainWindow, case_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_case(case_folder)
    add_letter(window, tmp_path, qtbot)
    dialog = dialog_of(window)
    assert "no backup yet" in dialog.said.text()
    QTest.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Backed up and checked" in dialog.said.text(), timeout=20_000)
    assert dialog.list.count() == 1
    QTest.mouseClick(dialog.now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing has changed" in dialog.said.text(), timeout=20_000)
    assert dialog.list.count() == 1


def test_the_case_is_copied_to_a_stick_and_checked(
    window: MainWindow,
    case_folder: Path,
    tmp_path: Path,
    questions: ScriptedQuestions,
    qtbot: QtBot,
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window.open_case(case_folder)
    add_letter(window, tmp_path, qtbot)
    dialog = dialog_of(window)
    questions.answers = [stick]
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Copied and checked" in dialog.said.text(), timeout=20_000)
    (place,) = stick.iterdir()
    assert outside_copy.check_outside(place) == []
    assert window.session is not None
    session = window.session
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=20_000)
    last = matter.outside_copy(session.db)
    assert last is not None
    assert datetime.now(UTC) - last < timedelta(minutes=5)
    assert back_up.days_without_copy(session.db) is None


def test_a_backup_comes_back_into_a_new_folder_and_opens(
    window: MainWindow,
    case_folder: Path,
    tmp_path: Path,
    questions: ScriptedQuestions,
    qtbot: QtBot,
) -> None:
    window.open_case(case_folder)
    add_letter(window, tmp_path, qtbot)
    window.close_case()
    window.open_case(case_folder)
    target = tmp_path / "again.case"
    questions.answers = [target, "open"]
    dialog = dialog_of(window)
    QTest.mouseClick(dialog.bring_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: window.session is not None and window.session.folder == target, timeout=20_000
    )
    assert window.session is not None
    assert [one.file_name for one in documents.documents(window.session.db)] == ["letter.txt"]


def test_a_damaged_case_offers_its_last_good_backup(
    window: MainWindow,
    case_folder: Path,
    tmp_path: Path,
    questions: ScriptedQuestions,
    qtbot: QtBot,
) -> None:
    window.open_case(case_folder)
    add_letter(window, tmp_path, qtbot)
    window.close_case()
    (case_folder / "case.db").write_bytes(b"overwritten")
    questions.answers = ["restore"]
    assert not window.open_case(case_folder)
    qtbot.waitUntil(lambda: window.session is not None, timeout=20_000)
    assert "is damaged" in questions.asked[0][0]
    assert window.session is not None
    assert window.session.folder.name == "K-2031-04 restored.case"
    assert [one.file_name for one in documents.documents(window.session.db)] == ["letter.txt"]
    assert (case_folder / "case.db").read_bytes() == b"overwritten"


def test_the_window_says_when_no_copy_was_made_for_a_month(
    window: MainWindow, case_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_case(case_folder)
    add_letter(window, tmp_path, qtbot)
    window.close_case()
    with case_file.open_case(case_folder) as case:
        db = case.connect()
        back_up.note_outside(db, Path("stick"), datetime.now(UTC) - timedelta(days=45))
        db.close()
    window.open_case(case_folder)
    assert "45 day" in window.status.said
