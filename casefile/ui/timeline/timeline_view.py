"""The Timeline room: filters, the band, the list of events, and the panel that edits one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from casefile.ui.event.deeds import Deeds
from casefile.ui.event.event_editor import EventEditor
from casefile.ui.event.event_menu import offer_menu
from casefile.ui.event.event_room import EventRoom
from casefile.ui.event.why_here import opens_why
from casefile.ui.parts.context import Context
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.keys import bind
from casefile.ui.timeline.ask_line import AskLine
from casefile.ui.timeline.band import Band
from casefile.ui.timeline.band_fold import BandFold
from casefile.ui.timeline.card_list import CardList
from casefile.ui.timeline.event_acts import EventActs
from casefile.ui.timeline.event_model import EventModel, Row
from casefile.ui.timeline.event_table import EventTable
from casefile.ui.timeline.filter_bar import FilterBar
from casefile.ui.timeline.loaded import Loaded, load
from casefile.ui.timeline.notices import EmptyPage, HiddenNotice, SuggestionsNotice
from casefile.ui.timeline.timeline_keys import key_rows

KINDS = frozenset({"event", "document", "entity", "disagreement", "passage"})
LEAST_LIST = 100


class TimelineView(EventRoom):
    """Every event of the case in its order. What is chosen is told; the page shows its sentence."""

    subtitle_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._loaded = Loaded()
        self.fresh = Freshness(context, self, KINDS, load, self._take)
        self._reveals = True
        deeds = Deeds(context)
        self.model = EventModel(context.db, context.language, self)
        self.filters = FilterBar(context, self)
        self.show_filter = self.filters.apply
        self.asks = AskLine(context, self)
        self.notice = SuggestionsNotice(context.theme, self)
        self.hidden = HiddenNotice(context.theme, self)
        self.band = Band(context.theme, context.language, self)
        self._fold = BandFold(context, self.band, self.filters, self)
        self.cards = CardList(context.theme, context.language, self.model, self)
        self.table = EventTable(context, self.model, self)
        self.empty = EmptyPage(context.theme, self)
        self.editor = EventEditor(context, deeds, self)
        self.acts = EventActs(deeds, context, self.current_row, self)
        self.add_switch(
            self.tr("How events are shown"),
            [("cards", self.tr("Cards"), "list"), ("table", self.tr("Table"), "table-2")],
        )
        self._top = QWidget(self)
        self._pages = QStackedWidget(self)
        self._pages.setMinimumHeight(LEAST_LIST)  # lower than its pages ask for: they scroll
        self._build()
        self._connect()

    def subtitle(self) -> str:
        """How many events and suggestions there are."""
        words = self.tr("%n event(s)", "", self._loaded.accepted)
        suggested = len(self._loaded.rows) - self._loaded.accepted
        return f"{words}, {self.tr('%n suggestion(s)', '', suggested)}" if suggested else words

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this room."""
        return key_rows()

    def focus_list(self) -> None:
        """Gives the keyboard to the list."""
        self._list().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_event(self, event_id: int) -> None:
        """Selects an event, also one just made; a filter that hides it is cleared."""
        self.fresh.stale = self.fresh.stale or self.model.number_of(event_id) < 0
        self.fresh.now()
        if self.model.number_of(event_id) < 0:
            self.filters.show_everything()
        self._choose(event_id)

    def new_event(self) -> None:
        """An event by hand."""
        self.editor.new_event()

    def current_row(self) -> Row | None:
        """The chosen row of the list."""
        number = self.model.number_of(self._chosen())
        return self.model.row(number) if number >= 0 else None

    def _take(self, loaded: Loaded) -> None:
        """Shows what was read; counts what is new and hidden by the filter."""
        before, self._loaded = self._loaded, loaded
        self.filters.offer(loaded.offer)
        self._filter()
        new = loaded.ids - before.ids if before.ids else frozenset()
        self.hidden.add(loaded.hidden(new, self.filters.shown()))
        self.subtitle_changed.emit()

    def _filter(self) -> None:
        """Shows what the chips let through; what was chosen stays chosen, or its neighbour is."""
        index = self._loaded.let_through(self.filters.shown())
        rows = index.rows
        chosen = self._chosen()
        number = self.model.number_of(chosen)
        moved = self.model.show_ids([row.id for row in rows])
        self.cards.refresh()
        self.band.show_index(index)
        if moved and chosen and rows:
            neighbour = self.model.id_at(min(max(number, 0), len(rows) - 1))
            self._choose(chosen if self.model.number_of(chosen) >= 0 else neighbour)
        self._show_page()
        if not self._list().currentIndex().isValid():
            # The list starts at its first event, the band where most of them are.
            self._reveals = False
            self._choose(self.model.id_at(0))
            self._reveals = True

    def _show_page(self) -> None:
        """Cards, table, or why there are none."""
        rows = bool(self.model.rowCount())
        closed = self.editor.isHidden()
        self._fold.show_rows(rows=rows and closed)
        self._pages.setVisible(closed or self._pages.isVisible())
        self._top.setVisible(closed or self._top.isVisible())
        loaded = self._loaded
        waiting = 0 if loaded.accepted or not closed else len(loaded.rows)
        self.notice.show_count(waiting)
        self._pages.setCurrentWidget(self._list() if rows else self.empty)
        self.empty.explain(filtered=bool(loaded.rows), suggestions=self.filters.shown().suggestions)

    def _make_room(self) -> None:
        """The editor needs the height of the band, in large text that of list and filters too."""
        self._fold.show_rows(rows=False)
        self.notice.hide()
        left = self.height() - self.filters.height() - self.editor.sizeHint().height()
        self._pages.setVisible(left > self._context.theme.px(140))
        self._top.setVisible(left > 0)

    def _chosen(self, view: CardList | EventTable | None = None) -> int:
        """The event chosen in a list, 0 for none."""
        view = view or self._list()
        return view.rows.id_at(view.currentIndex().row())

    def _choose(self, event_id: int) -> None:
        """Chooses an event in the list and brings it into view, if it is there."""
        view = self._list()
        rows = view.rows
        number = rows.number_of(event_id)
        if number >= 0:
            view.setCurrentIndex(rows.index(number, 0))
            view.scrollTo(rows.index(number, 0))

    def _list(self) -> CardList | EventTable:
        return self.table if self.switch.key == "table" else self.cards

    def _switched(self) -> None:
        other = self.cards if self._list() is self.table else self.table
        chosen = self._chosen(other)
        self._show_page()
        self._choose(chosen)
        self.focus_list()

    def _current_changed(self, event_id: int) -> None:
        if self.tell(event_id):
            self.band.select(event_id, reveal=self._reveals)
            self.acts.event_changed()

    def _build(self) -> None:
        for page in (self.cards, self.table, self.empty):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 4, 0)
        column.setSpacing(8)
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 14, 0)
        top.setSpacing(8)
        top.addWidget(self.asks)
        top.addWidget(self.filters)
        top.addWidget(self.notice)
        top.addWidget(self.hidden)
        top.addWidget(self.band)
        column.addWidget(self._top)
        column.addWidget(self._pages, 1)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 14, 10)
        below.addWidget(self.editor)
        column.addLayout(below)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter)
        self.filters.changed.connect(self.hidden.forget)
        self.hidden.show_them.connect(self.filters.show_everything)
        self.notice.review.connect(lambda: self.room_requested.emit("review"))
        self.asks.limits_wanted.connect(lambda: self.room_requested.emit("deadlines"))
        self.asks.questions_wanted.connect(lambda: self.room_requested.emit("questions"))
        self.asks.gaps_read.connect(self.model.show_gaps)
        self.asks.gaps_read.connect(lambda _gaps: self.cards.refresh())
        self.empty.clear.connect(self.filters.clear)
        self.band.picked.connect(self._choose)
        self.cards.current_changed.connect(self._current_changed)
        self.table.current_changed.connect(self._current_changed)
        self.switch.chosen.connect(self._switched)
        self.editor.saved.connect(self.show_event)
        self.editor.opened.connect(self._make_room)
        self.editor.closed.connect(self._show_page)
        self.editor.closed.connect(self.focus_list)
        self.cards.acted.connect(self.acts.do)
        self.acts.quote_chosen.connect(self.quote_selected)
        self.acts.edit_asked.connect(self.editor.edit_event)
        self.acts.place_asked.connect(self.editor.place_event)
        self.acts.dispute_asked.connect(self.cards.show_dispute)
        shown = self.quote_selected, self.open_document
        self.acts.why_asked.connect(opens_why(self._context, self, *shown))
        for one in (self.cards, self.table):
            bind(one, self.acts.keys())
            offer_menu(one, self.acts.menu)
        for place in (self.cards, self.table, self.filters, self.empty):
            bind(place, {"Esc": self.filters.clear})
