"""A disk that is too small: said before an import, survived in the midst of one, made good."""

import os
import random
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import Translation
from casefile.model.errors import CaseError
from casefile.output.written_file import write_file
from casefile.reading.client import Reader
from casefile.services import (
    back_up,
    check_case,
    export_chronology,
    take_in,
    travel,
    write_summary,
)
from casefile.services.open_case import working_case
from casefile.services.write_summary import Options
from casefile.store import backup, case_file, documents, known_copies, matter
from casefile.store.case_file import NewLock
from casefile.store.case_key import key_of, unlocked
from casefile.store.driver import in_words
from casefile.ui.error_dialog import ErrorDialog
from casefile.ui.main_window import MainWindow
from casefile.ui.theme import Theme
from tests.hardening.claims import Claims, make_sources
from tests.hardening.kill_harness import Forked
from tests.store import invented
from tests.store.invented import AT_ONCE

MIB = 1024 * 1024
PAGE = 4096
TODAY = date(2031, 5, 9)
LETTER = "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden.\n"


@pytest.fixture(scope="module")
def lock() -> NewLock:
    return case_file.new_lock("four wet stones singing")


def fill(disk: Path, leave: int) -> Path:
    """A file that leaves so many bytes free."""
    filler = disk / "filler"
    filler.unlink(missing_ok=True)
    found = os.statvfs(disk)
    size = max(found.f_bavail * found.f_frsize - leave, 0)
    with filler.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, size)
    return filler


def letters(folder: Path, name: str) -> list[Path]:
    """Three letters of 60 kB each, none like another."""
    made = []
    for number in range(3):
        path = folder / f"{name}-{number}.txt"
        words = "".join(f"Sheet {line} of {name} number {number}.\n" for line in range(1_700))
        path.write_text(LETTER + words, encoding="utf-8")
        made.append(path)
    return made


