"""What a session said it had done survives its death at any moment, in a locked case too."""

import sys
from functools import partial
from pathlib import Path

import pytest

from casefile.store import case_file
from casefile.store.case_file import NewLock
from tests.hardening.kill_harness import Forked, Outcome, Rounds, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")


@pytest.fixture(scope="module")
def lock() -> NewLock:
    return case_file.new_lock("four wet stones singing")


def kill(place: Path, kills: int, seed: int, lock: NewLock | None) -> Outcome:
    """So many kills of a session; what they showed is printed."""
    start = partial(Forked, key=lock.key.as_words() if lock else None)
    outcome = run(place, kills, Rounds(start), seed=seed, lock=lock)
    print(f"{'locked' if lock else 'plain'}: {outcome}")
    return outcome


@pytest.mark.parametrize("locked", [False, True], ids=["plain", "locked"])
@pytest.mark.parametrize(
    "kills", [10, pytest.param(1_000, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_killed_sessions_lose_nothing(
    tmp_path: Path, lock: NewLock, kills: int, locked: bool
) -> None:
    outcome = kill(tmp_path, kills, kills, lock if locked else None)
    assert outcome.kills == kills
    assert outcome.added > 0
    assert outcome.decided > 0
    assert not outcome.broken, outcome
