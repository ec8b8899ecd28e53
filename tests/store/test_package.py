"""A package holds the whole case, opens with its passphrase alone, and is never half there."""

import errno
import io
import os
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import bagit
import pyrage
import pytest
from pyrage import passphrase, x25519

from casefile.model.errors import CaseError, DamagedCase, PassphraseNeeded
from casefile.services import check_case
from casefile.store import age_stream, backup, case_file, documents, package, unpacking
from casefile.store.case_file import NewLock
from casefile.store.case_key import is_locked, key_of, unlocked
from tests.store import invented
from tests.store.invented import AT_ONCE

PHRASE = "three grey herons waiting"
WORD = b"Ossetrina"


@dataclass(frozen=True)
class Packed:
    folder: Path
    path: Path
    hashes: dict[str, str]
    steps: list[tuple[int, int]]


@pytest.fixture(scope="module", params=["plain", "locked"])
def packed(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest, lock: NewLock
) -> Packed:
    """A case with a document, a backup and a waiting file, in a package; made once each."""
    place = tmp_path_factory.mktemp("packed")
    folder = case_file.create_case(
        place / "K-2031-04.case", code="K-2031-04", lock=lock if request.param == "locked" else None
    )
    with case_file.open_case(folder) as case:
        db = case.connect()
        invented.add(db, folder, "Ossetrina wrote to the office.\n", "Ossetrina’s 100% letter.txt")
        backup.back_up(db, folder)
        db.close()
    (folder / "inbox" / "waiting\n.txt").write_text("Ossetrina waits")
    steps: list[tuple[int, int]] = []
    items = [
        *package.case_items(folder),
        package.bytes_item(b"Ossetrina, readable", "documents/2031-04-02_letter.txt"),
    ]
    path = place / f"K-2031-04{package.ENDING}"
    hashes = package.pack(
        items,
        path,
        PHRASE,
        folder_name=folder.name,
        progress=lambda done, all_: steps.append((done, all_)),
        by=AT_ONCE,
    )
    return Packed(folder, path, hashes, steps)


def test_the_case_comes_back_as_it_was(packed: Packed, tmp_path: Path) -> None:
    assert WORD not in packed.path.read_bytes()
    assert packed.steps[-1][0] == packed.steps[-1][1]
    assert [one.name for one in packed.path.parent.iterdir() if ".unfinished" in one.name] == []
    (tmp_path / packed.folder.name).mkdir()
    folder = unpacking.unpack(packed.path, tmp_path, PHRASE, by=AT_ONCE)
    assert folder.name == "K-2031-04 (2).case"
    assert (folder / "inbox" / "waiting\n.txt").read_text() == "Ossetrina waits"
    assert not list(folder.rglob("*letter.txt")), "what is readable stays in the package"
    key = key_of(packed.folder)
    assert is_locked(folder) == (key is not None)
    with case_file.open_case(unlocked(folder, key)) as case:
        db = case.connect()
        assert [one.file_name for one in documents.documents(db)] == ["Ossetrina’s 100% letter.txt"]
        assert check_case.check_case(db, case.folder) == []
        assert len(backup.backups(case.folder)) == 1
        db.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "K-2031-04 (2).case",
        "K-2031-04.case",
    ]


def test_reading_it_back_proves_the_case_file_and_leaves_nothing(packed: Packed) -> None:
    content = unpacking.check(packed.path, PHRASE, beside=packed.folder, by=AT_ONCE)
    assert content.hashes == packed.hashes
    assert list((packed.folder / "tmp").iterdir()) == []


