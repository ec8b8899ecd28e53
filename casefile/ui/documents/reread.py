"""Has a document read again, step by step on the threads for it, and tells what came of it."""

from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Signal

from casefile.bridge.messages import told_error
from casefile.model.document import WRITTEN_DOWN, Document
from casefile.model.errors import LOCKED, CaseError
from casefile.model.finding import Findings
from casefile.services import reread_document, write_down
from casefile.services.find_events import Question
from casefile.services.reread_document import ReadAnew, Reread, Wish
from casefile.ui.parts.context import Context
from casefile.ui.parts.unlocking import ask_password, is_locked


class Rereading(QObject):
    """One document after the other; `told` gives a sentence about the document of that id."""

    told = Signal(int, str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def possible(self, document: Document) -> bool:
        """Whether it can be read again here and now."""
        return (
            self._context.jobs.reader is not None
            and not self._context.read_only
            and reread_document.may_be_reread(document)
        )

    def start(self, document: Document, language: str = "", encoding: str = "") -> None:
        """Read it again; what was chosen for it before still counts."""
        self.told.emit(document.id, self.tr("Reading it again…"))
        self._context.jobs.read(
            reread_document.wish, document.id, language, encoding,
            done=partial(self._read, document), failed=partial(self._failed, document),
        )  # fmt: skip

    def unlock(self, document: Document) -> None:
        """Ask for the password of a locked document, then read what could not be read."""

        def opened() -> None:
            if document.not_read_reason == LOCKED:
                self.start(document)
            elif self._context.scans is not None:
                self._context.scans.look()

        ask_password(self._context, document, opened)

    def write_down(self, document: Document, text: str) -> None:
        """Take words that a person wrote down for a document that cannot be read."""
        try:
            anew = write_down.written_down(document, text)
        except CaseError as error:
            self._failed(document, error)
            return
        self._ask(document, anew)

    def _read(self, document: Document, wish: Wish) -> None:
        other = any(page.language != wish.language for page in wish.ocr)
        if wish.language and other and self._context.scans is not None:
            self._context.scans.ask_for(document, wish.language)
            self.told.emit(document.id, self.tr("Its pictures are read again…"))
            return
        self._context.jobs.background(
            reread_document.read_anew, self._reader(), self._context.folder, document, wish,
            done=partial(self._ask, document), failed=partial(self._not_read, document, wish),
        )  # fmt: skip

    def _not_read(self, document: Document, wish: Wish, error: CaseError) -> None:
        if is_locked(error) and document.not_read_reason != LOCKED:
            self.told.emit(document.id, "")
            ask_password(self._context, document, partial(self._read, document, wish))
        else:
            self._failed(document, error)

    def _ask(self, document: Document, anew: ReadAnew) -> None:
        self._context.jobs.read(
            reread_document.ask, anew,
            done=partial(self._find, document, anew), failed=partial(self._failed, document),
        )  # fmt: skip

    def _find(self, document: Document, anew: ReadAnew, question: Question) -> None:
        self._context.jobs.background(
            question.ask, self._reader(),
            done=partial(self._keep, document, anew), failed=partial(self._failed, document),
        )  # fmt: skip

    def _keep(self, document: Document, anew: ReadAnew, found: Findings) -> None:
        words = self.tr("read {0} again").replace("{0}", document.exhibit)
        if anew.read.text_state == WRITTEN_DOWN:
            words = self.tr("write down what {0} says").replace("{0}", document.exhibit)
        self._context.jobs.write(
            words, reread_document.keep, anew, found,
            done=partial(self._tell, document), failed=partial(self._failed, document),
        )  # fmt: skip

    def _tell(self, document: Document, done: Reread) -> None:
        kept = self.tr("Read again: %n quote(s) stand as they were", "", done.kept)
        parts = [kept]
        if done.moved:
            parts.append(self.tr("%n read differently", "", len(done.moved)))
        if done.lost:
            parts.append(self.tr("%n were not found again", "", len(done.lost)))
        self.told.emit(document.id, ", ".join(parts) + ".")
        if self._context.scans is not None:
            self._context.scans.look()

    def _failed(self, document: Document, error: CaseError) -> None:
        self.told.emit(document.id, told_error(error))

    def _reader(self) -> reread_document.Reader:
        return cast("reread_document.Reader", self._context.jobs.reader)
