"""A case given to somebody: whole or not, tested before it counts, at rest until taken back."""

import hashlib
import shutil
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import pyrage
import pytest
from pyrage import x25519

from casefile.model.errors import CaseError
from casefile.reading.client import Reader
from casefile.services import check_case, give_case, review_suggestions, take_in, write_note
from casefile.services.give_case import Order
from casefile.services.open_case import reading_case, resting_case, working_case
from casefile.services.write_note import NoteDraft
from casefile.store import (
    backup,
    case_file,
    custody,
    documents,
    driver,
    events,
    history,
    key_slots,
    matter,
    unpacking,
)
from casefile.store.case_key import key_of
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter
from casefile.store.stretching import Stretching

PHRASE, OWN = "pewter wagon thirteen lanterns", "marsh copper violin seven"
CANARIES = ("Quillwortova", "zephyrine", "halberdine", "Aleksandras")
LETTER = """District Office of Tarnavo
12 March 2031

On 3 February 2031 the police arrested Medina Zaurbekova in Tarnavo.
On 5 February 2031 Judge Prohorenko ordered two months of detention for Medina Zaurbekova.
"""
NOTE = """On 9 January 2031 Dara Quillwortova hid the zephyrine papers in the chapel.
On 11 January 2031 Judge Aleksandras Prohorenko met Dara Quillwortova.
On 3 February 2031 the police arrested Medina Zaurbekova and Hedda Quillwortova in Tarnavo.
"""


def _mark(phrase: str) -> bytes:
    return hashlib.sha256(phrase.encode()).digest()


def _seal(content: bytes, phrase: str) -> bytes:
    return _mark(phrase) + content


def _unseal(sealed: bytes, phrase: str) -> bytes | None:
    return sealed[32:] if sealed[:32] == _mark(phrase) else None


QUICK = Stretching(_seal, _unseal)
"""Without the slow work, in tests of everything but the passphrase: it takes seconds on purpose."""


def _make(folder: Path, source: Path, lock: case_file.NewLock | None) -> Path:
    """A reviewed case with a letter, a private note and a private event, then undone and redone."""
    made = case_file.create_case(folder, code=folder.stem, title="Invented", lock=lock)
    with working_case(made) as case, Reader(count=1) as reader:
        source.write_text(LETTER, "utf-8")
        take_in.take_in(case.db, case.folder, reader, [source], "chosen", lambda _: None)
        with atomic(case.db), history.undoable(case.db, "note of zephyrine"):
            draft = NoteDraft(NOTE, title="zephyrine talk", spoken_by="Dara Quillwortova")
            write_note.save(case.db, case.folder, draft)
        for _ in take_in.find_pending(case.db, case.folder, reader):
            pass
        _review(case.db)
        backup.back_up(case.db, case.folder)
    return made


