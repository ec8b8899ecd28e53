"""From the first screen to an open case and back; files come in from everywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.store import case_file, documents, entities, events, imports
from casefile.store.events import EventFilter
from casefile.ui.error_dialog import ErrorDialog
from casefile.ui.main_window import MainWindow
from casefile.ui.notes.note_view import NoteView
from casefile.ui.timeline.timeline_view import TimelineView
from tests.ui.conftest import ScriptedQuestions

LETTER = (
    "Harbour Office of Norrvik\n\n3 May 2031\n\nDear Ms Olden,\n\n"
    "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden.\n"
)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A letter of an invented office."""
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def open_in(window: MainWindow, folder: Path) -> None:
    assert window.open_case(folder)


def drop(window: MainWindow, paths: list[Path], qapp: QApplication) -> bool:
    """A real drag from a file manager: it enters first, then lets go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(300, 300), action, data, button, none)
    qapp.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    qapp.sendEvent(window, QDropEvent(QPointF(300, 300), action, data, button, none))
    return True


def taken_in(window: MainWindow, qtbot: QtBot) -> None:
    """Waits until nothing is under way any more."""
    session = window.session
    assert session is not None
    qtbot.waitUntil(
        lambda: (
            bool(session.arrivals.rows) and not session.arrivals.under_way and not session.jobs.busy
        ),
        timeout=30_000,
    )


def test_the_first_screen_begins_a_case_with_files(
    window: MainWindow, questions: ScriptedQuestions, tmp_path: Path, letter: Path, qtbot: QtBot
) -> None:
    window.start.card.folder = tmp_path / "cases"
    with qtbot.waitSignal(window.start.card.valid_changed):
        window.start.card.look()
    qtbot.waitUntil(window.start.files.isEnabled)
    window.start.card.lock.setChecked(False)
    code = window.start.card.code.text()
    assert code.startswith("K-")
    questions.answers.append([letter])
    QTest.mouseClick(window.start.files, Qt.MouseButton.LeftButton)
    taken_in(window, qtbot)
    assert window.session is not None
    assert window.session.folder == tmp_path / "cases" / f"{code}.case"
    assert code in window.windowTitle()
    (document,) = documents.documents(window.session.db)
    assert document.file_name == "letter.txt"
    assert letter.read_text(encoding="utf-8") == LETTER


@pytest.mark.parametrize("view", ["timeline", "documents", "summary"])
def test_every_view_takes_a_drop(
    window: MainWindow,
    case_folder: Path,
    letter: Path,
    view: str,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    open_in(window, case_folder)
    assert window.desk is not None
    window.desk.show_view(view)
    assert drop(window, [letter], qapp)
    taken_in(window, qtbot)
    assert window.session is not None
    assert len(documents.documents(window.session.db)) == 1
    assert window.desk.arrivals.isVisible()


def test_a_dropped_folder_and_the_same_file_twice(
    window: MainWindow, case_folder: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    inner = tmp_path / "scans" / "older"
    inner.mkdir(parents=True)
    (tmp_path / "scans" / "a.txt").write_text(LETTER, encoding="utf-8")
    (inner / "b.txt").write_text(LETTER, encoding="utf-8")
    (inner / ".~lock.b.txt#").write_text("x")
    open_in(window, case_folder)
    drop(window, [tmp_path / "scans"], qapp)
    taken_in(window, qtbot)
    assert window.session is not None
    assert [row.outcome for row in window.session.arrivals.rows] == ["new", "same file"]
    assert len(documents.documents(window.session.db)) == 1
    assert {item.outcome for item in imports.items(window.session.db)} == {"new", "same file"}


def test_words_dragged_from_a_browser_are_no_file(
    window: MainWindow, case_folder: Path, qapp: QApplication
) -> None:
    open_in(window, case_folder)
    assert not drop(window, [], qapp)


def test_a_case_open_elsewhere_is_shown_for_reading(
    window: MainWindow, case_folder: Path, letter: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    other = case_file.open_case(case_folder)
    try:
        open_in(window, case_folder)
        assert window.status.texts.saved.startswith("Read only")
        assert not window.actions_.by_key["add_files"].isEnabled()
        drop(window, [letter], qapp)
        (dialog,) = window.findChildren(ErrorDialog)
        assert "reading only" in dialog.what.text()
        dialog.accept()
        window.close_case()
    finally:
        other.close()


def test_what_is_no_case_is_said_and_nothing_opens(window: MainWindow, tmp_path: Path) -> None:
    assert not window.open_case(tmp_path)
    (dialog,) = window.findChildren(ErrorDialog)
    assert "not a case" in dialog.what.text()
    assert window.session is None
    dialog.accept()


def test_recent_cases_carry_the_code_and_open(
    window: MainWindow, case_folder: Path, qtbot: QtBot
) -> None:
    open_in(window, case_folder)
    window.actions_.by_key["close_case"].trigger()
    assert window.session is None
    (button,) = window.start.recent.buttons
    assert button.text() == "K-2031-04"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.session is not None
    assert "Invented" not in window.windowTitle()


def test_keys_go_through_views_panes_and_the_viewer(
    window: MainWindow, case_folder: Path, qtbot: QtBot
) -> None:
    open_in(window, case_folder)
    desk = window.desk
    assert desk is not None
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert desk.stack.key == "documents"
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert desk.stack.key == "timeline"
    shown = desk.page.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert desk.page.isVisible() is not shown
    desk.navigator.list.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    focus = window.focusWidget()
    assert focus is not None
    assert focus is not desk.navigator.list


def test_undo_is_named_in_the_menu(window: MainWindow, case_folder: Path, qtbot: QtBot) -> None:
    open_in(window, case_folder)
    assert window.session is not None
    assert window.desk is not None
    undo = window.actions_.by_key["undo"]
    assert not undo.isEnabled()
    window.actions_.by_key["details"].trigger()
    from casefile.ui.settings.case_details import CaseDetails

    (dialog,) = window.findChildren(CaseDetails)
    dialog.title.setText("Permit of the harbour")
    dialog.accept()
    dialog.agreed.emit("K-2031-04", "Permit of the harbour")
    qtbot.waitUntil(lambda: undo.isEnabled() and not window.session.jobs.busy)  # type: ignore[union-attr]
    assert "case code and title" in undo.text()
    assert window.session.matter.title == "Permit of the harbour"
    undo.trigger()
    qtbot.waitUntil(lambda: window.session.matter.title == "Invented case")  # type: ignore[union-attr]


def test_files_of_one_drop_are_one_step_and_undo_says_what_it_took_back(
    window: MainWindow, case_folder: Path, letter: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    open_in(window, case_folder)
    assert window.session is not None
    db = window.session.db
    others = [letter.with_name(f"letter-{number}.txt") for number in range(12)]
    for number, path in enumerate(others):
        path.write_text(f"{LETTER}\nSheet {number} of the file.\n", encoding="utf-8")
    drop(window, [letter, *others], qapp)
    taken_in(window, qtbot)
    assert "add 13 document" in window.status.said
    window.actions_.by_key["undo"].trigger()
    qtbot.waitUntil(lambda: window.status.said.startswith("Taken back: add 13 document"))
    assert not documents.documents(db)
    assert window.status.counts.text() == window.status.said


def test_what_a_client_tells_is_searched_and_said_by_the_client(
    window: MainWindow, case_folder: Path, qtbot: QtBot
) -> None:
    open_in(window, case_folder)
    assert window.session is not None
    assert window.desk is not None
    db = window.session.db
    window.actions_.by_key["new_note"].trigger()
    room = window.desk.stack.room
    assert isinstance(room, NoteView)
    QTest.keyClicks(room._fields["spoken_by"], "Ilse Olden")
    room._text.setPlainText("On 12 April 2031 the Harbour Office refused the permit of my shop.")
    QTest.keyClick(room._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    waiting = EventFilter(states=frozenset({"suggested"}))
    qtbot.waitUntil(lambda: bool(events.event_ids(db, waiting)), timeout=30_000)
    (found,) = events.events(db, events.event_ids(db, waiting))
    assert (found.state, found.edtf) == ("suggested", "2031-04-12")
    assert [quote.speaker for quote in found.quotes] == ["Ilse Olden"]
    (person,) = entities.entities(db, {"person"})
    assert not person.names[0].in_documents
    qtbot.waitUntil(lambda: not window.session.jobs.busy)  # type: ignore[union-attr]


def test_a_filter_is_saved_shown_from_the_navigator_and_removed(
    window: MainWindow, case_folder: Path, questions: ScriptedQuestions, qtbot: QtBot
) -> None:
    with case_file.open_case(case_folder) as case:
        db = case.connect()
        undated, _dated = (
            events.add_event(db, title=title, kind="other", lane="other", edtf=edtf)
            for title, edtf in (("She waits", None), ("She calls", "2031-04-12"))
        )
        db.close()
    open_in(window, case_folder)
    assert window.session is not None
    assert window.desk is not None
    jobs, desk = window.session.jobs, window.desk
    room = desk.stack.room
    assert isinstance(room, TimelineView)
    assert desk.filters.isHidden()
    room.filters._needs_date.click()
    questions.answers.append("To be dated")
    room.filters.keep.click()
    qtbot.waitUntil(lambda: not desk.filters.isHidden())
    room.filters.clear()
    desk.show_view("people")
    desk.filters.list.clicked.emit(desk.filters.list.model().index(0, 0))
    assert desk.stack.room is room
    assert room.model.ids() == [undated]
    desk.filters.list.setCurrentIndex(desk.filters.list.model().index(0, 0))
    desk.filters._remove()
    qtbot.waitUntil(desk.filters.isHidden)
    jobs.undo()
    qtbot.waitUntil(lambda: not desk.filters.isHidden())
    qtbot.waitUntil(lambda: not jobs.busy)


def test_the_status_line_tells_the_whole_state(
    window: MainWindow, case_folder: Path, qtbot: QtBot
) -> None:
    open_in(window, case_folder)
    qtbot.waitUntil(lambda: "nothing new" in window.status.texts.watch)
    qtbot.waitUntil(lambda: window.status.texts.saved == "All changes saved")
    assert window.session is not None
    with qtbot.waitSignal(window.session.checked):
        window.actions_.by_key["check"].trigger()
    assert window.status.texts.files.startswith("Files unchanged since added")
    window.close_case()
    assert window.status.texts.saved == "Nothing has been written yet"


def test_sizes_are_remembered(window: MainWindow, case_folder: Path, qtbot: QtBot) -> None:
    open_in(window, case_folder)
    assert window.desk is not None
    window.resize(1300, 800)
    window.desk.navigator.list.setFocus()
    window.close()
    assert not window.preferences.layout("window").isEmpty()
    assert not window.preferences.layout("across").isEmpty()
