"""A locked case: what opens it, what does not, and that nothing of it can be read without."""

import copy
import errno
import os
import pickle
from pathlib import Path

import pytest

from casefile.model.errors import CaseError, PassphraseNeeded
from casefile.services import back_up
from casefile.store import backup, case_file, key_slots, matter, originals
from casefile.store.case_file import NewLock
from casefile.store.case_key import (
    CaseKey,
    forget_key,
    is_locked,
    kept_open,
    key_of,
    unlocked,
)
from tests.store import invented
from tests.store.conftest import PHRASE

CANARIES = ("Quillgrove", "Morvana", "Tessaline", "Hexenbrook")


@pytest.fixture
def folder(tmp_path: Path, lock: NewLock) -> Path:
    """A locked case with words in it that stand nowhere else, closed again."""
    made = case_file.create_case(
        tmp_path / "K-2031-09.case", code="K-2031-09", title="Quillgrove", lock=lock
    )
    with case_file.open_case(made) as case:
        db = case.connect()
        invented.add(db, case.folder, "Morvana wrote to Tessaline.\n", name="Hexenbrook.txt")
        backup.back_up(db, case.folder)
        invented.add(db, case.folder, "Tessaline answered.\n", name="Morvana.txt")
        db.close()
    return tmp_path / "K-2031-09.case"


