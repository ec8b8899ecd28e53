"""A sentence in the serif with its date, its names or the words that differ marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from casefile.bridge.offsets import to_utf16
from casefile.ui.parts.quoting import marks as quotation_marks
from casefile.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the sentence (code points from its first letter): "date", "value" or "name"."""

    start: int
    end: int
    kind: str


class SentenceText(QWidget):
    """The words in the serif, in quotation marks; a click or Enter shows them on their page."""

    chosen = Signal()

    def __init__(self, theme: Theme, text: str, marks: Sequence[Mark], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._marks = theme, list(marks)
        # Line breaks of the document are spaces here; the offsets stay as they are.
        around = quotation_marks()
        self._text = f"{around[0]}{text.replace(chr(10), ' ')}{around[1]}"
        self._layout = QTextLayout()
        self._width = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def hasHeightForWidth(self) -> bool:
        """Narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines."""
        self._break(width)
        return round(self._layout.boundingRect().height()) + 6

    def sizeHint(self) -> QSize:
        """A usual width."""
        width = self._theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, one line."""
        return QSize(self._theme.px(110), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sentence with its marks."""
        self._break(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("text"))
        self._layout.draw(painter, QPointF(3, 2))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Shows the sentence on its page."""
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the same."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._width = -1
        self.updateGeometry()

    def _break(self, width: int) -> None:
        if width == self._width:
            return
        self._width = width
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setText(self._text)
        self._layout.setFont(self._theme.font("quote_large"))
        self._layout.setTextOption(option)
        self._layout.setFormats([self._format(mark) for mark in self._marks])
        self._layout.beginLayout()
        height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width - 6, 40))
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.12
        self._layout.endLayout()

    def _format(self, mark: Mark) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        # One further for the opening quotation mark.
        found.start = to_utf16(self._text, mark.start + 1)
        found.length = to_utf16(self._text, mark.end + 1) - found.start
        look = QTextCharFormat()
        if mark.kind == "name":
            look.setFontUnderline(True)
            look.setUnderlineColor(self._theme.color("faint"))
        else:
            look.setBackground(self._theme.color("highlight"))
        found.format = look
        return found
