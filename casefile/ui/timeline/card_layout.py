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
    card.height = round(card.body.bottom() + sheet.px(4))
    card.node_y = top + sheet.px(9) + sheet.line("event_title") / 2
    return card
