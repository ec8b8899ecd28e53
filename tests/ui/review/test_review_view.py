"""Review by keys: each does what its cap says, the next card is there, nothing is lost."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from casefile.model.changes import changed
from casefile.model.event import Event
from casefile.store import documents, events
from casefile.store.driver import Connection, atomic
from casefile.ui.parts.context import Context
from casefile.ui.review.card_head import WhoChip
from casefile.ui.review.card_sections import DocumentDate, SameEvent
from casefile.ui.review.event_card import EventCard
from casefile.ui.review.review_view import ReviewView
from tests.ui.conftest import ScriptedQuestions
from tests.ui.told_case import Told, reprint

Key = Qt.Key
Press = Callable[..., None]


def card(view: ReviewView) -> EventCard:
    assert view.page.card is not None
    return view.page.card


def words_on(view: ReviewView) -> str:
    """Everything written on the card."""
    return " ".join(one.text() for one in card(view).findChildren(QLabel))


def untick(view: ReviewView, qtbot: QtBot, number: int) -> None:
    """Takes a sentence's tick away by the keyboard, then goes back to the queue."""
    box = card(view).rows[number].box
    box.setFocus()
    QTest.keyClick(box, Key.Key_Space)
    assert not box.isChecked()
    view.focus_list()


def join_only(view: ReviewView, qtbot: QtBot, context: Context) -> None:
    """Ticks the sentence of the event that may be the same."""
    box = card(view).findChildren(SameEvent)[0].findChildren(QCheckBox)[0]
    box.setFocus()
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(box, Key.Key_Space)
    view.focus_list()


def stored(context: Context, event_id: int) -> Event:
    return events.event(context.db, event_id)


def test_the_card_shows_what_is_worked_out_and_why(view: ReviewView, told: Told) -> None:
    assert card(view).event_shown.id == told.asks
    words = words_on(view)
    assert "20 January" in words
    assert "[2023]" in words
    assert "Year worked out, not written." in words
    assert "“12 January 2023”" in words
    (row,) = card(view).rows
    assert {mark.kind for mark in row.text._marks} >= {"date", "value"}


def test_the_card_says_what_was_only_planned(
    view: ReviewView, told: Told, context: Context, writing: Connection
) -> None:
    with atomic(writing):
        events.update_event(writing, told.asks, planned=1, place="Norrvik")
    context.jobs.changed.emit(changed("event"))
    view.show_event(told.summoned)
    view.show_event(told.asks)
    assert "Planned: the source does not say that it happened." in words_on(view)
    assert "Statement · Other · Norrvik" in words_on(view)


def test_a_chip_says_in_words_what_somebody_is_in_the_event(view: ReviewView, told: Told) -> None:
    view.show_event(told.rejects)
    assert view.page.card is not None
    chips = {one.accessibleName() for one in view.page.card.findChildren(WhoChip)}
    assert chips == {"Daniar Osmonov, takes part"}


def test_a_accepts_keeps_the_brackets_and_the_next_card_is_there(
    view: ReviewView, told: Told, press: Press, context: Context
) -> None:
    press(Key.Key_A)
    event = stored(context, told.asks)
    assert event.state == "accepted"
    assert event.date_in_brackets
    assert len(event.quotes) == 1
    assert card(view).event_shown.id == told.summoned
    assert view.panel._done.text() == "6 of 9 reviewed"


def test_y_confirms_the_year_on_the_same_card(
    view: ReviewView, told: Told, press: Press, context: Context
) -> None:
    press(Key.Key_Y)
    assert stored(context, told.asks).date_confirmed
    assert card(view).event_shown.id == told.asks
    assert "[2023]" not in words_on(view)


