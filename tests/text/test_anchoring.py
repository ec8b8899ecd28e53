"""A quote is found again, or it is lost; it never comes to stand on other words unmarked."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from casefile.model.anchor import Anchor, Place
from casefile.text.anchoring import AROUND, Searched

TEXT = (
    "Harbour Office of Norrvik\n\n"
    "The office refused the permit of Ilse Olden on 12 April 2031. The decision was sent by"
    " post.\n\n"
    "On 3 May 2031 she appealed to the Court of Norrvik. The court heard her on 9 June 2031.\n\n"
    "The appeal was dismissed. She was told to leave within 14 days.\n\n"
    "On 20 June 2031 the office refused a second permit. The decision was sent by post.\n"
)


def _anchor(words: str, text: str = TEXT, nth: int = 0) -> Anchor:
    start = text.index(words)
    for _ in range(nth):
        start = text.index(words, start + 1)
    end = start + len(words)
    return Anchor(start, end, words, text[max(0, start - AROUND) : start], text[end : end + AROUND])


def _find(anchor: Anchor, text: str) -> Place | None:
    return Searched(text).find(anchor, anchor.start)


APPEAL = "On 3 May 2031 she appealed to the Court of Norrvik."


def test_the_same_text_gives_the_same_place() -> None:
    anchor = _anchor(APPEAL)
    assert _find(anchor, TEXT) == Place(anchor.start, anchor.end, "ok")


def test_words_further_down_are_found() -> None:
    longer = "Copy for the file\n\n" + TEXT
    place = _find(_anchor(APPEAL), longer)
    assert place is not None
    assert longer[place.start : place.end] == APPEAL
    assert place.state == "ok"


def test_of_two_equal_sentences_the_one_with_its_surroundings() -> None:
    second = _anchor("The decision was sent by post.", nth=1)
    changed = TEXT.replace("Harbour Office of Norrvik\n\n", "")
    place = _find(second, changed)
    assert place is not None
    assert place.start == changed.rindex("The decision was sent by post.")
    assert place.state == "ok"


def test_other_line_breaks_are_no_other_words() -> None:
    broken = TEXT.replace("appealed to the", "appealed\nto  the")
    place = _find(_anchor(APPEAL), broken)
    assert place is not None
    assert broken[place.start : place.end] == APPEAL.replace("appealed to the", "appealed\nto  the")
    assert place.state == "ok"


def test_a_word_put_together_again_is_told() -> None:
    scanned = TEXT.replace("appealed to", "appea-\nled to")
    place = _find(_anchor("On 3 May 2031 she appea-\nled to the Court of Norrvik.", scanned), TEXT)
    assert place is not None
    assert TEXT[place.start : place.end] == APPEAL
    assert place.state == "moved"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("l3 May 2O31 she appea1ed to the Court 0f Norrvik.", "13 May 2031 she appealed to the"
         " Court of Norrvik."),
        ("she appealed to the Court of Norrvik", "she then appealed to the Court at Norrvik"),
    ],
)  # fmt: skip
def test_words_read_better_are_found_and_marked(before: str, now: str) -> None:
    scanned = TEXT.replace(APPEAL, f"On {before}")
    better = TEXT.replace(APPEAL, f"On {now}")
    place = _find(_anchor(before, scanned), better)
    assert place is not None
    assert place.state == "moved"
    assert better[place.start : place.end].strip(".") in now


def test_a_sentence_of_the_same_form_is_another_sentence() -> None:
    refused = _anchor("The office refused the permit of Ilse Olden on 12 April 2031.")
    other = TEXT.replace(refused.exact, "").replace(
        "The appeal was", "The office refused the permit of Ilse Olden on 22 March 2030. The appeal"
        " was",
    )  # fmt: skip
    assert _find(refused, other) is None


def test_what_is_gone_is_lost() -> None:
    assert _find(_anchor(APPEAL), TEXT.replace(APPEAL, "")) is None
    assert _find(_anchor(APPEAL), "") is None


def test_few_words_at_another_place_are_marked() -> None:
    post = _anchor("by post")
    gone = TEXT.replace("The decision was sent by post.", "It was handed over.") + "Sent by post.\n"
    place = _find(post, gone)
    assert place is None or place.state == "moved"


edits = st.lists(
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, 40), st.text("abe 13\n-.é", max_size=12)),
    max_size=6,
)
spans = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 120))


@settings(max_examples=300, deadline=None)
@given(spans, edits)
@example((0, 10), [(0, 40, "")])
def test_no_edit_lays_a_quote_on_other_words_unmarked(
    span: tuple[int, int], changes: list[tuple[int, int, str]]
) -> None:
    start, end = span[0], min(len(TEXT), span[0] + span[1])
    words = TEXT[start:end]
    anchor = Anchor(start, end, words, TEXT[max(0, start - AROUND) : start], TEXT[end:][:AROUND])
    text = TEXT
    for at, size, new in changes:
        text = text[:at] + new + text[at + size :]
    place = _find(anchor, text)
    if place is None:
        assert not words.strip() or words not in text
    else:
        assert 0 <= place.start < place.end <= len(text)
        if place.state == "ok":
            assert text[place.start : place.end].split() == words.split()


def test_a_long_text_is_searched_in_no_time() -> None:
    long = "".join(f"Paragraph {number}: the court sat and rose.\n\n" for number in range(20_000))
    lost = Anchor(5_000, 5_060, "Somebody entirely different wrote about the weather there.")
    assert Searched(long).find(lost, 5_000) is None
