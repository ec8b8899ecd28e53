"""Every dialog on the lowest screen, with the largest text, in both languages."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import label
from casefile.ui.settings.case_details import CaseDetails
from casefile.ui.theme import Theme

ROOT = Path(__file__).resolve().parents[3]
LOW = {"name": "low", "x": 0, "y": 0, "width": 1024, "height": 640, "dpr": 1}


@pytest.mark.parametrize("language", ["en", "lt"])
def test_nothing_is_beyond_the_edge_or_cut(tmp_path: Path, language: str) -> None:
    screens = tmp_path / "screens.json"
    sizes = {"logicalDpi": 96, "logicalBaseDpi": 96}
    screens.write_text(json.dumps({"screens": [LOW | sizes]}))
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.low_screen", language, "200", "light"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}"},
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert told["screen"] == [1024, 640]
    assert len(told["wrong"]) > 20
    assert {name: wrong for name, wrong in told["wrong"].items() if wrong} == {}


def test_a_dialog_grows_with_what_comes_into_it(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    sheet = Sheet(theme, "Sheet", owner, 300)
    add_field(sheet.column, "Name", QLineEdit(sheet), sheet)
    said = label("Told once something went wrong. " * 12, "bad", sheet, wrap=True)
    said.hide()
    sheet.column.addWidget(said)
    button = QPushButton("Agree", sheet)
    sheet.add_foot(button)
    sheet.show()
    before = sheet.height()
    said.show()
    qtbot.waitUntil(lambda: sheet.height() > before)
    assert said.visibleRegion().boundingRect() == said.rect()
    assert sheet.rect().contains(button.geometry())


def test_fields_have_the_keys_before_the_buttons(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = CaseDetails(theme, "K-2031-04", "Olden", owner)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert dialog.code.hasFocus()
    for _ in range(2):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), QPushButton)
