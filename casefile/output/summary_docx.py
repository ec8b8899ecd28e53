"""The case summary as a Word document: real headings, plain tables, no trace of its making."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from docx import Document as new_document
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from casefile.model.summary import ChronologyRow, Paper, PlainRow, Reference

SIZES = {"a4": (210, 297), "letter": (215.9, 279.4)}
LOCALES = {
    "en": "en-GB", "lt": "lt-LT", "ru": "ru-RU", "uk": "uk-UA",
    "pl": "pl-PL", "de": "de-DE", "fr": "fr-FR", "kk": "kk-KZ",
}  # fmt: skip
GREY = RGBColor(0x55, 0x55, 0x55)


def write_docx(paper: Paper) -> bytes:
    """The paper as .docx bytes, with the same words in the same order as its PDF."""
    document = new_document()
    _set_up(document, paper)
    document.add_heading(paper.heading, 1)
    if paper.subtitle:
        document.add_paragraph(paper.subtitle)
    _people(document, paper)
    _chronology(document, paper)
    words = paper.labels
    _plain(document, words["statements"], ("said by", "event", "source"), paper.statements, paper)
    _plain(document, words["time limits"], ("due", "rule", "source"), paper.time_limits, paper)
    _exhibits(document, paper)
    for line in paper.closing:
        _note(document.add_paragraph(), line)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _set_up(document: Document, paper: Paper) -> None:
    """Page, language, fonts; properties that say nothing but the title and the paper's day."""
    section = document.sections[0]
    width, height = SIZES[paper.size]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(22)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Source Serif 4", Pt(10.5)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), LOCALES.get(paper.language, "en-GB"))
    normal.element.get_or_add_rPr().append(language)
    for level, size in ((1, 20), (2, 13)):
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.size = "Source Serif 4", Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
    day = datetime.fromisoformat(paper.date).replace(tzinfo=UTC)
    core = document.core_properties
    core.title, core.author, core.comments, core.last_modified_by = paper.heading, "", "", ""
    core.created = core.modified = day
    core.revision = 1
    _page_numbers(section.footer.paragraphs[0], paper)


def _page_numbers(paragraph: Paragraph, paper: Paper) -> None:
    """The foot of each page: what paper it is, page x of y as fields Word keeps right."""
    if paper.foot:
        paragraph.add_run(f"{paper.foot} · ")
    paragraph.add_run(paper.labels["page"] + " ")
    _field(paragraph, "PAGE")
    paragraph.add_run(f" {paper.labels['of']} ")
    _field(paragraph, "NUMPAGES")
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb = Pt(8), GREY


def _field(paragraph: Paragraph, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    text = OxmlElement("w:t")
    text.text = "1"
    run = OxmlElement("w:r")
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001  python-docx has no public way to a field


def _people(document: Document, paper: Paper) -> None:
    words = paper.labels
    if paper.people:
        document.add_heading(words["people"], 2)
        table = _table(
            document, [words[key] for key in ("name", "role", "also written", "named in")]
        )
        for one in paper.people:
            cells = _row(table, (one.name, one.role, one.also_written, ", ".join(one.exhibits)))
            _bold(cells[0])


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
        quote = cell.add_paragraph(f"“{said}” ({place})")
        quote.paragraph_format.left_indent = Mm(4)
        for run in quote.runs:
            run.font.size = Pt(9)


def _note(paragraph: Paragraph, text: str) -> None:
    run = paragraph.add_run(text)
    run.italic, run.font.size, run.font.color.rgb = True, Pt(9), GREY


def _plain(
    document: Document, title: str, heads: Sequence[str], rows: Sequence[PlainRow], paper: Paper
) -> None:
    if rows:
        document.add_heading(title, 2)
        table = _table(document, [paper.labels[key] for key in heads])
        for row in rows:
            _row(table, (*row.cells, _places(row.references)))


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
    return "; ".join(one.words() for one in references)


def _table(document: Document, heads: Sequence[str], widths: Sequence[Mm] = ()) -> Table:
    """A plain grid whose head row repeats on every page."""
    table: Table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.text = head
        _bold(cell)
    repeat = OxmlElement("w:tblHeader")
    repeat.set(qn("w:val"), "true")
    table.rows[0]._tr.get_or_add_trPr().append(repeat)  # noqa: SLF001  no public way either
    for column, width in zip(table.columns, widths, strict=False):
        column.width = width
    return table


def _row(table: Table, texts: Sequence[str]) -> tuple[_Cell, ...]:
    cells: tuple[_Cell, ...] = table.add_row().cells  # type: ignore[no-untyped-call]
    for cell, text, above in zip(cells, texts, table.rows[0].cells, strict=True):
        cell.text = text
        cell.width = above.width
    return cells


def _bold(cell: _Cell) -> None:
    for paragraph in cell.paragraphs:
        for run in paragraph.runs:
            run.bold = True