def _review(db: Connection) -> None:
    waiting = sorted(review_suggestions.waiting(db))
    with atomic(db), history.undoable(db, "accept zephyrine"):
        review_suggestions.accept_all(db, waiting[:1], "Ona")
        review_suggestions.accept_all(db, waiting[1:])
    history.undo(db)
    history.redo(db)
    with atomic(db), history.undoable(db, "new event"):
        events.add_event(db, title="She keeps a halberdine key.", kind="other", lane="other",
                         edtf="2031-01", private=1)  # fmt: skip


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case without passphrase."""
    place = tmp_path_factory.mktemp("giving")
    return _make(place / "K-2031-06.case", place / "letter.txt", None)


@pytest.fixture
def folder(plain: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    shutil.copytree(plain, tmp_path / plain.name)
    return tmp_path / plain.name


def _give(folder: Path, target: Path, *, with_private: bool) -> give_case.Given:
    with working_case(folder) as case:
        order = Order(target, "Office in Tarnavo", PHRASE, with_private, accepted_by="R. M.")
        made = give_case.give(case.db, case.folder, order, by=QUICK)
        with atomic(case.db):
            give_case.note_given(case.db, made)
    return made


def _inside(package: Path) -> dict[str, bytes]:
    """What anybody with age, tar and the passphrase finds."""
    with zipfile.ZipFile(package) as outer:
        words = QUICK.unseal(outer.read("key.age"), PHRASE)
        assert words is not None
        identity = words.decode().strip()
        sealed = outer.read("package.tar.age")
    plain = pyrage.decrypt(sealed, [x25519.Identity.from_str(identity)])
    with tarfile.open(fileobj=BytesIO(plain)) as files:
        return {
            one.name: found.read() for one in files if (found := files.extractfile(one)) is not None
        }


def _words(content: bytes) -> list[str]:
    return [
        word
        for word in CANARIES
        for form in (word, word.lower(), word[1:])
        if form.encode() in content or form.encode("utf-16-le") in content
    ]


def _opened(package: Path, place: Path) -> Path:
    """The case of a package as its receiver opens it."""
    return key_slots.open_slots(unpacking.unpack(package, place, PHRASE, by=QUICK), PHRASE, QUICK)


def test_without_private_notes_nothing_private_is_in_it(folder: Path, tmp_path: Path) -> None:
    (folder / "exports" / "zephyrine.txt").write_text("zephyrine")
    with reading_case(folder) as case:
        plan = give_case.plan(case.db)
    assert ([one.exhibit for one in plan.private], plan.private_events) == (["N1"], 1)
    _give(folder, tmp_path / "given.zip", with_private=False)
    files = _inside(tmp_path / "given.zip")
    assert not any(_words(content) or _words(name.encode()) for name, content in files.items())
    theirs = _opened(tmp_path / "given.zip", tmp_path)
    with working_case(theirs) as case:
        bare = tmp_path / "bare.db"
        driver.export(theirs / "case.db", key_of(theirs), bare, None)
        assert not check_case.check_case(case.db, theirs)
        told = events.events(case.db, events.event_ids(case.db, EventFilter()))
        assert [one.edtf for one in told] == ["2031-02-03", "2031-02-05"]
        assert len(documents.documents(case.db)) == 1
        assert history.undo_label(case.db) is None
    assert not _words(bare.read_bytes())


def test_the_whole_case_opens_with_who_accepted_what(folder: Path, tmp_path: Path) -> None:
    made = _give(folder, tmp_path / "given.zip", with_private=True)
    assert made.documents == 2
    files = _inside(made.path)
    names = {name for name in files if name.startswith("data/documents/")}
    assert names == {
        "data/documents/2031-03-12_other_District Office of Tarnavo.txt",
        "data/documents/undated_statement_zephyrine talk.txt",
    }
    assert files["data/chronology.pdf"].startswith(b"%PDF")
    theirs = _opened(made.path, tmp_path)
    with working_case(theirs) as case:
        assert not check_case.check_case(case.db, theirs)
        accepted = events.events(case.db, events.event_ids(case.db, EventFilter()))
        assert {one.accepted_by for one in accepted if not one.private} == {"Ona", "R. M."}
        assert matter.matter(case.db).rest == ""
        paths = case.db.execute("SELECT path, shown FROM document_path").fetchall()
        assert paths == [(b"letter.txt", "letter.txt")]


def test_it_is_for_reading_only_here_until_taken_back(folder: Path, tmp_path: Path) -> None:
    made = _give(folder, tmp_path / "given.zip", with_private=True)
    with pytest.raises(CaseError, match="given to somebody"), working_case(folder):
        pass
    with reading_case(folder) as case:
        assert matter.matter(case.db).given_to == "Office in Tarnavo"
        acts = case.db.execute("SELECT act, sha256 FROM custody_log ORDER BY id DESC").fetchall()
    assert acts[0] == (give_case.GIVEN, made.sha256)
    with resting_case(folder) as case, atomic(case.db):
        give_case.take_back(case.db)
    with working_case(folder) as case:
        assert matter.matter(case.db).rest == ""
        assert not custody.verify_chain(case.db)
        assert not check_case.check_case(case.db, folder)
        with pytest.raises(CaseError, match="not given"):
            give_case.take_back(case.db)


def test_a_locked_case_is_given_with_nothing_in_plain_on_the_way(tmp_path: Path) -> None:
    folder = _make(
        tmp_path / "K-2031-07.case", tmp_path / "letter.txt", case_file.new_lock(OWN, QUICK)
    )
    seen: list[str] = []
    watched = ("Zaurbekova", "Quillwortova")

    def look(_done: int, _total: int) -> None:
        for path in (folder / "tmp").rglob("*"):
            content = path.read_bytes() if path.is_file() else b""
            seen.extend(f"{path}: {one}" for one in watched if one.encode() in content)

    with working_case(folder) as case:
        order = Order(tmp_path / "given.zip", "Somebody", PHRASE, with_private=True)
        give_case.give(case.db, case.folder, order, look, QUICK)
    assert not seen
    assert not list((folder / "tmp").iterdir())
    theirs = _opened(tmp_path / "given.zip", tmp_path)
    with reading_case(theirs) as case:
        assert len(documents.documents(case.db)) == 2
    with pytest.raises(CaseError):
        key_slots.open_slots(Path(str(theirs)), OWN, QUICK)


@pytest.mark.parametrize("when", [0.1, 0.5, 0.9])
def test_stopped_half_way_nothing_is_left(folder: Path, tmp_path: Path, when: float) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done >= when * total:
            raise Stopped

    target = tmp_path / "given.zip"
    with working_case(folder) as case:
        with pytest.raises(Stopped):
            give_case.give(case.db, case.folder, Order(target, "A", PHRASE, True), stop, QUICK)
        assert matter.matter(case.db).rest == ""
    assert not target.exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    assert not list((folder / "tmp").iterdir())


def test_an_original_that_was_changed_is_not_given(folder: Path, tmp_path: Path) -> None:
    (original,) = [
        path for path in (folder / "originals").rglob("*")
        if path.is_file() and b"District Office" in path.read_bytes()
    ]  # fmt: skip
    original.chmod(0o600)
    original.write_bytes(b"another letter")
    with pytest.raises(CaseError, match="changed"):
        _give(folder, tmp_path / "given.zip", with_private=True)
    assert not (tmp_path / "given.zip").exists()
    with reading_case(folder) as case:
        assert matter.matter(case.db).rest == ""


def test_a_file_that_is_there_is_not_written_over(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "given.zip").write_bytes(b"mine")
    for target, to, phrase in (
        ("given.zip", "Somebody", PHRASE),
        ("other.zip", " ", PHRASE),
        ("other.zip", "Somebody", "short"),
    ):
        with working_case(folder) as case, pytest.raises(CaseError):
            give_case.give(case.db, case.folder, Order(tmp_path / target, to, phrase, True))
    assert (tmp_path / "given.zip").read_bytes() == b"mine"
