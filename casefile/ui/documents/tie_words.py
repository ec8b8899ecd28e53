"""How documents belong together, in the window's words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from casefile.model.document import Document
from casefile.model.ties import Ties

translate = QCoreApplication.translate


def tie_line(ties: Ties | None) -> str:
    """What a row of the list says: "translation of A1; same text as A4"."""
    if ties is None:
        return ""
    return "; ".join(
        words.format(_labels(others))
        for words, others in (
            (translate("Ties", "translation of {0}"), ties.translation_of),
            (translate("Ties", "translated as {0}"), ties.translations),
            (translate("Ties", "newer version of {0}"), ties.newer_than),
            (translate("Ties", "replaced by {0}"), ties.replaced_by),
            (translate("Ties", "attached to {0}"), ties.attached_to),
            (translate("Ties", "part of {0}"), ties.part_of),
            (translate("Ties", "split into {0}"), ties.parts),
            (translate("Ties", "made of {0}"), ties.made_of),
            (translate("Ties", "relies on {0}"), ties.relies_on),
            (translate("Ties", "same text as {0}"), ties.same_text),
        )
        if others
    )


def same_text_words(ties: Ties) -> str:
    """How many documents hold the same text, this one among them."""
    return translate("Ties", "%n document(s), same text", "", len(ties.same_text) + 1)


def captions(ties: Ties) -> list[tuple[str, str, tuple[Document, ...]]]:
    """Each kind of tie there is: its key, its words, the other documents."""
    found = (
        ("translation_of", translate("Ties", "Translation of"), ties.translation_of),
        ("translations", translate("Ties", "Translated as"), ties.translations),
        ("newer_than", translate("Ties", "Newer version of"), ties.newer_than),
        ("replaced_by", translate("Ties", "Replaced by"), ties.replaced_by),
        ("same_text", same_text_words(ties), ties.same_text),
        ("relies_on", translate("Ties", "Relies on"), ties.relies_on),
        ("relied_on_by", translate("Ties", "Others that rely on it"), ties.relied_on_by),
        ("attached_to", translate("Ties", "Attached to"), ties.attached_to),
        ("attachments", translate("Ties", "Its attachments"), ties.attachments),
        ("part_of", translate("Ties", "Part of"), ties.part_of),
        ("parts", translate("Ties", "Split into"), ties.parts),
        ("made_of", translate("Ties", "Made of the pictures"), ties.made_of),
    )
    return [one for one in found if one[2]]


def _labels(others: Sequence[Document]) -> str:
    return ", ".join(one.exhibit for one in others)
