"""The Timeline room under a person's hands: what is shown, then what the case holds."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casefile.model.changes import changed
from casefile.model.event import Event, Quote
from casefile.store import events, history
from casefile.store.driver import Connection, atomic
from casefile.ui.parts.context import Context
from casefile.ui.timeline.timeline_view import TimelineView
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import Told, reprint

Key = Qt.Key
Press = Callable[..., None]


@pytest.fixture
def press(qtbot: QtBot, view: TimelineView, context: Context) -> Press:
    """Presses a key in the list and waits until the case and the window have followed."""

    def act(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        with qtbot.waitSignal(context.jobs.idle):
            QTest.keyClick(view.cards, key, modifiers)

    return act


def titles(view: TimelineView) -> list[str]:
    return [view.model.row(n).event.title for n in range(view.model.rowCount())]


def stored(db: Connection, event_id: int) -> Event:
    return events.event(db, event_id)


def words_on(view: TimelineView, event_id: int) -> str:
    """Everything written on an event's card."""
    card = view.cards.stack.card(view.model.number_of(event_id))
    return " ".join(str(getattr(piece, "text", "")) for piece in card.pieces)


def test_everything_is_in_view_suggestions_too(view: TimelineView, told: Told) -> None:
    assert len(titles(view)) == 9
    assert view.subtitle().startswith("5")
    assert "suggested" in words_on(view, told.prize)
    assert "A1, para. 1" in words_on(view, told.leaves)


def test_a_accepts_a_suggestion(view: TimelineView, told: Told, press: Press) -> None:
    view.show_event(told.prize)
    press(Key.Key_A)
    assert stored(view._context.db, told.prize).state == "accepted"
    row = view.current_row()
    assert row is not None
    assert row.event.id == told.prize
    assert "suggested" not in words_on(view, told.prize)


def test_x_leaves_accepted_events_alone_and_dismisses_suggestions(
    view: TimelineView, told: Told, press: Press, qtbot: QtBot
) -> None:
    view.show_event(told.leaves)
    QTest.keyClick(view.cards, Key.Key_X)
    assert not view._context.jobs.busy
    view.show_event(told.prize)
    press(Key.Key_X)
    assert stored(view._context.db, told.prize).state == "dismissed"
    assert len(titles(view)) == 8
    assert view.cards.currentIndex().isValid()


def test_a_key_that_fits_nothing_says_why_in_the_line_at_the_bottom(
    view: TimelineView, told: Told, qtbot: QtBot, context: Context
) -> None:
    view.show_event(told.worked)
    for key, why in (
        (Key.Key_A, "accepted already"),
        (Key.Key_X, "Del removes it"),
        (Key.Key_Y, "Nothing of this date was worked out"),
        (Key.Key_R, "one way only"),
        (Key.Key_J, "No other event"),
        (Key.Key_S, "One sentence alone"),
        (Key.Key_O, "do not differ"),
        (Key.Key_B, "do not differ"),
        (Key.Key_2, "do not differ"),
        (Key.Key_P, "only an event without one is placed"),
        (Key.Key_K, "Nothing was found to be missing"),
    ):
        with qtbot.waitSignal(context.jobs.stepped) as stepped:
            QTest.keyClick(view.cards, key)
        (step,) = stepped.args
        assert step.what == "nothing"
        assert why in step.label
    assert not context.jobs.busy
    assert view.editor.isHidden()


def test_y_confirms_a_worked_out_year(view: TimelineView, told: Told, press: Press) -> None:
    view.show_event(told.asks)
    assert "[20 Jan 2023]" in words_on(view, told.asks)
    press(Key.Key_Y)
    assert stored(view._context.db, told.asks).date_confirmed
    assert "[20 Jan 2023]" not in words_on(view, told.asks)


def test_j_joins_and_the_difference_is_kept(view: TimelineView, told: Told, press: Press) -> None:
    view.show_event(told.asks)
    assert "May be the same event" in words_on(view, told.asks)
    press(Key.Key_J)
    joined = stored(view._context.db, told.asks)
    assert {quote.document_id for quote in joined.quotes} == {told.article, told.letter}
    assert view.model.number_of(told.asks_again) < 0


def test_n_keeps_apart_what_is_not_the_same(
    view: TimelineView, told: Told, press: Press, context: Context
) -> None:
    view.show_event(told.asks)
    assert "Keep apart" in words_on(view, told.asks)
    press(Key.Key_N)
    assert not stored(context.db, told.asks).proposals
    assert "Keep apart" not in words_on(view, told.asks)


