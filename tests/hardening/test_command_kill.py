"""`casefile add` dies at any moment: what it said to be added is there, and nothing is half."""

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casefile.store import case_file
from tests.hardening.kill_harness import Import, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")

ADD = f"{sys.executable} -m casefile add {{case}} {{files}}"
SAID = "(.+): new"


def test_five_kills_of_the_command_line_lose_nothing(tmp_path: Path) -> None:
    adding = Import(ADD, SAID, count=12, longest=30, within=2.0, from_start=True)
    outcome = run(tmp_path, 5, seed=3, importer=adding)
    assert outcome.kills == 5
    assert not outcome.broken, outcome


@pytest.mark.long
def test_fifty_kills_of_a_hundred_documents_lose_nothing(tmp_path: Path) -> None:
    adding = Import(ADD, SAID, count=100, longest=40, within=12.0, from_start=True)
    outcome = run(tmp_path, 50, seed=7, importer=adding)
    assert outcome.kills == 50
    assert outcome.added > 0
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
