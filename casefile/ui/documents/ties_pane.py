"""The documents a document belongs together with; each opens, and each tie can be taken back."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casefile.model.document import Document
from casefile.model.ties import Ties
from casefile.ui.documents.tie_acts import UNTIED
from casefile.ui.documents.tie_words import captions
from casefile.ui.parts.buttons import IconButton, KeyButton
from casefile.ui.parts.texts import ElidedLabel, label
from casefile.ui.theme import Theme


class TiesPane(QWidget):
    """Tells `open_wanted` (document id), `untie_wanted` (key, other document), `beside_wanted`."""

    open_wanted = Signal(int)
    untie_wanted = Signal(str, object)
    beside_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(4)
        self._beside = KeyButton(theme, self.tr("Side by side"), self, icon="languages", key="B")
        self._beside.clicked.connect(self.beside_wanted)
        self._column.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_ties(self, ties: Ties | None, *, may_change: bool) -> None:
        """Show the ties of a document; nothing is seen where there are none."""
        if self._rows is not None:
            self._rows.deleteLater()
            self._rows = None
        self.setVisible(ties is not None)
        if ties is None:
            return
        self._beside.setVisible(ties.partner is not None)
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for key, words, others in captions(ties):
            column.addWidget(label(words, "field", rows))
            for other in others:
                column.addWidget(self._row(key, other, rows, may_change and key not in UNTIED))
        self._column.insertWidget(0, rows)
        self._rows = rows

    def _row(self, key: str, other: Document, parent: QWidget, may_change: bool) -> QWidget:
        row = QWidget(parent)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        link = KeyButton(self._theme, other.exhibit, row, kind="link")
        link.setToolTip(other.label)
        link.setAccessibleName(f"{other.exhibit} {other.label}")
        link.clicked.connect(partial(self.open_wanted.emit, other.id))
        title = ElidedLabel(other.label, "secondary", row)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(link)
        line.addWidget(title, 1)
        if may_change:
            words = self.tr("Not so: take {0} away").replace("{0}", other.exhibit)
            away = IconButton(self._theme, "unlink", words, row)
            away.clicked.connect(partial(self.untie_wanted.emit, key, other))
            line.addWidget(away)
        return row
