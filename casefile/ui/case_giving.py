"""Gives the open case to somebody, and takes it back."""

from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casefile.bridge.long_work import Tell
from casefile.bridge.stretching_aside import ASIDE
from casefile.model.errors import CaseError
from casefile.services import give_case
from casefile.services.give_case import Given, Order, Plan
from casefile.store import package
from casefile.ui.ending.give_dialog import GiveDialog, Wish
from casefile.ui.parts.questions import Choice
from casefile.ui.parts.working import Working

if TYPE_CHECKING:
    from casefile.bridge.case_session import CaseSession
    from casefile.ui.command_host import Host


class CaseGiving(QObject):
    """One visit; it goes away with the case."""

    def __init__(self, host: "Host", window: QWidget, session: "CaseSession") -> None:
        super().__init__(session)
        self._host, self._window, self._session = host, window, session
        self._dialog: GiveDialog | None = None

    def show(self) -> None:
        """Shows what would be given and asks to whom."""
        self._session.jobs.read(give_case.plan, done=self._open)

    def ask_back(self) -> None:
        """Takes the case back when the person agrees."""
        self._host.questions.ask(
            self.tr("Take the case back?"),
            self.tr(
                "It can be changed here again. The package you gave still opens: what is changed"
                " there and here from now on stays apart."
            ),
            [Choice("back", self.tr("Take it back")), Choice("", self.tr("Cancel"), "cancel")],
            self._answered,
        )

    def _answered(self, key: str) -> None:
        if key == "back":
            show_anew = self._host.locking.show_anew
            self._session.jobs.write("", give_case.take_back, done=lambda _none: show_anew())

    def _open(self, plan: Plan) -> None:
        by = self._host.preferences.text("reviewer")
        dialog = self._dialog = GiveDialog(self._host.theme, plan, by, self._window)
        dialog.finished.connect(self._left)
        dialog.wanted.connect(self._ask_place)
        dialog.open()

    def _left(self) -> None:
        self._dialog = None

    def _ask_place(self, wish: Wish) -> None:
        name = f"{self._session.matter.code}{package.ENDING}"
        self._host.questions.save_file(
            self.tr("Where shall the package go?"),
            self._session.folder.parent / name,
            self.tr("Package (*{0})").replace("{0}", package.ENDING),
            partial(self._start, wish),
        )

    def _start(self, wish: Wish, target: Path) -> None:
        if wish.accepted_by:
            self._host.preferences.put("reviewer", wish.accepted_by)
        order = Order(
            target if target.suffix else target.with_name(f"{target.name}{package.ENDING}"),
            wish.to,
            wish.phrase,
            wish.with_private,
            wish.accepted_by,
            self._host.preferences.paper_language(self._host.translation.language),
        )
        words = self.tr("Making the package, then opening it again to test all of it…")
        window = self._dialog or self._window
        Working(self._host.theme, words, self._session.jobs, window).run(
            partial(_give, self._session, order), done=self._made, failed=self._failed
        )

    def _made(self, given: Given) -> None:
        self._session.jobs.write(
            "", give_case.note_given, given, done=lambda _none: self._given(given)
        )

    def _given(self, given: Given) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        host = self._host
        said = self.tr("%n document(s) given, opened again and checked: {0}", "", given.documents)
        host.locking.show_anew()
        host.status.say(said.replace("{0}", given.path.name))

    def _failed(self, error: CaseError) -> None:
        if self._dialog is not None:
            self._dialog.say_failed(error)


def _give(session: "CaseSession", order: Order, tell: Tell) -> Given:
    with closing(session.case.connect_read()) as db:
        return give_case.give(db, session.folder, order, tell, ASIDE)
