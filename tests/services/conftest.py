"""A case of the sample documents, read once by the real child; a copy of it for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casefile.model.resource import resource_path
from casefile.reading.client import Reader
from casefile.services import take_in
from casefile.services.open_case import WorkingCase, working_case
from casefile.store import case_file

if TYPE_CHECKING:
    from casefile.services.take_in import Outcome


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    """The real reading child."""
    with Reader() as made:
        yield made


@pytest.fixture(scope="session")
def read_case(tmp_path_factory: pytest.TempPathFactory, reader: Reader) -> Path:
    """The sample documents, taken in and searched, nothing reviewed."""
    folder = tmp_path_factory.mktemp("cases") / "K-2031-04.case"
    case_file.create_case(folder, code="K-2031-04", title="Invented")
    told: list[Outcome] = []
    with working_case(folder) as case:
        papers = sorted(resource_path("sample").iterdir())
        take_in.take_in(case.db, case.folder, reader, papers, "test", told.append)
    assert [one.outcome for one in told] == ["new"] * len(papers)
    return folder


@pytest.fixture
def case(read_case: Path, tmp_path: Path) -> Iterator[WorkingCase]:
    """A copy of that case, opened for writing."""
    folder = tmp_path / "copy.case"
    shutil.copytree(read_case, folder)
    with working_case(folder) as opened:
        yield opened
