"""While documents are taken in the timeline is read now and then, and right in the end."""

from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from casefile.model.changes import Changes, changed
from casefile.services import edit_timeline
from casefile.services.edit_timeline import Draft
from casefile.store import events
from casefile.store.driver import Connection
from casefile.ui.parts.context import Context
from casefile.ui.parts.freshness import PAUSE_MS
from casefile.ui.timeline.loaded import LIVE
from casefile.ui.timeline.timeline_view import TimelineView
from tests.ui.told_case import Told

MANY = 200


def _find(db: Connection, number: int) -> Changes:
    """What an import does: one more suggestion."""
    added = events.add_event(
        db, title=f"Hearing {number}", kind="hearing", lane="procedure here",
        edtf=f"2024-01-{number % 28 + 1:02}", state="suggested", origin="rule",
    )  # fmt: skip
    return changed("event", added)


def _take_in(context: Context, count: int) -> None:
    for number in range(count):
        context.jobs.write("", _find, number, bulk=True)


def _follow(qtbot: QtBot, context: Context, view: TimelineView) -> None:
    """Waits until the work is over and the room has seen the last of it."""
    qtbot.waitUntil(lambda: not context.jobs.busy and not view.fresh.stale, timeout=20_000)


def _shown(view: TimelineView) -> list[int]:
    return [view.model.id_at(number) for number in range(view.model.rowCount())]


def test_many_changes_in_a_row_are_read_a_few_times(
    view: TimelineView, context: Context, qtbot: QtBot, told: Told
) -> None:
    before = view.fresh.reads
    told_times: list[object] = []
    context.jobs.changed.connect(told_times.append)
    clock = QElapsedTimer()
    clock.start()
    for number in range(MANY):
        context.jobs.changed.emit(changed("event", number))
    _take_in(context, MANY)
    _follow(qtbot, context, view)
    assert len(told_times) >= MANY
    assert 1 <= view.fresh.reads - before <= 2 + clock.elapsed() // PAUSE_MS
    assert _shown(view) == events.event_ids(context.db, LIVE)
    assert view.model.rowCount() == 9 + MANY
    assert view.subtitle() == f"5 event(s), {4 + MANY} suggestion(s)"
    assert view.current_row() is not None


def test_a_hidden_room_reads_nothing_until_it_is_seen(
    view: TimelineView, context: Context, qtbot: QtBot, told: Told
) -> None:
    view.hide()
    before = view.fresh.reads
    with qtbot.waitSignal(context.jobs.idle):
        _take_in(context, 20)
    assert view.fresh.reads == before
    view.show()
    assert view.fresh.reads == before + 1
    assert view.model.rowCount() == 29


def test_a_persons_own_change_does_not_wait_for_the_import(
    view: TimelineView, context: Context, qtbot: QtBot, told: Told
) -> None:
    _take_in(context, 3)
    _follow(qtbot, context, view)
    clock = QElapsedTimer()
    clock.start()
    draft = Draft("Written by hand", "other", "other", "2024-02-02")
    context.write("add an event", edit_timeline.add_event, draft)
    qtbot.waitUntil(lambda: view.model.rowCount() == 13)
    assert clock.elapsed() < PAUSE_MS
    titles = [view.model.row(n).event.title for n in range(13)]
    assert "Written by hand" in titles
