"""From printed rows to paragraphs: what a reader sees as one block of text."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from casefile.reading.pdf_rows import Row
from casefile.reading.running_heads import PageParts

_LABEL_START = re.compile(
    r"(?:§+\s*)?(?:\(?\d{1,3}(?:\.\d{1,2}){0,3}[.)]|\(?[a-z]\)|[•▪■●–—-])\s+\S"
)
_FOOTNOTE_START = re.compile(r"(\d{1,3}|\*+|†)[.)]?\s*(?=\S)")
_WHOLE_WORD = re.compile(r"\w{4,}+(?!-)")
_CUT_WORD = re.compile(r"(\w{2,})-\n((?=[^\W\d_])\w+)")
_CLOSERS = "”“\"'’»)]"
_ENDS = tuple(".!?:;…")
# Times the usual distance of two rows. A raised mark pushes its row down, and a row that goes on in
# small letters may be set further off than others.
_PARAGRAPH_GAP, _GAP_AFTER_MARK, _GAP_INSIDE = 1.25, 1.4, 1.6
_SLACK = 3.0


@dataclass(slots=True)
class Paragraph:
    """Rows that belong together."""

    rows: list[Row] = field(default_factory=list)

    def text(self, words: frozenset[str]) -> str:
        """The rows with a line feed between; a word cut at a row's end is whole again.

        A soft hyphen always marks such a cut; a printed one only where `words`, the words of the
        document, hold the whole word: "iden-" and "tifier", but not "so-" and "called".
        """
        text = "\n".join([row.text for row in self.rows])
        text = text.replace("\u00ad\n", "").replace("\u00ad", "")
        if "-\n" not in text:
            return text
        return _CUT_WORD.sub(lambda cut: _mended(cut, words), text)


@dataclass(slots=True)
class PageText:
    """A page's paragraphs: a head shown once, the text, and notes with a foot shown once."""

    heads: list[Paragraph]
    text: list[Paragraph]
    aside: list[Paragraph]


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a page's text begins and ends from left to right, and how far its rows stand apart.

    `rights` is the right edge by left edge (whole points) where three rows share that one;
    `pitch` is in letter sizes.
    """

    left: float
    right: float
    rights: dict[int, float]
    pitch: float

    @property
    def width(self) -> float:
        return max(self.right - self.left, 1.0)


def left_margin(pages: Sequence[PageParts]) -> float:
    """The left edge of a document's text: the leftmost that at least three rows share."""
    edges = Counter(round(row.x0) for parts in pages for row in parts.body)
    shared = [edge for edge, count in edges.items() if count > 2]
    return float(min(shared or edges, default=0))


def page_paragraphs(parts: PageParts, left: float) -> PageText:
    """The paragraphs of a page; `left` is the document's left margin in points."""
    body, notes = _split_footnotes(parts.body)
    column = _column(parts.body, left)
    return PageText(
        heads=[Paragraph([row]) for row in parts.heads],
        text=_paragraphs(body, column),
        aside=_paragraphs(notes, column) + [Paragraph([row]) for row in parts.feet],
    )


def _mended(cut: re.Match[str], words: frozenset[str]) -> str:
    whole = cut.group(1) + cut.group(2)
    return whole if whole.casefold() in words else cut.group()


def words_of(pages: Sequence[PageParts]) -> frozenset[str]:
    """Every whole word of a document, small letters; nothing where no row ends in a hyphen."""
    rows = [row.text for parts in pages for row in parts.body]
    if not any(text.endswith("-") for text in rows):
        return frozenset()
    return frozenset(word.casefold() for text in rows for word in _WHOLE_WORD.findall(text))


