"""The case summary as pages to look at: the very PDF that is saved and printed."""

import hashlib
from dataclasses import dataclass
from typing import Protocol

from casefile.model.document import PageText
from casefile.model.reading import ReadDocument
from casefile.model.summary import Paper
from casefile.services.hide_names import refuse_names
from casefile.services.write_summary import pdf
from casefile.text.name_search import NameSearch


class PageCounter(Protocol):
    """Whoever knows a PDF's pages: the reading client."""

    def read(self, content: bytes, name: str, password: str | None = None) -> ReadDocument:
        """The document with its pages' sizes."""
        ...


@dataclass(frozen=True, slots=True)
class Preview:
    """A finished paper: its bytes, their SHA-256 and the pages with their sizes in points."""

    content: bytes
    sha256: str
    pages: tuple[PageText, ...]


def preview(paper: Paper, reader: PageCounter, search: NameSearch | None = None) -> Preview:
    """Lay the paper out and measure its pages; `search` looks for names it must not hold.

    Raises:
        CaseError: it names somebody whose name is hidden.
    """
    content = pdf(paper)
    read = reader.read(content, "summary.pdf")
    refuse_names(content, search, [page.text for page in read.pages])
    pages = tuple(PageText(0, one.number, one.text, 0, one.width, one.height) for one in read.pages)
    return Preview(content, hashlib.sha256(content).hexdigest(), pages)
