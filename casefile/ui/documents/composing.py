"""Has one letter made of several photos, step by step on the threads for it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from casefile.model.document import Document
from casefile.model.errors import CaseError
from casefile.services import compose_letter
from casefile.services.compose_letter import Photo
from casefile.services.import_document import Prepared
from casefile.ui.parts.context import Context

if TYPE_CHECKING:
    from casefile.services.compose_letter import Composer


class Composing(QObject):
    """`made` gives the id of the letter; its words are then read from the pictures."""

    made = Signal(int)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def possible(self, documents: Sequence[Document]) -> bool:
        """Whether these can become one letter, here and now."""
        may = self._context.jobs.reader is not None and not self._context.read_only
        return may and len(documents) > 1 and all(map(compose_letter.is_photo, documents))

    def start(self, photos: Sequence[Photo]) -> None:
        """Make it, in this order."""
        reader = cast("Composer", self._context.jobs.reader)
        self._context.jobs.background(
            compose_letter.prepare, reader, self._context.folder, photos,
            done=partial(self._keep, photos), failed=self._failed,
        )  # fmt: skip

    def _keep(self, photos: Sequence[Photo], prepared: Prepared) -> None:
        words = self.tr("one letter of %n picture(s)", "", len(photos))
        self._context.jobs.write(words, compose_letter.keep, prepared, photos, done=self._done)

    def _done(self, document_id: int) -> None:
        if self._context.scans is not None:
            self._context.scans.look()
        self.made.emit(document_id)

    def _failed(self, error: CaseError) -> None:
        self._context.jobs.failed.emit(error)
