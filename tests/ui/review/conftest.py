"""The review on the invented story."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casefile.store.driver import Connection
from casefile.ui.parts.context import Context
from casefile.ui.review.review_view import ReviewView
from tests.ui.told_case import Told, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    """The story, put into the case."""
    return tell(writing)


@pytest.fixture
def view(qtbot: QtBot, context: Context, told: Told) -> Iterator[ReviewView]:
    """The room, shown, with the keyboard in its queue."""
    room = ReviewView(context)
    qtbot.addWidget(room)
    room.resize(900, 800)
    with qtbot.waitExposed(room):
        room.show()
    room.focus_list()
    yield room
    room.close()


@pytest.fixture
def press(qtbot: QtBot, view: ReviewView, context: Context) -> Callable[..., None]:
    """Presses a key in the queue and waits until the case and the window have followed."""

    def act(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        with qtbot.waitSignal(context.jobs.idle):
            QTest.keyClick(view.panel.list, key, modifiers)

    return act
