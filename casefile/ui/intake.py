"""Everything that brings files into the open case: choosing, dropping, watched folders."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from casefile.bridge.case_session import CaseSession, remember_taken
from casefile.model.changes import Changes
from casefile.model.errors import CaseError
from casefile.services.send_to_case import send_to_case
from casefile.services.watch_folder import WatchedPlace
from casefile.store import watched
from casefile.store.case_file import is_case
from casefile.store.driver import Connection
from casefile.ui.arrivals.folder_question import FolderQuestion
from casefile.ui.case_desk import CaseDesk
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import size_text


class Intake(QObject):
    """Takes files in and says so; `state_changed` when the line at the bottom should follow."""

    state_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        session: CaseSession,
        context: Context,
        desk: CaseDesk,
        question: FolderQuestion,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._context, self._desk = session, context, desk
        self.question = question
        self.taken = 0
        self.question.answered.connect(self._answered)
        session.watching.arrived.connect(self.arrived)
        session.watching.states_changed.connect(self.state_changed)
        session.arrivals.no_room.connect(self._no_room)
        session.arrivals.listed.connect(self.state_changed)
        session.arrivals.settled.connect(self.state_changed)

    @property
    def asking(self) -> int:
        """How many files of watched folders wait for an answer."""
        return self.question.count

    def take_in(self, paths: list[Path], channel: str) -> None:
        """Takes files and folders into this case and shows what becomes of them."""
        if not paths:
            return
        if self._session.read_only:
            self.failed.emit(
                CaseError(
                    "This case is open for reading only.",
                    "Nothing was added.",
                    "Close it in the other window first, then open it again.",
                )
            )
            return
        self._session.arrivals.take_in(paths, channel)
        self._desk.show_arrivals()

    def choose_files(self) -> None:
        """Lets the person pick documents."""
        self._context.questions.choose_files(
            self.tr("Add documents"), lambda paths: self.take_in(paths, "chosen")
        )

    def choose_folder(self) -> None:
        """Lets the person pick a folder whose files are all taken in, once."""
        self._context.questions.choose_folder(
            self.tr("Add a folder"), lambda path: self.take_in([path], "chosen")
        )

    def watch(self, folder: Path) -> None:
        """Watches one more folder from now on."""
        self._context.write(
            self.tr("watch {folder}").format(folder=folder.name),
            _watch,
            folder,
            done=lambda _: self.follow(),
        )

    def follow(self) -> None:
        """Watches the folders the case names now, with the settle time of the settings."""
        self._session.follow(self._context.preferences.number("settle_seconds"))
        self.state_changed.emit()

    def arrived(self, place: WatchedPlace, paths: list[Path]) -> None:
        """Files of a watched folder: taken in at once or asked about."""
        if place.ask:
            self.question.ask(place, paths)
            self.state_changed.emit()
            return
        self.taken += len(paths)
        self.take_in(paths, "drop folder")
        self._remember(place, paths)

    def _answered(self, place: WatchedPlace, paths: list[Path], answer: str) -> None:
        if answer == "this":
            self.taken += len(paths)
            self.take_in(paths, "watched folder")
            self._remember(place, paths)
        elif answer == "ignore":
            self._remember(place, paths)
        else:
            self._context.questions.choose_folder(
                self.tr("Which case do they belong to?"),
                partial(self._send, place, paths),
                self._session.folder.parent,
            )
        self.state_changed.emit()

    def _send(self, place: WatchedPlace, paths: list[Path], case: Path) -> None:
        """Copies files into another case's drop folder; that case takes them in when it opens."""
        if not is_case(case):
            self.failed.emit(
                CaseError("This folder is not a case.", "Nothing was copied.", "Choose again.")
            )
            self.question.ask(place, paths)
            return
        self._context.jobs.background(
            send_to_case, case, paths, done=lambda _: self._remember(place, paths)
        )

    def _remember(self, place: WatchedPlace, paths: list[Path]) -> None:
        self._context.jobs.write("", remember_taken, place.id, tuple(paths))

    def _no_room(self, needed: int, free: int) -> None:
        text = self.tr("The disk is full: {needed} needed, {free} free.")
        self.failed.emit(
            CaseError(
                text.format(needed=size_text(needed), free=size_text(free)),
                self.tr("Nothing was changed."),
                self.tr("Make room on this disk, then add the documents again."),
            )
        )


def _watch(db: Connection, folder: Path) -> tuple[int, Changes]:
    return watched.add(db, folder), Changes(frozenset({"watched"}))
