"""What was erased on request is gone from every byte of the case folder; the log says so.

In a locked case the bytes are opened first: with its key nothing is to be found either.
"""

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from casefile.model.errors import CaseError
from casefile.reading.client import Reader
from casefile.services import back_up, check_case, erase, review_suggestions, search_case, take_in
from casefile.services.open_case import WorkingCase, working_case
from casefile.store import (
    backup,
    case_file,
    documents,
    driver,
    entities,
    events,
    history,
    originals,
    print_runs,
)
from casefile.store.case_key import CaseKey, key_of, unlocked
from casefile.store.driver import atomic
from casefile.store.events import EventFilter
from tests.hardening.kill_harness import forking

CANARIES = ("Zaurbekova", "Vespertine", "quillwort", "Прохоренко")
LETTER = """Vespertine Legal Aid Office
12 March 2031

On 3 February 2031 the police arrested Medina Zaurbekova in Tarnavo over a quillwort harvest.
On 5 February 2031 Judge Ilko Прохоренко ordered two months of detention for Medina Zaurbekova.
"""
OTHER = """Chronicle of the District
14 March 2031

On 9 March 2031 the district court of Tarnavo released Ruslan Odashvili on bail.
"""
MAIL = (
    b"From: office@example.org\r\nTo: desk@example.org\r\nSubject: Papers\r\n"
    b"Date: Wed, 12 Mar 2031 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n'
    b"The paper is attached.\r\n--b\r\nContent-Type: text/plain; name=quillwort.txt\r\n"
    b"Content-Disposition: attachment; filename=quillwort.txt\r\n\r\n"
    b"On 4 March 2031 the office filed a complaint about the quillwort harvest.\r\n--b--\r\n"
)


def hits(folder: Path, words: tuple[str, ...] = CANARIES) -> list[str]:
    """Where a word stands in the folder, in names or bytes, in any of the usual encodings."""
    needles = [
        form.encode(encoding)
        for word in words
        for form in {word, word.lower(), word.upper(), word[1:], ascii(word)[1:-1]}
        for encoding in ("utf-8", "utf-16-le")
    ]
    found = []
    for path in folder.rglob("*"):
        content = opened(folder, path) if path.is_file() else b""
        name = str(path.relative_to(folder)).encode()
        found += [f"{path}: {one!r}" for one in needles if one in content or one in name]
    return found


def opened(folder: Path, path: Path) -> bytes:
    """The bytes of a file of the case; of what is sealed in a locked one, what the key shows."""
    key = key_of(folder)
    if key is not None and path.suffix == ".db":
        with closing(driver.connect(path, read_only=True, immutable=True, key=key)) as db:
            assert db.execute("PRAGMA freelist_count").fetchone() == (0,), "room of what was erased"
        plain = folder.parent / f"{path.name}.plain"
        driver.export(path, key, plain, None)
        content = plain.read_bytes()
        plain.unlink()
        return content
    if path.relative_to(folder).parts[0] in (originals.FOLDER, "lost+found"):
        return originals.bytes_of(folder, path) or b""
    return path.read_bytes()


