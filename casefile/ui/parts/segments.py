"""A control of a few segments of which one is chosen: cards or table, by event or by document."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from casefile.ui.theme import Theme


class Segment(QAbstractButton):
    """One of them; the chosen one is raised."""

    def __init__(self, theme: Theme, words: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._icon = theme, icon
        self.setText(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for icon and words."""
        width = QFontMetricsF(self._theme.font("ui_medium")).horizontalAdvance(self.text())
        width += self._theme.px(24 + (23 if self._icon else 0))
        return QSize(round(width), max(self._theme.px(28), 24))

    def minimumSizeHint(self) -> QSize:
        """Never cut: the same as the size hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The segment: raised when chosen, with a ring when it has the keyboard."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, rect = self.isChecked(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if on or self.hasFocus():
            edge = theme.color("accent" if self.hasFocus() else "border")
            painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
            painter.setBrush(theme.color("card") if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 5, 5)
        ink, left = "text" if on else "secondary", rect.left() + theme.px(11)
        if self._icon:
            picture = theme.pixmap(self._icon, ink, 16, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, rect.center().y() - theme.px(8)), picture)
            left += theme.px(23)
        painter.setFont(theme.font("ui_medium"))
        painter.setPen(theme.color(ink))
        spot = QRectF(left, rect.top(), rect.width(), rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class Segments(QWidget):
    """Rows of (key, words, icon); `chosen` gives the key of the one picked."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, rows: Sequence[tuple[str, str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._keys = [key for key, _, _ in rows]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(1)
        for number, (_, words, icon) in enumerate(rows):
            segment = Segment(theme, words, icon, self)
            self._group.addButton(segment, number)
            layout.addWidget(segment)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._keys[number]))

    @property
    def key(self) -> str:
        """The key of the chosen segment."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Chooses a segment without a word."""
        self._group.button(self._keys.index(key)).setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The trough the segments lie in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("chip"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()