def test_a_full_disk_loses_nothing_and_files_are_taken_later(disk: Path, tmp_path: Path) -> None:
    """However little is left: each file is in the case or named with what to do, and all holds."""
    folder = disk / "k.case"
    case_file.create_case(folder, code="K-2031-09")
    with working_case(folder) as case, Reader() as reader:
        first = letters(tmp_path, "first")
        take_in.take_in(case.db, case.folder, reader, first, "test", lambda _: None)
        kept = {
            one.id: documents.document_text(case.db, one.id) for one in documents.documents(case.db)
        }
        assert len(kept) == 3
        for leave in (0, MIB // 16, MIB // 4):
            paths = letters(tmp_path, f"left-{leave}")
            filler = fill(disk, leave)
            told = ""
            try:
                with in_words():
                    outcomes = take_in.take_in(
                        case.db, case.folder, reader, paths, "test", lambda _: None
                    )
                told = " ".join(one.reason for one in outcomes if one.outcome == "failed")
            except CaseError as error:
                told = error.sentence()
            assert "disk is full" in told or leave > MIB // 16, (leave, told)
            assert "Make room on the disk" in told or not told
            assert not list(check_case.check_case(case.db, case.folder))
            for document_id, text in kept.items():
                assert documents.document_text(case.db, document_id) == text
            filler.unlink()
            again = take_in.take_in(case.db, case.folder, reader, paths, "test", lambda _: None)
            assert {one.outcome for one in again} <= {"new", "same file"}
        assert not list(check_case.check_case(case.db, case.folder))
        assert len(documents.documents(case.db)) == 3 + 3 * 3


def to_its_end(program: Forked, claims: Claims) -> bool:
    """Hears all a session says; whether it came to a good end."""
    output = b""
    while part := os.read(program.said, 65_536):
        output += part
    rest, finished = program.kill()
    for line in (output + rest).decode().splitlines():
        claims.hear(line)
    return finished


@pytest.mark.parametrize("locked", [False, True], ids=["plain", "locked"])
@pytest.mark.parametrize(
    "pages", [40, pytest.param(1, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_a_disk_that_fills_up_at_any_step_of_a_session_loses_nothing(
    disk: Path, tmp_path: Path, lock: NewLock, pages: int, locked: bool
) -> None:
    """With room for ever more pages of 4 KiB, until all of it fits: import, review and backup."""
    source, folder = tmp_path / "source", disk / "k.case"
    make_sources(source, 4, random.Random(1), 12)
    model = case_file.create_case(
        tmp_path / "model.case", code="K-2031-09", lock=lock if locked else None
    )
    key, opened = key_of(model), unlocked(folder, key_of(model))
    start = partial(Forked, folder, source, key.as_words() if key else None)
    room, stopped, whole = 0, 0, False
    while not whole:
        shutil.copytree(model, folder)
        filler, claims = fill(disk, room * PAGE), Claims()
        whole = to_its_end(start(), claims) and len(claims.added) == 4
        stopped += not whole
        filler.unlink()
        with working_case(opened) as case:
            assert claims.broken(case) == [], room
        assert to_its_end(start(), claims), room
        with working_case(opened) as case:
            assert claims.broken(case) == [], room
            assert len(documents.documents(case.db)) == 4, room
        shutil.rmtree(folder)
        room += pages
    print(f"{'locked' if locked else 'plain'}: full at {stopped} places, then {room} pages did")
    assert stopped > 3


def test_too_small_a_disk_is_told_before_an_import(
    disk: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    """Nothing is begun; with room made, the same files are taken in."""
    folder = disk / "k.case"
    case_file.create_case(folder, code="K-2031-09")
    paths = letters(tmp_path, "letter")
    window = MainWindow(
        Theme(qapp, "light"), Preferences(tmp_path / "settings.ini"), Translation(qapp)
    )
    assert window.open_case(folder)
    session, intake = window.session, window.intake
    assert session is not None
    assert intake is not None
    try:
        intake.take_in(paths, "dropped")
        qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
        (dialog,) = window.findChildren(ErrorDialog)
        assert "needed" in dialog.what.text()
        assert "free" in dialog.what.text()
        dialog.accept()
        assert session.arrivals.rows == []
        assert documents.documents(session.db) == []
        subprocess.run(["mount", "-o", "remount,size=200m", str(disk)], check=True)
        intake.take_in(paths, "dropped")
        qtbot.waitUntil(
            lambda: (
                bool(session.arrivals.rows)
                and not session.arrivals.under_way
                and not session.jobs.busy
            ),
            timeout=60_000,
        )
        assert len(documents.documents(session.db)) == 3
    finally:
        window.close()
        window.deleteLater()


def test_backups_papers_and_exports_on_a_full_disk_spoil_nothing(
    disk: Path, tmp_path: Path
) -> None:
    """Each says so; what stood there before is whole, and with room made all is written."""
    folder, exports = disk / "k.case", disk / "k.case" / "exports"
    case_file.create_case(folder, code="K-2031-09")
    with working_case(folder) as case, Reader(count=1) as reader:
        take_in.take_in(
            case.db, case.folder, reader, letters(tmp_path, "letter"), "test", lambda _: None
        )
        back_up.back_up(case.db, folder)
        contents = {
            "paper.pdf": write_summary.pdf(write_summary.paper(case.db, Options(), TODAY)),
            "chronology.json": export_chronology.chronology(case.db) * 50,
        }
        steps: dict[str, Callable[[], object]] = {
            name: partial(write_file, exports / name, content) for name, content in contents.items()
        }
        steps["backup"] = lambda: back_up.back_up(case.db, folder)
        steps["stick"] = lambda: back_up.to_stick(case.db, folder, disk)
        for name in contents:
            (exports / name).write_bytes(b"an older one")
        matter.set_matter(case.db, title="Changed since the backup")
        before = sorted(path for path in disk.rglob("*") if path.is_file())
        for leave in (0, MIB // 64):
            filler = fill(disk, leave)
            for step, act in steps.items():
                with pytest.raises(CaseError, match=r"written|room|full") as refused:
                    act()
                assert refused.value.todo, step
            filler.unlink()
            assert sorted(path for path in disk.rglob("*") if path.is_file()) == before
            assert {(exports / name).read_bytes() for name in contents} == {b"an older one"}
            assert backup.newest_whole(folder) is not None
            assert not list(check_case.check_case(case.db, folder))
        for act in steps.values():
            act()
        assert {name: (exports / name).read_bytes() for name in contents} == contents
        assert len(backup.backups(folder)) == 2


def test_a_disk_that_fills_up_at_any_page_of_a_backup_a_paper_or_an_export_spoils_nothing(
    disk: Path, tmp_path: Path
) -> None:
    folder, exports = disk / "k.case", disk / "k.case" / "exports"
    case_file.create_case(folder, code="K-2031-09")
    with working_case(folder) as case:
        for text in (LETTER, f"Once more: {LETTER}"):
            invented.add(case.db, folder, text)
        paper, export = exports / "paper.pdf", exports / "chronology.json"
        contents = {
            paper: write_summary.pdf(write_summary.paper(case.db, Options(), TODAY)),
            export: export_chronology.chronology(case.db) * 20,
        }
        works: list[Callable[[], object]] = [
            partial(write_file, path, content) for path, content in contents.items()
        ]
        works.append(partial(back_up.back_up, case.db, folder))
        for path in contents:
            path.write_bytes(b"an older one")
        before, refused = sorted(disk.rglob("*")), []
        for work in works:
            for room in count():
                filler = fill(disk, room * PAGE)
                told = failed(work)
                filler.unlink()
                if not told:
                    break
                assert sorted(disk.rglob("*")) == before, room
                assert {path.read_bytes() for path in contents} == {b"an older one"}
                assert not backup.backups(folder)
                refused.append(room)
            for path in contents:
                path.write_bytes(b"an older one")
        print(f"refused at {len(refused)} fills")
        assert refused.count(0) == len(works)
        assert len(refused) > 20
        assert backup.newest_whole(folder) is not None
        assert not list(check_case.check_case(case.db, folder))


def failed(work: Callable[[], object]) -> str:
    """What a person is told whose work could not be done; "" when it was."""
    try:
        work()
    except CaseError as error:
        return error.sentence()
    return ""


def test_a_stick_that_fills_up_while_a_case_is_packed_takes_nothing_from_it(
    disk: Path, tmp_path: Path
) -> None:
    """The package is gone, the case as it was, and with room made it is packed."""
    folder = case_file.create_case(tmp_path / "k.case", code="K-2031-09")
    with working_case(folder) as case:
        invented.add(case.db, folder, LETTER)
    (folder / "inbox" / "large.bin").write_bytes(os.urandom(4 * MIB))

    def tell(_done: int, _total: int) -> None:
        if not (disk / "filler").exists():
            fill(disk, MIB)

    subprocess.run(["mount", "-o", "remount,size=40m", str(disk)], check=True)
    with pytest.raises(CaseError, match="could not be written") as told:
        travel.pack(folder, disk, "four wet stones singing", tell, AT_ONCE)
    assert "full" in told.value.todo
    assert [path.name for path in disk.iterdir()] == ["filler"]
    with working_case(folder) as case:
        assert not list(check_case.check_case(case.db, folder))
        assert {one.kind for one in known_copies.known_copies(case.db)} == {"source"}
    (disk / "filler").unlink()
    packed = travel.pack(folder, disk, "four wet stones singing", by=AT_ONCE)
    travel.remove_here(folder, packed)
    assert not folder.exists()
