"""Seen from outside: neither the window nor the command line nor a child opens a way out."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.model.resource import resource_path
from casefile.services.open_case import reading_case
from casefile.store import documents
from tests.hardening.beacons import beacons

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


@pytest.fixture
def server() -> Iterator[subprocess.Popen[str]]:
    """A server of this computer that prints a line for each caller."""
    command = [sys.executable, "-m", "tests.hardening.beacons"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        yield running
        running.kill()


def test_the_server_hears_a_caller(server: subprocess.Popen[str]) -> None:
    assert server.stdout is not None
    port = int(server.stdout.readline())
    code = f"import socket; socket.create_connection(('127.0.0.1', {port})).close()"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert server.stdout.readline() == "somebody called\n"


@pytest.mark.parametrize(
    "seconds", [0, pytest.param(70, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_a_whole_journey_stays_at_home(
    tmp_path: Path, server: subprocess.Popen[str], seconds: int
) -> None:
    """Also with documents that name a server in every way their kind knows."""
    assert server.stdout is not None
    port = int(server.stdout.readline())
    folder = tmp_path / "papers"
    shutil.copytree(resource_path("sample"), folder)
    for name, content in beacons(f"http://127.0.0.1:{port}").items():
        (folder / name).write_bytes(content)
    calls = watched(
        tmp_path / "trace",
        sys.executable,
        "-m",
        "tests.hardening.journey",
        str(tmp_path / "K.case"),
        str(folder),
        str(seconds),
    )
    for kind in ("reading", "showing", "writing"):
        assert f'"--child", "{kind}"' in calls, f"no child for {kind} was started"
    assert ways_out(calls) == set()
    server.kill()
    assert server.stdout.read() == ""
    with reading_case(tmp_path / "K.case") as case:
        names = {one.file_name for one in documents.documents(case.db)}
    assert names >= set(beacons("")), "not every one of them was opened"
