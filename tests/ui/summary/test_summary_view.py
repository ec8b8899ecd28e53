"""The summary room: pages to turn, sizes to change, and a list of what stays off the paper."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.reading.client import Reader
from casefile.store import entities, events
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection, atomic
from casefile.store.originals import read_original
from casefile.ui.parts.context import Context
from casefile.ui.summary.left_out import LeftOut
from casefile.ui.summary.summary_view import SummaryView
from casefile.ui.theme import Theme
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import Told, tell

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def reader() -> Iterator[Reader]:
    """The real child that draws pages."""
    with Reader() as made:
        yield made


@pytest.fixture
def told(writing: Connection) -> Told:
    """The invented story, and enough further events for a second page."""
    made = tell(writing)
    with atomic(writing):
        for number in range(60):
            events.add_event(
                writing, title=f"Visit number {number + 1} to the office", kind="other",
                lane="other", edtf=f"2023-05-{number % 28 + 1:02}",
            )  # fmt: skip
    return made


@pytest.fixture
def room(
    context: Context, open_case: OpenCase, reader: Reader, told: Told, qtbot: QtBot
) -> Iterator[SummaryView]:
    """The room with its paper laid out."""
    jobs = Jobs(open_case.connect, reader, lambda sha: read_original(open_case.folder, sha))
    view = SummaryView(replace(context, jobs=jobs))
    view.resize(1100, 700)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.tools.count > 1, timeout=30_000)
    yield view
    qtbot.waitUntil(lambda: not jobs.busy, timeout=30_000)
    jobs.close()
    view.close()
    view.deleteLater()


def test_pages_are_counted_turned_and_resized(room: SummaryView, qtbot: QtBot) -> None:
    (tools,) = room.header_tools()
    assert tools is room.tools
    assert room.tools.where.text() == f"Page 1 of {room.tools.count}"
    assert not room.tools.previous.isEnabled()
    QTest.mouseClick(room.tools.next, LEFT)
    qtbot.waitUntil(lambda: room.tools.page == 2)
    assert room.tools.where.text().startswith("Page 2 of")
    assert room.tools.previous.isEnabled()
    before = room._sheet.verticalScrollBar().maximum()
    QTest.mouseClick(room.tools.larger, LEFT)
    assert room.tools.size_words.text() == "120 %"
    assert room._sheet.verticalScrollBar().maximum() > before
    for _ in range(12):
        QTest.mouseClick(room.tools.smaller, LEFT)
    assert room.tools.size_words.text() == "40 %"
    assert not room.tools.smaller.isEnabled()


def test_what_will_not_appear_is_listed_line_by_line_and_opened(
    room: SummaryView, told: Told
) -> None:
    QTest.mouseClick(room._notes.list_button, LEFT)
    (dialog,) = room.findChildren(LeftOut)
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert lines[0].startswith("4 ")
    assert sum("press prize" in line for line in lines) == 1
    row = next(at for at, line in enumerate(lines) if "press prize" in line)
    dialog.list.setCurrentRow(row)
    asked: list[object] = []
    room.room_requested.connect(asked.append)
    room.open_event.connect(asked.append)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert asked == ["review", told.prize]


def test_the_pages_shown_are_the_file_that_is_saved(
    room: SummaryView, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append(tmp_path / "paper.pdf")
    QTest.mouseClick(room._pdf, LEFT)
    qtbot.waitUntil(lambda: "paper.pdf" in room._state.text())
    assert room._preview is not None
    assert (tmp_path / "paper.pdf").read_bytes() == room._preview.content


def test_what_changed_is_counted_from_the_paper_saved_last(
    room: SummaryView, context: Context, told: Told, tmp_path: Path, qtbot: QtBot
) -> None:
    assert room._since.text() == "This paper was not printed or saved before."
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append(tmp_path / "paper.pdf")
    QTest.mouseClick(room._pdf, LEFT)
    qtbot.waitUntil(lambda: "Nothing changed since" in room._since.text(), timeout=30_000)
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    room._context.write("rename", events.update_event, told.leaves, title="He goes to Lithuania")
    qtbot.waitUntil(lambda: "1 altered" in room._since.text(), timeout=30_000)


def test_the_options_grow_with_the_text_and_leave_the_paper_half(
    room: SummaryView, theme: Theme
) -> None:
    try:
        theme.choose(text_percent=150)
        assert room._side.width() == theme.px(340)
        theme.choose(text_percent=200)
        assert room._side.width() == room.width() // 2
        assert room._form._work.fontInfo().pixelSize() == theme.px(13)
    finally:
        theme.choose(text_percent=100)


def test_size_and_language_of_the_paper_are_the_next_ones_too(
    room: SummaryView, context: Context, qtbot: QtBot
) -> None:
    kept = context.preferences
    assert (kept.text("paper_size"), kept.paper_language("lt")) == ("a4", "lt")
    paper, language = room._form.findChildren(QComboBox)
    for box, wanted in ((paper, "letter"), (language, "lt")):
        box.setCurrentIndex(box.findData(wanted))
        box.activated.emit(box.currentIndex())
    assert (kept.text("paper_size"), kept.paper_language("en")) == ("letter", "lt")
    next_room = SummaryView(context)
    qtbot.addWidget(next_room)
    options = next_room._form.options()
    assert (options.paper, options.language) == ("letter", "lt")


def test_a_copy_with_names_hidden_says_what_may_still_identify(
    room: SummaryView, told: Told, writing: Connection, qtbot: QtBot
) -> None:
    box = next(
        one for one in room.findChildren(QCheckBox) if one.text() == "Copy with names hidden"
    )
    assert box.isHidden()
    with atomic(writing):
        client = next(one for one in entities.entities(writing, ["person"]) if one.is_client)
        entities.hide_name(writing, client.id, "D. O.")
    room._options_changed()
    qtbot.waitUntil(lambda: not box.isHidden(), timeout=30_000)
    words = room._notes._clues
    assert words.text().startswith("This paper prints 1 hidden name")
    box.click()
    qtbot.waitUntil(lambda: words.text().startswith("Initials"), timeout=30_000)
    qtbot.waitUntil(lambda: room._preview is not None, timeout=30_000)
    assert room._preview is not None
    read = "\n".join(page.text for page in room._preview.pages)
    assert "D. O." in read
    assert "Osmonov" not in read
