import hashlib
import os
import stat
import sys
from pathlib import Path

import pytest

from casefile.model.errors import CaseError, DamagedCase
from casefile.store import custody, documents, events, originals
from casefile.store.case_file import OpenCase
from casefile.store.check import check_case
from casefile.store.driver import Connection
from tests.store import invented

TEXTS = ("One wrote a letter.\n", "Two answered it.\n", "Three read both.\n")


@pytest.fixture
def filled(case: OpenCase, db: Connection) -> OpenCase:
    for number, text in enumerate(TEXTS):
        document_id = invented.add(db, case.folder, text, f"{number}.txt")
        events.add_passage(db, document_id, 0, 9)
    return case


def kinds(case: OpenCase, db: Connection) -> list[str]:
    return [problem.kind for problem in check_case(db, case.folder)]


def test_a_sound_case_has_no_problem(filled: OpenCase, db: Connection) -> None:
    seen: list[tuple[int, int]] = []
    assert check_case(db, filled.folder, lambda done, total: seen.append((done, total))) == []
    assert seen == [(1, 3), (2, 3), (3, 3)]
    reading = filled.connect_read()
    assert check_case(reading, filled.folder) == []
    reading.close()


@pytest.mark.parametrize("place", range(3))
def test_one_flipped_bit_in_an_original_shows(filled: OpenCase, db: Connection, place: int) -> None:
    path = originals.original_path(filled.folder, documents.documents(db)[place].sha256)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.chmod(0o600)
    path.write_bytes(content)
    (problem,) = check_case(db, filled.folder)
    assert problem.kind == "original changed"
    assert f"A{place + 1}" in problem.what
    with pytest.raises(DamagedCase):
        originals.read_original(filled.folder, path.name)


def test_a_damaged_original_is_replaced_by_the_same_bytes(filled: OpenCase, db: Connection) -> None:
    content = b"some letter"
    sha256 = originals.store_original(filled.folder, content)
    path = originals.original_path(filled.folder, sha256)
    path.chmod(0o600)
    path.write_bytes(b"other letter")
    assert originals.store_original(filled.folder, content) == sha256
    assert originals.read_original(filled.folder, sha256) == content


def test_a_missing_original_shows(filled: OpenCase, db: Connection) -> None:
    originals.original_path(filled.folder, documents.documents(db)[1].sha256).unlink()
    assert kinds(filled, db) == ["original missing"]


def test_a_quote_that_stands_elsewhere_shows(filled: OpenCase, db: Connection) -> None:
    db.execute("UPDATE passage SET char_start = char_start + 1 WHERE id = 2")
    assert kinds(filled, db) == ["quote"]


def test_a_page_missing_in_the_index_shows(filled: OpenCase, db: Connection) -> None:
    db.execute("DELETE FROM search WHERE rowid = 2")
    assert kinds(filled, db) == ["search index"]


def test_a_damaged_search_index_shows(filled: OpenCase, db: Connection) -> None:
    db.execute("UPDATE search_data SET block = zeroblob(length(block)) WHERE id > 10")
    assert "database" in kinds(filled, db)


def test_a_row_that_points_to_nothing_shows(filled: OpenCase, db: Connection) -> None:
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("UPDATE passage SET document_id = 99 WHERE id = 2")
    assert "database" in kinds(filled, db)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE custody_log SET act = 'seen' WHERE sequence = 2",
        "UPDATE custody_log SET time = '2020-01-01T00:00:00.000Z' WHERE sequence = 3",
        "UPDATE custody_log SET sha256 = 'x' WHERE sequence = 4",
        "DELETE FROM custody_log WHERE sequence = 2",
        "DELETE FROM custody_log WHERE sequence = 1",
        "UPDATE custody_log SET sequence = CASE sequence WHEN 2 THEN -3 WHEN 3 THEN -2"
        " ELSE sequence END; UPDATE custody_log SET sequence = -sequence WHERE sequence < 0",
    ],
)
def test_an_edited_dropped_or_swapped_log_entry_shows(
    filled: OpenCase, db: Connection, change: str
) -> None:
    assert custody.verify_chain(db) == []
    for statement in change.split("; "):
        db.execute(statement)
    assert custody.verify_chain(db)
    assert "log" in kinds(filled, db)


def test_a_cut_log_shows_beside_its_printed_head(filled: OpenCase, db: Connection) -> None:
    printed = custody.head(db)
    custody.append(db, "printed")
    assert custody.head(db) != printed
    db.execute("DELETE FROM custody_log WHERE act = 'printed'")
    assert custody.head(db) == printed
    db.execute("DELETE FROM custody_log WHERE sequence = (SELECT max(sequence) FROM custody_log)")
    assert custody.head(db) != printed
    assert kinds(filled, db) == ["log"], "a document without its entry"


def test_originals_are_kept_under_their_hash_and_read_only(filled: OpenCase) -> None:
    for path in originals.stored(filled.folder):
        content = originals.bytes_of(filled.folder, path)
        assert content is not None
        sha256 = hashlib.sha256(content).hexdigest()
        assert path.name == originals.stored_name(filled.folder, sha256)
        assert path.parent.name == path.name[:2]
        assert not path.stat().st_mode & 0o222
    assert list((filled.folder / "tmp").iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="macOS and Windows sync by other calls")
def test_an_original_is_synced_before_and_after_it_gets_its_name(
    case: OpenCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In any other order a power cut leaves a name without its bytes, or loses the name."""
    steps: list[str] = []
    sync, replace = os.fsync, Path.replace

    def synced(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def renamed(path: Path, target: Path) -> Path:
        steps.append("rename")
        return replace(path, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", renamed)
    originals.store_original(case.folder, b"a letter")
    assert steps == ["file", "folder", "rename", "folder"]


def test_a_refusing_disk_is_said_in_words(case: OpenCase, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CaseError, match="disk is full") as told:
        originals.store_original(case.folder, b"a letter")
    assert told.value.kept
    assert list((case.folder / "tmp").iterdir()) == []
    assert list(originals.stored(case.folder)) == []
