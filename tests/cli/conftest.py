"""Runs verbs as a person types them; the sample case, made once, as a copy for each test."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from casefile.__main__ import main

LETTER = (
    "Harbour Office of Norrvik\n\n3 May 2031\n\nDear Ms Olden,\n\n"
    "On 12 April 2031 the Harbour Office refused the permit of Ilse Olden.\n"
)
PROGRAM = (sys.executable, "-m", "casefile")


@dataclass(frozen=True)
class Ran:
    """What a verb said and how it ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a verb in this process."""

    def run_verb(*arguments: object) -> Ran:
        capsys.readouterr()
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run_verb


def run_apart(*arguments: object, given: bytes = b"") -> Ran:
    """Runs a verb as a program of its own."""
    command = [*PROGRAM, *(str(one) for one in arguments)]
    done = subprocess.run(command, input=given, capture_output=True, check=False, timeout=60)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample case, as its verb makes it."""
    folder = tmp_path_factory.mktemp("cases") / "sample.case"
    assert main(["sample", str(folder), "--quiet", "--summary"]) == 0
    return folder


@pytest.fixture
def sample(made_sample: Path, tmp_path: Path) -> Path:
    """A copy of the sample case."""
    folder = tmp_path / "K-2026-01.case"
    shutil.copytree(made_sample, folder)
    return folder


@pytest.fixture
def case(tmp_path: Path, run: Run) -> Path:
    """A new, empty case."""
    folder = tmp_path / "K-2031-04.case"
    assert run("new", folder, "--quiet").code == 0
    return folder


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A letter of an invented office."""
    path = tmp_path / "papers" / "letter.txt"
    path.parent.mkdir()
    path.write_text(LETTER, encoding="utf-8")
    return path


HOLD = """
import sys
from pathlib import Path
from casefile.store import case_file
with case_file.open_case(Path(sys.argv[1])) as case:
    print("holds" if not case.read_only else "does not hold", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def held(sample: Path) -> Iterator[Path]:
    """The sample case while another program holds it."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(sample)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"holds\n"
        yield sample
        other.communicate()
