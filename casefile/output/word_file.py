"""A Word file that carries a paper and nothing else: plain styles, no trace of its making."""

import io
import zipfile
from datetime import UTC, datetime

from docx import Document as new_document
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from casefile.model.summary import Paper

FONT = "Times New Roman"  # on every machine a court paper is opened on, or one of equal widths
SIZES = {"a4": (210, 297), "letter": (215.9, 279.4)}
LOCALES = {
    "en": "en-GB", "lt": "lt-LT", "ru": "ru-RU", "uk": "uk-UA",
    "pl": "pl-PL", "de": "de-DE", "fr": "fr-FR", "kk": "kk-KZ",
}  # fmt: skip
GREY = RGBColor(0x55, 0x55, 0x55)
EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first moment a ZIP file can name
# What the empty document of the library brings along and no paper needs.
LEFTOVERS = ("thumbnail", "extended-properties", "stylesWithEffects", "customXml")
FONT_ATTRIBUTES = ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")
THEME_ATTRIBUTES = ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme")


def blank_document(paper: Paper) -> Document:
    """An empty document of the paper's size, language, head and foot."""
    document = new_document()
    _set_page(document, paper)
    _set_styles(document, paper.language)
    core = document.core_properties
    core.title, core.author, core.comments, core.last_modified_by = paper.heading, "", "", ""
    core.created = core.modified = datetime.fromisoformat(paper.date).replace(tzinfo=UTC)
    core.revision = 1
    return document


def file_bytes(document: Document) -> bytes:
    """The document as .docx bytes; the same document gives the same bytes at any time."""
    for part in (document.part.package, document.part):
        for key, relation in list(part.rels.items()):
            if relation.reltype.rsplit("/", 1)[-1] in LEFTOVERS:
                part.rels.pop(key)
    for name in ("w:savePreviewPicture", "w:rsids"):
        for element in list(document.settings.element.iter(qn(name))):
            element.getparent().remove(element)
    for element in list(document.styles.element.iter(qn("w:rsid"))):
        element.getparent().remove(element)
    for element in document.element.iter():
        for name in [key for key in element.attrib if key.startswith(qn("w:rsid"))]:
            element.attrib.pop(name)
    packed, clean = io.BytesIO(), io.BytesIO()
    document.save(packed)
    with zipfile.ZipFile(packed) as old, zipfile.ZipFile(clean, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return clean.getvalue()


def _set_page(document: Document, paper: Paper) -> None:
    """Size and margins; a running head from the second page on, page x of y on each."""
    section = document.sections[0]
    width, height = SIZES[paper.size]
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(23)
    section.different_first_page_header_footer = True
    inside = f"{paper.running_head} · {paper.labels['internal']}"
    head = paper.running_head if paper.kind == "court" else inside
    section.header.paragraphs[0].text = head
    for foot in (section.first_page_footer, section.footer):
        _page_numbers(foot.paragraphs[0], paper)


def _page_numbers(paragraph: Paragraph, paper: Paper) -> None:
    """The foot of a page: what paper it is, page x of y as fields Word keeps right."""
    if paper.foot:
        paragraph.add_run(f"{paper.foot} · ")
    paragraph.add_run(paper.labels["page"] + " ")
    _field(paragraph, "PAGE")
    paragraph.add_run(f" {paper.labels['of']} ")
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Paragraph, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001  python-docx has no public way to a field


def _set_styles(document: Document, language: str) -> None:
    """One font everywhere, black headings, tables with thin lines between their rows only."""
    styles = document.styles
    for fonts in styles.element.iter(qn("w:rFonts")):
        for name in THEME_ATTRIBUTES:
            fonts.attrib.pop(qn(name), None)
        for name in FONT_ATTRIBUTES:
            fonts.set(qn(name), FONT)
    for spoken in styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), LOCALES.get(language, "en-GB"))
    styles["Normal"].font.size = Pt(11)
    styles["Normal"].paragraph_format.space_after = Pt(3)
    styles["Normal"].paragraph_format.line_spacing = 1.05
    for level, size, above in ((1, 20, 0), (2, 13, 16)):
        style = styles[f"Heading {level}"]
        style.font.size, style.font.color.rgb = Pt(size), RGBColor(0, 0, 0)
        style.paragraph_format.space_before = Pt(above)
        style.paragraph_format.space_after = Pt(5)
    for name in ("Header", "Footer"):
        styles[name].font.size, styles[name].font.color.rgb = Pt(8), GREY
    (borders,) = styles["Table Grid"].element.iter(qn("w:tblBorders"))
    for line in borders:
        upright = line.tag in (qn("w:left"), qn("w:right"), qn("w:insideV"))
        line.set(qn("w:val"), "nil" if upright else "single")
        line.set(qn("w:color"), "A6A6A6")
