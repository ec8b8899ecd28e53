"""Labels by role; text from documents and people is always plain."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def label(text: str, role: str, parent: QWidget, *, wrap: bool = False) -> QLabel:
    """A label with a role of the style sheet ("title", "faint", ...); never interpreted as HTML."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


class ElidedLabel(QLabel):
    """A line that ends in … where there is no room for all of it; the tip shows the rest."""

    def __init__(self, text: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Shows another line."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the line as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


def set_role(widget: QWidget, role: str) -> None:
    """Gives a label another role and draws it anew."""
    _set(widget, "role", role)


def set_kind(widget: QFrame, kind: str) -> None:
    """Gives a frame another kind and draws it anew."""
    _set(widget, "kind", kind)


def _set(widget: QWidget, name: str, value: str) -> None:
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def frame(kind: str, parent: QWidget) -> QFrame:
    """A frame of the style sheet: "card", "chosen", "panel", "well", "warning", "info", "line"."""
    made = QFrame(parent)
    made.setProperty("kind", kind)
    return made
