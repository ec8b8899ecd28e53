"""The documents room by the keyboard: open, edit, trash and back; nothing of a title is lost."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from casefile.store import documents, history
from casefile.store.driver import Connection, atomic
from casefile.ui.documents.model import DATE, LANGUAGE, TITLE, DocumentsModel
from casefile.ui.documents.proceedings_pane import ProceedingsPane
from casefile.ui.documents.table import TITLE_WIDTH, DocumentsTable
from casefile.ui.documents.view import DocumentsView
from casefile.ui.parts.context import Context
from casefile.ui.parts.proceeding_dialog import ProceedingDialog
from casefile.ui.theme import Theme
from tests.ui.told_case import Told, name_court, tell

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def told(writing: Connection) -> Told:
    """The invented story."""
    return tell(writing)


@pytest.fixture
def room(context: Context, told: Told, qtbot: QtBot) -> DocumentsView:
    """The room with two documents, the keyboard on the table."""
    view = DocumentsView(context)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    qtbot.waitExposed(view)
    view.focus_list()
    return view


def _table(room: DocumentsView) -> DocumentsTable:
    found = room.findChild(DocumentsTable)
    assert found is not None
    return found


def test_the_model_keeps_the_rules_of_models(context: Context, told: Told) -> None:
    model = DocumentsModel("en")
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_documents(documents.documents(context.db))
    model.sort(TITLE, Qt.SortOrder.DescendingOrder)
    assert model.document(0).id == told.letter
    spoken = model.data(model.index(0, TITLE), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title: About Mr Osmonov"
    del tester


def test_a_ruling_tells_its_proceedings_and_each_is_corrected(
    room: DocumentsView, told: Told, writing: Connection, context: Context, qtbot: QtBot
) -> None:
    with atomic(writing):
        name_court(writing, told)
        documents.set_facts(writing, told.article, kind="ruling")
    room.select_document(told.letter)
    room.select_document(told.article)
    pane = room.findChild(ProceedingsPane)
    assert pane is not None
    qtbot.waitUntil(pane.isVisible)
    assert [one.text() for one in pane.findChildren(QLabel)][1] == "Supreme Court"
    QTest.mouseClick(pane.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    dialog = pane.findChild(ProceedingDialog)
    assert dialog is not None
    dialog.number.setText("3-7/2023")
    dialog.save.click()
    qtbot.waitUntil(lambda: any("3-7/2023" in one.text() for one in pane.findChildren(QLabel)))
    assert str(history.undo_label(context.db)) == "correct a proceeding"


def test_enter_opens_the_document(room: DocumentsView, told: Told, qtbot: QtBot) -> None:
    QTest.keyClick(_table(room), Qt.Key.Key_Down)
    with qtbot.waitSignal(room.open_document) as opened:
        QTest.keyClick(_table(room), Qt.Key.Key_Return)
    assert opened.args == [told.letter, -1, -1]


def test_f2_edits_and_the_change_is_kept(
    room: DocumentsView, told: Told, context: Context, qtbot: QtBot
) -> None:
    QTest.keyClick(_table(room), Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "A journalist waits"
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClicks(field, "A journalist is waiting")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert documents.document(context.db, told.article).title == "A journalist is waiting"


def test_the_language_can_be_corrected(
    room: DocumentsView, told: Told, context: Context, qtbot: QtBot
) -> None:
    box = next(one for one in room.findChildren(QComboBox) if one.findData("kk") >= 0)
    assert box.currentData() == "en"
    with qtbot.waitSignal(context.jobs.idle):
        box.setCurrentIndex(box.findData("kk"))
        box.activated.emit(box.currentIndex())
    assert documents.document(context.db, told.article).language == "kk"


def test_del_puts_into_the_trash_and_undo_brings_back(
    room: DocumentsView, told: Told, context: Context, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(_table(room), Qt.Key.Key_Delete)
    assert documents.document(context.db, told.article).trashed_at
    assert _table(room).model().rowCount() == 1
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert not documents.document(context.db, told.article).trashed_at
    assert _table(room).model().rowCount() == 2


def test_a_file_that_was_not_read_asks_to_be_described(
    room: DocumentsView, told: Told, writing: Connection, context: Context, qtbot: QtBot
) -> None:
    buttons = [one for one in room.findChildren(QPushButton) if one.text() == "Describe…"]
    assert [one.isVisible() for one in buttons] == [False]
    with atomic(writing):
        documents.set_facts(writing, told.article, text_state="not read", not_read_reason="empty")
    room._refresh()
    assert buttons[0].isVisible()
    buttons[0].click()
    assert isinstance(QApplication.focusWidget(), QLineEdit)


@pytest.mark.parametrize("percent", [100, 200])
def test_a_narrow_table_keeps_the_title(
    room: DocumentsView, context: Context, percent: int
) -> None:
    try:
        context.theme.choose(text_percent=percent)
        room.resize(820 * percent // 100, 700)
        table = _table(room)
        QApplication.sendPostedEvents()
        table.doItemsLayout()
        assert table.columnWidth(TITLE) >= context.theme.px(TITLE_WIDTH) - 4
        assert table.isColumnHidden(LANGUAGE)
        assert table.horizontalScrollBar().maximum() == 0
        room.resize(1500 * percent // 100, 700)
        assert not table.isColumnHidden(DATE)
        assert not table.isColumnHidden(LANGUAGE)
    finally:
        context.theme.choose(text_percent=100)


def test_a_right_click_offers_what_the_keys_do(room: DocumentsView, told: Told) -> None:
    from PySide6.QtGui import QContextMenuEvent

    view = _table(room).viewport()
    place = view.rect().center()
    QApplication.sendEvent(
        view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    )
    menu = room.findChild(QMenu)
    assert menu is not None
    words = [one.text().split("\t")[0] for one in menu.actions() if one.text()]
    assert words == [
        "Open",
        "Side by side",
        "This is a newer version of…",
        "This is a translation of…",
        "This relies on…",
        "This is the same text as…",
        "Edit the facts",
        "Read again…",
        "Split into parts…",
        "Copy with words blacked out…",
        "Move to another case…",
        "To the trash",
        "Erase for ever…",
    ]
    may = {one.text().split("\t")[0]: one.isEnabled() for one in menu.actions()}
    assert (may["Side by side"], may["Read again…"]) == (False, False)
    menu.close()


def test_the_facts_say_what_the_document_would_change(
    room: DocumentsView, told: Told, qtbot: QtBot
) -> None:
    room.select_document(told.article)
    labels = room._card.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("Accepted values never change" in one.text() for one in labels))
    (line,) = [one.text() for one in labels if "Accepted values" in one.text()]
    assert "3 new" in line


def test_with_large_text_the_facts_stand_below_the_list(room: DocumentsView, theme: Theme) -> None:
    table, card = _table(room), room._card
    assert card.mapTo(room, QPoint()).x() > table.geometry().right()
    try:
        theme.choose(text_percent=200)
        room.resize(1000, 700)
        QApplication.sendPostedEvents()
        assert card.mapTo(room, QPoint()).x() < 60
        assert card.mapTo(room, QPoint()).y() >= table.mapTo(room, QPoint()).y() + table.height()
        assert card.width() <= room.width()
    finally:
        theme.choose(text_percent=100)
