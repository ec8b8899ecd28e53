"""A document said to be added survives a power cut at any moment."""

import random
import shutil
from pathlib import Path

import pytest

from tests.hardening.kill_harness import make_sources
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


@needs_strace
def test_forty_power_cuts_lose_nothing(tmp_path: Path) -> None:
    source = tmp_path / "source"
    make_sources(source, 15, random.Random(3))
    found = run(tmp_path, source, 20)
    assert found == {"states": 40, "said": found["said"]}
    assert found["said"] > 0


@needs_strace
@pytest.mark.long
def test_a_thousand_power_cuts_lose_nothing(tmp_path: Path) -> None:
    source = tmp_path / "source"
    make_sources(source, 25, random.Random(4))
    found = run(tmp_path, source, 500, seed=4)
    assert found == {"states": 1_000, "said": found["said"]}