def test_a_disputed_event_opens_with_both_values_and_none_chosen(
    view: TimelineView, told: Told
) -> None:
    view.show_event(told.decides)
    words = words_on(view, told.decides)
    assert "4 May 2022" in words
    assert "9 Sep 2022" in words
    assert "Nothing chosen" in words
    assert all(value.standing == "open" for value in view.model.row(
        view.model.number_of(told.decides)).event.disagreements[0].values)  # fmt: skip


def test_2_chooses_the_second_value_and_asks_why(
    view: TimelineView, told: Told, press: Press
) -> None:
    view.show_event(told.decides)
    questions = view._context.questions
    assert isinstance(questions, ScriptedQuestions)
    questions.answers.append(" the ruling says so ")
    press(Key.Key_2)
    event = stored(view._context.db, told.decides)
    assert event.edtf == "2022-09-09"
    assert not event.disagreements[0].open
    assert event.disagreements[0].reason == "the ruling says so"
    assert questions.asked[-1][1].startswith("“9 Sep 2022” is right.")


def test_who_closes_the_question_why_has_chosen_nothing(view: TimelineView, told: Told) -> None:
    view.show_event(told.decides)
    questions = view._context.questions
    assert isinstance(questions, ScriptedQuestions)
    questions.answers.append(None)
    QTest.keyClick(view.cards, Key.Key_2)
    assert questions.asked
    assert not view._context.jobs.busy
    assert stored(view._context.db, told.decides).disagreements[0].open


def test_s_makes_two_events(view: TimelineView, told: Told, press: Press) -> None:
    view.show_event(told.decides)
    press(Key.Key_S)
    assert len(stored(view._context.db, told.decides).quotes) == 1
    assert len(titles(view)) == 10


def test_o_leaves_it_open(view: TimelineView, told: Told, press: Press) -> None:
    view.show_event(told.decides)
    press(Key.Key_O)
    assert stored(view._context.db, told.decides).disagreements[0].left_open
    assert "Left open" in words_on(view, told.decides)


def test_leaving_open_is_a_step_of_its_own_and_once_is_enough(
    view: TimelineView, told: Told, press: Press, context: Context, qtbot: QtBot
) -> None:
    view.show_event(told.decides)
    press(Key.Key_O)
    assert "Leave open" in (history.undo_label(context.db) or "")
    with qtbot.waitSignal(context.jobs.stepped) as stepped:
        QTest.keyClick(view.cards, Key.Key_O)
    assert stepped.args[0].what == "nothing"
    with qtbot.waitSignal(context.jobs.stepped) as stepped:
        context.jobs.undo()
    assert stepped.args[0].what == "taken back"
    assert "Leave open" in stepped.args[0].label
    assert not stored(context.db, told.decides).disagreements[0].left_open


def test_b_says_that_both_can_be_true_and_o_opens_it_again(
    view: TimelineView, told: Told, press: Press
) -> None:
    view.show_event(told.decides)
    press(Key.Key_B)
    event = stored(view._context.db, told.decides)
    assert event.disagreements[0].state == "both possible"
    assert "or 9 Sep 2022" in words_on(view, told.decides)
    assert "two dates" not in words_on(view, told.decides)
    press(Key.Key_O)
    assert stored(view._context.db, told.decides).disagreements[0].open


def test_a_sentence_of_a_reprint_stands_once_and_names_both_exhibits(
    view: TimelineView, told: Told, context: Context, writing: Connection
) -> None:
    with atomic(writing):
        reprint(writing, told)
    context.jobs.changed.emit(changed("event", told.asks))
    view.show_event(told.asks)
    shown = words_on(view, told.asks)
    assert "A1, para. 5; A3" in shown
    assert shown.count("members of parliament led by") == 1


def test_undo_brings_a_suggestion_back(
    view: TimelineView, told: Told, press: Press, context: Context, qtbot: QtBot
) -> None:
    view.show_event(told.prize)
    press(Key.Key_X)
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    assert view.model.number_of(told.prize) >= 0


def test_space_goes_through_the_sources(view: TimelineView, told: Told, qtbot: QtBot) -> None:
    view.show_event(told.rejects)
    seen = []
    for _ in range(3):
        with qtbot.waitSignal(view.quote_selected) as chosen:
            QTest.keyClick(view.cards, Key.Key_Space)
        quote = chosen.args[0]
        assert isinstance(quote, Quote)
        seen.append(quote.document_id)
    assert set(seen[:2]) == {told.article, told.letter}
    assert seen[2] == seen[0]


