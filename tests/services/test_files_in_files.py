"""Files inside others: chosen out of archives, taken out of mails, with their names and bounds."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from casefile.model.errors import Unreadable
from casefile.model.media import ZIP
from casefile.model.reading import IN_PICTURES
from casefile.reading.client import Reader
from casefile.services import check_case, import_document, open_archive
from casefile.services.import_document import DEPTH, Added, Prepared, shown_name
from casefile.services.open_case import WorkingCase
from casefile.store import documents, history, scans
from casefile.store.driver import atomic
from casefile.store.history import undoable
from tests.reading import file_makers
from tests.reading.file_makers import LINES, WORDS
from tests.services.test_read_scans import FIRST, picture

PAPERS: dict[str, str | bytes] = {
    "letters/IMG-20310418-WA0003.txt": WORDS,
    "../../evil\u202ecod.txt": LINES[1],
    "x.bin": b"\x7fELF",
}


def add(case: WorkingCase, prepared: Sequence[Prepared], label: str = "add") -> list[Added]:
    with atomic(case.db), undoable(case.db, label):
        return import_document.add(case.db, prepared)[0]


def keep(case: WorkingCase, reader: Reader, content: bytes, name: str) -> Added:
    prepared = import_document.prepare_bytes(reader, case.folder, content, name, "test")
    return add(case, [prepared])[0]


def test_chosen_files_of_an_archive_become_documents_that_point_to_it(
    case: WorkingCase, reader: Reader
) -> None:
    kept = keep(case, reader, file_makers.package(PAPERS), "papers.zip")
    assert (kept.outcome, kept.media_type) == ("not supported", ZIP)
    archive = documents.document(case.db, kept.document_id)
    listed = open_archive.contents(reader, case.folder, archive.sha256)
    assert [one.name for one in listed] == list(PAPERS)

    chosen = [one.place for one in listed[:2]]
    files = open_archive.unpack(reader, case.folder, archive.sha256, archive.id, chosen)
    prepared = [open_archive.prepare(reader, case.folder, one) for one in files]
    first, second = (
        documents.document(case.db, one.document_id) for one in add(case, prepared, "choose")
    )
    assert (first.parent_id, second.parent_id) == (archive.id, archive.id)
    assert (first.file_name, first.received_on) == ("IMG-20310418-WA0003.txt", "2031-04-18")
    assert second.file_name == "evil\\u202ecod.txt"
    assert documents.document_text(case.db, first.id).strip() == WORDS
    assert check_case.check_case(case.db, case.folder) == []
    with atomic(case.db):
        history.undo(case.db)
    names = {one.file_name for one in documents.documents(case.db)}
    assert "papers.zip" in names
    assert first.file_name not in names


def test_a_damaged_file_in_an_archive_leaves_nothing_behind(
    case: WorkingCase, reader: Reader
) -> None:
    content = bytearray(file_makers.package({"a.txt": WORDS * 50, "b.txt": LINES[1]}))
    content[60] ^= 0xFF
    kept = keep(case, reader, bytes(content), "torn.zip")
    sha256 = documents.document(case.db, kept.document_id).sha256
    with pytest.raises(Unreadable):
        open_archive.unpack(reader, case.folder, sha256, kept.document_id, [0, 1])
    assert check_case.check_case(case.db, case.folder) == []


def test_mails_inside_mails_are_taken_out_so_far_and_no_further(
    case: WorkingCase, reader: Reader
) -> None:
    nested = file_makers.mail("Level 9", words="The innermost words.")
    for level in reversed(range(9)):
        outer = file_makers.mail(f"Level {level}", words=f"Words of level {level}.")
        outer.add_attachment(nested)
        nested = outer
    prepared = import_document.prepare_bytes(
        reader, case.folder, nested.as_bytes(), "nested.eml", "test"
    )
    found = [documents.document(case.db, one.document_id).title for one in add(case, [prepared])]
    assert len(found) == DEPTH + 1


def test_the_parent_of_a_prepared_file_is_kept(case: WorkingCase, reader: Reader) -> None:
    parent = documents.documents(case.db)[0].id
    prepared = import_document.prepare_bytes(reader, case.folder, b"New words.", "a.txt", "test")
    aimed = replace(prepared, new=replace(prepared.new, parent_id=parent))
    (added,) = add(case, [aimed])
    assert documents.document(case.db, added.document_id).parent_id == parent


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("plain ąž.txt", "plain ąž.txt"),
        ("a\nb.txt", "a\\u000ab.txt"),
        ("evil\u202efdp.exe", "evil\\u202efdp.exe"),
        ("cut\udcff.txt", "cut\\xff.txt"),
        ("half\ud83d.txt", "half\\ud83d.txt"),
    ],
)
def test_names_show_what_would_hide_in_them(name: str, shown: str) -> None:
    assert shown_name(name) == shown


def test_the_scans_in_a_word_file_without_words_are_documents_in_their_order(
    case: WorkingCase, reader: Reader
) -> None:
    scan = picture(FIRST)
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": "<document><body><p/></body></document>",
        "word/media/image10.png": scan + b"\0",
        "word/media/image9.png": scan,
        "word/media/logo.png": file_makers.picture(),
    }
    kept = keep(case, reader, file_makers.package(parts), "scans.docx")
    assert (kept.outcome, kept.reason) == ("new", IN_PICTURES)
    inside = [one for one in documents.documents(case.db) if one.parent_id == kept.document_id]
    assert [one.file_name for one in inside] == ["image9.png", "image10.png"]
    assert [work.document_id for work in scans.work(case.db)] == [one.id for one in inside]
    assert check_case.check_case(case.db, case.folder) == []
