"""Kinds of files by their media type: what each is called, what it is named like, what to do."""

from dataclasses import dataclass
from pathlib import PurePath

_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
PDF = "application/pdf"
DOCX = f"{_OFFICE}wordprocessingml.document"
XLSX = f"{_OFFICE}spreadsheetml.sheet"
PPTX = f"{_OFFICE}presentationml.presentation"
ODT, ODS, ODP = f"{_OPEN}text", f"{_OPEN}spreadsheet", f"{_OPEN}presentation"
RTF = "application/rtf"
EPUB = "application/epub+zip"
HTML = "text/html"
MHTML = "multipart/related"
MAIL = "message/rfc822"
MSG = "application/vnd.ms-outlook"
MBOX = "application/mbox"
CSV = "text/csv"
XML = "application/xml"
PLAIN = "text/plain"
NOTE = "text/x-casefile-note"
"""What a person wrote down in the program itself."""
CHAT = "text/x-whatsapp-chat"
CHAT_ARCHIVE = "application/x-whatsapp-chat+zip"
ZIP = "application/zip"
PNG, JPEG, TIFF = "image/png", "image/jpeg", "image/tiff"
GIF, BMP, HEIC, WEBP = "image/gif", "image/bmp", "image/heic", "image/webp"
UNKNOWN = "application/octet-stream"
SEALED_PDF = "application/x-sealed-pdf"
"""A PDF locked for the holder of a certificate; no password opens it."""

PICTURES = frozenset({PNG, JPEG, TIFF, GIF, BMP, HEIC, WEBP})
PAGED = PICTURES | {PDF}
"""What has pages of its own that can be shown as they are; the rest is typeset."""
ARCHIVES = frozenset({ZIP, CHAT_ARCHIVE})
"""What holds files that a person may choose from."""


@dataclass(frozen=True, slots=True)
class Medium:
    """A kind of file: its name in English and the endings its file names usually have."""

    name: str
    endings: tuple[str, ...]


MEDIA = {
    PDF: Medium("a PDF", (".pdf",)),
    DOCX: Medium("a Word document", (".docx", ".docm", ".dotx", ".dotm")),
    XLSX: Medium("an Excel table", (".xlsx", ".xlsm", ".xltx", ".xltm")),
    PPTX: Medium("a PowerPoint presentation", (".pptx", ".pptm", ".ppsx", ".potx")),
    ODT: Medium("an OpenDocument text", (".odt", ".ott", ".fodt")),
    ODS: Medium("an OpenDocument table", (".ods", ".ots", ".fods")),
    ODP: Medium("an OpenDocument presentation", (".odp", ".otp", ".fodp", ".odg")),
    RTF: Medium("an RTF document", (".rtf",)),
    EPUB: Medium("an electronic book", (".epub",)),
    HTML: Medium("a web page", (".html", ".htm", ".xhtml", ".xht", ".php", ".asp", ".aspx")),
    MHTML: Medium("a saved web page", (".mhtml", ".mht")),
    MAIL: Medium("an e-mail", (".eml", ".mime", ".mbox", ".mbx", ".emlx")),
    MSG: Medium("an Outlook e-mail", (".msg", ".oft")),
    MBOX: Medium("a mailbox", (".mbox", ".mbx")),
    CSV: Medium("a table", (".csv", ".tsv", ".tab")),
    XML: Medium("an XML file", (".xml", ".fb2", ".rss", ".atom", ".opf", ".xhtml")),
    CHAT: Medium("a WhatsApp chat", ()),
    CHAT_ARCHIVE: Medium("a WhatsApp chat", (".zip",)),
    ZIP: Medium("an archive", (".zip",)),
    PNG: Medium("a picture", (".png",)),
    JPEG: Medium("a picture", (".jpg", ".jpeg", ".jpe", ".jfif")),
    TIFF: Medium("a picture", (".tif", ".tiff")),
    GIF: Medium("a picture", (".gif",)),
    BMP: Medium("a picture", (".bmp", ".dib")),
    HEIC: Medium("a picture", (".heic", ".heif", ".hif", ".avif")),
    WEBP: Medium("a picture", (".webp",)),
    "application/msword": Medium("an old Word document", (".doc", ".dot")),
    "application/vnd.ms-excel": Medium("an old Excel table", (".xls", ".xlt")),
    "application/vnd.ms-powerpoint": Medium("an old PowerPoint file", (".ppt", ".pps", ".pot")),
    "application/vnd.apple.pages": Medium("a Pages document", (".pages",)),
    "application/vnd.apple.numbers": Medium("a Numbers table", (".numbers",)),
    "application/vnd.apple.keynote": Medium("a Keynote presentation", (".key",)),
    "application/vnd.ms-tnef": Medium("an Outlook parcel", (".dat", ".tnef")),
    "application/pkcs7-mime": Medium("an encrypted or sealed e-mail", (".p7m", ".p7s", ".p7c")),
}

