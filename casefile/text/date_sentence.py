"""Where the sentence around a token starts and ends, as far as dates need it."""

from casefile.text.date_scan import Tokens

REACH = 14


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a full stop here ends a sentence: a word before it, a capital after it."""
    if tokens.kinds[index] != "." or index + 1 >= len(tokens.kinds):
        return tokens.lowers[index] in (";", "!", "?")
    if tokens.tight(index + 1):
        return False
    before = tokens.lowers[index - 1] if index else ""
    start = tokens.starts[index + 1]
    return len(before) > 3 and (tokens.text[start].isupper() or tokens.text[start] in '“„«"')


def sentence_start(tokens: Tokens, index: int, reach: int = REACH) -> int:
    """The first token of the sentence that `index` is in, at most `reach` tokens back."""
    first = index
    while first > 0 and index - first < reach:
        if tokens.kinds[first - 1] == "p" or _ends_sentence(tokens, first - 1):
            break
        first -= 1
    return first


def sentence_end(tokens: Tokens, index: int, reach: int = REACH) -> int:
    """One past the last token of the sentence that `index` is in."""
    last = index + 1
    while last < len(tokens.kinds) and last - index <= reach:
        if tokens.kinds[last] == "p" or _ends_sentence(tokens, last):
            break
        last += 1
    return last
