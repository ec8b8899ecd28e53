"""What a document is, in the window's words: kind, what it is about, language, why not read."""

from PySide6.QtCore import QCoreApplication, QLocale

from casefile.model.document import Document

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
    }.get(code, "")


def pages_text(count: int) -> str:
    """How many pages, counted in the window's language."""
    return translate("Document", "%n page(s)", "", count)


def size_text(size: int) -> str:
    """Bytes as a person reads them: "1.4 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def not_read(document: Document) -> str:
    """Why a document was not read, as a sentence; "" when it was."""
    if document.text_state in ("text", "reading"):
        return ""
    if document.text_state == "partly read":
        return document.remark or translate("Document", "Read in part; kept as it is.")
    return {
        "needs password": translate(
            "Document", "Protected by a password. Nothing has been read from it yet."
        ),
        "damaged": translate("Document", "Kept, not read: the file is damaged."),
        "too large": translate("Document", "Kept, not read: reading it takes too long."),
        "empty": translate("Document", "Kept, not read: no text in it, a scan or a picture."),
        "waiting": translate("Document", "Kept, not read yet."),
    }.get(
        document.not_read_reason,
        translate("Document", "Kept, not read: Casefile cannot read this kind of file."),
    )
