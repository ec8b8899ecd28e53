"""The case summary as a Word document: real headings, plain tables, no trace of its making."""

from collections.abc import Iterable, Sequence

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Length, Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from casefile.model.summary import ChronologyRow, Paper, PlainRow, Reference
from casefile.output.word_file import GREY, blank_document, file_bytes

# How wide the columns are, as wide as the page together.
WIDTHS = {
    "people": {"name": Mm(42), "role": Mm(26), "also written": Mm(62), "named in": Mm(36)},
    "proceedings": {"court or authority": Mm(34), "case number": Mm(32), "instance": Mm(24),
                    "outcome": Mm(44), "source": Mm(32)},
    "statements": {"said by": Mm(36), "said": Mm(98), "source": Mm(32)},
    "time limits": {"due": Mm(36), "rule": Mm(98), "source": Mm(32)},
}  # fmt: skip


def write_docx(paper: Paper) -> bytes:
    """The paper as .docx bytes, with the same words in the same order as its PDF."""
    document = blank_document(paper)
    document.add_heading(paper.heading, 1)
    if paper.subtitle:
        document.add_paragraph(paper.subtitle)
    _people(document, paper)
    _plain(document, "proceedings", paper.proceedings, paper)
    _chronology(document, paper)
    _plain(document, "statements", paper.statements, paper)
    _questions(document, paper)
    _plain(document, "time limits", paper.time_limits, paper)
    _exhibits(document, paper)
    for line in paper.closing:
        _note(document.add_paragraph(), line)
    return file_bytes(document)


def _people(document: Document, paper: Paper) -> None:
    words = paper.labels
    if not paper.people:
        return
    document.add_heading(words["people"], 2)
    rows = [
        {"name": one.name, "role": one.role, "also written": one.also_written,
         "named in": ", ".join(one.exhibits)}
        for one in paper.people
    ]  # fmt: skip
    for cells in _filled(document, "people", rows, paper):
        _bold(cells[0])


def _filled(
    document: Document, section: str, rows: Sequence[dict[str, str]], paper: Paper
) -> list[tuple[_Cell, ...]]:
    """A table without the columns nobody fills; the widest of the others takes their room."""
    widths = WIDTHS[section]
    heads = [key for at, key in enumerate(rows[0]) if at == 0 or any(row[key] for row in rows)]
    left = sum(wide for key, wide in widths.items() if key not in heads)
    widest = max(heads, key=lambda key: widths[key])
    table = _table(
        document,
        [paper.labels[key] for key in heads],
        [Emu(widths[key] + (left if key == widest else 0)) for key in heads],
    )
    return [_row(table, [row[key] for key in heads]) for row in rows]


def _chronology(document: Document, paper: Paper) -> None:
    words, court = paper.labels, paper.kind == "court"
    if not paper.chronology:
        return
    document.add_heading(words["chronology"], 2)
    heads = ("date", "fact", "exhibit") if court else ("date", "event", "source")
    table = _table(document, [words[key] for key in heads], (Mm(30), Mm(100), Mm(36)))
    for row in paper.chronology:
        cells = _row(table, ("\n".join(row.date), "", _places(row.references)))
        _bold(cells[0])
        _event(cells[1], row)


def _event(cell: _Cell, row: ChronologyRow) -> None:
    first = cell.paragraphs[0]
    first.add_run(row.text)
    for _, said in row.marks:
        run = first.add_run(f" [{said}]")
        run.font.size, run.bold = Pt(8.5), True
    for said in row.notes:
        _note(cell.add_paragraph(), said)
    for said, place in row.quotes:
        quote = cell.add_paragraph(f"{said} ({place})")
        quote.paragraph_format.left_indent = Mm(4)
        for run in quote.runs:
            run.font.size = Pt(9)


def _note(paragraph: Paragraph, text: str) -> None:
    run = paragraph.add_run(text)
    run.italic, run.font.size, run.font.color.rgb = True, Pt(9), GREY


def _plain(document: Document, section: str, rows: Sequence[PlainRow], paper: Paper) -> None:
    if rows:
        document.add_heading(paper.labels[section], 2)
        cells = [
            dict(zip(WIDTHS[section], (*row.cells, _places(row.references)), strict=True))
            for row in rows
        ]
        _filled(document, section, cells, paper)


def _questions(document: Document, paper: Paper) -> None:
    if paper.questions:
        document.add_heading(paper.labels["questions"], 2)
        for row in paper.questions:
            where = f" ({_places(row.references)})" if row.references else ""
            document.add_paragraph(row.cells[0] + where, style="List Number")


def _exhibits(document: Document, paper: Paper) -> None:
    words = paper.labels
    if not paper.exhibits:
        return
    document.add_heading(words["exhibits"], 2)
    heads = [words[key] for key in ("number", "document", "kind", "date", "pages")]
    table = _table(document, heads, (Mm(14), Mm(86), Mm(26), Mm(26), Mm(14)))
    for one in paper.exhibits:
        name = f"{one.document}\n{one.sha256}" if one.sha256 else one.document
        cells = _row(table, (one.label, name, one.kind, one.date, one.pages))
        _bold(cells[0])


def _places(references: Iterable[Reference]) -> str:
    """References as running text that breaks between places only: "A5 p. 1, para. 2; / p. 3"."""
    return "; ".join(_place(one) for one in references)


def _place(one: Reference) -> str:
    where = f"{one.exhibit} {one.place}".strip().replace(" ", "\u00a0").replace(";\u00a0", "; ")
    return f"{where} ({one.note})" if one.note else where


def _table(document: Document, heads: Sequence[str], widths: Sequence[Length] = ()) -> Table:
    """A plain grid whose head row repeats on every page."""
    table: Table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.text = head
        _bold(cell)
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)  # noqa: SLF001  no public way to it
    table.autofit = not widths
    for column, width in zip(table.columns, widths, strict=False):
        column.width = width
    return table


def _row(table: Table, texts: Sequence[str]) -> tuple[_Cell, ...]:
    row = table.add_row()  # type: ignore[no-untyped-call]
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001  no public way
    cells: tuple[_Cell, ...] = row.cells
    for cell, text, above in zip(cells, texts, table.rows[0].cells, strict=True):
        cell.text = text
        cell.width = above.width
    return cells


def _bold(cell: _Cell) -> None:
    for paragraph in cell.paragraphs:
        for run in paragraph.runs:
            run.bold = True
