"""Verbs that need no case: what reading finds, dates in a stream, what protects this system."""

import argparse
import json
import sys
from pathlib import Path

from casefile.cli.passwords import passwords
from casefile.cli.printing import shown
from casefile.model.dates import parse_edtf
from casefile.model.errors import CaseError, InvalidDate, Unreadable
from casefile.model.finding import Findings
from casefile.model.media import ending_told
from casefile.model.plain import to_json
from casefile.model.reading import ReadDocument
from casefile.reading.client import Reader
from casefile.reading.safe_file import read_file
from casefile.services import read_scans
from casefile.text.date_spans import timex_spans

PICTURES_SECONDS = 60.0
"""So long `find` reads the pictures of one file; in a case there is more time."""


def find(given: argparse.Namespace) -> int:
    """Print one JSON object a file: what it is, its text, dates, names and suggestions."""
    failed = 0
    with Reader(passwords=passwords(given)) as reader:
        for path in given.files:
            try:
                read, found = _find_one(reader, path)
            except (CaseError, OSError) as error:
                answer = _refused(path, error)
                print(f"casefile: {shown(path)}: {answer['error']}", file=sys.stderr)
                print(json.dumps(answer, ensure_ascii=False))
                failed += 1
                continue
            print(json.dumps(_as_json(path, read, found), ensure_ascii=False))
    return 1 if failed else 0


def _refused(path: Path, error: CaseError | OSError) -> dict[str, str | None]:
    """A file that was not read: why in a sentence, and as one of the reasons there are."""
    if not isinstance(error, CaseError):
        return {"file": shown(path), "error": error.strerror}
    answer: dict[str, str | None] = {"file": shown(path), "error": error.sentence()}
    if isinstance(error, Unreadable):
        answer |= {"reason": error.reason, "media_type": error.media_type}
    return answer


def _find_one(reader: Reader, path: Path) -> tuple[ReadDocument, Findings]:
    content = read_file(path).content
    read = read_scans.read_file_with_pictures(reader, content, path.name, PICTURES_SECONDS)
    return read, reader.find(read.text, read.hints, (), None, "")


def _as_json(path: Path, read: ReadDocument, found: Findings) -> dict[str, object]:
    facts = found.facts
    return {
        "file": shown(path),
        "media_type": read.media_type,
        "told_otherwise": ending_told(path.name, read.media_type),
        "kind": facts.kind,
        "title": facts.title,
        "author": facts.author,
        "publisher": facts.publisher,
        "document_date": facts.document_date,
        "language": facts.language,
        "case_numbers": list(facts.case_numbers),
        "text_state": read.text_state,
        "reason": read.reason,
        "remark": read.remark,
        "pages": read.page_count,
        "encoding": read.encoding,
        "attachments": [shown(one.name) for one in read.attachments],
        "text": read.text,
        "dates": [to_json(one) for one in found.dates],
        "names": [to_json(one) for one in found.groups],
        "suggestions": [
            to_json(one) | {"quote": read.text[one.start : one.end]} for one in found.suggestions
        ],
        "deadlines": [to_json(one) for one in found.deadlines],
    }


def dates(given: argparse.Namespace) -> int:
    """Read JSON lines `{doc_id, text, lang, ref_date}` and print each with its date spans."""
    failed = 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            answer = _with_spans(json.loads(line), f"line {number}")
        except (ValueError, KeyError, TypeError):
            print(f"casefile: line {number}: not JSON with a text", file=sys.stderr)
            failed += 1
        else:
            print(json.dumps(answer, ensure_ascii=False))
    return 1 if failed else 0


def _with_spans(given: dict[str, object], where: str) -> dict[str, object]:
    """A line with the dates found in it; a reference date that is none is told and left out.

    Raises TypeError for values of another kind.
    """
    text, language, told = given["text"], given.get("lang") or "en", given.get("ref_date") or None
    if not isinstance(text, str) or not isinstance(language, str):
        raise TypeError
    if told is not None:
        try:
            parse_edtf(str(told))
        except InvalidDate as error:
            print(f"casefile: {where}: {error.sentence()}", file=sys.stderr)
            told = None
    return given | {"spans": timex_spans(text, language, None if told is None else str(told))}


def doctor(given: argparse.Namespace) -> int:
    """Print which layers of protection hold for the reading child on this system."""
    with Reader(count=1) as reader:
        layers = reader.doctor()
    if given.json:
        print(json.dumps(layers))
        return 0
    for name, state in layers.items():
        print(f"{name}: {state}")
    return 0
