"""What makes up the running program: settings, look, language, one window, reports."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from casefile.bridge.crash_report import CrashReports
from casefile.bridge.garbage import Garbage
from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import Translation, window_language
from casefile.model.errors import CaseError
from casefile.ui.actions import SEEN_MS
from casefile.ui.main_window import MainWindow
from casefile.ui.theme import Theme

if TYPE_CHECKING:
    from casefile.bridge.instance_server import SingleInstance
    from casefile.ui.key_layout import LatinKeys

SWITCH_SECONDS: Final = 0.0005
SETTLED_MS: Final = 2_000


class Program(QObject):
    """What lasts longer than one window: settings, look, language, the door for later starts."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        # Painting lets go of Python's lock at every call into Qt; a busy worker gives it back only
        # after this time. At the usual 5 ms a repaint during an import takes ten times as long.
        sys.setswitchinterval(SWITCH_SECONDS)
        self.window: MainWindow | None = None
        self.garbage = Garbage(self._working, self)
        self.preferences = Preferences(parent=self)
        self.theme = Theme(
            app, self.preferences.text("theme"), self.preferences.number("text_percent")
        )
        self.theme.move_less(less=self.preferences.on("less_motion"))
        self.translation = Translation(app)
        self.translation.use(window_language(self.preferences.text("language")))
        self.instance: SingleInstance | None = None
        self.keys: LatinKeys | None = None
        self.reports = CrashReports(self._tell_report)
        self.crashed = self.reports.install()
        self.preferences.changed.connect(self._preference)

    def open_window(self, folder: Path | None, files: Sequence[Path] = ()) -> None:
        """Makes the window and shows it, with a case in it if one is given."""
        self.window = MainWindow(self.theme, self.preferences, self.translation)
        self.window.case_opened.connect(self._listen)
        self.window.show()
        QTimer.singleShot(SEEN_MS, self, self._look_around)
        if folder is not None:
            self.window.open_case(folder, list(files))
        elif files:
            self.window.start.begin_with(list(files))
        if self.crashed:
            QTimer.singleShot(0, self._tell_crash)
        QTimer.singleShot(SETTLED_MS, self.garbage, self.garbage.settle)

    def close(self) -> None:
        """After the last window: nothing stays behind."""
        self.garbage.close()
        if self.instance is not None:
            self.instance.close()
        self.reports.close()
        self.translation.leave()
        self.preferences.sync()

    def _working(self) -> bool:
        session = self.window.session if self.window else None
        return session is not None and session.jobs.busy

    def _look_around(self) -> None:
        """What a window on the screen needs and one being made does not: keys, later starts."""
        # Imported now: both take some milliseconds, and the first window does not wait for them.
        from casefile.ui.key_layout import LatinKeys

        if self.keys is None:
            self.keys = LatinKeys(self._app)
        if self.window is not None and self.window.session is None:
            self._listen(None)

    def _listen(self, folder: Path | None) -> None:
        """Later starts on this case, or on none, are answered by this window."""
        from casefile.bridge.instance_server import SingleInstance

        if self.instance is None:
            self.instance = SingleInstance(self._app)
            self.instance.called.connect(self._called)
        self.instance.listen(folder)

    def _called(self, files: list[Path]) -> None:
        """Another start on the same case: come to the front, take its files in."""
        if self.window is None:
            return
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()
        if files and self.window.intake is not None:
            self.window.intake.take_in(files, "chosen")

    def _preference(self, name: str) -> None:
        """Look and language follow the settings at once."""
        if name == "theme":
            self.theme.choose(choice=self.preferences.text("theme"))
        elif name == "text_percent":
            self.theme.choose(text_percent=self.preferences.number("text_percent"))
        elif name == "less_motion":
            self.theme.move_less(less=self.preferences.on("less_motion"))
        elif name == "language":
            # Not from inside the dialog that asks for it: that one goes away with its window.
            QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        """The window anew, in the language now chosen, with the same case."""
        language = window_language(self.preferences.text("language"))
        if self.window is None or language == self.translation.language:
            return
        folder = self.window.session.folder if self.window.session else None
        old = self.window
        old.close()
        old.deleteLater()
        self.translation.use(language)
        self.open_window(folder)

    def _tell_report(self, report: Path) -> None:
        if self.window is not None:
            self.window.show_error(
                CaseError(
                    self.tr("Something went wrong in Casefile."),
                    self.tr("Your work up to now is saved."),
                    self.tr("A report was saved on this computer; it holds no text of your case."),
                    report.read_text(encoding="utf-8"),
                )
            )

    def _tell_crash(self) -> None:
        crashed, self.crashed = self.crashed, []
        if self.window is None or not crashed:
            return
        details = "\n".join(path.read_text(encoding="utf-8") for path in crashed if path.is_file())
        self.window.show_error(
            CaseError(
                self.tr("Casefile closed unexpectedly last time."),
                self.tr("Everything it had said to be saved is there."),
                self.tr("A report was saved on this computer; it holds no text of your case."),
                details,
            )
        )
