"""What happens when something unforeseen goes wrong: a report on this computer, never sent.

A report holds places in the program and kinds of errors; no text, names or files of a case.
"""

import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

import platformdirs
from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qVersion

from casefile import __version__


def state_folder() -> Path:
    """Where reports stand on this computer."""
    return Path(platformdirs.user_state_dir("casefile", appauthor=False))


def report_text(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it happened and what kind of error, without the error's own words."""
    # Imported with the first report: the window does not wait for it.
    import platform

    lines = [
        f"Casefile {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}",
        datetime.now(UTC).isoformat(timespec="seconds"),
        kind.__name__,
    ]
    lines.extend(
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    )
    return "\n".join(lines) + "\n"


class CrashReports:
    """Writes a report for every unforeseen error and tells `tell(report file)` about it."""

    def __init__(self, tell: Callable[[Path], None], folder: Path | None = None) -> None:
        self.folder = folder or state_folder()
        self._tell = tell
        self._fault_file: IO[str] | None = None
        self._mark = self.folder / f"running-{os.getpid()}"

    def install(self) -> list[Path]:
        """Catches from now on; gives the reports of runs that ended without closing."""
        self.folder.mkdir(parents=True, exist_ok=True)
        crashed = self._sweep()
        self._fault_file = (self.folder / f"fault-{os.getpid()}.txt").open("w", encoding="utf-8")
        faulthandler.enable(self._fault_file)
        self._mark.write_text("", encoding="utf-8")
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        qInstallMessageHandler(_quiet)
        return crashed

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """The hook: keeps a report, then tells the person; Ctrl+C stays what it is."""
        if issubclass(kind, KeyboardInterrupt) and error is not None:
            sys.__excepthook__(kind, error, trace)
            return
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        report, text = self.folder / f"report-{stamp}.txt", report_text(kind, trace)
        report.write_text(text, encoding="utf-8")
        # Desktops keep what programs write here in a log: the error's own words must not go there.
        sys.stderr.write(text)
        self._tell(report)

    def close(self) -> None:
        """Ended as it should: nothing to tell at the next start."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._fault_file is not None:
            self._fault_file.close()
            Path(self._fault_file.name).unlink(missing_ok=True)
        self._mark.unlink(missing_ok=True)

    def _sweep(self) -> list[Path]:
        """Reports of runs that are gone without having closed; their marks are taken away."""
        crashed = []
        for mark in self.folder.glob("running-*"):
            number = mark.name.removeprefix("running-")
            if number.isdigit() and not _alive(int(number)):
                mark.unlink(missing_ok=True)
                crashed.append(self.folder / f"fault-{number}.txt")
        return crashed


def _alive(process: int) -> bool:
    """Whether a process of that number runs; on Windows a stale number counts as gone."""
    if sys.platform == "win32":
        return process == os.getpid()
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _quiet(kind: QtMsgType, _context: object, message: str) -> None:
    """Qt's own complaints go to standard error; what it merely mentions goes nowhere."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        sys.stderr.write(f"Qt: {message}\n")
