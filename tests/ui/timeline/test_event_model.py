"""Rows of the timeline: their order, years, what undated facts follow, reading by blocks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from casefile.store import events
from casefile.store.driver import Connection, atomic
from casefile.store.events import EventFilter
from casefile.ui.parts.context import Context
from casefile.ui.timeline.event_model import BLOCK, EventModel
from casefile.ui.timeline.table_model import EventTableModel
from tests.ui.told_case import Told

LIVE = EventFilter(states=frozenset({"accepted", "suggested"}))
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(context: Context, told: Told) -> EventModel:
    model = EventModel(context.db, "en")
    model.show_ids(events.event_ids(context.db, LIVE))
    return model


def test_the_models_keep_the_rules_of_models(context: Context, model: EventModel) -> None:
    table = EventTableModel(context, model, model)
    for one in (model, table):
        tester = QAbstractItemModelTester(one, FATAL)
        model.show_ids(model._ids[:3])
        model.show_ids([])
        model.show_ids(events.event_ids(context.db, LIVE))
        assert one.rowCount() == 9
        del tester


def test_a_new_year_is_ruled_off_once(model: EventModel) -> None:
    years = [model.row(number).year for number in range(model.rowCount())]
    assert [year for year in years if year] == ["2017", "2021", "2022", "2023"]


def test_an_undated_fact_says_what_it_follows(model: EventModel, told: Told) -> None:
    row = model.row(model.number_of(told.applies))
    assert "2021" in row.beside
    spoken = model.data(
        model.index(model.number_of(told.applies)), Qt.ItemDataRole.AccessibleTextRole
    )
    assert "no date" in str(spoken)
    assert "2021" in str(spoken)


def test_a_reader_hears_both_dates_and_that_sources_disagree(model: EventModel, told: Told) -> None:
    number = model.number_of(told.decides)
    spoken = str(model.data(model.index(number), Qt.ItemDataRole.AccessibleTextRole))
    assert "4 May 2022" in spoken
    assert "9 Sep 2022" in spoken
    assert "disagree on the date" in spoken


def test_the_same_ids_again_only_refresh(model: EventModel) -> None:
    assert model.show_ids(list(model._ids)) is False
    assert model.show_ids(model._ids[1:]) is True


def test_rows_of_far_blocks_are_read_when_looked_at(
    context: Context, writing: Connection, model: EventModel
) -> None:
    with atomic(writing):
        for day in range(1, 29):
            for month in range(1, 13):
                events.add_event(
                    writing, title=f"Visit {month}-{day}", kind="other", lane="other",
                    edtf=f"2024-{month:02}-{day:02}",
                )  # fmt: skip
    ids = events.event_ids(context.db, LIVE)
    model.show_ids(ids)
    assert model.rowCount() == 9 + 336
    first = next(n for n in range(len(ids)) if model.row(n).year == "2024")
    assert model.row(first).event.title == "Visit 1-1"
    assert [model.row(n).year for n in (BLOCK, 2 * BLOCK)] == ["", ""]
