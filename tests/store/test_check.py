import hashlib
import os
import stat
import sys
from collections.abc import Iterator
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


@pytest.mark.parametrize(
    "step", [7, pytest.param(1, marks=pytest.mark.long)], ids=["each seventh", "each"]
)
def test_each_flipped_bit_of_an_original_shows(filled: OpenCase, db: Connection, step: int) -> None:
    sha256 = documents.documents(db)[1].sha256
    path = originals.original_path(filled.folder, sha256)
    whole = path.read_bytes()
    path.chmod(0o600)
    for bit in range(0, 8 * len(whole), step):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(changed)
        (problem,) = check_case(db, filled.folder)
        assert problem.kind == "original changed", bit
        assert "A2" in problem.what
    with pytest.raises(DamagedCase):
        originals.read_original(filled.folder, sha256)
    print(f"{8 * len(whole) // step} flips found")


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


def _changes(db: Connection) -> Iterator[str]:
    """Every entry dropped, in every column edited, and exchanged with every later one."""
    columns = ("previous_hash", "time", "act", "sha256", "app_version", "hash")
    count = db.execute("SELECT count(*) FROM custody_log").fetchone()[0]
    for entry in range(1, count + 1):
        for column in columns:
            yield f"UPDATE custody_log SET {column} = {column} || '0' WHERE sequence = {entry}"
        if entry < count:
            yield f"DELETE FROM custody_log WHERE sequence = {entry}"
        for other in range(entry + 1, count + 1):
            yield (
                f"UPDATE custody_log SET sequence = CASE sequence WHEN {entry} THEN -{other}"
                f" WHEN {other} THEN -{entry} ELSE sequence END; "
                "UPDATE custody_log SET sequence = -sequence WHERE sequence < 0"
            )


def test_a_clock_put_back_leaves_the_log_whole(
    filled: OpenCase, db: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(custody, "now", lambda: "2001-01-01T00:00:00.000Z")
    head = custody.append(db, "opened with a wrong clock")
    monkeypatch.undo()
    custody.append(db, "opened with the right one")
    assert check_case(db, filled.folder, printed_head=head) == []
    times = [row[0] for row in db.execute("SELECT time FROM custody_log ORDER BY sequence")]
    assert times != sorted(times), "the step back shows"


def test_each_edited_dropped_or_swapped_log_entry_shows(filled: OpenCase, db: Connection) -> None:
    assert custody.verify_chain(db) == []
    changes = list(_changes(db))
    assert len(changes) == 4 * 6 + 3 + 6
    for change in changes:
        db.execute("BEGIN")
        for statement in change.split("; "):
            db.execute(statement)
        assert custody.verify_chain(db), change
        assert "log" in kinds(filled, db), change
        db.execute("ROLLBACK")
    assert check_case(db, filled.folder) == []


def test_a_cut_log_shows_beside_its_printed_head(filled: OpenCase, db: Connection) -> None:
    custody.append(db, "printed")
    printed = custody.head(db)[:16]
    custody.append(db, "printed again")
    assert check_case(db, filled.folder, printed_head=printed.upper()) == []
    db.execute("DELETE FROM custody_log WHERE act LIKE 'printed%'")
    assert check_case(db, filled.folder) == [], "what is left is whole in itself"
    (problem,) = check_case(db, filled.folder, printed_head=printed)
    assert printed in problem.what
    db.execute("DELETE FROM custody_log WHERE sequence = (SELECT max(sequence) FROM custody_log)")
    assert kinds(filled, db) == ["log"], "a document without its entry"


@pytest.mark.parametrize("letters", ["", "abc", "0" * 16])
def test_a_head_is_known_by_eight_letters_of_its_own(
    filled: OpenCase, db: Connection, letters: str
) -> None:
    assert not custody.holds_head(db, letters)


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