@pytest.fixture(scope="module", params=["plain", "locked"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with three papers, reviewed, printed, backed up, changed, trashed and restored."""
    place = tmp_path_factory.mktemp("erasing")
    lock = case_file.new_lock("four wet stones singing") if request.param == "locked" else None
    folder = place / "K-2031-05.case"
    folder = case_file.create_case(folder, code="K-2031-05", title="Invented", lock=lock)
    papers = [folder / "inbox" / "Zaurbekova letter.txt", place / "other.txt", place / "mail.eml"]
    for path, content in zip(papers, (LETTER.encode(), OTHER.encode(), MAIL), strict=True):
        path.write_bytes(content)
    with working_case(folder) as case, Reader(count=1) as reader:
        take_in.take_in(case.db, case.folder, reader, papers, "drop folder", lambda _: None)
        _work(case)
    return folder


def _work(case: WorkingCase) -> None:
    """What leaves traces: acceptance, undo, a paper, backups, an export."""
    with atomic(case.db), history.undoable(case.db, "accept Zaurbekova"):
        review_suggestions.accept_all(case.db, sorted(review_suggestions.waiting(case.db)))
    history.undo(case.db)
    history.redo(case.db)
    back_up.back_up(case.db, case.folder)
    told = events.events(case.db, events.event_ids(case.db, EventFilter()))
    with atomic(case.db):
        lines = {f"event {one.id}": one.title for one in told}
        print_runs.add(case.db, "2031-04-01", "work", "en", lines)
    (case.folder / "exports" / "case-summary.txt").write_text("Zaurbekova", "utf-8")
    (case.folder / "tmp" / "left.txt").write_text("quillwort", "utf-8")
    letter = documents.document(case.db, _named(case, "letter"))
    path = originals.original_path(case.folder, letter.sha256)
    (case.folder / "lost+found").mkdir()
    shutil.copy(path, case.folder / "lost+found" / f"{path.name}.changed")
    back_up.back_up(case.db, case.folder)


@pytest.fixture
def case(made: Path, tmp_path: Path) -> Iterator[WorkingCase]:
    folder = tmp_path / "copy.case"
    shutil.copytree(made, folder)
    with working_case(unlocked(folder, key_of(made))) as working:
        yield working


def _named(case: WorkingCase, name: str) -> int:
    return next(one.id for one in documents.documents(case.db) if name in one.file_name)


def test_the_fixture_holds_the_words(case: WorkingCase) -> None:
    found = "\n".join(hits(case.folder))
    for part in ("case.db", "originals", "inbox", "exports", "backups", "lost+found"):
        assert f"/{part}" in found


def test_an_erased_document_is_gone_from_every_byte(case: WorkingCase) -> None:
    ids = [_named(case, "letter"), _named(case, "mail")]
    label = documents.document(case.db, ids[0]).exhibit
    plan = erase.plan_documents(case.db, case.folder, ids)
    assert plan.documents[0].exhibit == label
    assert len(plan.documents) == 3
    assert plan.events >= 2
    assert plan.papers == ("case-summary.txt",)
    assert plan.backups == 2
    assert any("letter" in path for path in plan.elsewhere)

    erase.erase_documents(case.db, case.folder, ids)
    erase.finish(case.folder)

    assert hits(case.folder) == []
    assert [one.file_name for one in documents.documents(case.db)] == ["other.txt"]
    assert search_case.search(case.db, "Odashvili")
    assert not search_case.search(case.db, "quillwort")
    assert history.undo_label(case.db) is None
    assert check_case.check_case(case.db, case.folder) == []
    assert len(backup.backups(case.folder)) == 1
    acts = case.db.execute("SELECT act, sha256 FROM custody_log ORDER BY sequence").fetchall()
    assert [act for act, _ in acts].count("erased by request") == 3


def test_an_erased_person_is_gone_with_the_documents_that_name_her(case: WorkingCase) -> None:
    with atomic(case.db):
        case.db.execute("UPDATE matter SET title = 'Zaurbekova against the police'")
    person = entities.named(case.db, "Medina Zaurbekova")
    assert person is not None
    erase.erase_person(case.db, case.folder, person)
    erase.finish(case.folder)
    assert hits(case.folder, ("Zaurbekova",)) == []
    assert [one.file_name for one in documents.documents(case.db)][-1] != "Zaurbekova letter.txt"
    assert case.db.execute("SELECT title FROM matter").fetchone()[0] == "[…] against the police"
    assert check_case.check_case(case.db, case.folder) == []


def test_where_the_documents_stay_only_they_name_her(case: WorkingCase) -> None:
    person = entities.named(case.db, "Medina Zaurbekova")
    assert person is not None
    plan = erase.plan_person(case.db, case.folder, person, documents_stay=True)
    assert len(plan.naming) == 1
    assert plan.documents == ()
    erase.erase_person(case.db, case.folder, person, documents_stay=True)
    erase.finish(case.folder)
    told = events.events(case.db, events.event_ids(case.db, EventFilter()))
    assert told
    assert not any("Zaurbekova" in one.title for one in told)
    assert entities.named(case.db, "Medina Zaurbekova") is None
    assert search_case.search(case.db, "quillwort")


def test_what_lies_inside_another_file_goes_only_with_it(case: WorkingCase) -> None:
    inner = _named(case, "quillwort")
    with pytest.raises(CaseError, match="lies inside"):
        erase.erase_documents(case.db, case.folder, [inner])
    assert documents.document(case.db, inner).file_name == "quillwort.txt"


def test_after_an_erasure_the_case_works_on(case: WorkingCase) -> None:
    erase.erase_documents(case.db, case.folder, [_named(case, "letter")])
    erase.finish(case.folder)
    left = documents.documents(case.db)[0]
    with atomic(case.db), history.undoable(case.db, "trash"):
        documents.trash(case.db, [left.id])
    history.undo(case.db)
    assert documents.document(case.db, left.id).trashed_at is None


def _erased_and_killed(folder: Path, words: bytes | None) -> None:
    key = CaseKey.from_words(words) if words else None
    with working_case(unlocked(folder, key)) as case:
        erase.erase_documents(case.db, case.folder, [_named(case, "letter")])
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_killed_before_the_last_of_it_the_words_are_gone_once_the_case_was_open_again(
    made: Path, tmp_path: Path
) -> None:
    folder, key = tmp_path / "copy.case", key_of(made)
    shutil.copytree(made, folder)
    process = forking().Process(
        target=_erased_and_killed, args=(folder, key.as_words() if key else None)
    )
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    opened_by = unlocked(folder, key)
    with working_case(opened_by) as case:
        assert check_case.check_case(case.db, case.folder) == []
        assert not [one for one in documents.documents(case.db) if "letter" in one.file_name]
    assert hits(opened_by, (*CANARIES[:2], CANARIES[3])) == []
