"""Verbs about what the chronology asks for: open questions, time limits for a calendar."""

import argparse
import json

from casefile.cli.printing import say, shown, write_copy
from casefile.model.gap import Gap
from casefile.services import ask_questions, write_calendar
from casefile.services.open_case import reading_case
from casefile.services.time_limits import today
from casefile.store.questions import Question


def questions(given: argparse.Namespace) -> int:
    """Print the questions of the case, then what the chronology leaves open beside them."""
    with reading_case(given.case) as case:
        kept = ask_questions.listed_questions(case.db)
        found = ask_questions.open_gaps(case.db, today())
    if given.json:
        rows = [*map(_kept_as_json, kept), *map(_found_as_json, found)]
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    for question in kept:
        print(f"{question.id:>5} {question.state:<9} {question.for_whom:<10} {question.text}")
        if question.answer:
            print(f"{'':26} {question.answer}")
    for gap in found:
        print(f"{'?':>5} {'not kept':<9} {gap.for_whom:<10} {ask_questions.gap_words(gap, 'en')}")
    return 0


def _kept_as_json(question: Question) -> dict[str, object]:
    return {
        "id": question.id,
        "state": question.state,
        "for_whom": question.for_whom,
        "text": question.text,
        "answer": question.answer,
        "origin": question.origin,
        "event": question.event_id,
    }


def _found_as_json(gap: Gap) -> dict[str, object]:
    return {
        "id": None,
        "state": "not kept",
        "for_whom": gap.for_whom,
        "text": ask_questions.gap_words(gap, "en"),
        "answer": "",
        "origin": "rule",
        "event": gap.event_id,
        "rule": gap.rule,
        "edtf": gap.edtf,
        "until": gap.until,
    }


def calendar(given: argparse.Namespace) -> int:
    """Write the open time limits as a calendar file."""
    with reading_case(given.case) as case:
        content = write_calendar.calendar_file(case.db, today(), given.lang)
    write_copy(given, content, "calendar")
    say(given, f"{shown(given.output)}: written")
    return 0
