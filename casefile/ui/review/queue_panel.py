"""The left of the review: how far it has come, the one safe bulk accept, and the queue."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from casefile.services.review_suggestions import ReviewQueue
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.texts import label
from casefile.ui.review.queue_delegate import QueueDelegate
from casefile.ui.review.queue_model import QueueModel

Index = QModelIndex | QPersistentModelIndex


class QueueList(QListView):
    """The queue. `event_chosen` gives an id, `fold_asked` the name of a group to open or close."""

    event_chosen = Signal(int)
    fold_asked = Signal(str)

    def __init__(self, context: Context, model: QueueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._queue, self._theme = model, context.theme
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(context.theme, context.language, model, self))
        self.setStyleSheet("QListView { background: transparent; }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: coming and going it would break every headline's lines anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("To review"))
        self.clicked.connect(self._clicked)
        context.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tells which event is chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and self._queue.row(current.row()).kind == "event":
            self.event_chosen.emit(self._queue.row(current.row()).event_id)

    def choose(self, event_id: int) -> None:
        """Chooses an event's row, if it is shown."""
        number = self._queue.number_of(event_id)
        if number >= 0:
            index = self._queue.index(number)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open and close a folded group."""
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Space} and index.isValid():
            self._clicked(index)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here, not a search for a headline."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _clicked(self, index: QModelIndex) -> None:
        row = self._queue.row(index.row())
        if row.kind == "fold":
            self.fold_asked.emit(row.name)


class QueuePanel(QFrame):
    """Progress, bulk accept and queue, one under the other."""

    accept_sources = Signal()

    def __init__(self, context: Context, model: QueueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._done = label("", "strong", self)
        self._left = label("", "faint", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Reviewed"))
        self._bulk = KeyButton(context.theme, "", self, icon="check-check")
        self._bulk.clicked.connect(self.accept_sources)
        self.list = QueueList(context, model, self)
        top = QHBoxLayout()
        top.addWidget(self._done, 1)
        top.addWidget(self._left)
        head = QVBoxLayout()
        head.setContentsMargins(18, 12, 18, 0)
        head.setSpacing(7)
        head.addLayout(top)
        head.addWidget(self._bar)
        head.addWidget(self._bulk, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        body = QVBoxLayout()
        body.setContentsMargins(10, 0, 4, 0)
        body.addWidget(self.list)
        column.addLayout(body, 1)

    def show_progress(self, queue: ReviewQueue) -> None:
        """How many are reviewed, how many are left, and what can be added in one go."""
        done = len(queue.reviewed)
        self._done.setText(self.tr("{0} of {1} reviewed").format(done, queue.total))
        self._left.setText(self.tr("%n left", "", queue.left))
        self._bar.setRange(0, max(queue.total, 1))
        self._bar.setValue(done)
        only = next(
            (len(one.event_ids) for one in queue.groups if one.name == "only add a source"), 0
        )
        self._bulk.setText(self.tr("Accept the %n that only add a source", "", only))
        self._bulk.setVisible(only > 0)
