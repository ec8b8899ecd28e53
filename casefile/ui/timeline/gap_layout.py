"""Lays out a gap of the chronology below the card it follows: what is missing, keep or dismiss."""

from PySide6.QtCore import QCoreApplication, QRectF

from casefile.ui.timeline.card_parts import Pen, buttons
from casefile.ui.timeline.open_gaps import OpenGap
from casefile.ui.timeline.pieces import Chip

translate = QCoreApplication.translate


def gap_title(one: OpenGap) -> str:
    """What kind of gap it is, in few words."""
    if one.months:
        return translate("Timeline", "Nothing told for %n month(s)", "", one.months)
    if one.gap.rule.startswith("silence"):
        return translate("Timeline", "Nothing told")
    return translate("Timeline", "A step may be missing")


def lay_out_gap(pen: Pen, one: OpenGap, *, keys: bool) -> None:
    """One gap from where the pen stands; the keys are shown only where they would act."""
    sheet = pen.sheet
    title = gap_title(one)
    width = sheet.advance(title, "ui_small") + sheet.px(20 + 18)
    rect = QRectF(pen.left, pen.y, min(width, pen.right - pen.left), sheet.px(22))
    pen.card.pieces.append(Chip(rect, title, "circle-dashed", "open"))
    pen.y += sheet.px(26)
    pen.words(one.text, "ui_small", "secondary", 3)
    pen.y += sheet.px(4)
    buttons(
        pen,
        [
            ("keep gap", translate("Timeline", "Keep as a question"), "K" if keys else "", False),
            ("drop gap", translate("Timeline", "Not a question"), "D" if keys else "", False),
        ],
        one,
    )
