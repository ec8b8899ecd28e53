import json
import platform
import shutil
import signal
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from casefile.model.errors import CaseError, CaseLocked, NewerCase, NotACase
from casefile.services.open_case import working_case
from casefile.store import (
    case_file,
    documents,
    driver,
    matter,
    migrations,
    originals,
    second_layout,
    tables,
    third_layout,
)
from casefile.store.case_file import NewLock, OpenCase
from casefile.store.case_key import unlocked
from casefile.store.check import check_case
from casefile.store.driver import Connection, atomic
from casefile.store.rows import columns_of
from tests.store import invented

HOLD = """
import sys
from pathlib import Path
from casefile.store.case_file import open_case
case = open_case(Path(sys.argv[1]))
print("read only" if case.read_only else "writes", flush=True)
sys.stdin.read()
"""


def state_of(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file with its time and bytes."""
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def hold(folder: Path) -> subprocess.Popen[str]:
    """Another process that opens the case and keeps it open; its first line is read."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_new_case_is_a_folder_with_its_parts(case: OpenCase, db: Connection) -> None:
    for name in ("originals", "inbox", "backups", "exports", "tmp", "case.db", "lock"):
        assert (case.folder / name).exists()
    assert matter.matter(db).code == "K-2026-07"
    assert case_file.is_case(case.folder)
    assert not case_file.is_case(case.folder.parent)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_every_table_has_its_times_and_the_steps_match_the_layout(db: Connection) -> None:
    for table in _tables():
        times = set() if table == "sentence" else {"created_at", "changed_at"}
        assert {"id", *times} <= set(columns_of(db, table)), table
    assert db.execute("PRAGMA user_version").fetchone() == (tables.VERSION,)
    assert len(migrations.case_migrations._migrations) == tables.VERSION


def test_every_reference_has_an_index(db: Connection) -> None:
    """Without one, removing a row reads the whole table that points to it."""
    bare = []
    for table in _tables():
        indexed = {
            db.execute(f"PRAGMA index_info({name})").fetchone()[2]
            for _, name, *_ in db.execute(f"PRAGMA index_list({table})").fetchall()
        }
        bare += [
            f"{table}.{reference[3]}"
            for reference in db.execute(f"PRAGMA foreign_key_list({table})").fetchall()
            if reference[2] != "issue" and reference[3] not in indexed
        ]
    assert set(bare) <= {
        "matter.client_entity_id",
        "document.account_of",
        "document.translation_of",
        "document.supersedes",
        "question.event_id",
        "question.document_id",
    }


def test_a_folder_in_use_is_not_made_a_case(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("ours")
    with pytest.raises(CaseError, match="not empty"):
        case_file.create_case(tmp_path, code="K-2026-01")
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_no_case_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(NotACase):
        case_file.open_case(tmp_path / "nowhere")
    (tmp_path / "case.db").write_bytes(b"not a database, but long enough to be one" * 10)
    with pytest.raises(NotACase):
        case_file.open_case(tmp_path)


def test_a_newer_case_is_refused_and_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    db = driver.connect(folder / "case.db")
    db.execute(f"PRAGMA user_version = {tables.VERSION + 1}")
    db.close()
    before = state_of(folder)
    times = {path: path.stat().st_mtime_ns for path in (folder, *folder.iterdir())}
    with pytest.raises(NewerCase, match="newer Casefile"):
        case_file.open_case(folder)
    assert state_of(folder) == before
    assert {path: path.stat().st_mtime_ns for path in (folder, *folder.iterdir())} == times


@pytest.mark.parametrize(
    ("name", "moved"),
    [
        ("K-2026-01.case", "elsewhere/Š ю.case"),
        ("K-2026-01.case", "k-2026-01.CASE"),
        (unicodedata.normalize("NFC", "Žukė.case"), unicodedata.normalize("NFD", "Žukė.case")),
        (unicodedata.normalize("NFD", "Žukė.case"), unicodedata.normalize("NFC", "Žukė.case")),
    ],
    ids=["moved", "other case", "decomposed", "composed"],
)
@pytest.mark.parametrize("locked", [False, True], ids=["plain", "locked"])
def test_a_moved_and_renamed_case_opens(
    tmp_path: Path, lock: NewLock, name: str, moved: str, locked: bool
) -> None:
    folder, there = tmp_path / name, tmp_path / moved
    made = case_file.create_case(folder, code="K-2026-01", lock=lock if locked else None)
    text = "The office wrote.\n"
    with working_case(made) as case:
        document_id = invented.add(case.db, case.folder, text, name=name)
    there.parent.mkdir(exist_ok=True)
    shutil.move(folder, there)
    with working_case(unlocked(there, lock.key if locked else None)) as case:
        stored = documents.document(case.db, document_id)
        assert originals.read_original(case.folder, stored.sha256).endswith(text.encode())
        assert check_case(case.db, case.folder) == []


def test_no_table_knows_where_the_case_lies(case: OpenCase, db: Connection) -> None:
    invented.add(db, case.folder, "The office wrote.\n")
    where = str(case.folder).encode()
    for table in _tables():
        for row in db.execute(f"SELECT * FROM {table}"):
            assert not any(where in str(value).encode() for value in row), table


def test_the_second_program_reads_only_and_is_told_who_holds_it(case: OpenCase) -> None:
    other = case_file.open_case(case.folder)
    assert other.read_only
    assert "@" in other.holder
    with pytest.raises(CaseLocked, match=other.holder.split("@", maxsplit=1)[0]):
        other.connect()
    reading = other.connect_read()
    assert matter.matter(reading).title == "Beridze"
    with pytest.raises(driver.OperationalError, match="readonly"):
        reading.execute("UPDATE matter SET title = 'x'")
    reading.close()
    other.close()
    assert not case.read_only


def test_the_lock_is_free_as_soon_as_its_holder_is_killed(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    holder = hold(folder)
    assert first_line(holder) == "writes"
    second = hold(folder)
    assert first_line(second) == "read only"
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    with case_file.open_case(folder) as case:
        assert not case.read_only
    second.communicate()


def test_a_case_another_computer_did_not_close_is_only_read_until_a_person_says_so(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    left = json.dumps({"holder": "mara@another-laptop.local", "pid": 4711})
    (folder / "lock").write_text(left)
    with case_file.open_case(folder) as case:
        assert case.read_only
        assert case.elsewhere
        assert case.holder == "mara@another-laptop.local"
        with pytest.raises(CaseLocked, match="another computer"):
            case.connect()
    with pytest.raises(CaseLocked, match="not closed on another computer"), working_case(folder):
        pass
    assert (folder / "lock").read_text() == left
    case_file.take_over(folder)
    with case_file.open_case(folder) as case:
        assert not case.read_only
        with pytest.raises(CaseLocked):
            case_file.take_over(folder)


def test_this_computer_is_the_same_one_in_another_network(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    name = platform.node().partition(".")[0].upper()
    (folder / "lock").write_text(json.dumps({"holder": f"somebody@{name}.elsewhere.lan"}))
    with case_file.open_case(folder) as case:
        assert not case.read_only


def test_what_a_crash_left_is_mended(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    with case_file.open_case(folder) as case:
        db = case.connect()
        kept = invented.add(db, folder, "Kept.\n", "kept.txt")
        once = invented.add(db, folder, "Read again.\n", "again.txt")
        with atomic(db):
            db.execute("UPDATE document SET text_state = 'reading' WHERE id = ?", [once])
        db.close()
    stray = originals.store_original(folder, b"no row points here")
    (folder / "tmp" / "half").write_bytes(b"half a fi")
    with case_file.open_case(folder) as case:
        assert case.recovery.swept_temps == 1
        assert case.recovery.orphans == (stray,)
        assert case.recovery.retried == (once,)
    assert (folder / "lost+found" / stray).read_bytes() == b"no row points here"
    assert list((folder / "tmp").iterdir()) == []
    with case_file.open_case(folder) as case:
        assert case.recovery.failed == (once,)
        db = case.connect()
        assert documents.document(db, once).text_state == "not read"
        assert documents.document(db, kept).text_state == "text"
        db.close()


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permissions there")
def test_a_write_protected_case_opens_for_reading(tmp_path: Path) -> None:
    folder = tmp_path / "K.case"
    case_file.create_case(folder, code="K-2026-01")
    (folder / "lock").mkdir()  # stands for any reason the lock cannot be taken, also for root
    before = sorted(path.name for path in folder.iterdir())
    case = case_file.open_case(folder)
    assert case.read_only
    assert case.holder == ""
    db = case.connect_read()
    assert matter.matter(db).code == "K-2026-01"
    db.close()
    case.close()
    assert sorted(path.name for path in folder.iterdir()) == before


def test_the_next_code_is_proposed() -> None:
    assert case_file.proposed_code([], 2026) == "K-2026-01"
    taken = ["K-2026-01", "K-2026-09 Beridze", "K-2025-30", "other"]
    assert case_file.proposed_code(taken, 2026) == "K-2026-10"


def test_the_case_can_be_described(db: Connection) -> None:
    matter.set_matter(db, title="New", references="A-7/2022", languages=("lt", "en"))
    described = matter.matter(db)
    assert described.languages == ("lt", "en")
    assert (described.title, described.references) == ("New", "A-7/2022")


def test_a_full_disk_is_said_in_words(case: OpenCase, db: Connection) -> None:
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages + 4}")
    new = invented.new_document(case.folder, "word " * 40_000)
    with pytest.raises(CaseError, match="disk is full") as told, atomic(db):
        documents.add_documents(db, [new])
    assert told.value.kept
    assert told.value.todo
    assert documents.documents(db) == []
    db.execute("PRAGMA max_page_count = 1000000")
    with atomic(db):
        documents.add_documents(db, [new])
    assert len(documents.documents(db)) == 1


def _tables() -> list[str]:
    return [*tables.COLUMNS, *second_layout.COLUMNS, *third_layout.COLUMNS]
