"""An open case: navigator, the view chosen, the source viewer beside it, results below."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from casefile.bridge.case_session import CaseSession
from casefile.model.changes import Changes
from casefile.model.event import Quote
from casefile.store import events
from casefile.store.saved_filters import SavedFilter
from casefile.ui.arrivals.panel import ArrivalsPanel
from casefile.ui.filter_list import FilterList, ShowsFilter
from casefile.ui.header import ViewHeader
from casefile.ui.navigator import Navigator, Place
from casefile.ui.page.view import PageView
from casefile.ui.panes import move_to_pane
from casefile.ui.parts.context import Context
from casefile.ui.parts.room import ShowsEvent, TakesFocus, WithSubtitle, WithTools
from casefile.ui.rooms import view_line
from casefile.ui.view_sizes import ViewSizes
from casefile.ui.view_stack import ViewStack

VIEWER_ABOVE: Final = 900
BOTH_ABOVE: Final = 430
"""A view and the results below it need so much height."""


class CaseDesk(QWidget):
    """The rooms of one case; they speak to each other only through here.

    `files_wanted` follows the Add documents button, `search_wanted` the search field.
    """

    files_wanted = Signal()
    search_wanted = Signal(str)

    def __init__(
        self, session: CaseSession, context: Context, menu: QMenu, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self.context = session, context
        self._fitted = False
        self.stack = ViewStack(context, self)
        places = [
            Place(spec.key, spec.name, spec.icon, asks=spec.asks)
            for spec in self.stack.specs.values()
            if spec.listed
        ]
        self.navigator = Navigator(context.theme, places, menu, self)
        self.filters = FilterList(context, self.navigator)
        self.navigator.add_below(self.filters)
        self.header = ViewHeader(context.theme, self)
        self.page = PageView(context, self)
        self.arrivals = ArrivalsPanel(context, session.arrivals, self)
        self.arrivals.hide()
        self._across = QSplitter(Qt.Orientation.Horizontal, self)
        self._down = QSplitter(Qt.Orientation.Vertical, self)
        self._beside = QSplitter(Qt.Orientation.Horizontal, self)
        self._sizes = ViewSizes(self._beside, context.preferences)
        self._lay_out()
        self._connect()
        self.refresh_counts()

    def show_view(self, key: str, *, focus: bool = True) -> None:
        """Shows a view, made on its first visit, and gives its list the keyboard."""
        if key not in self.stack.specs or key == self.stack.key:
            return
        if self._beside.isHidden():
            self.show_arrivals(shown=False)
        self._sizes.keep(self.stack.key)
        room = self.stack.show_room(key)
        tools = room.header_tools() if isinstance(room, WithTools) else []
        self.header.show_view(self.stack.spec.name, tools)
        if self.stack.spec.listed:
            self.navigator.choose(key)
        self._fitted = self._viewer_fits()
        self.page.setVisible(self._fitted)
        self._sizes.restore(key)
        self.say_line()
        if focus and isinstance(room, TakesFocus):
            room.focus_list()

    def show_filter(self, chosen: SavedFilter) -> None:
        """Shows the timeline through a saved filter."""
        self.show_view("timeline")
        if isinstance(self.stack.room, ShowsFilter):
            self.stack.room.show_filter(chosen)

    def toggle_viewer(self) -> None:
        """Shows or hides the source viewer."""
        shown = not self.page.isVisible()
        self.context.preferences.put("viewer_open", shown)
        self.page.setVisible(shown)

    def open_document(self, document_id: int, start: int = -1, end: int = -1) -> None:
        """Opens a document in the source viewer, at a place in its text when given."""
        self.page.show()
        self.page.show_document(document_id, start, end)

    def open_quote(self, quote: Quote) -> None:
        """Opens a quote where it stands, without taking the keyboard away."""
        if self._viewer_fits():
            self.page.show()
        self.page.show_quote(quote)

    def open_event(self, event_id: int) -> None:
        """Shows an event on the timeline, from any other view."""
        if self.stack.key not in ("timeline", "review"):
            self.show_view("timeline")
        if isinstance(self.stack.room, ShowsEvent):
            self.stack.room.show_event(event_id)

    def next_pane(self, step: int = 1) -> None:
        """Moves the keyboard to the next part of the window: views, list, page, results."""
        room = self.stack.room
        parts = [self.navigator, self.page, self.arrivals]
        move_to_pane([parts[0], *([room] if room else []), *parts[1:]], step)

    def show_arrivals(self, *, shown: bool = True) -> None:
        """Opens the panel of results below the view, in a low window in its place; or closes it."""
        self.arrivals.setVisible(shown)
        self._fit()
        if shown and self._down.sizes()[1] < 120:
            high = self._down.height()
            self._down.setSizes([high * 12 // 20, high * 8 // 20])

    def case_changed(self, changes: Changes) -> None:
        """Counts and results follow the case; the rooms listen for themselves."""
        self.refresh_counts()
        self.arrivals.case_changed(changes)
        self.say_line()

    def refresh_counts(self) -> None:
        """The numbers in the navigator, and code and title above it."""
        self.counts = events.counts(self.context.db)
        self.navigator.model.set_counts(
            {
                "review": self.counts.suggested,
                "timeline": self.counts.accepted,
                "documents": self.counts.documents,
                "people": self.counts.entities,
                "deadlines": self.counts.deadlines,
                "questions": self.counts.questions,
            }
        )
        known = self._session.matter
        self.navigator.badge.show_case(known.code, known.title)

    def say_line(self) -> None:
        """The line under the view's name."""
        room, line = self.stack.room, ""
        if isinstance(room, WithSubtitle):
            line = room.subtitle()
        self.header.show_line(line or view_line(self.stack.key, self.counts))

    def keep_layout(self) -> None:
        """Remembers sizes before the case closes."""
        self._sizes.keep(self.stack.key)
        self.context.preferences.keep_layout("across", self._across.saveState())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window, or one with large text, shows views as icons only."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self.navigator.fit(self.width()):
            left = self.navigator.wanted_width
            self._across.setSizes([left, self.width() - left])
        low = self.height() < self.context.theme.px(BOTH_ABOVE)
        self._beside.setVisible(self.arrivals.isHidden() or not low)
        fits = self._viewer_fits()
        if fits != self._fitted:  # where the line is crossed, not against a person's wish
            self._fitted = fits
            self.page.setVisible(fits)

    def _lay_out(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        for splitter, parts in (
            (self._beside, (centre, self.page)),
            (self._down, (self._beside, self.arrivals)),
            (self._across, (self.navigator, self._down)),
        ):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            for part in parts:
                splitter.addWidget(part)
        self._across.setStretchFactor(1, 1)
        self._beside.setStretchFactor(0, 1)
        self._across.setSizes([self.context.theme.px(252), 1190])
        self._across.restoreState(self.context.preferences.layout("across"))
        self.page.setMinimumWidth(300)
        self.arrivals.setMinimumHeight(180)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._across)

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._fit)
        self.stack.made.connect(self._wire)
        self.filters.chosen.connect(self.show_filter)
        self.navigator.chosen.connect(lambda key: self.show_view(key, focus=False))
        self.header.add_clicked.connect(self.files_wanted)
        self.header.search_wanted.connect(self.search_wanted)
        self.page.hide_wanted.connect(self.toggle_viewer)
        for signal in (self.arrivals.closed, self.arrivals.review_wanted):
            signal.connect(lambda: self.show_arrivals(shown=False))
        self.arrivals.review_wanted.connect(partial(self.show_view, "review"))
        self.arrivals.document_wanted.connect(self.open_document)
        self.context.jobs.changed.connect(self.case_changed)

    def _wire(self, room: QObject) -> None:
        """What rooms tell each other, as far as this one tells it."""
        for name, act in (
            ("event_selected", self._event_selected),
            ("quote_selected", self.open_quote),
            ("open_document", self.open_document),
            ("open_event", self.open_event),
            ("room_requested", self.show_view),
            ("subtitle_changed", self.say_line),
        ):
            signal = getattr(room, name, None)
            if signal is not None:
                signal.connect(act)

    def _event_selected(self, event_id: int) -> None:
        """A selected event opens its first sentence, when the room did not say which."""
        found = events.events(self.context.db, [event_id])
        if found and found[0].quotes:
            self.open_quote(found[0].quotes[0])

    def _viewer_fits(self) -> bool:
        wanted = self.stack.spec.viewer and self.context.preferences.on("viewer_open")
        return wanted and self.width() >= self.context.theme.px(VIEWER_ABOVE)
