"""The whole window dies at random moments of a journey; the case opens sound every time."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casefile.model.resource import resource_path
from casefile.services.open_case import working_case
from casefile.store import documents
from casefile.store.check import check_case

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")


def kill_a_journey(case: Path, seconds: float) -> None:
    """Starts a journey and kills it so long after its first document was added."""
    journey = [sys.executable, "-m", "tests.hardening.journey", str(case)]
    command = [*journey, str(resource_path("sample"))]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"the first document is there\n"
        try:
            program.wait(seconds)
        except subprocess.TimeoutExpired:
            program.send_signal(signal.SIGKILL)


def look(case: Path) -> int:
    """Opens the case as after a crash and checks every promise; how many documents it has."""
    with working_case(case) as opened:
        assert check_case(opened.db, case) == []
        opened.db.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 0)")
        return len(documents.documents(opened.db))


def kills(place: Path, count: int, longest: float) -> int:
    """How many documents the cases held in all, after so many kills."""
    rnd, held = random.Random(5), 0
    for number in range(count):
        case = place / f"K-{number}.case"
        kill_a_journey(case, rnd.uniform(0, longest))
        held += look(case)
    return held


def test_a_killed_window_leaves_a_sound_case(tmp_path: Path) -> None:
    assert kills(tmp_path, 1, 1.0) >= 1


@pytest.mark.long
def test_thirty_kills_of_the_window_leave_a_sound_case(tmp_path: Path) -> None:
    assert kills(tmp_path, 30, 6.0) >= 30
