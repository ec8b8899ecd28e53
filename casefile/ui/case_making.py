"""Makes a new case in the window: its lock first, which takes a second or two, then the case."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from casefile.model.errors import CaseError

if TYPE_CHECKING:
    from casefile.store.case_file import NewLock
    from casefile.ui.case_host import CaseHost
    from casefile.ui.start.start_screen import NewCase

translate = QCoreApplication.translate


def make_case(host: "CaseHost", wish: "NewCase", locked: Callable[[], None]) -> None:
    """Makes a case, opens it and begins as the person chose; `locked` follows for a locked one."""
    if not wish.passphrase:
        _make(host, wish, None)
        return
    from casefile.bridge.stretching_aside import ASIDE
    from casefile.store.case_file import new_lock

    def made(lock: object) -> None:
        host.start.setEnabled(True)
        if _make(host, wish, cast("NewLock", lock)):
            locked()

    def failed(error: CaseError) -> None:
        host.start.setEnabled(True)
        host.show_error(error)

    host.start.setEnabled(False)
    host.status.say(translate("Lock", "Making the lock… this takes a second or two on purpose."))
    host.status.repaint()
    host.loose_jobs.background(new_lock, wish.passphrase, ASIDE, done=made, failed=failed)


def _make(host: "CaseHost", wish: "NewCase", lock: "NewLock | None") -> bool:
    from casefile.store import case_file

    try:
        folder = case_file.create_case(wish.folder, code=wish.code, title=wish.title, lock=lock)
    except CaseError as error:
        host.show_error(error)
        return False
    host.start.card.phrase.clear()
    if not host.open_case(folder, list(wish.files)) or host.intake is None:
        return False
    if wish.watch is not None:
        host.intake.watch(wish.watch)
    if wish.note:
        host.actions_.by_key["new_note"].trigger()
    return True
