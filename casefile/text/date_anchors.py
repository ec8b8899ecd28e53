"""What anchors dates that leave something out: the text told so far and the document's own day."""

from bisect import bisect_right
from dataclasses import dataclass, field

from casefile.text.date_expression import Expression
from casefile.text.date_scan import Tokens
from casefile.text.date_values import first_day, precision_of

_BESIDE = 300
_OUTSIDE = frozenset({"statute", "citation", "birth", "publication", "deadline"})


@dataclass(slots=True)
class Anchors:
    """What the text has told so far and what the document itself is dated."""

    text: str
    paragraphs: list[int]
    document: str | None
    bound: Expression | None
    news: bool
    context: list[Expression] = field(default_factory=list)
    ahead: list[Expression] = field(default_factory=list)
    """Days in full after the document's own: told as steps from it, but "the same day" may be."""
    spoken_on: list[Expression] = field(default_factory=list)
    """Days stated outside quotations: one beside a quotation is the day of the statement."""

    unknown: list[int] = field(default_factory=list)
    """Where days were told of that nobody can name: the eve of the trial."""

    def statement_day(self, found: Expression) -> Expression | None:
        """The day beside a quotation, in its paragraph, on which the words were said."""
        near = [
            known
            for known in self.spoken_on
            if known.value is not None
            and abs(known.start - found.start) <= _BESIDE
            and self.paragraph(known.start) == self.paragraph(found.start)
        ]
        return min(near, key=lambda known: abs(known.start - found.start), default=None)

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph an offset lies in."""
        return bisect_right(self.paragraphs, offset)

    def latest(
        self, found: Expression, *precisions: str, closed: bool = False
    ) -> Expression | None:
        """The date told last before these words, of one of the precisions if any are given.

        `closed` leaves out the ends of open intervals ("since 21 April"): the same day is none.
        """
        for known in reversed(self.context[-12:]):
            fits = not precisions or precision_of(known.value or "") in precisions
            if known.start < found.start and fits and not (closed and known.open_ended):
                return known
        return None

    def near(self, found: Expression) -> Expression | None:
        """The date told last in the same paragraph."""
        known = self.latest(found)
        if known and self.paragraph(known.start) == self.paragraph(found.start):
            return known
        return None

    def same_day(self, found: Expression) -> Expression | None:
        """The day in full told last before these words in their paragraph, also one still ahead."""
        near = [
            known
            for known in (*self.context[-12:], *self.ahead[-3:])
            if known.start < found.start
            and precision_of(known.value or "") == "day"
            and self.paragraph(known.start) == self.paragraph(found.start)
        ]
        return max(near, key=lambda known: known.start, default=None)

    def words(self, known: Expression) -> str:
        """The words of an anchor, as they stand in the text."""
        return self.text[known.start : known.end]


def remember(found: Expression, anchors: Anchors) -> None:
    """Let a resolved date anchor those told after it, unless it is outside the story."""
    if found.value is None or found.role in _OUTSIDE or found.value[0] in "[.":
        return
    if found.year is None:
        start = first_day(found.value)
        found.year = start.year if start else None
    ahead = anchors.news and anchors.document is not None and found.value > anchors.document
    if found.year is not None and ahead and found.reason == "written":
        anchors.ahead.append(found)
    if found.year is None or ahead:
        return
    if found.shape == "year" and _alone_on_line(anchors.text, found):
        # A year as a heading starts a new count.
        anchors.context.clear()
    anchors.context.append(found)


def _alone_on_line(text: str, found: Expression) -> bool:
    begin = text.rfind("\n", 0, found.start) + 1
    finish = text.find("\n", found.end)
    line = text[begin : finish if finish >= 0 else len(text)]
    return len(line.strip(" \t-–—•*#:.")) <= found.end - found.start + 2


def paragraph_starts(tokens: Tokens) -> list[int]:
    """Offsets of blank lines, in order; of line ends where the text has no blank line."""
    blank = [tokens.starts[i] for i, kind in enumerate(tokens.kinds) if kind == "p"]
    return blank or [i for i, sign in enumerate(tokens.text) if sign == "\n"]
