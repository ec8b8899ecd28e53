"""new, add, watch, verify, sample: a case is made, filled and checked without a window."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casefile.services.edit_timeline import trash_documents
from casefile.services.open_case import reading_case, working_case
from casefile.store import documents, imports
from casefile.store.driver import atomic
from tests.cli.conftest import LETTER, PROGRAM, Run


def names(case: Path) -> list[str]:
    with reading_case(case) as opened:
        return [one.file_name for one in documents.documents(opened.db)]


def flip_one_bit(path: Path, at: int = 20) -> None:
    path.chmod(0o600)
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


def originals(case: Path) -> list[Path]:
    return sorted(path for path in (case / "originals").rglob("*") if path.is_file())


def test_a_new_case_in_a_synced_folder_says_so(run: Run, tmp_path: Path) -> None:
    made = run("new", tmp_path / "Dropbox" / "a.case")
    assert made.code == 0
    assert "Dropbox syncs this folder" in made.err


def test_new_proposes_the_next_code_and_refuses_what_is_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    first = run("new", tmp_path / "cases" / "a.case", "--code", "K-2031-07")
    assert (first.code, first.err) == (0, "")
    assert "K-2031-07" in first.out
    again = run("new", tmp_path / "cases" / "a.case")
    assert again.code == 1
    assert again.out == ""
    assert "not empty" in again.err


def test_add_says_each_document_and_keeps_it(run: Run, case: Path, letter: Path) -> None:
    ran = run("add", case, letter)
    assert (ran.code, ran.out, ran.err) == (0, "letter.txt: new\n", "")
    assert names(case) == ["letter.txt"]
    assert letter.read_text(encoding="utf-8") == LETTER
    assert run("add", case, letter).out == "letter.txt: same file. Same file as A1.\n"
    assert names(case) == ["letter.txt"]
    with reading_case(case) as opened:
        assert [one.document_id for one in imports.items(opened.db)] == [1, 1]


def test_add_as_json_and_quietly(run: Run, case: Path, letter: Path) -> None:
    gone = letter.parent / "gone.txt"
    ran = run("add", case, letter, gone, "--json")
    assert ran.code == 1
    rows = {Path(row["file"]).name: row for row in json.loads(ran.out)}
    assert rows["letter.txt"]["outcome"] == "new"
    assert rows["letter.txt"]["documents"] == [1]
    assert rows["gone.txt"]["outcome"] == "failed"
    assert "gone.txt: failed" in ran.err
    quiet = run("add", case, letter, "--quiet")
    assert (quiet.code, quiet.out, quiet.err) == (0, "", "")


def test_add_takes_a_folder_without_hidden_files_and_never_the_case_itself(
    run: Run, case: Path, letter: Path
) -> None:
    hidden = letter.parent / ".git"
    hidden.mkdir()
    (hidden / "config").write_text("not a document")
    (letter.parent / "~$letter.docx").write_text("a lock file")
    (case / "inbox" / "inside.txt").write_text("Ilse Olden sailed on 4 May 2031.")
    ran = run("add", case, case.parent)
    assert ran.code == 0
    assert sorted(names(case)) == ["inside.txt", "letter.txt"]


def test_an_empty_name_is_not_the_current_folder(
    run: Run, case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(case)
    for words in (
        ("add", case, ""), ("lock", ""), ("close", ""), ("delete", "", "--yes", case.stem),
        ("give", case, "", "--to", "Ilse"), ("travel", case, ""), ("restore", case, ""),
        ("redact", "", "A1", "-o", "copy.pdf"), ("person", case, "Ilse", "-o", ""),
    ):  # fmt: skip
        ran = run(*words)
        assert ran.code == 2
        assert "empty name" in ran.err
    assert names(case) == []


@pytest.mark.skipif(sys.platform != "linux", reason="names there are text")
def test_names_that_are_no_text_are_said_in_one_line(run: Run, case: Path, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path / "odd")
    Path(os.fsdecode(folder)).mkdir()
    for name in (b"\xff letter.txt", b"two\nlines.txt"):
        Path(os.fsdecode(folder + b"/" + name)).write_bytes(b"Sailed on 4 May 2031, " + name)
    ran = run("add", case, os.fsdecode(folder))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "two\\u000alines.txt: new\n\\xff letter.txt: new\n"


def test_a_document_in_the_trash_comes_back_when_it_arrives_again(
    run: Run, case: Path, letter: Path
) -> None:
    run("add", case, letter)
    with working_case(case) as opened, atomic(opened.db):
        trash_documents(opened.db, [1])
    assert names(case) == []
    ran = run("add", case, letter)
    assert ran.code == 0
    assert "was in the trash and is back now" in ran.out
    assert names(case) == ["letter.txt"]
    assert run("search", case, "permit").out.startswith("A1, p. 1: ")


def test_watch_once_takes_what_is_new_and_leaves_it_there(run: Run, case: Path) -> None:
    there = case / "inbox" / "letter.txt"
    there.write_text(LETTER, encoding="utf-8")
    assert run("watch", case, "--once").out == "letter.txt: new\n"
    assert there.exists()
    again = run("watch", case, "--once")
    assert (again.code, again.out) == (0, "")
    assert names(case) == ["letter.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is another thing there")
def test_watch_ends_at_ctrl_c_with_130(case: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "watch", str(case)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        assert b"Ctrl+C" in program.stdout.readline()
        assert b"watching" in program.stdout.readline()
        (case / "inbox" / "letter.txt").write_text(LETTER, encoding="utf-8")
        assert program.stdout.readline() == b"letter.txt: new\n"
        program.send_signal(signal.SIGINT)
        _, err = program.communicate(timeout=30)
    assert program.returncode == 130
    assert err == b"casefile: interrupted; what was added stays.\n"
    assert names(case) == ["letter.txt"]


def test_verify_finds_one_flipped_bit(run: Run, sample: Path) -> None:
    sound = run("verify", sample)
    assert (sound.code, sound.err) == (0, "")
    flip_one_bit(originals(sample)[0])
    ran = run("verify", sample)
    assert (ran.code, ran.out) == (4, "")
    assert "is not the file that was added" in ran.err
    (problem,) = json.loads(run("verify", sample, "--json").out)
    assert problem["kind"] == "original changed"


def test_a_changed_original_is_put_back_by_verify_or_by_adding_the_file_again(
    run: Run, case: Path, letter: Path
) -> None:
    assert run("add", case, letter).code == 0
    other = letter.with_name("other.txt")
    other.write_text("another one")
    for put_right in (("add", case, letter), ("verify", case, "--put-back", letter)):
        flip_one_bit(originals(case)[0])
        assert run("verify", case).code == 4
        assert "not the file that was added" in run("verify", case, "--put-back", other).err
        assert run(*put_right).code == 0
        assert run("verify", case).code == 0
    kept = sorted(path.name for path in (case / "lost+found").iterdir())
    assert [name.partition(".")[2] for name in kept] == ["changed", "changed-2"]


def test_verify_compares_the_texts_where_asked(run: Run, sample: Path) -> None:
    assert "--deep" in run("verify", sample).out
    deep = run("verify", sample, "--deep")
    assert (deep.code, deep.err) == (0, "")
    assert "The text of every page is what its original gives." in deep.out


def test_verify_names_a_missing_original(run: Run, sample: Path) -> None:
    originals(sample)[3].unlink()
    ran = run("verify", sample, "--quiet")
    assert ran.code == 4
    assert "is missing" in ran.err


@pytest.mark.parametrize("verb", ["verify", "timeline"])
def test_a_damaged_case_file_is_said_in_words(run: Run, sample: Path, verb: str) -> None:
    database = sample / "case.db"
    content = bytearray(database.read_bytes())
    for page in range(4096, 65_536, 4096):
        content[page + 8 : page + 3000] = bytes(
            byte ^ 0xFF for byte in content[page + 8 : page + 3000]
        )
    database.write_bytes(content)
    ran = run(verb, sample)
    assert ran.code == 4
    assert "damaged" in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("verb", ["verify", "timeline", "watch"])
def test_what_is_no_case_ends_with_3(run: Run, tmp_path: Path, verb: str) -> None:
    ran = run(verb, tmp_path)
    assert (ran.code, ran.out) == (3, "")
    assert "not a case" in ran.err


def test_a_held_case_can_be_read_and_not_written(run: Run, held: Path, letter: Path) -> None:
    assert run("timeline", held, "--json").code == 0
    assert run("verify", held).code == 0
    for arguments in (("add", held, letter), ("accept", held, "1"), ("watch", held, "--once")):
        ran = run(*arguments)
        assert (ran.code, ran.out) == (5, "")
        assert "open elsewhere" in ran.err
    assert "letter.txt" not in names(held)


def test_the_sample_has_its_summary(made_sample: Path) -> None:
    assert (made_sample / "exports" / "case-summary.pdf").read_bytes().startswith(b"%PDF-")
    assert len(names(made_sample)) == 10
