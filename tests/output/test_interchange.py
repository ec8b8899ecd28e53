"""The open form is JSON that reads back as what was written."""

import json

from casefile.output.interchange import chronology_json


def test_kinds_are_mapped_and_words_kept() -> None:
    case = {
        "documents": [
            {"file": "letter.docx", "kind": "statement"},
            {"file": "a", "kind": "ruling"},
        ],
        "chronology": [{"event": 4, "edtf": "2014/..", "quote": "Ґрунт, ąžuolas"}],
    }
    read = json.loads(chronology_json(case))
    assert [one["kind"] for one in read["documents"]] == ["other", "ruling"]
    assert read["chronology"] == case["chronology"]
