"""The rooms of the window in their order.

A room is imported when it is first shown: each brings its own painting and reading along, and the
first window should not wait for five of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casefile.ui.parts.context import Context

if TYPE_CHECKING:
    from casefile.store.event_lists import Counts

translate = QCoreApplication.translate
Make = Callable[[Context, QWidget], QWidget]


@dataclass(frozen=True, slots=True)
class RoomSpec:
    """A view. `viewer` says whether the source viewer stands beside it.

    One that is not `listed` has no place in the navigator: it is opened by what one does.
    """

    key: str
    name: str
    icon: str
    make: Make
    viewer: bool = True
    asks: bool = False
    listed: bool = True


def rooms() -> list[RoomSpec]:
    """Every view there is, in the window's language."""
    return [
        RoomSpec("review", translate("Rooms", "To review"), "inbox", _review, asks=True),
        RoomSpec("timeline", translate("Rooms", "Timeline"), "chart-no-axes-gantt", _timeline),
        RoomSpec(
            "documents", translate("Rooms", "Documents"), "file-text", _documents, viewer=False
        ),
        RoomSpec("people", translate("Rooms", "People and organisations"), "users", _people),
        RoomSpec("deadlines", translate("Rooms", "Time limits"), "calendar-clock", _deadlines),
        RoomSpec("summary", translate("Rooms", "Summary"), "printer", _summary, viewer=False),
        RoomSpec("questions", translate("Rooms", "Questions"), "circle-help", _questions),
        RoomSpec("search", translate("Rooms", "Search"), "search", _search, listed=False),
        RoomSpec(
            "pair",
            translate("Rooms", "Side by side"),
            "languages",
            _pair,
            viewer=False,
            listed=False,
        ),
        RoomSpec(
            "note",
            translate("Rooms", "New note"),
            "message-square-quote",
            _note,
            viewer=False,
            listed=False,
        ),
    ]


def view_line(key: str, counts: "Counts") -> str:
    """What stands under a view's name when the room itself says nothing."""
    if key == "documents":
        return translate("Rooms", "%n document(s)", "", counts.documents)
    if key == "people":
        return translate("Rooms", "%n name(s)", "", counts.entities)
    if key == "review":
        return translate("Rooms", "Nothing prints before you accept it.")
    accepted = translate("Rooms", "%n event(s)", "", counts.accepted)
    suggested = translate("Rooms", "%n suggestion(s)", "", counts.suggested)
    return f"{accepted}, {suggested}" if key == "timeline" else ""


def _review(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.review.review_view import ReviewView

    return ReviewView(context, parent)


def _timeline(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.timeline.timeline_view import TimelineView

    return TimelineView(context, parent)


def _documents(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.documents.view import DocumentsView

    return DocumentsView(context, parent)


def _people(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.people.people_view import PeopleView

    return PeopleView(context, parent)


def _deadlines(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.deadlines.deadlines_view import DeadlinesView

    return DeadlinesView(context, parent)


def _summary(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.summary.summary_view import SummaryView

    return SummaryView(context, parent)


def _questions(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.questions.questions_view import QuestionsView

    return QuestionsView(context, parent)


def _search(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.search.results_view import SearchView

    return SearchView(context, parent)


def _note(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.notes.note_view import NoteView

    return NoteView(context, parent)


def _pair(context: Context, parent: QWidget) -> QWidget:
    from casefile.ui.page.pair_view import PairView

    return PairView(context, parent)
