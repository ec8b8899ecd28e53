"""Files inside archives and behind passwords: nothing is taken out or opened unasked."""

import json
import zipfile
from pathlib import Path

import pymupdf
import pytest

from tests.cli.conftest import LETTER, Run
from tests.services.test_locked_scans import AES_256, PASSWORD
from tests.services.test_read_scans import FIRST, scan


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive of two letters and a note."""
    path = tmp_path / "letters.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("2031/april.txt", LETTER)
        made.writestr("2031/may.txt", LETTER.replace("12 April", "13 May"))
        made.writestr("note.md", "Nothing of weight.")
    return path


def test_an_archive_is_listed_and_not_unpacked(run: Run, case: Path, archive: Path) -> None:
    ran = run("add", case, archive)
    assert ran.code == 1
    assert "letters.zip: not supported. An archive of 3 files" in ran.err
    assert f"letters.zip: 2031/april.txt, {len(LETTER)} bytes\n" in ran.out
    assert "--from-zip NAME, or --from-zip all." in ran.out
    assert run("timeline", case).out == ""


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (("all",), ["april.txt", "may.txt", "note.md"]),
        (("may.txt",), ["may.txt"]),
        (("2031/*.txt", "note.md"), ["april.txt", "may.txt", "note.md"]),
    ],
)
def test_chosen_files_are_taken_out(
    run: Run, case: Path, archive: Path, wanted: tuple[str, ...], names: list[str]
) -> None:
    given = [word for name in wanted for word in ("--from-zip", name)]
    ran = run("add", case, archive, *given, "--json")
    assert ran.code == 0
    first, *inside = json.loads(ran.out)
    assert first["outcome"] == "not supported"
    assert [(one["file"], one["outcome"]) for one in inside] == [(name, "new") for name in names]
    again = run("add", case, archive, *given)
    assert "same file" in again.out


def test_a_name_no_file_bears_is_told(run: Run, case: Path, archive: Path) -> None:
    ran = run("add", case, archive, "--from-zip", "june.txt")
    assert ran.code == 1
    assert "june.txt: no archive holds a file of this name" in ran.err


def test_a_locked_scan_is_read_with_the_passwords_of_a_file(
    run: Run, case: Path, tmp_path: Path
) -> None:
    path, secret = tmp_path / "scan.pdf", tmp_path / "secret.txt"
    with pymupdf.open(stream=scan(FIRST), filetype="pdf") as made:
        made.save(path, encryption=AES_256, user_pw=PASSWORD, owner_pw="other")
    secret.write_text(f"wrong\n{PASSWORD}\n", encoding="utf-8")
    refused = run("add", case, path)
    assert refused.code == 1
    assert "scan.pdf: needs password. It is locked with a password." in refused.err
    assert run("add", case, path, "--password-file", secret).code == 0
    assert "Ilse Olden" in run("timeline", case).out
    assert run("verify", case, "--deep").code == 4
    assert run("verify", case, "--deep", "--password-file", secret).code == 0
    assert json.loads(run("find", path, "--password-file", secret).out)["pages"] == 1
