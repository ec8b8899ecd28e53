"""The whole window, and a person who drops, presses keys and answers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import Translation
from casefile.ui.main_window import MainWindow
from casefile.ui.theme import Theme
from tests.journeys.person import Person
from tests.ui.conftest import (
    ScriptedQuestions,
    _english_numbers,
    _nothing_left,
    case_folder,
    preferences,
    theme,
)

__all__ = ["_english_numbers", "_nothing_left", "case_folder", "preferences", "theme"]

LETTER = (
    "Harbour Office of Norrvik\n\n3 May 2031\n\nDear Ms Olden,\n\n"
    "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden.\n\n"
    "On 20 April 2031 Ilse Olden appealed against the refusal.\n\n"
    "Today the Harbour Office confirmed the refusal.\n"
)
ARTICLE = (
    "Sailor loses her permit\n\nBy Tove Lindqvar\n\nPublished: 14 April 2031\n\n"
    "The Harbour Office of Norrvik refused the permit of Ilse Olden on 12 April 2031.\n\n"
    "On 2 March 2031 the police searched the boat of Ilse Olden.\n"
)


@pytest.fixture
def open_window(
    qapp: QApplication, theme: Theme, preferences: Preferences, qtbot: QtBot
) -> Iterator[Callable[[], Person]]:
    """Makes windows, as a second start does; all are closed at the end."""
    made: list[Person] = []
    preferences.put("theme", "light")
    preferences.put("settle_seconds", 1)

    def make() -> Person:
        owner = QWidget()
        qtbot.addWidget(owner)
        window = MainWindow(theme, preferences, Translation(qapp), ScriptedQuestions(owner))
        window.show()
        window.activateWindow()
        with qtbot.waitExposed(window):
            pass
        made.append(Person(window, qtbot))
        return made[-1]

    yield make
    for person in made:
        person.window.close()
        person.window.deleteLater()


@pytest.fixture
def person(open_window: Callable[[], Person]) -> Person:
    """Somebody in front of the first screen."""
    return open_window()


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder of an invented person's papers."""
    folder = tmp_path / "papers"
    (folder / "press").mkdir(parents=True)
    (folder / "letter.txt").write_text(LETTER, encoding="utf-8")
    (folder / "press" / "article.txt").write_text(ARTICLE, encoding="utf-8")
    return folder
