"""A date given by hand moves what hangs on it; words selected on a page become a cited event."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from casefile.model.event import Event
from casefile.store import documents
from casefile.ui.documents.facts_form import FactsForm
from casefile.ui.documents.view import DocumentsView
from casefile.ui.page.text_sheet import TextSheet
from casefile.ui.selection_event import SelectionEvent
from casefile.ui.timeline.timeline_view import TimelineView
from tests.journeys.person import Person

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SELECTED = "Ilse Olden appealed against the refusal"


def today(person: Person) -> Event:
    """The event the letter dates by "today"."""
    (found,) = (
        event
        for event in person.events("suggested", "accepted")
        if any(quote.exact.startswith("Today the Harbour Office") for quote in event.quotes)
    )
    return found


def test_a_date_given_by_hand_moves_today(person: Person, case_folder: Path, papers: Path) -> None:
    person.window.open_case(case_folder)
    person.drop([papers / "letter.txt"])
    person.settle()
    assert today(person).edtf == "2031-05-03"

    person.go(3)
    room = person.room(DocumentsView)
    room.focus_list()
    (form,) = room.findChildren(FactsForm)
    field = next(one for one in form.findChildren(QLineEdit) if "3 May 2031" in one.text())
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "9 June 2031")
    QTest.keyClick(field, Key.Key_Return)
    person.settle()
    assert documents.document(person.session.db, 1).document_date == "2031-06-09"
    moved = today(person)
    assert moved.edtf == "2031-06-09"
    assert moved.quotes[0].edtf == "2031-06-09"

    person.go(2)
    timeline = person.room(TimelineView)
    shown = [timeline.model.row(at).event for at in range(timeline.model.rowCount())]
    assert moved.id in [one.id for one in shown if one.edtf == "2031-06-09"]
    person.press(Key.Key_Z, CTRL)
    assert today(person).edtf == "2031-05-03"
    assert documents.document(person.session.db, 1).document_date == "2031-05-03"


def test_n_makes_a_cited_event_of_the_selected_words(
    person: Person, case_folder: Path, papers: Path
) -> None:
    person.window.open_case(case_folder)
    letter = papers / "letter.txt"
    letter.write_text("😀 " + letter.read_text(encoding="utf-8"), encoding="utf-8")
    person.drop([letter])
    person.settle()
    person.desk.open_document(1)
    (sheet,) = (one for one in person.desk.page.findChildren(TextSheet) if one.isVisible())
    assert sheet.find(SELECTED)
    sheet.setFocus()
    QTest.keyClick(sheet, Key.Key_N)
    (dialog,) = person.desk.findChildren(SelectionEvent)
    person.wait(dialog.isActiveWindow)
    assert SELECTED in dialog.quote.text()
    assert dialog.editor.headline.text() == SELECTED
    dialog.editor.date.line.setFocus()
    QTest.keyClicks(dialog.editor.date.line, "20 April 2031")
    QTest.keyClick(dialog.editor.date.line, Key.Key_Return, CTRL)
    person.settle()

    (made,) = person.events("accepted")
    assert made.title == SELECTED
    assert made.edtf == "2031-04-20"
    assert made.cited
    (quote,) = {quote.passage_id: quote for quote in made.quotes}.values()
    text = documents.document_text(person.session.db, 1)
    assert text[quote.char_start : quote.char_end] == quote.exact == SELECTED
    assert quote.exhibit == "A1"
    timeline = person.room(TimelineView)
    row = timeline.current_row()
    assert row is not None
    assert row.event.id == made.id
