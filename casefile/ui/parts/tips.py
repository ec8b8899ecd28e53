"""The tip of something painted, which is no widget of its own."""

from html import escape

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def show_tip(event: QHelpEvent, words: str, owner: QWidget) -> None:
    """Shows the words at the pointer, on lines of a readable length; hides the tip for ""."""
    if words:
        QToolTip.showText(event.globalPos(), f"<p>{escape(words)}</p>", owner)
    else:
        QToolTip.hideText()
