"""Web pages, Word documents and mails: their words, and what they say about themselves."""

import io
import re
import time

import docx
import pytest
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from casefile.model import media
from casefile.model.errors import Unreadable
from casefile.reading.reader import read_document
from casefile.reading.sniff import media_type
from tests.reading import makers

STORY = [
    "The district court of Port Town freed the teacher Elena Marković yesterday after two years.",
    "Her lawyer said that the police had searched her house in May 2020 and taken letters away.",
    "The prosecutor has until 28 March 2022 to appeal against the judgment, the court office said.",
]


def test_a_web_page_without_what_stands_around_the_article() -> None:
    document = read_document(makers.web_page(STORY), "page.pdf")
    assert document.text == "\n\n".join(["Court frees teacher", *STORY]) + "\n\n"
    hints = document.hints
    assert (hints.format, hints.title, hints.author) == (
        "html",
        "Court frees teacher",
        "Odeta Kranklytė",
    )
    assert (hints.publisher, hints.date) == ("The Harbour Post", "2022-03-14")
    assert hints.date_words == "2022-03-14T07:15:00+02:00"


def test_a_date_only_in_words_is_given_with_those_words() -> None:
    page = makers.web_page(STORY).decode()
    bare = re.sub(r"<meta property=.article:[^>]*>", "", page)
    dated = bare.replace("</h1>", '</h1><span class="date">Posted on 14 March 2022</span>')
    hints = read_document(dated.encode(), "a.html").hints
    assert (hints.date, hints.date_words) == ("2022-03-14", "Posted on 14 March 2022")
    assert read_document(bare.encode(), "a.html").hints.date is None


def test_a_mail_that_is_a_bare_page_gives_all_its_words() -> None:
    page = b"<html><body><p>Come to\nroom 4.</p><p>Bring<br>this paper.<br><br>Soon.</p>"
    head = b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
    text = read_document(head + page + b"<script>x()</script></body></html>", "a.html").text
    assert text.endswith("Come to room 4.\n\nBring\nthis paper.\n\nSoon.\n\n")


def test_an_old_web_page_in_an_old_encoding() -> None:
    page = makers.web_page(["Teismas šią žinią paskelbė vakar, bet jos niekas neperskaitė. " * 4])
    old = page.decode().replace("utf-8", "windows-1257").replace("©", "").encode("cp1257")
    document = read_document(old, "old.html")
    assert "Teismas šią žinią" in document.text
    assert document.encoding == "windows-1257"


def test_a_page_behind_many_comments_is_told_at_once() -> None:
    comments = b"<!-- of the office -->\n" * 60
    before = time.process_time()
    assert media_type(comments + b"<html><p>Words</p></html>") == media.HTML
    assert media_type(comments + b"<list>Words</list>") != media.HTML
    assert time.process_time() - before < 1


def test_a_page_without_links_is_a_document_and_keeps_its_lists_and_tables() -> None:
    words = "The court looked at what the office had said of her journey. " * 6
    page = (
        "<html><head><title>Decision</title></head><body><form>"
        f"<p>{words}</p><ul><li>first ground</li></ul><p>{words}</p>"
        "<table><tr><td>Name</td><td>Ilse</td></tr></table><select><option>no</option></select>"
        "</form></body></html>"
    )
    text = read_document(page.encode(), "decision.html").text
    assert text.startswith("Decision\n\nThe court looked")
    assert "\n\nfirst ground\n\n" in text
    assert "\n\nName\tIlse" in text
    assert "no" not in text.split()


def test_a_web_page_too_large_is_refused() -> None:
    with pytest.raises(Unreadable) as refused:
        read_document(b"<!DOCTYPE html><html>" + b"<p>word</p>" * 1_000_000, "a.html")
    assert refused.value.reason == "too large"


