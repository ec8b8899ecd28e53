"""An open case in the window: its session, its desk, and everything that brings files into it.

Not on the way to the first window: what finds dates and names is imported only with a case.
"""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casefile.bridge import language_data
from casefile.bridge.case_session import CaseSession
from casefile.bridge.messages import told
from casefile.bridge.preferences import Preferences
from casefile.model.changes import Changes
from casefile.model.errors import CaseError
from casefile.services import back_up
from casefile.store import case_file
from casefile.store.check import Problem
from casefile.ui.actions import ENDS_REST, Actions
from casefile.ui.arrivals.folder_question import FolderQuestion
from casefile.ui.case_desk import CaseDesk
from casefile.ui.case_status import case_texts
from casefile.ui.detours import Detours
from casefile.ui.intake import Intake
from casefile.ui.parts.context import Context
from casefile.ui.parts.questions import Choice, Questions
from casefile.ui.rest_line import RestLine
from casefile.ui.status_bar import StatusTexts
from casefile.ui.step_words import step_words
from casefile.ui.theme import Theme


class CasePane(QWidget):
    """`state_changed` when the line at the bottom should follow, `failed` gives a CaseError.

    `said` gives what has just happened, in words, `package_wanted` a package to be opened;
    `reopen_wanted` that the case can be opened once more, to write.

    Raises what opening the folder raises: NotACase, NewerCase, ...
    """

    state_changed = Signal()
    failed = Signal(object)
    said = Signal(str)
    package_wanted = Signal(object)
    reopen_wanted = Signal()

    def __init__(
        self,
        folder: Path,
        theme: Theme,
        preferences: Preferences,
        questions: Questions,
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._preferences = preferences
        further = partial(language_data.read, preferences)
        self.session = CaseSession(folder, self, further)
        self.context = Context(
            self.session.jobs,
            self.session.db,
            preferences,
            theme,
            questions,
            self.session.folder,
            self.session.read_only,
            language,
            self.session.arrivals.scans,
        )
        self._checked: datetime | None = None
        self._problems: list[Problem] = []

    def furnish(self, actions: Actions) -> None:
        """Makes the rooms; the window's actions do what stands around them."""
        session, context = self.session, self.context
        actions.allow(case=True, write=not session.read_only, rest=session.case.rest)
        question = FolderQuestion(context.theme, self)
        self.desk = CaseDesk(session, context, actions.case_menu(self), self)
        self.detours = Detours(context, self.desk, session.arrivals.search)
        self.intake = Intake(session, context, self.desk, question, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if session.case.rest:
            line = RestLine(context.theme, session.matter, context.language, self)
            line.ended.connect(actions.by_key[ENDS_REST[session.case.rest]].trigger)
            line.delete_wanted.connect(actions.by_key["delete_case"].trigger)
            column.addWidget(line)
        column.addWidget(question)
        column.addWidget(self.desk, 1)
        self.intake.state_changed.connect(self.state_changed)
        self.intake.failed.connect(self.failed)
        self.intake.package_wanted.connect(self.package_wanted)
        self.desk.files_wanted.connect(self.intake.choose_files)
        session.jobs.changed.connect(self._changed)
        session.jobs.idle.connect(self.state_changed)
        session.jobs.failed.connect(self.failed)
        session.jobs.stepped.connect(lambda step: self.said.emit(step_words(step)))
        session.checked.connect(self._files_checked)
        session.backups.failed.connect(self.failed)
        self.desk.show_view("timeline")

    def begin(self) -> None:
        """Once it shows: what was left undone, the watched folders, the check of the files."""
        self.session.begin(self._preferences.number("settle_seconds"))
        self._preferences.remember_day(self.session.folder, self.session.matter.delete_after)
        if self.session.case.elsewhere:
            self._ask_whether_elsewhere()
        self.session.jobs.background(
            case_file.check_place, self.session.folder, done=self._say_place
        )
        days = back_up.days_without_copy(self.session.db)
        if days is not None:
            text = self.tr("No copy outside this computer for %n day(s): File, Backups…", "", days)
            self.said.emit(text)

    def _say_place(self, place: case_file.Place) -> None:
        """Where copies leave the computer, or the case can be damaged."""
        if place.cloud:
            text = self.tr(
                "{cloud} syncs the folder of this case: copies leave this computer, and syncing can"
                " damage it. Move it elsewhere."
            )
            self.said.emit(text.replace("{cloud}", place.cloud))
        elif place.network:
            self.said.emit(
                self.tr(
                    "This case lies on a network drive: others may read it, and it can be damaged"
                    " there."
                )
            )

    def _ask_whether_elsewhere(self) -> None:
        """The case was last open on another computer, which never said that it closed it."""
        self.context.questions.ask(
            self.tr("Is this case open on another computer?"),
            self.tr(
                "{holder} opened it and did not close it. Two computers that write to one case"
                " damage it, so it is for reading only here."
            ).replace("{holder}", self.session.case.holder),
            [
                Choice("over", self.tr("It is closed there: open it to write"), "destroy"),
                Choice("", self.tr("Only read"), "cancel"),
            ],
            self._take_over,
        )

    def _take_over(self, answer: str) -> None:
        if answer == "over":
            self.context.jobs.background(
                case_file.take_over,
                self.session.folder,
                done=lambda _none: self.reopen_wanted.emit(),
                failed=self.failed.emit,
            )

    def close_case(self) -> None:
        """Ends all work on the case; nobody is told of it any more."""
        self.desk.keep_layout()
        self.blockSignals(True)
        self.session.close()

    def status(self) -> StatusTexts:
        """What the line at the bottom says."""
        return case_texts(
            self.session,
            self.desk.counts,
            self.intake.taken,
            self.intake.asking,
            self._checked,
            len(self._problems),
        )

    def _changed(self, _changes: Changes) -> None:
        self.state_changed.emit()

    def _files_checked(self, problems: list[Problem]) -> None:
        # Lost quotes are no change of a file; the room of documents lists them.
        problems = [one for one in problems if one.kind != "quote lost"]
        self._checked, self._problems = datetime.now(), problems  # noqa: DTZ005  wall clock
        self.state_changed.emit()
        if problems:
            details = "\n".join(f"{one.kind}: {told(one.what)}" for one in problems)
            what, todo = problems[0].what, self.tr("Do not rely on it.")
            if any(one.kind.startswith("original") for one in problems):
                todo += " " + self.tr("Add the very file once more: it takes its place.")
            self.failed.emit(CaseError(what, "", todo, details))
