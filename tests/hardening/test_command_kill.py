"""`casefile add` dies at any moment: what it said to be added is there, and nothing is half."""

import os
import select
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from casefile.store import case_file
from tests.hardening.kill_harness import Command, Rounds, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")

ADD = partial(Command, f"{sys.executable} -m casefile add {{case}} {{files}}")
NEW = b": new\n"


@pytest.mark.parametrize(
    ("kills", "rounds"),
    [
        (3, Rounds(ADD, count=12, longest=30, words=8, within=0.3, counted=NEW)),
        pytest.param(
            50,
            Rounds(ADD, count=100, longest=40, words=90, within=0.5, counted=NEW),
            marks=pytest.mark.long,
        ),
    ],
    ids=["short", "long"],
)
def test_kills_of_the_command_line_lose_nothing(tmp_path: Path, kills: int, rounds: Rounds) -> None:
    outcome = run(tmp_path, kills, rounds, seed=kills, lock=None)
    print(outcome)
    assert outcome.kills == kills
    assert outcome.added > 0
    assert outcome.early < kills / 2
    assert not outcome.broken, outcome


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux to wait for a stranger")
def test_no_reading_child_outlives_its_program(tmp_path: Path) -> None:
    case, letter = tmp_path / "K.case", tmp_path / "letter.txt"
    case_file.create_case(case, code="K-2026-01")
    program = subprocess.Popen(
        [sys.executable, "-m", "casefile", "watch", str(case)], stdout=subprocess.PIPE
    )
    with program:
        assert program.stdout is not None
        assert b"Watching" in program.stdout.readline()
        letter.write_text("Ilse Olden sailed on 4 May 2031.", encoding="utf-8")
        letter.rename(case / "inbox" / letter.name)
        while program.stdout.readline() != b"letter.txt: new\n":
            pass
        listed = Path(f"/proc/{program.pid}/task").glob("*/children")
        children = [int(pid) for path in listed for pid in path.read_text().split()]
        handles = [os.pidfd_open(pid) for pid in children]
        assert handles
        program.send_signal(signal.SIGKILL)
    for handle in handles:
        ended, _, _ = select.select([handle], [], [], 20)
        os.close(handle)
        assert ended, "a reading child is still there"
