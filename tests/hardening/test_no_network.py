"""Seen from outside: neither the window nor the command line nor a child opens a way out."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from casefile.model.resource import resource_path

pytestmark = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace is not installed here"
)

FAMILY = re.compile(r"\b(?:socket|socketpair)\(([A-Z_0-9]+)")
CALLS = "socket,socketpair,connect,bind,listen,sendto,execve"
HARMLESS = {"AF_UNIX", "AF_NETLINK"}
"""Local sockets: the second start of a case and Qt's own; netlink only asks the own system."""


def watched(trace: Path, *command: str) -> str:
    """Runs a program under strace; every call that could lead out of this computer."""
    strace = ["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={CALLS}"]
    done = subprocess.run([*strace, *command], capture_output=True, check=False, timeout=240)
    assert done.returncode == 0, done.stderr.decode()[-2_000:]
    return trace.read_text(errors="replace")


def ways_out(calls: str) -> set[str]:
    """Families of sockets that are not local."""
    return set(FAMILY.findall(calls)) - HARMLESS


def test_the_watch_sees_a_way_out(tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_INET).close()"
    assert ways_out(watched(tmp_path / "trace", sys.executable, "-c", code)) == {"AF_INET"}


def test_the_command_line_stays_at_home(tmp_path: Path) -> None:
    case = str(tmp_path / "sample.case")
    calls = watched(
        tmp_path / "trace", sys.executable, "-m", "casefile", "sample", case, "--summary"
    )
    assert calls.count('"--child", "reading"') >= 1
    assert ways_out(calls) == set()


def test_a_whole_journey_stays_at_home(tmp_path: Path) -> None:
    calls = watched(
        tmp_path / "trace",
        sys.executable,
        "-m",
        "tests.hardening.journey",
        str(tmp_path / "K.case"),
        str(resource_path("sample")),
    )
    for kind in ("reading", "showing", "writing"):
        assert f'"--child", "{kind}"' in calls, f"no child for {kind} was started"
    assert ways_out(calls) == set()
