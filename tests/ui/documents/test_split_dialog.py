"""A long file is split by a person: pages named, the parts listed, undone by one key."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.reading.client import Reader
from casefile.store import documents
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection
from casefile.ui.documents.split_dialog import SplitDialog
from casefile.ui.documents.view import DocumentsView
from casefile.ui.parts.context import Context
from tests.store import invented

PAGE = "On {0} May 2031 the Court of Norrvik heard Ilse Olden about page {0} of her file.\n"


@pytest.fixture
def room(
    context: Context, open_case: OpenCase, writing: Connection, case_folder: Path, qtbot: QtBot
) -> Iterator[DocumentsView]:
    """The room with a file of four pages and a reading child at hand."""
    invented.add(writing, case_folder, "".join(PAGE.format(n) for n in range(1, 5)), pages=4)
    with Reader(count=1) as reader:
        jobs = Jobs(open_case.connect, reader, connect_read=open_case.connect_read)
        view = DocumentsView(replace(context, jobs=jobs))
        qtbot.addWidget(view)
        view.resize(1300, 700)
        view.show()
        qtbot.waitExposed(view)
        yield view
        jobs.close()


def test_pages_become_documents_and_undo_puts_them_together(
    room: DocumentsView, context: Context, qtbot: QtBot
) -> None:
    jobs = room._context.jobs
    room._acts.ask_split(documents.document(context.db, 1), room)
    dialog = room.findChild(SplitDialog)
    assert dialog is not None
    dialog.more.click()
    assert [one.text() for one in dialog.findChildren(QLabel) if "reaches" in one.text()]
    dialog.findChildren(QSpinBox)[1].setValue(2)
    dialog.more.click()
    assert [box.value() for box in dialog.findChildren(QSpinBox)] == [1, 2, 3, 4]
    kind, date = dialog.findChildren(QComboBox)[1], dialog.findChildren(QLineEdit)
    kind.setCurrentIndex(kind.findData("ruling"))
    day = next(one for one in date if one.accessibleName() == "Its own date 2")
    day.setText("no day at all")
    dialog.agree.click()
    assert dialog.isVisible()
    day.setText("5 June 2031")
    with qtbot.waitSignal(jobs.idle, timeout=20_000):
        dialog.agree.click()
    parts = documents.documents(context.db)[1:]
    assert [(one.first_page, one.last_page) for one in parts] == [(1, 2), (3, 4)]
    assert (parts[1].kind, parts[1].document_date) == ("ruling", "2031-06-05")
    said = "\n".join(one.text() for one in room.findChildren(QLabel) if one.isVisible())
    assert "Split into 2 part(s)." in said
    with qtbot.waitSignal(jobs.idle):
        jobs.undo()
    assert [one.id for one in documents.documents(context.db)] == [1]
    assert documents.document(context.db, 1).text_state == "text"
