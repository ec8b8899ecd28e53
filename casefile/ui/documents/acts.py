"""What a person can do with a document of the list; each is one step that undo takes back."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from casefile.bridge import language_data
from casefile.bridge.scope_change import ScopeChange
from casefile.model.anchor import MovedQuote
from casefile.model.document import Document
from casefile.services import edit_timeline, move_document, reread_document, write_down
from casefile.store import documents
from casefile.ui.documents.blacking import Blacking
from casefile.ui.documents.compose_dialog import ComposeDialog
from casefile.ui.documents.composing import Composing
from casefile.ui.documents.reread import Rereading
from casefile.ui.documents.reread_dialog import RereadDialog
from casefile.ui.documents.split_dialog import SplitDialog
from casefile.ui.documents.splitting import Splitting
from casefile.ui.documents.write_down_dialog import WriteDownDialog
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import language_name
from casefile.ui.parts.questions import Choice
from casefile.ui.parts.row_menu import Entry


class DocumentActs(QObject):
    """Writes what was decided; `told` says that there is something new to say of a document."""

    told = Signal(int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._said: dict[int, str] = {}
        self._rereading = Rereading(context, self)
        self._rereading.told.connect(self._say)
        self._composing = Composing(context, self)
        self.composed = self._composing.made
        self._splitting = Splitting(context, self)
        self._splitting.told.connect(self._say)
        self.blacking = Blacking(context, self)
        self.blacking.told.connect(self._say)

    def readable(self, document: Document) -> bool:
        """Whether a document can be read again here and now."""
        return self._rereading.possible(document)

    def said(self, document: Document) -> str:
        """What came of reading a document again, "" for nothing."""
        return self._said.get(document.id, "")

    def trash(self, ids: Sequence[int]) -> None:
        """Put documents into the trash."""
        if ids:
            words = self.tr("move %n document(s) to the trash", "", len(ids))
            self._context.write(words, edit_timeline.trash_documents, ids)

    def restore(self, ids: Sequence[int]) -> None:
        """Bring documents back from the trash."""
        if ids:
            self._context.write(self.tr("restore documents"), edit_timeline.restore_documents, ids)

    def correct(self, document: Document, column: str, value: object) -> None:
        """Change what a document is; another language asks whether to read it again.

        What it is about decides what it suggests: that goes or comes in the same step.
        """
        if column == "scope":
            name = self.tr("what {0} is about").replace("{0}", document.exhibit)
            ScopeChange(self._context.jobs, self._context.folder, document, name).start(str(value))
            return
        write = partial(
            self._context.write,
            self.tr("correct a document"), edit_timeline.set_fact, document.id, column, value,
        )  # fmt: skip
        if column != "language" or not value or not self.readable(document):
            write()
            return

        def answered(key: str) -> None:
            if key == "again":
                self._rereading.start(document, language=str(value))
            elif key == "only":
                write()
            else:
                self.told.emit(document.id)

        self._context.questions.ask(
            self.tr("Read {0} again?").replace("{0}", document.exhibit),
            self.tr(
                "Read as {0}, dates and names may be found that were not found before. What you"
                " accepted stays."
            ).replace("{0}", language_name(str(value))),
            [
                Choice("again", self.tr("Read again")),
                Choice("only", self.tr("Only change the language")),
            ],
            answered,
        )

    def set_date(self, document: Document, edtf: object, words: str) -> None:
        """Give a document its date; what hangs on it moves."""
        self._context.write(
            self.tr("set the document's date"),
            edit_timeline.set_document_date, document.id, edtf, words,
        )  # fmt: skip

    def ask_again(self, document: Document, window: QWidget) -> None:
        """Ask how to read a document again, then do it."""
        if self.readable(document):
            start = partial(self._rereading.start, document)
            further = language_data.names(self._context.preferences)
            RereadDialog(self._context.theme, document, start, further, window).open()

    def ask_password(self, document: Document) -> None:
        """Ask for the password of a locked document, then read it."""
        if not self._context.read_only:
            self._rereading.unlock(document)

    def ask_to_write_down(self, document: Document, window: QWidget) -> None:
        """Let a person write down what a document says that cannot be read."""
        if write_down.may_be_written_down(document) and not self._context.read_only:
            before = documents.document_text(self._context.db, document.id).replace("\n\n", "\n")
            wanted = partial(self._rereading.write_down, document)
            WriteDownDialog(self._context.theme, document, before, wanted, window).open()

    def splittable(self, document: Document) -> bool:
        """Whether a document has pages that can become documents of their own."""
        return self._splitting.possible(document)

    def ask_split(self, document: Document, window: QWidget) -> None:
        """Ask which pages are which document, then split the file."""
        if self.splittable(document):
            start = partial(self._splitting.start, document)
            SplitDialog(self._context, document, start, window).open()

    def compose_entries(self, documents: Sequence[Document], window: QWidget) -> list[Entry]:
        """The line that makes one letter of several photos; none for other documents."""
        if not self._composing.possible(documents):
            return []

        def ask() -> None:
            ComposeDialog(self._context, documents, self._composing.start, window).open()

        return [Entry(self.tr("One letter of these pictures…"), ask)]

    def ask_move(self, document: Document) -> None:
        """Ask for the folder of another case, then move the document there with its events."""
        if not self._context.read_only:
            self._context.questions.choose_folder(
                self.tr("Choose the folder of the other case"),
                partial(self._ask_moving, document),
                self._context.folder.parent,
            )

    def _ask_moving(self, document: Document, target: Path) -> None:
        def answered(key: str) -> None:
            if key == "move":
                words = self.tr("move {0} to another case").replace("{0}", document.exhibit)
                self._context.write(
                    words, move_document.move, self._context.folder, document.id, target
                )

        words = self.tr(
            "{0} goes to {1} with its attachments, and with the events it tells. Events told by"
            " nothing else leave this case. It goes to the trash here; Ctrl+Z brings all of it back"
            " here, but does not take it out of the other case."
        )
        words = words.replace("{0}", document.exhibit).replace("{1}", target.name)
        self._context.questions.ask(
            self.tr("Move {0}?").replace("{0}", document.exhibit),
            words,
            [Choice("move", self.tr("Move")), Choice("", self.tr("Cancel"), "cancel")],
            answered,
        )

    def read_in(self, document: Document, encoding: str) -> None:
        """Read a text file again in another encoding."""
        if self.readable(document) and encoding != document.encoding:
            self._rereading.start(document, encoding=encoding)

    def confirm(self, quote: MovedQuote) -> None:
        """Say that a quote that reads differently stands at the right place."""
        words = self.tr("confirm where a quote stands")
        self._context.write(words, reread_document.confirm, quote.passage_id)

    def _say(self, document_id: int, words: str) -> None:
        self._said[document_id] = words
        self.told.emit(document_id)
