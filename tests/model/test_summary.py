"""A paper's values: references as they print, and every fixed word in every paper language."""

import json

from casefile.model.plain import from_json, to_json
from casefile.model.resource import resource_bytes
from casefile.model.summary import LABELS, Paper, Reference
from tests.output.papers import paper


def test_a_reference_prints_exhibit_and_place() -> None:
    assert Reference("A3", "p. 2, para. 7").words() == "A3 p. 2, para. 7"
    assert Reference("A3", "").words() == "A3"
    assert Reference("A3", "p. 2", "read by machine").words() == "A3 p. 2 (read by machine)"


def test_a_paper_goes_to_the_writing_child_and_back_unchanged() -> None:
    for made in (paper(), paper("court", language="lt", size="letter")):
        assert from_json(Paper, json.loads(json.dumps(to_json(made)))) == made


def test_every_paper_language_has_every_fixed_word() -> None:
    for language, words in json.loads(resource_bytes("papers", "words.json")).items():
        missing = [key for key in LABELS if not words.get(f"label {key}")]
        assert missing == [], language
