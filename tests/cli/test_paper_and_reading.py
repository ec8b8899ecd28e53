"""summary, export, find, dates, doctor and the program's own words."""

import json
import subprocess
from pathlib import Path

import pymupdf
import pytest

from casefile import __version__
from casefile.cli import VERBS
from tests.cli.conftest import LETTER, PROGRAM, Run, run_apart


@pytest.mark.parametrize(
    ("arguments", "width"), [((), 595), (("--for", "court", "--paper", "letter"), 612)]
)
def test_summary_as_pdf(
    run: Run, sample: Path, tmp_path: Path, arguments: tuple[str, ...], width: int
) -> None:
    target = tmp_path / "paper.pdf"
    ran = run("summary", sample, "-o", target, *arguments)
    assert (ran.code, ran.err) == (0, "")
    assert str(target) in ran.out
    with pymupdf.open(target) as paper:
        assert round(paper[0].rect.width) == width
        assert "Berdiyeva" in "".join(page.get_text() for page in paper)


def test_summary_as_word_with_suggestions(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "paper.docx"
    ran = run("summary", sample, "-o", target, "--with-suggestions", "--lang", "lt", "--quiet")
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert target.read_bytes().startswith(b"PK")


def test_summary_and_export_say_where_they_cannot_write(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    wrong = run("summary", sample, "-o", tmp_path / "paper.odt")
    assert wrong.code == 2
    assert "neither .pdf nor .docx" in wrong.err
    nowhere = tmp_path / "no" / "such"
    for arguments in (
        ("summary", sample, "-o", nowhere / "paper.pdf"),
        ("export", sample, "--format", "chronology", "-o", nowhere / "case.json"),
    ):
        ran = run(*arguments)
        assert (ran.code, ran.out) == (1, "")
        assert "could not be written" in ran.err
        assert "Traceback" not in ran.err


def test_export_is_one_open_file(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "case.json"
    assert run("export", sample, "--format", "chronology", "-o", target).code == 0
    data = json.loads(target.read_bytes())
    assert set(data) == {
        "documents", "chronology", "people", "asks", "disagreements", "deadlines", "statements",
    }  # fmt: skip
    files = {row["file"] for row in data["documents"]}
    assert len(files) == 10
    for row in data["chronology"]:
        assert {"event", "edtf", "quote", "document", "kind", "parties", "state"} <= set(row)
        assert row["document"] in files
        assert row["state"] in ("suggested", "accepted")
    told = {row["event"] for row in data["chronology"]}
    assert data["disagreements"]
    for row in data["disagreements"]:
        assert row["event"] in told
        assert len({value["value"] for value in row["values"]}) > 1
    for name in ("deadlines", "statements"):
        assert all(row["document"] in files and row["quote"] for row in data[name])
    assert all(row["name"] and row["variants"] is not None for row in data["people"])


def test_find_prints_one_object_a_file(run: Run, letter: Path) -> None:
    ran = run("find", letter, letter.parent / "gone.txt")
    assert ran.code == 1
    read, gone = (json.loads(line) for line in ran.out.splitlines())
    assert read["text"].split() == LETTER.split()
    assert read["language"] == "en"
    assert read["document_date"] == "2031-05-03"
    (refusal,) = (one for one in read["suggestions"] if "refused" in one["quote"])
    assert refusal["quote"] in read["text"]
    assert gone["error"] == "No such file or directory"
    assert ran.err.count("\n") == 1


def test_find_says_what_a_file_is_whatever_its_name_says(run: Run, tmp_path: Path) -> None:
    wrong, voice = tmp_path / "letter.pdf", tmp_path / "voice.txt"
    wrong.write_bytes(b"{\\rtf1 On 3 May 2031 the office refused.}")
    voice.write_bytes(b"OggS" + bytes(90))
    ran = run("find", wrong, voice)
    read, refused = (json.loads(line) for line in ran.out.splitlines())
    assert (read["media_type"], read["told_otherwise"]) == ("application/rtf", ".pdf")
    assert read["dates"][0]["edtf"] == "2031-05-03"
    assert (refused["reason"], refused["media_type"]) == ("not supported", "audio/ogg")
    assert "at which minute" in ran.err or "by the minute" in ran.err


def test_dates_come_from_a_stream_and_bad_lines_are_named() -> None:
    lines = [
        b'{"doc_id": "a", "text": "on 4 May 2025", "lang": "en"}',
        b'{"doc_id": "b", "text": "vakar", "lang": "lt", "ref_date": "2025-05-05"}',
        b"", b"[1]", b'{"text": 5}', b'{"text": "4 May 2025", "ref_date": "soon"}', b"\xff\xfe",
        b'{"text": "on 5 May 2025", "lang": "xx"}',
    ]  # fmt: skip
    ran = run_apart("dates", given=b"\n".join(lines) + b"\n")
    first, second, undated, last = (json.loads(line) for line in ran.out.splitlines())
    assert first["spans"] == [{"start": 3, "end": 13, "value": "2025-05-04", "type": "DATE"}]
    assert second["spans"][0]["value"] == "2025-05-04"
    assert undated["spans"][0]["value"] == "2025-05-04"
    assert last["spans"][0]["value"] == "2025-05-05"
    assert ran.code == 1
    assert [line.split(":")[1] for line in ran.err.splitlines()] == [
        " line 4", " line 5", " line 6", " line 7",
    ]  # fmt: skip
    assert run_apart("dates").code == 0


def test_doctor_names_every_layer(run: Run) -> None:
    layers = json.loads(run("doctor", "--json").out)
    assert layers
    ran = run("doctor")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [f"{name}: {state}" for name, state in layers.items()]


def test_help_names_every_verb_and_version_is_told(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    told = {line.split()[0] for line in ran.out.splitlines() if line.startswith("    ")}
    assert set(VERBS) <= told
    for verb in VERBS:
        assert run(verb, "--help").code == 0
    assert run("--version").out == f"casefile {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [("add",), ("summary", "x.case"), ("timeline", "x.case", "--state", "some"), ("nosuchverb",)],
)
def test_wrong_use_ends_with_2(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err


def test_a_reader_that_goes_away_is_no_error(sample: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "timeline", str(sample)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as program:
        assert program.stdout is not None
        program.stdout.close()
        assert program.stderr is not None
        assert program.stderr.read() == b""
    assert program.returncode == 0
