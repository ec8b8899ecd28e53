"""The one window: the first screen or an open case, menus, drops, the line at the bottom."""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QKeyEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from casefile.bridge.jobs import Jobs
from casefile.bridge.messages import told_step
from casefile.model.errors import CaseError, DamagedCase
from casefile.ui.actions import Actions
from casefile.ui.case_locking import CaseLocking
from casefile.ui.case_making import make_case
from casefile.ui.commands import commands, fill_menus, open_package
from casefile.ui.file_drops import FileDrops
from casefile.ui.parts.drops import dropped_paths
from casefile.ui.parts.questions import Questions
from casefile.ui.sample import open_sample
from casefile.ui.start.start_screen import NewCase, StartScreen
from casefile.ui.status_bar import StatusBar, StatusTexts

if TYPE_CHECKING:
    from casefile.bridge.case_session import CaseSession
    from casefile.bridge.preferences import Preferences
    from casefile.bridge.translation import Translation
    from casefile.ui.case_desk import CaseDesk
    from casefile.ui.case_pane import CasePane
    from casefile.ui.intake import Intake
    from casefile.ui.theme import Theme

SMALLEST: Final = QSize(1024, 640)
USUAL: Final = QSize(1440, 900)


class MainWindow(QMainWindow):
    """`case_changed` follows opening and closing: the folder, or None on the first screen."""

    case_opened = Signal(object)

    def __init__(
        self,
        theme: "Theme",
        preferences: "Preferences",
        translation: "Translation",
        questions: Questions | None = None,
    ) -> None:
        super().__init__()
        self.theme, self.preferences, self.translation = theme, preferences, translation
        self.questions = questions or Questions(self)
        self.loose_jobs = Jobs(None, parent=self)
        self.pane: CasePane | None = None
        self.setMinimumSize(SMALLEST)
        self.setAcceptDrops(True)
        FileDrops(self)
        self.setWindowIcon(QIcon(theme.pixmap("casefile", "accent", 64)))
        self.actions_ = Actions(self.menuBar(), theme, commands(self, self), self)
        self.status = StatusBar(theme, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.loose_jobs.failed.connect(self.show_error)
        self.start = self._start_screen()
        self._stack.addWidget(self.start)
        self.locking = CaseLocking(self, self, self._stack)
        self.case_opened.connect(self.locking.case_opened)
        fill_menus(self, self)
        self.status.watch_clicked.connect(self._status_clicked)
        if not self.restoreGeometry(preferences.layout("window")):
            self.resize(USUAL)
        self.show_start()

    def show_start(self) -> None:
        """The first screen; no case is open."""
        self._stack.setCurrentWidget(self.start)
        self.start.card.code.setFocus()
        self.setWindowTitle(self.tr("New case — Casefile"))
        self.actions_.allow(case=False, write=False)
        for key in ("undo", "redo"):
            self.actions_.name_step(key, None)
        self.status.show_texts(
            StatusTexts(
                lock=self.tr("No case open"),
                watch=self.tr("No drop folder yet"),
                saved=self.tr("Nothing has been written yet"),
            )
        )
        self.case_opened.emit(None)

    def open_case(self, folder: Path, files: list[Path] | None = None) -> bool:
        """Opens a case in this window, in place of the one that is open; False when it cannot.

        A locked one asks for its passphrase first, and opens when it is right.
        """
        # Imported with the first case: they bring along all that finds dates and names.
        from casefile.ui.case_pane import CasePane
        from casefile.ui.damaged_case import offer_backup

        if self.session is not None and folder.resolve() == self.session.folder.resolve():
            self._take(files)
            return True
        if not self.locking.may_open(folder, files):
            return False
        try:
            pane = CasePane(
                folder,
                self.theme,
                self.preferences,
                self.questions,
                self.translation.words,
                self._stack,
            )
        except DamagedCase as error:
            offer_backup(folder, error, self.loose_jobs, self.questions, self.open_case)
            return False
        except CaseError as error:
            self.show_error(error)
            return False
        self.close_case()
        self.pane = pane
        pane.furnish(self.actions_)
        _follow(self, pane)
        self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)
        self.say_state()
        self.preferences.remember_case(pane.session.folder)
        pane.begin()
        self.case_opened.emit(pane.session.folder)
        self._take(files)
        return True

    def close_case(self) -> None:
        """Closes the open case; everything is saved already."""
        if self.pane is None:
            self.show_start()
            return
        self._stack.setCurrentWidget(self.start)
        self.pane.close_case()
        self._stack.removeWidget(self.pane)
        self.pane.deleteLater()
        self.pane = None
        self.start.card.look()
        self.show_start()

    @property
    def session(self) -> "CaseSession | None":
        """The open case's session."""
        return self.pane.session if self.pane else None

    @property
    def desk(self) -> "CaseDesk | None":
        """The open case's desk."""
        return self.pane.desk if self.pane else None

    @property
    def intake(self) -> "Intake | None":
        """What takes files into the open case."""
        return self.pane.intake if self.pane else None

    def make_case(self, wish: NewCase) -> None:
        """Makes a new case, opens it and begins as the person chose."""
        make_case(self, wish, self.locking.offer_recovery)

    def show_error(self, error: CaseError) -> None:
        """Shows a message over the window, without stopping anything."""
        # Imported with the first error: the first window does not wait for it.
        from casefile.ui.error_dialog import ErrorDialog

        ErrorDialog(self.theme, error, self).open()

    def say_state(self) -> None:
        """The line at the bottom, and what undo would take back."""
        if self.pane is None:
            return
        self.status.show_texts(self.pane.status())
        session = self.pane.session
        self.setWindowTitle(self.tr("{code} — Casefile").format(code=session.matter.code))
        for key, step in zip(("undo", "redo"), session.steps, strict=True):
            self.actions_.name_step(key, told_step(step) if step else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a room work from elsewhere too, when nobody there wanted them."""
        if not self.actions_.take(event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """The whole window takes files and folders, in every view."""
        if dropped_paths(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere is right."""
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files are copied in; on the first screen they begin the new case."""
        paths = dropped_paths(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self.intake is not None:
            self.intake.take_in(paths, "dropped")
        elif self._stack.currentWidget() is self.start:
            self.start.begin_with(paths)
        else:
            self.locking.keep_files(paths)

    def changeEvent(self, event: QEvent) -> None:
        """Back in front: look what arrived in the watched folders meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.session:
            self.session.watching.rescan()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers sizes, closes the case, ends every thread."""
        self.preferences.keep_layout("window", self.saveGeometry())
        if self.pane is not None:
            self.close_case()
        self.loose_jobs.close()
        self.preferences.sync()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _start_screen(self) -> StartScreen:
        start = StartScreen(
            self.theme,
            self.loose_jobs,
            self.preferences,
            self.questions,
            self.translation.language,
            self._stack,
        )
        start.case_wanted.connect(self.make_case)
        start.opened.connect(self.open_case)
        start.sample_wanted.connect(lambda: open_sample(self, self))
        start.open_other.connect(self.actions_.by_key["open_case"].trigger)
        start.package_wanted.connect(lambda path: open_package(self, self, path))
        return start

    def _take(self, files: list[Path] | None) -> None:
        if self.pane is not None and files:
            self.pane.intake.take_in(files, "chosen")

    def _status_clicked(self) -> None:
        if self.pane is not None:
            self.pane.desk.show_arrivals()


def _follow(window: MainWindow, pane: "CasePane") -> None:
    """Does in the window what the case in it asks for."""
    pane.state_changed.connect(window.say_state)
    pane.failed.connect(window.show_error)
    pane.said.connect(window.status.say)
    pane.reopen_wanted.connect(window.locking.show_anew)
    pane.package_wanted.connect(lambda path: open_package(window, window, path))
