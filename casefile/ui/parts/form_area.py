"""A form as tall as it needs where there is room, else one that scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_NARROW = 200
"""Below this it was not laid out yet."""


class _Content(QWidget):
    def minimumSizeHint(self) -> QSize:
        """As low as its words are at the width it gets, not as at the width they would like."""
        least, layout = super().minimumSizeHint(), self.layout()
        wraps = layout is not None and layout.hasHeightForWidth()
        return QSize(least.width(), 0) if wraps else least


class FormArea(QScrollArea):
    """Holds the `content`; a large text size in a low window never hides what stands below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.content = _Content(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.content)
        self.content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """The whole form at the width it has."""
        wanted = self.content.sizeHint()
        if self.width() > _NARROW:
            return QSize(wanted.width(), self.height_at(self.width()))
        return wanted

    def height_at(self, width: int) -> int:
        """How tall the whole form is where it is so wide."""
        layout = self.content.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self.content.sizeHint().height()

    def minimumSizeHint(self) -> QSize:
        """A few lines."""
        return QSize(240, self.fontMetrics().height() * 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is in the form came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False
