"""Closes the open case for good, opens it again, deletes it."""

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casefile.bridge.long_work import Stopped, Tell
from casefile.bridge.stretching_aside import ASIDE
from casefile.model.errors import CaseError
from casefile.model.known_copies import KnownCopy
from casefile.services import close_case, delete_case
from casefile.services.delete_case import Deleted, Order, Plan
from casefile.store import copy_notes, known_copies
from casefile.store.case_key import kept_open
from casefile.ui.ending.close_dialog import CloseDialog, Wish
from casefile.ui.ending.delete_dialog import DeleteDialog
from casefile.ui.parts.waiting import Waiting
from casefile.ui.parts.working import Working
from casefile.ui.record_printing import offer_record

if TYPE_CHECKING:
    from casefile.bridge.case_session import CaseSession
    from casefile.ui.command_host import Host


class CaseEnding(QObject):
    """One visit; it goes away with the case."""

    def __init__(self, host: "Host", window: QWidget, session: "CaseSession") -> None:
        super().__init__(session)
        self._host, self._window, self._session = host, window, session
        self._dialog: DeleteDialog | None = None

    def close_for_good(self) -> None:
        """Asks what to keep and until when."""
        dialog = CloseDialog(
            self._host.theme,
            self._host.questions,
            locked=self._session.case.locked,
            today=datetime.now(UTC).date(),
            parent=self._window,
        )
        dialog.agreed.connect(self._close)
        dialog.open()

    def open_again(self) -> None:
        """A closed case can be worked on again; nothing of it was changed by closing."""
        show_anew = self._host.locking.show_anew
        self._session.jobs.write("", close_case.open_again, done=lambda _none: show_anew())

    def delete(self) -> None:
        """Lists every known copy, and asks before anything goes."""
        jobs, folder = self._session.jobs, self._session.folder
        # Copies made beside this window: those of other programs that could not write here.
        notes = list(copy_notes.waiting(folder)) if jobs.writes else []

        def list_copies(_none: object) -> None:
            copy_notes.remove(notes)
            jobs.read(delete_case.plan, folder, done=self._show_plan)

        if notes:
            jobs.write("", known_copies.note_waiting, notes, done=list_copies)
        else:
            list_copies(None)

    def _close(self, wish: Wish) -> None:
        if wish.place is None:
            self._write_closed(wish, None)
            return
        order = self._order(wish, wish.place)
        words = self.tr("Keeping papers and files…")
        Working(self._host.theme, words, self._session.jobs, self._window).run(
            partial(_pack_up, self._session, order),
            done=partial(self._write_closed, wish),
            failed=self._failed,
        )

    def _write_closed(self, wish: Wish, made: Path | None) -> None:
        # No step to undo: nobody changes a closed case but by opening it again.
        self._session.jobs.write(
            "",
            close_case.close,
            made,
            wish.delete_after,
            done=lambda _none: self._closed(made),
        )

    def _closed(self, made: Path | None) -> None:
        host = self._host
        words = self.tr("Closed for good.")
        if made is not None:
            words += " " + self.tr("Kept and checked: {name}").format(name=made.name)
        host.locking.show_anew()
        host.status.say(words)

    def _show_plan(self, plan: Plan) -> None:
        if self._host.desk is None:
            return
        if self._dialog is None:
            dialog = DeleteDialog(self._host.desk.context, plan, self._window)
            dialog.settled.connect(self._settle)
            dialog.agreed.connect(self._delete)
            dialog.finished.connect(self._forget_dialog)
            self._dialog = dialog
            dialog.open()
        self._session.jobs.background(
            delete_case.not_found, plan.copies, done=partial(self._fill, plan)
        )

    def _fill(self, plan: Plan, missing: tuple[int, ...]) -> None:
        if self._dialog is not None:
            self._dialog.show_plan(plan, missing)

    def _forget_dialog(self) -> None:
        self._dialog = None

    def _settle(self, copies: Sequence[KnownCopy], gone: bool, why: str) -> None:
        say = partial(known_copies.settle, gone=gone, stays_because=why)
        self._session.jobs.write("", say, copies, done=lambda _none: self.delete())

    def _delete(self, order: Order) -> None:
        """Closes the case and deletes it; whatever hinders that, the case opens again."""
        host, window, folder = self._host, self._window, kept_open(self._session.folder)
        if order.by:
            host.preferences.put("reviewer", order.by)
        plain = Path(str(folder))
        waiting = Waiting(host.theme, self.tr("The case is being deleted…"), self._window)
        host.close_case()
        waiting.open()

        def done(made: Deleted) -> None:
            waiting.accept()
            host.preferences.forget_case(plain)
            host.show_start()
            offer_record(host, window, made)

        def failed(error: CaseError) -> None:
            waiting.accept()
            host.locking.reopen(folder)
            host.show_error(error)

        host.loose_jobs.background(delete_case.delete, folder, order, done=done, failed=failed)

    def _failed(self, error: CaseError) -> None:
        if not isinstance(error, Stopped):
            self._host.show_error(error)

    def _order(self, wish: Wish, place: Path) -> close_case.Order:
        preferences = self._host.preferences
        return close_case.Order(
            place,
            wish.papers,
            wish.phrase,
            preferences.paper_language(self._host.translation.language),
            "letter" if preferences.text("paper_size") == "letter" else "a4",
        )


def _pack_up(session: "CaseSession", order: close_case.Order, tell: Tell) -> Path:
    with closing(session.case.connect_read()) as db:
        return close_case.pack_up(db, session.folder, order, tell, ASIDE)
