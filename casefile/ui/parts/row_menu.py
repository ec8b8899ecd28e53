"""The menu of a right click: what the keys do, in words, with the key beside it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu; the key is only shown, the list itself listens to it.

    By its `name` the menu bar finds the same line.
    """

    words: str
    act: Callable[[], object]
    key: str = ""
    enabled: bool = True
    name: str = ""


LINE = Entry("", lambda: None)


def run_entry(entries: Sequence[Entry], name: str) -> bool:
    """Does what the line of this name stands for; False when that cannot be done now."""
    found = next((entry for entry in entries if entry.name == name and entry.enabled), None)
    if found is not None:
        found.act()
    return found is not None


def open_menu(owner: QWidget, place: QPoint, entries: Sequence[Entry]) -> QMenu:
    """Opens a menu at a place of the screen; it goes away by itself."""
    menu = QMenu(owner)
    menu.aboutToHide.connect(menu.deleteLater)
    for entry in entries:
        if entry is LINE:
            menu.addSeparator()
            continue
        key = QKeySequence(entry.key).toString(QKeySequence.SequenceFormat.NativeText)
        action = menu.addAction(f"{entry.words}\t{key}" if key else entry.words)
        action.setEnabled(entry.enabled)
        action.triggered.connect(lambda _on=False, act=entry.act: act())
    menu.popup(place)
    return menu
