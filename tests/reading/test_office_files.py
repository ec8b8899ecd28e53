"""OpenDocument, RTF, Excel, books and other XML: their words in the printed order."""

import io
import zipfile

import pytest

from casefile.model import media
from casefile.model.errors import Unreadable
from casefile.reading.reader import read_document
from tests.reading import file_makers, makers
from tests.reading.file_makers import LINES, WORDS


def paragraphs(content: bytes, name: str = "a") -> list[str]:
    return read_document(content, name).text.rstrip("\n").split("\n\n")


def test_an_opendocument_text_with_tables_notes_and_heads() -> None:
    body = (
        "<text:tracked-changes><text:p>old words</text:p></text:tracked-changes>"
        f"<text:h>Head</text:h><text:p>{WORDS}<text:note><text:note-citation>1"
        "</text:note-citation><text:note-body><text:p>See file.</text:p></text:note-body>"
        "</text:note> She<text:s text:c='2'/>left.<text:line-break/>"
        "Next <text:span>line</text:span></text:p><text:list><text:list-item><text:p>One</text:p>"
        "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Name"
        "</text:p></table:table-cell><table:table-cell><text:p>Ilse</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    content = file_makers.odt(
        body, styles="<style:header><text:p>Office</text:p></style:header>",
        meta="<meta:initial-creator>Odeta</meta:initial-creator>",
    )  # fmt: skip
    document = read_document(content, "letter.odt")
    assert document.media_type == media.ODT
    assert document.text.rstrip("\n").split("\n\n") == [
        "Office", "Head", f"{WORDS} She  left.\nNext line", "One", "Name\tIlse", "1. See file.",
    ]  # fmt: skip
    assert document.hints.author == "Odeta"


def test_an_opendocument_table_gives_rows_and_repeated_cells_once_each() -> None:
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"
    row = cell.format("", "12 April 2031") + cell.format(" table:number-columns-repeated='2'", "x")
    empty = "<table:table-cell table:number-columns-repeated='16000'/>"
    rows = f"<table:table-row>{row}{empty}</table:table-row>"
    content = file_makers.odt(
        f"<table:table table:name='Days'>{rows}</table:table>", kind="spreadsheet"
    )
    assert paragraphs(content) == ["Days", "12 April 2031\tx\tx"]


def test_a_locked_opendocument_file_asks_for_its_password() -> None:
    content = file_makers.package(
        {
            "mimetype": media.ODT,
            "META-INF/manifest.xml": "<m:manifest><m:encryption-data/></m:manifest>",
            "content.xml": b"\x81\x02\x03",
        }
    )
    with pytest.raises(Unreadable) as refused:
        read_document(content, "a.odt")
    assert refused.value.reason == "needs password"


def test_rtf_with_code_pages_unicode_notes_and_tables() -> None:
    content = (
        rb"{\rtf1\ansi\ansicpg1257{\fonttbl{\f0\fcharset186 A;}{\f1\fcharset204 B;}}"
        rb"{\info{\title Letter}{\author Odeta}}{\stylesheet{\s0 Normal;}}"
        rb"{\header Office\par}{\pict\bin4 }{}}}{\*\generator X;}"
        rb"\f0 Kal\'ebbos \u353?alis {\f1 \'ce\'f2\'ea\'e0\'e7} \u-10179?\u-8704?"
        rb"{\footnote See file.}\par {\v hidden}\intbl Name\cell Ilse\cell\row\pard "
        rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt the court}}\line end \{1\}\bin9999999 x"
    )
    document = read_document(content, "letter.doc")
    assert document.text.rstrip("\n").split("\n\n") == [
        "Office", "Kalėbos šalis Отказ 😀", "Name\tIlse", "the court\nend {1}", "See file.",
    ]  # fmt: skip
    assert (document.hints.title, document.hints.author) == ("Letter", "Odeta")
    assert document.media_type == media.RTF


def test_rtf_that_never_closes_its_groups_is_read_at_once() -> None:
    deep = b"{\\rtf1 " + b"{" * 200_000 + WORDS.encode() + b"}" * 10
    assert paragraphs(deep) == [WORDS]


def test_an_excel_table_shows_days_as_days() -> None:
    document = read_document(file_makers.xlsx(), "events.xlsx")
    assert document.text.rstrip("\n").split("\n\n") == [
        "Events",
        "Day\tWhat happened",
        "2031-04-12\tRefusal\t\t0.333333333333",
        "2031-04-12 12:00\tTRUE\t0.1",
        "Notes",
        "Ask again",
    ]


@pytest.mark.parametrize(
    ("sign", "encoding"), [(";", "cp1257"), (",", "utf-8"), ("\t", "utf-16"), ("|", "utf-8-sig")]
)
def test_a_table_of_plain_text_whatever_parts_its_cells(sign: str, encoding: str) -> None:
    rows = [["Diena", "Vieta", "Kas"], ["2031-04-12", "Šiauliai", f"ėjo{sign} ir žuvo"]]
    rows.append(["2031-05-03", "Ąžuolynė", "skundė"])
    lines = [sign.join(f'"{cell}"' if sign in cell else cell for cell in row) for row in rows]
    document = read_document("\r\n".join(lines).encode(encoding), "a.csv")
    assert document.media_type == media.CSV
    shown = [[" ".join(cell.split()) for cell in row] for row in rows]
    assert document.text.rstrip("\n").split("\n\n") == ["\t".join(row) for row in shown]


