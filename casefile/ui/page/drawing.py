"""Has the pages of an original drawn by the reading child."""

from collections.abc import Callable

from casefile.bridge.jobs import Jobs
from casefile.model.document import PageText
from casefile.model.errors import CaseError
from casefile.model.reading import PageImage
from casefile.ui.parts.page_pictures import Key


def draw_page(
    jobs: Jobs,
    key: Key,
    page: PageText,
    done: Callable[[PageImage], None],
    failed: Callable[[CaseError], None],
) -> None:
    """Ask for a page with its words placed in the document's text."""
    jobs.page_image(*key, done, failed, page_text=page.text, char_start=page.char_start)
