"""The queue: its groups and their order, folding, by document, what readers hear."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from casefile.model.finding import EventMatch
from casefile.store import events, links
from casefile.store.driver import Connection, atomic
from casefile.ui.parts.context import Context
from casefile.ui.review.queue_model import QueueModel
from casefile.ui.review.queue_source import read_source
from casefile.ui.review.review_view import ReviewView
from tests.ui.told_case import LETTER, Told


def shown(view: ReviewView) -> list[str]:
    model = view.model
    return [str(model.index(n).data()) for n in range(model.rowCount())]


def test_who_names_the_client_comes_first_background_is_folded_last(view: ReviewView) -> None:
    assert shown(view) == [
        "Names Daniar Osmonov (2)",
        "Members of parliament ask that he not be sent back",
        "He is summoned to the Migration Office",
        "Others (1)",
        "Petraite asks the Migration Office to look again",
        "Background (1)",
        "Reviewed (5)",
    ]
    assert view.panel._done.text() == "5 of 9 reviewed"


def test_the_model_keeps_the_rules_of_models(context: Context, told: Told) -> None:
    model = QueueModel(context.db, "en")
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    source = read_source(context.db)
    for opened in ((), ("background", "reviewed")):
        model.show_rows(source.rows(opened, by_document=False), source.titles)
    assert model.rowCount() == 13
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "[20 Jan 2023] year worked out" in str(spoken)
    del tester


def test_a_fold_opens_by_click_and_by_key(view: ReviewView, qtbot: QtBot, told: Told) -> None:
    number = shown(view).index("Background (1)")
    spot = view.panel.list.visualRect(view.model.index(number)).center()
    QTest.mouseClick(view.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert "A press prize goes to three newspapers" in shown(view)
    view.panel.list.setCurrentIndex(view.model.index(shown(view).index("Background (1)")))
    QTest.keyClick(view.panel.list, Qt.Key.Key_Return)
    assert "A press prize goes to three newspapers" not in shown(view)


def test_by_document_goes_through_each_text_in_its_order(view: ReviewView) -> None:
    view.switch.choose("document")
    view.switch.chosen.emit("document")
    assert shown(view)[:6] == [
        "A1  A journalist waits (3)",
        "Members of parliament ask that he not be sent back",
        "He is summoned to the Migration Office",
        "A press prize goes to three newspapers",
        "A2  About Mr Osmonov (1)",
        "Petraite asks the Migration Office to look again",
    ]


@pytest.fixture
def repeated(writing: Connection, told: Told) -> int:
    """A suggestion that only repeats an accepted event from another document."""
    words = "From 2017 to 2020 he worked for the newspaper Ala-Too Sanjyra."
    start = LETTER.index(words)
    with atomic(writing):
        passage = events.add_passage(writing, told.letter, start, start + 12)
        repeated = events.add_event(
            writing, title="He works for a newspaper", kind="other", lane="home country",
            edtf="2017/2020", state="suggested", origin="rule", passages=[passage],
        )  # fmt: skip
        links.propose(writing, [EventMatch(repeated, told.worked, "same", 0.99)])
    return repeated


def test_what_only_adds_a_source_is_taken_in_one_go(
    repeated: int, view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    assert "Only add a source (1)" in shown(view)
    assert any("to “He works for the newspaper Ala-Too Sanjyra”" in line for line in shown(view))
    assert "that only add" in view.panel._bulk.text()
    with qtbot.waitSignal(context.jobs.idle):
        QTest.mouseClick(view.panel._bulk, Qt.MouseButton.LeftButton)
    assert len(events.event(context.db, told.worked).quotes) == 2
    assert not view.panel._bulk.isVisible()
