"""timeline, accept, dismiss, search: reviewing a case without a window."""

import json
from pathlib import Path
from typing import Any

from casefile.services.open_case import reading_case, working_case
from casefile.services.review_suggestions import only_sources, waiting
from casefile.store import events, history
from casefile.store.driver import atomic
from tests.cli.conftest import Run


def ids(run: Run, case: Path, state: str) -> list[int]:
    rows: list[dict[str, Any]] = json.loads(run("timeline", case, "--state", state, "--json").out)
    return [row["id"] for row in rows]


def test_the_timeline_prints_dates_titles_and_quotes(run: Run, sample: Path) -> None:
    ran = run("timeline", sample, "--state", "accepted")
    assert (ran.code, ran.err) == (0, "")
    rows = json.loads(run("timeline", sample, "--state", "accepted", "--json").out)
    assert rows
    for row in rows:
        assert f"{row['id']:>5}   " in ran.out
        assert row["title"] in ran.out
        for quote in row["quotes"]:
            assert f"({quote['exhibit']}" in ran.out
    dates = [row["edtf"] for row in rows if row["edtf"] and row["edtf"][:4].isdigit()]
    assert [date[:4] for date in dates] == sorted(date[:4] for date in dates)
    disputed = [row for row in rows if row["disagreements"]]
    assert len(disputed) == ran.out.count("Sources disagree")


def test_accept_and_dismiss_by_id(run: Run, sample: Path) -> None:
    first, second, third = ids(run, sample, "suggested")[:3]
    ran = run("accept", sample, first, second)
    assert (ran.code, ran.out, ran.err) == (0, "2 accepted\n", "")
    ran = run("dismiss", sample, third)
    assert (ran.code, ran.out) == (0, "1 dismissed\n")
    left = ids(run, sample, "suggested")
    assert not {first, second, third} & set(left)
    assert {first, second} <= set(ids(run, sample, "accepted"))
    assert third not in ids(run, sample, "all")


def test_ids_that_do_not_wait_are_named(run: Run, sample: Path) -> None:
    accepted = ids(run, sample, "accepted")[0]
    (good, *_) = ids(run, sample, "suggested")
    for verb, done in (("accept", "1 accepted\n"), ("dismiss", "0 dismissed\n")):
        ran = run(verb, sample, accepted, good, 99_999)
        assert (ran.code, ran.out) == (1, done)
        assert "not waiting for review" in ran.err
        assert "99999" in ran.err


def test_accept_needs_ids_or_all_and_not_both(run: Run, sample: Path) -> None:
    before = ids(run, sample, "suggested")
    for arguments in ((), (before[0], "--all")):
        ran = run("accept", sample, *arguments)
        assert ran.code == 2
        assert "Nothing was changed" in ran.err
    assert ids(run, sample, "suggested") == before


def test_accept_all_takes_only_what_adds_a_source(run: Run, sample: Path) -> None:
    before = ids(run, sample, "suggested")
    with reading_case(sample) as opened:
        safe = only_sources(opened.db)
    ran = run("accept", sample, "--all")
    assert (ran.code, ran.out) == (0, f"{len(safe)} accepted\n")
    assert set(ids(run, sample, "suggested")) == set(before) - set(safe)


def test_accept_all_yes_leaves_nothing_and_is_one_step_to_undo(run: Run, sample: Path) -> None:
    before = ids(run, sample, "suggested")
    ran = run("accept", sample, "--all", "--yes")
    assert (ran.code, ran.out) == (0, f"{len(before)} accepted\n")
    assert ids(run, sample, "suggested") == []
    with working_case(sample) as opened:
        assert history.undo_label(opened.db) == "accept events"
        with atomic(opened.db):
            history.undo(opened.db)
        assert waiting(opened.db) == frozenset(before)
    assert run("verify", sample).code == 0


def test_search_marks_the_words_in_whatever_script(run: Run, sample: Path) -> None:
    for words in ("notebook", "Бердыева", "peleda"):
        ran = run("search", sample, words)
        assert (ran.code, ran.err) == (0, "")
        assert ran.out
        assert all("[" in line and "]" in line for line in ran.out.splitlines())
    assert "[Pelėda]" in run("search", sample, "peleda").out
    rows = json.loads(run("search", sample, "missing medicines", "--json").out)
    assert {"document", "title", "page", "snippet"} == set(rows[0])
    assert "\x02" not in rows[0]["snippet"]


def test_search_finds_nothing_quietly(run: Run, sample: Path) -> None:
    for words in ("xyzzyqwert", "(((", '"'):
        ran = run("search", sample, words)
        assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_an_event_without_source_is_said_not_to_be_cited(run: Run, sample: Path) -> None:
    with working_case(sample) as opened, atomic(opened.db):
        event_id = events.add_event(
            opened.db, title="Told on the stairs", kind="other", lane="other", edtf=None
        )
    ran = run("timeline", sample)
    line, after = ran.out.split("Told on the stairs\n")
    assert line.splitlines()[-1].startswith(f"{event_id:>5}   no date given")
    assert after.splitlines()[0].strip() == "not cited"