def test_a_table_is_read_in_the_encoding_a_person_chose() -> None:
    rows = "Diena;Vieta;Kas\n1;Šiauliai;ėjo\n2;Ąžuolynė;žuvo\n".encode("cp1257")
    document = read_document(rows, "a.csv", encoding="cp1250")
    assert document.encoding == "cp1250"
    assert "Ąžuolynė" not in document.text
    again = read_document(rows, "a.csv", encoding="cp1257")
    assert again.text.endswith("2\tĄžuolynė\tžuvo\n\n")


def test_prose_with_commas_is_no_table() -> None:
    lines = ["Ilse Olden, born in Norrvik, asked for help.", "The office, on Monday, said no, sir."]
    content = "\n".join(lines * 5).encode()
    assert read_document(content, "a.txt").media_type == media.PLAIN


def test_a_book_is_read_in_the_order_of_its_chapters() -> None:
    document = read_document(file_makers.epub(), "book.epub")
    assert document.text.rstrip("\n").split("\n\n") == ["One", LINES[0], "Two", LINES[1]]
    assert (document.hints.title, document.hints.author) == ("Harbour Years", "Odeta Kranklytė")


def test_xml_of_other_programs_gives_its_words() -> None:
    space = 'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"'
    body = f"<w:p><w:r><w:t>{WORDS[:20]}</w:t></w:r><w:r><w:t>{WORDS[20:]}</w:t></w:r></w:p>"
    old_word = f"<?xml version='1.0'?><w:wordDocument {space}>{body}{body}</w:wordDocument>"
    assert paragraphs(old_word.encode(), "a.doc") == [WORDS, WORDS]
    assert paragraphs(b"<?xml version='1.0'?><a>Only <b>these</b> words.</a>") == [
        "Only these words."
    ]
    flat = file_makers.odt(f"<text:p>{WORDS}</text:p>")
    assert paragraphs(flat) == [WORDS]


@pytest.mark.parametrize("where", ["odt", "xml", "docx"])
def test_entities_of_its_own_make_a_file_refused(where: str) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    words = f'<?xml version="1.0"?>{bomb}<a>&b;&c;</a>'
    parts = {"mimetype": media.ODT, "content.xml": words}
    word = {"[Content_Types].xml": "<Types/>", "word/document.xml": words}
    content = {
        "odt": file_makers.package(parts),
        "xml": words.encode(),
        "docx": file_makers.package(word),
    }[where]
    with pytest.raises(Unreadable) as refused:
        read_document(content, "a")
    assert refused.value.reason == "damaged"


def test_a_word_file_built_in_another_way_still_gives_its_words() -> None:
    body = f"<w:body><w:p><w:t>{WORDS}</w:t></w:p></w:body>"
    words = f"<w:document xmlns:w='urn:other'>{body}</w:document>"
    content = file_makers.package({"[Content_Types].xml": "<Types/>", "word/document.xml": words})
    assert paragraphs(content, "a.docx") == [WORDS]


def test_what_was_written_into_a_form_stands_beside_its_label() -> None:
    document = read_document(file_makers.form_pdf(), "form.pdf")
    assert document.text.rstrip("\n").split("\n\n") == [
        "Application to stay", "Surname\tOlden", "Entered on\t12 April 2031", "Signed in Norrvik",
    ]  # fmt: skip
    assert [(one.name, one.content) for one in document.attachments] == [
        ("../../letter.txt", WORDS.encode()),
        ("pinned.txt", b"Pinned words."),
    ]


def test_a_pdf_only_its_owner_may_change_opens_without_a_password() -> None:
    content = makers.pdf([makers.column([WORDS])])
    assert WORDS in read_document(makers.owner_locked(content), "a.pdf").text


def test_a_name_that_may_not_be_one_loses_nothing_of_an_opendocument_text() -> None:
    content = file_makers.odt(f"<text:p xml:id='one#two'>{WORDS}</text:p><text:p>More</text:p>")
    assert paragraphs(content) == [WORDS, "More"]


def test_a_package_that_names_its_parts_as_windows_does_is_read() -> None:
    target = io.BytesIO()
    source = io.BytesIO(file_makers.xlsx())
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w") as made:
        for name in package.namelist():
            made.writestr(name.replace("/", "\\"), package.read(name))
    assert paragraphs(target.getvalue())[0] == "Events"


def test_rows_and_cells_inside_content_controls_are_read() -> None:
    content = makers.word_file(["Form"], table=["Name", "Ilse Olden"])
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as package, zipfile.ZipFile(target, "w") as made:
        for name in package.namelist():
            part = package.read(name)
            if name == "word/document.xml":
                for tag in (b"tc", b"tr"):
                    begin, end = b"<w:%s>" % tag, b"</w:%s>" % tag
                    assert begin in part
                    part = part.replace(begin, b"<w:sdt><w:sdtContent>" + begin)
                    part = part.replace(end, end + b"</w:sdtContent></w:sdt>")
            made.writestr(name, part)
    assert paragraphs(target.getvalue()) == ["Form", "Name\tIlse Olden"]
