"""Words set in quotation marks, once: marks that the words bring along are not doubled."""

PAIRS = {"“": "”", "„": "“", "«": "»", '"': '"', "»": "«", "‘": "’", "‚": "‘"}
_DOUBLE = frozenset('“”„"')


ENGLISH = "“”‘’"
"""Outer and inner pair of quotation marks."""


def in_quotation_marks(words: str, marks: str = ENGLISH) -> str:
    """The words on one line in quotation marks; marks round the whole of them stay as they are.

    `marks` are the outer and the inner pair of the language that quotes.

    One that opens before the words and closes after them (or the other way round) is completed.
    Words with double marks inside stand in single ones. What stands between the outer marks is the
    source's, letter for letter.
    """
    line = " ".join(words.split())
    if not line:
        return ""
    closing = PAIRS.get(line[0])
    if closing is not None:
        closed = _closes_at(line, closing)
        if closed == len(line) - 1:
            return line
        if closed == -1:
            return line + closing
    if line[-1] in "”»" and _unopened(line):
        return {"”": "“", "»": "«"}[line[-1]] + line
    pair = marks[:2] if _DOUBLE.isdisjoint(line) else marks[2:]
    return f"{pair[0]}{line}{pair[1]}"


def _closes_at(line: str, closing: str) -> int:
    """Where the mark at the beginning is closed, -1 when it stays open."""
    opening, depth = line[0], 0
    if opening == closing:
        return line.find(closing, 1)
    for at, letter in enumerate(line):
        depth += (letter == opening) - (letter == closing)
        if depth == 0:
            return at
    return -1


def _unopened(line: str) -> bool:
    """Whether the mark at the end has no partner before it."""
    partners = "“„" if line[-1] == "”" else "«"
    return sum(line.count(one) for one in partners) < line.count(line[-1])
