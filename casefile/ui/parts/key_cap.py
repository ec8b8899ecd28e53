"""Keys drawn as caps."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from casefile.ui.theme import Theme


class KeyCap(QWidget):
    """One or more key caps in a row; a screen reader hears their names."""

    def __init__(self, theme: Theme, keys: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, list(keys)
        self.setAccessibleName(", ".join(keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for all caps."""
        return QSize(sum(self._width(key) + 5 for key in self._keys), self._theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draws the caps from left to right."""
        painter, left = QPainter(self), 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("caption"))
        for key in self._keys:
            box = QRect(left, 1, self._width(key), self.height() - 2)
            painter.setPen(QPen(self._theme.color("border"), 1))
            painter.setBrush(self._theme.color("field"))
            painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(self._theme.color("secondary"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
            left += box.width() + 5

    def _width(self, key: str) -> int:
        self.ensurePolished()
        from_text = len(key) * self._theme.px(7) + self._theme.px(10)
        return max(from_text, self._theme.px(22))
