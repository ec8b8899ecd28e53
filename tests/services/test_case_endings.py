"""A case is closed, packed for a journey, deleted with a record: all of it plain and locked."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import bagit
import pymupdf
import pytest

from casefile.model.errors import CaseError, CaseLocked, DamagedCase
from casefile.services import check_case, close_case, delete_case, travel
from casefile.services.open_case import reading_case, resting_case, working_case
from casefile.store import (
    backup,
    case_file,
    custody,
    documents,
    known_copies,
    matter,
    originals,
    package,
    unfinished,
    unpacking,
)
from casefile.store.case_key import key_of, unlocked
from casefile.store.driver import atomic
from tests.store import invented
from tests.store.invented import AT_ONCE

PHRASE = "three grey herons waiting"
TODAY = date(2031, 6, 1)
WORD = "Ossetrina"


@pytest.fixture(params=["plain", "locked"])
def folder(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A closed window's case: a document, a backup, files in the drop folder and of somebody."""
    locked = request.param == "locked"
    lock = case_file.new_lock(PHRASE, AT_ONCE) if locked else None
    folder = case_file.create_case(tmp_path / "K-2031-04.case", code="K-2031-04", lock=lock)
    with working_case(folder) as case:
        one = invented.add(case.db, folder, f"{WORD} wrote to the office.\n", "letter.txt")
        backup.back_up(case.db, folder)
        sha256 = documents.document(case.db, one).sha256
    taken = originals.read_original(folder, sha256)
    (folder / "inbox" / "taken.txt").write_bytes(taken)
    (folder / "inbox" / "later").mkdir()
    (folder / "inbox" / "later" / "waiting.txt").write_text("never taken in")
    (folder / "exports" / "paper.pdf").write_bytes(b"a paper")
    (folder / "my own.txt").write_text("somebody's own")
    return folder


def _stop(done: int, total: int) -> None:
    if done > total // 2:
        raise CaseError("stopped")


