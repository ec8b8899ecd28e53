"""A whole journey in a window of its own, to be watched from outside.

`python -m tests.hardening.journey CASE FOLDER [SECONDS]` makes the case, drops the folder on the
window, goes through every view, accepts, searches, shows every document, writes the paper as PDF
and Word, and then stays open for so many seconds.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from casefile.store import case_file, documents, events
from casefile.ui.main_window import MainWindow
from casefile.ui.parts.questions import Questions
from casefile.ui.program import Program
from casefile.ui.summary.summary_view import SummaryView

VIEWS = ("review", "documents", "people", "summary", "note", "search", "timeline")
POLL_MS = 20
Condition = Callable[[], bool]


class Answers(Questions):
    """Somebody who knows where papers go."""

    def __init__(self, window: QWidget, places: list[Path]) -> None:
        super().__init__(window)
        self._places = places

    def save_file(
        self, title: str, proposed: Path, name_filter: str, callback: Callable[[Path], None]
    ) -> None:
        """The next place."""
        callback(self._places.pop(0))


def until(condition: Condition, seconds: int = 300) -> None:
    """Lets the window live until a condition holds."""
    loop, looking, late = QEventLoop(), QTimer(interval=POLL_MS), QTimer(singleShot=True)
    looking.timeout.connect(lambda: loop.quit() if condition() else None)
    late.timeout.connect(lambda: sys.exit("the journey took too long"))
    looking.start()
    late.start(seconds * 1000)
    loop.exec()


def drop(window: QWidget, path: Path) -> None:
    """Drops a folder on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    hand = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    action = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), action, *hand))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), action, *hand))


def save_papers(room: SummaryView, idle: Condition) -> None:
    """Writes the paper as PDF and Word."""
    until(lambda: room.subtitle() != "")
    room._pdf.click()
    room._word.click()
    until(idle)


def travel(window: MainWindow, folder: Path) -> None:
    """From the drop to the papers."""
    session, desk = window.session, window.desk
    assert session is not None
    assert desk is not None

    def idle() -> bool:
        return not session.jobs.busy and not session.arrivals.under_way

    drop(window, folder)
    until(lambda: bool(documents.documents(session.db)))
    print("the first document is there", flush=True)
    until(lambda: bool(session.arrivals.rows) and idle())
    for view in VIEWS:
        desk.show_view(view)
        until(idle)
        if view == "review":
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_A)
            until(lambda: idle() and events.counts(session.db).accepted > 0)
        if isinstance(desk.stack.room, SummaryView):
            save_papers(desk.stack.room, idle)
    desk.header.search_wanted.emit("hospital")
    for document in documents.documents(session.db):
        desk.open_document(document.id)
        until(idle)
    session.check()
    until(idle)


def stay(seconds: float) -> None:
    """The window stays open; what phones home does so late."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def main(case: Path, folder: Path, seconds: float = 0) -> int:
    """The journey; 0 when it came to its end."""
    app = QApplication([])
    program = Program(app)
    case_file.create_case(case, code="K-2031-04")
    program.open_window(None)
    window = program.window
    assert window is not None
    window.questions = Answers(
        window, [case / "exports" / "paper.pdf", case / "exports" / "paper.docx"]
    )
    window.open_case(case)
    travel(window, folder)
    stay(seconds)
    window.close()
    program.close()
    return 0 if len(list((case / "exports").iterdir())) == 2 else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), *map(float, sys.argv[3:])))
