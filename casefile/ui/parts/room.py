"""What the window asks of a room: a view of the case that stands in the centre.

A room is a QWidget made as `XView(context, parent)`. The window draws the header above it (title,
search field, Add documents); a room may put its own switches there and say a line about itself.
"""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@runtime_checkable
class WithTools(Protocol):
    """A room with controls of its own for the right end of the header (view switch, keys)."""

    def header_tools(self) -> list[QWidget]:
        """The controls, from left to right."""
        ...


@runtime_checkable
class WithSubtitle(Protocol):
    """A room that says a line about itself under its title; asked after every change."""

    def subtitle(self) -> str:
        """One line ("9 events, 4 suggestions"); "" leaves it to the window."""
        ...


@runtime_checkable
class WithKeys(Protocol):
    """A room with single keys of its own, shown on the sheet of keys."""

    def keys(self) -> list[tuple[str, str]]:
        """Rows of (key, what it does), as a person reads them."""
        ...


@runtime_checkable
class ShowsEvent(Protocol):
    """A room that can show one event: the timeline, the review."""

    def show_event(self, event_id: int) -> None:
        """Selects an event and brings it into view."""
        ...


@runtime_checkable
class TakesFocus(Protocol):
    """A room that knows which of its widgets works with the keyboard first."""

    def focus_list(self) -> None:
        """Gives the keyboard to the room's main list."""
        ...
