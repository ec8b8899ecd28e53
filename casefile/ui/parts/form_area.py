"""A form as tall as it needs where there is room, else one that scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class FormArea(QScrollArea):
    """Holds the `content`; a large text size in a low window never hides what stands below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.content = QWidget(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.content)
        self.content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """The whole form at the width it has."""
        layout = self.content.layout()
        wanted = self.content.sizeHint()
        if layout is not None and layout.hasHeightForWidth() and self.width() > 200:
            return QSize(wanted.width(), layout.totalHeightForWidth(self.width()))
        return wanted

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
