"""Everything a reading child may ever load, loaded while it still may open files."""

import email
import email.policy
import encodings
import importlib
import io
import pkgutil
import sys
from datetime import UTC, datetime
from email.message import EmailMessage

import docx
import pymupdf

from casefile.child.small_files import mail_files, office_files, picture_files
from casefile.model.finding import DocumentHints
from casefile.reading.reader import read_document
from casefile.text.findings import find_all

_WORDS = "On 5 March 2021 the court in Vilnius heard the case. It was adjourned to 9 April 2021."
_HEAD = "From: A <a@mail.example>\nTo: b@mail.example\nDate: Fri, 5 Mar 2021 10:00:00 +0200\n"
_LANGUAGES = ("en", "lt", "ru", "uk", "pl", "de", "fr", "kk")


def warm_up() -> None:
    """Import every text encoding, read one small file of each format and find in each language."""
    _import_encodings()
    datetime.strptime("2021", "%Y").astimezone(UTC)  # loads what only reading a date needs
    # A page with hardly any text takes another way through trafilatura than an article.
    files = (_pdf(), _word_file(), _web_page(), b"<html><p>Case</p></html>", _mail(), _old_text())
    for content in (*files, *office_files(), *mail_files(), *picture_files()):
        read_document(content, "warm-up")
    for language in _LANGUAGES:
        find_all(_WORDS, hints=DocumentHints(), language=language)


def _import_encodings() -> None:
    for module in pkgutil.iter_modules(encodings.__path__):
        if module.name not in ("mbcs", "oem") or sys.platform == "win32":
            importlib.import_module(f"encodings.{module.name}")


def _pdf() -> bytes:
    with pymupdf.open() as document:
        for font in ("helv", "tiro", "cour"):
            document.new_page().insert_text((72, 72), _WORDS, fontname=font)
        return bytes(document.tobytes())


def _word_file() -> bytes:
    document = docx.Document()
    document.add_paragraph(_WORDS)
    document.add_table(1, 2)
    document.sections[0].header.paragraphs[0].text = _WORDS
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _web_page() -> bytes:
    paragraph = f"<p>{_WORDS} {_WORDS}</p>"
    head = '<title>Case</title><meta property="article:published_time" content="2021-03-05">'
    # With an address trafilatura loads a list of domains; where it cannot, it would fetch one.
    head += '<link rel="canonical" href="https://paper.example.org/case">'
    time = '<time datetime="2021-03-05">5 March 2021</time>'
    body = f"<article><h1>Case</h1>{time}{paragraph * 4}</article>"
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def _old_text() -> bytes:
    words = "Teismas šį skundą išnagrinėjo ir grąžino bylą, nes sprendimas buvo neišsamus.\n"
    return (words * 5).encode("cp1257")


def _mail() -> bytes:
    inner = EmailMessage()
    inner.set_content(_WORDS)
    message = email.message_from_string(f"{_HEAD}\n", policy=email.policy.default)
    message.set_content(f"<p>{_WORDS}</p>", subtype="html")
    message.add_attachment(inner)
    message.add_attachment(_WORDS.encode(), "application", "octet-stream", filename="ą.bin")
    return message.as_bytes()
