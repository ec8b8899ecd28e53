"""What a session said it had done survives a power cut at any moment, in a locked case too."""

import random
import shutil
from pathlib import Path

import pytest

from casefile.services import back_up
from casefile.services.open_case import working_case
from casefile.store import case_file
from tests.hardening.claims import make_sources
from tests.hardening.disk_model import Disk, Step
from tests.hardening.power_cut import run, run_exchange
from tests.store import invented

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")


def kept(*steps: Step) -> dict[str, bytes]:
    """What surely survives these calls."""
    disk = Disk({"/c": None})
    for step in steps:
        disk.apply(step)
    files = disk.after_cut(random.Random(1), lucky=False)
    return {path: content for path, content in files.items() if content is not None}


def test_the_model_forgets_what_was_not_synced() -> None:
    write = (Step("make", "/c/a"), Step("write", "/c/a", b"words"))
    assert kept(*write) == {}
    assert kept(*write, Step("sync", "/c/a")) == {}, "the name was not synced"
    assert kept(*write, Step("sync", "/c")) == {"/c/a": b""}, "the bytes were not synced"
    both = (*write, Step("sync", "/c/a"), Step("rename", "/c/a", other="/c/b"))
    assert kept(*both, Step("sync", "/c")) == {"/c/b": b"words"}
    assert kept(*both) == {}


def test_the_model_forgets_what_lies_in_a_folder_that_was_not_synced() -> None:
    made = (Step("folder", "/c/s"), Step("make", "/c/s/a"), Step("write", "/c/s/a", b"words"))
    synced = (*made, Step("sync", "/c/s/a"), Step("sync", "/c/s"))
    assert kept(*synced) == {}
    assert kept(*synced, Step("sync", "/c")) == {"/c/s/a": b"words"}


def test_the_model_takes_a_folder_along_with_all_in_it() -> None:
    made = (
        Step("folder", "/c/new"),
        Step("make", "/c/new/a"),
        Step("write", "/c/new/a", b"words"),
        Step("sync", "/c/new/a"),
        Step("sync", "/c/new"),
        Step("sync", "/c"),
    )
    moved = (*made, Step("rename", "/c/new", other="/c/case"))
    assert kept(*moved) == {"/c/new/a": b"words"}, "the new name was not synced"
    assert kept(*moved, Step("sync", "/c")) == {"/c/case/a": b"words"}
    copied = Step("copy", "/c/case/b", other="/c/case/a", at=2, size=3)
    inside = (Step("make", "/c/case/b"), copied, Step("sync", "/c/case/b"), Step("sync", "/c/case"))
    assert kept(*moved, *inside, Step("sync", "/c"))["/c/case/b"] == b"rds"


@needs_strace
@pytest.mark.parametrize("locked", [False, True], ids=["plain", "locked"])
@pytest.mark.parametrize(
    ("letters", "cuts"),
    [(6, 8), pytest.param(40, 500, marks=pytest.mark.long)],
    ids=["short", "long"],
)
def test_power_cuts_lose_nothing(tmp_path: Path, letters: int, cuts: int, locked: bool) -> None:
    source = tmp_path / "source"
    make_sources(source, letters, random.Random(cuts), 16)
    lock = case_file.new_lock("four wet stones singing") if locked else None
    found = run(tmp_path, source, cuts, seed=cuts, lock=lock)
    print(f"{'locked' if locked else 'plain'}: {found}")
    assert found["added"] == letters
    assert found["decided"] > 0
    assert set(found) == {"states", "added", "decided"}, found
    assert found["states"] == 2 * cuts


@needs_strace
@pytest.mark.parametrize("cuts", [6, pytest.param(150, marks=pytest.mark.long)])
def test_power_cuts_while_a_case_is_locked_leave_one_whole_case(tmp_path: Path, cuts: int) -> None:
    cases = tmp_path / "cases"
    folder, lock = cases / "K.case", case_file.new_lock("four wet stones singing")
    case_file.create_case(folder, code="K-2026-01")
    with working_case(folder) as case:
        for number in range(5):
            invented.add(case.db, case.folder, f"The office wrote letter {number}.\n")
        back_up.back_up(case.db, case.folder)
    (folder / "inbox" / "waiting.txt").write_text("not taken in yet")
    for way in ("locking", "unlocking"):
        found = run_exchange(cases, folder, cuts, seed=cuts, lock=lock, count=5)
        print(f"{way}: {found}")
        assert set(found) == {"states", "as before", "exchanged"}, found
        assert found["as before"] > 0
        assert found["exchanged"] > 0
