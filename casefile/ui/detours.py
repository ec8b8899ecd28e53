"""Ways that lead away from a view and back: search, a note, a translation, an event."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject

from casefile.bridge.event_search import EventSearch
from casefile.model.finding import DocumentHints
from casefile.services import translate_quotes
from casefile.store import documents
from casefile.ui.case_desk import CaseDesk
from casefile.ui.parts.context import Context
from casefile.ui.selection_event import SelectionEvent


@runtime_checkable
class LooksFor(Protocol):
    """A room that searches."""

    def look_for(self, words: str) -> None:
        """Shows where words stand."""
        ...


@runtime_checkable
class WritesNotes(Protocol):
    """A room that writes notes."""

    def new(self) -> None:
        """An empty note."""
        ...

    def edit(self, document_id: int) -> None:
        """A new version of a note."""
        ...


@runtime_checkable
class SelectsDocument(Protocol):
    """A room that can show one document in its list."""

    def select_document(self, document_id: int) -> None:
        """Selects a document."""
        ...


@runtime_checkable
class ShowsPair(Protocol):
    """A room that shows a document beside its translation."""

    def show_pair(self, document_id: int) -> None:
        """Shows original and translation."""
        ...


class Detours(QObject):
    """Opens them over the desk and comes back to the view one was in."""

    def __init__(self, context: Context, desk: CaseDesk, search: EventSearch) -> None:
        super().__init__(desk)
        self._context, self._desk, self._search = context, desk, search
        self._back = "timeline"
        desk.stack.made.connect(self._made)
        desk.search_wanted.connect(self.search)
        desk.page.event_wanted.connect(self.event_from_selection)
        desk.page.beside_wanted.connect(self.side_by_side)
        desk.arrivals.describe_wanted.connect(self.describe)

    def search(self, words: str) -> None:
        """Shows where words stand."""
        if not words.strip():
            return
        self._desk.show_view("search")
        room = self._desk.stack.room
        if isinstance(room, LooksFor):
            room.look_for(words)

    def new_note(self, document_id: int = 0) -> None:
        """An empty note in place of the view, or one to be written on."""
        if self._desk.stack.key != "note":
            self._back = self._desk.stack.key
        self._desk.show_view("note")
        room = self._desk.stack.room
        if isinstance(room, WritesNotes):
            if document_id:
                room.edit(document_id)
            else:
                room.new()

    def side_by_side(self, document_id: int) -> None:
        """A document beside its original or translation, where it has one."""
        if not document_id or not translate_quotes.has_pair(self._context.db, document_id):
            return
        if self._desk.stack.key not in ("note", "pair"):
            self._back = self._desk.stack.key
        self._desk.show_view("pair")
        room = self._desk.stack.room
        if isinstance(room, ShowsPair):
            room.show_pair(document_id)
            self._desk.say_line()

    def event_from_selection(self, document_id: int, start: int, end: int, words: str) -> None:
        """A sheet that makes an event of the selected words."""
        document = documents.document(self._context.db, document_id)
        sheet = SelectionEvent(self._context, document, (start, end), words, self._desk)
        sheet.made.connect(self._desk.open_event)
        sheet.open()

    def describe(self, document_id: int) -> None:
        """The facts of a document that could not be read, to be filled in by hand."""
        self._desk.show_view("documents")
        room = self._desk.stack.room
        if isinstance(room, SelectsDocument):
            room.select_document(document_id)

    def _made(self, room: object) -> None:
        if isinstance(room, SelectsDocument):
            room.note_wanted.connect(self.new_note)  # type: ignore[attr-defined]
            room.beside_wanted.connect(self.side_by_side)  # type: ignore[attr-defined]
        if isinstance(room, ShowsPair):
            room.closed.connect(lambda: self._desk.show_view(self._back))  # type: ignore[attr-defined]
        if isinstance(room, WritesNotes):
            room.saved.connect(self._note_kept)  # type: ignore[attr-defined]
            room.closed.connect(lambda: self._desk.show_view(self._back))  # type: ignore[attr-defined]

    def _note_kept(self, document_id: int) -> None:
        """A note is searched for dates, names and events like any other document."""
        hints = DocumentHints(format="note", file_name="note")
        self._search.add(document_id, hints, lambda _reason: None)
        self.describe(document_id)
        self._desk.open_document(document_id)
