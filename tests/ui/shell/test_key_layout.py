"""On a keyboard with Cyrillic letters only, keys work by their place."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from casefile.ui.key_layout import LatinKeys, latin_letter

A, P, Z = 30 + 8, 25 + 8, 44 + 8  # scan codes as X11 gives them


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[LatinKeys]:
    made = LatinKeys(qapp)
    yield made
    qapp.focusChanged.disconnect()
    made.deleteLater()


def press(
    widget: QListWidget | QLineEdit | QMenu,
    scan: int,
    letter: str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A key press as it arrives when no Latin layout is configured; the widget is being used."""
    if not isinstance(widget, QMenu):
        widget.window().show()
        widget.window().activateWindow()
        assert QTest.qWaitForWindowActive(widget.window())
        widget.setFocus()
        assert QApplication.focusWidget() is widget
    event = QKeyEvent(
        QEvent.Type.KeyPress, ord(letter.upper()), modifiers, scan, 0, 0, letter, False, 1
    )
    QApplication.sendEvent(widget, event)


def test_places_of_letters() -> None:
    assert latin_letter(A, "linux") == "A"
    assert latin_letter(Z, "linux") == "Z"
    assert latin_letter(30, "win32") == "A"
    assert latin_letter(A, "darwin") == ""
    assert latin_letter(1, "linux") == ""


def test_a_letter_fires_in_the_list_that_owns_it(keys: LatinKeys, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    items = QListWidget(window)
    fired: list[str] = []
    shortcut = QShortcut(QKeySequence("A"), items)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: fired.append("A"))
    press(items, A, "ф")
    assert fired == ["A"]


def test_a_letter_is_typed_where_one_types(keys: LatinKeys, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    press(line, A, "ф")
    assert line.text() == "ф"


def test_ctrl_works_even_there(keys: LatinKeys, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    action = QAction("Print", window)
    action.setShortcut(QKeySequence("Ctrl+P"))
    window.addAction(action)
    with qtbot.waitSignal(action.triggered):
        press(line, P, "з", Qt.KeyboardModifier.ControlModifier)
    assert line.text() == ""


def test_latin_letters_pass_untouched(keys: LatinKeys, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    press(line, A, "a")
    assert line.text() == "a"


def test_a_letter_chooses_in_a_menu(keys: LatinKeys, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    items = QListWidget(window)
    press(items, Z, "я")
    menu = QMenu(window)
    action = menu.addAction("&Add")
    menu.popup(window.pos())
    with qtbot.waitSignal(action.triggered):
        press(menu, A, "ф")
