"""The program around the window: language, look, later starts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.bridge.single_instance import hand_over
from casefile.store import documents
from casefile.ui.program import Program


@pytest.fixture
def program(qapp: QApplication, own_places: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(qapp)
    made.preferences.put("theme", "light")
    made.preferences.put("language", "en")
    made.open_window(None)
    yield made
    if made.window is not None:
        made.window.close()
    made.preferences.changed.disconnect()
    made.translation.use("en")
    made.theme.choose("light", 100)
    QLocale.setDefault(QLocale("en_GB"))
    made.close()
    made.deleteLater()


def test_language_and_look_change_at_once_with_the_case_open(
    program: Program, case_folder: Path, qtbot: QtBot
) -> None:
    assert program.window is not None
    program.window.open_case(case_folder)
    program.preferences.put("text_percent", 125)
    assert program.theme.text_percent == 125
    program.preferences.put("language", "lt")
    qtbot.waitUntil(lambda: program.translation.language == "lt")
    qtbot.waitUntil(lambda: program.window is not None and program.window.desk is not None)
    assert program.window.desk is not None
    assert program.window.desk.header.title.text() == "Laiko juosta"


def test_a_later_start_brings_its_files(
    program: Program, case_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("On 4 June 2031 she sailed.\n", encoding="utf-8")
    window = program.window
    assert window is not None
    window.open_case(case_folder)
    assert hand_over(case_folder, [letter])
    qtbot.waitUntil(
        lambda: (
            window.session is not None
            and [one.file_name for one in documents.documents(window.session.db)] == ["letter.txt"]
        ),
        timeout=30_000,
    )
