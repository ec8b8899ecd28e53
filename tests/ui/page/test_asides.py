"""Dates that make no event are greyed on the page; their tips say what they are."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from casefile.store.driver import Connection, atomic
from casefile.store.rows import insert
from casefile.ui.page.asides import asides_of
from casefile.ui.page.text_sheet import TextSheet
from casefile.ui.page.view import PageView
from casefile.ui.parts.context import Context
from casefile.ui.parts.marks import Aside, aside_at
from casefile.ui.parts.picture_sheet import PictureSheet
from casefile.ui.theme import Theme
from tests.ui.page.test_picture_sheet import PAGES, Pencil, _settle
from tests.ui.told_case import ARTICLE, Told, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    """The story with dates of other roles, and one in figures."""
    made = tell(writing)
    with atomic(writing):
        for words, edtf, role, others in (
            ("March 2021", "2021-03", "event", "[]"),
            ("4 May 2022", "2022-05-04", "statute", "[]"),
            ("9 September 2022", "2022-09-09", "citation", "[]"),
            ("12 January 2023", "2023-12-01", "event", '["2023-01-12"]'),
        ):
            start = ARTICLE.index(words)
            insert(
                writing, "mention", document_id=made.article, char_start=start,
                char_end=start + len(words), surface=words, kind="date", edtf=edtf, role=role,
                alternatives=others,
            )  # fmt: skip
    return made


def _tip(sheet: QWidget, at: QPoint) -> str:
    """What the tip says at a place of the sheet."""
    QToolTip.hideText()
    QApplication.processEvents()
    view = sheet.viewport()  # type: ignore[attr-defined]
    event = QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    return QToolTip.text()


def test_only_dates_without_an_event_and_doubtful_ones_are_greyed(
    context: Context, told: Told
) -> None:
    found = asides_of(context.db, told.article, "en")
    assert [ARTICLE[one.start : one.end] for one in found] == [
        "4 May 2022", "9 September 2022", "12 January 2023",
    ]  # fmt: skip
    assert [one.doubtful for one in found] == [False, False, True]
    assert found[0].words == "The date of a law: 4 May 2022. It makes no event."
    assert "Read as 1 December 2023" in found[2].words
    assert "12 January 2023" in found[2].words


def test_the_text_greys_them_and_tells_what_they_are(
    context: Context, told: Told, qtbot: QtBot
) -> None:
    page = PageView(context)
    qtbot.addWidget(page)
    page.resize(500, 900)
    with qtbot.waitExposed(page):
        page.show()
    page.show_document(told.article)
    sheet = page.findChild(TextSheet)
    assert sheet is not None
    dotted = [
        one
        for one in sheet.extraSelections()
        if one.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    ]
    words = [one.cursor.selectedText() for one in dotted]
    assert words == ["4 May 2022", "9 September 2022", "12 January 2023"]
    place = sheet.cursorRect(dotted[0].cursor).center() - QPoint(12, 0)
    assert "The date of a law: 4 May 2022" in _tip(sheet, place)
    assert aside_at(asides_of(context.db, told.article, "en"), 0) is None


def test_a_page_picture_dots_them_and_tells_what_they_are(qtbot: QtBot, theme: Theme) -> None:
    pencil = Pencil()
    sheet = PictureSheet(theme, pencil, None)  # type: ignore[arg-type]
    qtbot.addWidget(sheet)
    sheet.resize(640, 500)
    sheet.show()
    sheet.set_document("ab", PAGES)
    _settle(pencil)
    before = sheet.viewport().grab().toImage()
    sheet.tips.show([Aside(0, 3, "The date of a law")])
    after = sheet.viewport().grab().toImage()
    assert before != after
    tips = {_tip(sheet, QPoint(x, y)) for x in range(90, 240, 25) for y in range(100, 150, 6)}
    assert any("The date of a law" in tip for tip in tips)
