"""Text without pages of its own, tidied and cut into pages of readable length."""

import re

from casefile.model.reading import ReadPage

PAGE_LENGTH = 20_000
# Line feed and tab stay; every other control character would only hide in a quote.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\u2060\ufeff\ufffe\uffff]")
_SPACES = re.compile(" {2,}")
_LINE_END_BLANKS = re.compile(r"[ \t\u00a0]+\n")
_MANY_BREAKS = re.compile(r"\n{3,}")


def tidy(text: str) -> str:
    """The text with single line feeds, no control characters, and a paragraph break at its end.

    Soft hyphens go too: at a line end together with the break, as the word was one.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = text.replace("\u2029", "\n\n").replace("\u0085", "\n").replace("\f", "\n\n")
    text = text.replace("\u00ad\n", "").replace("\u00ad", "")
    text = _LINE_END_BLANKS.sub("\n", _CONTROLS.sub("", text))
    text = _MANY_BREAKS.sub("\n\n", text).strip("\n")
    return text + "\n\n" if text.strip() else ""


def clean_line(text: str) -> str:
    """One printed line: no control characters, single spaces, nothing before or after it."""
    if not text.isprintable():
        text = _CONTROLS.sub("", text).replace("\n", " ")
    if "  " in text:
        text = _SPACES.sub(" ", text)
    return text.strip()


def cut_into_pages(text: str, length: int = PAGE_LENGTH) -> tuple[ReadPage, ...]:
    """Tidied text as pages of about `length` characters, cut at paragraph ends.

    A paragraph longer than two pages is cut at a line or word end.
    """
    pages: list[ReadPage] = []
    start = 0
    while start < len(text):
        end = _page_end(text, start, length)
        pages.append(ReadPage(len(pages) + 1, text[start:end]))
        start = end
    return tuple(pages)


def _page_end(text: str, start: int, length: int) -> int:
    if len(text) - start <= length:
        return len(text)
    for mark, room in (("\n\n", length), ("\n", length // 10), (" ", length // 10)):
        found = text.find(mark, start + length, start + length + room)
        if found >= 0:
            return found + len(mark)
    return min(start + length, len(text))