def _bytes_under(place: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def test_no_word_of_a_locked_case_stands_on_the_disk(folder: Path, lock: NewLock) -> None:
    opened = unlocked(folder, lock.key)
    with case_file.open_case(opened) as case:
        db = case.connect()
        matter.set_matter(db, title="Quillgrove again")
        back_up.to_stick(db, case.folder, folder.parent)
        while_open = _bytes_under(folder)
        db.close()
    assert any(name.endswith("case.db-wal") for name in while_open)
    found = while_open | _bytes_under(folder.parent)
    assert sum("case-" in name for name in found) == 1
    assert sum("originals" in name for name in found) == 4, "two, and two on the stick"
    for name, content in found.items():
        assert b"SQLite format" not in content
        for word in CANARIES:
            assert word.encode() not in content
            assert word.encode("utf-16-le") not in content
            assert word not in name
        for sha256 in _addresses(opened):
            assert sha256 not in name, "a name that tells which document it is"


def _addresses(folder: Path) -> list[str]:
    contents = [originals.bytes_of(folder, path) for path in originals.stored(folder)]
    return [originals.sha256_of(content) for content in contents if content is not None]


def test_only_its_passphrase_opens_it(folder: Path) -> None:
    before = _bytes_under(folder)
    with pytest.raises(PassphraseNeeded, match="locked with a passphrase"):
        case_file.open_case(folder)
    with pytest.raises(PassphraseNeeded, match="does not open"):
        key_slots.open_slots(folder, "Four wet stones singing")
    assert _bytes_under(folder) == before
    assert case_file.is_case(folder)
    with case_file.open_case(key_slots.open_slots(folder, f" {PHRASE}\n")) as case:
        db = case.connect_read()
        assert matter.matter(db).title == "Quillgrove"
        db.close()


def test_without_its_key_nothing_is_written_to_it_in_plain(folder: Path, lock: NewLock) -> None:
    with pytest.raises(PassphraseNeeded):
        originals.store_original(folder, b"Morvana once more")
    opened = unlocked(folder, lock.key)
    kept = originals.store_original(opened, b"Morvana once more")
    forget_key(opened)
    with pytest.raises(PassphraseNeeded):
        originals.read_original(opened, kept)


def test_the_key_goes_nowhere_with_the_path(folder: Path, lock: NewLock) -> None:
    opened = unlocked(folder, lock.key)
    assert opened == folder
    assert opened.absolute() is opened
    for other in (
        opened / "x",
        opened.parent,
        copy.copy(opened),
        pickle.loads(pickle.dumps(opened)),
    ):
        assert getattr(other, "_opened_by", None) is None
    for shown in (repr(opened), repr(lock.key), repr(lock)):
        assert lock.key.secret.hex() not in shown
        assert lock.key.identity not in shown


def test_a_folder_kept_open_stays_open_when_the_first_forgets_its_key(
    folder: Path, lock: NewLock
) -> None:
    opened = unlocked(folder, lock.key)
    kept = kept_open(opened)
    forget_key(opened)
    assert key_of(kept) == lock.key
    with pytest.raises(PassphraseNeeded):
        kept_open(opened)


def test_another_passphrase_and_recovery_words(folder: Path, lock: NewLock) -> None:
    opened = unlocked(folder, lock.key)
    with pytest.raises(CaseError, match="at least"):
        key_slots.change_passphrase(opened, "short")
    key_slots.change_passphrase(opened, "seven blue lamps waiting")
    words = key_slots.new_recovery_words()
    assert not key_slots.has_recovery(folder)
    key_slots.keep_recovery(opened, words)
    assert key_slots.has_recovery(folder)
    with pytest.raises(PassphraseNeeded):
        key_slots.open_slots(folder, PHRASE)
    assert key_of(key_slots.open_slots(folder, "seven blue lamps waiting")) == lock.key
    assert key_of(key_slots.open_slots(folder, words.upper().replace(" ", "-"))) == lock.key


def test_a_change_of_passphrase_that_a_crash_cut_off_is_ended_by_the_new_one(
    folder: Path, lock: NewLock
) -> None:
    second = folder / "backups" / "keys" / "passphrase.age"
    before = second.read_bytes()
    key_slots.change_passphrase(unlocked(folder, lock.key), "seven blue lamps waiting")
    second.write_bytes(before)
    assert key_of(key_slots.open_slots(folder, "seven blue lamps waiting")) == lock.key
    with pytest.raises(PassphraseNeeded):
        key_slots.open_slots(folder, PHRASE)


def test_a_passphrase_that_cannot_be_written_twice_is_not_written_at_all(
    folder: Path, lock: NewLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = []

    def full(handle: int) -> None:
        written.append(handle)
        if len(written) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CaseError, match="could not be written"):
        key_slots.change_passphrase(unlocked(folder, lock.key), "seven blue lamps waiting")
    assert key_of(key_slots.open_slots(folder, PHRASE)) == lock.key
    with pytest.raises(PassphraseNeeded):
        key_slots.open_slots(folder, "seven blue lamps waiting")
    assert sorted(path.name for path in (folder / "keys").iterdir()) == ["passphrase.age"]


def test_recovery_words_differ_and_are_known_again() -> None:
    made = {key_slots.new_recovery_words() for _ in range(50)}
    assert len(made) == 50
    assert all(key_slots.is_recovery(words) for words in made)
    assert not key_slots.is_recovery(PHRASE)


def test_a_damaged_slot_does_not_cost_the_case(folder: Path, lock: NewLock) -> None:
    (folder / "keys" / "passphrase.age").write_bytes(b"torn")
    assert key_of(key_slots.open_slots(folder, PHRASE)) == lock.key
    (folder / "keys" / "passphrase.age").unlink()
    (folder / "keys").rmdir()
    assert is_locked(folder)
    assert key_of(key_slots.open_slots(folder, PHRASE)) == lock.key


def test_a_restored_case_opens_with_the_same_passphrase(folder: Path, lock: NewLock) -> None:
    opened = unlocked(folder, lock.key)
    (folder / "case.db").write_bytes(b"overwritten")
    done = back_up.bring_back(opened, folder.with_name("back.case"))
    assert (done.documents, done.missing) == (1, ())
    again = key_slots.open_slots(folder.with_name("back.case"), PHRASE)
    with case_file.open_case(again) as case:
        db = case.connect_read()
        (sha256,) = db.execute("SELECT sha256 FROM document").fetchone()
        db.close()
    assert b"Morvana wrote" in originals.read_original(again, sha256)


def test_the_key_of_one_case_opens_no_other(folder: Path) -> None:
    stranger = unlocked(folder, CaseKey.new())
    with pytest.raises(CaseError, match="damaged"):
        case_file.open_case(stranger)
    (path, *_) = originals.stored(folder)
    assert originals.bytes_of(stranger, path) is None
