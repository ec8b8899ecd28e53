"""Lays out a row of the timeline: a year rule, the date column, and the card beside the rail."""

from PySide6.QtCore import QRectF

from casefile.ui.event.words import open_disagreements
from casefile.ui.timeline.card_parts import (
    Pen,
    Sheet,
    actions,
    date_column,
    headline,
    proposal,
    sentences,
)
from casefile.ui.timeline.dispute_layout import lay_out_dispute
from casefile.ui.timeline.event_model import Row
from casefile.ui.timeline.gap_layout import lay_out_gap
from casefile.ui.timeline.pieces import Card


def lay_out(row: Row, sheet: Sheet, *, opened: bool, dispute: int = 0) -> Card:
    """A row as pieces; `opened` shows all sentences, and both values where sources disagree."""
    from_top = sheet.px(30) if row.year else 0
    card = Card(year=row.year)
    top = from_top + sheet.px(4)
    card.body = QRectF(sheet.left, top, sheet.width - sheet.left - sheet.px(14), 0)
    pad = sheet.px(13)
    pen = Pen(card, sheet, sheet.left + pad, card.body.right() - pad, top + sheet.px(9))
    headline(pen, row)
    found = open_disagreements(row.event)
    if opened and found:
        lay_out_dispute(pen, row.event, found, dispute)
    else:
        sentences(pen, row, opened=opened)
    if opened and row.event.state == "suggested":
        actions(pen, row)
    if opened:
        proposal(pen, row)
    bottom = pen.y + sheet.px(8)
    dates_bottom = date_column(card, row, sheet, top + sheet.px(9))
    card.body.setBottom(max(bottom, dates_bottom))
    card.node_y = top + sheet.px(9) + sheet.line("event_title") / 2
    card.height = round(_gaps(card, row, sheet, keys=opened) + sheet.px(4))
    return card


def _gaps(card: Card, row: Row, sheet: Sheet, *, keys: bool) -> float:
    """What is missing after the event stands below its card; the keys act on the first of it."""
    bottom = card.body.bottom()
    for number, one in enumerate(row.gaps):
        card.gap_tops.append(bottom)
        pen = Pen(card, sheet, sheet.left + sheet.px(2), card.body.right(), bottom + sheet.px(8))
        lay_out_gap(pen, one, keys=keys and number == 0)
        bottom = pen.y + sheet.px(4)
    return bottom