def test_other_programs_open_it_with_the_passphrase_alone(tmp_path: Path) -> None:
    """ZIP, age, tar and BagIt, as the text inside says; the real passphrase."""
    path, place = tmp_path / "one.package.zip", tmp_path / "place"
    items = [package.bytes_item(WORD, "documents/2031-04-02_letter.txt")]
    package.pack(items, path, PHRASE)
    with zipfile.ZipFile(path) as outer:
        assert b"age -d -i key.age" in outer.read("READ ME.txt")
        identity = passphrase.decrypt(outer.read("key.age"), PHRASE).decode().strip()
        sealed = outer.read("package.tar.age")
    plain = pyrage.decrypt(sealed, [x25519.Identity.from_str(identity)])
    with tarfile.open(fileobj=io.BytesIO(plain)) as tar:
        tar.extractall(place, filter="data")
    assert bagit.Bag(str(place)).validate()
    assert (place / "data/documents/2031-04-02_letter.txt").read_bytes() == WORD
    with pytest.raises(PassphraseNeeded, match="does not open the package"):
        unpacking.unpack(path, place, f"{PHRASE}!")
    assert [one.name for one in place.iterdir() if "unfinished" in one.name] == []


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _flipped(content: bytes) -> bytes:
    at = content.rindex(b"package.tar.age", 0, len(content) - 400)
    at = (at + len(content)) // 2
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


@pytest.mark.parametrize("torn", [_cut, _flipped])
def test_a_torn_package_is_told_and_nothing_of_it_stays(
    packed: Packed, tmp_path: Path, torn: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "torn.package.zip"
    path.write_bytes(torn(packed.path.read_bytes()))
    with pytest.raises(DamagedCase, match="torn"):
        unpacking.unpack(path, tmp_path, PHRASE, by=AT_ONCE)
    assert list(tmp_path.iterdir()) == [path]


def test_every_cut_and_every_changed_block_of_the_stream_shows() -> None:
    identity = age_stream.new_identity()
    target = io.BytesIO()
    content = os.urandom(200_000)
    age_stream.encrypt(iter([content]), target, identity)
    sealed = target.getvalue()
    with age_stream.decrypted(io.BytesIO(sealed), identity) as stream:
        assert stream.read() == content
    changed = [sealed[:at] for at in range(0, len(sealed), 9_973)]
    changed += [
        sealed[:at] + bytes([sealed[at] ^ 4]) + sealed[at + 1 :]
        for at in range(0, len(sealed), 9_973)
    ]
    for one in changed:
        with pytest.raises(DamagedCase), age_stream.decrypted(io.BytesIO(one), identity) as stream:
            stream.read()


class _Full(io.BytesIO):
    def write(self, _block: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_what_stops_the_stream_is_told_as_it_was() -> None:
    def blocks() -> Iterator[bytes]:
        yield b"one"
        raise CaseError("stopped")

    with pytest.raises(CaseError, match="stopped"):
        age_stream.encrypt(blocks(), io.BytesIO(), age_stream.new_identity())
    with pytest.raises(OSError, match="No space left"):
        age_stream.encrypt(iter([b"x" * 100_000]), _Full(), age_stream.new_identity())


def test_packing_that_is_stopped_or_cannot_go_on_leaves_nothing(tmp_path: Path) -> None:
    growing = tmp_path / "growing.txt"
    growing.write_text("three")
    item = package.file_item(growing, "documents/growing.txt")
    growing.write_text("three and more")
    target = tmp_path / "stick"
    target.mkdir()
    with pytest.raises(CaseError, match="changed while it was packed"):
        package.pack([item], target / "one.package.zip", PHRASE, by=AT_ONCE)
    with pytest.raises(CaseError, match="at least"):
        package.pack([], target / "one.package.zip", "short")
    huge = package.Item("documents/huge", 1 << 60, lambda: ())
    with pytest.raises(CaseError, match="not enough room"):
        package.pack([huge], target / "one.package.zip", PHRASE)
    assert list(target.iterdir()) == []


def test_a_package_leads_nowhere_outside(tmp_path: Path) -> None:
    path, place = tmp_path / "one.package.zip", tmp_path / "place"
    place.mkdir()
    package.pack([package.bytes_item(b"x", "case/../../outside.txt")], path, PHRASE, by=AT_ONCE)
    with pytest.raises(DamagedCase):
        unpacking.unpack(path, place, PHRASE, by=AT_ONCE)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["one.package.zip", "place"]
    assert list(place.iterdir()) == []
