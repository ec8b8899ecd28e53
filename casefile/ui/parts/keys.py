"""Keys of a list or room: they work only while it, or something in it, has the keyboard."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(owner: QWidget, acts: Mapping[str, Callable[[], object]]) -> list[QShortcut]:
    """Shortcuts of a list or room; `acts` are functions by their key ("A", "Alt+Up")."""
    made = []
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        made.append(shortcut)
    return made
