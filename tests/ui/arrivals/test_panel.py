"""The results panel: what needs somebody first, corrections, Stop, Retry, Password, Describe."""

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from casefile.bridge.arrivals import Arrival, Arrivals
from casefile.model.errors import CaseError
from casefile.reading.client import Reader
from casefile.services.what_changes import WhatChanges
from casefile.store import documents, history, imports
from casefile.ui.arrivals.date_line import DateLine
from casefile.ui.arrivals.import_log import ImportLog
from casefile.ui.arrivals.panel import ArrivalsPanel
from casefile.ui.arrivals.rows import ABOUT, ARRIVAL, DATE, DEEDS, FILE, FROM, HEADING, KIND
from casefile.ui.parts.context import Context
from tests.ui.conftest import ScriptedQuestions

AES_256 = 5  # PyMuPDF's number for it
TEXT = "Harbour Office of Norrvik\n\n3 May 2031\n\nOn 12 April 2031 the office refused {who}.\n"


@pytest.fixture
def arrivals(context: Context) -> Iterator[Arrivals]:
    with Reader(1) as reader:
        yield Arrivals(context.folder, context.jobs, reader)


@pytest.fixture
def panel(context: Context, arrivals: Arrivals, qtbot: QtBot) -> ArrivalsPanel:
    owner = context.questions.parent()
    made = ArrivalsPanel(context, arrivals, owner)  # type: ignore[arg-type]
    context.jobs.changed.connect(made.case_changed)
    QAbstractItemModelTester(made.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(1200, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def text_file(folder: Path, name: str, who: str = "Ilse Olden") -> Path:
    path = folder / name
    path.write_text(TEXT.format(who=who), encoding="utf-8")
    return path


def locked_pdf(folder: Path) -> Path:
    """A PDF nobody can read without its password."""
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), "On 9 June 2031 Ilse Olden appealed to the court.")
    path = folder / "locked.pdf"
    document.save(path, encryption=AES_256, owner_pw="owner", user_pw="harbour")
    document.close()
    return path


def settled(arrivals: Arrivals, context: Context, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: bool(arrivals.rows) and not arrivals.under_way and not context.jobs.busy,
        timeout=30_000,
    )


def shown(panel: ArrivalsPanel) -> list[str]:
    """Headings and file names from top to bottom."""
    model = panel.rows
    return [str(model.index(row, FILE).data()) for row in range(model.rowCount())]


def index_of(panel: ArrivalsPanel, name: str, column: int = FILE) -> QModelIndex:
    return panel.rows.index(shown(panel).index(name), column)


def test_what_needs_somebody_stands_first(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "voice.m4a").write_bytes(b"\x00\x00\x00\x20ftypM4A " + bytes(200))
    arrivals.take_in([text_file(tmp_path, "a.txt"), tmp_path / "voice.m4a"], "dropped")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: shown(panel)[0] == "NEEDS YOU")
    assert shown(panel) == ["NEEDS YOU", "voice.m4a", "READ", "a.txt"]
    qtbot.waitUntil(lambda: panel.head.text().startswith("2 file"))
    spoken = index_of(panel, "voice.m4a").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Kept, not read" in spoken
    assert {one.file_name for one in documents.documents(context.db)} == {"a.txt", "voice.m4a"}


def test_the_head_tells_what_is_new_from_what_was_there(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([text_file(tmp_path, "a.txt")], "dropped")
    settled(arrivals, context, qtbot)
    arrivals.take_in([text_file(tmp_path, "copy.txt"), tmp_path / "gone.txt"], "dropped")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: panel.effect.text().startswith("1 "))
    assert panel.head.text().startswith("1 file")
    assert "1 not added · 1 here already" in panel.effect.text()


def test_in_a_narrow_panel_the_file_keeps_its_room(panel: ArrivalsPanel) -> None:
    header = panel.table.horizontalHeader()
    panel.window().show()
    assert not header.isSectionHidden(ABOUT)
    panel.resize(760, 400)
    assert header.isSectionHidden(ABOUT)
    assert not header.isSectionHidden(KIND)
    assert header.sectionSize(FILE) >= 230
    panel.resize(1200, 400)
    assert not header.isSectionHidden(ABOUT)


def test_boxes_correct_what_the_program_believes(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([text_file(tmp_path, "a.txt")], "dropped")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: shown(panel) == ["READ", "a.txt"])
    panel.table.edit(index_of(panel, "a.txt", FROM))
    line = panel.table.findChild(QLineEdit)
    assert line is not None
    line.clear()
    QTest.keyClicks(line, "Port of Halden")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: index_of(panel, "a.txt", FROM).data() == "Port of Halden")
    panel.rows.setData(index_of(panel, "a.txt", KIND), "letter")
    qtbot.waitUntil(lambda: index_of(panel, "a.txt", KIND).data() == "Letter")
    panel.rows.setData(index_of(panel, "a.txt", ABOUT), "country")
    qtbot.waitUntil(lambda: index_of(panel, "a.txt", ABOUT).data() == "The country")
    (document,) = documents.documents(context.db)
    assert (document.publisher, document.kind, document.scope) == (
        "Port of Halden",
        "letter",
        "country",
    )
    assert history.undo_label(context.db) == f"what {document.label} is about"


