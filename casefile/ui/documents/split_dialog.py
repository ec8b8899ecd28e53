"""Asks which pages of a long file are which document."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from casefile.model.document import Document
from casefile.model.errors import InvalidDate
from casefile.services.split_document import Part
from casefile.text.typed_date import parse_typed_date
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import KINDS, kind_name
from casefile.ui.parts.number_field import NumberField
from casefile.ui.parts.sheet import Sheet
from casefile.ui.parts.texts import label


@dataclass(slots=True)
class _Row:
    """The fields of one part."""

    first: QSpinBox
    last: QSpinBox
    kind: QComboBox
    title: QLineEdit
    sender: QLineEdit
    date: QLineEdit


class SplitDialog(Sheet):
    """`wanted(parts)` is called when the person agrees; pages in no part stay where they are."""

    def __init__(
        self,
        context: Context,
        document: Document,
        wanted: Callable[[list[Part]], object],
        parent: QWidget,
    ) -> None:
        title = self.tr("Split {0} into parts").replace("{0}", document.exhibit)
        super().__init__(context.theme, title, parent, 860, 320)
        self._context, self._pages, self._wanted = context, document.page_count, wanted
        self._rows: list[_Row] = []
        self._problem = label("", "warn", self, wrap=True)
        self._grid_of = QWidget(self)
        self._grid = QGridLayout(self._grid_of)
        self.more = KeyButton(context.theme, self.tr("Another part"), self, icon="plus")
        self.more.clicked.connect(self._add_row)
        self._lay_out()
        self._add_row()

    def _lay_out(self) -> None:
        words = self.tr(
            "Each part becomes a document of its own. It keeps the page numbers of the file, and"
            " what you accepted from its pages goes with it. The file itself is not changed."
            " What you leave empty is found out. Ctrl+Z puts it together again."
        )
        self._names = (
            self.tr("From page"), self.tr("to page"), self.tr("Kind"), self.tr("Title"),
            self.tr("Court or sender"), self.tr("Its own date"),
        )  # fmt: skip
        for column, name in enumerate(self._names):
            self._grid.addWidget(label(name, "field", self._grid_of), 0, column)
        self._grid.setColumnStretch(3, 2)
        self._grid.setColumnStretch(4, 2)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.agree = KeyButton(self._theme, self.tr("Split"), self, kind="primary")
        self.agree.setDefault(True)
        self.agree.clicked.connect(self._agree)
        self.add_told(words)
        self.column.addWidget(self._grid_of)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._problem)
        self.column.addStretch(1)
        self.add_foot(self.leave_button(self.tr("Cancel")), self.agree)

    def _add_row(self) -> None:
        """A part after the last one, to the end of the file."""
        first = self._rows[-1].last.value() + 1 if self._rows else 1
        if first > self._pages:
            self._problem.setText(
                self.tr("The last part reaches to the end. End it earlier to add another.")
            )
            return
        self._problem.setText("")
        row = _Row(
            self._number(first), self._number(self._pages), self._kinds(),
            *(QLineEdit(self._grid_of) for _ in range(3)),
        )  # fmt: skip
        at = len(self._rows) + 1
        fields = (row.first, row.last, row.kind, row.title, row.sender, row.date)
        for column, field in enumerate(fields):
            field.setAccessibleName(f"{self._names[column]} {at}")
            self._grid.addWidget(field, at, column)
        self._rows.append(row)
        row.last.setFocus()
        row.last.selectAll()

    def _number(self, value: int) -> QSpinBox:
        box = NumberField(self._context.theme, self._grid_of)
        box.setRange(1, self._pages)
        box.setValue(value)
        return box

    def _kinds(self) -> QComboBox:
        box = QComboBox(self._grid_of)
        box.addItem(self.tr("found out"), "")
        for kind in KINDS:
            box.addItem(kind_name(kind), kind)
        return box

    def _agree(self) -> None:
        try:
            parts = [self._part(row) for row in self._rows]
        except InvalidDate as error:
            self._problem.setText(error.sentence())
            return
        self._wanted(parts)
        self.accept()

    def _part(self, row: _Row) -> Part:
        words = row.date.text().strip()
        day = parse_typed_date(words, self._context.language).edtf if words else None
        return Part(
            row.first.value(), row.last.value(), str(row.kind.currentData()),
            row.title.text().strip(), row.sender.text().strip(), day,
        )  # fmt: skip
