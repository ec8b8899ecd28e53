"""Pictures, archives and what is only kept: told by the bytes, with what would help."""

import io
import zipfile
from collections.abc import Iterator

import pytest

from casefile.model import media
from casefile.model.errors import Unreadable
from casefile.model.media import ending_told, family
from casefile.reading import archive
from casefile.reading.client import Reader
from casefile.reading.reader import read_document
from tests.reading import file_makers, makers
from tests.reading.file_makers import WORDS

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
KEPT = {
    "letter.doc": (OLE + "WordDocument".encode("utf-16-le"), "old office"),
    "table.xls": (OLE + "Workbook".encode("utf-16-le"), "old office"),
    "talk.ppt": (OLE + "PowerPoint Document".encode("utf-16-le"), "old office"),
    "talk.pptx": (
        file_makers.package({"[Content_Types].xml": "<a/>", "ppt/presentation.xml": "<a/>"}),
        "presentation",
    ),
    "talk.odp": (file_makers.odt("", kind="presentation"), "presentation"),
    "paper.pages": (
        file_makers.package({"Index/Document.iwa": b"\0", "Index/ViewState.iwa": b"\0"}),
        "apple office",
    ),
    "talk.key": (file_makers.package({"Index/Slide.iwa": b"\0"}), "apple office"),
    "sum.numbers": (
        file_makers.package(
            {"Index/CalculationEngine.iwa": b"\0", "Index/Tables/DataList.iwa": b"\0"}
        ),
        "apple office",
    ),
    "voice.m4a": (b"\0\0\0\x20ftypM4A " + bytes(90), "sound"),
    "voice.opus": (b"OggS" + bytes(90), "sound"),
    "film.mp4": (b"\0\0\0\x20ftypisom" + bytes(90), "film"),
    "film.avi": (b"RIFF\0\0\0\0AVI " + bytes(90), "film"),
    "packed.rar": (b"Rar!\x1a\x07\x01\0", "packed"),
    "packed.tar": (bytes(257) + b"ustar\0" + bytes(200), "packed"),
    "winmail.dat": (b"\x78\x9f\x3e\x22" + bytes(90), "outlook parcel"),
    "smime.p7m": (b"0\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03" + bytes(90), "sealed mail"),
    "plan.dwg": (b"AC1032" + bytes(90), "drawing"),
    "plan.svg": (b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "drawing"),
    "tool.exe": (b"MZ\x90\0" + bytes(90), "program"),
    "store.db": (b"SQLite format 3\0" + bytes(90), "data"),
    "noise.bin": (bytes(range(256)) * 20, ""),
}


@pytest.mark.parametrize("name", KEPT)
def test_what_cannot_be_read_says_what_it_is_and_what_would_help(name: str) -> None:
    content, kind = KEPT[name]
    with pytest.raises(Unreadable) as refused:
        read_document(content, "scan.pdf")
    error = refused.value
    assert error.reason == "not supported"
    assert family(error.media_type) == kind
    if kind:
        assert error.what.endswith(".")
        assert error.todo.endswith(".")


@pytest.mark.parametrize(
    ("content", "named", "told"),
    [
        (makers.word_file([WORDS]), "letter.pdf", ".pdf"),
        (makers.word_file([WORDS]), "letter.docx", ""),
        (b"{\\rtf1 " + WORDS.encode() + b"}", "letter.doc", ".doc"),
        (file_makers.picture("JPEG"), "photo.png", ".png"),
        (WORDS.encode(), "words.docx", ".docx"),
        (WORDS.encode(), "words.log", ""),
        (file_makers.mail().as_bytes(), "letter.eml", ""),
    ],
)
def test_a_name_that_promises_another_kind_is_told(content: bytes, named: str, told: str) -> None:
    document = read_document(content, named)
    assert ending_told(named, document.media_type) == told


@pytest.mark.parametrize(
    ("content", "media_type", "pages"),
    [
        (file_makers.picture(), media.PNG, 1),
        (file_makers.picture("JPEG"), media.JPEG, 1),
        (file_makers.picture("TIFF", pages=3), media.TIFF, 3),
        (file_makers.picture("TIFF", pages=2, compression="lzma"), media.TIFF, 2),
        (file_makers.picture("WEBP"), media.WEBP, 1),
        (file_makers.picture("BMP"), media.BMP, 1),
        (file_makers.picture("GIF"), media.GIF, 1),
        (file_makers.heic(), media.HEIC, 1),
    ],
    ids=["png", "jpeg", "tiff", "rare tiff", "webp", "bmp", "gif", "heic"],
)
def test_pictures_are_pages_in_the_sandbox_too(
    shared: Reader, content: bytes, media_type: str, pages: int
) -> None:
    document = shared.read(content, "photo.pdf")
    assert (document.media_type, document.page_count) == (media_type, pages)
    assert (document.text_state, document.reason) == ("not read", "empty")
    picture = shared.page(content, media_type, pages, 1.0)
    assert abs(picture.width - document.pages[-1].width) <= 1
    assert abs(picture.height - document.pages[-1].height) <= 1
    assert len(set(picture.pixels)) > 1


@pytest.fixture(scope="module")
def shared() -> Iterator[Reader]:
    with Reader(1) as reader:
        yield reader


def test_an_archive_is_listed_and_only_the_chosen_files_leave_it(shared: Reader) -> None:
    content = file_makers.package(
        {
            "letters/one.txt": WORDS,
            "../../etc/evil.txt": "Evil words.",
            "__MACOSX/._one.txt": "x",
            "bomb.txt": b"a" * 30_000_000,
            "inner.zip": file_makers.package({"a.txt": "a"}),
        }
    )
    with pytest.raises(Unreadable) as refused:
        shared.read(content, "papers.zip")
    assert refused.value.what == "An archive of 4 files; none of them was unpacked."
    assert refused.value.media_type == media.ZIP
    listed = {one.name: one for one in shared.entries(content)}
    assert list(listed) == ["letters/one.txt", "../../etc/evil.txt", "bomb.txt", "inner.zip"]
    assert listed["bomb.txt"].refused == "too large"
    places = [listed["letters/one.txt"].place, listed["../../etc/evil.txt"].place]
    taken = shared.unpack(content, places)
    assert [(one.name, one.content.decode()) for one in taken] == [
        ("one.txt", WORDS),
        ("evil.txt", "Evil words."),
    ]
    with pytest.raises(Unreadable) as bomb:
        shared.unpack(content, [listed["bomb.txt"].place])
    assert bomb.value.reason == "too large"


def test_a_file_that_says_it_is_smaller_than_it_is_gives_no_more_than_it_said() -> None:
    content = bytearray(file_makers.package({"a.txt": b"a" * 100_000}))
    at = content.index(b"PK\x01\x02")
    content[at + 24 : at + 28] = (50).to_bytes(4, "little")
    (entry,) = archive.entries(bytes(content))
    assert entry.size == 50
    with pytest.raises(Unreadable) as refused:
        archive.unpack(bytes(content), [entry.place])
    assert refused.value.reason == "damaged"


def test_locked_files_in_an_archive_are_marked() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("a.txt", WORDS)
    content = bytearray(target.getvalue())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    (entry,) = archive.entries(bytes(content))
    assert entry.refused == "needs password"


def test_an_archive_without_files_is_empty() -> None:
    with pytest.raises(Unreadable) as refused:
        read_document(file_makers.package({"folder/": b""}), "a.zip")
    assert refused.value.reason == "empty"
