"""Dates on a page that make no event, and those in figures that can be read in two ways."""

from PySide6.QtCore import QCoreApplication

from casefile.model.finding import DateMention
from casefile.store import documents
from casefile.store.driver import Connection
from casefile.text.date_words import date_words
from casefile.ui.parts.context import Context
from casefile.ui.parts.marks import Aside
from casefile.ui.parts.tips import SpanTips

translate = QCoreApplication.translate


def role_words(role: str) -> str:
    """What a date is for that makes no event; "" for one that can make one."""
    return {
        "publication": translate("Page", "The day this document was made or published"),
        "statute": translate("Page", "The date of a law"),
        "citation": translate("Page", "The date of another case or decision that is cited"),
        "birth": translate("Page", "A date of birth"),
        "reference": translate("Page", "A date of reference, such as validity or a form"),
    }.get(role, "")


def asides_of(db: Connection, document_id: int, language: str) -> list[Aside]:
    """What to show beside the quotes, in the order of the text."""
    found = (_aside(one, language) for one in documents.date_mentions(db, document_id))
    return [one for one in found if one is not None]


def show_asides(context: Context, document_id: int, *sheets: SpanTips) -> None:
    """Grey them on the sheets of the viewer, of which one is seen."""
    found = asides_of(context.db, document_id, context.language)
    for sheet in sheets:
        sheet.show(found)


def _aside(date: DateMention, language: str) -> Aside | None:
    role = role_words(date.role)
    if role:
        value = f": {date_words(date.edtf, language)}" if date.edtf else ""
        words = translate("Page", "{0}. It makes no event.").format(f"{role}{value}")
        return Aside(date.start, date.end, words)
    others = [one for one in date.alternatives if one != date.edtf]
    if date.edtf is None or not others:
        return None
    either = translate("Page", " or ").join(date_words(one, language) for one in others)
    words = translate("Page", "Read as {0}; day and month may be swapped: {1}.")
    words = words.replace("{0}", date_words(date.edtf, language)).replace("{1}", either)
    return Aside(date.start, date.end, words, doubtful=True)
