"""The line at the bottom, always there: lock, watched folder, counts, integrity, saved."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from casefile.ui.parts.announce import announce
from casefile.ui.parts.texts import ElidedLabel, label, set_role
from casefile.ui.theme import Theme

BETWEEN: Final = 140
"""What edges, icons and the room between the parts take, in pixels."""
SAID_MS: Final = 8000
"""How long the line keeps saying what has just happened."""

# State of a watched folder: (shape, colour). Shape and words say it, colour only helps.
SHAPES: Final = {
    "watching": ("disc", "ok"),
    "taking": ("ring", "accent"),
    "asks": ("diamond", "warn"),
    "not there": ("triangle", "warn"),
    "off": ("circle", "faint"),
}


@dataclass(frozen=True, slots=True)
class StatusTexts:
    """What the line says; each is a few words, "" leaves a part out."""

    lock: str = ""
    locked: bool = False
    watch: str = ""
    watch_state: str = "off"
    counts: str = ""
    files: str = ""
    files_ok: bool = True
    saved: str = ""


class Shape(QWidget):
    """A small disc, ring, diamond or triangle."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._state = theme, "off"
        self.setFixedSize(QSize(12, 16))
        theme.changed.connect(self.update)

    def set_state(self, state: str) -> None:
        """Takes the shape of another state."""
        self._state = state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the shape in the middle."""
        shape, color = SHAPES[self._state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(color), 1.6))
        if shape in ("disc", "diamond", "triangle"):
            painter.setBrush(self._theme.color(color))
        painter.translate(6, 8)
        if shape == "diamond":
            painter.rotate(45)
            painter.drawRect(-3, -3, 6, 6)
        elif shape == "triangle":
            painter.drawPolygon([QPoint(*xy) for xy in ((-4, 3), (4, 3), (0, -4))])
        else:
            painter.drawEllipse(-3, -3, 7, 7)


class IconLabel(QWidget):
    """An icon and a few words beside it."""

    def __init__(self, theme: Theme, icon: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._color = theme, icon, "secondary"
        self._picture = QLabel(self)
        self.words = label("", role, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self.words)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, text: str, icon: str = "", color: str = "") -> None:
        """Shows other words, and another icon or colour when given."""
        self._icon, self._color = icon or self._icon, color or self._color
        self.words.setText(text)
        self.setVisible(bool(text))
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap(self._icon, self._color, 15))


class StatusBar(QFrame):
    """Left: lock, watched folder, counts. Right: files unchanged, saved. `watch_clicked` to act.

    What has just happened stands in the place of the counts for a while.
    """

    watch_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setAccessibleName(self.tr("State of the case"))
        self.texts = StatusTexts()
        self.said = ""
        self._silent = QTimer(self, singleShot=True, interval=SAID_MS)
        self._silent.timeout.connect(self._say_counts)
        self.lock = IconLabel(theme, "lock-open", "faint", self)
        self._shape = Shape(theme, self)
        self.watch = label("", "faint", self)
        self.counts = ElidedLabel("", "faint", self)
        self.files = IconLabel(theme, "shield-check", "faint", self)
        self.saved = IconLabel(theme, "check", "faint", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self.lock)
        row.addSpacing(12)
        row.addWidget(self._shape)
        row.addWidget(self.watch)
        row.addSpacing(12)
        row.addWidget(self.counts, 1)
        row.addWidget(self.files)
        row.addSpacing(12)
        row.addWidget(self.saved)

    def show_texts(self, texts: StatusTexts) -> None:
        """Shows the state; words, shapes and colours together."""
        self.texts = texts
        self.lock.say(texts.lock, "lock" if texts.locked else "lock-open")
        self._shape.setVisible(bool(texts.watch))
        self._shape.set_state(texts.watch_state)
        self.watch.setText(texts.watch)
        set_role(self.watch, "warn" if SHAPES[texts.watch_state][1] == "warn" else "faint")
        self._show_middle()
        icon, color = ("shield-check", "ok") if texts.files_ok else ("triangle-alert", "bad")
        self.files.say(texts.files, icon, color)
        set_role(self.files.words, "faint" if texts.files_ok else "bad")
        self.saved.say(texts.saved, "check", "ok")
        self._fit()

    def say(self, words: str) -> None:
        """Says what has just happened, also to a screen reader."""
        if not words:
            return
        self.said = words
        self._silent.start()
        self._show_middle()
        announce(self, words)

    def _say_counts(self) -> None:
        self.said = ""
        self._show_middle()

    def _show_middle(self) -> None:
        self.counts.setText(self.said or self.texts.counts)
        set_role(self.counts, "secondary" if self.said else "faint")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow some words give way; nothing is cut."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves out what is least needed; the watched folder stays, the tip says the rest."""
        said = (
            (self.files, self.texts.files), (self.lock, self.texts.lock),
            (self.saved, self.texts.saved),
        )  # fmt: skip
        room = self.width() - BETWEEN - self.watch.sizeHint().width()
        for part, words in said:
            part.setVisible(bool(words) and room >= part.sizeHint().width())
            room -= 0 if part.isHidden() else part.sizeHint().width() + 8
        self.setToolTip("\n".join(words for part, words in said if words and part.isHidden()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the watched folder's words opens what it is about."""
        position = event.position().toPoint()
        if self.watch.geometry().contains(position):
            self.watch_clicked.emit()

    def lines(self) -> list[str]:
        """Everything the line says now, for a screen reader."""
        parts = (self.texts.lock, self.texts.watch, self.texts.counts)
        return [part for part in (*parts, self.texts.files, self.texts.saved) if part]
