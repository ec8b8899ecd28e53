"""What a session said it had done survives its death at any moment, in a locked case too."""

import random
import sys
from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from casefile.services.open_case import working_case
from casefile.store import case_file, documents, relocking
from casefile.store.case_file import NewLock
from casefile.store.case_key import is_locked, unlocked
from casefile.store.check import check_case
from tests.hardening.exchange import exchange
from tests.hardening.kill_harness import Forked, Outcome, Rounds, forking, run
from tests.store import invented

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
    "kills", [6, pytest.param(1_000, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_killed_sessions_lose_nothing(
    tmp_path: Path, lock: NewLock, kills: int, locked: bool
) -> None:
    outcome = kill(tmp_path, kills, kills, lock if locked else None)
    assert outcome.kills == kills
    assert outcome.added > 0
    assert outcome.decided > 0
    assert not outcome.broken, outcome


@pytest.mark.parametrize(
    "kills", [5, pytest.param(500, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_kills_while_a_case_is_locked_leave_one_whole_case(
    tmp_path: Path, lock: NewLock, kills: int
) -> None:
    folder, chance = tmp_path / "K.case", random.Random(kills)
    case_file.create_case(folder, code="K-2026-01")
    with working_case(folder) as case:
        for number in range(5):
            invented.add(case.db, case.folder, f"The office wrote letter {number}.\n")
    context = forking()
    seen = Counter[bool]()
    for _ in range(kills):
        before = is_locked(folder)
        process = context.Process(target=exchange, args=(folder, lock))
        process.start()
        process.join(chance.uniform(0, 0.4))
        process.kill()
        process.join()
        relocking.settle(folder)
        locked = is_locked(folder)
        seen[locked != before] += 1
        with working_case(unlocked(folder, lock.key if locked else None)) as case:
            assert check_case(case.db, case.folder) == []
            assert len(documents.documents(case.db)) == 5
        assert [path.name for path in tmp_path.iterdir()] == [folder.name]
    print(f"{kills} kills: {seen[True]} exchanged, {seen[False]} as before")
