"""Small painted controls: a chip that filters, and a switch that is on or off."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from casefile.ui.theme import Theme


class FilterChip(QAbstractButton):
    """A rounded chip that can be on; `count` stands behind its words where it is not negative."""

    def __init__(
        self, theme: Theme, text: str, parent: QWidget, *, icon: str = "", count: int = -1
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._count = theme, icon, count
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._words())
        theme.changed.connect(self.updateGeometry)

    def set_count(self, count: int) -> None:
        """Another number behind the words."""
        self._count = count
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon and words, at least 24 pixels tall."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self._words())
        width += self._theme.px(26 + (20 if self._icon else 0))
        return QSize(round(width), max(self._theme.px(26), 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chip; on means filled and with a stronger edge."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        on = self.isChecked()
        strong = on or self.hasFocus()
        painter.setPen(
            QPen(theme.color("accent" if strong else "border"), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(
            theme.color("selection" if on else "hover" if self.underMouse() else "chip")
        )
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        ink, left = "text" if on else "secondary", rect.left() + theme.px(12)
        if self._icon:
            picture = theme.pixmap(self._icon, ink, 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left - 1, rect.center().y() - theme.px(7)), picture)
            left += theme.px(20)
        painter.setFont(self._font())
        painter.setPen(theme.color(ink))
        spot = QRectF(left, rect.top(), rect.width(), rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self._words())
        painter.end()

    def _words(self) -> str:
        return self.text() if self._count < 0 else f"{self.text()}  {self._count}"

    def _font(self) -> QFont:
        font = self._theme.font("ui_small")
        font.setWeight(QFont.Weight.Medium)
        return font


class Switch(QAbstractButton):
    """A switch with its words before it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Words and the slider beside them."""
        metrics = QFontMetricsF(self._theme.font("ui_medium"))
        width = metrics.horizontalAdvance(self.text()) + self._theme.px(44)
        return QSize(round(width), max(self._theme.px(26), 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words and the slider: on is right and filled."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("ui_medium"))
        painter.setPen(theme.color("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.text())
        width, height = theme.px(28), theme.px(16)
        slot = QRectF(self.width() - width - 4, (self.height() - height) / 2, width, height)
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(theme.color("border_strong"), 1))
        painter.setBrush(theme.color("accent" if on else "window"))
        painter.drawRoundedRect(slot, height / 2, height / 2)
        radius = height / 2 - theme.px(3)
        x = slot.right() - height / 2 if on else slot.left() + height / 2
        painter.setBrush(theme.color("on_accent" if on else "border_strong"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(x, slot.center().y()), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(slot.adjusted(-3, -3, 3, 3), height / 2 + 3, height / 2 + 3)
        painter.end()
