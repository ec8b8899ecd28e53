"""Why here? Each event tells its sentences, how they were read, what they rest on."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casefile.model.date_reading import other_order
from casefile.services import settle_disagreement
from casefile.store import events
from casefile.store.date_readings import date_readings
from casefile.store.document_parts import set_part
from casefile.store.driver import Connection, atomic
from casefile.store.rows import insert, update
from casefile.ui.event.why_here import WhyHere
from casefile.ui.event.why_words import (
    ambiguous_words,
    interval_words,
    read_words,
    rests_on,
    spoken_why,
    standing_line,
)
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.timeline.timeline_view import TimelineView
from tests.ui.told_case import ARTICLE, Told, tell

if TYPE_CHECKING:
    from casefile.model.event import Quote

Key = Qt.Key


@pytest.fixture
def told(writing: Connection) -> Told:
    """The story, its dates found as an import finds them."""
    made = tell(writing)
    with atomic(writing):
        start = ARTICLE.index("20 January,")
        insert(
            writing, "mention", document_id=made.article, char_start=start,
            char_end=start + len("20 January"), surface="20 January", kind="date",
            edtf="2023-01-20", role="event", rule="en dm",
        )  # fmt: skip
    return made


@pytest.fixture
def view(qtbot: QtBot, context: Context, told: Told) -> Iterator[TimelineView]:
    """The timeline, shown, with the keyboard in its list."""
    room = TimelineView(context)
    qtbot.addWidget(room)
    room.resize(820, 900)
    with qtbot.waitExposed(room):
        room.show()
    room.focus_list()
    yield room
    room.close()


def test_w_opens_the_sheet_and_its_links_show_the_places(
    view: TimelineView, told: Told, qtbot: QtBot
) -> None:
    view.show_event(told.asks)
    QTest.keyClick(view.cards, Key.Key_W)
    sheet = view.findChildren(WhyHere)[-1]
    words = " ".join(one.text() for one in sheet.findChildren(QLabel))
    assert "Worked out, and confirmed by nobody yet" in words
    assert "It falls on one day: 20 January 2023." in words
    assert "“20 January”: day and month, without a year" in words
    assert "The year is taken from “12 January 2023” in the same document." in words
    source, anchor = sheet.findChildren(KeyButton)
    places: list[tuple[int, int, int]] = []
    quotes: list[Quote] = []
    view.open_document.connect(lambda *place: places.append(place))
    view.quote_selected.connect(quotes.append)
    QTest.mouseClick(anchor, Qt.MouseButton.LeftButton)
    ((document, start, end),) = places
    assert document == told.article
    assert ARTICLE[start:end] == "12 January 2023"
    QTest.mouseClick(source, Qt.MouseButton.LeftButton)
    assert quotes[-1].reference() == "A1, para. 5"
    QTest.keyClick(sheet, Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.findChildren(WhyHere))


def test_a_sentence_of_a_split_file_says_which_pages_of_which_file_it_stands_in(
    writing: Connection, view: TimelineView, told: Told
) -> None:
    with atomic(writing):
        set_part(writing, told.article, told.letter, 3, 5, 9)
    view.show_event(told.asks)
    QTest.keyClick(view.cards, Key.Key_W)
    words = [one.text() for one in view.findChildren(WhyHere)[-1].findChildren(QLabel)]
    assert "Part of A2 About Mr Osmonov: pages 3 to 5" in words


def test_a_month_says_between_which_days_it_falls(context: Context, told: Told) -> None:
    event = events.event(context.db, told.leaves)
    assert interval_words(event, "en") == (
        "It can fall on any day from 1 March 2021 to 31 March 2021."
    )
    assert standing_line(event) == "Written in the sentence."


def test_who_accepted_an_event_is_told_where_a_name_was_kept(
    writing: Connection, context: Context, told: Told
) -> None:
    for by, line in (("R. M.", "\nAccepted by R. M."), ("", "\n")):
        with atomic(writing):
            events.set_state(writing, [told.asks], "suggested")
            events.set_state(writing, [told.asks], "accepted", by)
        event = events.event(context.db, told.asks)
        assert spoken_why(event, (), "en").endswith(f"20 January 2023.{line}".rstrip())


def test_what_was_chosen_between_sources_is_told_with_the_reason(
    writing: Connection, context: Context, told: Told
) -> None:
    (dispute,) = events.event(context.db, told.decides).disagreements
    with atomic(writing):
        settle_disagreement.prefer(
            writing, dispute.id, dispute.values[1].claim_id, "the ruling itself says so"
        )
    words = spoken_why(events.event(context.db, told.decides), (), "en")
    assert "Sources differ: “9 Sep 2022” was chosen, not “4 May 2022”." in words
    assert "Why: the ruling itself says so" in words


def test_an_unresolved_date_says_what_it_needs(context: Context, told: Told) -> None:
    event = events.event(context.db, told.summoned)
    assert interval_words(event, "en") == ""
    assert standing_line(event) == "It has no date, so it stands at the end."
    placed = events.event(context.db, told.applies)
    assert "placed it after" in standing_line(placed)


def test_open_sides_stay_open(writing: Connection, context: Context, told: Told) -> None:
    with atomic(writing):
        events.update_event(writing, told.leaves, date_edtf="2021-03/..")
        events.update_event(writing, told.worked, date_edtf="../2020")
    since, until = (events.event(context.db, one) for one in (told.leaves, told.worked))
    assert interval_words(since, "en") == "It can fall on any day from 1 March 2021 on."
    assert interval_words(until, "en") == "It can fall on any day until 31 December 2020."


def _ambiguous(db: Connection, told: Told) -> None:
    """The worked-out day of the story written in figures: 2.12.2022."""
    with atomic(db):
        events.update_event(
            db, told.asks, date_edtf="2022-12-02", date_reason="ambiguous order", base_words=""
        )
        db.execute(
            "UPDATE mention SET alternatives = '[\"2022-02-12\"]', rule = 'en figures'"
            " WHERE kind = 'date'"
        )
        db.execute(
            "UPDATE citation SET reason = 'ambiguous order', base_words = ''"
            " WHERE date_words = '20 January'"
        )
        db.execute("UPDATE claim SET value = '2022-12-02' WHERE value = '2023-01-20'")


def test_figures_tell_both_readings_and_r_takes_the_other(
    writing: Connection, context: Context, told: Told, view: TimelineView, qtbot: QtBot
) -> None:
    _ambiguous(writing, told)
    view.fresh.stale = True
    view.show_event(told.asks)
    event = events.event(context.db, told.asks)
    (reading,) = date_readings(context.db, event)
    assert "it can also mean 12 February 2022" in ambiguous_words(reading, "en")
    assert "a date in figures" in read_words(reading, "en")
    assert rests_on(reading, "en") == ""
    assert reading.anchor is None
    card = view.cards.stack.card(view.model.number_of(told.asks))
    shown = " ".join(str(getattr(piece, "text", "")) for piece in card.pieces)
    assert "day and month may be swapped" in shown
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(view.cards, Key.Key_R)
    other = events.event(context.db, told.asks)
    assert other.edtf == "2022-02-12"
    assert not other.date_in_brackets
    assert other.state == "suggested"
    assert other.quotes[0].edtf == "2022-02-12"
    QTest.keyClick(view.cards, Key.Key_R)
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert events.event(context.db, told.asks).edtf == "2022-12-02"


@pytest.mark.parametrize(
    ("edtf", "other"),
    [("2023-04-03", "2023-03-04"), ("2023-04-13", None), ("2023-04-04", None), ("2023-04", None),
     ("2023", None), ("2023-04-03/2023-05-01", None), (None, None)],
)  # fmt: skip
def test_only_a_day_that_can_be_a_month_has_another_order(
    edtf: str | None, other: str | None
) -> None:
    assert other_order(edtf) == other


@pytest.mark.parametrize(
    ("known_from", "words"),
    [("person", "as you entered it"), ("metadata", "its file gives it"), ("text", "own date")],
)
def test_the_documents_own_date_says_where_it_is_known_from(
    writing: Connection, context: Context, told: Told, known_from: str, words: str
) -> None:
    with atomic(writing):
        writing.execute(
            "UPDATE citation SET reason = 'year from document date', base_words = '2023-01-29'"
            " WHERE date_words = '20 January'"
        )
        update(
            writing, "document", told.article,
            {"document_date_from": known_from, "document_date_words": "12 January 2023"},
        )  # fmt: skip
    (reading,) = date_readings(context.db, events.event(context.db, told.asks))
    assert words in rests_on(reading, "en")
    assert ", 29 January 2023." in rests_on(reading, "en")
    assert reading.anchor is not None
    assert ARTICLE[reading.anchor.start : reading.anchor.end] == "12 January 2023"
