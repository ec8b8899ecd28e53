"""A question in words as the screen shows them: how it stands, whom to ask, where it comes from."""

from PySide6.QtCore import QCoreApplication

from casefile.ui.questions.lines import Line

translate = QCoreApplication.translate
ICONS = {
    "open": ("circle-help", "accent"),
    "found": ("circle-dashed", "secondary"),
    "answered": ("circle-check", "ok"),
}
"""Shape and colour of each state; the shape alone tells it."""


def state_words(line: Line) -> str:
    """How it stands."""
    return {
        "open": translate("Questions", "Open"),
        "answered": translate("Questions", "Answered"),
    }.get(line.state, translate("Questions", "Found, not kept"))


def whom_words(for_whom: str) -> str:
    """Whom to ask."""
    if for_whom == "authority":
        return translate("Questions", "For the authority")
    return translate("Questions", "For the client")


def origin_words(line: Line) -> str:
    """Where it comes from; the answer, once there is one; "" where its state says all."""
    if line.question is None:
        return ""
    if line.question.answer:
        return " ".join(line.question.answer.split())
    if line.question.origin == "person":
        return translate("Questions", "asked by you")
    return translate("Questions", "found in the chronology")


def spoken(line: Line) -> str:
    """All of it in one line for screen readers."""
    parts = (state_words(line), line.text, whom_words(line.for_whom), origin_words(line))
    return ". ".join(part.rstrip(".") for part in parts if part)