def test_selecting_tells_which_event(view: TimelineView, told: Told, qtbot: QtBot) -> None:
    view.show_event(told.leaves)
    with qtbot.waitSignal(view.event_selected) as chosen:
        QTest.keyClick(view.cards, Key.Key_Down)
    assert chosen.args == [told.applies]


def test_copying_takes_the_reference_along(view: TimelineView, told: Told, qtbot: QtBot) -> None:
    view.show_event(told.leaves)
    QTest.keyClick(view.cards, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "March 2021" in copied
    assert copied.endswith("(A1, para. 1)")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.cards, Key.Key_C, both)
    assert QGuiApplication.clipboard().text() == (
        "“Journalist Daniar Osmonov left Kyrgyzstan in March 2021 and reached Lithuania by way of"
        " Turkey.” (A1, para. 1)"
    )


def test_chips_filter_and_the_empty_list_says_how_to_go_on(
    view: TimelineView, told: Told, qtbot: QtBot
) -> None:
    chips = {chip.text(): chip for chip in view.filters._chips() if not chip.isHidden()}
    QTest.mouseClick(chips["Sources disagree"], Qt.MouseButton.LeftButton)
    assert {view.model.id_at(n) for n in range(view.model.rowCount())} == {
        told.decides, told.rejects,
    }  # fmt: skip
    QTest.mouseClick(chips["Journey"], Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == 0
    assert view.empty.isVisible()
    button = view.empty.findChild(QPushButton)
    assert button is not None
    assert button.text() == "Clear filter"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == 9


def test_the_switch_hides_suggestions_and_showing_one_brings_them_back(
    view: TimelineView, told: Told, qtbot: QtBot
) -> None:
    QTest.mouseClick(view.filters.suggestions, Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == 5
    view.show_event(told.prize)
    assert view.model.rowCount() == 9


def test_only_suggestions_are_announced_with_a_way_to_review(
    view: TimelineView, context: Context, writing: Connection, told: Told, qtbot: QtBot
) -> None:
    accepted = [told.worked, told.leaves, told.applies, told.decides, told.rejects]
    with qtbot.waitSignal(context.jobs.idle):
        context.write("", events.set_state, accepted, "suggested")
    assert view.notice.isVisible()
    button = view.notice.findChild(QPushButton)
    assert button is not None
    with qtbot.waitSignal(view.room_requested) as asked:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["review"]


def test_a_click_on_a_quote_opens_it_and_one_on_a_value_does_not_choose_unseen(
    view: TimelineView, told: Told, qtbot: QtBot, context: Context
) -> None:
    view.show_event(told.leaves)
    number = view.model.number_of(told.decides)
    view.cards.scrollTo(view.model.index(number))
    rect = view.cards.visualRect(view.model.index(number))
    spot = QPoint(rect.left() + 260, rect.bottom() - 30)
    with qtbot.waitSignal(view.quote_selected):
        QTest.mouseClick(view.cards.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.cards.currentIndex().row() == number
    assert not context.jobs.busy
    assert stored(context.db, told.decides).disagreements[0].open


def test_a_click_on_leave_open_or_a_value_of_the_open_card_works(
    view: TimelineView, told: Told, qtbot: QtBot, context: Context
) -> None:
    view.show_event(told.decides)
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append("")
    number = view.model.number_of(told.decides)
    rect = view.cards.visualRect(view.model.index(number))
    card = view.cards.stack.card(number)
    hit = next(one for one in card.hits if one.act == "prefer")
    spot = QPoint(int(hit.rect.left()) + 40, rect.top() + int(hit.rect.top()) + 14)
    with qtbot.waitSignal(context.jobs.idle):
        QTest.mouseClick(view.cards.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert not stored(context.db, told.decides).disagreements[0].open


def test_alt_arrows_order_events_of_one_day(
    view: TimelineView, told: Told, press: Press, context: Context, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.jobs.idle):
        context.write("", events.update_event, told.prize, date_edtf="2023-01-12")
    view.show_event(told.prize)
    assert view.model.number_of(told.prize) > view.model.number_of(told.rejects)
    press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.model.number_of(told.prize) < view.model.number_of(told.rejects)


def test_alt_arrows_place_an_event_without_a_date(
    view: TimelineView, told: Told, press: Press, context: Context
) -> None:
    def neighbour() -> int:
        """The event it stands behind, as the list shows it."""
        return view.model.id_at(view.model.number_of(told.summoned) - 1)

    view.show_event(told.summoned)
    press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert neighbour() == told.asks
    press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert neighbour() == told.rejects
    assert stored(context.db, told.summoned).after_event_id == told.rejects
    assert stored(context.db, told.summoned).edtf is None
    assert "after 12 Jan 2023" in words_on(view, told.summoned)
    assert str(history.undo_label(context.db)).startswith("Place: ")
    press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert stored(context.db, told.summoned).after_event_id is None
    for _ in range(9):
        QTest.keyClick(view.cards, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    first = view.model.id_at(1)
    assert view.model.number_of(told.summoned) == 0
    assert stored(context.db, told.summoned).before_event_id == first
    assert "before " in words_on(view, told.summoned)


def test_p_opens_the_place_of_an_event_without_a_date(
    view: TimelineView, told: Told, context: Context, qtbot: QtBot
) -> None:
    view.show_event(told.leaves)
    QTest.keyClick(view.cards, Key.Key_P)
    assert not view.editor.isVisible(), "a date is its place"
    view.show_event(told.summoned)
    QTest.keyClick(view.cards, Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    place = view.editor.beside
    assert place.neighbour.isVisible()
    place.neighbour.setCurrentIndex(place.neighbour.findData(told.rejects))
    with qtbot.waitSignal(context.jobs.idle):
        view.editor.keep()
    assert view.model.number_of(told.summoned) == view.model.number_of(told.rejects) - 1
    assert str(history.undo_label(context.db)).startswith("Edit: ")


def as_table(view: TimelineView) -> list[int]:
    """Switches to the table; the ids of its rows from the top."""
    view.switch.choose("table")
    view.switch.chosen.emit("table")
    return shown_rows(view)


def shown_rows(view: TimelineView) -> list[int]:
    return [view.table.rows.id_at(row) for row in range(view.model.rowCount())]


def test_a_click_on_a_column_sorts_the_table_and_the_third_brings_the_days_back(
    view: TimelineView, told: Told
) -> None:
    view.show_event(told.asks)
    by_days = as_table(view)
    header = view.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)

    def click() -> list[str]:
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        model = view.table.model()
        return [str(model.index(row, 1).data()) for row in range(model.rowCount())]

    titles_up = click()
    assert titles_up == sorted(titles_up, key=str.casefold)
    assert view.current_row() is not None
    assert view.current_row().event.id == told.asks  # type: ignore[union-attr]
    assert click() == titles_up[::-1]
    click()
    assert shown_rows(view) == by_days


def test_the_table_is_sorted_with_the_keyboard_and_keys_act_on_the_row_that_is_shown(
    view: TimelineView, told: Told, context: Context, qtbot: QtBot
) -> None:
    as_table(view)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(view.table, Key.Key_4, alt)
    QTest.keyClick(view.table, Key.Key_4, alt)
    assert shown_rows(view)[0] == told.rejects
    QTest.keyClick(view.table, Key.Key_7, alt)
    QTest.keyClick(view.table, Key.Key_7, alt)
    first = shown_rows(view)[0]
    assert stored(context.db, first).state == "suggested"
    view.table.setCurrentIndex(view.table.model().index(0, 0))
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(view.table, Key.Key_X)
    assert stored(context.db, first).state == "dismissed"
    assert first not in shown_rows(view)
    assert stored(context.db, shown_rows(view)[0]).state == "suggested"


def test_widths_of_the_table_are_remembered(
    view: TimelineView, context: Context, qtbot: QtBot
) -> None:
    as_table(view)
    view.table.setColumnWidth(5, 222)
    view.close()
    other = TimelineView(context)
    qtbot.addWidget(other)
    assert other.table.columnWidth(5) == 222


def test_the_table_shows_the_same_events_and_keeps_the_choice(
    view: TimelineView, told: Told, qtbot: QtBot, context: Context
) -> None:
    view.show_event(told.asks)
    view.switch.choose("table")
    view.switch.chosen.emit("table")
    assert view.table.isVisible()
    assert view._chosen() == told.asks
    model = view.table.model()
    row = [str(model.index(view.model.number_of(told.decides), c).data()) for c in range(7)]
    assert "4 May 2022" in row[0]
    assert "dates" in row[2]
    assert row[4] == "Daniar Osmonov"
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(view.table, Key.Key_A)
    assert stored(context.db, told.asks).state == "accepted"


def test_the_band_folds_and_the_choice_is_remembered(
    view: TimelineView, context: Context, qtbot: QtBot
) -> None:
    assert view.band.isVisible()
    QTest.mouseClick(view.filters.fold, Qt.MouseButton.LeftButton)
    assert not view.band.isVisible()
    assert view.filters.fold.text() == "Show band"
    assert context.preferences.on("band_folded")


def test_a_low_window_or_room_folds_the_band_by_itself(view: TimelineView, qtbot: QtBot) -> None:
    view.resize(820, 700)
    assert not view.band.isVisible()
    view.resize(820, 900)
    assert view.band.isVisible()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(820, 900)
    view.setParent(window)
    window.show()
    view.show()
    view.resize(820, 480)  # the results stand below
    assert not view.band.isVisible()
    view.resize(820, 760)
    assert view.band.isVisible()
    view.setParent(None)


def test_picking_on_the_band_selects_in_the_list(view: TimelineView, told: Told) -> None:
    view.band.picked.emit(told.worked)
    row = view.current_row()
    assert row is not None
    assert row.event.id == told.worked


def test_200_per_cent_text_keeps_every_button_inside_its_card(
    view: TimelineView, told: Told
) -> None:
    view._context.theme.choose(text_percent=200)
    try:
        view.show_event(told.asks)
        card = view.cards.stack.card(view.model.number_of(told.asks))
        assert all(hit.rect.right() <= card.body.right() for hit in card.hits)
        assert all(hit.rect.bottom() <= card.body.bottom() for hit in card.hits)
    finally:
        view._context.theme.choose(text_percent=100)


def test_escape_closes_the_editor_first_and_clears_the_filter_from_the_list(
    view: TimelineView, told: Told, qtbot: QtBot
) -> None:
    chip = next(one for one in view.filters._chips() if one.text() == "Sources disagree")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    view.new_event()
    assert view.editor.isVisible()
    QTest.keyClicks(view.editor.headline, "xa")
    QTest.keyClick(view.editor.headline, Key.Key_Escape)
    assert not view.editor.isVisible()
    assert view.model.rowCount() == 2
    QTest.keyClick(view.cards, Key.Key_Escape)
    assert view.model.rowCount() == 9


def test_an_event_by_hand_stands_on_the_timeline_marked_not_cited(
    view: TimelineView, qtbot: QtBot
) -> None:
    view.new_event()
    QTest.keyClicks(view.editor.headline, "A neighbour warns him")
    QTest.keyClicks(view.editor.date.line, "2021")
    with qtbot.waitSignal(view.event_selected):
        QTest.keyClick(view.editor.headline, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        with qtbot.waitSignal(view._context.jobs.idle):
            pass
    row = view.current_row()
    assert row is not None
    assert row.event.title == "A neighbour warns him"
    assert "not cited" in words_on(view, row.event.id)


def test_s_splits_off_the_sentence_in_view_where_nothing_is_disputed(
    view: TimelineView, told: Told, press: Press, context: Context, qtbot: QtBot
) -> None:
    view.show_event(told.rejects)
    press(Key.Key_B)
    QTest.keyClick(view.cards, Key.Key_Space)
    press(Key.Key_S)
    assert len(stored(context.db, told.rejects).quotes) == 1
    assert view.model.rowCount() == 10


def test_the_page_is_not_turned_back_when_the_list_is_read_anew(
    view: TimelineView, told: Told, context: Context, qtbot: QtBot
) -> None:
    view.show_event(told.rejects)
    told_again: list[int] = []
    view.event_selected.connect(told_again.append)
    with qtbot.waitSignal(context.jobs.idle):
        context.write("", events.set_state, [told.prize], "dismissed")
    assert told_again == []
    row = view.current_row()
    assert row is not None
    assert row.event.id == told.rejects


def test_a_screen_reader_finds_the_events_as_items_of_a_list(
    view: TimelineView, told: Told
) -> None:
    heard = QAccessible.queryAccessibleInterface(view.cards)
    assert heard is not None
    assert heard.text(QAccessible.Text.Name) == "Events"
    lines = [
        heard.child(n).text(QAccessible.Text.Name)
        for n in range(heard.childCount())
        if heard.child(n).role() == QAccessible.Role.ListItem
    ]
    assert len(lines) == 9
    assert lines[view.model.number_of(told.decides)].startswith("4 May 2022 or 9 Sep 2022")
    assert "1 source" in lines[0]


def test_new_events_that_the_filter_hides_are_told(
    view: TimelineView, told: Told, context: Context, qtbot: QtBot, writing: Connection
) -> None:
    chip = next(one for one in view.filters._chips() if one.text() == "Journey")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == 1
    with atomic(writing):
        events.add_event(writing, title="A new one", kind="other", lane="health", edtf="2024")
    with qtbot.waitSignal(context.jobs.idle):
        context.write("", events.update_event, told.worked, place="Bishkek")
    assert view.hidden.isVisible()
    assert "1 new event" in view.hidden._words.text()
    button = view.hidden.findChild(QPushButton)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == 10
    assert not view.hidden.isVisible()
