"""The selected document: what Casefile believes it is, how its quotes stand, what it belongs to."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from casefile.bridge.jobs import Jobs
from casefile.model.anchor import MovedQuote
from casefile.model.document import Document
from casefile.model.errors import LOCKED
from casefile.model.media import NOTE
from casefile.model.ocr import OcrState
from casefile.model.ties import Ties
from casefile.services.what_changes import Effects, what_changes
from casefile.services.write_down import may_be_written_down
from casefile.store import scans
from casefile.ui.documents.facts_form import FactsForm
from casefile.ui.documents.moved_pane import MovedPane
from casefile.ui.documents.proceedings_pane import ProceedingsPane
from casefile.ui.documents.ties_pane import TiesPane
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import effect_words, not_read
from casefile.ui.parts.scan_words import machine_words, state_words
from casefile.ui.parts.texts import label
from casefile.ui.parts.unlocking import opens_here


class FactsCard(QFrame):
    """The card at the right of the list; its parts tell their own wishes."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        theme = context.theme
        self._may_change = not context.read_only
        self._context = context
        self.form = FactsForm(context.language, self)
        self.describe = KeyButton(theme, self.tr("Describe…"), self, key="F2")
        self.write_down = KeyButton(theme, self.tr("Write down what it says…"), self)
        self.note = KeyButton(theme, self.tr("Write on in this note…"), self)
        self.again = KeyButton(theme, self.tr("Read again…"), self, icon="refresh-cw", key="R")
        self.pictures = KeyButton(theme, self.tr("Read the pictures"), self, icon="image")
        self.pictures.clicked.connect(self._read_pictures)
        self.password = KeyButton(theme, self.tr("Password…"), self, icon="lock")
        self._shown: Document | None = None
        self.moved = MovedPane(theme, self)
        self.ties = TiesPane(theme, self)
        self._proceedings = ProceedingsPane(context, self)
        self._remark = label("", "warn", self, wrap=True)
        self._machine = label("", "secondary", self, wrap=True)
        self._told = label("", "secondary", self, wrap=True)
        self._effect = label("", "secondary", self, wrap=True)
        self._paths = label("", "faint", self, wrap=True)
        self._weighed = 0
        if context.scans is not None:
            context.scans.moved.connect(self._show_scan)
        self._lay_out()

    def _lay_out(self) -> None:
        side = QVBoxLayout(self)
        side.addWidget(label(self.tr("What Casefile believes"), "heading", self))
        for part in (self._effect, self._machine, self._remark, self.moved):
            side.addWidget(part)
        for button in (self.password, self.pictures, self.describe, self.write_down, self.note):
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.ties)
        side.addWidget(self.form)
        side.addWidget(self._proceedings)
        side.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._told, self._paths):
            side.addWidget(part)
        side.addStretch(1)

    def show_document(
        self,
        document: Document | None,
        ties: Ties | None,
        moved: Sequence[MovedQuote],
        paths: Sequence[str],
        *,
        readable: bool,
    ) -> None:
        """Show a document with all that is known of it; `readable` says it can be read again."""
        self.form.show_document(document)
        self.form.setEnabled(document is not None and self._may_change)
        self._shown = document
        self._show_scan(document.id if document else 0)
        self.describe.setVisible(document is not None and document.text_state == "not read")
        unheard = document is not None and may_be_written_down(document)
        self.write_down.setVisible(unheard and self._may_change)
        self.note.setVisible(document is not None and document.media_type == NOTE)
        self.again.setVisible(readable)
        self.moved.show_quotes(moved, may_change=self._may_change)
        self.ties.show_ties(ties, may_change=self._may_change)
        self._proceedings.show_document(document.id if document else 0)
        also = self.tr("The same file also arrived as: {0}").replace("{0}", "; ".join(paths[1:]))
        self._say(self._paths, also if paths[1:] else "")

    def _show_scan(self, number: int) -> None:
        """How far the pictures of the document shown are read, if it is that of this number."""
        document = self._shown
        if number != (document.id if document else 0):
            return
        scan = scans.states(self._context.db, [number]).get(number, OcrState())
        self._say(self._machine, machine_words(scan, document.page_count if document else 0))
        unread = not_read(document) if document else ""
        waits = self._waits_for_password(document)
        self._say(self._remark, waits or state_words(scan) or unread)
        locked = document is not None and document.not_read_reason == LOCKED
        locked = locked and opens_here(document.media_type if document else "")
        self.password.setVisible((locked or bool(waits)) and self._may_change)
        may_read = self._context.scans is not None and self._may_change
        self.pictures.setVisible(may_read and bool(scan.stopped or scan.failed or scan.offered))

    def _waits_for_password(self, document: Document | None) -> str:
        """Why pages that were begun are not read further since the program was started."""
        scans_read = self._context.scans
        if document is None or scans_read is None or document.id not in scans_read.locked:
            return ""
        return self.tr(
            "Locked with a password, which is not kept. Type it once more to have its pages read."
        )

    def weigh(self, jobs: Jobs, document: Document) -> None:
        """Read aside what its suggestions would change once they are reviewed, and say it."""
        self._weighed = document.id
        if not document.suggestions_left:
            self._say(self._effect, "")
            return
        jobs.read(what_changes, [document.id], done=partial(self._tell_effect, document.id))

    def _tell_effect(self, document_id: int, found: object) -> None:
        if isValid(self) and document_id == self._weighed and isinstance(found, Effects):
            words = effect_words(found.together)
            told = self.tr("To review: {0}. Accepted values never change by themselves.")
            self._say(self._effect, told.replace("{0}", words) if words else "")

    def tell(self, words: str) -> None:
        """What came of reading the document again, "" for nothing."""
        self._say(self._told, words)

    def _read_pictures(self) -> None:
        """Have the pages read that were left, failed, or have garbage for words."""
        if self._context.scans is not None and self._shown is not None:
            self._context.scans.ask_for(self._shown)
            self.pictures.setVisible(False)

    def _say(self, line: QLabel, words: str) -> None:
        line.setText(words)
        line.setVisible(bool(words))
