"""What a document is, in the window's words: kind, what it is about, language, why not read."""

from PySide6.QtCore import QCoreApplication, QLocale

from casefile.bridge.messages import told
from casefile.model import media
from casefile.model.document import WRITTEN_DOWN, Document
from casefile.model.errors import LOCKED
from casefile.model.media import PICTURES, ending_told, family
from casefile.model.reading import IN_PICTURES
from casefile.services.what_changes import WhatChanges
from casefile.ui.parts.unlocking import opens_here

translate = QCoreApplication.translate

KINDS = (
    "article",
    "ruling",
    "letter",
    "application",
    "statement",
    "report",
    "identity paper",
    "other",
)
LANGUAGES = ("en", "lt", "ru", "uk", "pl", "de", "fr", "kk")
SCOPES = ("person", "country", "law")


def kind_name(kind: str) -> str:
    """A kind of document as lists show it."""
    return {
        "article": translate("Document", "Article"),
        "ruling": translate("Document", "Ruling"),
        "letter": translate("Document", "Letter"),
        "application": translate("Document", "Application"),
        "statement": translate("Document", "Statement"),
        "report": translate("Document", "Report"),
        "identity paper": translate("Document", "Identity paper"),
    }.get(kind, translate("Document", "Other"))


def effect_words(found: WhatChanges) -> str:
    """What one document would change: "confirms 9 events, 3 new, ..."; "" for nothing."""
    parts = (
        (found.confirms, translate("Document", "confirms %n event(s)", "", found.confirms)),
        (found.new, translate("Document", "%n new", "", found.new)),
        (
            found.contradicts,
            translate("Document", "%n contradict(s) what you accepted", "", found.contradicts),
        ),
        (found.time_limits, translate("Document", "%n time limit(s)", "", found.time_limits)),
    )
    return ", ".join(words for count, words in parts if count)


def scope_name(scope: str) -> str:
    """What a document is about."""
    return {
        "country": translate("Document", "The country"),
        "law": translate("Document", "The law"),
    }.get(scope, translate("Document", "This person"))


def language_name(code: str) -> str:
    """A language in the window's own language; "" when none was recognised."""
    return {
        "en": translate("Document", "English"),
        "lt": translate("Document", "Lithuanian"),
        "ru": translate("Document", "Russian"),
        "uk": translate("Document", "Ukrainian"),
        "pl": translate("Document", "Polish"),
        "de": translate("Document", "German"),
        "fr": translate("Document", "French"),
        "kk": translate("Document", "Kazakh"),
    }.get(code, code)


def encodings() -> tuple[str, ...]:
    """The encodings of text files a person can choose, by their Python names."""
    return tuple(_encoding_names())


def encoding_name(name: str) -> str:
    """An encoding as a person may know it; its own name for one that is rare."""
    return _encoding_names().get(name.removesuffix("-sig"), name)


def _encoding_names() -> dict[str, str]:
    baltic = translate("Document", "Baltic ({0})")
    cyrillic = translate("Document", "Cyrillic ({0})")
    central = translate("Document", "Central European ({0})")
    western = translate("Document", "Western ({0})")
    return {
        "utf-8": "Unicode (UTF-8)",
        "utf-16": "Unicode (UTF-16)",
        "cp1257": baltic.format("Windows-1257"),
        "iso8859_13": baltic.format("ISO 8859-13"),
        "cp775": baltic.format("DOS 775"),
        "cp1251": cyrillic.format("Windows-1251"),
        "koi8_r": cyrillic.format("KOI8-R"),
        "koi8_u": cyrillic.format("KOI8-U"),
        "cp866": cyrillic.format("DOS 866"),
        "iso8859_5": cyrillic.format("ISO 8859-5"),
        "kz1048": cyrillic.format("KZ-1048"),
        "cp1250": central.format("Windows-1250"),
        "iso8859_2": central.format("ISO 8859-2"),
        "cp852": central.format("DOS 852"),
        "cp1252": western.format("Windows-1252"),
    }


def pages_text(count: int) -> str:
    """How many pages, counted in the window's language."""
    return translate("Document", "%n page(s)", "", count)


