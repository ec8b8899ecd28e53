"""Deleting a case is cut off at every single step: then it is whole, or gone for good."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from casefile.model.errors import NotACase
from casefile.services import check_case, delete_case
from casefile.services.open_case import working_case
from casefile.store import backup, case_file, case_removal
from casefile.store.case_folder import is_being_deleted
from casefile.store.case_key import unlocked
from tests.hardening.kill_harness import forking
from tests.store import invented
from tests.store.invented import AT_ONCE

STEPS = frozenset({"os.remove", "os.rmdir", "os.rename", "os.mkdir"})
CUT = 9


def _removed_up_to(folder: Path, keep: list[Path], last: int) -> bool:
    """Deletes it in a process of its own that ends at that step; whether it came that far."""
    child = os.fork()
    if child == 0:
        seen = 0

        def count(event: str, _details: object) -> None:
            nonlocal seen
            seen += event in STEPS
            if event in STEPS and seen == last:
                os._exit(CUT)

        sys.addaudithook(count)
        try:
            case_removal.remove(folder, keep)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status) == CUT


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
@pytest.mark.parametrize("locked", [False, True], ids=["plain", "locked"])
def test_a_deletion_cut_anywhere_leaves_a_whole_case_or_the_rest_to_delete(
    tmp_path: Path, *, locked: bool
) -> None:
    lock = case_file.new_lock("four wet stones singing", AT_ONCE) if locked else None
    made = case_file.create_case(tmp_path / "model.case", code="K-2031-04", lock=lock)
    with working_case(made) as case:
        for text in ("The office wrote.\n", "Then it wrote again.\n"):
            invented.add(case.db, made, text, f"{len(text)}.txt")
        backup.back_up(case.db, made)
    (made / "inbox" / "waiting.txt").write_text("never taken in")
    told = []
    for last in range(1, 200):
        folder = tmp_path / f"{last}.case"
        shutil.copytree(made, folder)
        keep = [folder / "inbox" / "waiting.txt"]
        if not _removed_up_to(folder, keep, last):
            assert not folder.exists()
            break
        told.append(case_file.is_case(folder))
        if told[-1]:
            with working_case(unlocked(folder, lock.key if lock else None)) as case:
                assert check_case.check_case(case.db, case.folder) == []
            assert not (folder / case_file.BEING_DELETED).exists()
        else:
            assert is_being_deleted(folder) or not any(folder.iterdir())
            case_removal.finish(folder)
            assert not folder.exists()
        kept = [*tmp_path.glob(f"{last} not deleted*/inbox/waiting.txt"), *keep]
        assert [path.read_text() for path in kept if path.exists()] == ["never taken in"]
    assert told == sorted(told, reverse=True), "whole first, then gone"
    assert len(told) > 15


def _deleted_until_its_file_is_gone(folder: Path, record: Path) -> None:
    gone = False

    def watch(event: str, details: tuple[object, ...]) -> None:
        nonlocal gone
        if gone and event in STEPS:
            os._exit(CUT)
        gone |= event == "os.remove" and str(details[0]).endswith(case_file.DATABASE)

    sys.addaudithook(watch)
    delete_case.delete(folder, delete_case.Order("K-2031-04", record, "R. V."))


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
def test_the_record_of_a_deletion_that_was_cut_is_kept_when_it_is_finished(tmp_path: Path) -> None:
    folder, records = tmp_path / "K.case", tmp_path / "records"
    records.mkdir()
    case_file.create_case(folder, code="K-2031-04")
    with working_case(folder) as case:
        invented.add(case.db, folder, "The office wrote.\n")
        backup.back_up(case.db, folder)
    record = records / "record.pdf"
    process = forking().Process(target=_deleted_until_its_file_is_gone, args=(folder, record))
    process.start()
    process.join()
    assert process.exitcode == CUT
    assert is_being_deleted(folder)
    assert not any(path.name.startswith("record") for path in records.iterdir())
    with pytest.raises(NotACase, match="deleting of this case was cut off"):
        case_file.open_case(folder)
    kept = delete_case.finish(folder)
    assert not folder.exists()
    assert sorted(records.iterdir()) == sorted(kept)
    assert "R. V." in record.with_suffix(".txt").read_text()
