"""A copy with words blacked out is asked for by name and saved where the person says."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from casefile.bridge.jobs import Jobs
from casefile.reading.client import Reader
from casefile.services import take_in
from casefile.store import documents, entities
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection, atomic
from casefile.store.originals import read_original
from casefile.ui.documents.blacking import BlackingDialog
from casefile.ui.documents.view import DocumentsView
from casefile.ui.parts.context import Context
from tests.ui.conftest import ScriptedQuestions


@pytest.fixture
def reader() -> Iterator[Reader]:
    with Reader(count=1) as made:
        yield made


@pytest.fixture
def exhibit(writing: Connection, open_case: OpenCase, reader: Reader, tmp_path: Path) -> int:
    """A PDF about somebody whose name is hidden."""
    path = tmp_path / "paper.pdf"
    with pymupdf.open() as made:
        words = "On 3 May 2031 the police arrested Daniar Osmonov in the harbour."
        made.new_page().insert_text((50, 72), words, fontsize=10)
        made.save(path)
    take_in.take_in(writing, open_case.folder, reader, [path], "chosen", lambda _: None)
    with atomic(writing):
        person = entities.named(writing, "Daniar Osmonov")
        assert person is not None
        entities.hide_name(writing, person, "D. O.")
    return documents.documents(writing)[0].id


def test_the_names_of_the_document_are_offered_and_taken_out(
    exhibit: int,
    context: Context,
    open_case: OpenCase,
    reader: Reader,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    jobs = Jobs(open_case.connect, reader, lambda sha: read_original(open_case.folder, sha))
    room = DocumentsView(replace(context, jobs=jobs))
    qtbot.addWidget(room)
    qtbot.waitUntil(lambda: room._model.rowCount() == 1)
    questions = context.questions
    assert isinstance(questions, ScriptedQuestions)
    target = tmp_path / "copy.pdf"
    questions.answers = [target]
    blacking = room._acts.blacking
    document = documents.document(context.db, exhibit)
    assert blacking.possible(document)
    blacking.ask(document, room)
    dialog = room.findChild(BlackingDialog)
    assert dialog is not None
    first = dialog.list.item(0)
    assert (first.text(), first.checkState()) == ("Daniar Osmonov", Qt.CheckState.Checked)
    with qtbot.waitSignal(
        blacking.told, check_params_cb=lambda _id, words: "copy.pdf" in words, timeout=30_000
    ):
        dialog._make.click()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=30_000)
    with pymupdf.open(target) as made:
        assert "Osmonov" not in made[0].get_text()
        assert "harbour" in made[0].get_text()
    jobs.close()
