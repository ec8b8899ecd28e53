"""Erasing by a verb: first the plan, then for ever; papers with names hidden."""

import json
from pathlib import Path

from casefile.output.leak_scan import painted_in, texts_in
from casefile.services.open_case import working_case
from casefile.store import entities
from casefile.store.driver import atomic
from tests.cli.conftest import Run
from tests.reading.makers import column, pdf


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


def test_a_summary_with_names_hidden_names_nobody(run: Run, case: Path, letter: Path) -> None:
    assert run("add", case, letter).code == 0
    assert run("accept", case, "--all", "--yes").code == 0
    paper = case / "paper.docx"
    assert run("summary", case, "-o", paper, "--names-hidden").code == 2
    with working_case(case) as opened:
        person = entities.named(opened.db, "Ilse Olden")
        assert person is not None
        with atomic(opened.db):
            entities.hide_name(opened.db, person, "I. O.")
    said = run("summary", case, "-o", paper)
    assert "names marked as hidden are printed" in said.err
    assert "Olden" in _words(paper)
    assert run("summary", case, "-o", paper, "--names-hidden").code == 0
    assert "Olden" not in _words(paper)
    assert "I. O." in _words(paper)
    told = case / "chronology.json"
    done = run("export", case, "--format", "chronology", "-o", told, "--names-hidden")
    assert done.code == 0
    assert "Olden" not in told.read_text("utf-8")


def _words(paper: Path) -> str:
    return "\n".join(piece.text for piece in texts_in(paper.read_bytes()))


def test_person_writes_all_about_somebody(run: Run, case: Path, letter: Path) -> None:
    assert run("add", case, letter).code == 0
    target = case / "person.json"
    assert run("person", case, "Ilse Olden", "-o", target).code == 0
    told = json.loads(target.read_text("utf-8"))
    assert told["name"] == "Ilse Olden"
    assert [one["exhibit"] for one in told["documents"]] == ["A1"]
    assert any("refused the permit" in one["sentence"] for one in told["named"])
    assert [one["date"] for one in told["events"]] == ["2031-04-12"]
    assert run("person", case, "Nobody Here", "-o", target).code == 2
    assert run("person", case, "Ilse Olden", "-o", case / "person.txt").code == 2
    paper = case / "person.pdf"
    assert run("person", case, "Ilse Olden", "-o", paper, "--others-hidden").code == 0
    assert any("refused the permit" in piece.text for piece in painted_in(paper.read_bytes()))


def test_redact_writes_a_copy_without_the_name(
    run: Run, case: Path, letter: Path, tmp_path: Path
) -> None:
    paper, copy = tmp_path / "paper.pdf", tmp_path / "copy.pdf"
    paper.write_bytes(pdf([column(["On 3 May 2031 the office refused the permit of Ilse Olden."])]))
    assert run("add", case, letter, paper).code == 0
    done = run("redact", case, "A2", "--names", "Ilse Olden", "--words", "permit", "-o", copy)
    assert (done.code, done.err) == (0, "")
    assert "places blacked out" in done.out
    told = "\n".join(piece.text for piece in texts_in(copy.read_bytes()))
    assert "Olden" not in told
    assert "permit" not in told
    assert "office refused" in told
    assert run("redact", case, "A2", "-o", copy).code == 1
