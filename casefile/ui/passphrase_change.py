"""Gives the open case a passphrase, another one, recovery words, or takes the lock away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casefile.bridge.messages import told
from casefile.bridge.stretching_aside import ASIDE
from casefile.model.errors import CaseError
from casefile.store import key_slots, relocking
from casefile.store.case_key import is_locked, kept_open
from casefile.ui.parts.waiting import Waiting
from casefile.ui.settings.passphrase_dialog import PassphraseDialog
from casefile.ui.settings.recovery_dialog import RecoveryDialog

if TYPE_CHECKING:
    from casefile.bridge.case_session import CaseSession
    from casefile.ui.case_host import CaseHost


class PassphraseChange(QObject):
    """One visit to the passphrase of the open case; it goes away with the case."""

    def __init__(
        self,
        host: "CaseHost",
        window: QWidget,
        session: "CaseSession",
        reopen: Callable[[Path], None],
        offer_words: Callable[[], None],
    ) -> None:
        """`reopen` opens the case that was written anew, `offer_words` follows a new lock."""
        super().__init__(session)
        self._host, self._window, self._folder = host, window, session.folder
        self._reopen, self._offer_words = reopen, offer_words
        self._code = session.matter.code
        self._dialog: PassphraseDialog | None = None

    def show(self) -> None:
        """Shows what can be done."""
        dialog = PassphraseDialog(
            self._host.theme,
            locked=is_locked(self._folder),
            has_words=key_slots.has_recovery(self._folder),
            parent=self._window,
        )
        self._dialog = dialog
        dialog.lock_wanted.connect(self._lock)
        dialog.change_wanted.connect(self._change)
        dialog.words_wanted.connect(partial(self._checked, then=self._words))
        dialog.removal_wanted.connect(partial(self._checked, then=self._ask_removal))
        dialog.finished.connect(self._forget_dialog)
        dialog.open()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def show_words(self) -> None:
        """Shows new recovery words; they count once they were typed back."""
        words = key_slots.new_recovery_words()
        dialog = RecoveryDialog(self._host.theme, self._code, words, self._window)
        dialog.confirmed.connect(self._keep_words)
        dialog.open()

    def _change(self, now: str, new: str) -> None:
        self._checked(now, then=partial(self._keep_passphrase, new))

    def _keep_passphrase(self, new: str) -> None:
        self._work(
            key_slots.change_passphrase,
            self._folder,
            new,
            ASIDE,
            done=lambda _value: self._end(self.tr("The passphrase was changed.")),
        )

    def _checked(self, now: str, *, then: Callable[[], None]) -> None:
        """Goes on only for somebody who knows the passphrase, not for whoever sits there."""
        closed = Path(str(self._folder))
        self._work(key_slots.open_slots, closed, now, ASIDE, done=lambda _folder: then())

    def _work(
        self, fn: Callable[..., object], *args: object, done: Callable[[object], None]
    ) -> None:
        self._host.loose_jobs.background(fn, *args, done=done, failed=self._refused)

    def _refused(self, error: CaseError) -> None:
        if self._dialog is not None:
            self._dialog.say_wrong(f"{told(error.what)} {told(error.todo)}".strip())
        else:
            self._host.show_error(error)

    def _end(self, words: str) -> None:
        self._host.status.say(words)
        if self._dialog is not None:
            self._dialog.accept()

    def _words(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.show_words()

    def _keep_words(self, words: str) -> None:
        # The case may be locked before this is done: the key is taken along.
        folder = kept_open(self._folder)
        said = self.tr("The recovery words open this case now.")
        self._host.loose_jobs.background(
            key_slots.keep_recovery,
            folder,
            words,
            ASIDE,
            done=lambda _value: self._host.status.say(said),
            failed=self._host.show_error,
        )

    def _lock(self, phrase: str) -> None:
        locked = partial(relocking.lock_case, by=ASIDE)
        self._write_anew(self.tr("The case is being locked…"), locked, self._folder, phrase)

    def _ask_removal(self) -> None:
        folder = kept_open(self._folder)
        self._write_anew(self.tr("The passphrase is being removed…"), relocking.remove_lock, folder)

    def _write_anew(self, words: str, fn: Callable[..., Path], folder: Path, *args: object) -> None:
        """Closes the case, writes it anew on a worker, opens it again as it is then."""
        host, reopen, offer_words = self._host, self._reopen, self._offer_words
        if self._dialog is not None:
            self._dialog.accept()
        waiting = Waiting(host.theme, words, self._window)
        host.close_case()
        waiting.open()

        def done(made: object) -> None:
            waiting.accept()
            if isinstance(made, Path):
                reopen(made)
                if is_locked(made):
                    offer_words()

        def failed(error: CaseError) -> None:
            waiting.accept()
            reopen(folder)
            host.show_error(error)

        host.loose_jobs.background(fn, folder, *args, done=done, failed=failed)
