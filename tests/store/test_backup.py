"""Backups: proven before they count, thinned out by age, brought back to the same case."""

import contextlib
import os
import sqlite3
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from casefile.model.errors import CaseError, DamagedCase
from casefile.services import back_up, check_case
from casefile.store import (
    backup,
    case_file,
    documents,
    driver,
    matter,
    originals,
    outside_copy,
    restoring,
)
from casefile.store.case_file import OpenCase
from casefile.store.case_key import key_of, unlocked
from casefile.store.driver import Connection, atomic
from casefile.store.lock import CaseLock
from tests.store import invented

NOON = datetime(2026, 5, 20, 12, tzinfo=UTC)


def _tables_of(path: Path, case: OpenCase) -> dict[str, list[tuple[object, ...]]]:
    db = driver.connect(path, read_only=True, immutable=True, key=key_of(case.folder))
    names = [
        name
        for (name,) in db.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"
            " AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
    ]
    told = {name: db.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall() for name in names}
    db.close()
    return told


def test_a_backup_holds_what_the_case_holds(case: OpenCase, db: Connection) -> None:
    invented.add(db, case.folder, "The office wrote.\n")
    made = backup.back_up(db, case.folder, NOON)
    assert made is not None
    assert made.path.name == "case-20260520T120000Z.db"
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert _tables_of(made.path, case) == _tables_of(case.folder / "case.db", case)
    assert [one.path for one in backup.backups(case.folder)] == [made.path]


def test_a_reader_can_back_up_while_a_writer_writes(case: OpenCase, db: Connection) -> None:
    invented.add(db, case.folder, "The office wrote.\n")
    reader = case.connect_read()
    with atomic(db):
        db.execute("UPDATE matter SET title = 'half done'")
        assert backup.back_up(reader, case.folder, NOON) is not None
    assert reader.execute("PRAGMA query_only").fetchone() == (1,)
    reader.close()
    kept = backup.backups(case.folder)[0].path
    assert "half done" not in str(_tables_of(kept, case)["matter"])
    assert matter.matter(db).title == "half done"


def test_nothing_new_makes_no_second_backup(case: OpenCase, db: Connection) -> None:
    assert backup.back_up(db, case.folder, NOON) is not None
    assert backup.back_up(db, case.folder, NOON + timedelta(hours=1)) is None
    assert not backup.changed_since(case.folder, backup.backups(case.folder)[0])
    matter.set_matter(db, title="Another title")
    assert backup.changed_since(case.folder, backup.backups(case.folder)[0])
    assert backup.back_up(db, case.folder, NOON) is not None
    assert len(backup.backups(case.folder)) == 2


