"""A locked case in the window: made, opened, locked by a key and by itself, changed, unlocked."""

import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from casefile.model.errors import PassphraseNeeded
from casefile.store import case_file, key_slots, relocking
from casefile.store.case_file import NewLock
from casefile.store.case_key import is_locked, unlocked
from casefile.ui.ending.close_dialog import CloseDialog
from casefile.ui.main_window import MainWindow
from casefile.ui.notes.note_view import NoteView
from casefile.ui.parts.working import Working
from casefile.ui.settings.passphrase_dialog import PassphraseDialog
from casefile.ui.settings.recovery_dialog import RecoveryDialog

PHRASE = "nine grey geese flying"
SLOW = 30_000


@pytest.fixture(scope="module")
def lock() -> NewLock:
    """Made once: that takes a second on purpose."""
    return case_file.new_lock(PHRASE)


@pytest.fixture
def locked_folder(tmp_path: Path, lock: NewLock) -> Path:
    """A locked case that is closed."""
    folder = tmp_path / "K-2031-06.case"
    case_file.create_case(folder, code="K-2031-06", title="Olden", lock=lock)
    return folder


@pytest.fixture
def opened(window: MainWindow, locked_folder: Path, lock: NewLock) -> MainWindow:
    """A window with that case open, as after typing the passphrase."""
    assert window.open_case(unlocked(locked_folder, lock.key))
    return window


def _shown(window: MainWindow) -> bool:
    return window._stack.currentWidget() is window.locking.screen


def _words_dialog(window: MainWindow) -> RecoveryDialog | None:
    found = [one for one in window.findChildren(RecoveryDialog) if one.isVisible()]
    return found[0] if found else None


def _phrase_dialog(window: MainWindow) -> PassphraseDialog:
    (found,) = [one for one in window.findChildren(PassphraseDialog) if one.isVisible()]
    return found


def test_a_case_is_made_locked_and_its_words_typed_back(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    card = window.start.card
    card.folder = tmp_path / "cases"
    card.look()
    qtbot.waitUntil(window.start.files.isEnabled)
    QTest.keyClicks(card.phrase.first, PHRASE)
    QTest.keyClicks(card.phrase.again, PHRASE)
    QTest.mouseClick(window.start.empty, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _words_dialog(window) is not None, timeout=SLOW)
    assert window.session is not None
    folder = Path(str(window.session.folder))
    assert is_locked(folder)
    assert "Locked with a passphrase" in window.status.lines()
    assert not card.phrase.passphrase
    dialog = _words_dialog(window)
    assert dialog is not None
    words = dialog._words
    assert not dialog.keep.isEnabled()
    assert all(word in " ".join(dialog.sheet()) for word in words.split())
    QTest.keyClicks(dialog.typed, words.upper())
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: key_slots.has_recovery(folder), timeout=SLOW)
    qtbot.waitUntil(lambda: not window.loose_jobs.busy, timeout=SLOW)


def test_a_case_that_a_crash_left_beside_its_place_asks_too(
    window: MainWindow, locked_folder: Path
) -> None:
    locked_folder.rename(locked_folder.with_name(f"{locked_folder.name}{relocking.OLD}"))
    assert not window.open_case(locked_folder)
    assert _shown(window)
    assert is_locked(locked_folder)


def test_opening_asks_and_a_wrong_passphrase_opens_nothing(
    window: MainWindow, locked_folder: Path, qtbot: QtBot
) -> None:
    assert not window.open_case(locked_folder)
    screen = window.locking.screen
    assert _shown(window)
    assert screen.code.text() == "K-2031-06"
    QTest.keyClicks(screen.phrase, "nine grey geese sitting")
    QTest.keyClick(screen.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in screen.note.text(), timeout=SLOW)
    assert window.session is None
    assert screen.phrase.text() == ""
    QTest.keyClicks(screen.phrase, PHRASE)
    QTest.mouseClick(screen.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session is not None, timeout=SLOW)
    assert not _shown(window)


def test_the_window_lives_while_the_passphrase_is_worked_on(
    window: MainWindow, locked_folder: Path, qtbot: QtBot
) -> None:
    window.open_case(locked_folder)
    screen = window.locking.screen
    seen = [time.monotonic()]
    beat = QTimer(window, interval=10)
    beat.timeout.connect(lambda: seen.append(time.monotonic()))
    beat.start()
    QTest.keyClicks(screen.phrase, "nine grey geese sitting")
    QTest.keyClick(screen.phrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in screen.note.text(), timeout=SLOW)
    longest = max(after - before for before, after in pairwise(seen))
    assert longest < (seen[-1] - seen[0]) / 4


