"""A backup made in the midst of an import and a review restores to a whole case of that moment."""

import os
import random
import select
import shutil
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from casefile.services.open_case import working_case
from casefile.store import backup, case_file, documents, originals, restoring
from casefile.store.case_file import NewLock
from casefile.store.case_key import key_of
from tests.hardening.claims import Claims, changed_sources, make_sources
from tests.hardening.kill_harness import Forked, Running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sessions are forked")


def heard(program: Running, claims: Claims, seconds: float) -> bool:
    """Hears what a session says within so many seconds; False when it has ended."""
    while select.select([program.said], [], [], seconds)[0]:
        part = os.read(program.said, 65_536)
        if not part:
            return False
        for line in part.decode().splitlines():
            claims.hear(line)
        seconds = 0
    return True


def brought_back(folder: Path, place: Path, source: Path, added: set[str]) -> None:
    """Backs the case up, restores that, and looks whether it is whole and holds these files."""
    with (
        case_file.open_case(folder, read_only=True) as held,
        closing(held.connect_read()) as db,
    ):
        made = backup.back_up(db, folder) or backup.backups(folder)[0]
    restored = restoring.restore(folder, made.path, place)
    assert restored.missing == ()
    with working_case(restored.folder) as case:
        assert Claims(added=set(added)).broken(case) == []
        for one in documents.documents(case.db):
            content = originals.read_original(case.folder, one.sha256)
            assert content == (source / one.file_name).read_bytes()
    shutil.rmtree(place)


@pytest.mark.parametrize("locked", [False, True], ids=["plain", "locked"])
@pytest.mark.parametrize(
    "count", [3, pytest.param(100, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_backups_during_an_import_restore_whole(tmp_path: Path, count: int, locked: bool) -> None:
    lock = case_file.new_lock("four wet stones singing") if locked else None
    done, number = 0, 0
    while done < count:
        number += 1
        done += _session(tmp_path / f"{number}", count - done, lock)
    print(f"{done} of {count} backups restored, over {number} sessions")


def _session(place: Path, most: int, lock: NewLock | None) -> int:
    """At most so many backups during one session; how many there were."""
    place.mkdir()
    source = place / "source"
    before = make_sources(source, 60, random.Random(most), 16)
    folder = case_file.create_case(place / "K.case", code="K-2026-01", lock=lock)
    key = key_of(folder)
    start = partial(Forked, key=key.as_words() if key else None)
    program, claims, done = start(place / "K.case", source), Claims(), 0
    while done < most and heard(program, claims, 20):
        brought_back(folder, place / "back.case", source, claims.added)
        done += 1
    program.kill()
    assert changed_sources(source, before) == []
    return done
