"""Head and foot of the window where they are narrow: parts give way whole, none is cut."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from casefile.store.case_file import create_case
from casefile.ui.header import ViewHeader
from casefile.ui.main_window import MainWindow
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.segments import Segments
from casefile.ui.parts.texts import ElidedLabel, label
from casefile.ui.status_bar import StatusBar, StatusTexts
from casefile.ui.theme import Theme

TEXTS = StatusTexts(
    lock="No passphrase",
    watch="Drop folder: nothing new",
    watch_state="watching",
    counts="21 events, 9 to review, 1 disagreement open",
    files="Files unchanged since added 09:41",
    saved="All changes saved",
)


def _whole(owner: QWidget) -> None:
    QApplication.sendPostedEvents()
    parts: list[QWidget] = [*owner.findChildren(QLabel), *owner.findChildren(QAbstractButton)]
    for part in parts:
        if part.isVisible() and not isinstance(part, ElidedLabel):
            assert part.width() >= part.sizeHint().width(), part


@pytest.mark.parametrize("width", [1440, 900, 620])
@pytest.mark.parametrize("percent", [100, 200])
def test_the_line_at_the_bottom(theme: Theme, qtbot: QtBot, width: int, percent: int) -> None:
    try:
        theme.choose(text_percent=percent)
        bar = StatusBar(theme, None)  # type: ignore[arg-type]
        qtbot.addWidget(bar)
        bar.resize(width, 40)
        bar.show_texts(TEXTS)
        bar.show()
        assert bar.watch.isVisible()
        _whole(bar)
        for part, words in ((bar.files, TEXTS.files), (bar.saved, TEXTS.saved)):
            assert part.isVisible() or words in bar.toolTip()
    finally:
        theme.choose(text_percent=100)


@pytest.mark.parametrize("width", [1200, 620, 520])
def test_the_head_of_a_view(theme: Theme, qtbot: QtBot, width: int) -> None:
    head = ViewHeader(theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(head)
    head.resize(width, 60)
    rows = [("event", "By every event", ""), ("document", "By every document", "")]
    head.show_view("To review", [Segments(theme, "Order", rows, head)])
    head.show()
    _whole(head)
    assert head.add.text() == ("Add documents" if width > 700 else "")
    assert head.add.accessibleName() == "Add documents"


def test_the_line_under_the_title_goes_before_the_words_of_a_button(
    theme: Theme, qtbot: QtBot
) -> None:
    head = ViewHeader(theme, None)  # type: ignore[arg-type]
    qtbot.addWidget(head)
    head.resize(590, 60)
    rows = [("cards", "Cards", "list"), ("table", "Table", "table-2")]
    head.show_view("Timeline", [Segments(theme, "Shown as", rows, head)])
    head.show_line("20 events, 6 suggestions")
    head.show()
    QApplication.sendPostedEvents()
    assert head.subtitle.width() >= head.subtitle.sizeHint().width()
    assert head.add.text() == ""
    head.resize(1200, 60)
    QApplication.sendPostedEvents()
    assert head.search.width() == head.search.sizeHint().width()


def test_words_and_buttons_of_a_row_stand_on_one_line(theme: Theme, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, 6)
    words, button = label("Page 1 of 2", "secondary", box), KeyButton(theme, "Original", box)
    for part in (words, button):
        flow.addWidget(part)
    box.resize(400, 60)
    box.show()
    assert abs(words.geometry().center().y() - button.geometry().center().y()) <= 1
    box.resize(button.sizeHint().width() + 4, 120)
    QApplication.sendPostedEvents()
    assert button.y() > words.geometry().bottom()


def test_a_row_that_flows_keeps_its_edges(theme: Theme, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, 6)
    flow.setContentsMargins(16, 4, 10, 2)
    first, second = (KeyButton(theme, words, box) for words in ("Word", "Portable document"))
    for button in (first, second):
        flow.addWidget(button)
    box.show()
    narrow = 26 + second.sizeHint().width()
    tall = first.sizeHint().height()
    assert flow.minimumSize().width() == narrow
    assert flow.heightForWidth(narrow) == 2 * tall + 12
    box.resize(narrow, 120)
    QApplication.sendPostedEvents()
    assert (first.x(), first.y()) == (second.x(), second.y() - tall - 6) == (16, 4)


def test_the_page_gives_way_where_large_text_needs_the_room(
    window: MainWindow, theme: Theme, tmp_path: Path
) -> None:
    folder = tmp_path / "K-2031-07.case"
    create_case(folder, code="K-2031-07")
    window.resize(1440, 900)
    window.open_case(folder)
    assert window.desk is not None
    window.desk.show_view("timeline")
    page = window.desk.page
    assert page.isVisible()
    try:
        theme.choose(text_percent=200)
        assert not page.isVisible()
        window.desk.toggle_viewer()
        assert page.isVisible()
    finally:
        theme.choose(text_percent=100)
    assert page.isVisible()