def test_a_full_disk_keeps_the_older_backups(
    case: OpenCase, db: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup.back_up(db, case.folder, NOON)
    matter.set_matter(db, title="x" * 100_000)
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    monkeypatch.setattr(backup, "_flush", _no_room)
    with pytest.raises(CaseError, match="could not be written"):
        backup.back_up(db, case.folder, NOON)
    assert [one.made for one in backup.backups(case.folder)] == [NOON]
    left = [path.name for path in (case.folder / "backups").iterdir() if path.is_file()]
    assert left == ["case-20260520T120000Z.db"]


def _no_room(_path: Path) -> None:
    raise OSError(28, "No space left on device")


def test_a_damaged_case_does_not_displace_a_good_backup(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    case = case_file.open_case(folder)
    with contextlib.closing(case.connect()) as db:
        for number in range(60):
            invented.add(db, folder, f"Letter {number} of the office.\n" * 40)
        good = backup.back_up(db, folder, NOON)
        matter.set_matter(db, title="changed")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    with (folder / "case.db").open("r+b") as file:
        file.seek(4096 * 12)
        file.write(os.urandom(4096 * 20))
    with pytest.raises(CaseError):
        _back_up_anew(case, NOON + timedelta(hours=1))
    with contextlib.suppress(DamagedCase):
        case.close()
    lock = CaseLock(folder)
    assert lock.take()
    lock.release()
    assert backup.newest_whole(folder) == good is not None


def _back_up_anew(case: OpenCase, moment: datetime) -> None:
    with contextlib.closing(case.connect_read()) as reader:
        backup.back_up(reader, case.folder, moment)


def test_a_torn_backup_is_passed_over(case: OpenCase, db: Connection) -> None:
    first = backup.back_up(db, case.folder, NOON)
    matter.set_matter(db, title="newer")
    second = backup.back_up(db, case.folder, NOON + timedelta(days=1))
    assert first is not None
    assert second is not None
    second.path.write_bytes(second.path.read_bytes()[:-5000])
    with pytest.raises(DamagedCase):
        backup.prove(second.path, key_of(case.folder))
    found = backup.newest_whole(case.folder)
    assert found is not None
    assert found.path == first.path


def test_backups_are_thinned_out_by_days_weeks_and_months(tmp_path: Path) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    for hours in range(0, 24 * 400, 6):
        made = (NOON - timedelta(hours=hours)).strftime("%Y%m%dT%H%M%S")
        (place / f"case-{made}Z.db").touch()
    future = place / "case-20990101T000000Z.db"
    future.touch()
    backup.thin_out(tmp_path, NOON)
    ages = [(NOON - one.made) for one in backup.backups(tmp_path)]
    assert future.exists()
    assert sum(timedelta(0) <= age <= timedelta(days=2) for age in ages) == 9
    assert sum(timedelta(days=2) < age <= timedelta(days=14) for age in ages) == 12
    assert max(ages) > timedelta(days=220)
    assert 9 + 12 + 5 + 5 <= len(ages) <= 9 + 12 + 10 + 9 + 1
    before = {one.path for one in backup.backups(tmp_path)}
    assert backup.thin_out(tmp_path, NOON) == []
    assert {one.path for one in backup.backups(tmp_path)} == before


def test_room_for_backups_is_limited_but_the_newest_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "ROOM", 250)
    (tmp_path / "backups").mkdir()
    for day in range(6):
        made = (NOON - timedelta(days=day)).strftime("%Y%m%dT%H%M%S")
        (tmp_path / "backups" / f"case-{made}Z.db").write_bytes(bytes(100))
    backup.thin_out(tmp_path, NOON)
    assert [one.made for one in backup.backups(tmp_path)] == [
        NOON - timedelta(days=day) for day in range(3)
    ]


def test_a_backup_is_due_half_an_hour_after_the_last_if_something_changed(
    case: OpenCase, db: Connection
) -> None:
    assert back_up.is_due(case.folder, NOON)
    backup.back_up(db, case.folder, NOON)
    assert not back_up.is_due(case.folder, NOON + timedelta(hours=2))
    matter.set_matter(db, title="changed")
    assert not back_up.is_due(case.folder, NOON + timedelta(minutes=29))
    assert back_up.is_due(case.folder, NOON + timedelta(minutes=30))
    assert back_up.is_due(case.folder, NOON - timedelta(days=3))


def test_a_clock_put_back_neither_stops_backups_nor_hides_the_newest(
    case: OpenCase, db: Connection
) -> None:
    before, later = datetime.now(UTC), datetime.now(UTC) + timedelta(days=400)
    ahead = backup.back_up(db, case.folder, later)
    assert ahead is not None
    os.utime(ahead.path, (later.timestamp(), later.timestamp()))
    assert backup.changed_since(case.folder, ahead), "its time tells nothing"
    assert back_up.is_due(case.folder)
    matter.set_matter(db, title="after the clock was put back")
    now = backup.back_up(db, case.folder, before)
    assert now is not None
    assert backup.newest_whole(case.folder) == now
    assert [one.path for one in backup.backups(case.folder)] == [now.path, ahead.path]
    matter.set_matter(db, title="changed again")
    assert not back_up.is_due(case.folder), "one in half an hour is enough"
    assert back_up.is_due(case.folder, before + timedelta(minutes=31))
    assert backup.thin_out(case.folder) == []


def test_a_damaged_case_comes_back_from_its_backup(tmp_path: Path) -> None:
    folder, target = tmp_path / "K.case", tmp_path / "restored" / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    with case_file.open_case(folder) as case:
        db = case.connect()
        kept = invented.add(db, folder, "The office wrote.\n")
        backup.back_up(db, folder)
        db.close()
    (folder / "inbox" / "waiting.txt").write_text("not taken in yet")
    (folder / "case.db").write_bytes(b"overwritten by something else")
    with pytest.raises(DamagedCase, match="damaged or missing"):
        case_file.open_case(folder)
    done = back_up.bring_back(folder, target)
    assert (done.documents, done.missing) == (1, ())
    assert (folder / "case.db").read_bytes() == b"overwritten by something else"
    assert (target / "inbox" / "waiting.txt").read_text() == "not taken in yet"
    with case_file.open_case(target) as case:
        db = case.connect()
        sha256 = documents.document(db, kept).sha256
        assert originals.read_original(target, sha256).endswith(b"The office wrote.\n")
        assert check_case.check_case(db, target) == []
        db.close()


def test_restoring_names_what_is_lost_and_touches_no_folder_in_use(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    with case_file.open_case(folder) as case:
        db = case.connect()
        invented.add(db, folder, "The office wrote.\n")
        backup.back_up(db, folder)
        (path,) = originals.stored(folder)
        path.chmod(0o600)
        path.write_bytes(b"forged")
        db.close()
    used = tmp_path / "used"
    used.mkdir()
    (used / "mine.txt").write_text("mine")
    with pytest.raises(CaseError, match="not empty"):
        back_up.bring_back(folder, used)
    assert [one.name for one in used.iterdir()] == ["mine.txt"]
    done = back_up.bring_back(folder, tmp_path / "new.case")
    assert len(done.missing) == 1


def test_a_changed_original_is_put_back_and_the_changed_one_is_kept(
    case: OpenCase, db: Connection
) -> None:
    document_id = invented.add(db, case.folder, "The office wrote.\n")
    sha256 = documents.document(db, document_id).sha256
    path = originals.original_path(case.folder, sha256)
    right = originals.read_original(case.folder, sha256)
    path.chmod(0o600)
    path.write_bytes(b"forged")
    with pytest.raises(CaseError, match="not the file that was added"):
        restoring.put_back(db, case.folder, b"something else")
    assert restoring.put_back(db, case.folder, right) == "A1"
    assert originals.read_original(case.folder, sha256) == right
    kept = case.folder / "lost+found" / f"{path.name}.changed"
    assert kept.read_bytes() == b"forged"
    assert check_case.check_case(db, case.folder) == []


def test_a_copy_on_a_stick_is_a_bag_that_opens_as_a_case(
    case: OpenCase, db: Connection, tmp_path: Path
) -> None:
    invented.add(db, case.folder, "The office wrote.\n")
    stick = tmp_path / "stick"
    stick.mkdir()
    steps: list[tuple[int, int]] = []
    place = back_up.to_stick(db, case.folder, stick, lambda done, all_: steps.append((done, all_)))
    assert outside_copy.check_outside(place) == []
    assert steps[-1][0] == steps[-1][1]
    there = unlocked(place / "data" / case.folder.name, key_of(case.folder))
    with case_file.open_case(there) as copied:
        other = copied.connect()
        assert documents.document(other, 1).file_name == documents.document(db, 1).file_name
        other.close()
    victim = next((place / "data").rglob("originals/*/*"))
    victim.chmod(0o600)
    victim.write_bytes(victim.read_bytes()[:-1] + b"x")
    assert outside_copy.check_outside(place) != []


def test_a_copy_that_is_stopped_leaves_nothing_behind(
    case: OpenCase, db: Connection, tmp_path: Path
) -> None:
    invented.add(db, case.folder, "The office wrote.\n")
    stick = tmp_path / "stick"
    stick.mkdir()

    def stop(_done: int, _all: int) -> None:
        raise CaseError("Stopped.")

    with pytest.raises(CaseError, match="Stopped"):
        back_up.to_stick(db, case.folder, stick, stop)
    assert list(stick.iterdir()) == []


def test_the_reminder_counts_from_the_last_copy_outside(case: OpenCase, db: Connection) -> None:
    now = datetime.now(UTC)
    assert back_up.days_without_copy(db, now + timedelta(days=400)) is None
    invented.add(db, case.folder, "The office wrote.\n")
    assert back_up.days_without_copy(db, now + timedelta(days=29)) is None
    assert back_up.days_without_copy(db, now + timedelta(days=31)) == 31
    back_up.note_outside(db, Path("stick"), now + timedelta(days=31))
    assert back_up.days_without_copy(db, now + timedelta(days=40)) is None


def test_an_old_layout_is_backed_up_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    packed = Path(__file__).parents[1] / "fixtures" / "layouts" / "layout_1.zip"
    with zipfile.ZipFile(packed) as old:
        old.extractall(tmp_path / "Old.case")
    with case_file.open_case(tmp_path / "Old.case"):
        (kept,) = backup.backups(tmp_path / "Old.case")
    plain = sqlite3.connect(f"file:{kept.path}?mode=ro&immutable=1", uri=True)
    assert plain.execute("PRAGMA user_version").fetchone() == (1,)
    plain.close()
