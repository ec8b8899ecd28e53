"""From a file to a document that can be found, with nothing lost and nothing taken twice."""

import hashlib
from pathlib import Path
from random import Random

from casefile.model.resource import resource_path
from casefile.reading.client import Reader
from casefile.services import check_case, take_in
from casefile.services.open_case import WorkingCase
from casefile.services.take_in import Outcome
from casefile.store import documents, history, imports
from casefile.store.driver import atomic


def add(case: WorkingCase, reader: Reader, *paths: Path) -> list[Outcome]:
    return take_in.take_in(case.db, case.folder, reader, paths, "test", lambda _one: None)


def test_the_same_bytes_are_kept_once_and_the_other_path_is_told(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    original = resource_path("sample", "01_the_nurse_who_counted.txt")
    copy = tmp_path / "copy of it.txt"
    copy.write_bytes(original.read_bytes())
    before = len(documents.documents(case.db))
    (outcome,) = add(case, reader, copy)
    assert outcome.outcome == "same file"
    assert "A1" in outcome.reason
    assert len(documents.documents(case.db)) == before
    paths = documents.paths(case.db, outcome.added[0].document_id)
    assert [Path(path).name for path in paths] == [original.name, copy.name]


def test_an_attachment_is_a_document_of_its_own(case: WorkingCase) -> None:
    stored = documents.documents(case.db)
    (attachment,) = [one for one in stored if one.parent_id is not None]
    mail = documents.document(case.db, attachment.parent_id or 0)
    assert mail.file_name.endswith(".eml")
    assert attachment.file_name == "saukimas.pdf"
    assert attachment.language == "lt"


def test_a_file_that_cannot_be_read_is_kept_and_named(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    broken = tmp_path / "letter.pages"
    broken.write_bytes(Random(4).randbytes(6_000))
    (outcome,) = add(case, reader, broken)
    assert outcome.outcome == "not supported"
    kept = documents.document(case.db, outcome.added[0].document_id)
    assert kept.text_state == "not read"
    assert kept.sha256 == hashlib.sha256(broken.read_bytes()).hexdigest()
    assert check_case.check_case(case.db, case.folder) == []


def test_a_missing_file_fails_alone(case: WorkingCase, reader: Reader, tmp_path: Path) -> None:
    good = tmp_path / "note.txt"
    good.write_text("On 4 May 2025 Maral Berdiyeva wrote to the ministry.")
    gone, kept = add(case, reader, tmp_path / "gone.txt", good)
    assert gone.outcome == "failed"
    assert not gone.added
    assert kept.outcome == "new"
    outcomes = {Path(one.name).name: one.outcome for one in imports.items(case.db)}
    assert outcomes["gone.txt"] == "failed"


def test_adding_never_touches_the_source(case: WorkingCase, reader: Reader, tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_text("The sister was heard on 3 June 2025.")
    before = (source.read_bytes(), source.stat().st_mtime_ns, source.stat().st_mode)
    add(case, reader, source)
    assert (source.read_bytes(), source.stat().st_mtime_ns, source.stat().st_mode) == before


def test_undo_of_adding_moves_the_documents_to_the_trash(
    case: WorkingCase, reader: Reader, tmp_path: Path
) -> None:
    source = tmp_path / "source.txt"
    source.write_text("The sister was heard on 3 June 2025.")
    (outcome,) = add(case, reader, source)
    assert history.undo_label(case.db) == "add 1 document"
    with atomic(case.db):
        history.undo(case.db)
    trashed = [one.id for one in documents.documents(case.db, trashed=True)]
    assert trashed == [outcome.added[0].document_id]
    with atomic(case.db):
        history.redo(case.db)
    assert documents.documents(case.db, trashed=True) == []


def test_what_was_not_searched_is_searched_at_the_next_start(
    case: WorkingCase, reader: Reader
) -> None:
    with atomic(case.db):
        case.db.execute("update document set review_state = 'pending' where id = 1")
    assert list(take_in.find_pending(case.db, case.folder, reader)) == [1]
    assert documents.pending(case.db) == []
