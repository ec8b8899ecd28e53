"""Settings are kept as they are made; watched folders are the case's."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casefile.bridge import language_data
from casefile.bridge.preferences import Preferences
from casefile.services.watch_folder import WatchedPlace, Watcher
from casefile.store import watched
from casefile.ui.parts.context import Context
from casefile.ui.settings.case_details import CaseDetails
from casefile.ui.settings.settings_dialog import SettingsDialog
from casefile.ui.settings.watched_folders import WatchedFolders
from casefile.ui.theme import Theme
from tests.ui.conftest import ScriptedQuestions


def test_every_setting_is_kept_at_once(
    theme: Theme, preferences: Preferences, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = SettingsDialog(theme, preferences, "en", owner)
    dialog.show()
    dialog.text_size.setCurrentIndex(dialog.text_size.findData(150))
    dialog.text_size.activated.emit(dialog.text_size.currentIndex())
    dialog.palette_choice.setCurrentIndex(dialog.palette_choice.findData("dark"))
    dialog.palette_choice.activated.emit(dialog.palette_choice.currentIndex())
    dialog.settle.setValue(7)
    assert dialog.settle.lineEdit().width() > theme.px(60)
    QTest.keyClicks(dialog.reviewer, "IO")
    QTest.keyClick(dialog.reviewer, Qt.Key.Key_Tab)
    dialog.reviewer.editingFinished.emit()
    dialog.remember.click()
    assert preferences.number("text_percent") == 150
    assert preferences.text("theme") == "dark"
    assert preferences.number("settle_seconds") == 7
    assert preferences.text("reviewer") == "IO"
    assert not preferences.on("remember_cases")
    dialog.close()


def test_a_folder_is_watched_and_left_again(context: Context, tmp_path: Path, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    (tmp_path / "scans").mkdir()
    dialog = WatchedFolders(context, owner)
    dialog.show()
    assert dialog.list.item(0).text() == "Drop folder of this case"
    assert not dialog.drop.isEnabled()
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append(tmp_path / "scans")
    with qtbot.waitSignal(dialog.changed):
        QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert [one.path.name for one in watched.watched_folders(context.db)] == ["inbox", "scans"]
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.changed):
        QTest.mouseClick(dialog.drop, Qt.MouseButton.LeftButton)
    assert [one.path.name for one in watched.watched_folders(context.db)] == ["inbox"]
    dialog.close()


def test_a_folder_on_a_network_drive_is_looked_through_and_not_listened_to(
    context: Context, case_folder: Path, qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = WatchedFolders(context, owner)
    dialog.show()
    assert not dialog.polling.isChecked()
    with qtbot.waitSignal(dialog.changed):
        dialog.polling.click()
    with qtbot.waitSignal(dialog.changed):
        dialog.inner.click()
    (inbox,) = watched.watched_folders(context.db)
    assert (inbox.polling, inbox.inner) == (True, True)
    assert dialog.polling.isChecked()
    found: list[tuple[WatchedPlace, list[Path]]] = []
    watcher = Watcher(
        [WatchedPlace(inbox.id, inbox.path, polling=inbox.polling)],
        lambda place, paths: found.append((place, paths)),
        lambda _place, _state: None,
        settle_seconds=0.01,
    )
    watcher.start()
    try:
        (inbox.path / "scan.txt").write_text("A page.", encoding="utf-8")
        watcher.rescan()
        qtbot.waitUntil(lambda: bool(found))
    finally:
        watcher.stop()
    assert [path.name for _, paths in found for path in paths] == ["scan.txt"]


def test_case_details_need_a_code(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = CaseDetails(theme, "K-1", "Old", owner)
    dialog.show()
    told: list[tuple[str, str]] = []
    dialog.agreed.connect(lambda code, title: told.append((code, title)))
    dialog.code.clear()
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClicks(dialog.code, "K-2")
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    assert told == [("K-2", "Old")]
    assert not dialog.isVisible()


def test_a_folder_with_language_data_gives_further_languages(
    theme: Theme, preferences: Preferences, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("tgk.traineddata", "lit.traineddata", "notes.txt"):
        (tmp_path / name).write_bytes(b"data")
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = SettingsDialog(theme, preferences, "en", owner)
    assert dialog.further.text() == "No folder chosen"
    dialog.take_language_data(str(tmp_path))
    assert dialog.further.text() == "tgk"
    assert language_data.read(preferences, "tgk") == b"data"
    with pytest.raises(FileNotFoundError):
        language_data.read(preferences, "../tgk")
    dialog.close()
