"""The lock of cases in the window: asking for the passphrase, locking at once, by itself."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget

from casefile.bridge.messages import told
from casefile.model.errors import CaseError, PassphraseNeeded
from casefile.store.case_key import UnlockedFolder, is_open, kept_open
from casefile.ui.status_bar import StatusTexts

if TYPE_CHECKING:
    from casefile.bridge.idle_watch import IdleWatch
    from casefile.ui.case_host import CaseHost
    from casefile.ui.start.unlock_screen import UnlockScreen


class CaseLocking(QObject):
    """What the window does about passphrases."""

    def __init__(self, host: "CaseHost", window: QMainWindow, stack: QStackedWidget) -> None:
        super().__init__(window)
        self._host, self._window, self._stack = host, window, stack
        self._files: list[Path] | None = None

    # Made when a case first needs them: the first window does not wait for them.
    @cached_property
    def screen(self) -> "UnlockScreen":
        """Where the passphrase is asked for."""
        from casefile.ui.start.unlock_screen import UnlockScreen

        screen = UnlockScreen(self._host.theme, self._stack)
        self._stack.addWidget(screen)
        screen.tried.connect(self._try)
        screen.left.connect(self._host.show_start)
        return screen

    @cached_property
    def watch(self) -> "IdleWatch":
        """Whether somebody is there."""
        from casefile.bridge.idle_watch import IdleWatch

        watch = IdleWatch(self)
        watch.looked.connect(self._looked)
        watch.woke.connect(self.lock)
        watch.lock_asked.connect(self.lock)
        return watch

    def may_open(self, folder: Path, files: list[Path] | None) -> bool:
        """Whether a case needs no passphrase any more; else asks for it, and opens it then."""
        if not folder.exists():
            from casefile.store.relocking import settle  # a crash may have left it beside its place

            settle(folder)
        if is_open(folder):
            return True
        self._host.close_case()
        self._ask(folder, files)
        return False

    def lock(self) -> None:
        """Closes a locked case at once; only its passphrase shows it again."""
        session = self._host.session
        if session is None or not session.case.locked:
            return
        folder = Path(str(session.folder))
        self._ask(folder, None)
        self._close_sheets()
        # What the case showed leaves the screen first; closing takes a moment.
        self._window.repaint()
        self._host.close_case()
        self._ask(folder, None)

    def lock_now(self) -> None:
        """Ctrl+L: locks at once; a case without passphrase is offered one."""
        session = self._host.session
        if session is not None and session.case.locked:
            self.lock()
        else:
            self.show_passphrase()

    def show_passphrase(self) -> None:
        """What can be done about the passphrase of the open case."""
        from casefile.ui.passphrase_change import PassphraseChange

        session = self._host.session
        if session is not None and not session.read_only:
            PassphraseChange(
                self._host, self._window, session, self.reopen, self.offer_recovery
            ).show()

    def offer_recovery(self) -> None:
        """Recovery words for a case that was just locked."""
        from casefile.ui.passphrase_change import PassphraseChange

        session = self._host.session
        if session is not None:
            PassphraseChange(
                self._host, self._window, session, self.reopen, self.offer_recovery
            ).show_words()

    def reopen(self, folder: Path) -> None:
        """Opens a case again that was written anew."""
        if not self._host.open_case(folder):
            self._host.show_start()

    def show_anew(self) -> None:
        """Opens the open case again as it is now: at rest, or to be changed again."""
        session = self._host.session
        if session is not None:
            folder = kept_open(session.folder)
            self._host.close_case()
            self.reopen(folder)

    def keep_files(self, files: list[Path]) -> None:
        """Files dropped on a locked case are taken in once it is open."""
        self._files = [*(self._files or []), *files]
        self.screen.say_waiting(len(self._files))

    def _ask(self, folder: Path, files: list[Path] | None) -> None:
        self._files = files
        self._stack.setCurrentWidget(self.screen)
        self.screen.ask_for(folder)
        code = folder.name.removesuffix(".case")
        self._window.setWindowTitle(self.tr("{code}, locked — Casefile").format(code=code))
        self._host.status.show_texts(StatusTexts(lock=self.tr("Case locked"), locked=True))

    def _try(self, phrase: str) -> None:
        from casefile.bridge.stretching_aside import ASIDE
        from casefile.store.key_slots import open_slots

        self._host.loose_jobs.background(
            open_slots,
            self.screen.folder,
            phrase,
            ASIDE,
            done=partial(self._opened, self.screen.folder),
            failed=self._refused,
        )

    def _opened(self, asked: Path, folder: object) -> None:
        if isinstance(folder, UnlockedFolder) and self.screen.folder == asked:
            if self._stack.currentWidget() is not self.screen:
                folder.lock_again()
            elif not self._host.open_case(folder, self._files):
                self._host.show_start()

    def _refused(self, error: CaseError) -> None:
        if isinstance(error, PassphraseNeeded):
            self.screen.say_wrong(f"{told(error.what)} {told(error.todo)}")
        else:
            self._host.show_start()
            self._host.show_error(error)

    def case_opened(self, _folder: object) -> None:
        """Counts idle minutes while a locked case is open."""
        session = self._host.session
        if session is not None and session.case.locked:
            self.watch.start()
        elif "watch" in vars(self):
            self.watch.stop()

    def _looked(self, idle_minutes: float) -> None:
        """Locks when nobody was there for long; never in the middle of work or of a note."""
        session, after = self._host.session, self._host.preferences.number("lock_minutes")
        if session is None or not after or idle_minutes < after or session.jobs.busy:
            return
        if not self._writing():
            self.lock()

    def _writing(self) -> bool:
        """Whether a note stands there that was not saved yet."""
        from casefile.ui.notes.note_view import NoteView

        notes = self._window.findChildren(NoteView)
        return any(note.unsaved for note in notes)

    def _close_sheets(self) -> None:
        for one in self._window.findChildren(QDialog):
            one.close()
