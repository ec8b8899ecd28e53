"""Erasing by a verb: first the plan, then for ever."""

from pathlib import Path

from tests.cli.conftest import Run


def test_erase_tells_before_it_erases(run: Run, case: Path, letter: Path) -> None:
    assert run("add", case, letter).code == 0
    planned = run("erase", case, "--document", "a1")
    assert planned.code == 0
    assert "gone for ever: A1" in planned.out
    assert "add --yes" in planned.out
    assert run("search", case, "permit").out
    assert run("erase", case, "--document", "A1", "--yes").code == 0
    assert not run("search", case, "permit").out
    assert run("verify", case).code == 0
    assert not any(b"Olden" in one.read_bytes() for one in case.rglob("*") if one.is_file())


def test_erase_knows_people_by_name(run: Run, case: Path, letter: Path) -> None:
    assert run("add", case, letter).code == 0
    assert run("erase", case, "--person", "Nobody Here", "--yes").code == 2
    assert run("erase", case).code == 2
    assert run("erase", case, "--person", "Ilse Olden", "--yes").code == 0
    assert not any(b"Olden" in one.read_bytes() for one in case.rglob("*") if one.is_file())
    assert run("verify", case).code == 0
