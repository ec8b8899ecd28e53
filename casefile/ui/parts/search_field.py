"""A search field with a lens and the key that leads to it."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from casefile.ui.parts.buttons import key_text
from casefile.ui.theme import Theme

LEAST, LENS = 120, 36


class SearchField(QLineEdit):
    """Types what to look for; `asked` gives the words on Enter.

    `focused` tells that the keyboard came or went: a short field gets more room while one types.
    """

    asked = Signal(str)
    focused = Signal(bool)

    def __init__(self, theme: Theme, hint: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._cap = theme, key_text(key)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(False)
        self.returnPressed.connect(lambda: self.asked.emit(self.text()))
        theme.changed.connect(self._room)
        self._room()

    def sizeHint(self) -> QSize:
        """Room for the hint and the key cap."""
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(hint + self._theme.px(96), super().sizeHint().height())

    def shorten(self, *, short: bool) -> None:
        """Only the lens is left where there is no room; else some words fit."""
        self.setMinimumWidth(self._theme.px(LENS if short else LEAST))

    def leave(self, width: int, room: int) -> None:
        """Takes of the room what is left beside that width, but never less than its words need."""
        wanted = self.sizeHint().width()
        self.setMaximumWidth(max(self.minimumWidth(), min(wanted, room - width)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells that the keyboard is here."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the keyboard went."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, its lens, and the key cap while nothing is typed."""
        super().paintEvent(event)
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lens = theme.pixmap("search", "secondary", 15, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(10), (self.height() - theme.px(15)) // 2, lens)
        if self.text() or self.width() < self.sizeHint().width():
            return
        painter.setFont(theme.font("caption"))
        width = painter.fontMetrics().horizontalAdvance(self._cap) + theme.px(12)
        box = QRect(
            self.width() - width - 8, (self.height() - theme.px(20)) // 2, width, theme.px(20)
        )
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawRoundedRect(box.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.color("secondary"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._cap)

    def _room(self) -> None:
        self.setTextMargins(self._theme.px(22), 0, 0, 0)
        self.shorten(short=False)
        self.setMaximumWidth(self.sizeHint().width())
