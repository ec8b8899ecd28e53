"""The band as a person uses it: pointing, keys, wheel, brush, and what a reader is told."""

import time
from datetime import date, timedelta
from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casefile.store import events
from casefile.store.driver import Connection
from casefile.store.events import BandRow, EventFilter
from casefile.ui.theme import Theme
from casefile.ui.timeline.band import Band
from casefile.ui.timeline.band_index import LANES
from casefile.ui.timeline.band_layout import Scale
from tests.ui.told_case import Told, tell

LIVE = EventFilter(states=frozenset({"accepted", "suggested"}))


@pytest.fixture
def told(writing: Connection) -> Told:
    return tell(writing)


@pytest.fixture
def band(qtbot: QtBot, theme: Theme, writing: Connection, told: Told) -> Band:
    band = Band(theme, "en")
    qtbot.addWidget(band)
    band.resize(900, 300)
    band.show_rows(events.band_rows(writing, LIVE))
    band.resize(900, band.sizeHint().height())
    band.show()
    band.grab()
    return band


def spot_of(band: Band, event_id: int) -> QPoint:
    """Where an event's mark is, found as a person would: by looking over the band."""
    for y in range(30, band.height() - 30, 3):
        for x in range(120, band.width(), 3):
            if band.event_at(QPointF(x, y)) == event_id:
                return QPoint(x + 2, y)
    raise AssertionError(event_id)


def test_a_click_on_a_mark_picks_its_event(qtbot: QtBot, band: Band, told: Told) -> None:
    with qtbot.waitSignal(band.picked) as picked:
        QTest.mouseClick(band, Qt.MouseButton.LeftButton, pos=spot_of(band, told.rejects))
    assert picked.args == [told.rejects]


def test_keys_zoom_and_show_all(qtbot: QtBot, band: Band) -> None:
    before = band.scale.days
    QTest.keyClick(band, Qt.Key.Key_Plus)
    assert band.scale.days < before
    QTest.keyClick(band, Qt.Key.Key_Minus)
    assert band.scale.days == pytest.approx(before)
    QTest.keyClick(band, Qt.Key.Key_0)
    assert band.scale.first < date(2017, 1, 1).toordinal()
    assert band.scale.last > date(2023, 1, 20).toordinal()


def test_arrows_pick_in_the_order_of_the_list(
    qtbot: QtBot, band: Band, writing: Connection
) -> None:
    order = events.event_ids(writing, LIVE)
    band.select(order[2])
    with qtbot.waitSignal(band.picked) as picked:
        QTest.keyClick(band, Qt.Key.Key_Right)
    assert picked.args == [order[3]]
    with qtbot.waitSignal(band.picked) as picked:
        QTest.keyClick(band, Qt.Key.Key_Home)
    assert picked.args == [order[0]]


def test_selecting_brings_an_event_into_view(band: Band, told: Told) -> None:
    band.select(told.worked)
    assert band.scale.first <= date(2020, 12, 31).toordinal()
    assert "He works for the newspaper" in band.accessibleDescription()
    assert "without a date" in band.accessibleDescription()


def test_ctrl_wheel_comes_nearer_around_the_pointer(band: Band) -> None:
    before, point = band.scale, QPointF(500, 60)
    turned = QWheelEvent(
        point, band.mapToGlobal(point), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    band.wheelEvent(turned)
    assert turned.isAccepted()
    assert band.scale.days < before.days


def test_a_plain_wheel_is_left_to_the_list(band: Band) -> None:
    before, point = band.scale, QPointF(500, 60)
    turned = QWheelEvent(
        point, band.mapToGlobal(point), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    band.wheelEvent(turned)
    assert not turned.isAccepted()
    assert band.scale == before


def test_the_brush_of_the_strip_moves_the_view(qtbot: QtBot, band: Band) -> None:
    y, left = band.height() - 14, 140
    before = band.scale
    QTest.mousePress(band, Qt.MouseButton.LeftButton, pos=QPoint(left, y))
    QTest.mouseRelease(band, Qt.MouseButton.LeftButton, pos=QPoint(left, y))
    assert band.scale.first < before.first
    assert band.scale.days == pytest.approx(before.days)


def test_dragging_the_lanes_moves_time(qtbot: QtBot, band: Band) -> None:
    before = band.scale
    QTest.mousePress(band, Qt.MouseButton.LeftButton, pos=QPoint(300, 12))
    QTest.mouseMove(band, QPoint(360, 12))
    QTest.mouseRelease(band, Qt.MouseButton.LeftButton, pos=QPoint(360, 12))
    assert band.scale.first < before.first


def test_other_rows_keep_the_view_and_the_choice(
    band: Band, writing: Connection, told: Told
) -> None:
    band.select(told.rejects)
    before = band.scale
    band.show_rows([r for r in events.band_rows(writing, LIVE) if r.state == "accepted"])
    assert band.scale == before
    assert "rejects the appeal" in band.accessibleDescription()


def test_a_hundred_thousand_events_pan_and_zoom_smoothly(qtbot: QtBot, theme: Theme) -> None:
    random = Random(11)
    rows = []
    for number in range(100_000):
        day = str(date(1990, 1, 1) + timedelta(days=random.randrange(12_000)))
        rows.append(
            BandRow(
                number + 1, random.choice(LANES), day, day, day, "accepted", f"Event {number}",
                bracketed=False,
            )
        )  # fmt: skip
    band = Band(theme, "en")
    qtbot.addWidget(band)
    band.resize(1000, 400)
    band.show_rows(rows)
    band.grab()
    spent = []
    for days in (12_000, 2000, 300, 40):
        band.set_scale(Scale(date(2001, 1, 1).toordinal(), days, band.scale.width))
        for _ in range(8):
            band.set_scale(band.scale.moved(30).zoomed(1.02, 400))
            began = time.process_time()
            band.grab()
            spent.append(time.process_time() - began)
    spent.sort()
    # The budget is 16 ms a frame; a shared machine gets room.
    assert spent[len(spent) // 2] < 0.032
