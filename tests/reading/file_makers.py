"""Files of many kinds made for the tests, about people who do not exist."""

import base64
import io
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage

import pymupdf
from PIL import Image

WORDS = "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden."
LINES = (WORDS, "She appealed to the district court of Norrvik on 3 May 2031.")

# An eight by six picture with a blue corner, encoded once by libheif: it can only be decoded here.
_HEIC = (
    "0000SW^{RQXk}?*00000ZE0pPXk}?*ZE0a<0004fZDn*}000000000XXk=`10000000000aA{+700000000000000000"
    "000B57=IV*mgE07O6l0RRC200001p#T8@00000003P8001LtX>Mi!000000RR916=`l}WdZ;I000310BCk&F#rGn01j|"
    "zbZr0t000010002}X>f9I0002pX>en20001XXm(>m0RwOV0058x000009`FGC{rLC*01pFT0096PKmiN^|NjGU00093k"
    "N^M!000939=ZZRVE_RDDnbDP18@KU0|1Z!00RI30{|YNAb|yz>g1-mxCm%4AOHXZ10VnZ0{|gn00967L;=Bbz=;3=025"
    "<xY;ta6Y<K_x01W^JfB*mh6lrsCWdHyG00000KmY&$KmY&$C}V74Z~y=RKmY&$0RR91FaQ7m0RR91000000{{R2@Bjb+"
    "0ssI25O8UDX#fBK00RgJ2mk;87-?{AVE_OC000000RRC7fdT^sga7~lWo=|(bN~PVSttRoSm32g)e=un$Di3QC?tP?Az"
    "Uoh9vj-yemMk4Yz1Oa!c<s2q(a%#>a+<1)Lc2B@0F948F%!6Iq^jDZSHH7O>g01NN^MO?dSUDMC^(^y^ey4IDh"
)


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip package of these parts, in this order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return target.getvalue()


def odt(body: str, *, kind: str = "text", **parts: str) -> bytes:
    """An OpenDocument file; `body` is what stands inside office:text (or office:spreadsheet)."""
    names = ("office", "text", "table", "style", "meta")
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in names)
    content = (
        f"<office:document-content {spaces}><office:body><office:{kind}>{body}</office:{kind}>"
        "</office:body></office:document-content>"
    )
    root = f"<office:document-styles {spaces}>{{}}</office:document-styles>"
    return package(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}",
            "content.xml": content,
            **{f"{name}.xml": root.format(inner) for name, inner in parts.items()},
        }
    )


def xlsx() -> bytes:
    """A workbook of two sheets: shared words, numbers, a date, a time, a formula."""
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    first = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
        '<row r="2"><c r="A2" s="1"><v>47950</v></c><c r="B2" t="inlineStr"><is><t>Refusal</t></is>'
        '</c><c r="D2"><f>1/3</f><v>0.33333333333333331</v></c></row>'
        '<row r="3"><c r="A3" s="2"><v>47950.5</v></c><c r="B3" t="b"><v>1</v></c>'
        '<c r="C3"><v>0.1</v></c></row>'
    )
    return package(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.xml": f'<workbook xmlns:r="{relations}"><sheets>'
            '<sheet name="Events" r:id="r1"/><sheet name="Notes" r:id="r2"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<R><R Id="r1" Target="worksheets/sheet1.xml"/>'
            '<R Id="r2" Target="/xl/worksheets/sheet2.xml"/></R>',
            "xl/sharedStrings.xml": "<sst><si><t>Day</t></si><si><r><t>What </t></r><r><t>happened"
            "</t></r><rPh><t>reading aid</t></rPh></si></sst>",
            "xl/styles.xml": '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="d\\.m\\.yyyy '
            'h:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/>'
            "</cellXfs></styleSheet>",
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{first}</sheetData></worksheet>",
            "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row><c t='str'><v>Ask again</v></c>"
            "</row></sheetData></worksheet>",
        }
    )


