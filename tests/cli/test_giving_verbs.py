"""Giving a case by a verb: the package opens with age alone; here it rests until taken back."""

import io
import tarfile
import zipfile
from pathlib import Path

import pyrage
from pyrage import passphrase, x25519

from tests.cli.conftest import Run

PHRASE = "pewter wagon thirteen lanterns"


def test_give_and_take_back(run: Run, case: Path, letter: Path, tmp_path: Path) -> None:
    assert run("add", case, letter).code == 0
    secret, package = tmp_path / "secret.txt", tmp_path / "given.package.zip"
    secret.write_text(PHRASE, "utf-8")
    given = run("give", case, package, "--to", "Office in Tarnavo", "--new-file", secret)
    assert (given.code, given.err) == (0, "")
    assert "documents in it: 1; opened again and checked" in given.out
    refused = run("accept", case, "--all", "--yes")
    assert refused.code == 1
    assert "given to somebody" in refused.err
    assert run("search", case, "permit").code == 0
    with zipfile.ZipFile(package) as outer:
        identity = passphrase.decrypt(outer.read("key.age"), PHRASE).decode().strip()
        opened = pyrage.decrypt(outer.read("package.tar.age"), [x25519.Identity.from_str(identity)])
    with tarfile.open(fileobj=io.BytesIO(opened)) as files:
        (found,) = [name for name in files.getnames() if "/documents/" in name]
        kept = files.extractfile(found)
        assert kept is not None
        assert kept.read() == letter.read_bytes()
    assert run("take-back", case).code == 0
    assert run("accept", case, "--all", "--yes").code == 0
    assert run("take-back", case).code == 1
    assert run("verify", case).code == 0
