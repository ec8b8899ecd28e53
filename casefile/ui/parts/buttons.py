"""Buttons that carry an icon in the palette's colour and show their key."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QToolButton, QWidget

from casefile.ui.theme import Theme

ICON, GAP, CAP_PAD = 16, 7, 5
SIDE = 13


def key_text(key: str) -> str:
    """A key as its cap shows it: "Ctrl+O" reads "Ctrl O", arrows as arrows."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
    if native == "+":
        return native
    return native.replace("Right", "→").replace("Left", "←").replace("+", " ")


class KeyButton(QPushButton):
    """A push button with icon, text and key cap ("Accept [A]"). The cap only shows the key.

    `kind` is a button kind of the style sheet: "primary", "plain", "quiet", "danger", "link".
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        parent: QWidget,
        *,
        icon: str = "",
        key: str = "",
        kind: str = "plain",
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._icon, self._cap = theme, icon, key_text(key) if key else ""
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key:
            self.setAccessibleDescription(key_text(key))
        theme.changed.connect(self.updateGeometry)

    def set_icon_name(self, name: str) -> None:
        """Shows another icon; "" for none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for icon, text and key cap."""
        px = self._theme.px
        link = self.property("kind") == "link"
        width = self.fontMetrics().horizontalAdvance(self._shown()) + px(6 if link else 2 * SIDE)
        if self._icon:
            width += px(ICON) + (px(GAP) if self.text() else 0)
        if self._cap:
            width += self._cap_width() + px(9)
        return QSize(width, max(super().sizeHint().height(), px(26)))

    def minimumSizeHint(self) -> QSize:
        """Never cut: the same as the size hint."""
        return self.sizeHint()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """The style draws the frame only."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's frame, then icon, text and cap in one row."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_row(painter)

    def _shown(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _ink(self) -> str:
        if not self.isEnabled():
            return "faint"
        kinds = {"primary": "on_accent", "link": "accent", "danger": "bad"}
        return kinds.get(str(self.property("kind")), "text")

    def _cap_width(self) -> int:
        metrics = self.fontMetrics()
        width = round(metrics.horizontalAdvance(self._cap) * 0.88) + self._theme.px(2 * CAP_PAD)
        return max(width, self._theme.px(20))

    def _draw_row(self, painter: QPainter) -> None:
        px = self._theme.px
        left = px(3) if self.property("kind") == "link" else px(SIDE) - 1
        ink = self._ink()
        if not self.text() and self._icon and not self._cap:
            left = (self.width() - px(ICON)) // 2
        if self._icon:
            picture = self._theme.pixmap(self._icon, ink, ICON, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - px(ICON)) // 2, picture)
            left += px(ICON) + px(GAP)
        painter.setPen(self._theme.color(ink))
        painter.setFont(self.font())
        painter.drawText(
            QRect(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._shown(),
        )
        if self._cap:
            left += self.fontMetrics().horizontalAdvance(self._shown()) + px(9)
            self._draw_cap(painter, left, ink)

    def _draw_cap(self, painter: QPainter, left: int, ink: str) -> None:
        px = self._theme.px
        box = QRect(left, (self.height() - px(19)) // 2, self._cap_width(), px(19))
        primary = self.property("kind") == "primary"
        edge = self._theme.color("on_accent" if primary else "border")
        edge.setAlphaF(0.6 if primary else 1.0)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        font = self.font()
        font.setPixelSize(max(1, round(font.pixelSize() * 0.85)))
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._cap)


class IconButton(QToolButton):
    """A small button with an icon only; its name is told to screen readers and in the tip."""

    def __init__(
        self, theme: Theme, icon: str, name: str, parent: QWidget, *, color: str = "secondary"
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._color = theme, icon, color
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._draw)
        self._draw()

    def set_icon_name(self, name: str) -> None:
        """Shows another icon."""
        self._icon = name
        self._draw()

    def _draw(self) -> None:
        self.setIcon(self._theme.icon(self._icon, self._color))
        self.setIconSize(QSize(self._theme.px(ICON), self._theme.px(ICON)))
        self.setMinimumSize(self._theme.px(26), self._theme.px(26))
