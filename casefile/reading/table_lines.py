"""Whether plain text is a table, and how its cells are parted."""

import csv
import re
from collections import Counter
from itertools import islice

_SIGNS = ("\t", ";", ",", "|")
_SAMPLE_ROWS = 40
_PROSE_CELL = 60
_SENTENCE = re.compile(r"[a-zа-яё][.!?]\s+\w|\w,\s\w+\s\w+\s\w+\s\w+\s\w+")


def looks_like_table(sample: bytes, *, named: bool = False) -> bool:
    """Whether text (its first bytes) has rows of equally many cells.

    `named`: its file name says so; then less is asked of it.
    """
    return bool(cell_sign(sample.decode("utf-8", "replace"), named=named))


def cell_sign(text: str, *, named: bool = False) -> str:
    """The sign between the cells of a table, "" when the text is none."""
    lines = text.removeprefix("\ufeff").splitlines()
    if len(lines) > 1 and len(text) >= 2_000:
        lines.pop()  # the sample may end in the midst of a row
    if lines and lines[0].lower().startswith("sep="):
        return lines[0][4:5] or ","
    best, most = "", 0
    for sign in _SIGNS:
        columns = _columns(lines, sign, named=named)
        if columns > most:
            best, most = sign, columns
    return best


def _columns(lines: list[str], sign: str, *, named: bool) -> int:
    """How many cells the rows have with this sign; 0 when they are no rows."""
    try:
        reader = csv.reader((line for line in lines if line.strip()), delimiter=sign)
        rows = list(islice(reader, _SAMPLE_ROWS))
    except csv.Error:
        return 0
    if len(rows) < (1 if named else 3):
        return 0
    (columns, count), *_ = Counter(map(len, rows)).most_common(1)
    least = 2 if named or sign in "\t;" else 3
    if columns < least or count < (0.6 if named else 0.9) * len(rows):
        return 0
    return columns if named or not _prose(rows) else 0


def _prose(rows: list[list[str]]) -> bool:
    """Whether the cells are pieces of sentences that happen to hold equally many commas."""
    cells = [cell for row in rows for cell in row if cell.strip()]
    if not cells:
        return True
    long_cells = sum(len(cell) > _PROSE_CELL for cell in cells)
    sentences = sum(bool(_SENTENCE.search(cell)) for cell in cells)
    return (long_cells + sentences) * 5 > len(cells)
