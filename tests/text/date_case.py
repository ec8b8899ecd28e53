"""A named sentence with the dates it holds: shared by the lists of hard cases in each language."""

from dataclasses import dataclass

from casefile.text.date_finder import find_dates

# (words that stand in the mention, EDTF or None) or the same with its role.
Expected = tuple[str, str | None] | tuple[str, str | None, str]


@dataclass(frozen=True, slots=True)
class DateCase:
    """`dates` must be found in this order and nothing else; `document` is the document's date."""

    name: str
    text: str
    dates: tuple[Expected, ...]
    document: str | None = None

    def __str__(self) -> str:
        """The name pytest shows."""
        return self.name


def case(name: str, text: str, *dates: Expected, document: str | None = None) -> DateCase:
    """A case in one line."""
    return DateCase(name, text, dates, document)


def check(given: DateCase, language: str) -> None:
    """Assert that exactly the expected dates are found, with value and, where stated, role."""
    found = find_dates(given.text, language, document_date=given.document)
    told = [(mention.surface, mention.edtf, mention.role) for mention in found]
    assert len(found) == len(given.dates), told
    for mention, expected in zip(found, given.dates, strict=True):
        assert expected[0] in mention.surface, told
        assert mention.edtf == expected[1], told
        if len(expected) == 3:
            assert mention.role == expected[2], told
        assert given.text[mention.start : mention.end] == mention.surface
