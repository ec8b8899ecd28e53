"""The case's code and title at the head of the navigator, with the case menu behind it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from casefile.ui.theme import Theme


class CaseBadge(QAbstractButton):
    """A wide button: code large, title small below, a chevron. A click opens the case menu."""

    def __init__(self, theme: Theme, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._menu, self._title = theme, menu, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open_menu)
        theme.changed.connect(self.updateGeometry)

    def show_case(self, code: str, title: str) -> None:
        """Shows another code and title."""
        self.setText(code)
        self._title = title
        self.setAccessibleName(self.tr("Case {code}").format(code=code))
        self.setAccessibleDescription(title)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines of text."""
        return QSize(160, self._theme.px(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Code, title, chevron; a ring with the keyboard on it."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(7, 1, -7, -1), 5, 5)
        box = self.rect().adjusted(17, 2, -34, -2)
        half = box.height() * 11 // 20 if self._title else box.height()
        code = theme.font("title")
        code.setPixelSize(theme.px(17))
        for font, color, text, area in (
            (code, "text", self.text(), QRect(box.left(), box.top(), box.width(), half)),
            (
                theme.font("ui_small"),
                "secondary",
                self._title,
                QRect(box.left(), box.top() + half, box.width(), box.height() - half),
            ),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(color))
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, area.width()
            )
            painter.drawText(
                area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown
            )
        chevron = theme.pixmap("chevron-down", "secondary", 16, self.devicePixelRatioF())
        painter.drawPixmap(
            self.width() - 16 - theme.px(16), self.height() // 2 - theme.px(8), chevron
        )

    def _open_menu(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(8, self.height())))
