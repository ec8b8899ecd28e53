"""An archive among the results: its files listed, ticked, added; nothing unpacked before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casefile.bridge.arrivals import Arrival, Arrivals
from casefile.reading.client import Reader
from casefile.store import documents
from casefile.ui.arrivals.archive_choice import ArchiveChoice
from casefile.ui.arrivals.panel import ArrivalsPanel
from casefile.ui.arrivals.words import deeds, row_line
from casefile.ui.parts.context import Context
from tests.reading import file_makers
from tests.reading.file_makers import LINES, WORDS


@pytest.fixture
def arrivals(context: Context) -> Iterator[Arrivals]:
    with Reader(1) as reader:
        yield Arrivals(context.folder, context.jobs, reader)


@pytest.fixture
def panel(context: Context, arrivals: Arrivals, qtbot: QtBot) -> ArrivalsPanel:
    made = ArrivalsPanel(context, arrivals, context.questions.parent())  # type: ignore[arg-type]
    context.jobs.changed.connect(made.case_changed)
    made.resize(1200, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def take_in(arrivals: Arrivals, context: Context, qtbot: QtBot, *paths: Path) -> list[Arrival]:
    arrivals.take_in(paths, "dropped")
    settled(arrivals, context, qtbot, len(paths))
    return arrivals.rows


def settled(arrivals: Arrivals, context: Context, qtbot: QtBot, count: int) -> None:
    qtbot.waitUntil(
        lambda: len(arrivals.rows) == count and not arrivals.under_way and not context.jobs.busy,
        timeout=30_000,
    )


def test_ticked_files_of_an_archive_are_added(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    parts: dict[str, str | bytes] = {
        "one.txt": WORDS, "two.txt": LINES[1], "bomb.txt": b"a" * 3_000_000, "in.zip": b"PK",
    }  # fmt: skip
    (tmp_path / "papers.zip").write_bytes(file_makers.package(parts))
    (row,) = take_in(arrivals, context, qtbot, tmp_path / "papers.zip")
    assert row.needs_person
    assert [one.key for one in deeds(row)] == ["choose", "describe"]
    assert [one.file_name for one in documents.documents(context.db)] == ["papers.zip"]

    panel.do(row, "choose")
    qtbot.waitUntil(lambda: panel.findChild(ArchiveChoice) is not None)
    choice = panel.findChild(ArchiveChoice)
    assert choice is not None
    assert not choice.add.isEnabled()
    remarks = [choice.model.item(at, 2).text() for at in range(4)]
    assert [bool(words) for words in remarks] == [False, False, True, True]
    assert not choice.model.item(2, 0).isCheckable()
    QTest.keyClick(choice.table, Qt.Key.Key_Space)
    assert choice.places == [0]
    assert choice.add.text().startswith("Add 1")
    choice.every.click()
    assert choice.places == [0, 1, 3]
    choice.none.click()
    choice.model.item(1, 0).setCheckState(Qt.CheckState.Checked)
    choice.add.click()

    settled(arrivals, context, qtbot, 2)
    assert [one.name for one in arrivals.rows] == ["papers.zip", "two.txt"]
    archive, added = documents.documents(context.db)
    assert (archive.file_name, added.file_name) == ("papers.zip", "two.txt")
    assert added.parent_id == archive.id


def test_a_damaged_archive_tells_so_and_the_case_is_as_before(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    content = bytearray(file_makers.package({"one.txt": WORDS * 40}))
    content[60] ^= 0xFF
    (tmp_path / "torn.zip").write_bytes(bytes(content))
    (row,) = take_in(arrivals, context, qtbot, tmp_path / "torn.zip")
    (archive,) = documents.documents(context.db)
    with qtbot.waitSignal(context.jobs.failed) as failed:
        arrivals.archives.take(archive.sha256, archive.id, row.path, [0])
    assert "damaged" in failed.args[0].sentence()
    assert len(documents.documents(context.db)) == 1


def test_rows_say_what_is_kept_and_what_a_name_promises_wrongly(
    panel: ArrivalsPanel, arrivals: Arrivals, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"{\\rtf1 " + WORDS.encode() + b"}")
    (tmp_path / "b.opus").write_bytes(b"OggS" + bytes(90))
    (tmp_path / "IMG-20310418-WA0001.png").write_bytes(file_makers.picture())
    names = ("a.pdf", "b.opus", "IMG-20310418-WA0001.png")
    rows = take_in(arrivals, context, qtbot, *(tmp_path / name for name in names))
    stored = {one.file_name: one for one in documents.documents(context.db)}
    lines = {row.name: row_line(row, stored[row.name]) for row in rows}
    assert "named .pdf, but it is an RTF document" in lines["a.pdf"]
    assert "at which minute" in lines["b.opus"]
    assert stored["IMG-20310418-WA0001.png"].received_on == "2031-04-18"
