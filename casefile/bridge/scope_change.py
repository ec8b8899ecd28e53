"""Says what a document is about; its suggestions go or come with it, in one step to undo."""

from pathlib import Path
from typing import cast

from casefile.bridge.jobs import Jobs
from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.model.finding import Findings
from casefile.services import edit_timeline, reread_document
from casefile.services.find_events import Question
from casefile.services.reread_document import ReadAnew, Wish


class ScopeChange:
    """One change of one document: about this person, a country, or the law.

    A document that cannot be searched again here (a recording written down, a case without a
    reading child) only gets the new word.
    """

    def __init__(self, jobs: Jobs, folder: Path, document: Document, label: str) -> None:
        self._jobs, self._folder, self._document, self._label = jobs, folder, document, label

    def start(self, scope: str) -> None:
        """Reads the document's text again, searches it with the new scope, and writes both."""
        document = self._document
        if self._jobs.reader is None or not reread_document.may_be_searched_again(document):
            self._only(scope)
            return
        self._jobs.read(
            reread_document.wish, document.id, "", "", scope, done=self._read, failed=self._failed
        )

    def _read(self, wish: object) -> None:
        reader = cast("reread_document.Reader", self._jobs.reader)
        wished = cast("Wish", wish)

        def failed(_error: CaseError) -> None:
            # What cannot be read (any more) makes no suggestions, whatever it is about.
            self._only(wished.scope)

        self._jobs.background(
            reread_document.read_anew, reader, self._folder, self._document, wished,
            done=self._ask, failed=failed,
        )  # fmt: skip

    def _ask(self, anew: object) -> None:
        made = cast("ReadAnew", anew)
        self._jobs.read(
            reread_document.ask, made,
            done=lambda question: self._find(made, cast("Question", question)),
            failed=self._failed,
        )  # fmt: skip

    def _find(self, anew: ReadAnew, question: Question) -> None:
        self._jobs.background(
            question.ask, cast("reread_document.Reader", self._jobs.reader),
            done=lambda found: self._keep(anew, cast("Findings", found)), failed=self._failed,
        )  # fmt: skip

    def _keep(self, anew: ReadAnew, found: Findings) -> None:
        self._jobs.write(self._label, reread_document.keep, anew, found)

    def _only(self, scope: str) -> None:
        self._jobs.write(self._label, edit_timeline.set_fact, self._document.id, "scope", scope)

    def _failed(self, error: CaseError) -> None:
        self._jobs.failed.emit(error)
