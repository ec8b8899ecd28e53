"""Locked documents after a restart: asked for where they are looked at, read on, shown again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casefile.bridge.arrivals import Arrivals
from casefile.bridge.jobs import Jobs
from casefile.model.errors import LOCKED
from casefile.reading.client import Reader
from casefile.services import import_document
from casefile.store import documents
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection, atomic
from casefile.store.originals import read_original
from casefile.ui.documents.view import DocumentsView
from casefile.ui.page.view import PageView
from casefile.ui.parts.context import Context
from casefile.ui.parts.picture_sheet import PictureSheet
from tests.services.test_locked_scans import AES_256, PASSWORD
from tests.services.test_read_scans import FIRST, scan
from tests.ui.conftest import ScriptedQuestions

PATIENCE = 60_000


@pytest.fixture
def restarted(context: Context, open_case: OpenCase, qtbot: QtBot) -> Iterator[Context]:
    """What rooms are given when the program has just been started."""
    with Reader(count=1) as reader:
        jobs = Jobs(
            open_case.connect, reader, lambda sha: read_original(open_case.folder, sha),
            connect_read=open_case.connect_read,
        )  # fmt: skip
        arrivals = Arrivals(context.folder, jobs, reader)
        yield replace(context, jobs=jobs, scans=arrivals.scans)
        if jobs.busy:
            with qtbot.waitSignal(jobs.idle):
                pass
        jobs.close()


def _add(db: Connection, folder: Path, content: bytes, password: str | None) -> int:
    """Add a document behind PASSWORD, in an earlier session, opened there or not."""
    path = folder.parent / "locked.pdf"
    with pymupdf.open(stream=content, filetype="pdf") as made:
        made.save(path, encryption=AES_256, user_pw=PASSWORD, owner_pw="other")
    with Reader(count=1) as reader:
        prepared = import_document.prepare_file(reader, folder, path, "test", password)
    with atomic(db):
        (added, *_), _ = import_document.add(db, [prepared])
    return added.document_id


def _text_page() -> bytes:
    with pymupdf.open() as made:
        made.new_page().insert_text((72, 72), "On 9 June 2031 Ilse Olden appealed.")
        return bytes(made.tobytes())


def _shown(view: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    return view


def _button(view: QWidget) -> QPushButton:
    (found,) = (one for one in view.findChildren(QPushButton) if one.text() == "Password…")
    return found


def _asked(context: Context, *answers: str) -> ScriptedQuestions:
    questions = context.questions
    assert isinstance(questions, ScriptedQuestions)
    questions.answers.extend(answers)
    return questions


def test_its_pages_are_shown_once_the_password_fits(
    restarted: Context, writing: Connection, qtbot: QtBot
) -> None:
    document_id = _add(writing, restarted.folder, _text_page(), PASSWORD)
    page = PageView(restarted)
    _shown(page, qtbot)
    page.show_document(document_id)
    qtbot.waitUntil(lambda: _button(page).isVisible(), timeout=PATIENCE)
    questions = _asked(restarted, "mistyped", PASSWORD)
    _button(page).click()
    sheet = page.findChild(PictureSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: sheet._pictures.get(1) is not None, timeout=PATIENCE)
    assert not _button(page).isVisible()
    first, second = (words for _, words in questions.asked)
    assert "never on the disk" in first
    assert second.startswith("This password does not open it.")


def test_a_document_never_opened_is_read_from_its_room(
    restarted: Context, writing: Connection, qtbot: QtBot
) -> None:
    document_id = _add(writing, restarted.folder, _text_page(), None)
    assert documents.document(writing, document_id).not_read_reason == LOCKED
    room = DocumentsView(restarted)
    _shown(room, qtbot)
    qtbot.waitUntil(lambda: _button(room).isVisible(), timeout=PATIENCE)
    _asked(restarted, PASSWORD)
    _button(room).click()
    qtbot.waitUntil(
        lambda: documents.document(restarted.db, document_id).text_state == "text", timeout=PATIENCE
    )
    qtbot.waitUntil(lambda: not _button(room).isVisible(), timeout=PATIENCE)


def test_a_scan_begun_before_says_what_it_waits_for_and_is_read_on(
    restarted: Context, writing: Connection, qtbot: QtBot
) -> None:
    document_id = _add(writing, restarted.folder, scan(FIRST), PASSWORD)
    assert restarted.scans is not None
    scans = restarted.scans
    room = DocumentsView(restarted)
    _shown(room, qtbot)
    scans.look()
    qtbot.waitUntil(lambda: _button(room).isVisible(), timeout=PATIENCE)
    told = [one.text() for one in room.findChildren(QLabel) if one.isVisible()]
    assert any("which is not kept. Type it once more" in words for words in told)
    _asked(restarted, PASSWORD)
    with qtbot.waitSignal(
        scans.moved,
        check_params_cb=lambda _id: scans.progress(document_id) is None,
        timeout=PATIENCE,
    ):
        _button(room).click()
    assert "Ilse Olden" in documents.document_text(restarted.db, document_id)
    assert document_id not in scans.locked
