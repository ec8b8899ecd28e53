"""The one SQLite the program speaks to: connections, transactions and their errors.

sqlcipher3 brings the same SQLite to every system; its errors are not those of the standard
library, so everybody takes them from here.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import sqlcipher3
from sqlcipher3 import dbapi2

from casefile.model.errors import CaseError, CaseLocked, DamagedCase
from casefile.store.case_key import CaseKey

# sqlite-utils takes pysqlite3 where there is one; under this name it finds our driver and errors.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2

Connection = dbapi2.Connection
Error = dbapi2.Error
DatabaseError = dbapi2.DatabaseError
IntegrityError = dbapi2.IntegrityError
OperationalError = dbapi2.OperationalError
SQLITE_VERSION: Final[str] = dbapi2.sqlite_version

BUSY_MS: Final = 5_000
_CACHE_KIB, _READING_KIB = 16_384, 1_024
"""Of a connection that writes, and of one that only reads: the window holds several of those, and
what is not in their memory is in the system's."""
_LOCKED_CACHE_KIB: Final = 65_536
"""A page of a locked case costs a decryption, so more of them are kept."""
_PAGE_BYTES: Final = 8_192
"""The text of a printed page takes 3,000: in blocks of the usual 4,096 a third stays empty.

A locked file does not say how long its blocks are: with another number here none could be read.
"""


def connect(
    path: Path, *, read_only: bool = False, immutable: bool = False, key: CaseKey | None = None
) -> Connection:
    """A connection to a case file with every safety switched on; rows are tuples.

    `key` opens the file of a locked case.

    `immutable` is for media nobody can write to (a CD, a write-protected stick): no lock and no
    log file is made there. Autocommit is off the driver's hands: use `atomic` to write.

    Raises:
        DamagedCase: the file is not a database.
        CaseError: the system refuses to open it.
    """
    mode = "ro" if read_only or immutable else "rw"
    uri = f"{path.absolute().as_uri()}?mode={mode}{'&immutable=1' if immutable else ''}"
    with in_words():
        db = dbapi2.connect(
            uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000, cached_statements=256
        )
        try:
            if key is not None:
                _unlock(db, key)
            reading = read_only or immutable
            cache = _LOCKED_CACHE_KIB if key else _READING_KIB if reading else _CACHE_KIB
            _prepare(db, reading, cache)
        except (Error, UnicodeDecodeError):
            db.close()
            raise
    return db


def _unlock(db: Connection, key: CaseKey) -> None:
    # It tells its errors on the terminal too; they come back as exceptions.
    db.execute("PRAGMA cipher_log_level = NONE").fetchone()
    # The default, so that what VACUUM INTO and ATTACH make has such pages too.
    db.execute(f"PRAGMA cipher_default_page_size = {_PAGE_BYTES}").fetchone()
    db.execute(f'PRAGMA key = "{key.for_database}"').fetchone()


def _prepare(db: Connection, read_only: bool, cache_kib: int) -> None:
    db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute(f"PRAGMA cache_size = -{cache_kib}")
    db.execute("PRAGMA trusted_schema = OFF")
    if read_only:
        db.execute("PRAGMA query_only = ON")
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return
    db.execute(f"PRAGMA page_size = {_PAGE_BYTES}")  # of a file that is still empty
    db.execute("PRAGMA journal_mode = WAL").fetchone()
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA secure_delete = ON").fetchone()
    if sys.platform == "darwin":
        # fsync alone leaves data in the drive's cache there (F_FULLFSYNC).
        db.execute("PRAGMA fullfsync = ON")
        db.execute("PRAGMA checkpoint_fullfsync = ON")


def folder_of(db: Connection) -> Path:
    """The case folder a connection's file lies in now, wherever it was moved to."""
    for _, name, file in db.execute("PRAGMA database_list"):
        if name == "main":
            return Path(file).parent
    raise DatabaseError("no file")


def export(path: Path, key: CaseKey | None, target: Path, new_key: CaseKey | None) -> None:
    """Write a case file anew under another key, or under none; `target` is not there yet.

    Raises:
        DamagedCase: it cannot be read with that key.
    """
    db = connect(path, read_only=True, immutable=True, key=key)
    with in_words():
        try:
            db.execute("PRAGMA query_only = OFF")
            db.execute("PRAGMA cipher_log_level = NONE").fetchone()
            db.execute(f"PRAGMA cipher_default_page_size = {_PAGE_BYTES}").fetchone()
            target.touch(0o600)
            words = new_key.for_database if new_key else ""
            db.execute("ATTACH DATABASE ? AS other KEY ?", [str(target), words])
            db.execute(f"PRAGMA other.page_size = {_PAGE_BYTES}")
            db.execute("SELECT sqlcipher_export('other')").fetchone()
            for name in ("user_version", "application_id"):
                number = int(db.execute(f"PRAGMA main.{name}").fetchone()[0])
                db.execute(f"PRAGMA other.{name} = {number}")
            db.execute("DETACH DATABASE other")
        finally:
            db.close()


@contextmanager
def atomic(db: Connection) -> Iterator[Connection]:
    """All or nothing: what is written inside is kept when the block ends well, else undone.

    The outermost block is a transaction that takes the write lock at once, inner ones are
    savepoints. Raises CaseError when the disk is full or the case cannot be written.
    """
    if db.in_transaction:
        yield from _savepoint(db)
        return
    with in_words():
        db.execute("BEGIN IMMEDIATE")
        try:
            yield db
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def _savepoint(db: Connection) -> Iterator[Connection]:
    db.execute("SAVEPOINT part")
    try:
        yield db
    except BaseException:
        if db.in_transaction:  # a full disk ends the whole transaction
            db.execute("ROLLBACK TO part")
            db.execute("RELEASE part")
        raise
    db.execute("RELEASE part")


@contextmanager
def in_words() -> Iterator[None]:
    """Turns what SQLite says about the disk or the file into words a person can act on."""
    try:
        yield
    except UnicodeDecodeError as error:
        # The driver reads names and messages of a damaged file that are no text any more.
        raise _damaged(str(error)) from error
    except (OperationalError, DatabaseError) as error:
        told = _told(str(error))
        if told is None:
            raise
        raise told from error


def _told(message: str) -> CaseError | None:
    """The error for a message of SQLite's (its texts are fixed: sqlite3ErrStr), None for others."""
    low = message.lower()
    if "disk is full" in low or "disk i/o error" in low:
        return CaseError(
            "The disk is full or cannot be written.",
            "The case is as it was before this step.",
            "Make room on the disk, then try again.",
            message,
        )
    if "is locked" in low:
        return CaseLocked(
            "Another program is writing to this case.",
            "Nothing was changed.",
            "Close the other program or wait a moment, then try again.",
            message,
        )
    if "readonly database" in low or "unable to open" in low:
        return CaseError(
            "The case cannot be written here.",
            "Nothing was changed.",
            "Check that the folder is there and not write-protected.",
            message,
        )
    if "not a database" in low or "malformed" in low:
        return _damaged(message)
    return None


def _damaged(details: str) -> DamagedCase:
    return DamagedCase(
        "The case file is damaged.",
        "The originals are kept in the case folder and were not touched.",
        "Restore a backup of the case, or ask for help before going on.",
        details,
    )
