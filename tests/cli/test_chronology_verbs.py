"""questions and calendar: what the chronology asks for, and our days in a file."""

import json
from pathlib import Path

from icalendar import Calendar

from casefile.model.gap import Gap
from casefile.services import ask_questions
from casefile.services.open_case import working_case
from casefile.store.driver import atomic
from tests.cli.conftest import Run


def test_questions_are_printed_kept_ones_first(run: Run, sample: Path) -> None:
    gap = Gap("silence since", "client", "2024-03-01")
    with working_case(sample) as case, atomic(case.db):
        ask_questions.ask(case.db, "Who drove the car?", "client")
        ask_questions.keep(case.db, gap, "What came next?", "authority")
    ran = run("questions", sample)
    assert (ran.code, ran.err) == (0, "")
    kept = ran.out.splitlines()[:2]
    assert [line.split(maxsplit=3)[1:] for line in kept] == [
        ["open", "client", "Who drove the car?"],
        ["open", "authority", "What came next?"],
    ]
    rows = json.loads(run("questions", sample, "--json").out)
    assert [row["state"] for row in rows[:2]] == ["open", "open"]
    assert all(row["state"] == "not kept" and row["id"] is None for row in rows[2:])
    assert len(rows) == len(ran.out.splitlines())


def test_a_calendar_file_is_written(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "days.ics"
    ran = run("calendar", sample, "-o", target)
    assert (ran.code, ran.out, ran.err) == (0, f"{target}: written\n", "")
    file = Calendar.from_ical(target.read_bytes())
    assert len(file.walk("VTODO")) == len(file.walk("VEVENT"))
    assert run("calendar", sample, "-o", tmp_path / "no" / "days.ics").code == 1
