"""The sources of an event in words: how many, how many of one text, which quotes still stand."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from casefile.model.document import Document
from casefile.model.event import Event, Quote, is_minute

translate = QCoreApplication.translate


def source_count(event: Event) -> str:
    """How many sources tell it; copies and reprints of one text count once, and are said."""
    sources, documents = event.source_count, event.document_count
    if documents == sources:
        return translate("Event", "%n source(s)", "", sources)
    if sources == 1:
        return translate("Event", "%n document(s), same text", "", documents)
    words = translate("Event", "%n source(s)", "", sources)
    return words + translate("Event", " in %n document(s)", "", documents)


def folded(quotes: Sequence[Quote]) -> list[tuple[Quote, ...]]:
    """The quotes in their order, one sentence of copies and reprints once with all its places."""
    groups: dict[object, list[Quote]] = {}
    for quote in quotes:
        words = " ".join(quote.exact.split())
        key = (quote.same_text, words) if quote.same_text is not None else quote.passage_id
        groups.setdefault(key, []).append(quote)
    return [tuple(group) for group in groups.values()]


def reference(quote: Quote) -> str:
    """Exhibit and place as `Quote.reference` gives them, in the window's words."""
    if is_minute(quote.label):
        place = translate("Event", "at {0}").replace("{0}", quote.label)
    else:
        paged = quote.page_count > 1
        number = quote.label or ("" if paged else str(quote.paragraph))
        parts = (
            translate("Event", "p. {0}").replace("{0}", str(quote.page)) if paged else "",
            translate("Event", "para. {0}").replace("{0}", number) if number else "",
        )
        place = ", ".join(filter(None, parts))
    return f"{quote.exhibit}, {place}"


def part_words(part: Document, whole: Document) -> str:
    """Which pages of which file a document is that was split off it."""
    file = f"{whole.exhibit} {whole.label}"
    if part.first_page == part.last_page:
        return translate("Event", "Part of {0}: page {1}").format(file, part.first_page)
    words = translate("Event", "Part of {0}: pages {1} to {2}")
    return words.format(file, part.first_page, part.last_page)


def reference_line(quote: Quote) -> str:
    """Where a quote stands, what became of it since, and whether its words should be compared."""
    note = {
        "lost": translate("Event", "not found again"),
        "moved": translate("Event", "reads differently now"),
    }.get(quote.anchor_state, "")
    return " · ".join(filter(None, (reference(quote), note, machine_words(quote))))


def machine_words(quote: Quote) -> str:
    """That a machine read a quote's words from a picture, and whether it was sure; else ""."""
    if quote.hard_to_read:
        return translate("Event", "read by machine, not surely: compare it with the page")
    return translate("Event", "read by machine") if quote.read_by_machine else ""
