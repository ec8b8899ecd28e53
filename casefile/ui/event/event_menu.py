"""What can be done with an event, by a right click: the same acts as the keys."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from casefile.model.event import Event
from casefile.ui.event.words import (
    confirm_words,
    open_disagreements,
    settled_disagreement,
    swap_words,
)
from casefile.ui.parts.row_menu import LINE, Entry, open_menu

translate = QCoreApplication.translate
Keys = Mapping[str, Callable[[], object]]


def event_entries(event: Event, keys: Keys, language: str, *, may_write: bool) -> list[Entry]:
    """The lines that fit the event; `keys` gives what each key does."""
    disputes = open_disagreements(event)
    lines: list[tuple[str, str, bool]] = [
        (translate("EventMenu", "Accept"), "A", event.state == "suggested"),
        (translate("EventMenu", "Bring back"), "A", event.state == "dismissed"),
        (confirm_words(event), "Y", event.date_in_brackets),
        (swap_words(event, language), "R", bool(swap_words(event, language))),
        (translate("EventMenu", "Join with the event that may be the same"), "J",
         bool(event.proposals)),
        (translate("EventMenu", "Keep apart from the event that may be the same"), "N",
         bool(event.proposals)),
        (translate("EventMenu", "Leave both values open"), "O", bool(disputes)),
        (translate("EventMenu", "Open the disagreement again"), "O",
         not disputes and settled_disagreement(event) is not None),
        (translate("EventMenu", "Both values are possible"), "B", bool(disputes)),
        (translate("EventMenu", "Edit"), "E", True),
        (translate("EventMenu", "Place after another event…"), "P", event.edtf is None),
        (translate("EventMenu", "Place before another event…"), "Shift+P", event.edtf is None),
        (translate("EventMenu", "Dismiss"), "X", event.state == "suggested"),
        (translate("EventMenu", "Remove from the timeline"), "Del", event.state == "accepted"),
    ]  # fmt: skip
    changing = [
        Entry(words, keys[key], key, may_write)
        for words, key, fits in lines
        if fits and key in keys
    ]
    reading = [
        Entry(words, keys[key], key, fits)
        for words, key, fits in (
            (translate("EventMenu", "Why here?"), "W", True),
            (translate("EventMenu", "Next source"), "Space", len(event.quotes) > 1),
            (translate("EventMenu", "Copy with the references"), "Ctrl+C", True),
            (translate("EventMenu", "Copy the quote"), "Ctrl+Shift+C", event.cited),
        )
        if key in keys
    ]
    return [*changing, LINE, *reading]


def offer_menu(view: QWidget, entries: Callable[[], list[Entry]]) -> None:
    """Opens the menu of the row that was chosen by the click; nothing for an empty one."""

    def asked(place: QPoint) -> None:
        found = entries()
        if found:
            inner = view.viewport() if isinstance(view, QAbstractScrollArea) else view
            open_menu(view, inner.mapToGlobal(place), found)

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(asked)
