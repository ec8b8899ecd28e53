"""An opened event on which sources disagree: the values side by side, none of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from casefile.model.disagreement import Disagreement, SaidValue
from casefile.model.event import Event
from casefile.ui.event.source_words import reference
from casefile.ui.event.words import differ_on, standing_words, value_words
from casefile.ui.parts.quoting import quoted
from casefile.ui.timeline.card_parts import Pen, buttons
from casefile.ui.timeline.pieces import Box, Cap, Hit, Words

translate = QCoreApplication.translate

# What each value shows of its sentences; the rest is named by its place.
MOST_QUOTES, MOST_LINES = 2, 6


def lay_out_dispute(pen: Pen, event: Event, found: Sequence[Disagreement], number: int) -> None:
    """One open disagreement of an event; further ones are a click away."""
    dispute = found[number % len(found)]
    if dispute.property != "date" or len(found) > 1:
        _caption(pen, dispute, found, number)
    gap = pen.sheet.px(8)
    columns = 2 if pen.right - pen.left > pen.sheet.px(380) else 1
    width = (pen.right - pen.left - gap * (columns - 1)) / columns
    for start in range(0, len(dispute.values), columns):
        row = list(enumerate(dispute.values))[start : start + columns]
        _value_row(pen, event, dispute, row, width + gap)
    _choices(pen, dispute)


def _caption(pen: Pen, dispute: Disagreement, found: Sequence[Disagreement], number: int) -> None:
    words = translate("Timeline", "Sources differ on {0}.").format(differ_on([dispute.property]))
    if len(found) > 1:
        words += " " + translate("Timeline", "{0} of {1}; click for the next.").format(
            number % len(found) + 1, len(found)
        )
    top = pen.y
    pen.words(words, "ui_small", "warn", 2)
    area = QRectF(pen.left, top, pen.right - pen.left, pen.y - top)
    if len(found) > 1:
        pen.card.hits.insert(0, Hit(area, "next dispute", number + 1))
    pen.y += pen.sheet.px(4)


def _value_row(
    pen: Pen, event: Event, dispute: Disagreement, row: Sequence[tuple[int, SaidValue]], step: float
) -> None:
    """Boxes of one height beside each other."""
    top, bottom, boxes = pen.y, pen.y, []
    for place, (number, value) in enumerate(row):
        left = pen.left + place * step
        inner = Pen(
            pen.card, pen.sheet, left + pen.sheet.px(10),
            left + step - pen.sheet.px(18), top + pen.sheet.px(7),
        )  # fmt: skip
        _value(inner, event, dispute, value, number + 1)
        boxes.append((left, value))
        bottom = max(bottom, inner.y)
    for left, value in boxes:
        rect = QRectF(left, top, step - pen.sheet.px(8), bottom - top + pen.sheet.px(7))
        pen.card.pieces.insert(0, Box(rect))
        pen.card.hits.append(Hit(rect, "prefer", (dispute.id, value.claim_id)))
    pen.y = bottom + pen.sheet.px(7 + 8)


def _value(pen: Pen, event: Event, dispute: Disagreement, value: SaidValue, number: int) -> None:
    """A key cap, the value, how many sentences say it, and those sentences."""
    sheet, cap = pen.sheet, pen.sheet.px(20)
    pen.card.pieces.append(Cap(QRectF(pen.left, pen.y, cap, cap), str(number)))
    count = translate("Timeline", "%n sentence(s)", "", len(value.passage_ids))
    wide = sheet.advance(count, "ui_small") + 2
    rect = QRectF(pen.right - wide, pen.y, wide, cap)
    pen.card.pieces.append(Words(rect, count, "ui_small", "secondary", right=True))
    left, pen.left = pen.left, pen.left + cap + sheet.px(8)
    words = value_words(dispute.property, value.value, sheet.language)
    pen.words(words, "event_title", "text", 2, rect.left() - sheet.px(6))
    pen.left = left
    pen.y += sheet.px(4)
    told = [quote for quote in event.quotes if quote.passage_id in value.passage_ids]
    for quote in told[:MOST_QUOTES]:
        top = pen.y
        pen.words(quoted(quote.exact), "quote", "text", MOST_LINES)
        pen.words(reference(quote), "ui_small", "accent", 1)
        area = QRectF(pen.left, top, pen.right - pen.left, pen.y - top)
        pen.card.hits.append(Hit(area, "quote", quote))
        pen.y += sheet.px(4)
    if len(told) > MOST_QUOTES:
        places = ", ".join(reference(quote) for quote in told[MOST_QUOTES:])
        words = translate("Timeline", "and {0}").format(places)
        pen.words(words, "ui_small", "accent", 2)


def _choices(pen: Pen, dispute: Disagreement) -> None:
    top = pen.y
    x = buttons(
        pen,
        [
            ("leave open", translate("Timeline", "Leave open"), "O", False),
            ("both possible", translate("Timeline", "Both are possible"), "B", False),
            ("two events", translate("Timeline", "These are two events"), "S", False),
        ],
        dispute.id,
    )
    hint = standing_words(dispute)
    aside = Pen(pen.card, pen.sheet, x + pen.sheet.px(4), pen.right, top)
    one_row = pen.y - top < pen.sheet.px(40)
    if not one_row or aside.right - aside.left < pen.sheet.px(130):
        aside = Pen(pen.card, pen.sheet, pen.left, pen.right, pen.y)
    aside.words(hint, "ui_small", "secondary", 3)
    pen.y = max(pen.y, aside.y)
