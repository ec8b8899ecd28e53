"""A document as the reading child hands it over: page texts, geometry, its own claims."""

from dataclasses import dataclass
from typing import NamedTuple

from casefile.model.finding import DocumentHints


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One page's text. Lines end in a single line feed, paragraphs in two; every text ends in one.

    Width and height are in points (1/72 inch); 0 for text that has no page geometry. Of a page
    read from a picture, `words` are the fields of its `Word`s (spans count from the start of the
    page) and `confidence` is how sure the machine was, 0 to 100.
    """

    number: int
    text: str
    width: float = 0.0
    height: float = 0.0
    words: tuple[tuple[float, float, float, float, int, int], ...] = ()
    confidence: float | None = None


IN_PICTURES = "Its words stand in pictures; each of them is a document of its own."
"""The remark of a file that only holds pictures."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside another: its given name (never used as a path) and its bytes."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ArchiveEntry:
    """A file inside an archive: its place there, its name there, its size unpacked, in bytes.

    `refused` is why it cannot be taken out (one of `errors.Unreadable.REASONS`), "" when it can.
    """

    place: int
    name: str
    size: int
    refused: str = ""


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """The result of reading one file's bytes.

    `text_state` is "text", "partly read" or "not read"; `reason` says why when not all was read
    (one of `errors.Unreadable.REASONS`), `remark` says it in a sentence ("pages 1-7 of 9 read").
    `scanned` are the pages whose words stand in a picture only, `doubtful` those whose stored words
    are garbage.
    """

    media_type: str
    pages: tuple[ReadPage, ...]
    hints: DocumentHints
    text_state: str = "text"
    reason: str = ""
    remark: str = ""
    page_count: int = 0
    encoding: str = ""
    attachments: tuple[Attachment, ...] = ()
    scanned: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The document's text: the page texts joined without anything between."""
        return "".join(page.text for page in self.pages)


class Word(NamedTuple):
    """A word on a page picture: its box in points, origin top left, and its span in the text."""

    x0: float
    y0: float
    x1: float
    y1: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels in rows of `stride` bytes, and its words with boxes.

    A pixel has `channels` bytes: 3 (RGB), or 1 (grey) on a page without colours. `scale` is pixels
    per point; boxes are in points before scaling and rotation.
    """

    width: int
    height: int
    stride: int
    pixels: bytes
    scale: float
    words: tuple[Word, ...] = ()
    channels: int = 3
