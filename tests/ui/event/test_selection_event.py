"""An event of selected words: the date as the source words it, and who says it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casefile.services.write_note import NoteDraft, save
from casefile.store import documents, events
from casefile.store.driver import Connection, atomic
from casefile.ui.parts.context import Context
from casefile.ui.selection_event import SelectionEvent, proposed_title
from tests.ui.told_case import LETTER, Told, tell


@pytest.fixture
def told(writing: Connection) -> Told:
    """The invented story."""
    return tell(writing)


def _keep(context: Context, qtbot: QtBot, document_id: int, text: str, words: str) -> int:
    start = text.index(words)
    span = (start, start + len(words))
    document = documents.document(context.db, document_id)
    window = context.questions._window
    sheet = SelectionEvent(context, document, span, words, window)
    sheet.open()
    with qtbot.waitSignal(sheet.made) as made:
        sheet.editor.keep()
    return int(made.args[0])


def test_a_written_date_keeps_the_words_of_the_source(
    context: Context, told: Told, qtbot: QtBot
) -> None:
    words = "was dismissed by the Supreme Court on 12 January 2023"
    made = _keep(context, qtbot, told.letter, LETTER, words)
    event = events.event(context.db, made)
    assert (event.edtf, event.date_words) == ("2023-01-12", "12 January 2023")
    assert not event.date_in_brackets
    assert [quote.exact for quote in event.quotes] == [words]


def test_a_worked_out_year_stays_in_brackets(
    context: Context, told: Told, writing: Connection, case_folder: Path, qtbot: QtBot
) -> None:
    text = "On 2 January men in uniform came to the house."
    with atomic(writing):
        note, _ = save(writing, case_folder, NoteDraft(text, "Told", date="2023-02-01"))
    made = _keep(context, qtbot, note, documents.document_text(context.db, note), text)
    event = events.event(context.db, made)
    assert event.edtf == "2023-01-02"
    assert event.date_in_brackets


def test_a_note_lets_the_one_speak_who_spoke(
    context: Context, told: Told, writing: Connection, case_folder: Path, qtbot: QtBot
) -> None:
    text = "They took my telephone in March 2021."
    draft = NoteDraft(text, "Told", spoken_by="daniar osmonov", date="2023-02-01")
    with atomic(writing):
        note, _ = save(writing, case_folder, draft)
    made = _keep(context, qtbot, note, documents.document_text(context.db, note), text)
    (quote,) = events.event(context.db, made).quotes
    assert quote.speaker == "Daniar Osmonov"


def test_a_long_quote_makes_a_headline_of_whole_words() -> None:
    title = proposed_title("word " * 40)
    assert len(title) <= 91
    assert title.endswith("word…")
