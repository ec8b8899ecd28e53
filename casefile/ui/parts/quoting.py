"""Quotation marks of the window's language round the words of a document."""

from PySide6.QtCore import QCoreApplication

from casefile.text.quotation import in_quotation_marks


def marks() -> str:
    """The four marks: outer pair, inner pair."""
    return QCoreApplication.translate(
        "Quoting", "“”‘’", "four quotation marks: outer opening, outer closing, inner pair"
    )


def quoted(words: str) -> str:
    """Words between quotation marks; their own are not doubled."""
    return in_quotation_marks(words, marks())
