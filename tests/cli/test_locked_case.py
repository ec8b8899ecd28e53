"""A locked case on the command line: the passphrase out of a file, never out of the command."""

from pathlib import Path

import pytest

from casefile.store import relocking
from tests.cli.conftest import Run, run_apart


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    """A file with the passphrase."""
    path = tmp_path / "phrase.txt"
    path.write_text("nine grey geese flying\n", encoding="utf-8")
    return path


def test_a_locked_case_is_made_filled_and_read(
    tmp_path: Path, phrase: Path, letter: Path, run: Run
) -> None:
    case, paper = tmp_path / "K-2031-05.case", tmp_path / "paper.pdf"
    by = ("--passphrase-file", phrase)
    assert run("new", case, "--lock", *by).code == 0
    assert run("add", case, letter, *by).code == 0
    found = run("search", case, "permit", *by)
    assert "[permit]" in found.out
    assert run("verify", case, *by).code == 0
    assert run("summary", case, "-o", paper, *by).code == 0
    assert paper.stat().st_size > 0
    held = b"".join(path.read_bytes() for path in case.rglob("*") if path.is_file())
    assert b"Olden" not in held
    assert b"permit" not in held


def test_a_locked_case_that_a_crash_left_beside_its_place_opens_at_once(
    tmp_path: Path, phrase: Path, run: Run
) -> None:
    case = tmp_path / "K-2031-05.case"
    assert run("new", case, "--lock", "--passphrase-file", phrase, "--quiet").code == 0
    case.rename(tmp_path / f"{case.name}{relocking.OLD}")
    assert run("verify", case, "--passphrase-file", phrase).code == 0


def test_without_the_passphrase_nothing_happens(tmp_path: Path, phrase: Path, run: Run) -> None:
    case, other = tmp_path / "K-2031-05.case", tmp_path / "other.txt"
    assert run("new", case, "--lock", "--passphrase-file", phrase, "--quiet").code == 0
    before = {path: path.stat().st_mtime_ns for path in case.rglob("*")}
    other.write_text("nine grey geese sitting\n", encoding="utf-8")
    wrong = run("timeline", case, "--passphrase-file", other)
    assert (wrong.code, wrong.out) == (6, "")
    assert "does not open the case" in wrong.err
    none = run_apart("timeline", case)
    assert none.code == 6
    assert "--passphrase-file" in none.err
    assert run("timeline", case, "--passphrase-file", tmp_path / "gone").code == 2
    assert {path: path.stat().st_mtime_ns for path in case.rglob("*")} == before


def test_a_short_passphrase_makes_no_case(tmp_path: Path, phrase: Path, run: Run) -> None:
    phrase.write_text("short", encoding="utf-8")
    made = run("new", tmp_path / "K.case", "--passphrase-file", phrase)
    assert made.code == 1
    assert "at least" in made.err
    assert not (tmp_path / "K.case").exists()


def test_a_case_is_locked_its_passphrase_changed_and_taken_off(
    case: Path, phrase: Path, letter: Path, tmp_path: Path, run: Run
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("seven blue lamps waiting\n", encoding="utf-8")
    assert run("add", case, letter).code == 0
    assert run("unlock", case).code == 1
    assert run("passphrase", case, "--new-file", other).code == 2
    assert run("lock", case, "--passphrase-file", phrase).code == 0
    assert run("lock", case, "--passphrase-file", phrase).code == 1
    assert b"Olden" not in b"".join(p.read_bytes() for p in case.rglob("*") if p.is_file())
    changed = run("passphrase", case, "--passphrase-file", phrase, "--new-file", other)
    assert changed.code == 0
    assert run("timeline", case, "--passphrase-file", phrase).code == 6
    words = run("passphrase", case, "--passphrase-file", other, "--recovery-words", "--quiet")
    other.write_text(words.out, encoding="utf-8")
    assert run("unlock", case, "--passphrase-file", other).code == 0
    assert "[permit]" in run("search", case, "permit").out