def test_a_typed_date_is_understood_and_nonsense_is_told_beside_it(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([text_file(tmp_path, "a.txt")], "dropped")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: shown(panel) == ["READ", "a.txt"])

    panel.window().show()
    panel.window().activateWindow()

    def type_date(words: str) -> DateLine:
        panel.table.edit(index_of(panel, "a.txt", DATE))
        line = panel.table.findChildren(DateLine)[-1]
        line.clear()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Return)
        return line

    type_date("May 2031")
    (document,) = documents.documents(context.db)
    qtbot.waitUntil(lambda: documents.document(context.db, document.id).document_date == "2031-05")
    qtbot.waitUntil(lambda: "2031" in str(index_of(panel, "a.txt", DATE).data()))
    for words, told in (("whenever", "is not a date"), ("3/4/2031", "Write the month as a word")):
        line = type_date(words)
        assert line.isVisible(), "the words stay, to be mended"
        assert line.echo.isVisible()
        assert told in line.echo.text()
        panel.log.setFocus()
        qtbot.waitUntil(lambda: not panel.table.findChildren(DateLine))
        assert told in panel._note.text(), "left as they are, it is said that they changed nothing"
    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert documents.document(context.db, document.id).document_date == "2031-05"
    panel.table.edit(index_of(panel, "a.txt", DATE))
    assert "Correct it here" in panel._note.text()


def test_a_list_offers_the_kinds(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([text_file(tmp_path, "a.txt")], "dropped")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: shown(panel) == ["READ", "a.txt"])
    panel.table.edit(index_of(panel, "a.txt", KIND))
    box = panel.table.findChild(QComboBox)
    assert box is not None
    assert "Ruling" in [box.itemText(row) for row in range(box.count())]
    box.hidePopup()


def test_the_password_opens_a_locked_document(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([locked_pdf(tmp_path)], "dropped")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: shown(panel) == ["NEEDS YOU", "locked.pdf"])
    assert "Password…" in index_of(panel, "locked.pdf", DEEDS).data()
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append("harbour")
    panel.do(arrivals.rows[0], "password")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: shown(panel) == ["READ", "locked.pdf"])
    (document,) = documents.documents(context.db)
    assert document.text_state == "text"
    assert "Ilse Olden appealed" in documents.document_text(context.db, document.id)


def test_a_wrong_password_says_so_and_may_be_tried_again(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([locked_pdf(tmp_path)], "dropped")
    settled(arrivals, context, qtbot)
    assert isinstance(context.questions, ScriptedQuestions)
    context.questions.answers.append("mistyped")
    panel.do(arrivals.rows[0], "password")
    settled(arrivals, context, qtbot)
    assert arrivals.rows[0].needs_person
    spoken = index_of(panel, "locked.pdf").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "does not open it" in spoken
    assert "Password…" in index_of(panel, "locked.pdf", DEEDS).data()


def test_a_file_that_is_gone_can_be_tried_again(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([tmp_path / "late.txt"], "dropped")
    settled(arrivals, context, qtbot)
    assert arrivals.rows[0].state == "failed"
    text_file(tmp_path, "late.txt")
    panel.table.setCurrentIndex(index_of(panel, "late.txt"))
    panel.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_Return)
    settled(arrivals, context, qtbot)
    assert arrivals.rows[0].outcome == "new"


def test_stopping_leaves_a_file_out(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [text_file(tmp_path, f"{number}.txt", f"guest {number}") for number in range(6)]
    arrivals.take_in(paths, "dropped")
    qtbot.waitUntil(lambda: len(arrivals.rows) == 6)
    panel.do(arrivals.rows[5], "stop")
    settled(arrivals, context, qtbot)
    assert arrivals.rows[5].state == "stopped"
    added = documents.documents(context.db)
    assert [one.exhibit for one in added] == ["A1", "A2", "A3", "A4", "A5"]
    # Files are read side by side, so the order of adding is theirs; the stopped one is not there.
    assert sorted(one.file_name for one in added) == [f"{number}.txt" for number in range(5)]


def test_no_room_on_the_disk_is_said_before_anything_begins(
    arrivals: Arrivals,
    context: Context,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 3_000_000})())
    with qtbot.waitSignal(arrivals.no_room) as told:
        arrivals.take_in([text_file(tmp_path, "a.txt")], "dropped")
    assert told.args is not None
    assert told.args[1] == 3_000_000
    assert arrivals.rows == []


def test_headings_are_no_rows_to_act_on(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([text_file(tmp_path, "a.txt")], "dropped")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: shown(panel) == ["READ", "a.txt"])
    heading = panel.rows.index(0, FILE)
    assert heading.data(HEADING) is not None
    assert heading.data(ARRIVAL) is None
    assert panel.rows.flags(heading) == Qt.ItemFlag.NoItemFlags


def test_the_log_stays(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([text_file(tmp_path, "a.txt"), tmp_path / "gone.txt"], "dropped")
    settled(arrivals, context, qtbot)
    qtbot.waitUntil(lambda: len(imports.items(context.db)) == 2)
    arrivals.forget_done()
    log = ImportLog(context, panel)
    rows = {
        log.model.item(row, 0).text(): log.model.item(row, 1).text()
        for row in range(log.model.rowCount())
    }
    assert rows == {"a.txt": "Added", "gone.txt": "Not added"}
    assert log.model.item(0, 0).toolTip() == imports.items(context.db)[0].name
    log.close()


def test_states_of_an_arrival() -> None:
    row = Arrival(0, "a.txt", Path("a.txt"), "dropped")
    assert row.under_way
    row.state, row.outcome = "done", "unreadable"
    assert row.needs_person
    assert not row.under_way
    assert CaseError("What.", "Kept.", "Do.").sentence() == "What. Kept. Do."


def test_each_row_says_what_its_document_changes(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    arrivals.take_in([text_file(tmp_path, "a.txt")], "dropped")
    settled(arrivals, context, qtbot)
    (document,) = documents.documents(context.db)
    panel.rows.show_effects({document.id: WhatChanges(9, 3, 1, 1)})
    spoken = index_of(panel, "a.txt").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "confirms 9 event" in spoken
    assert "3 new, 1 contradict" in spoken
    assert "1 time limit" in spoken
