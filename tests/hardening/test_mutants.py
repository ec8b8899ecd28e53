"""Broken copies of a file of every kind end in text or in a reason, in time, child by child."""

from pathlib import Path

import pytest

from casefile.model.errors import Unreadable
from casefile.reading.client import Reader
from casefile.services import check_case, take_in
from casefile.services.open_case import working_case
from casefile.store import case_file, documents
from tests.hardening.mutants import SECONDS, good_files, mutants, run

PICTURES = {"scan.pdf", "a.png", "a.jpg", "a.tif", "a.webp", "a.heic"}
"""Reading the words in them takes seconds each and is tried elsewhere."""
GRACE = 5.0
"""Beside the limit itself: a new child has to start before the pages read so far are read again."""


@pytest.mark.parametrize(
    "count", [pytest.param(69, id="short"), pytest.param(10_000, id="long", marks=pytest.mark.long)]
)
def test_broken_copies_cost_no_more_than_themselves(count: int) -> None:
    with Reader(2, seconds=SECONDS) as reader:
        tally = run(reader, mutants(count, seed=2), SECONDS)
        again = reader.read(good_files()["a.pdf"], "a.pdf")
    assert sum(tally.ends[end] for end in tally.ends if "page" not in end) == count
    reasons = {end.partition(": ")[2] for end in tally.ends if ": " in end}
    assert reasons <= set(Unreadable.REASONS)
    assert tally.surprised == []
    assert tally.longest < 2 * SECONDS + GRACE
    assert tally.stopped <= count // 1000
    assert again.text_state == "text"


def test_good_files_beside_broken_ones_are_all_added(tmp_path: Path) -> None:
    folder = tmp_path / "case"
    case_file.create_case(folder, code="K-1", title="Invented")
    source = tmp_path / "in"
    source.mkdir()
    for number, (name, content) in enumerate(good_files().items()):
        if name not in PICTURES:
            (source / f"{number:02d} good {name}").write_bytes(content)
    for number, (name, content) in enumerate(mutants(23, seed=5)):
        if name not in PICTURES:
            (source / f"{number:02d} broken {name}").write_bytes(content)
    with working_case(folder) as case, Reader(2, seconds=SECONDS) as reader:
        told = take_in.take_in(
            case.db, case.folder, reader, sorted(source.iterdir()), "test", lambda _one: None
        )
        assert [one.path.name for one in told if not one.added] == []
        outcomes = {one.path.name: one.outcome for one in told if "good" in one.path.name}
        kept = {name.split()[-1] for name, outcome in outcomes.items() if outcome != "new"}
        assert kept == {"a.zip"}
        names = {one.file_name for one in documents.documents(case.db)}
        assert names >= set(outcomes)
        assert check_case.check_case(case.db, case.folder) == []
