"""Running heads, feet and page numbers: printed on every page, part of no sentence."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from casefile.reading.pdf_rows import Row

_ZONE = 0.12
_SAME_PLACE = 6.0
_NUMBER = re.compile(r"\d+")
_PAGE_WORDS = (
    r"(?:page|puslapis|psl\.?|страница|стр\.?|сторінка|стор\.?|с\.|strona|str\.?|seite|s\.|p\.|бет)"
)
_PAGE_NUMBER = re.compile(
    rf"[-–—(\[|]*\s*{_PAGE_WORDS}?\s*(?:\d{{1,4}}|[ivxl]{{1,6}})"
    rf"(?:\s*(?:/|of|iš|из|з|із|z|von|sur|-)\s*\d{{1,4}})?\s*{_PAGE_WORDS}?\s*[-–—)\]|]*",
    re.IGNORECASE,
)
_PRINTED_AT = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d{2}")
_ADDRESS = re.compile(r"(?:https?|file)://\S+")


@dataclass(slots=True)
class PageParts:
    """The rows of one page by what they are; `heads` and `feet` are shown once, on this page."""

    body: list[Row] = field(default_factory=list)
    heads: list[Row] = field(default_factory=list)
    feet: list[Row] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """A row with its page (from 0) and where it stands: "head", "foot" or "" (the middle)."""

    page: int
    where: str
    row: Row

    @property
    def shape(self) -> tuple[str, str]:
        """Rows of one shape may be the same line on several pages."""
        return self.where, _NUMBER.sub("#", self.row.text.casefold())


def part_pages(
    pages: Sequence[Sequence[Row]], heights: Sequence[float]
) -> tuple[list[PageParts], tuple[str, ...]]:
    """The rows of each page without what only runs along, and every such line once.

    A line runs along when it stands at the same height near the top or foot of two pages with the
    same words, its numbers equal or counting with the pages. Its first occurrence is kept apart,
    so that a case number printed nowhere else is not lost. A browser's print date, title and
    address lines go everywhere, page numbers too.
    """
    placed = [
        [_Placed(number, _where(row, height), row) for row in rows]
        for number, (rows, height) in enumerate(zip(pages, heights, strict=True))
    ]
    edges = [item for rows in placed for item in rows if item.where]
    running = _running(edges)
    web_print = _is_web_print(edges)
    shown: dict[tuple[str, str], str] = {}
    parts: list[PageParts] = []
    for rows in placed:
        part = PageParts()
        for item in rows:
            browser = web_print and bool(item.where) and _of_browser(item.row.text)
            if not (browser or item in running):
                if not (item.where and _PAGE_NUMBER.fullmatch(item.row.text)):
                    part.body.append(item.row)
                continue
            if item.shape not in shown and not web_print and not _in_text(item, rows):
                (part.heads if item.where == "head" else part.feet).append(item.row)
            shown.setdefault(item.shape, item.row.text)
        parts.append(part)
    return parts, tuple(shown.values())


def _in_text(item: _Placed, rows: Sequence[_Placed]) -> bool:
    """Whether the page's text says the same words anyway, as the front page of a ruling does."""
    return any(item.row.text in other.row.text for other in rows if other is not item)


def _where(row: Row, height: float) -> str:
    if row.y1 < _ZONE * height:
        return "head"
    return "foot" if row.y0 > (1 - _ZONE) * height else ""


def _running(edges: Sequence[_Placed]) -> frozenset[_Placed]:
    """The rows that run along, every occurrence."""
    groups: dict[tuple[str, str], list[list[_Placed]]] = defaultdict(list)
    for item in sorted(edges, key=lambda item: item.row.baseline):
        if _PAGE_NUMBER.fullmatch(item.row.text):
            continue
        places = groups[item.shape]
        if places and item.row.baseline - places[-1][-1].row.baseline <= _SAME_PLACE:
            places[-1].append(item)
        else:
            places.append([item])
    return frozenset(
        item
        for places in groups.values()
        for group in places
        if len({item.page for item in group}) > 1 and _counts(group)
        for item in group
    )


def _counts(group: Sequence[_Placed]) -> bool:
    """Whether each number in the line stays the same or goes up with the pages."""
    numbers = [[int(number) for number in _NUMBER.findall(item.row.text)] for item in group]
    for column in zip(*numbers, strict=True):
        offsets = {value - item.page for value, item in zip(column, group, strict=True)}
        if len(set(column)) > 1 and len(offsets) > 1:
            return False
    return True


def _is_web_print(edges: Sequence[_Placed]) -> bool:
    """Whether a browser printed it: its date and time at the top or the address at the foot."""
    return any(_of_browser(item.row.text) for item in edges)


def _of_browser(text: str) -> bool:
    return bool(_PRINTED_AT.match(text) or _ADDRESS.match(text))
