"""Documents with the words a machine read from the pictures of their pages."""

from collections.abc import Mapping
from dataclasses import replace

from casefile.model.ocr import OcrPage
from casefile.model.reading import ReadDocument, ReadPage
from casefile.reading.ocr_rows import ocr_rows
from casefile.reading.page_image import place_words
from casefile.reading.pdf import texts_of_rows
from casefile.reading.pictures import read_picture


def read_pictures_words(content: bytes, file_name: str, ocr: Mapping[int, OcrPage]) -> ReadDocument:
    """The pages of a picture file with their words in paragraphs.

    Raises:
        Unreadable: as `read_picture`.
    """
    read = read_picture(content, file_name)
    rows = [ocr_rows(ocr[page.number]) if page.number in ocr else [] for page in read.pages]
    texts, heads = texts_of_rows(rows, [page.height for page in read.pages])
    pages = tuple(replace(page, text=text) for page, text in zip(read.pages, texts, strict=True))
    left = tuple(page.number for page in pages if page.number not in ocr)
    read = replace(read, pages=pages, hints=replace(read.hints, running_heads=heads), scanned=left)
    if not any(texts):
        return read
    if left:
        remark = f"{len(pages) - len(left)} of {len(pages)} pages read"
        return replace(read, text_state="partly read", reason="too large", remark=remark)
    return replace(read, text_state="text", reason="", remark="")


def with_places(document: ReadDocument, ocr: Mapping[int, OcrPage]) -> ReadDocument:
    """The document with the places of the words a machine read, and how sure it was of them."""
    pages = tuple(
        _with_places(page, ocr[page.number]) if page.number in ocr else page
        for page in document.pages
    )
    return replace(document, pages=pages)


def _with_places(page: ReadPage, ocr: OcrPage) -> ReadPage:
    boxes = [
        (word.x0, word.y0, word.x1, word.y1, word.text) for line in ocr.lines for word in line.words
    ]
    words = place_words(boxes, page.text)
    return replace(page, words=words, confidence=ocr.confidence)