def page_texts(pages: Sequence[PageText], words: frozenset[str]) -> list[str]:
    """The text of each page, so that a sentence that goes on overleaf is whole in all of them.

    A paragraph that goes on ends in a single line feed; notes and a head shown once then stand
    before it or after it and not inside.
    """
    texts: list[str] = []
    came_on = False
    for index, page in enumerate(pages):
        following = next((later.text for later in pages[index + 1 :] if later.text), [])
        going_on = _goes_on(page.text, following)
        body = list(page.text)
        first = [body.pop(0)] if came_on and body else []
        last = [body.pop()] if going_on and body else []
        # A head is dropped where one paragraph fills the page and more: it is in the hints.
        heads = page.heads if not going_on or last else []
        order = [*first, *heads, *body, *page.aside, *last]
        text = "\n\n".join(paragraph.text(words) for paragraph in order)
        # A note that had to stand last ends its paragraph, whatever goes on before it.
        open_end = going_on and order[-1] is page.text[-1]
        texts.append(text + ("\n" if open_end else "\n\n") if text else "")
        came_on = open_end if page.text else came_on
    return texts


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets aside."""
    return text.rstrip(_CLOSERS + " ").endswith(_ENDS)


def _goes_on(last: Sequence[Paragraph], following: Sequence[Paragraph]) -> bool:
    """Whether the last paragraph of a page clearly goes on with the first of the next page."""
    if not last or not following:
        return False
    row, after = last[-1].rows[-1], following[0].rows[0]
    if ends_sentence(row.text) or _LABEL_START.match(after.text) or row.bold != after.bold:
        return False
    if abs(row.size - after.size) > 0.15 * row.size:
        return False
    right = max(other.x1 for paragraph in last for other in paragraph.rows)
    full = right - row.x1 < 0.15 * max(right - row.left, 1)
    return full or (after.text[:1].islower() and not row.bold)


def _paragraphs(rows: Sequence[Row], column: _Column) -> list[Paragraph]:
    found: list[Paragraph] = []
    for row in rows:
        before = found[-1].rows[-1] if found else None
        if before is None or _starts_paragraph(before, row, column):
            found.append(Paragraph())
        found[-1].rows.append(row)
    return found


def _column(rows: Sequence[Row], left: float) -> _Column:
    groups: dict[int, list[float]] = {}
    for row in rows:
        groups.setdefault(round(row.left), []).append(row.x1)
    right = max((row.x1 for row in rows), default=0.0)
    rights = {edge: _edge(ends) for edge, ends in groups.items() if len(ends) > 2}
    return _Column(left, right, rights, _pitch(rows))


def _edge(ends: list[float]) -> float:
    """Where rows end at most, one in ten set aside: a row may stick out."""
    return sorted(ends)[(len(ends) - 1) * 9 // 10] if len(ends) > 9 else max(ends)


def _pitch(rows: Sequence[Row]) -> float:
    """The usual distance of two rows in letter sizes."""
    steps = [
        (below.baseline - row.baseline) / row.size
        for row, below in pairwise(rows)
        if below.baseline > row.baseline and row.size > 0
    ]
    near = [step for step in steps if step < 2.5]
    return median(near) if near else 1.2


def _starts_paragraph(before: Row, row: Row, column: _Column) -> bool:
    small = row.text[:1].islower()
    ended = ends_sentence(before.text)
    if before.upright != row.upright:
        return True
    if row.baseline - before.baseline < -0.5 * before.size:  # a new column or a part placed by hand
        return ended or not small
    if _far_below(before, row, column.pitch, inside=small and not ended):
        return True
    if _looks_different(before, row):
        return True
    if _LABEL_START.match(row.text) and (row.left > row.x0 or ended):
        return True
    if small and not ended:
        return False
    if ended and _indented(before, row):
        return True
    meant = 0.5 * row.size if ended else max(0.5 * row.size, 0.1 * column.width)
    return _may_start(before, row, column) and _room_left(before, row, column) > meant


def _far_below(before: Row, row: Row, pitch: float, *, inside: bool) -> bool:
    factor = _GAP_INSIDE if inside else _GAP_AFTER_MARK if row.marks else _PARAGRAPH_GAP
    return row.baseline - before.baseline > factor * pitch * max(before.size, row.size, 1.0)


def _looks_different(before: Row, row: Row) -> bool:
    """Another letter size, or bold letters that end or begin with a row and not in a sentence."""
    resized = abs(row.size - before.size) > 0.15 * before.size
    return resized or (row.bold != before.bold and not row.text[:1].islower())


def _indented(before: Row, row: Row) -> bool:
    """A first line set in, as books do."""
    return 0.8 * row.size < row.x0 - before.left < 5 * row.size and row.left == row.x0


def _room_left(before: Row, row: Row, column: _Column) -> float:
    """How many points of a row stayed free although the next row's first word would have fitted."""
    edge = round(before.left)
    first_word = row.text.split(None, 1)[0]
    width = (row.x1 - row.x0) * (len(first_word) + 1) / max(len(row.text), 1)
    room = column.rights.get(edge, column.right) - before.x1
    centred = abs((before.x0 + before.x1) - (row.x0 + row.x1)) < 2 * _SLACK
    flush_right = abs(before.x1 - row.x1) < _SLACK
    set_in = min(before.left, row.left) - column.left > 0.25 * column.width
    set_in = set_in and edge not in column.rights
    if (flush_right and set_in) or (centred and abs(before.left - row.left) > _SLACK):
        room += before.left - column.left
    return room - width


def _may_start(before: Row, row: Row, column: _Column) -> bool:
    """A word in small letters goes on; a number does, unless a sentence or a short row ended."""
    first = row.text[:1]
    if first.islower():
        return False
    short = before.x1 - before.x0 < 0.4 * column.width
    return ends_sentence(before.text) or short or not first.isdigit()


def _split_footnotes(rows: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """The text and the notes at its foot: from the first row that begins with a mark used above."""
    marks: set[str] = set()
    start = len(rows)
    for index, row in enumerate(rows):
        match = _FOOTNOTE_START.match(row.text)
        if match and match.group(1) in marks and _set_apart(rows, index):
            start = index
            break
        marks.update(row.marks)
    return list(rows[:start]), list(rows[start:])


def _set_apart(rows: Sequence[Row], index: int) -> bool:
    """Whether this row and all after it stand below the rest, after a gap or in smaller print."""
    above, row = rows[index - 1], rows[index]
    lowest = max(other.baseline for other in rows[:index])
    if any(other.baseline <= lowest for other in rows[index:]):
        return False
    gap = row.baseline - above.baseline > 1.4 * _pitch(rows) * row.size
    return gap or row.size < 0.92 * above.size or row.x0 < min(other.left for other in rows[:index])
