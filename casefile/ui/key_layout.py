"""Lets Latin shortcuts fire on a keyboard whose only layout is Cyrillic.

Qt finds Ctrl+P or A by itself when some Latin layout is configured; otherwise the key press arrives
here as a Cyrillic letter. It is then looked up by its place on the keyboard (scan code). A letter
without Ctrl is left alone where one types text.
"""

import sys
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

CYRILLIC: Final = range(0x400, 0x530)
# Scan codes of the letter rows on a PC keyboard (set 1); X11 and Wayland count 8 more.
ROWS: Final = ((0x10, "QWERTYUIOP"), (0x1E, "ASDFGHJKL"), (0x2C, "ZXCVBNM"))
LETTERS: Final = {first + place: letter for first, row in ROWS for place, letter in enumerate(row)}
TEXT_FIELDS: Final = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def latin_letter(scan_code: int, platform: str = sys.platform) -> str:
    """The Latin letter on a key by its place; "" where there is none or places are not told."""
    if platform == "darwin":
        return ""
    return LETTERS.get(scan_code - (0 if platform == "win32" else 8), "")


class LatinKeys(QObject):
    """A filter for key presses Qt could not match to a shortcut, wherever the keyboard is.

    It stays with the widget that has the keyboard, and with a menu opened from there: a filter of
    the whole application would be asked about every event of every widget.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes Cyrillic key presses only; everything else passes."""
        if event.type() == QEvent.Type.FocusOut:
            # A menu takes the keyboard without taking the focus from the widget below it.
            self._follow(None, QApplication.activePopupWidget())
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in CYRILLIC or not isinstance(watched, QWidget):
            return False
        letter = latin_letter(event.nativeScanCode())
        return bool(letter) and self._fire(watched, event, letter)

    def _fire(self, widget: QWidget, event: QKeyEvent, letter: str) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if plain and _types_text(widget):
            return False
        key = Qt.Key(ord(letter))
        sequence = QKeySequence(modifiers.value | key.value)
        if _trigger(widget, sequence):
            return True
        typed = letter if modifiers & Qt.KeyboardModifier.ShiftModifier else letter.lower()
        again = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, typed if plain else "")
        QApplication.sendEvent(widget, again)
        return again.isAccepted()


def _types_text(widget: QWidget) -> bool:
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, TEXT_FIELDS) and not getattr(widget, "isReadOnly", bool)()


def _trigger(widget: QWidget, sequence: QKeySequence) -> bool:
    """Fires the shortcut or action of that sequence nearest to the widget with the keyboard."""
    owner: QWidget | None = widget
    while owner is not None:
        for shortcut in owner.findChildren(
            QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            here = owner is widget or shortcut.context() != Qt.ShortcutContext.WidgetShortcut
            if here and shortcut.isEnabled() and sequence in _keys(shortcut):
                shortcut.activated.emit()
                return True
        actions = [*owner.actions(), *(owner.findChildren(QAction) if owner.isWindow() else [])]
        for action in actions:
            if action.isEnabled() and sequence in action.shortcuts():
                action.trigger()
                return True
        owner = owner.parentWidget()
    return False


def _keys(shortcut: QShortcut) -> list[QKeySequence]:
    return list(shortcut.keys())
