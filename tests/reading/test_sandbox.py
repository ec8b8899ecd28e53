"""What a document could make a child that parses it do, if it took it over: on Linux, nothing."""

import errno
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.reading import sandbox
from casefile.reading.child_process import ReadingChild
from casefile.reading.client import Reader
from tests.reading.test_client import probing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these layers are Linux's")
REFUSALS = {errno.EPERM, errno.EACCES}


@pytest.fixture(scope="module", params=["reading", "ocr"])
def child(request: pytest.FixtureRequest) -> Iterator[ReadingChild]:
    started = ReadingChild(probing(request.param))
    yield started
    started.stop()


def test_every_layer_holds_here() -> None:
    with Reader(1) as reader:
        layers = reader.doctor()
    assert set(layers) == {sandbox.NETWORK, sandbox.LIMITS, sandbox.CALLS, sandbox.FILES}
    missing = {name: words for name, words in layers.items() if words != "holds"}
    assert not missing


@pytest.mark.parametrize(
    ("what", "place"),
    [
        ("read", "/etc/passwd"),
        ("read", "/proc/self/environ"),
        ("read", __file__),
        ("list", "/etc"),
        ("write", "{}/new.txt"),
        ("write", "{}/kept.txt"),
        ("remove", "{}/kept.txt"),
        ("connect", ""),
        ("socket", ""),
        ("local socket", ""),
        ("execute", "/bin/true"),
        ("fork", ""),
        ("clone", ""),
        ("kill", ""),
    ],
)
def test_probes(child: ReadingChild, what: str, place: str, tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept")
    request = {"do": "probe", "what": what, "place": place.format(tmp_path)}
    answer = child.ask(request, seconds=20).head
    assert answer["refused"]
    assert answer["number"] in REFUSALS
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]
    assert (tmp_path / "kept.txt").read_text() == "kept"


def test_a_missing_layer_says_why() -> None:
    layer = sandbox.Layer("no network of its own", holds=False, why="not available on win32")
    assert layer.words == "missing: not available on win32"


def _after_main(code: str) -> str:
    """What a process prints that went through the program's door before."""
    door = "import casefile.__main__\ncasefile.__main__.main(['--child', ''])\n"
    command = [sys.executable, "-c", door + code]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_no_process_of_the_program_leaves_its_memory_on_the_disk() -> None:
    asked = "import ctypes, resource\nlimit = resource.getrlimit(resource.RLIMIT_CORE)\n"
    assert _after_main(f"{asked}print(limit, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))") == "(0, 0) 0"


def test_no_python_code_of_the_program_reaches_a_network() -> None:
    calls = (
        "socket.socket()",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.getaddrinfo('localhost', 80)",
        "socket.gethostbyname('localhost')",
        "urllib.request.urlopen('http://127.0.0.1:9')",
    )
    tried = "".join(
        f"try: {call}\nexcept OSError as error: print('no network connection' in str(error))\n"
        for call in calls
    )
    assert _after_main(f"import socket, urllib.request\n{tried}").split() == ["True"] * len(calls)
    assert _after_main("import socket\nprint(len(socket.socketpair()))") == "2"