def test_other_cases_lie_behind_one_click(window: MainWindow, locked_folder: Path) -> None:
    window.open_case(locked_folder)
    QTest.mouseClick(window.locking.screen.back, Qt.MouseButton.LeftButton)
    assert window._stack.currentWidget() is window.start


def test_ctrl_l_locks_at_once_and_closes_what_is_open(opened: MainWindow, qtbot: QtBot) -> None:
    opened.actions_.by_key["details"].trigger()
    (sheet,) = [one for one in opened.findChildren(QDialog) if one.isVisible()]
    qtbot.waitUntil(sheet.isActiveWindow)
    session = opened.session
    assert session is not None
    QTest.keyClick(sheet.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _shown(opened))
    assert opened.session is None
    assert not [one for one in opened.findChildren(QDialog) if one.isVisible()]
    assert "Olden" not in opened.windowTitle()
    assert opened.status.lines() == ["Case locked"]
    with pytest.raises(PassphraseNeeded):
        session.case.connect_read()


def test_it_locks_by_itself_but_not_over_an_unsaved_note(opened: MainWindow, qtbot: QtBot) -> None:
    watch = opened.locking.watch
    watch.looked.emit(14.9)
    assert opened.session is not None
    opened.preferences.put("lock_minutes", 0)
    watch.looked.emit(500.0)
    assert opened.session is not None
    opened.preferences.put("lock_minutes", 15)
    opened.actions_.by_key["new_note"].trigger()
    (note,) = opened.findChildren(NoteView)
    note._text.setPlainText("She said")
    watch.looked.emit(16.0)
    assert opened.session is not None
    note._text.clear()
    session = opened.session
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=SLOW)
    watch.looked.emit(16.0)
    assert _shown(opened)


def test_a_computer_that_slept_wakes_up_locked(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = opened.locking.watch
    watch.look()
    assert opened.session is not None
    now = time.time() + 3_600
    monkeypatch.setattr(time, "time", lambda: now)
    watch.look()
    assert _shown(opened)


def test_locking_ends_long_work_and_takes_its_sheet_away(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.actions_.by_key["close_for_good"].trigger()
    dialog = opened.findChild(CloseDialog)
    assert dialog is not None
    dialog.place.line.setText(str(tmp_path))
    dialog.open_folder.setChecked(True)
    QTest.mouseClick(dialog.close_it, Qt.MouseButton.LeftButton)
    assert [one for one in opened.findChildren(Working) if one.isVisible()]
    opened.locking.lock()
    assert _shown(opened)
    qtbot.waitUntil(lambda: not [one for one in opened.findChildren(Working) if one.isVisible()])
    assert not list(tmp_path.glob("* closed *"))


def test_a_touch_counts(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    watch = opened.locking.watch
    watch._touched -= 3_600
    QTest.keyClick(opened.windowHandle(), Qt.Key.Key_Shift)
    with qtbot.waitSignal(watch.looked) as seen:
        watch.look()
    assert seen.args[0] < 1


def test_a_plain_case_stays_open_and_ctrl_l_offers_a_passphrase(
    window: MainWindow, case_folder: Path, qtbot: QtBot
) -> None:
    assert window.open_case(case_folder)
    window.locking.lock()
    assert window.session is not None
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog = _phrase_dialog(window)
    assert not dialog.change.isEnabled()
    QTest.keyClicks(dialog.phrase.first, PHRASE)
    QTest.keyClicks(dialog.phrase.again, PHRASE)
    QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _words_dialog(window) is not None, timeout=SLOW)
    assert is_locked(case_folder)
    assert window.session is not None
    assert window.session.matter.title == "Invented case"


def test_the_passphrase_is_changed_and_removed_by_who_knows_it(
    opened: MainWindow, locked_folder: Path, qtbot: QtBot
) -> None:
    opened.actions_.by_key["passphrase"].trigger()
    dialog = _phrase_dialog(opened)
    QTest.keyClicks(dialog.now, "not this one")
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "does not open" in dialog.note.text(), timeout=SLOW)
    assert is_locked(locked_folder)
    QTest.keyClicks(dialog.now, PHRASE)
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not is_locked(locked_folder), timeout=SLOW)
    qtbot.waitUntil(lambda: opened.session is not None, timeout=SLOW)
    assert "No passphrase" in opened.status.lines()


def test_a_failed_exchange_opens_the_case_as_it_was(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(*_given: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(relocking, "_sync", full)
    opened.actions_.by_key["passphrase"].trigger()
    dialog = _phrase_dialog(opened)
    QTest.keyClicks(dialog.now, PHRASE)
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.pane is None, timeout=SLOW)
    qtbot.waitUntil(lambda: opened.session is not None, timeout=SLOW)
    assert "Locked with a passphrase" in opened.status.lines()
