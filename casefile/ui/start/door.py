"""One of the ways to begin: an icon, a name, a few words and a button, on a card."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme


class Door(QFrame):
    """A card with one button; `drop` draws the dashed edge of a place to drop things on."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        words: str,
        button: KeyButton,
        parent: QWidget,
        *,
        drop: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._drop = theme, icon, drop
        self.button = button
        self._picture = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 22, 21, 22)
        column.setSpacing(6)
        column.addWidget(self._picture)
        column.addSpacing(8)
        column.addWidget(label(name, "heading", self, wrap=True))
        column.addWidget(label(words, "secondary", self, wrap=True))
        column.addStretch(1)
        column.addSpacing(14)
        button.setParent(self)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._draw)
        self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card; its edge is dashed and blue where one may drop things."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.fillPath(path, self._theme.color("card"))
        pen = QPen(self._theme.color("accent" if self._drop else "border"), 1)
        if self._drop:
            pen.setWidthF(1.8)
            pen.setDashPattern([4, 3])
        painter.strokePath(path, pen)

    def _draw(self) -> None:
        self._picture.setPixmap(self._theme.pixmap(self._icon, "accent", 32))
        self.update()
