"""Keys under real keyboard layouts on a real screen: each act happens, and happens once."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Queue
from threading import Thread

import pytest

TOOLS = ("Xvfb", "xdotool", "setxkbmap")
MISSING = [name for name in TOOLS if shutil.which(name) is None]
ROOT = Path(__file__).parents[3]
# Keys by their place: what is printed on them depends on the layout.
CONTROL, A, Z, F = "37", "38", "52", "41"
WAIT_SECONDS = 30.0

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@dataclass(frozen=True)
class Typist:
    """Hands on the keyboard of a screen, and what the window on it says."""

    screen: str
    said: "Queue[str]"

    def run(self, *command: str) -> None:
        """A command on that screen."""
        subprocess.run(command, check=True, env=dict(os.environ, DISPLAY=self.screen))

    def press(self, key: str, *, control: bool = False) -> None:
        """A key, alone or with Ctrl, by its place."""
        held = ["keydown", CONTROL] if control else []
        self.run("xdotool", *held, "key", key, *(["keyup", CONTROL] if control else []))

    def hear(self) -> str:
        """The next line of the window."""
        return self.said.get(timeout=WAIT_SECONDS)


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """A screen nobody sees; its number is the server's choice."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.fixture(scope="module")
def typist(screen: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Typist]:
    """The window is there and has the keyboard."""
    folder = tmp_path_factory.mktemp("typed")
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.shell.typed_window", str(folder)],
        cwd=ROOT,
        env=dict(os.environ, DISPLAY=screen, QT_QPA_PLATFORM="xcb", HOME=str(folder)),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    said: Queue[str] = Queue()
    assert window.stdout is not None
    lines = window.stdout

    def listen() -> None:
        for line in lines:
            said.put(line.strip())
        said.put("")

    listener = Thread(target=listen, daemon=True)
    listener.start()
    typist = Typist(screen, said)
    try:
        first = typist.hear()
        if not first:
            pytest.skip(
                "Qt cannot open windows on such a screen here: libraries of X11 are missing"
            )
        typist.run("xdotool", "windowfocus", "--sync", first.removeprefix("ready "))
        yield typist
    finally:
        window.terminate()
        window.wait()
        listener.join()
        lines.close()


@pytest.mark.parametrize("layout", ["us", "ru", "ru,us", "lt", "ua"])
def test_each_key_acts_once(typist: Typist, layout: str) -> None:
    typist.run("setxkbmap", layout)
    typist.press(A)
    assert typist.hear() == "done"
    typist.press(Z, control=True)
    assert typist.hear() == "taken back"
    typist.press(F, control=True)
    assert typist.hear() == "search"
    assert typist.said.empty()
