"""A copy of a PDF with names blacked out: whose, where to, and what came of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from casefile.model.document import Document
from casefile.model.entity import Entity
from casefile.model.errors import CaseError
from casefile.model.redaction import Redacted
from casefile.output.written_file import write_file
from casefile.services import redact_document
from casefile.services.redact_document import Order
from casefile.store import entities
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.copies import note_copy
from casefile.ui.parts.sheet import Sheet

if TYPE_CHECKING:
    from casefile.reading.client import Reader

WHO = Qt.ItemDataRole.UserRole


class BlackingDialog(Sheet):
    """Asks whose names and which further words; `agreed` gives the ids and the words."""

    agreed = Signal(list, list)

    def __init__(
        self, context: Context, document: Document, people: Sequence[Entity], parent: QWidget
    ) -> None:
        super().__init__(context.theme, self.tr("Copy with words blacked out"), parent, 460, 480)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Whose names"))
        for one in people:
            self._line(one, document)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Further words, with commas between them"))
        self.words.setAccessibleName(self.tr("Further words"))
        self._make = KeyButton(context.theme, self.tr("Make the copy…"), self, kind="primary")
        self._lay_out()
        self.list.itemChanged.connect(lambda _item: self._show_what_fits())
        self.words.textChanged.connect(lambda _text: self._show_what_fits())
        self._make.clicked.connect(self._agree)
        self._show_what_fits()

    def _line(self, one: Entity, document: Document) -> None:
        item = QListWidgetItem(one.main_name, self.list)
        item.setData(WHO, one.id)
        item.setSizeHint(QSize(0, self._theme.px(28)))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        chosen = one.protected and document.id in one.document_ids
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)

    def _lay_out(self) -> None:
        told = self.tr(
            "Every form of these names is taken out of the pages, with notes, bookmarks and the"
            " file's own data. The original stays as it is. Look at the copy before it leaves:"
            " handwriting and pictures are not searched."
        )
        self.add_told(told)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self.words)
        self.add_foot(self.leave_button(self.tr("Cancel")), self._make)

    def people(self) -> list[int]:
        """Whose names are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [one.data(WHO) for one in items if one.checkState() == Qt.CheckState.Checked]

    def further(self) -> list[str]:
        """The further words."""
        return [word.strip() for word in self.words.text().split(",") if word.strip()]

    def _show_what_fits(self) -> None:
        self._make.setEnabled(bool(self.people() or self.further()))

    def _agree(self) -> None:
        self.agreed.emit(self.people(), self.further())
        self.accept()


class Blacking(QObject):
    """Makes such copies; `told` gives a sentence about the document of that id."""

    told = Signal(int, str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def possible(self, document: Document) -> bool:
        """Whether a document can be blacked out here and now."""
        return self._context.jobs.reader is not None and redact_document.redactable(document)

    def ask(self, document: Document, window: QWidget) -> None:
        """Ask for names, then where to save."""
        known = entities.entities(self._context.db, ("person", "body"))
        here = [one for one in known if document.id in one.document_ids]
        dialog = BlackingDialog(self._context, document, here, window)
        dialog.agreed.connect(partial(self._ask_place, document))
        dialog.open()

    def _ask_place(self, document: Document, people: list[int], words: list[str]) -> None:
        name = f"{document.exhibit}.pdf"
        self._context.questions.save_file(
            self.tr("Save the copy"), self._context.folder / "exports" / name,
            self.tr("PDF (*.pdf)"), partial(self._start, document, people, words),
        )  # fmt: skip

    def _start(self, document: Document, people: list[int], words: list[str], target: Path) -> None:
        self.told.emit(document.id, self.tr("Blacking out…"))
        self._context.jobs.read(
            redact_document.order, self._context.folder, document.id, people, words,
            done=partial(self._make, target), failed=partial(self._failed, document),
        )  # fmt: skip

    def _make(self, target: Path, wanted: Order) -> None:
        reader = cast("Reader", self._context.jobs.reader)
        self._context.jobs.background(
            lambda: _written(target, redact_document.redact(wanted, reader)),
            done=partial(self._done, wanted.document, target),
            failed=partial(self._failed, wanted.document),
        )

    def _done(self, document: Document, target: Path, made: Redacted) -> None:
        note_copy(self._context, target, "blacked out")
        words = self.tr("%n place(s) blacked out:", "", made.places) + f" {target.name}."
        if made.pictures:
            pages = ", ".join(str(number) for number in made.pictures)
            words += " " + self.tr("Look at the pictures on page {0}.").replace("{0}", pages)
        self.told.emit(document.id, words)

    def _failed(self, document: Document, error: CaseError) -> None:
        self.told.emit(document.id, error.sentence())


def _written(target: Path, made: Redacted) -> Redacted:
    write_file(target, made.content)
    return made
