"""Excel tables (.xlsx): values as they are shown, dates as dates, sheet by sheet."""

import posixpath
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta

from lxml import etree
from lxml.etree import LxmlError, _Element

from casefile.model.errors import Unreadable
from casefile.model.finding import DocumentHints
from casefile.model.media import XLSX
from casefile.model.reading import ReadDocument
from casefile.reading.package import BROKEN_ZIP, open_package, part
from casefile.reading.tables import CELL_LIMIT, table_document
from casefile.reading.xml_parts import local, parse

_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001  (days of a table)
_LAST_DAY = 2_958_465  # 31 December 9999
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION_ID_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
_COLUMNS = 400


def read_xlsx(content: bytes, file_name: str) -> ReadDocument:
    """The cells of an .xlsx with words or numbers in them; formulas give the value last shown.

    Raises:
        Unreadable: "damaged", "empty" without words.
    """
    with open_package(content) as package:
        book = parse(part(package, "xl/workbook.xml"))
        table = _Workbook(package, book)
        title, author = _properties(package)
        hints = DocumentHints(format="docx", file_name=file_name, title=title, author=author)
        return table_document(XLSX, table.sheets(), hints)


def _properties(package: zipfile.ZipFile) -> tuple[str, str]:
    try:
        root = parse(part(package, "docProps/core.xml"))
    except Unreadable:
        return "", ""
    words = {local(element): (element.text or "").strip() for element in root.iter()}
    return words.get("title", ""), words.get("creator", "")


class _Workbook:
    """An open workbook: shared words, which formats are dates, where the sheets lie."""

    def __init__(self, package: zipfile.ZipFile, book: _Element) -> None:
        self._package, self._book = package, book
        self._words = self._shared_words()
        self._dated = self._date_styles()
        settings = next((one for one in book if local(one) == "workbookPr"), None)
        from_1904 = settings is not None and settings.get("date1904") in ("1", "true")
        self._epoch = _EPOCH_1904 if from_1904 else _EPOCH

    def sheets(self) -> Iterator[tuple[str, Iterator[list[str]]]]:
        """Name and rows of each sheet that is shown, in the order of the tabs."""
        targets = self._targets()
        found = [one for one in self._book.iter() if local(one) == "sheet"]
        for sheet in found:
            relation = sheet.get(_RELATION_ID) or sheet.get(_RELATION_ID_STRICT) or ""
            if relation in targets:
                name = (sheet.get("name") or "") if len(found) > 1 else ""
                yield name, self._rows(targets[relation])

    def _targets(self) -> dict[str, str]:
        try:
            root = parse(part(self._package, "xl/_rels/workbook.xml.rels"))
        except Unreadable:
            return {}
        return {
            one.get("Id", ""): posixpath.normpath(posixpath.join("/xl", one.get("Target", "")))[1:]
            for one in root
        }

    def _shared_words(self) -> list[str]:
        content = part(self._package, "xl/sharedStrings.xml")
        return [_plain_words(one) for one in parse(content)] if content else []

    def _date_styles(self) -> frozenset[int]:
        """Numbers of the cell styles that show a number as a date or time."""
        content = part(self._package, "xl/styles.xml")
        if not content:
            return frozenset()
        root = parse(content)
        dated = set(_DATE_FORMATS)
        for one in root.iter():
            if local(one) == "numFmt" and _shows_date(one.get("formatCode", "")):
                dated.add(_number(one.get("numFmtId")))
        styles = next((one for one in root if local(one) == "cellXfs"), ())
        return frozenset(
            place for place, one in enumerate(styles) if _number(one.get("numFmtId")) in dated
        )

    def _rows(self, name: str) -> Iterator[list[str]]:
        try:
            with self._package.open(name) as stream:
                parser = etree.iterparse(
                    stream, tag="{*}row", resolve_entities=False, no_network=True, load_dtd=False
                )
                for _, row in parser:
                    yield self._row(row)
                    row.clear()
                    while row.getprevious() is not None:
                        del row.getparent()[0]
        except (LxmlError, *BROKEN_ZIP):
            return  # the rows before the break are kept

    def _row(self, row: _Element) -> list[str]:
        cells: list[str] = []
        for cell in row:
            if local(cell) == "c":
                column = _column(cell.get("r", ""))
                cells += [""] * (min(column, _COLUMNS) - len(cells))
                cells.append(self._value(cell)[:CELL_LIMIT])
        return cells

    def _value(self, cell: _Element) -> str:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _plain_words(cell)
        value = next((one.text or "" for one in cell if local(one) == "v"), "")
        if kind == "s":
            place = _number(value)
            return self._words[place] if 0 <= place < len(self._words) else ""
        if kind == "n" and value and _number(cell.get("s")) in self._dated:
            return self._date(value)
        if kind == "b":
            return "TRUE" if value == "1" else "FALSE"
        return " ".join(value.split()) if kind != "n" else _short_number(value)

    def _date(self, value: str) -> str:
        try:
            days = float(value)
        except ValueError:
            return value
        if not 0 <= days <= _LAST_DAY:
            return value
        moment = self._epoch + timedelta(seconds=round(days * 86_400))
        if days < 1:
            return f"{moment:%H:%M}"
        whole = moment.hour == moment.minute == moment.second == 0
        return f"{moment:%Y-%m-%d}" if whole else f"{moment:%Y-%m-%d %H:%M}"


def _plain_words(element: _Element) -> str:
    """The words of a cell, without the reading aid that East Asian tables keep beside them."""
    texts = [
        one.text or ""
        for one in element.iter()
        if local(one) == "t" and not any(local(above) == "rPh" for above in one.iterancestors())
    ]
    return " ".join("".join(texts).split())


def _shows_date(code: str) -> bool:
    bare, inside = "", ""
    for sign in code.split(";")[0].lower():
        if inside:
            inside = "" if sign == inside else inside
        elif sign in '"[':
            inside = '"' if sign == '"' else "]"
        else:
            bare += sign
    return any(letter in bare for letter in "yd") or "mm:" in bare or ":mm" in bare


def _number(value: str | None) -> int:
    return int(value) if value and value.isascii() and value.isdigit() else -1


def _column(reference: str) -> int:
    """Which column a cell stands in, from 0, by its letters; -1 when it does not say."""
    column = 0
    for letter in reference:
        if not "A" <= letter <= "Z":
            break
        column = column * 26 + ord(letter) - 64
    return column - 1


def _short_number(value: str) -> str:
    """A number without the digits that only come from how computers count: 0.1, not 0.1000...1."""
    try:
        number = float(value)
    except ValueError:
        return " ".join(value.split())
    return f"{number:.12g}" if "." in value or "e" in value.lower() else value.strip()