def test_a_word_document_in_the_order_it_is_printed() -> None:
    content = makers.word_file(
        ["Port Town, 3 May 2021", "Dear Sir,\nwe ask you to wait.", ""],
        header="House of Help",
        table=["Name", "Elena"],
    )
    document = read_document(content, "letter")
    assert document.text.split("\n\n") == [
        "House of Help",
        "Port Town, 3 May 2021",
        "Dear Sir,\nwe ask you to wait.",
        "Name\tElena",
        "",
    ]
    assert (document.hints.format, document.hints.author) == ("docx", "Ieva Paukštelė")
    assert document.hints.date is None


def test_raised_note_numbers_are_no_part_of_a_year() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("The order of 11 May 2022")
    paragraph.add_run("3").font.superscript = True
    paragraph.add_run(" named 40 m")
    paragraph.add_run("2").font.superscript = True
    target = io.BytesIO()
    document.save(target)
    assert read_document(target.getvalue(), "").text == "The order of 11 May 2022 named 40 m2\n\n"
    row = "The order of 11 May 2022<sup><a href='#n'>[3]</a></sup> named 40 m<sup>2</sup> of land."
    page = makers.web_page([f"{row} The court read it aloud and went on to other things."] * 3)
    assert "11 May 2022 named 40 m2 of land" in read_document(page, "").text


def test_notes_of_a_word_document_follow_its_text() -> None:
    note = (
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="1"><w:p>'
        "<w:r><w:footnoteRef/></w:r><w:r><w:t>Letter of 4 May.</w:t></w:r></w:p></w:footnote>"
        "</w:footnotes>"
    )
    document = docx.Document()
    document.add_paragraph("She answered by letter.")
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, note.encode())
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    target = io.BytesIO()
    document.save(target)
    text = read_document(target.getvalue(), "").text
    assert text == "She answered by letter.\n\n1. Letter of 4 May.\n\n"


def test_a_mail_with_its_head_its_words_and_what_is_attached() -> None:
    paper = makers.pdf([makers.column(["Come on 4 May 2022 at ten."])])
    document = read_document(makers.mail(paper, "../../tmp/summons.pdf"), "mail")
    parts = document.text.strip().split("\n\n")
    assert parts[0] == "From: Ieva Paukštelė <ieva@law.example>"
    assert "Subject: Hearing on 4 May" in parts
    assert "> When is it?" in parts
    hints = document.hints
    assert (hints.title, hints.author, hints.date) == (
        "Hearing on 4 May",
        "Ieva Paukštelė",
        "2022-04-14",
    )
    assert [(one.name, one.content) for one in document.attachments] == [
        ("../../tmp/summons.pdf", paper)
    ]


@pytest.mark.parametrize("before", [b"", b"From ieva@law.example Thu Apr 14 09:30:00 2022\n"])
def test_a_mail_is_a_mail_with_or_without_its_mailbox_line(before: bytes) -> None:
    document = read_document(before + makers.mail(b"%PDF-1.7", "a.pdf"), "mail.txt")
    assert (document.media_type, document.hints.date) == ("message/rfc822", "2022-04-14")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "damaged"),
        (b"\xff\xd8\xff\xe0" + b"\0" * 50, "damaged"),
        (b"{\\rtf1 {\\fonttbl}}", "empty"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "not supported"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 2,
            "needs password",
        ),
    ],
    ids=["png", "jpeg", "rtf", "torn zip", "old office", "locked docx"],
)
def test_other_files_are_refused_with_a_reason(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_document(content, "named.pdf")
    assert refused.value.reason == reason
    assert refused.value.what.endswith(".")


def test_a_zip_bomb_is_refused_unopened() -> None:
    with pytest.raises(Unreadable) as refused:
        read_document(makers.zip_bomb(), "a.docx")
    assert refused.value.reason == "too large"


def test_a_torn_word_document_is_damaged() -> None:
    content = makers.word_file(["words"])
    with pytest.raises(Unreadable) as refused:
        read_document(content[: len(content) // 2], "a.docx")
    assert refused.value.reason == "damaged"
