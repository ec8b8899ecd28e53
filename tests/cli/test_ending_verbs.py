"""The end of a case and journeys by verbs: close and reopen, copies, delete, travel and unpack."""

import json
from contextlib import closing
from pathlib import Path

from casefile.store import case_file, copy_notes, known_copies
from tests.cli.conftest import Run


def test_a_closed_case_is_only_read_until_it_is_opened_again(
    run: Run, case: Path, letter: Path, tmp_path: Path
) -> None:
    assert run("add", case, letter).code == 0
    closed = run("close", case, "--to", tmp_path, "--papers", "court", "--delete-after", "none")
    assert closed.code == 0
    place = Path(closed.out.splitlines()[0])
    assert (place / "data" / "papers" / "court summary.pdf").is_file()
    assert run("close", case, "--delete-after", "soon").code == 2
    assert "closed" in run("add", case, letter).err
    paper = tmp_path / "again.pdf"
    assert run("summary", case, "-o", paper).code == 0
    known = json.loads(run("copies", case, "--json").out)
    assert [(one["kind"], one["label"]) for one in known[:2]] == [
        ("paper", "again.pdf"),
        ("export", place.name),
    ]
    assert run("reopen", case).code == 0
    assert run("accept", case, "--all", "--yes").code == 0


def test_delete_tells_first_and_leaves_a_record(
    run: Run, case: Path, letter: Path, tmp_path: Path
) -> None:
    assert run("add", case, letter).code == 0
    assert run("summary", case, "-o", tmp_path / "paper.pdf").code == 0
    assert run("copies", case, "--gone", 1).code == 0
    assert run("copies", case, "--stays", 2, "--because", "the client keeps it").code == 0
    assert run("copies", case, "--gone", 9).code == 2
    (case / "inbox" / "waiting.txt").write_text("never taken in")
    told = run("delete", case)
    assert "paper: paper.pdf  gone" in told.out
    assert "stays: the client keeps it" in told.out
    assert "kept, never taken in" in told.out
    code = told.out.split("--yes ")[1].split()[0]
    record = tmp_path / "record.pdf"
    assert run("delete", case, "--yes", "another", "--record", record).code == 1
    assert run("delete", case, "--yes", code).code == 2
    assert run("verify", case).code == 0
    assert run("delete", case, "--yes", code, "--record", record, "--by", "R. V.").code == 0
    assert not case.exists()
    assert (tmp_path / f"{case.stem} not deleted" / "inbox" / "waiting.txt").is_file()
    (case / "originals" / "2c").mkdir(parents=True)
    (case / case_file.BEING_DELETED).touch()
    assert "cut off" in run("delete", case).out
    assert "the rest of it was deleted" in run("delete", case, "--yes", code).out
    assert not case.exists()
    words = record.with_suffix(".txt").read_text()
    assert "R. V." in words
    assert "Olden" not in words


def test_a_case_travels_in_a_package(run: Run, case: Path, tmp_path: Path) -> None:
    phrase = tmp_path / "phrase"
    phrase.write_text("three grey herons waiting\n")
    stick = tmp_path / "stick"
    stick.mkdir()
    gone = run("travel", case, stick, "--new-file", phrase, "--remove")
    assert gone.code == 0
    assert "What stays on this computer" in gone.out
    assert not case.exists()
    (package,) = stick.iterdir()
    phrase.write_text("three grey herons\n")
    assert "does not open" in run("unpack", package, tmp_path, "--passphrase-file", phrase).err
    phrase.write_text("three grey herons waiting\n")
    back = run("unpack", package, tmp_path, "--passphrase-file", phrase)
    assert back.code == 0
    assert Path(back.out.strip()) == case
    assert run("verify", case).code == 0
    mistaken = run("add", case, package)
    assert mistaken.code == 1
    assert "is a package: casefile unpack" in mistaken.err


def test_copies_made_while_a_window_has_the_case_are_known_to_it(
    run: Run, held: Path, tmp_path: Path
) -> None:
    assert run("summary", held, "-o", tmp_path / "beside.pdf").code == 0
    assert run("export", held, "--format", "chronology", "-o", tmp_path / "beside.json").code == 0
    with case_file.open_case(held, read_only=True) as case, closing(case.connect_read()) as db:
        assert [one for one in known_copies.known_copies(db) if one.kind != "source"] == []
    notes = list(copy_notes.waiting(held))
    told = sorted((one.kind, one.label) for _, one in notes)
    assert told == [("export", "beside.json"), ("paper", "beside.pdf")]
