"""A case on a disk nobody may write to: read, searched, printed, and nothing is offered in vain."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import Translation
from casefile.model.errors import CaseError
from casefile.services import check_case
from casefile.services.open_case import working_case
from casefile.store import case_file, documents
from casefile.ui.actions import menus
from casefile.ui.main_window import MainWindow
from casefile.ui.theme import Theme
from tests.store import invented

VIEWS = ("review", "timeline", "documents", "people", "summary")


@pytest.fixture(params=["plain", "locked"])
def folder(request: pytest.FixtureRequest, disk: Path) -> Path:
    """A case with one document on a disk of its own, which nobody writes to yet."""
    lock = case_file.new_lock("four wet stones singing") if request.param == "locked" else None
    made = case_file.create_case(disk / "K-2031-09.case", code="K-2031-09", lock=lock)
    with working_case(made) as case:
        invented.add(case.db, case.folder, "On 3 May 2031 the office wrote.\n")
    return made


def protect(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


def test_the_window_shows_it_and_offers_no_change(
    disk: Path, folder: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    protect(disk)
    window = MainWindow(
        Theme(qapp, "light"), Preferences(tmp_path / "settings.ini"), Translation(qapp)
    )
    qtbot.addWidget(window)
    assert window.open_case(folder)
    session, desk = window.session, window.desk
    assert session is not None
    assert desk is not None
    assert session.read_only
    assert window.status.texts.saved.startswith("Read only")
    changing = [one.key for _, menu in menus() for one in menu if one.needs == "write"]
    assert len(changing) > 10
    assert [key for key in changing if window.actions_.by_key[key].isEnabled()] == []
    for view in VIEWS:
        desk.show_view(view)
        qtbot.waitUntil(lambda: not session.jobs.busy)
    assert [one.file_name for one in documents.documents(session.db)] == ["letter.txt"]
    window.close()


def test_its_files_can_be_checked(disk: Path, folder: Path) -> None:
    protect(disk)
    with case_file.open_case(folder) as case:
        assert case.read_only
        db = case.connect_read()
        assert check_case.check_case(db, folder) == []
        db.close()


def test_one_that_was_not_closed_says_what_to_do(disk: Path, folder: Path) -> None:
    """What is not yet in case.db lies beside it, and SQLite cannot read that without writing."""
    with case_file.open_case(folder) as case:
        db = case.connect()
        invented.add(db, folder, "Another one.\n", "other.txt")
        kept = {name: (folder / name).read_bytes() for name in ("case.db", "case.db-wal")}
        db.close()
    for name, content in kept.items():
        (folder / name).write_bytes(content)
    protect(disk)
    with pytest.raises(CaseError, match="was not closed") as refused:
        case_file.open_case(folder)
    assert refused.value.todo.startswith("Copy the case folder")
