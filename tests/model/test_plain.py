"""Our values as plain data and back."""

import json
from dataclasses import dataclass, field
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.model.finding import DocumentFacts, DocumentHints, Findings, Sentence, Suggestion
from casefile.model.plain import from_json, to_json
from casefile.model.reading import Attachment, ReadDocument, ReadPage


@dataclass(frozen=True, slots=True)
class Sample:
    name: str
    pair: tuple[int, str] = (0, "")
    ids: frozenset[int] = frozenset()
    by_id: dict[int, float] = field(default_factory=dict)
    state: Literal["open", "shut"] = "open"
    inner: "Sample | None" = None


def round_trip(value: object) -> object:
    blobs: list[bytes] = []
    data = json.loads(json.dumps(to_json(value, blobs)))
    return from_json(type(value), data, blobs)


VALUES = [
    Sample("a", (1, "x"), frozenset({2, 1}), {3: 0.5}, "shut", Sample("b")),
    Findings(DocumentFacts(case_numbers=("1/2",)), (Sentence(0, 4, 1),), suggestions=(
        Suggestion(0, 4, "t", "hearing", "journey", values=(("outcome", "annulled"),)),
    )),
    ReadDocument(
        "text/plain",
        (ReadPage(1, "words\n\n"),),
        DocumentHints(page_starts=(0,), running_heads=("h",)),
        attachments=(Attachment("n", "application/pdf", b"\x00\xff"),),
    ),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_come_back_equal(value: object) -> None:
    assert round_trip(value) == value


def test_bytes_without_a_place_of_their_own_become_text() -> None:
    data = to_json(Attachment("n", "t", b"\x00\xff"))
    assert from_json(Attachment, json.loads(json.dumps(data))).content == b"\x00\xff"


@given(st.text(), st.integers(), st.floats(allow_nan=False))
def test_any_words_and_numbers_come_back(name: str, number: int, part: float) -> None:
    value = Sample(name, (number, name), frozenset({number}), {number: part})
    assert round_trip(value) == value


@pytest.mark.parametrize(
    "data",
    [
        [],
        {"name": 1},
        {"name": "a", "pair": [1]},
        {"name": "a", "pair": ["x", "y"]},
        {"name": "a", "state": "torn"},
        {"name": "a", "more": 1},
        {"name": "a", "ids": {"1": 2}},
        {"name": "a", "ids": [True]},
        {},
    ],
)
def test_what_does_not_fit_is_refused(data: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        from_json(Sample, data)


def test_what_has_no_plain_form_is_refused() -> None:
    with pytest.raises(TypeError):
        to_json(object())
