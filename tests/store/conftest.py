"""A fresh case, without and with a passphrase, and a connection that may write to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.store import case_file
from casefile.store.case_file import NewLock, OpenCase
from casefile.store.driver import Connection

PHRASE = "four wet stones singing"


@pytest.fixture(scope="session")
def lock() -> NewLock:
    """A lock that PHRASE opens; made once, as it is meant to take a second."""
    return case_file.new_lock(PHRASE)


@pytest.fixture(params=["plain", "locked"])
def case(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[OpenCase]:
    """An open case; whatever the store does, it does to a locked case too."""
    folder = tmp_path / "K-2026-07.case"
    made = case_file.create_case(
        folder,
        code="K-2026-07",
        title="Beridze",
        lock=request.getfixturevalue("lock") if request.param == "locked" else None,
    )
    with case_file.open_case(made) as opened:
        yield opened


@pytest.fixture
def db(case: OpenCase) -> Iterator[Connection]:
    connection = case.connect()
    yield connection
    connection.close()
