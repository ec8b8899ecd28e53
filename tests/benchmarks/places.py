"""Measurements of room and of watched folders: memory, bytes on the disk, notifications, scans."""

import os
import subprocess
import sys
import time
from pathlib import Path
from threading import Event

import pymupdf

from casefile.services.watch_folder import WatchedPlace, Watcher
from tests.benchmarks.pairs import Row, compare, processor_time, within

FOLDERS, IN_EACH = 500, 100
BURST = 500

_HELLO = (
    "from PySide6.QtWidgets import QApplication, QMainWindow\n"
    "app = QApplication([]); window = QMainWindow(); window.show(); app.processEvents()\n"
)
_OPENED = (
    "import sys\n"
    "from pathlib import Path\n"
    "from PySide6.QtCore import QEventLoop, QTimer\n"
    "from PySide6.QtWidgets import QApplication\n"
    "from casefile.bridge.plain_imports import import_plainly\n"
    "import_plainly()\n"
    "from casefile.ui.case_desk import CaseDesk\n"
    "from casefile.ui.program import Program\n"
    "app = QApplication([]); program = Program(app)\n"
    "program.open_window(Path(sys.argv[1]))\n"
    "program.window.findChild(CaseDesk).show_view('timeline')\n"
    "loop = QEventLoop(); QTimer.singleShot(4000, loop.quit); loop.exec()\n"
)
_TELL = (
    "import re, pathlib, os\n"
    "print(re.search(r'VmRSS:\\s+(\\d+)', pathlib.Path('/proc/self/status').read_text())[1])\n"
    "os._exit(0)\n"
)


def memory(case: Path) -> Row:
    """Resident memory of the window with a case open, beside a bare window; in megabytes."""
    ours, bare = _memory(_OPENED, str(case)), _memory(_HELLO)
    ratio = ours / bare
    return Row("memory of the window, 100k events (MB)", ours, "bare hello window", bare, ratio,
               None, "<= 3x", ratio <= 3)  # fmt: skip


def _memory(program: str, *arguments: str) -> float:
    ran = subprocess.run(
        [sys.executable, "-c", program + _TELL, *arguments], check=True, capture_output=True
    )
    return int(ran.stdout.split()[-1]) / 1024


def stored(empty: Path, full: Path, files: list[Path]) -> Row:
    """What a case grows by on the disk, beside the text PyMuPDF finds in its files; in kilobytes.

    Both case files are closed, so that nothing stands beside them.
    """
    grown = (_bytes(full) - _bytes(empty)) / 1024
    text = 0
    for path in files:
        with pymupdf.open(path) as document:
            text += sum(len(page.get_text().encode()) for page in document)
    ratio = grown * 1024 / text
    return Row("stored text and index (KB)", grown, "the text", text / 1024, ratio,
               None, "<= 2x", ratio <= 2)  # fmt: skip


def _bytes(case: Path) -> int:
    return sum(path.stat().st_size for path in case.glob("case.db*"))


class _Listening(Watcher):
    """A watcher that remembers when it listed a file."""

    def __init__(self, folder: Path) -> None:
        self.listed: dict[str, float] = {}
        self.ready, self.enough = Event(), Event()
        super().__init__([WatchedPlace(1, folder)], lambda *_: None, lambda *_: self.ready.set())

    def _note(self, place: WatchedPlace, path: str, found: os.stat_result) -> None:
        super()._note(place, path, found)
        if found.st_size:
            self.listed.setdefault(path, time.monotonic())
        if len(self.listed) == BURST:
            self.enough.set()


def noticing(folder: Path) -> Row:
    """From closing a file in a watched folder to its being listed as waiting; in milliseconds."""
    folder.mkdir()
    watcher = _Listening(folder)
    watcher.start()
    watcher.ready.wait(20)
    closed: dict[str, float] = {}
    for number in range(BURST):
        path = folder / f"letter {number}.txt"
        path.write_bytes(b"She sailed on 4 June 2031.")
        closed[str(path)] = time.monotonic()
    watcher.enough.wait(60)
    watcher.stop()
    samples = [(watcher.listed[path] - at) * 1000 for path, at in closed.items()]
    return within(f"{BURST} files, closed to listed", samples, share=0.95, budget=50)


def scanning(folder: Path) -> Row:
    """Looking through 50,000 watched files that were all taken before, beside a bare walk."""
    for number in range(FOLDERS):
        inner = folder / f"folder {number}"
        inner.mkdir(parents=True)
        for letter in range(IN_EACH):
            (inner / f"letter {letter}.pdf").touch()
    seen = {path: _look(path) for path in folder.rglob("*.pdf")}
    place = WatchedPlace(1, folder, inner=True)
    watcher = Watcher([place], lambda *_: None, lambda *_: None, seen, settle_seconds=0)
    return compare("start-up scan of 50,000 files", lambda: processor_time(watcher.scan_once),
                   lambda: processor_time(lambda: _walk(str(folder))),
                   floor_name="os.scandir and stat", budget=2.0)  # fmt: skip


def _look(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_size, found.st_mtime_ns


def _walk(folder: str) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                _walk(entry.path)
            else:
                entry.stat(follow_symlinks=False)
