"""A voice note is written down in the window and found again by search."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casefile.model.document import WRITTEN_DOWN
from casefile.store import documents, history
from casefile.ui.documents.view import DocumentsView
from casefile.ui.documents.write_down_dialog import WriteDownDialog
from casefile.ui.main_window import MainWindow


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    path = tmp_path / "voice.amr"
    path.write_bytes(b"#!AMR\n" + bytes(range(256)) * 4)
    return path


def test_a_voice_note_gets_its_words(
    window: MainWindow, case_folder: Path, voice: Path, qtbot: QtBot
) -> None:
    window.open_case(case_folder)
    session, intake, desk = window.session, window.intake, window.desk
    assert session is not None
    assert intake is not None
    assert desk is not None
    with qtbot.waitSignal(session.arrivals.settled, timeout=30_000):
        intake.take_in([voice], "chosen")
    desk.show_view("documents")
    room = desk.stack.room
    assert isinstance(room, DocumentsView)
    room.select_document(1)
    qtbot.waitUntil(room._card.write_down.isVisible, timeout=20_000)
    QTest.mouseClick(room._card.write_down, Qt.MouseButton.LeftButton)
    (dialog,) = room.findChildren(WriteDownDialog)
    dialog.text.setPlainText("00:42 On 4 June 2031 the harbour police arrested Ilse Olden.")
    QTest.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: documents.document(session.db, 1).text_state == WRITTEN_DOWN, timeout=30_000
    )
    assert history.undo_label(session.db) == "write down what A1 says"
    room.select_document(1)
    assert room._card.write_down.isVisible()
