"""The same text in another dress is told from another text on the same matter."""

from casefile.text.near_copy import SLICE, fingerprint, same_text

STORY = (
    "The harbour pilot Ilmar Vesk left Narrowport on a fishing boat in the first week of May. "
    "His sister says that two men had asked for him at the yard the evening before. "
    "The port authority dismissed him a month later and gave no reason in its letter. "
    "He asked for protection when the boat reached the northern shore, and was heard twice. "
) * 3


def test_a_reprint_with_another_headline_is_the_same_text() -> None:
    first = fingerprint("Pilot flees Narrowport\n" + STORY)
    second = fingerprint("A man, a boat and a letter without reasons\n" + STORY.upper() + " Ends.")
    assert same_text(first, second)


def test_another_article_on_the_matter_is_not() -> None:
    other = (
        "Narrowport's council debated on Tuesday whether the port authority may dismiss pilots "
        "without a hearing. Nobody named Ilmar Vesk, though everybody knew of whom they spoke. "
        "The vote was put off until the autumn, to the anger of the union of seamen. "
    ) * 3
    assert not same_text(fingerprint(STORY), fingerprint(other))


def test_a_quotation_inside_a_long_text_is_not() -> None:
    long = STORY + " ".join(f"word{number} and more of it" for number in range(400))
    assert not same_text(fingerprint(STORY), fingerprint(long))


def test_texts_of_a_few_words_are_never_called_the_same() -> None:
    assert not same_text(fingerprint("See attached."), fingerprint("See attached."))


def test_a_text_longer_than_is_folded_at_a_time_keeps_every_word() -> None:
    book = " ".join(f"The {number}th letter left the harbour." for number in range(8_000))
    assert len(book) > 3 * SLICE
    beginning = book[: SLICE // 2]
    assert fingerprint(beginning) <= fingerprint(book) | fingerprint(beginning[-200:])
    assert fingerprint(book) == fingerprint(book.upper().replace(" ", "\n\n", 1).casefold())
    assert same_text(fingerprint("Preface. " + book), fingerprint(book))


def test_a_text_without_a_space_has_a_fingerprint_too() -> None:
    line = "-".join(f"word{number}" for number in range(60_000))
    assert len(line) > 4 * SLICE
    assert len(fingerprint(line)) > 1_000