_ENDINGS = frozenset(ending for medium in MEDIA.values() for ending in medium.endings) | {".txt"}


def ending_told(file_name: str, media_type: str) -> str:
    """The ending of a file's name where it promises another kind of file: ".pdf" for a letter.

    "" where it fits, where it promises nothing that is known, and where the kind is not known.
    Plain text may be named in any way.
    """
    ending = PurePath(file_name).suffix.lower()
    medium = MEDIA.get(media_type)
    if ending not in _ENDINGS or (medium is None and media_type != PLAIN):
        return ""
    if media_type == PLAIN:
        return ending if ending != ".txt" and ending not in _TEXTUAL else ""
    if medium is None or ending in medium.endings or (media_type == CHAT and ending == ".txt"):
        return ""
    return ending


def safe_ending(file_name: str, media_type: str) -> str:
    """What to put behind a file's name so that a system opens it as what it is; "" where it fits.

    Programs, and files of no known kind that are not called like a document, get ".bin", which
    nothing runs.
    """
    ending = PurePath(file_name).suffix.lower()
    medium = MEDIA.get(media_type)
    if medium is not None and medium.endings:
        return "" if ending in medium.endings else medium.endings[0]
    if media_type in (PLAIN, CHAT, NOTE):
        return "" if ending in {".txt", *_TEXTUAL} else ".txt"
    known = _ENDINGS if media_type == UNKNOWN else _PLAYED
    return "" if ending in known and family(media_type) != "program" else ".bin"


# fmt: off
_PLAYED = frozenset({
    ".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac", ".aac", ".amr", ".aiff", ".au",
    ".wma", ".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".3gp", ".mpg", ".mpeg", ".wmv",
    ".flv", ".rar", ".7z", ".tar", ".gz", ".svg", ".dwg", ".psd", ".eps", ".djvu", ".ico",
    ".jp2", ".asc", ".p7m",
})
# fmt: on
_TEXTUAL = frozenset(MEDIA[CSV].endings + MEDIA[XML].endings + MEDIA[MAIL].endings)


def family(media_type: str) -> str:
    """What a file that is only kept is, as far as advice depends on it; "" for no known family.

    One of "old office", "apple office", "presentation", "sound", "film", "archive", "packed",
    "drawing", "program", "sealed mail", "outlook parcel", "data", "picture" and "".
    """
    if media_type in PICTURES:
        return "picture"
    kind = media_type.partition("/")[0]
    if kind in ("audio", "video"):
        return "sound" if kind == "audio" else "film"
    return _FAMILIES.get(media_type, "")


_FAMILIES = {
    "application/msword": "old office",
    "application/vnd.ms-excel": "old office",
    "application/vnd.ms-powerpoint": "old office",
    "application/x-ole-storage": "old office",
    "application/vnd.wordperfect": "old office",
    PPTX: "presentation",
    ODP: "presentation",
    "application/vnd.apple.pages": "apple office",
    "application/vnd.apple.numbers": "apple office",
    "application/vnd.apple.keynote": "apple office",
    ZIP: "archive",
    "application/x-archive": "packed",
    "application/vnd.ms-tnef": "outlook parcel",
    "application/pkcs7-mime": "sealed mail",
    "application/pgp-encrypted": "sealed mail",
    "image/svg+xml": "drawing",
    "image/vnd.dwg": "drawing",
    "image/vnd.adobe.photoshop": "drawing",
    "image/wmf": "drawing",
    "application/postscript": "drawing",
    "image/vnd.djvu": "drawing",
    "application/x-executable": "program",
    "application/x-font": "program",
    "application/vnd.sqlite3": "data",
}