def size_text(size: int) -> str:
    """Bytes as a person reads them: "1.4 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def not_read(document: Document) -> str:
    """Why a document was not read and what would help, in a sentence; "" when it was."""
    if document.text_state in ("text", "reading", "split"):
        return ""
    if document.text_state == WRITTEN_DOWN:
        return translate("Document", "Its words were written down by hand.")
    if document.text_state == "partly read":
        return told(document.remark) or translate("Document", "Read in part; kept as it is.")
    if document.remark == IN_PICTURES:
        return told(IN_PICTURES)
    reasons = {
        LOCKED: _locked(document.media_type),
        "damaged": translate("Document", "Kept, not read: the file is damaged."),
        "too large": translate("Document", "Kept, not read: reading it takes too long."),
        "empty": translate("Document", "Kept, not read: no text in it, a scan or a picture."),
        "waiting": translate("Document", "Kept, not read yet."),
    }
    return reasons.get(document.not_read_reason) or _not_supported(family(document.media_type))


def _locked(media_type: str) -> str:
    if opens_here(media_type):
        return translate("Document", "Protected by a password. Nothing has been read from it yet.")
    return translate(
        "Document",
        "Kept, not read: it is locked. Save a copy without the lock in a program that can open it, "
        "and add that.",
    )


def _not_supported(kind: str) -> str:
    """What a file is that is only kept, and what would make it readable."""
    other = translate("Document", "Kept, not read: Casefile cannot read this kind of file.")
    return (_papers() | _other_files()).get(kind, other)


def _papers() -> dict[str, str]:
    """Of files with words in them that only another program can read."""
    return {
        "old office": translate(
            "Document",
            "Kept, not read: a file of an old office program. Save it as .docx or PDF and add "
            "that.",
        ),
        "apple office": translate(
            "Document",
            "Kept, not read: a file of Pages, Numbers or Keynote. Export it as PDF and add that.",
        ),
        "presentation": translate(
            "Document", "Kept, not read: a presentation. Save it as PDF and add that."
        ),
        "outlook parcel": translate(
            "Document",
            "Kept, not read: an Outlook parcel. Ask for the files again as ordinary attachments.",
        ),
        "sealed mail": translate(
            "Document",
            "Kept, not read: a sealed or encrypted message. Save it as PDF where it can be opened.",
        ),
    }


def _other_files() -> dict[str, str]:
    """Of recordings, archives, drawings and what is no document at all."""
    return {
        "sound": translate(
            "Document",
            "Kept, not read: a recording. Play it outside and write down what is said at which "
            "minute.",
        ),
        "film": translate(
            "Document",
            "Kept, not read: a film. Play it outside and write down what is seen and said at which "
            "minute.",
        ),
        "archive": translate(
            "Document", "Kept, not opened: an archive. Choose which of its files to add."
        ),
        "packed": translate(
            "Document",
            "Kept, not read: an archive of another kind. Unpack it outside and add what you need.",
        ),
        "drawing": translate(
            "Document", "Kept, not shown: a drawing. Save it as PDF or PNG and add that."
        ),
        "program": translate("Document", "Kept, not read: a program, no document."),
        "data": translate("Document", "Kept, not read: a database. Export what matters as .csv."),
    }


def told_otherwise(document: Document) -> str:
    """That a file's name promises another kind of file than it is; "" when it does not."""
    ending = ending_told(document.file_name, document.media_type)
    if not ending:
        return ""
    text = translate("Document", "named {ending}, but it is {kind}")
    return text.format(ending=ending, kind=medium_name(document.media_type))


def medium_name(media_type: str) -> str:
    """What kind of file something is, as it stands in the midst of a sentence."""
    if media_type in PICTURES:
        return translate("Document", "a picture")
    return {
        media.PDF: translate("Document", "a PDF"),
        media.DOCX: translate("Document", "a Word document"),
        media.XLSX: translate("Document", "an Excel table"),
        media.ODT: translate("Document", "an OpenDocument text"),
        media.ODS: translate("Document", "an OpenDocument table"),
        media.RTF: translate("Document", "an RTF document"),
        media.EPUB: translate("Document", "a book"),
        media.HTML: translate("Document", "a web page"),
        media.MHTML: translate("Document", "a saved web page"),
        media.MAIL: translate("Document", "an e-mail"),
        media.MSG: translate("Document", "an e-mail"),
        media.MBOX: translate("Document", "a mailbox"),
        media.CSV: translate("Document", "a table"),
        media.CHAT: translate("Document", "a WhatsApp chat"),
        media.CHAT_ARCHIVE: translate("Document", "a WhatsApp chat"),
        media.ZIP: translate("Document", "an archive"),
        media.PLAIN: translate("Document", "plain text"),
    }.get(media_type, translate("Document", "another kind of file"))
