"""What a person should know of the pages that are pictures: read, hard to read, not yet read."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from casefile.model.document import Document
from casefile.model.ocr import OcrState
from casefile.store import scans
from casefile.store.driver import Connection

translate = QCoreApplication.translate


def scan_notes(db: Connection, document: Document) -> tuple[str, str]:
    """That a machine read pages of a document, and what there is to look out for; "" for none."""
    state = scans.states(db, [document.id]).get(document.id, OcrState())
    return machine_words(state, document.page_count), state_words(state)


def state_words(state: OcrState) -> str:
    """The same of a state that is known."""
    parts = (
        (state.waiting, "", _waiting(len(state.waiting))),
        (state.hard, translate("Scan", "Hard to read: {0}. Compare the words with the page."), ""),
        (
            state.failed,
            translate(
                "Scan",
                "Could not be read by machine: {0}. Read it on the page and add events by hand.",
            ),
            "",
        ),
        (state.stopped, translate("Scan", "Not read from the picture yet: {0}."), ""),
        (
            state.offered,
            translate(
                "Scan", "The words stored in the file are garbage: {0}. Have the picture read."
            ),
            "",
        ),
    )
    return " ".join(
        whole or text.replace("{0}", pages_named(pages)) for pages, text, whole in parts if pages
    )


def machine_words(state: OcrState, page_count: int) -> str:
    """Which pages of a document were read by a machine; "" for none."""
    if not state.read:
        return ""
    if len(state.read) >= page_count:
        return translate("Scan", "Read by machine from its picture.")
    return translate("Scan", "Read by machine: {0}.").replace("{0}", pages_named(state.read))


def pages_named(pages: Sequence[int]) -> str:
    """Page numbers in words: "page 4", "pages 4 and 7", "pages 2, 4 and 9-12"."""
    spans = [f"{first}" if first == last else f"{first}-{last}" for first, last in _runs(pages)]
    if len(pages) == 1:
        return translate("Scan", "page {0}").replace("{0}", spans[0])
    if len(spans) == 1:
        return translate("Scan", "pages {0}").replace("{0}", spans[0])
    text = translate("Scan", "pages {0} and {1}").replace("{0}", ", ".join(spans[:-1]))
    return text.replace("{1}", spans[-1])


def _waiting(count: int) -> str:
    return translate("Scan", "%n page(s) still to be read from the picture.", "", count)


def _runs(pages: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers that follow each other, joined."""
    runs: list[tuple[int, int]] = []
    for page in sorted(pages):
        if runs and page == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], page)
        else:
            runs.append((page, page))
    return runs
