"""A real case, real jobs and a person who answers, for every test of the window."""

import gc
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.bridge.preferences import Preferences
from casefile.store import case_file
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from casefile.store.originals import read_original
from casefile.ui.parts.context import Context
from casefile.ui.parts.questions import Choice, Questions
from casefile.ui.theme import Theme


class ScriptedQuestions(Questions):
    """A person who answers at once: `answers` holds keys, texts and paths in the order asked.

    What was asked stands in `asked` as (title, text); a question without an answer fails the test.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.answers: list[object] = []
        self.asked: list[tuple[str, str]] = []

    def _answer(self, title: str, text: str = "") -> object:
        self.asked.append((title, text))
        assert self.answers, f"nobody answers: {title}: {text}"
        return self.answers.pop(0)

    def ask(
        self,
        title: str,
        text: str,
        choices: Sequence[Choice],
        callback: Callable[[str], None],
    ) -> None:
        answer = str(self._answer(title, text))
        assert answer == "" or answer in {choice.key for choice in choices}
        callback(answer)

    def ask_text(
        self,
        title: str,
        label: str,
        callback: Callable[[str], None],
        *,
        text: str = "",
        secret: bool = False,
    ) -> None:
        answer = self._answer(title, label)
        if answer is not None:
            callback(str(answer))

    def choose_one(
        self, title: str, text: str, names: Sequence[str], callback: Callable[[str], None]
    ) -> None:
        answer = str(self._answer(title, text))
        assert answer in names
        callback(answer)

    def choose_files(self, title: str, callback: Callable[[list[Path]], None]) -> None:
        answer = self._answer(title)
        assert isinstance(answer, list)
        callback(answer)

    def choose_folder(
        self, title: str, callback: Callable[[Path], None], start: Path | None = None
    ) -> None:
        answer = self._answer(title)
        assert isinstance(answer, Path)
        callback(answer)

    def save_file(
        self, title: str, proposed: Path, name_filter: str, callback: Callable[[Path], None]
    ) -> None:
        answer = self._answer(title)
        assert isinstance(answer, Path)
        callback(answer)


@pytest.fixture(scope="session", autouse=True)
def _english_numbers() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """After each test: no window and no thread it began stays."""
    before = set(threading.enumerate())
    yield
    for widget in qapp.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()
    left = set(threading.enumerate()) - before
    assert not [one.name for one in left if one.name.startswith("casefile")]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light look; one for the whole run, as in the program."""
    return Theme(qapp, "light")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Settings in a file of the test's own."""
    return Preferences(tmp_path / "settings" / "casefile.ini")


@pytest.fixture
def case_folder(tmp_path: Path) -> Path:
    """A new, empty case."""
    folder = tmp_path / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Invented case")
    return folder


@pytest.fixture
def open_case(case_folder: Path) -> Iterator[OpenCase]:
    """The case, opened for writing."""
    case = case_file.open_case(case_folder)
    yield case
    case.close()


@pytest.fixture
def writing(open_case: OpenCase) -> Iterator[Connection]:
    """A connection to put invented documents and events into the case with."""
    db = open_case.connect()
    yield db
    db.close()


@pytest.fixture
def jobs(open_case: OpenCase, qtbot: QtBot) -> Iterator[Jobs]:
    """The real writer thread and workers on that case; no reading child."""
    made = Jobs(open_case.connect, None, lambda sha: read_original(open_case.folder, sha))
    yield made
    _settle(made, qtbot)
    made.close()


def _settle(jobs: Jobs, qtbot: QtBot) -> None:
    """What was asked is answered while there is still a case to ask."""
    if jobs.busy:
        with qtbot.waitSignal(jobs.idle):
            pass


@pytest.fixture
def context(
    open_case: OpenCase, jobs: Jobs, preferences: Preferences, theme: Theme, qtbot: QtBot
) -> Iterator[Context]:
    """What a room is given; its questions are answered from `context.questions.answers`."""
    window = QWidget()
    qtbot.addWidget(window)
    db = open_case.connect_read()
    yield Context(jobs, db, preferences, theme, ScriptedQuestions(window), open_case.folder)
    _settle(jobs, qtbot)
    db.close()
