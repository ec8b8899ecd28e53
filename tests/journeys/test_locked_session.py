"""A session with a locked case: afterwards none of its words stands anywhere on the disk."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from casefile.bridge.crash_report import CrashReports
from casefile.services import back_up, open_original
from casefile.store import case_file, documents
from casefile.ui.error_dialog import ErrorDialog
from tests.journeys.person import Person

PHRASE = "nine grey geese flying"
# Words of names, texts and file names that no other file of the computer has.
CANARIES = ("Quillgrove", "Morvana", "Tessaline", "Hexenbrook", "Zwirnfeld")
LETTER = (
    "Hexenbrook Office\n\n3 May 2031\n\nDear Ms Tessaline Quillgrove,\n\n"
    "On 12 April 2031 the Hexenbrook Office refused the permit of Tessaline Quillgrove.\n"
)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a program may leave something: settings, state, cache, temporary files."""
    home = tmp_path / "home"
    for name in ("config", "state", "cache", "data", "tmp"):
        (home / name).mkdir(parents=True)
    for name in ("config", "state", "cache", "data"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(home / name))
    monkeypatch.setenv("TMPDIR", str(home / "tmp"))
    monkeypatch.setattr(tempfile, "tempdir", str(home / "tmp"))
    return home


def _traces(*places: Path) -> list[str]:
    """Files whose name or bytes hold a canary, in any of the encodings a program writes."""
    found = []
    for place in places:
        for path in place.rglob("*"):
            content = path.read_bytes() if path.is_file() else b""
            for word in CANARIES:
                shapes = (word, word.casefold(), word.upper())
                held = any(
                    shape.encode(code) in content
                    for shape in shapes
                    for code in ("utf-8", "utf-16-le", "utf-16-be")
                )
                if held or word.casefold() in str(path.relative_to(place)).casefold():
                    found.append(f"{word} in {path}")
    return found


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A letter that names everybody, outside the case."""
    path = tmp_path / "papers" / "Zwirnfeld letter.txt"
    path.parent.mkdir()
    path.write_text(LETTER, encoding="utf-8")
    return path


def test_a_locked_case_shows_nothing(
    places: Path, open_window: Callable[[], Person], letter: Path, tmp_path: Path
) -> None:
    person = open_window()
    folder = tmp_path / "cases" / "K-2031-08.case"
    made = case_file.create_case(
        folder, code="K-2031-08", title="Morvana", lock=case_file.new_lock(PHRASE)
    )
    assert person.window.open_case(made)
    session = person.session
    person.drop([letter])
    person.settle()
    assert person.names() == [letter.name]
    told = person.events("suggested")
    assert any("Tessaline" in quote.exact for event in told for quote in event.quotes)
    for number in range(1, 7):
        person.go(number)
        person.settle()
    (document,) = documents.documents(session.db)
    copy = open_original.copy_for_opening(session.folder, document)
    assert "Tessaline" in copy.read_text(encoding="utf-8")
    reports = CrashReports(lambda _report: None)
    reports.install()
    try:
        raise ValueError("Ms Quillgrove was refused")
    except ValueError as error:
        reports.caught(type(error), error, error.__traceback__)
    reports.close()
    session.jobs.background(lambda: int("Quillgrove"))
    person.wait(lambda: bool(person.window.findChildren(ErrorDialog)))
    (told_error,) = person.window.findChildren(ErrorDialog)
    assert "ValueError" in told_error.details.toPlainText()
    assert "Quillgrove" not in told_error.details.toPlainText()
    told_error.accept()
    person.window.activateWindow()
    person.wait(person.window.isActiveWindow)
    with closing(session.case.connect_read()) as db:
        back_up.to_stick(db, session.folder, places)
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    person.wait(lambda: person.window.session is None)
    person.window.preferences.sync()
    assert "K-2031-08" in (tmp_path / "settings" / "casefile.ini").read_text(encoding="utf-8")
    assert list(folder.glob("backups/*.db"))
    assert list(reports.folder.glob("report-*.txt"))
    assert places in reports.folder.parents
    assert _traces(letter.parent), "the search finds what is there"
    assert _traces(folder, places, tmp_path / "settings") == []
