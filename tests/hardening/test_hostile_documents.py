"""A document that reads for ever and one that kills its reader, among good ones, in the window."""

import sys
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer

import casefile.bridge.case_session
from casefile.bridge.garbage import Garbage
from casefile.reading.client import Reader
from casefile.services import check_case
from casefile.store import documents
from casefile.ui.arrivals.rows import ARRIVAL, FILE
from casefile.ui.program import SWITCH_SECONDS
from casefile.ui.timeline.timeline_view import TimelineView
from tests.hardening.bombs import bombs
from tests.journeys.conftest import open_window, person
from tests.journeys.person import Person
from tests.reading import makers
from tests.reading.test_client import probing
from tests.ui.conftest import (
    _english_numbers,
    _nothing_left,
    case_folder,
    preferences,
    theme,
)

__all__ = [
    "_english_numbers", "_nothing_left", "case_folder", "open_window", "person", "preferences",
    "theme",
]  # fmt: skip

GOOD = 20
BOMBS, HOUR_MS = 50, 3_600_000
SECONDS = 4.0


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cases open with a shorter time limit and with children that a document can kill."""
    made = partial(Reader, seconds=SECONDS, command=probing)
    monkeypatch.setattr(casefile.bridge.case_session, "Reader", made)


@pytest.fixture
def as_the_program(person: Person) -> Iterator[None]:
    """Short turns of the threads, and no search for garbage by a worker."""
    turn = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    window = person.window
    garbage = Garbage(lambda: window.session is not None and window.session.jobs.busy)
    garbage.settle()
    yield
    garbage.close()
    sys.setswitchinterval(turn)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Twenty good documents; in their midst an endless PDF and one that stops its reader."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    for number in range(GOOD):
        text = f"On {number + 1} June 2031 the Harbour Office refused the permit of Ilse Olden.\n"
        (folder / f"good {number:02d}.txt").write_text(text, encoding="utf-8")
    (folder / "good 05 endless.pdf").write_bytes(makers.endless_pdf())
    (folder / "good 09 deadly.txt").write_bytes(b"DIE " * 200)
    return folder


def test_two_hostile_documents_cost_only_themselves(
    impatient: None, person: Person, case_folder: Path, mixed: Path
) -> None:
    person.window.open_case(case_folder)
    person.drop([mixed])
    person.settle()

    rows = person.session.arrivals.rows
    assert len(rows) == GOOD + 2
    good = [row for row in rows if row.outcome == "new"]
    assert len(good) == GOOD
    assert all(row.state == "done" and not row.reason for row in good)
    endless, deadly = (row for row in rows if row.outcome != "new")
    assert (endless.name, endless.outcome) == ("good 05 endless.pdf", "unreadable")
    assert (deadly.name, deadly.outcome) == ("good 09 deadly.txt", "unreadable")
    stored = {one.file_name: one for one in documents.documents(person.session.db)}
    assert stored[endless.name].not_read_reason == "too large"
    assert stored[deadly.name].not_read_reason == "damaged"

    panel = person.desk.arrivals
    assert panel.effect.text().startswith("2 ")
    panel.rows.arrange()
    shown = [panel.rows.index(at, FILE) for at in range(panel.rows.rowCount())]
    needing = [index for index in shown if index.data(ARRIVAL) and index.data(ARRIVAL).needs_person]
    assert {index.data() for index in needing} == {endless.name, deadly.name}
    for index in needing:
        reason = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        assert len(reason) > len(index.data()) + 10, "no reason is given"

    told = person.events("suggested")
    assert {quote.document_id for event in told for quote in event.quotes} == {
        stored[row.name].id for row in good
    }
    person.go(2)
    timeline = person.room(TimelineView)
    person.wait(lambda: timeline.model.rowCount() == len(told))
    assert check_case.check_case(person.session.db, case_folder) == []
    more = mixed / "after.txt"
    more.write_text("On 1 June 2031 the Harbour Office answered.", encoding="utf-8")
    person.drop([more])
    person.settle()
    assert rows[-1].outcome == "new"


@pytest.mark.long
def test_bombs_cost_only_themselves(
    person: Person, as_the_program: None, case_folder: Path, tmp_path: Path
) -> None:
    """All of them at once in the window, with its own limits; it goes on living."""
    folder = tmp_path / "bombs"
    folder.mkdir()
    for name, content in bombs():
        (folder / name).write_bytes(content)
    for number in range(3):
        text = f"On {number + 1} June 2031 the Harbour Office refused the permit of Ilse Olden.\n"
        (folder / f"{'amz'[number]} good.txt").write_text(text, encoding="utf-8")
    person.window.open_case(case_folder)
    session, seen = person.session, [time.monotonic()]
    beat = QTimer(person.window, interval=10)
    beat.timeout.connect(lambda: seen.append(time.monotonic()))
    beat.start()
    person.drop([folder])
    person.qtbot.waitUntil(lambda: len(session.arrivals.rows) >= BOMBS + 3, timeout=HOUR_MS)
    person.qtbot.waitUntil(
        lambda: not (session.jobs.busy or session.arrivals.under_way), timeout=HOUR_MS
    )
    beat.stop()
    longest = max(after - before for before, after in pairwise(seen))
    ends = Counter(row.outcome for row in session.arrivals.rows)
    print(f"{dict(ends)} in {seen[-1] - seen[0]:.0f} s, longest gap {1000 * longest:.0f} ms")
    rows = [row for row in session.arrivals.rows if "good" in row.name]
    assert [row.outcome for row in rows] == ["new"] * 3
    names = {one.file_name for one in documents.documents(session.db)}
    assert names >= {name for name, _ in bombs()}, "each is kept, read or not"
    assert check_case.check_case(session.db, case_folder) == []
    assert longest < 1.0


@pytest.mark.long
def test_an_endless_page_picture_leaves_the_window_alive(
    impatient: None, person: Person, case_folder: Path, tmp_path: Path
) -> None:
    hostile, letter = tmp_path / "endless.pdf", tmp_path / "letter.txt"
    hostile.write_bytes(makers.endless_pdf(good_before=1))
    letter.write_text("On 1 June 2031 the Harbour Office answered.", encoding="utf-8")
    person.window.open_case(case_folder)
    person.drop([hostile])
    person.settle()
    person.go(3)
    person.desk.open_document(1)
    person.settle()
    person.drop([letter])
    person.settle()
    assert person.names() == ["endless.pdf", "letter.txt"]
