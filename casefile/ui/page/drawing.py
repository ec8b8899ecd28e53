"""Has the pages of an original drawn by the reading child."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from casefile.bridge.jobs import Jobs
from casefile.model.document import PageText
from casefile.model.errors import CaseError
from casefile.model.reading import PageImage
from casefile.ui.parts.page_pictures import Key
from casefile.ui.parts.unlocking import is_locked


def draw_page(
    jobs: Jobs,
    key: Key,
    page: PageText,
    done: Callable[[PageImage], None],
    failed: Callable[[CaseError], None],
) -> None:
    """Ask for a page with its words placed in the document's text."""
    jobs.page_image(*key, done, failed, page_text=page.text, char_start=page.char_start)


class PageDrawing(QObject):
    """The same for a viewer; `locked` tells that a page is only seen with a password."""

    locked = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def draw(
        self,
        key: Key,
        page: PageText,
        done: Callable[[PageImage], None],
        failed: Callable[[CaseError], None],
    ) -> None:
        """Ask for a page."""

        def refused(error: CaseError) -> None:
            failed(error)
            if is_locked(error):
                self.locked.emit()

        draw_page(self._jobs, key, page, done, refused)