def epub() -> bytes:
    """A book of two chapters that lie in another order in the package than they are read."""
    chapter = "<html><head><title>x</title></head><body><h1>{}</h1><p>{}</p></body></html>"
    return package(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<c><rootfiles><rootfile full-path="b/book.opf"/></rootfiles>'
            "</c>",
            "b/book.opf": '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
            "<dc:title>Harbour Years</dc:title><dc:creator>Odeta Kranklytė</dc:creator></metadata>"
            '<manifest><item id="two" href="two.html"/><item id="one" href="t%20e/one.html"/>'
            '</manifest><spine><itemref idref="one"/><itemref idref="two"/></spine></package>',
            "b/two.html": chapter.format("Two", LINES[1]),
            "b/t e/one.html": chapter.format("One", LINES[0]),
        }
    )


def mhtml() -> bytes:
    """A page saved by a browser as one file, its text in quoted-printable."""
    body = "".join(f"<p>{line} {line}</p>" for line in (*LINES, "Ką sakė teismas? =)"))
    message = EmailMessage()
    message["From"] = "<Saved by Harbour Browser>"
    message["Snapshot-Content-Location"] = "https://harbour.example/story"
    message["Subject"] = "The refusal"
    message["MIME-Version"] = "1.0"
    head = '<meta charset="utf-8"><title>The refusal</title>'
    message.set_content(
        f"<html><head>{head}</head><body><article><h1>The refusal</h1>{body}</article></body>",
        subtype="html",
        cte="quoted-printable",
    )
    message.make_related()
    message.add_related(b"\x89PNG\r\n\x1a\n" + bytes(40), "image", "png", cid="<a@b>")
    return message.as_bytes()


def mail(subject: str = "Refusal", *, words: str = WORDS) -> EmailMessage:
    """A short mail that more can be added to."""
    message = EmailMessage()
    message["From"] = "Ieva Paukštelė <ieva@law.example>"
    message["To"] = "jonas@help.example"
    message["Date"] = "Mon, 14 Apr 2031 09:30:00 +0300"
    message["Subject"] = subject
    message.set_content(words)
    return message


def mbox(count: int) -> bytes:
    """A mailbox of so many messages; one of them quotes a line that begins with From."""
    parts = []
    for number in range(1, count + 1):
        one = mail(f"Letter {number}", words=f"Letter {number}.\n\n>From Norrvik with news.\n")
        parts.append(b"From ieva@law.example Mon Apr 14 09:30:00 2031\n" + one.as_bytes() + b"\n")
    return b"".join(parts)


def picture(kind: str = "PNG", pages: int = 1, **how: str) -> bytes:
    """A grey picture; a TIFF may have several pages. `how` is for Pillow."""
    shots = [Image.new("RGB", (90 + 10 * at, 120), (200, 200, 190)) for at in range(pages)]
    target = io.BytesIO()
    more = {"save_all": True, "append_images": shots[1:]} if pages > 1 else {}
    shots[0].save(target, kind, **more, **how)
    return target.getvalue()


def heic() -> bytes:
    """A photo as telephones make them."""
    return base64.b85decode(_HEIC)


def form_pdf() -> bytes:
    """A filled-in form that carries two files: one of a portfolio, one pinned to its page."""
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_text((72, 72), "Application to stay")
        for row, (name, value) in enumerate(
            (("Surname", "Olden"), ("Entered on", "12 April 2031"))
        ):
            top = 100 + 40 * row
            page.insert_text((72, top + 15), name)
            field = pymupdf.Widget()
            field.field_type = int(pymupdf.mupdf.PDF_WIDGET_TYPE_TEXT)
            field.field_name, field.field_value = f"f{row}", value
            field.rect = pymupdf.Rect(200, top, 400, top + 20)
            page.add_widget(field)
        page.insert_text((72, 300), "Signed in Norrvik")
        document.embfile_add("letter", WORDS.encode(), filename="../../letter.txt")
        page.add_file_annot((300, 400), b"Pinned words.", "pinned.txt")
        return bytes(document.tobytes())
