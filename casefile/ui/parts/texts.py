"""Labels by role; text from documents and people is always plain."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def label(text: str, role: str, parent: QWidget, *, wrap: bool = False) -> QLabel:
    """A label with a role of the style sheet ("title", "faint", ...); never interpreted as HTML."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Gives a label another role and draws it anew."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def frame(kind: str, parent: QWidget) -> QFrame:
    """A frame of the style sheet: "card", "panel", "well", "warning", "info" or "line"."""
    made = QFrame(parent)
    made.setProperty("kind", kind)
    return made
