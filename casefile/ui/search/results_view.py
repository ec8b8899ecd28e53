"""Search results: one row a page that holds the words."""

from html import escape
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from casefile.model.document import SearchHit
from casefile.services.search_case import search
from casefile.ui.parts.context import Context
from casefile.ui.parts.quoting import quoted
from casefile.ui.parts.texts import label
from casefile.ui.parts.two_lines import TwoLines

NO_PARENT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
SECOND_LINE: Final = Qt.ItemDataRole.UserRole + 1
LIMIT: Final = 200


class HitsModel(QAbstractListModel):
    """The hits of the last search."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[SearchHit] = []

    def set_hits(self, hits: list[SearchHit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, row: int) -> SearchHit:
        """The hit of a row."""
        return self._hits[row]

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many hits there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Where, and below it the words with the found ones in brackets."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        where = self.tr("{0}, p. {1}").replace("{0}", hit.exhibit).replace("{1}", str(hit.page))
        words = " ".join(hit.snippet.replace("\x02", "‹").replace("\x03", "›").split())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{where}  {hit.title}"
        if role == SECOND_LINE:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{where}, {hit.title}: {words}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(words)}</p>"
        return None


class SearchView(QWidget):
    """The search room; `open_document` asks for the source viewer (id, start, end)."""

    open_document = QtSignal(int, int, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = ""
        self._model = HitsModel(self)
        self._line = label("", "secondary", self, wrap=True)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(TwoLines(context.theme, SECOND_LINE, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Search results"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 12, 18, 12)
        rows.addWidget(self._line)
        rows.addWidget(self._list, 1)
        self._list.selectionModel().currentChanged.connect(lambda *_: self._open())
        self._list.doubleClicked.connect(lambda _index: self._open())
        enter = QShortcut(QKeySequence("Return"), self._list)
        enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        enter.activated.connect(self._open)

    def look_for(self, words: str) -> None:
        """Search for words and show what was found."""
        self._words = words
        hits = search(self._context.db, words, LIMIT)
        self._model.set_hits(hits)
        if not hits:
            text = self.tr("Nothing found for “{0}”. Other scripts and spellings were tried.")
            self._line.setText(text.replace("{0}", words))
            return
        found = self.tr("%n page(s) found, the best first", "", len(hits))
        self._line.setText(f"{found}: {quoted(words)}")
        self._list.setCurrentIndex(self._model.index(0))
        self._list.setFocus()

    def _open(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            hit = self._model.hit(index.row())
            self.open_document.emit(hit.document_id, hit.char_start, hit.char_end)
