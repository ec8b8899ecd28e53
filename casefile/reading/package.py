"""Files that are zip packages: which document they are, and their parts taken out with bounds."""

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from typing import Final

from casefile.model import media
from casefile.model.errors import Unreadable
from casefile.reading.known_files import locked

UNPACKED_LIMIT: Final = 200 * 1024 * 1024
RATIO_LIMIT: Final = 100
_RATIO_FREE: Final = 1024 * 1024
"""Below this, no ratio is hostile: a short table may well be a thousandth of its own size."""
BROKEN_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    KeyError,
    OSError,
    IndexError,
)
"""What zipfile raises for packages that are cut off, damaged, locked or packed in odd ways."""
_TYPES = {
    media.ODT: media.ODT,
    f"{media.ODT}-template": media.ODT,
    f"{media.ODT}-master": media.ODT,
    f"{media.ODT}-web": media.ODT,
    media.ODS: media.ODS,
    f"{media.ODS}-template": media.ODS,
    media.ODP: media.ODP,
    media.EPUB: media.EPUB,
}
_CHAT_NAME = re.compile(r"(?:_chat|[^/]*whatsapp[^/]*)\.txt", re.IGNORECASE)


def open_package(content: bytes) -> zipfile.ZipFile:
    """The package, opened in memory; the caller closes it.

    Raises:
        Unreadable: "damaged".
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN_ZIP as error:
        raise Unreadable("damaged", "The file is cut off or damaged.") from error
    for entry in package.infolist():
        # Some programs on Windows write "xl\\workbook.xml".
        entry.filename = entry.filename.replace("\\", "/")
        package.NameToInfo.setdefault(entry.filename, entry)
    return package


def package_type(content: bytes) -> str:
    """What a zip package is, told by its parts; `media.ZIP` when it is an ordinary archive.

    Raises:
        Unreadable: "damaged", "needs password", "too large" (a document that unpacks to far more
            than its size; an archive is not unpacked and so never refused for that).
    """
    with open_package(content) as package:
        entries = package.infolist()
        found = _type_of(package, {entry.filename for entry in entries})
    if found in (media.ZIP, media.CHAT_ARCHIVE):
        return found
    unpacked = sum(entry.file_size for entry in entries)
    if too_much(unpacked, len(content)):
        raise Unreadable(
            "too large", "The file unpacks to far more than a document holds.", media_type=found
        )
    return found


def too_much(unpacked: int, packed: int) -> bool:
    """Whether so many bytes out of so few are a trap, or simply too many."""
    if unpacked > UNPACKED_LIMIT:
        return True
    return unpacked > _RATIO_FREE and unpacked > RATIO_LIMIT * max(packed, 1)


def part(package: zipfile.ZipFile, name: str, limit: int = UNPACKED_LIMIT) -> bytes:
    """The bytes of one part of a package, b"" when it is not there or locked or broken.

    At most `limit` bytes are taken, whatever the package says of itself.
    """
    try:
        with package.open(name) as stream:
            return stream.read(limit)
    except BROKEN_ZIP:
        return b""


def _type_of(package: zipfile.ZipFile, names: set[str]) -> str:
    told = part(package, "mimetype", 200).strip().decode("ascii", "replace")
    if told in _TYPES:
        if b"encryption-data" in part(package, "META-INF/manifest.xml", 4 * 1024 * 1024):
            raise locked(_TYPES[told])
        return _TYPES[told]
    folders = {name.partition("/")[0] for name in names if "/" in name}
    if "[Content_Types].xml" in names or "_rels" in folders or "word" in folders:
        office = _office_type(names, folders)
        if office:
            return office
    if "META-INF/container.xml" in names:
        return media.EPUB
    if "content.xml" in names and "styles.xml" in names:
        return media.ODT
    return _other_package(names) or _archive(names)


def _office_type(names: set[str], folders: set[str]) -> str:
    if "xl/workbook.bin" in names:
        return "application/vnd.ms-excel"
    for folder, media_type in (("word", media.DOCX), ("xl", media.XLSX), ("ppt", media.PPTX)):
        if folder in folders:
            return media_type
    if "FixedDocSeq.fdseq" in names or "Documents" in folders:
        return "application/postscript"
    return ""


def _other_package(names: set[str]) -> str:
    if "index.apxl" in names or any(name.startswith("Index/Slide") for name in names):
        return "application/vnd.apple.keynote"
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in names):
        tables = any("CalculationEngine" in name for name in names)
        sections = any(name.startswith("Index/ViewState") for name in names)
        numbers = tables and not sections and "Index/Tables/DataList.iwa" in names
        return "application/vnd.apple.numbers" if numbers else "application/vnd.apple.pages"
    if names & {"index.xml", "index.xml.gz", "Index.zip"} and "buildVersionHistory.plist" in names:
        return "application/vnd.apple.pages"
    if "Index.zip" in names:
        return "application/vnd.apple.pages"
    if "AndroidManifest.xml" in names or "META-INF/MANIFEST.MF" in names:
        return "application/x-executable"
    return ""


def _archive(names: set[str]) -> str:
    return media.CHAT_ARCHIVE if chat_part(sorted(names)) else media.ZIP


def chat_part(names: Sequence[str]) -> str:
    """Which part of an archive is the text of an exported chat, "" for none."""
    texts = [name for name in names if name.lower().endswith(".txt") and name.count("/") <= 1]
    named = [name for name in texts if _CHAT_NAME.fullmatch(name.rpartition("/")[2])]
    return named[0] if len(named) == 1 else ""
