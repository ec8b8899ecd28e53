"""A file a person asked for is there whole, and what a killed program had begun goes."""

import os
import time
from pathlib import Path

import pytest

from casefile.model.errors import CaseError
from casefile.output.written_file import put_file, write_file

OLD = ".0123456789abcdef.unfinished"
YOUNG = ".fedcba9876543210.unfinished"


def test_the_draft_of_a_program_that_was_killed_goes_with_the_next_paper(tmp_path: Path) -> None:
    long_ago = time.time() - 7_200
    for name in (OLD, YOUNG, ".letter.pdf.unfinished", "0123456789abcdef.unfinished"):
        (tmp_path / name).write_text("Ossetrina")
        if name != YOUNG:
            os.utime(tmp_path / name, (long_ago, long_ago))
    put_file(tmp_path / "paper.pdf", b"whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [YOUNG, ".letter.pdf.unfinished", "0123456789abcdef.unfinished", "paper.pdf"]
    )
    assert (tmp_path / "paper.pdf").read_bytes() == b"whole"


def test_what_cannot_be_written_leaves_no_draft(tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").mkdir()
    with pytest.raises(CaseError, match="could not be written"):
        write_file(tmp_path / "paper.pdf", b"whole")
    assert [path.name for path in tmp_path.iterdir()] == ["paper.pdf"]
