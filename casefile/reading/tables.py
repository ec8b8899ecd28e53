"""Tables as text: a sheet's name on a line, then each row on a line of its own."""

import csv
import io
from collections.abc import Iterable, Iterator

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import CSV
from casefile.model.reading import ReadDocument
from casefile.reading.paging import cut_into_pages, tidy
from casefile.reading.plain import decode
from casefile.reading.table_lines import cell_sign

CELL_LIMIT = 32_768
TEXT_LIMIT = 20_000_000
"""Characters of a table that are taken; what lies beyond is said, not searched."""


def read_csv(content: bytes, file_name: str) -> ReadDocument:
    """The rows of a .csv in whatever encoding and with whatever sign between the cells.

    Raises:
        Unreadable: "not supported" when the bytes are no text, "empty" without words.
    """
    text, encoding = decode(content)
    sign = cell_sign(text[:20_000], named=True) or ","
    csv.field_size_limit(TEXT_LIMIT)
    lines = io.StringIO(text, newline="")
    try:
        rows = [[_cell(cell) for cell in row] for row in csv.reader(lines, delimiter=sign)]
    except csv.Error as error:
        raise Unreadable("damaged", "The table is damaged.", media_type=CSV) from error
    if rows and len(rows[0]) <= 2 and text[:4].lower() == "sep=":
        rows = rows[1:]
    hints = DocumentHints(format="text", file_name=file_name)
    return table_document(CSV, [("", rows)], hints, encoding)


def table_document(
    media_type: str,
    sheets: Iterable[tuple[str, Iterable[list[str]]]],
    hints: DocumentHints,
    encoding: str = "",
) -> ReadDocument:
    """The document of some named sheets.

    Raises:
        Unreadable: "empty" without words.
    """
    taken: list[str] = []
    size = 0
    cut = False
    for line in _lines(sheets):
        size += len(line)
        if size > TEXT_LIMIT:
            cut = True
            break
        taken.append(line)
    pages = cut_into_pages(tidy("\n\n".join(taken)))
    if not pages:
        raise Unreadable("empty", "The table holds no words.", media_type=media_type)
    if not cut:
        return ReadDocument(media_type, pages, hints, page_count=len(pages), encoding=encoding)
    remark = f"the first {len(taken)} rows read"
    state = ("partly read", "too large", remark)
    return ReadDocument(media_type, pages, hints, *state, len(pages), encoding)


def _lines(sheets: Iterable[tuple[str, Iterable[list[str]]]]) -> Iterator[str]:
    for name, rows in sheets:
        if name:
            yield name
        for row in rows:
            if line := "\t".join(row).rstrip():
                yield line


def _cell(words: str) -> str:
    """A cell on one line: its own line ends and tabs are only spaces in a table."""
    return " ".join(words[:CELL_LIMIT].split())
