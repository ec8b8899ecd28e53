"""The timeline on the invented story."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from casefile.store.driver import Connection
from casefile.ui.parts.context import Context
from casefile.ui.timeline.timeline_view import TimelineView
from tests.ui.told_case import Told, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    """The story, put into the case."""
    return tell(writing)


@pytest.fixture
def view(qtbot: QtBot, context: Context, told: Told) -> Iterator[TimelineView]:
    """The room, shown, with the keyboard in its list."""
    room = TimelineView(context)
    qtbot.addWidget(room)
    room.resize(820, 900)
    with qtbot.waitExposed(room):
        room.show()
    room.focus_list()
    yield room
    room.close()
