"""A scan behind a password: opened once, read to its end, and asked for again after a restart."""

from pathlib import Path

import pymupdf
import pytest

from casefile.model.errors import LOCKED, Unreadable
from casefile.reading.client import Reader
from casefile.services import check_texts, import_document, read_scans, take_in
from casefile.services.open_case import WorkingCase
from casefile.store import documents, originals, scans
from casefile.store.driver import atomic
from casefile.store.history import undoable
from tests.services.test_read_scans import FIRST, SECOND, scan

PASSWORD = "Žuvėdra 31"
AES_256 = 5


@pytest.fixture(scope="module")
def locked_scan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pages of pictures that only the password opens."""
    path = tmp_path_factory.mktemp("locked") / "scan.pdf"
    with pymupdf.open(stream=scan(FIRST, SECOND), filetype="pdf") as made:
        made.save(path, encryption=AES_256, user_pw=PASSWORD, owner_pw="other")
    return path


def _open(case: WorkingCase, reader: Reader, path: Path) -> import_document.Added:
    """Add the file with its password, as "Password…" does."""
    prepared = import_document.prepare_file(reader, case.folder, path, "test", PASSWORD)
    with atomic(case.db), undoable(case.db, "add 1 document"):
        (added, *_), _ = import_document.add(case.db, [prepared])
    return added


def test_its_pictures_are_read_and_its_pages_shown_for_the_rest_of_the_session(
    case: WorkingCase, locked_scan: Path
) -> None:
    with Reader(count=1) as reader:
        done = take_in.add_all(
            case.db, case.folder, reader, [locked_scan], "test", lambda _one: None
        )
        assert [one.outcome for one in done] == [LOCKED]
        added = _open(case, reader, locked_scan)
        assert (added.document_id, added.outcome, added.scanned) == (
            done[0].added[0].document_id, "new", True,
        )  # fmt: skip
        assert list(read_scans.read_waiting(case.db, case.folder, reader)) == [added.document_id]
        text = documents.document_text(case.db, added.document_id)
        assert "Ilse Olden" in text
        assert "District Court" in text
        document = documents.document(case.db, added.document_id)
        content = originals.read_original(case.folder, document.sha256)
        assert reader.page(content, document.sha256, 2, 0.2).width > 0
        assert check_texts.check_texts(case.db, case.folder, reader) == []


def test_after_a_restart_the_pages_wait_for_the_password_once_more(
    case: WorkingCase, locked_scan: Path
) -> None:
    with Reader(count=1) as reader:
        added = _open(case, reader, locked_scan)
    told = list[str]()
    with Reader(count=1) as again:
        left = read_scans.read_waiting(
            case.db, case.folder, again, locked=lambda work, error: told.append(error.what)
        )
        assert (list(left), told) == ([], ["It is locked with a password."])
        assert scans.states(case.db, [added.document_id])[added.document_id].waiting == (1, 2)
        sha256 = documents.document(case.db, added.document_id).sha256
        content = originals.read_original(case.folder, sha256)
        with pytest.raises(Unreadable, match="does not fit"):
            again.unlock(lambda: content, sha256, "wrong")
        again.unlock(lambda: content, sha256, PASSWORD)
        assert list(read_scans.read_waiting(case.db, case.folder, again)) == [added.document_id]
    assert "Ilse Olden" in documents.document_text(case.db, added.document_id)


def test_no_password_is_ever_written(case: WorkingCase, locked_scan: Path) -> None:
    with Reader(count=1) as reader:
        _open(case, reader, locked_scan)
    case.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for path in case.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert PASSWORD.encode() not in content
            assert PASSWORD.encode("utf-16-le") not in content
