"""A case is locked, and unlocked again, as a whole or not at all, wherever a crash cuts in."""

import shutil
from pathlib import Path

import pytest

from casefile.model.errors import CaseError, CaseLocked, DamagedCase
from casefile.services import check_case
from casefile.store import backup, case_file, custody, documents, originals, relocking
from casefile.store.case_file import NewLock
from casefile.store.case_key import is_locked, key_of, unlocked
from tests.store import invented

WORD = b"Morvana"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case without passphrase: a document, a backup, a stray, a file in the drop folder."""
    folder = tmp_path / "K-2031-09.case"
    case_file.create_case(folder, code="K-2031-09", title="Quillgrove")
    with case_file.open_case(folder) as case:
        db = case.connect()
        invented.add(db, folder, "Morvana wrote to Tessaline.\n")
        backup.back_up(db, folder)
        originals.store_original(folder, b"Morvana astray")
        db.close()
    with case_file.open_case(folder) as case:
        assert len(case.recovery.orphans) == 1
    return folder


def _held(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def _whole(folder: Path) -> None:
    with case_file.open_case(folder) as case:
        db = case.connect()
        assert check_case.check_case(db, case.folder) == []
        assert [one.file_name for one in documents.documents(db)] == ["letter.txt"]
        (kept,) = backup.backups(case.folder)
        backup.prove(kept.path, key_of(case.folder))
        db.close()


def test_there_and_back(folder: Path, lock: NewLock) -> None:
    (folder / "inbox" / "waiting.txt").write_text("not taken in yet")
    steps: list[tuple[int, int]] = []
    locked = relocking.relock(
        folder, lock.key, dict(lock.slots), lambda done, all_: steps.append((done, all_))
    )
    assert steps == [(1, 1)]
    assert is_locked(folder)
    assert WORD not in _held(folder)
    assert b"SQLite format" not in _held(folder)
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    _whole(locked)
    plain = relocking.remove_lock(locked)
    assert not is_locked(folder)
    assert plain == folder
    assert key_of(plain) is None
    _whole(plain)
    assert (folder / "inbox" / "waiting.txt").read_text() == "not taken in yet"
    (stray,) = (folder / "lost+found").iterdir()
    assert stray.name == originals.sha256_of(stray.read_bytes())
    with case_file.open_case(folder) as case:
        db = case.connect_read()
        assert custody.verify_chain(db) == []
        acts = [row[0] for row in db.execute("SELECT act FROM custody_log ORDER BY sequence")]
        db.close()
    assert acts[-2:] == ["locked with a passphrase", "passphrase removed"]


def test_a_case_that_is_open_is_left_alone(folder: Path, lock: NewLock) -> None:
    with case_file.open_case(folder), pytest.raises(CaseLocked):
        relocking.relock(folder, lock.key, dict(lock.slots))
    assert not is_locked(folder)


def test_a_changed_original_stops_it(folder: Path, lock: NewLock) -> None:
    (path,) = originals.stored(folder)
    path.chmod(0o600)
    path.write_bytes(b"forged")
    with pytest.raises(DamagedCase):
        relocking.relock(folder, lock.key, dict(lock.slots))
    assert not is_locked(folder)
    assert [one.name for one in folder.parent.iterdir()] == [folder.name]


class Cut(BaseException):
    """The program ends here."""


def _cut_at(patch: pytest.MonkeyPatch, owner: object, name: str, count: int) -> None:
    real = getattr(owner, name)
    calls = 0

    def counted(*given: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        if calls == count:
            raise Cut
        return real(*given, **named)

    patch.setattr(owner, name, counted)


@pytest.mark.parametrize(
    ("what", "count"), [("copytree", 1), ("rename", 1), ("rename", 2), ("rmtree", 3)]
)
def test_a_crash_leaves_one_whole_case(
    folder: Path, lock: NewLock, monkeypatch: pytest.MonkeyPatch, what: str, count: int
) -> None:
    with monkeypatch.context() as patch:
        _cut_at(patch, Path if what == "rename" else shutil, what, count)
        with pytest.raises(Cut):
            relocking.relock(folder, lock.key, dict(lock.slots))
    with case_file.open_case(_opening(folder, lock)):
        left = [one.name for one in folder.parent.iterdir()]
    assert left == [folder.name]
    _whole(_opening(folder, lock))


def _opening(folder: Path, lock: NewLock) -> Path:
    relocking.settle(folder)
    return unlocked(folder, lock.key) if is_locked(folder) else folder


def test_no_room_changes_nothing(
    folder: Path, lock: NewLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copytree", full)
    with pytest.raises(CaseError, match="could not be written anew"):
        relocking.relock(folder, lock.key, dict(lock.slots))
    monkeypatch.undo()
    assert [one.name for one in folder.parent.iterdir()] == [folder.name]
    _whole(folder)
