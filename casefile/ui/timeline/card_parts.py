"""The parts of a card: date column, headline with its badge, sentences, what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from casefile.model.event import Quote
from casefile.ui.event.source_words import folded, reference_line
from casefile.ui.event.words import (
    badges,
    confirm_words,
    date_lines,
    differ_on,
    swap_words,
)
from casefile.ui.parts.quoting import quoted
from casefile.ui.parts.text_lines import lines_of
from casefile.ui.theme import Theme
from casefile.ui.timeline.event_model import Row
from casefile.ui.timeline.pieces import Button, Card, Chip, Hit, Words

CLOSED_QUOTES, CLOSED_LINES, OPEN_LINES = 2, 1, 12

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sheet:
    """What laying out needs to know of the list: the theme, the language, the width in pixels."""

    theme: Theme
    language: str
    width: int

    def px(self, pixels: float) -> int:
        """A length that grows with the text."""
        return self.theme.px(pixels)

    def font(self, role: str) -> QFont:
        """A font of the theme; "event_title_quiet" is a headline not yet accepted."""
        font = self.theme.font(role.removesuffix("_quiet"))
        if role.endswith("_quiet"):
            font.setWeight(QFont.Weight.Normal)
        return font

    def advance(self, text: str, role: str) -> float:
        """How wide words are."""
        return QFontMetricsF(self.font(role)).horizontalAdvance(text)

    def line(self, role: str) -> int:
        """The height of a line of words."""
        return round(QFontMetricsF(self.font(role)).height() * 1.12)

    @property
    def dates(self) -> int:
        """Width of the date column."""
        return self.px(136)

    @property
    def left(self) -> int:
        """Where cards begin; the rail runs just left of it."""
        return self.dates + self.px(30)

    @property
    def rail(self) -> int:
        """Where the rail runs."""
        return self.dates + self.px(14)


@dataclass(slots=True)
class Pen:
    """Where the next line of a card goes."""

    card: Card
    sheet: Sheet
    left: float
    right: float
    y: float

    def words(
        self, text: str, font: str, color: str, most: int, right: float | None = None
    ) -> None:
        """Words broken into lines down to `right` (the card's own edge unless given)."""
        edge = self.right if right is None else right
        height = self.sheet.line(font)
        for one in lines_of(text, self.sheet.font(font), edge - self.left, most):
            rect = QRectF(self.left, self.y, edge - self.left + 2, height)
            self.card.pieces.append(Words(rect, one, font, color))
            self.y += height

    def quote(self, quote: Quote, copies: Sequence[Quote], most: int, color: str) -> None:
        """A sentence in the serif with its reference at the right, both leading to the page.

        Copies of its document that say the same are named by their exhibits.
        """
        places = [reference_line(quote), *dict.fromkeys(one.exhibit for one in copies)]
        reference = "; ".join(places)
        width = self.sheet.advance(reference, "ui_small") + self.sheet.px(4)
        top, line = self.y, self.sheet.line("quote")
        self.words(
            quoted(quote.exact), "quote", color, most, self.right - width - self.sheet.px(14)
        )
        rect = QRectF(self.right - width, top, width, line)
        self.card.pieces.append(Words(rect, reference, "ui_small", "accent", right=True))
        area = QRectF(self.left, top, self.right - self.left, self.y - top)
        self.card.hits.append(Hit(area, "quote", quote))
        self.y += self.sheet.px(3)


def headline(pen: Pen, row: Row) -> None:
    """The headline, and at its right what to know about the event's standing."""
    sheet, edge = pen.sheet, pen.right + pen.sheet.px(4)
    for mark in reversed(badges(row.event)):
        width = sheet.advance(mark.words, "ui_small") + sheet.px(20)
        width += sheet.px(18) if mark.icon else 0
        rect = QRectF(edge - width, pen.y - sheet.px(1), width, sheet.px(22))
        pen.card.pieces.append(Chip(rect, mark.words, mark.icon, mark.tone))
        edge = rect.left() - sheet.px(6)
    if edge - pen.left < sheet.px(190):
        # Beside the chips a narrow card has no room for a headline: it stands below them.
        pen.y += sheet.px(26)
        edge = pen.right + sheet.px(4)
    quiet = row.event.state != "accepted"
    font = "event_title_quiet" if quiet else "event_title"
    pen.words(row.event.title, font, "secondary" if quiet else "text", 3, edge - sheet.px(4))
    pen.y += sheet.px(4)


def sentences(pen: Pen, row: Row, *, opened: bool) -> None:
    """The sentences: all of them in full where the event is opened, else the beginning of two."""
    quotes = folded(row.event.quotes)
    shown = quotes if opened else quotes[:CLOSED_QUOTES]
    color = "text" if opened else "secondary"
    # A narrow or much enlarged list shows two lines, or the beginning would say too little.
    closed = CLOSED_LINES if pen.right - pen.left > pen.sheet.px(400) else CLOSED_LINES + 1
    for quote, *copies in shown:
        pen.quote(quote, copies, OPEN_LINES if opened else closed, color)
    left = len(quotes) - len(shown)
    if left:
        words = translate("Timeline", "%n more sentence(s)", "", left)
        pen.words(words, "ui_small", "faint", 1)
    if not quotes and row.event.description:
        pen.words(row.event.description, "ui", "secondary", 6 if opened else 1)


def actions(pen: Pen, row: Row) -> None:
    """What can be done with a suggestion, on the card itself."""
    choices = [("accept", translate("Timeline", "Accept"), "A", True)]
    if row.event.date_in_brackets:
        choices.append(("confirm", confirm_words(row.event), "Y", False))
    swap = swap_words(row.event, pen.sheet.language)
    if swap:
        choices.append(("read otherwise", swap, "R", False))
    choices.append(("edit", translate("Timeline", "Edit"), "E", False))
    choices.append(("dismiss", translate("Timeline", "Dismiss"), "X", False))
    choices.append(("why", translate("Timeline", "Why here?"), "W", False))
    pen.y += pen.sheet.px(5)
    buttons(pen, choices)


def proposal(pen: Pen, row: Row) -> None:
    """Another event that may be the same one, and where the two differ."""
    if not row.event.proposals:
        return
    one = row.event.proposals[0]
    names = [name for name, _, _ in one.differences]
    words = translate("Timeline", "May be the same event as {0}.").format(quoted(one.other_title))
    if names:
        differ = translate("Timeline", "They differ on {0}.").format(differ_on(names))
        words = f"{words} {differ}"
    pen.y += pen.sheet.px(4)
    pen.words(words, "ui_small", "warn" if names else "secondary", 3)
    pen.y += pen.sheet.px(3)
    buttons(
        pen,
        [
            ("join", translate("Timeline", "Join"), "J", False),
            ("apart", translate("Timeline", "Keep apart"), "N", False),
        ],
    )


def buttons(pen: Pen, choices: Sequence[tuple[str, str, str, bool]], value: object = None) -> float:
    """Rows of (act, words, key, primary) as painted buttons; where the last one ends."""
    x, y = pen.left, pen.y
    for act, words, key, primary in choices:
        rect = _button_rect(pen.sheet, words, key, x, y)
        if rect.right() > pen.right and x > pen.left:
            x, y = pen.left, y + rect.height() + pen.sheet.px(6)
            rect = _button_rect(pen.sheet, words, key, x, y)
        pen.card.pieces.append(Button(rect, words, key, primary=primary))
        pen.card.hits.insert(0, Hit(rect, act, value))
        x = rect.right() + pen.sheet.px(8)
        pen.y = rect.bottom()
    pen.y += pen.sheet.px(3)
    return x


def _button_rect(sheet: Sheet, words: str, key: str, x: float, y: float) -> QRectF:
    """The room a painted button takes."""
    width = sheet.advance(words, "ui_medium") + sheet.px(24)
    if key:
        width += max(sheet.advance(key, "ui_small") + sheet.px(10), sheet.px(20)) + sheet.px(8)
    return QRectF(x, y, width, sheet.px(30))


def date_column(card: Card, row: Row, sheet: Sheet, top: float) -> float:
    """The date and how sure it is; where the column ends."""
    lines = date_lines(row.event, sheet.language, row.beside)
    color = "warn" if lines.warn else "text" if row.event.state == "accepted" else "secondary"
    pen = Pen(card, sheet, sheet.px(4), sheet.dates - sheet.px(4), top)
    pen.words(lines.main, "digits", color, 2)
    if lines.note:
        pen.words(lines.note, "ui_small", "warn" if lines.warn else "secondary", 3)
    return pen.y
