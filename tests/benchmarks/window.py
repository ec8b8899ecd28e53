"""Measurements that need a window: frames of the band, gaps of the event loop."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from casefile.bridge.garbage import Garbage
from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import Translation
from casefile.services.open_case import reading_case
from casefile.store import case_file, events
from casefile.store.events import EventFilter
from casefile.ui.main_window import MainWindow
from casefile.ui.program import SETTLED_MS, SWITCH_SECONDS
from casefile.ui.theme import Theme
from casefile.ui.timeline.band import Band
from tests.benchmarks.pairs import processor_time

STEPS = 60
IDLE_MS = 5_000
TICK_MS = 5


def application() -> QApplication:
    """The one application of this process."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def band_frames(case: Path) -> list[float]:
    """Milliseconds of processor time each frame of panning and zooming through all events took."""
    theme = Theme(application(), "light")
    band = Band(theme, "en")
    band.resize(1400, 300)
    with reading_case(case) as opened:
        band.show_rows(events.band_rows(opened.db, EventFilter()))
    band.show()
    picture = QImage(band.size(), QImage.Format.Format_ARGB32_Premultiplied)
    keys = [Qt.Key.Key_Plus] * STEPS + [Qt.Key.Key_Right] * STEPS + [Qt.Key.Key_Minus] * STEPS
    frames = [processor_time(partial(_frame, band, key, picture)) for key in keys]
    band.close()
    return frames


def _frame(band: Band, key: Qt.Key, picture: QImage) -> None:
    press(band, key)
    band.render(picture)


def press(band: Band, key: Qt.Key) -> None:
    """One key on the band, as a person presses it."""
    from PySide6.QtTest import QTest

    QTest.keyClick(band, key)


class Gaps:
    """Counts how long the event loop was away between two ticks."""

    def __init__(self) -> None:
        self.samples: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """Count from now."""
        self._clock.start()
        self._timer.start()

    def end(self) -> None:
        """Stop counting."""
        self._timer.stop()

    def _tick(self) -> None:
        self.samples.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()


def loop_gaps(case: Path, files: list[Path]) -> tuple[list[float], list[float]]:
    """Gaps in milliseconds while the window is idle, and while it takes in the files."""
    app = application()
    case_file.create_case(case, code="K-2031-10")
    preferences = Preferences(case.parent / "settings.ini")
    window = MainWindow(Theme(app, "light"), preferences, Translation(app))
    # As the program runs it: short turns of the threads, no search for garbage on a worker.
    turn = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    garbage = Garbage(lambda: window.session is not None and window.session.jobs.busy)
    window.resize(1280, 800)
    window.show()
    window.open_case(case)
    _spin(SETTLED_MS)
    garbage.settle()
    idle, busy = Gaps(), Gaps()
    idle.begin()
    _spin(IDLE_MS)
    idle.end()
    intake = window.intake
    assert intake is not None
    loop = QEventLoop()
    window.session.arrivals.settled.connect(loop.quit)  # type: ignore[union-attr]
    busy.begin()
    intake.take_in(files, "chosen")
    loop.exec()
    busy.end()
    window.close_case()
    window.close()
    garbage.close()
    sys.setswitchinterval(turn)
    return idle.samples, busy.samples


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