def test_closing_keeps_all_in_one_place_and_the_case_is_read_only_until_opened_again(
    folder: Path, tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    order = close_case.Order(shelf, ("work", "court"))
    with working_case(folder) as case:
        made = close_case.pack_up(case.db, folder, order)
        with atomic(case.db):
            close_case.close(case.db, made, "2036-06-01", TODAY)
    assert bagit.Bag(str(made)).validate()
    inside = made / "data"
    (letter,) = (inside / "documents").iterdir()
    assert WORD in letter.read_text()
    assert json.loads((inside / "chronology.json").read_bytes())
    assert sorted(path.name for path in (inside / "papers").iterdir()) == [
        "court summary.pdf",
        "working summary.pdf",
    ]
    with pytest.raises(CaseError, match="closed"), working_case(folder):
        """Nobody changes a closed case."""
    with resting_case(folder) as case:
        known = matter.matter(case.db)
        assert (known.closed_on, known.delete_after) == ("2031-06-01", "2036-06-01")
        assert not close_case.to_be_deleted(known, date(2036, 6, 1))
        assert close_case.to_be_deleted(known, date(2036, 6, 2))
        assert known_copies.known_copies(case.db)[0].label == made.name
        with atomic(case.db):
            close_case.open_again(case.db)
    with working_case(folder) as case:
        assert matter.matter(case.db).delete_after is None
        assert custody.verify_chain(case.db) == []
        with pytest.raises(CaseError, match="past"):
            close_case.close(case.db, None, "2031-06-01", TODAY)


def test_a_closing_that_is_stopped_leaves_the_case_open_and_nothing_behind(
    folder: Path, tmp_path: Path
) -> None:
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    with working_case(folder) as case:
        for phrase in ("", PHRASE):
            with pytest.raises(CaseError, match="stopped"):
                close_case.pack_up(
                    case.db, folder, close_case.Order(shelf, (), phrase), _stop, AT_ONCE
                )
        assert matter.matter(case.db).closed_on is None
    assert list(shelf.iterdir()) == []


def test_a_closed_case_as_a_package_opens_with_its_passphrase(folder: Path, tmp_path: Path) -> None:
    with working_case(folder) as case:
        order = close_case.Order(tmp_path, (), PHRASE)
        made = close_case.pack_up(case.db, folder, order, by=AT_ONCE)
    assert package.is_package(made)
    names = unpacking.check(made, PHRASE, by=AT_ONCE).hashes
    assert [name.partition("/")[0] for name in names] == ["chronology.json", "documents"]
    with pytest.raises(CaseError, match="no case in this package"):
        unpacking.unpack(made, tmp_path, PHRASE, by=AT_ONCE)


def test_a_case_goes_on_a_journey_and_comes_back(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    key = key_of(folder)
    packed = travel.pack(folder, stick, PHRASE, by=AT_ONCE)
    assert packed.files >= 6
    travel.remove_here(folder, packed)
    assert not folder.exists()
    back = unlocked(unpacking.unpack(packed.path, tmp_path, PHRASE, by=AT_ONCE), key)
    assert back == folder
    assert (back / "my own.txt").read_text() == "somebody's own"
    assert (back / "inbox" / "later" / "waiting.txt").exists()
    with working_case(back) as case:
        assert [one.file_name for one in documents.documents(case.db)] == ["letter.txt"]
        assert check_case.check_case(case.db, back) == []
        assert known_copies.known_copies(case.db)[0].label == packed.path.name
        assert travel.source_folders(case.db) == ["/data/somebody"]


def test_a_case_that_was_changed_since_it_was_packed_is_not_removed(
    folder: Path, tmp_path: Path
) -> None:
    packed = travel.pack(folder, tmp_path, PHRASE, by=AT_ONCE)
    with working_case(folder) as case, atomic(case.db):
        matter.set_matter(case.db, title="Changed")
    with pytest.raises(CaseError, match="changed since it was packed"):
        travel.remove_here(folder, packed)
    (folder / "inbox" / "new.txt").write_text("just now")
    with pytest.raises(CaseError, match="changed since it was packed"):
        travel.remove_here(folder, packed)
    with case_file.open_case(folder), pytest.raises(CaseLocked):
        travel.pack(folder, tmp_path, PHRASE, by=AT_ONCE)
    with working_case(folder) as case:
        assert check_case.check_case(case.db, folder) == []


def _flip(stick: Path) -> Callable[[int, int], None]:
    """While the package is read back, the stick goes bad."""
    bad: list[Path] = []

    def tell(done: int, total: int) -> None:
        if 2 * done > total and not bad:
            (path,) = stick.glob(f"{unfinished.PATTERN}/begun")
            content = bytearray(path.read_bytes())
            content[len(content) // 2] ^= 1
            path.write_bytes(content)
            bad.append(path)

    return tell


def test_a_stick_that_gives_back_something_else_is_found_out(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(DamagedCase, match="torn"):
        travel.pack(folder, stick, PHRASE, _flip(stick), AT_ONCE)
    with pytest.raises(CaseError, match="stopped"):
        travel.pack(folder, stick, PHRASE, _stop, AT_ONCE)
    assert list(stick.iterdir()) == []
    with reading_case(folder) as case:
        assert all(one.kind == "source" for one in known_copies.known_copies(case.db))
        acts = [row[0] for row in case.db.execute("SELECT act FROM custody_log ORDER BY sequence")]
    assert acts[-4:] == [travel.PACKED, travel.NOT_PACKED] * 2


def test_deleting_leaves_what_is_not_the_case_s_and_a_record_without_names(
    folder: Path, tmp_path: Path
) -> None:
    with resting_case(folder) as case, atomic(case.db):
        known_copies.note(case.db, "paper", f"{WORD} summary.pdf")
        known_copies.note(case.db, "stick", "K-2031-04 2031-05-02")
        by_kind = {one.kind: one for one in known_copies.known_copies(case.db)}
        known_copies.settle(case.db, [by_kind["paper"], by_kind["source"]], gone=True)
        known_copies.settle(
            case.db, [by_kind["stick"]], gone=False, stays_because="the archive keeps it"
        )
        assert delete_case.plan(case.db, folder).unsettled == ()
    record = tmp_path / "record.pdf"
    order = delete_case.Order("K-2031-04", record, "R. V.", drop_folder=True)
    with pytest.raises(CaseError, match="not the code"):
        delete_case.delete(folder, delete_case.Order("K-2031-05", record))
    with case_file.open_case(folder), pytest.raises(CaseLocked):
        delete_case.delete(folder, order)
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    made = delete_case.delete(folder, order, datetime(2036, 6, 2, 9, 30, tzinfo=UTC))
    assert made.kept == tmp_path / "K-2031-04 not deleted"
    kept = [path for path in made.kept.rglob("*") if path.is_file()]
    assert sorted(path.name for path in kept) == ["my own.txt", "waiting.txt"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "K-2031-04 not deleted",
        "record.pdf",
        "record.txt",
    ]
    told = made.text.read_text()
    with closing(pymupdf.open(made.record)) as pdf:
        printed = " ".join(" ".join(page.get_text().split()) for page in pdf.pages())
    for words in ("K-2031-04", "R. V.", "the archive keeps it", "gone", "1 files"):
        assert words in told
        assert words in printed
    assert WORD not in told
    assert WORD not in printed


def test_files_that_were_taken_in_stay_unless_somebody_says_so(
    folder: Path, tmp_path: Path
) -> None:
    made = delete_case.delete(folder, delete_case.Order("K-2031-04", tmp_path / "record.pdf"))
    assert made.kept is not None
    assert (made.kept / "inbox" / "taken.txt").exists()
