"""Mailboxes, Outlook messages, saved pages and mails inside mails."""

import struct
from email.message import EmailMessage

import pytest

from casefile.model import media
from casefile.model.errors import Unreadable
from casefile.reading import mbox
from casefile.reading.compressed_rtf import unpack_rtf
from casefile.reading.reader import read_document
from tests.reading import file_makers, ole_maker
from tests.reading.file_makers import WORDS

SENT = 116_444_736_000_000_000 + 1_934_000_000 * 10_000_000  # 15 April 2031, 06:13:20


def outlook(files: ole_maker.Tree | None = None) -> bytes:
    properties = {
        0x0037: "Refusal", 0x1000: f"{WORDS}\r\n", 0x0C1A: "Ieva Paukštelė",
        0x0C1F: "ieva@law.example", 0x0E04: "Jonas",
    }  # fmt: skip
    return ole_maker.compound_file(ole_maker.message(properties, sent=SENT, files=files))


def test_an_outlook_message_with_its_sender_and_time() -> None:
    document = read_document(outlook(), "letter.msg")
    assert document.media_type == media.MSG
    assert document.text.rstrip("\n").split("\n\n") == [
        "From: Ieva Paukštelė <ieva@law.example>",
        "To: Jonas",
        "Date: Tue, 15 Apr 2031 06:13:20 +0000",
        "Subject: Refusal",
        WORDS,
    ]
    hints = document.hints
    assert (hints.format, hints.author, hints.date) == ("mail", "Ieva Paukštelė", "2031-04-15")


def test_files_of_an_outlook_message_and_the_message_inside_it() -> None:
    inner = {**ole_maker.message({0x0037: "Older", 0x1000: "Older words."})}
    inner["__properties_version1.0"] = bytes(24)
    name = "permit.txt".encode("utf-16-le")
    content = outlook(
        {
            "__attach_version1.0_#00000000": {
                "__substg1.0_37010102": WORDS.encode(),
                "__substg1.0_3707001F": name,
                "__properties_version1.0": bytes(8),
            },
            "__attach_version1.0_#00000001": {
                "__substg1.0_3701000D": inner,
                "__properties_version1.0": bytes(8),
            },
        }
    )
    first, second = read_document(content, "a.msg").attachments
    assert first.name == "permit.txt"
    assert first.content.rstrip(b"\0").decode() == WORDS
    assert second.name.endswith(".eml")
    assert "Older words." in read_document(second.content, second.name).text


def test_packed_rtf_is_unpacked_as_its_paper_says() -> None:
    # The first example of MS-OXRTFCP.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c64"
        "7d0a800fa0"
    )
    plain = b"{\\rtf1 words}"
    raw = struct.pack("<II4sI", len(plain) + 12, len(plain), b"MELA", 0) + plain
    assert unpack_rtf(raw) == plain
    assert unpack_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    with pytest.raises(Unreadable):
        unpack_rtf(b"nothing of the kind")


def test_a_mailbox_gives_a_list_and_each_message() -> None:
    document = read_document(file_makers.mbox(3), "inbox")
    assert document.media_type == media.MBOX
    first = "1.\tMon, 14 Apr 2031 09:30:00 +0300\tIeva Paukštelė <ieva@law.example>\tLetter 1"
    assert document.text.split("\n\n")[0] == first
    assert [one.name for one in document.attachments] == [f"message {n}.eml" for n in (1, 2, 3)]
    inside = read_document(document.attachments[1].content, "message 2.eml")
    assert inside.hints.title == "Letter 2"
    assert "\n\nFrom Norrvik with news." in inside.text


def test_a_mailbox_too_long_says_how_many_were_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "MESSAGE_LIMIT", 2)
    document = read_document(file_makers.mbox(3), "inbox")
    assert (document.text_state, document.remark) == ("partly read", "2 of 3 messages read")
    assert len(document.attachments) == 2


def test_a_page_saved_as_one_file_is_its_article() -> None:
    document = read_document(file_makers.mhtml(), "story.mht")
    assert (document.media_type, document.hints.title) == (media.MHTML, "The refusal")
    assert document.text.split("\n\n")[1] == f"{WORDS} {WORDS}"
    assert "Ką sakė teismas? =)" in document.text


def test_files_of_a_signed_mail_and_of_a_mail_in_a_mail_are_found() -> None:
    inner = file_makers.mail("Inner", words="Inner words.")
    mixed = file_makers.mail()
    mixed.add_attachment(b"%PDF-1.7", "application", "pdf", filename="ruling.pdf")
    mixed.add_attachment(inner)
    signed = EmailMessage()
    for name in ("From", "To", "Date", "Subject"):
        signed[name] = str(mixed[name])
        del mixed[name]
    signed["Content-Type"] = 'multipart/signed; protocol="application/pkcs7-signature"'
    seal = EmailMessage()
    seal.set_content(b"0\x80", "application", "pkcs7-signature", filename="smime.p7s")
    signed.set_payload([mixed, seal])
    document = read_document(signed.as_bytes(), "signed.eml")
    assert WORDS in document.text
    names = [one.name for one in document.attachments]
    assert names == ["ruling.pdf", "attachment 2.eml", "smime.p7s"]


def test_small_pictures_of_the_layout_are_no_files() -> None:
    message = file_makers.mail()
    message.add_alternative("<p>Words <img src='cid:a'></p>", subtype="html")
    *_, page = message.iter_parts()
    assert isinstance(page, EmailMessage)
    page.add_related(b"\x89PNG" + bytes(400), "image", "png", cid="<a>")
    page.add_related(b"\x89PNG" + bytes(40_000), "image", "png", cid="<b>", filename="photo.png")
    names = [one.name for one in read_document(message.as_bytes(), "a.eml").attachments]
    assert names == ["photo.png"]


def test_a_mail_of_apples_program_with_its_length_before_it() -> None:
    content = file_makers.mail().as_bytes()
    file = b"%d      \n%s<?xml version='1.0'?><plist/>" % (len(content), content)
    text = read_document(file, "1.emlx").text
    assert text.endswith(f"{WORDS}\n\n")


def test_letters_of_head_lines_sent_without_encoding_are_read() -> None:
    raw = (
        "From: Ona Berželienė <ona@mail.example>\n"
        "To: Jonas Kėdė <jonas@mail.example>\n"
        "Subject: Dėl skundo\n"
        "Date: Tue, 16 Jan 2024 11:05:00 +0200\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Laba diena.\n"
    ).encode()
    read = read_document(raw, "letter.eml")
    assert read.hints.author == "Ona Berželienė"
    assert read.hints.title == "Dėl skundo"
    assert "To: Jonas Kėdė" in read.text
    other = raw.replace("ž".encode(), b"\xff").replace("ė".encode(), b"\xeb")
    assert read_document(other, "letter.eml").hints.author.encode()
