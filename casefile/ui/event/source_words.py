"""The sources of an event in words: how many, how many of one text, which quotes still stand."""

from PySide6.QtCore import QCoreApplication

from casefile.model.event import Event, Quote

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


def reference_line(quote: Quote) -> str:
    """Where a quote stands, what became of it since, and whether its words should be compared."""
    note = {
        "lost": translate("Event", "not found again"),
        "moved": translate("Event", "reads differently now"),
    }.get(quote.anchor_state, "")
    scan = translate("Event", "read by machine from a scan") if quote.hard_to_read else ""
    return " · ".join(filter(None, (quote.reference(), note, scan)))
