"""Verbs that need no case: what reading finds, dates in a stream, what protects this system."""

import argparse
import json
import sys
from pathlib import Path

from casefile.model.errors import CaseError
from casefile.model.finding import Findings
from casefile.model.plain import to_json
from casefile.model.reading import ReadDocument
from casefile.reading.client import Reader
from casefile.reading.safe_file import read_file
from casefile.text.date_spans import timex_spans


def find(given: argparse.Namespace) -> int:
    """Print one JSON object a file: what it is, its text, dates, names and suggestions."""
    failed = 0
    with Reader() as reader:
        for path in given.files:
            try:
                read, found = _find_one(reader, path)
            except (CaseError, OSError) as error:
                words = error.sentence() if isinstance(error, CaseError) else str(error)
                print(f"casefile: {path}: {words}", file=sys.stderr)
                print(json.dumps({"file": str(path), "error": words}, ensure_ascii=False))
                failed += 1
                continue
            print(json.dumps(_as_json(path, read, found), ensure_ascii=False))
    return 1 if failed else 0


def _find_one(reader: Reader, path: Path) -> tuple[ReadDocument, Findings]:
    read = reader.read(read_file(path).content, path.name)
    return read, reader.find(read.text, read.hints, (), None, "")


def _as_json(path: Path, read: ReadDocument, found: Findings) -> dict[str, object]:
    facts = found.facts
    return {
        "file": str(path),
        "kind": facts.kind,
        "title": facts.title,
        "author": facts.author,
        "publisher": facts.publisher,
        "document_date": facts.document_date,
        "language": facts.language,
        "case_numbers": list(facts.case_numbers),
        "text_state": read.text_state,
        "remark": read.remark,
        "pages": read.page_count,
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
    for line in sys.stdin:
        if not line.strip():
            continue
        try:
            given_text = json.loads(line)
            text, language = given_text["text"], given_text.get("lang") or "en"
        except (ValueError, KeyError, TypeError):
            print("casefile: a line is not JSON with a text", file=sys.stderr)
            failed += 1
            continue
        spans = timex_spans(text, language, given_text.get("ref_date"))
        print(json.dumps(given_text | {"spans": spans}, ensure_ascii=False))
    return 1 if failed else 0


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
