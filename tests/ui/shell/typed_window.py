"""The whole window on a screen of its own; it says on standard output what typed keys have done.

Run by test_keyboard_layouts.py in a process with that screen, with a folder to make its case in. A
line is "ready" with the window's number, the outcome of a step ("done", "taken back") or "search".
"""

import socket
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import Translation
from casefile.store import case_file
from casefile.ui.key_layout import LatinKeys
from casefile.ui.main_window import MainWindow
from casefile.ui.theme import Theme
from casefile.ui.timeline.timeline_view import TimelineView
from tests.ui.told_case import tell


def say(line: str) -> None:
    """One line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(folder: Path) -> int:
    """The window with the invented story, a suggestion chosen in the timeline."""
    socket.has_ipv6 = False
    case_file.create_case(folder / "k.case", code="K-2031-04")
    with case_file.open_case(folder / "k.case") as case:
        db = case.connect()
        told = tell(db)
        db.close()
    app = QApplication(["casefile"])
    keys = LatinKeys(app)
    preferences = Preferences(folder / "settings.ini")
    window = MainWindow(Theme(app, "light"), preferences, Translation(app))
    window.show()
    window.open_case(folder / "k.case")
    assert window.session is not None
    assert window.desk is not None
    room = window.desk.stack.room
    assert isinstance(room, TimelineView)

    def choose() -> None:
        room.show_event(told.prize)
        room.focus_list()

    def focused(_before: QWidget | None, now: QWidget | None) -> None:
        if window.desk is not None and now is window.desk.header.search:
            say("search")
            QTimer.singleShot(0, choose)

    choose()
    window.session.jobs.stepped.connect(lambda step: say(step.what))
    app.focusChanged.connect(focused)
    QTimer.singleShot(300, lambda: say(f"ready {int(window.winId())}"))
    done = app.exec()
    keys.deleteLater()
    return done


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
