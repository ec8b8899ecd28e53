"""What a session said it had done survives a power cut at any moment, in a locked case too."""

import random
import shutil
from pathlib import Path

import pytest

from casefile.store import case_file
from tests.hardening.claims import make_sources
from tests.hardening.power_cut import Disk, Step, run

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")


def kept(*steps: Step) -> dict[str, bytes]:
    """What surely survives these calls."""
    disk = Disk({})
    for step in steps:
        disk.apply(step)
    return disk.after_cut(random.Random(1), lucky=False)


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
