"""A fresh case folder and a connection that may write to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from casefile.store import case_file
from casefile.store.case_file import OpenCase
from casefile.store.driver import Connection


@pytest.fixture
def case(tmp_path: Path) -> Iterator[OpenCase]:
    folder = tmp_path / "K-2026-07.case"
    case_file.create_case(folder, code="K-2026-07", title="Beridze")
    with case_file.open_case(folder) as opened:
        yield opened


@pytest.fixture
def db(case: OpenCase) -> Iterator[Connection]:
    connection = case.connect()
    yield connection
    connection.close()
