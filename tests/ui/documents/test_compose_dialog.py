"""Photos become one letter by a right click: ordered, turned, undone."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.reading.client import Reader
from casefile.services import take_in
from casefile.store import documents
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from casefile.store.originals import read_original
from casefile.ui.documents.compose_dialog import ComposeDialog
from casefile.ui.documents.view import DocumentsView
from casefile.ui.parts.context import Context


@pytest.fixture
def room(
    context: Context, open_case: OpenCase, writing: Connection, tmp_path: Path, qtbot: QtBot
) -> Iterator[DocumentsView]:
    """The room with two photos and a reading child at hand."""
    files = [tmp_path / "IMG_1.png", tmp_path / "IMG_2.png"]
    for path, colour in zip(files, ("red", "blue"), strict=True):
        target = io.BytesIO()
        Image.new("RGB", (200, 300), colour).save(target, "PNG")
        path.write_bytes(target.getvalue())
    with Reader(count=1) as reader:
        take_in.add_all(writing, open_case.folder, reader, files, "test", lambda _one: None)
        jobs = Jobs(
            open_case.connect, reader, lambda sha: read_original(open_case.folder, sha),
            connect_read=open_case.connect_read,
        )  # fmt: skip
        view = DocumentsView(replace(context, jobs=jobs))
        qtbot.addWidget(view)
        view.resize(1300, 700)
        view.show()
        qtbot.waitExposed(view)
        yield view
        jobs.close()


def test_photos_are_ordered_turned_and_made_one_letter(
    room: DocumentsView, context: Context, qtbot: QtBot
) -> None:
    jobs = room._context.jobs
    (entry,) = room._acts.compose_entries(room._model.documents(), room)
    entry.act()
    dialog = room.findChild(ComposeDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.preview.pixmap().isNull(), timeout=20_000)
    dialog.turn()
    dialog.shift(1)
    assert [dialog.list.item(row).text() for row in range(2)] == [
        "1.  A2  IMG_2.png",
        "2.  A1  IMG_1.png  (turned 90°)",
    ]
    with qtbot.waitSignal(room._acts.composed, timeout=20_000) as made:
        dialog.agree.click()
    (letter,) = documents.documents(context.db)
    assert made.args == [letter.id]
    assert letter.page_count == 2
    qtbot.waitUntil(lambda: room._current() == letter)
    with qtbot.waitSignal(jobs.idle):
        jobs.undo()
    assert [one.id for one in documents.documents(context.db)] == [1, 2]
    letter_only = room._acts.compose_entries(room._model.documents()[:1], room)
    assert letter_only == []
