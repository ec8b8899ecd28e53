"""Files are taken whole or not at all, and nothing else is ever opened."""

import os
import sys
from pathlib import Path

import pytest

from casefile.model.errors import Unreadable
from casefile.reading.safe_file import read_file


def refusal(path: Path, limit: int = 1000) -> str:
    with pytest.raises(Unreadable) as refused:
        read_file(path, limit=limit)
    return refused.value.reason


def test_a_file_is_read_with_its_size_and_time(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(b"words")
    before = path.stat()
    taken = read_file(path)
    assert (taken.content, taken.size, taken.mtime_ns) == (b"words", 5, before.st_mtime_ns)
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_an_empty_file_is_empty(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert read_file(tmp_path / "empty").content == b""


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(5000)
    assert refusal(path) == "too large"


def test_a_gone_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_file(tmp_path / "gone.txt")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_links_folders_and_pipes_are_refused_at_once(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("words")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert refusal(tmp_path / "link.txt") == "not supported"
    assert refusal(tmp_path / "pipe.txt") == "not supported"
    assert refusal(tmp_path) == "not supported"


def test_a_file_that_grows_while_it_is_read_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "growing.txt"
    path.write_bytes(b"first")
    read, grown = os.read, list[bool]()

    def read_and_grow(descriptor: int, size: int) -> bytes:
        data = read(descriptor, size)
        if not grown:
            grown.append(True)
            with path.open("ab") as more:
                more.write(b" second")
        return data

    monkeypatch.setattr("casefile.reading.safe_file.os.read", read_and_grow)
    assert refusal(path) == "waiting"
