"""The proceedings a ruling belongs to: which court, instance, number, and how each ended."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from casefile.model.changes import Changes
from casefile.model.proceeding import Proceeding
from casefile.services import proceedings
from casefile.store.driver import Connection
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.proceeding_dialog import correct_proceeding
from casefile.ui.parts.proceeding_words import outcome_words, proceeding_line
from casefile.ui.parts.texts import label


class ProceedingsPane(QWidget):
    """Hidden for documents of none; each can be corrected. They are read aside."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._document = context, 0
        self._rows: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        context.jobs.changed.connect(self._changed)
        self.hide()

    def show_document(self, document_id: int) -> None:
        """Shows those of a document, of none with 0."""
        if document_id != self._document:
            self._show([])
        self._document = document_id
        if document_id:
            read = partial(_of_document, document_id=document_id)
            self._context.jobs.read(read, done=partial(self._take, document_id))

    def _changed(self, changes: Changes) -> None:
        if "proceeding" in changes.kinds:
            self.show_document(self._document)

    def _take(self, document_id: int, found: object) -> None:
        if isValid(self) and document_id == self._document and isinstance(found, list):
            self._show(found)

    def _show(self, found: list[Proceeding]) -> None:
        if self._rows is not None:
            self._rows.deleteLater()
            self._rows = None
        self.setVisible(bool(found))
        if not found:
            return
        self._rows = rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(self.tr("Proceedings"), "field", rows))
        for one in found:
            column.addWidget(label(one.court, "strong", rows, wrap=True))
            line = proceeding_line(one, self._context.language)
            if line:
                column.addWidget(label(line, "secondary", rows, wrap=True))
            column.addWidget(label(outcome_words(one), "", rows, wrap=True))
            column.addWidget(self._correct(one, rows), 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(rows)

    def _correct(self, one: Proceeding, parent: QWidget) -> KeyButton:
        button = KeyButton(self._context.theme, self.tr("Correct…"), parent, kind="link")
        button.setAccessibleName(self.tr("Correct {0}…").replace("{0}", one.court))
        button.setEnabled(not self._context.read_only)
        button.clicked.connect(lambda: correct_proceeding(self._context, one, self))
        return button


def _of_document(db: Connection, document_id: int) -> list[Proceeding]:
    found = proceedings.listed(db)
    return [one for one in found if one.shown and document_id in one.document_ids]
