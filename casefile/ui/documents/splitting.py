"""Has a file split into parts, step by step on the threads for it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.model.finding import Findings
from casefile.services import split_document
from casefile.services.split_document import Part, Plan
from casefile.ui.parts.context import Context

if TYPE_CHECKING:
    from casefile.services.find_events import EventFinder


class Splitting(QObject):
    """One file after the other; `told` gives a sentence about the document of that id."""

    told = Signal(int, str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def possible(self, document: Document) -> bool:
        """Whether it has pages to split, here and now."""
        may = self._context.jobs.reader is not None and not self._context.read_only
        whole = document.part_of is None and document.trashed_at is None
        return may and whole and document.page_count > 1 and document.text_state != "not read"

    def start(self, document: Document, parts: Sequence[Part]) -> None:
        """Split it; each part is searched for its own date and events."""
        self.told.emit(document.id, self.tr("Splitting it…"))
        self._context.jobs.read(
            split_document.plan, document.id, parts,
            done=partial(self._ask, document), failed=partial(self._failed, document),
        )  # fmt: skip

    def _ask(self, document: Document, plan: Plan) -> None:
        finder = cast("EventFinder", self._context.jobs.reader)
        self._context.jobs.background(
            plan.ask, finder,
            done=partial(self._keep, document, plan), failed=partial(self._failed, document),
        )  # fmt: skip

    def _keep(self, document: Document, plan: Plan, found: Sequence[Findings]) -> None:
        words = self.tr("split {0} into parts").replace("{0}", document.exhibit)
        self._context.jobs.write(
            words, split_document.keep, plan, found,
            done=partial(self._tell, document), failed=partial(self._failed, document),
        )  # fmt: skip

    def _tell(self, document: Document, ids: list[int]) -> None:
        self.told.emit(document.id, self.tr("Split into %n part(s).", "", len(ids)))

    def _failed(self, document: Document, error: CaseError) -> None:
        self.told.emit(document.id, error.sentence())
