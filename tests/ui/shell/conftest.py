"""The whole window, as the program puts it together."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import Translation
from casefile.ui.main_window import MainWindow
from casefile.ui.theme import Theme
from tests.ui.conftest import ScriptedQuestions


@pytest.fixture
def questions(qtbot: QtBot) -> ScriptedQuestions:
    """The person's answers."""
    owner = QWidget()
    qtbot.addWidget(owner)
    return ScriptedQuestions(owner)


@pytest.fixture
def window(
    qapp: QApplication,
    theme: Theme,
    preferences: Preferences,
    questions: ScriptedQuestions,
    qtbot: QtBot,
) -> Iterator[MainWindow]:
    """The window on its first screen; closed at the end, whatever is open in it."""
    preferences.put("theme", "light")
    made = MainWindow(theme, preferences, Translation(qapp), questions)
    made.show()
    with qtbot.waitExposed(made):
        pass
    yield made
    made.close()
    made.deleteLater()
