"""What a question does with a careless key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from casefile.ui.parts.questions import Choice, Questions

CHOICES = [Choice("gone", "Erase", "destroy"), Choice("", "Cancel", "cancel")]


def test_enter_alone_destroys_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    answers: list[str] = []
    Questions(window).ask("Erase it?", "It goes for ever.", CHOICES, answers.append)
    box = window.findChild(QMessageBox)
    assert box is not None
    qtbot.waitUntil(box.isVisible)
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [""]
