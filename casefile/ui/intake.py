"""Everything that brings files into the open case: choosing, dropping, watched folders."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from casefile.bridge.case_session import CaseSession, remember_taken
from casefile.bridge.handed_over import HandedOver
from casefile.model.changes import Changes
from casefile.model.errors import CaseError
from casefile.services.send_to_case import send_to_case
from casefile.services.watch_folder import WatchedPlace
from casefile.store import watched
from casefile.store.case_file import is_case
from casefile.store.driver import Connection
from casefile.store.watched import Look
from casefile.ui.arrivals.folder_question import FolderQuestion
from casefile.ui.case_desk import CaseDesk
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import size_text
from casefile.ui.parts.questions import Choice

BY_PERSON: Final = frozenset({"dropped", "chosen"})
"""The ways by which a person brings files, who can be asked about them."""


class Intake(QObject):
    """Takes files in and says so; `state_changed` when the line at the bottom should follow.

    `package_wanted` gives a package that a person wants opened as the case it is.
    """

    state_changed = Signal()
    failed = Signal(object)
    package_wanted = Signal(object)

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
        self._told_no_room = False
        self._handed = HandedOver(self._remember, session.watching.later)
        session.arrivals.row_changed.connect(self._follow)
        self.question.answered.connect(self._answered)
        session.watching.arrived.connect(self.arrived)
        session.watching.states_changed.connect(self.state_changed)
        session.arrivals.no_room.connect(self._no_room)
        session.arrivals.listed.connect(self._listed)
        session.arrivals.settled.connect(self.state_changed)

    @property
    def asking(self) -> int:
        """How many files of watched folders wait for an answer."""
        return self.question.count

    def take_in(self, paths: list[Path], channel: str) -> None:
        """Takes files and folders into this case and shows what becomes of them."""
        packages = [path for path in paths if channel in BY_PERSON and _is_package(path)]
        self._add([path for path in paths if path not in packages], channel)
        for path in packages:
            self._ask_about_package(path, channel)

    def _ask_about_package(self, path: Path, channel: str) -> None:
        """A package is a case of its own; as a document nothing in it could be read."""

        def answered(key: str) -> None:
            if key == "open":
                self.package_wanted.emit(path)
            elif key == "add":
                self._add([path], channel)

        self._context.questions.ask(
            self.tr("Open this package as a case?"),
            self.tr(
                "{name} is an encrypted package made with Casefile. Added as a document it stays"
                " shut."
            ).replace("{name}", path.name),
            [
                Choice("open", self.tr("Open it as a case")),
                Choice("add", self.tr("Add it as a document")),
                Choice("", self.tr("Cancel"), "cancel"),
            ],
            answered,
        )

    def _add(self, paths: list[Path], channel: str) -> None:
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
        self._take(place, paths, "drop folder")

    def _answered(self, place: WatchedPlace, paths: list[Path], answer: str) -> None:
        if answer == "this":
            self._take(place, paths, "watched folder")
        elif answer == "ignore":
            self._handed.refuse(place, paths)
        else:
            self._context.questions.choose_folder(
                self.tr("Which case do they belong to?"),
                partial(self._send, place, paths),
                self._session.folder.parent,
            )
        self.state_changed.emit()

    def _take(self, place: WatchedPlace, paths: list[Path], channel: str) -> None:
        """Takes in what is new; a file that failed before is tried again on its own row."""
        arrivals = self._session.arrivals
        failed = {row.path: row.key for row in arrivals.rows if row.state == "failed"}
        there = self._handed.add(place, paths)
        for path in there:
            if path in failed:
                arrivals.retry(failed[path])
        new = [path for path in there if path not in failed]
        self.taken += len(new)
        self.take_in(new, channel)

    def _listed(self) -> None:
        self._told_no_room = False
        self.state_changed.emit()

    def _follow(self, key: int) -> None:
        self._handed.follow(self._session.arrivals.rows[key])

    def _send(self, place: WatchedPlace, paths: list[Path], case: Path) -> None:
        """Copies files into another case's drop folder; that case takes them in when it opens."""
        if not is_case(case):
            self.failed.emit(
                CaseError("This folder is not a case.", "Nothing was copied.", "Choose again.")
            )
            self.question.ask(place, paths)
            return
        self._context.jobs.background(
            send_to_case, case, paths, done=lambda _: self._handed.refuse(place, paths)
        )

    def _remember(self, place: WatchedPlace, looks: tuple[Look, ...]) -> None:
        self._context.jobs.write("", remember_taken, place, looks, bulk=True)

    def _no_room(self, needed: int, free: int) -> None:
        self._handed.no_room(row.path for row in self._session.arrivals.rows)
        if self._told_no_room:
            return  # a watched folder tries again every minute; once is enough to say so
        self._told_no_room = True
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


def _is_package(path: Path) -> bool:
    if path.suffix.lower() != ".zip":
        return False
    from casefile.store.package import is_package  # brings along all that encrypts

    return is_package(path)
