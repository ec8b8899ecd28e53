"""The help opens beside the work, travels with the program and can be searched."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casefile.ui.actions import menus
from casefile.ui.help_window import HelpWindow, help_text
from casefile.ui.theme import Theme

ROOT = Path(__file__).parents[3]


def test_the_page_in_the_program_is_the_written_one() -> None:
    assert help_text("en") == (ROOT / "docs" / "help.md").read_text(encoding="utf-8")
    assert help_text("xx") == help_text("en")


def test_the_lithuanian_page_says_what_the_english_one_says() -> None:
    """Headings, paragraphs and keys stand in the same order, and none is left in English."""
    english, lithuanian = help_text("en").splitlines(), help_text("lt").splitlines()
    assert [_shape(line) for line in lithuanian] == [_shape(line) for line in english]
    same = {line for line in english if len(line) > 20} & set(lithuanian)
    assert same == {"| --- | --- |"} & same


def _shape(line: str) -> str:
    """What kind of line it is; of a row of keys, its keys."""
    if line.startswith("| ") and not line.startswith("| k"):
        return line.split("|")[1].strip()
    return line[:2] if line[:1] in "#-|" or line[:1].isdigit() else str(bool(line))


def test_words_are_found_in_the_help(theme: Theme, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    window = HelpWindow(theme, "en", owner)
    window.show()
    qtbot.waitExposed(window)
    assert not window.isModal()
    QTest.keyClicks(window.words, "disk encryption")
    QTest.keyClick(window.words, Qt.Key.Key_Return)
    assert window.page.textCursor().selectedText().casefold() == "disk encryption"
    first = window.page.textCursor().position()
    QTest.keyClick(window.words, Qt.Key.Key_Return)
    assert window.page.textCursor().position() > first
    assert window.isVisible()


def test_f1_is_the_help_and_the_question_mark_the_keys() -> None:
    keys = {one.key: one.keys for _title, commands in menus() for one in commands}
    assert keys["help"] == ("F1",)
    assert keys["keys"] == ("?",)