def test_j_makes_one_event_of_two_accepts_it_and_the_next_card_is_there(
    view: ReviewView, told: Told, press: Press, qtbot: QtBot, context: Context
) -> None:
    assert "A2 may tell of the same event." in words_on(view)
    assert "the Migration Office" in words_on(view)
    (proposal,) = card(view).event_shown.proposals
    press(Key.Key_J)
    event = stored(context, told.asks)
    assert event.state == "accepted"
    assert len(event.quotes) == 2
    assert not events.existing(context.db, [proposal.other_id])
    assert card(view).event_shown.id == told.summoned
    assert view.panel._done.text().startswith("6 of ")
    with qtbot.waitSignal(context.jobs.idle):
        view.acts.do("undo")
    assert stored(context, told.asks).state == "suggested"
    assert stored(context, proposal.other_id).state == "suggested"


def test_the_tick_of_the_other_event_joins_without_accepting(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    join_only(view, qtbot, context)
    assert stored(context, told.asks).state == "suggested"
    assert card(view).event_shown.id == told.asks
    assert len(card(view).rows) == 2


def test_n_keeps_apart_what_is_not_the_same(
    view: ReviewView, told: Told, press: Press, context: Context
) -> None:
    view.show_event(told.asks)
    assert stored(context, told.asks).proposals
    press(Key.Key_N)
    assert not stored(context, told.asks).proposals
    assert stored(context, told.asks).state == "suggested"
    QTest.keyClick(view.panel.list, Key.Key_N)
    assert "No other event looks like this one" in view.page._hint.text()


def test_keep_apart_is_not_asked_again(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    button = next(one for one in card(view).findChildren(QPushButton) if one.text() == "Keep apart")
    with qtbot.waitSignal(context.jobs.idle):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not stored(context, told.asks).proposals
    assert "may tell of the same event" not in words_on(view)


def test_only_ticked_sentences_are_accepted_the_others_are_asked_again(
    view: ReviewView, told: Told, press: Press, qtbot: QtBot, context: Context
) -> None:
    join_only(view, qtbot, context)
    untick(view, qtbot, 1)
    kept = card(view).rows[0].quote.passage_id
    press(Key.Key_A)
    event = stored(context, told.asks)
    assert event.state == "accepted"
    assert [quote.passage_id for quote in event.quotes] == [kept]
    assert events.counts(context.db).suggested == 3


def test_a_sentence_of_a_reprint_stands_once_with_both_places(
    view: ReviewView, told: Told, press: Press, context: Context, writing: Connection
) -> None:
    with atomic(writing):
        reprint(writing, told)
    context.jobs.changed.emit(changed("event"))
    view.show_event(told.summoned)
    view.show_event(told.asks)
    assert view.page.card is not None
    (row,) = view.page.card.rows
    places = [one.text() for one in row.findChildren(QPushButton)]
    assert places == ["A1, para. 5", "A3, para. 6"]
    assert "same text" in words_on(view)
    assert len(view.page.card.ticked_ids()) == 2
    view.acts.do("split")
    assert view.page._hint.text() == "One sentence alone cannot be split."
    press(Key.Key_A)
    accepted = stored(context, told.asks)
    assert accepted.state == "accepted"
    assert len(accepted.quotes) == 2


def test_nothing_ticked_is_not_accepted(
    view: ReviewView, qtbot: QtBot, context: Context, told: Told
) -> None:
    untick(view, qtbot, 0)
    QTest.keyClick(view.panel.list, Key.Key_A)
    assert "No sentence is ticked" in view.page._hint.text()
    assert not context.jobs.busy
    assert stored(context, told.asks).state == "suggested"


def test_a_key_that_fits_nothing_says_why(view: ReviewView, told: Told, context: Context) -> None:
    view.show_event(told.asks)
    while card(view).event_shown.proposals or len(card(view).event_shown.quotes) != 1:
        QTest.keyClick(view.panel.list, Key.Key_Right)
    for key, why in (
        (Key.Key_J, "No other event"),
        (Key.Key_S, "One sentence alone"),
        (Key.Key_R, "one way only"),
        (Key.Key_O, "do not differ"),
        (Key.Key_B, "do not differ"),
        (Key.Key_1, "do not differ"),
    ):
        QTest.keyClick(view.panel.list, key)
        assert why in view.page._hint.text()
    assert not context.jobs.busy


def test_s_splits_the_sentences_without_a_tick(
    view: ReviewView, told: Told, press: Press, qtbot: QtBot, context: Context
) -> None:
    join_only(view, qtbot, context)
    untick(view, qtbot, 1)
    press(Key.Key_S)
    assert len(stored(context, told.asks).quotes) == 1


def test_x_dismisses_and_undo_brings_it_back(
    view: ReviewView, told: Told, press: Press, qtbot: QtBot, context: Context
) -> None:
    press(Key.Key_X)
    assert stored(context, told.asks).state == "dismissed"
    assert card(view).event_shown.id == told.summoned
    with qtbot.waitSignal(context.jobs.idle):
        view.bar.acted.emit("undo")
    assert stored(context, told.asks).state == "suggested"
    assert view.model.number_of(told.asks) >= 0


def test_the_arrow_leaves_it_for_later(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    QTest.keyClick(view.panel.list, Key.Key_Right)
    assert card(view).event_shown.id == told.summoned
    assert stored(context, told.asks).state == "suggested"


def test_the_documents_date_is_asked_once_and_moves_what_hangs_on_it(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    view.show_event(told.summoned)
    asked = card(view).findChild(DocumentDate)
    assert asked is not None
    assert "Date of this article…" in words_on(view)
    QTest.keyClicks(asked.field.line, "25 January 2023")
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(asked.field.line, Key.Key_Return)
    document = documents.document(context.db, told.article)
    assert document.document_date == "2023-01-25"
    assert document.known_from == "person"


def test_d_leads_to_the_date_of_the_document_and_esc_back(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    view.show_event(told.asks)
    QTest.keyClick(view.panel.list, Key.Key_D)
    assert "waits for the date of its document" in view.page._hint.text()
    view.show_event(told.summoned)
    QTest.keyClick(view.panel.list, Key.Key_D)
    asked = card(view).date_question
    assert asked is not None
    assert asked.field.line.hasFocus()
    QTest.keyClick(asked.field.line, Key.Key_Escape)
    assert view.panel.list.hasFocus()
    QTest.keyClick(view.panel.list, Key.Key_D)
    QTest.keyClicks(asked.field.line, "25 January 2023")
    with qtbot.waitSignal(context.jobs.idle):
        QTest.keyClick(asked.field.line, Key.Key_Return)
    assert documents.document(context.db, told.article).document_date == "2023-01-25"
    assert view.panel.list.hasFocus()


def test_letters_typed_into_a_field_are_letters(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    view.show_event(told.summoned)
    asked = card(view).findChild(DocumentDate)
    assert asked is not None
    asked.field.line.setFocus()
    QTest.keyClicks(asked.field.line, "xa")
    assert asked.field.line.text() == "xa"
    assert not context.jobs.busy


def test_values_are_chosen_by_their_number(
    view: ReviewView, told: Told, press: Press, context: Context
) -> None:
    view.show_event(told.rejects)
    assert "Sources differ on who acted." in words_on(view)
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append("")
    press(Key.Key_1)
    assert not stored(context, told.rejects).disagreements[0].open


def test_an_event_taken_back_is_in_view_again(
    view: ReviewView, press: Press, qtbot: QtBot, context: Context
) -> None:
    first = card(view).event_shown.id
    press(Key.Key_X)
    assert card(view).event_shown.id != first
    with qtbot.waitSignal(context.jobs.idle):
        context.jobs.undo()
    qtbot.waitUntil(lambda: card(view).event_shown.id == first)


def test_ticks_stay_when_something_else_changes(
    view: ReviewView, told: Told, press: Press, qtbot: QtBot, context: Context
) -> None:
    join_only(view, qtbot, context)
    untick(view, qtbot, 1)
    with qtbot.waitSignal(context.jobs.idle):
        context.write("", events.update_event, told.worked, place="Bishkek")
    assert not card(view).rows[1].box.isChecked()


def test_a_dismissed_event_can_be_brought_back(
    view: ReviewView, told: Told, press: Press, context: Context
) -> None:
    press(Key.Key_X)
    view.show_event(told.asks)
    assert card(view).event_shown.state == "dismissed"
    press(Key.Key_A)
    assert stored(context, told.asks).state == "suggested"


def test_the_end_says_how_it_went_and_leads_to_the_timeline(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context, writing: Connection
) -> None:
    with atomic(writing):
        waiting = [told.asks, told.asks_again, told.summoned]
        events.set_state(writing, waiting, "accepted")
    with qtbot.waitSignal(context.jobs.idle):
        context.write("", events.set_state, [told.prize], "dismissed")
    assert view.done.isVisible()
    assert view.done._title.text() == "All reviewed."
    assert "8 accepted" in view.done._words.text()
    assert "1 dismissed" in view.done._words.text()
    with qtbot.waitSignal(view.room_requested) as asked:
        QTest.mouseClick(view.done._button, Qt.MouseButton.LeftButton)
    assert asked.args == ["timeline"]


def test_with_only_background_left_no_old_card_stays_and_it_can_be_unfolded(
    view: ReviewView, told: Told, press: Press, qtbot: QtBot, context: Context, writing: Connection
) -> None:
    view.show_event(told.asks)
    with atomic(writing):
        events.set_state(writing, [told.asks_again, told.summoned], "accepted")
    press(Key.Key_X)
    assert stored(context, told.prize).state == "suggested"
    assert view.done.isVisible()
    assert view.done._title.text() == "Only background is left."
    assert view.done._words.text() == (
        "7 accepted, 1 dismissed. 1 event(s) of the background name nobody of this case."
    )
    assert view.page.card is None
    QTest.mouseClick(view.done._folded, Qt.MouseButton.LeftButton)
    assert view.page.isVisible()
    assert view.page.card is not None
    assert view.page.card.event_shown.id == told.prize
    press(Key.Key_A)
    assert view.done._title.text() == "All reviewed."
    assert not view.done._folded.isVisible()


def test_space_and_click_lead_to_the_sentence(view: ReviewView, told: Told, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.quote_selected) as chosen:
        QTest.keyClick(view.panel.list, Key.Key_Space)
    assert chosen.args[0].document_id == told.article
    with qtbot.waitSignal(view.quote_selected):
        QTest.mouseClick(card(view).rows[0].text, Qt.MouseButton.LeftButton)


def test_copying_a_quote_takes_its_reference(view: ReviewView, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.panel.list, Key.Key_C, both)
    assert QGuiApplication.clipboard().text().endswith("(A1, para. 5)")


def test_an_empty_case_says_what_to_do(qtbot: QtBot, context: Context) -> None:
    room = ReviewView(context)
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    assert room.done._title.text() == "Nothing to review yet"
    room.close()


def test_keys_mean_nothing_to_the_review_while_its_editor_is_open(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    QTest.keyClick(view.panel.list, Key.Key_E)
    assert view.editor.isVisible()
    view.editor.kind.setFocus()
    QTest.keyClick(view.editor.kind, Key.Key_A)
    assert not context.jobs.busy
    assert stored(context, told.asks).state == "suggested"
    QTest.keyClick(view.editor.headline, Key.Key_Escape)
    assert not view.editor.isVisible()


def test_all_from_a_paragraph_go_at_once(
    view: ReviewView, told: Told, qtbot: QtBot, context: Context
) -> None:
    button = next(
        one
        for one in card(view).findChildren(QPushButton)
        if one.text() == "Dismiss all from this paragraph"
    )
    with qtbot.waitSignal(context.jobs.idle):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stored(context, told.asks).state == "dismissed"
    assert stored(context, told.summoned).state == "suggested"
