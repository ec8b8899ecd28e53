"""The To review room: the queue on the left, one event in the middle, keys that decide it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casefile.bridge.steps import TAKEN_BACK, Step
from casefile.model.event import Event
from casefile.store.driver import Connection
from casefile.ui.event.deeds import Deeds
from casefile.ui.event.event_editor import EventEditor
from casefile.ui.event.event_menu import offer_menu
from casefile.ui.event.event_room import EventRoom
from casefile.ui.event.why_here import opens_why
from casefile.ui.parts.context import Context
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.keys import bind
from casefile.ui.parts.texts import frame
from casefile.ui.review.action_bar import ActionBar
from casefile.ui.review.queue_model import QueueModel
from casefile.ui.review.queue_panel import QueuePanel
from casefile.ui.review.queue_source import Source, read_source
from casefile.ui.review.review_acts import ReviewActs, key_rows
from casefile.ui.review.review_pages import CardPage, DonePage

KINDS = frozenset({"event", "document", "entity", "disagreement", "passage"})


class ReviewView(EventRoom):
    """Event by event; nothing counts or prints before a person accepts it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._current = 0
        self._source = Source()
        self._by_document = self._taken_back = False
        self.fresh = Freshness(context, self, KINDS, self._read, self._take)
        self._opened: set[str] = set()
        deeds = Deeds(context)
        self.model = QueueModel(context.db, context.language, self)
        self.panel = QueuePanel(context, self.model, self)
        self.page = CardPage(context, self)
        self.done = DonePage(context, self)
        self.bar = ActionBar(context.theme, self)
        self.editor = EventEditor(context, deeds, self)
        self.acts = ReviewActs(context, deeds, self.page, self)
        self.add_switch(
            self.tr("Order of the queue"),
            [("event", self.tr("By event"), ""), ("document", self.tr("By document"), "")],
        )
        self._pages = QStackedWidget(self)
        self._build()
        self._connect()

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this room."""
        return key_rows()

    def focus_list(self) -> None:
        """Gives the keyboard to the queue."""
        self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_event(self, event_id: int) -> None:
        """Brings an event's card up; reviewed ones unfold their group."""
        self.fresh.stale = self.fresh.stale or self.model.number_of(event_id) < 0
        self.fresh.now()
        if self.model.number_of(event_id) < 0:
            self._opened |= {"background", "reviewed"}
            self._show_rows()
        self._current = event_id
        self.panel.list.choose(event_id)

    def chosen_event(self) -> int:
        """The event whose card is up."""
        return self._current

    def _read(self, db: Connection) -> Source:
        return read_source(db, by_document=self._by_document)

    def _take(self, source: Source) -> None:
        """Shows the queue that was read; an event taken back is in view again."""
        again = source.queue.waiting - self._source.queue.waiting
        if self._taken_back and len(again) == 1:
            (self._current,) = again
        self._taken_back = False
        self._source = source
        self.panel.show_progress(source.queue)
        self._show_rows()
        self._show_page()

    def _order(self) -> None:
        """By event or by document; the order by document reads more."""
        self._by_document = self.switch.key == "document"
        self.fresh.stale = True
        self.fresh.now()

    def _show_rows(self) -> None:
        """Fills the queue and keeps the chosen event, or the one that took its place."""
        rows = self._source.rows(self._opened, by_document=self._by_document)
        before = max(self.panel.list.currentIndex().row(), 0)
        self.panel.list.blockSignals(True)
        self.model.show_rows(rows, self._source.titles)
        self.panel.list.blockSignals(False)
        if self.model.number_of(self._current) < 0:
            at = max(self.model.next_event(before), self.model.next_event(0))
            self._current = self.model.row(at).event_id if at >= 0 else 0
        self.panel.list.choose(self._current)

    def _show_page(self) -> None:
        """The card of the chosen event, or how the review ended."""
        event = self.model.event_at(self.model.number_of(self._current))
        if event is not None:
            self._pages.setCurrentWidget(self.page)
            self._show_card(event)
        else:
            self.done.show_end(self._source.queue)
            self._pages.setCurrentWidget(self.done)
            self.page.clear_card()
        self.bar.show_event(event)

    def _show_card(self, event: Event) -> None:
        """A card as it is stays, with its ticks; a new or changed one takes its place.

        While documents are taken in, nobody's card is exchanged under their eyes.
        """
        shown = self.page.card.event_shown if self.page.card else None
        taking_in = not self.fresh.by_person and self._context.jobs.busy
        if shown is None or (shown != event and not (shown.id == event.id and taking_in)):
            focused = self.focusWidget()
            inside = focused is not None and self.page.isAncestorOf(focused)
            card = self.page.show_card(event)
            self.acts.follow(card)
            card.quote_chosen.connect(self.quote_selected)
            card.date_given.connect(lambda *_: self.focus_list())
            if inside:
                self.focus_list()
        at = self.model.next_event(self.model.number_of(event.id) + 1, event.id)
        self.page.show_next(self.model.waiting(at))

    def _stepped(self, step: Step) -> None:
        self._taken_back = step.what == TAKEN_BACK

    def _settled(self) -> None:
        """Once an import is over the card shows what it brought."""
        if self.page.card is not None and not self.fresh.by_person and not self.fresh.stale:
            self._show_page()

    def _chosen(self, event_id: int) -> None:
        self._current = event_id
        self._show_page()
        self.tell(event_id)

    def _advance(self) -> None:
        """The next waiting event is there at once; the change itself lands a moment later."""
        at = self.model.next_event(self.model.number_of(self._current) + 1, self._current)
        if self.model.waiting(at) is None:
            at = self.model.next_event(0, self._current)
        found = self.model.waiting(at)
        if found is not None:
            self.panel.list.choose(found.id)

    def _fold(self, name: str) -> None:
        self._opened ^= {name}
        self._show_rows()

    def _build(self) -> None:
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.done)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self._pages, 1)
        centre.addWidget(self.editor)
        edge = QWidget(self)
        edge.setFixedWidth(1)
        edge.setAutoFillBackground(True)
        edge.setBackgroundRole(QPalette.ColorRole.Mid)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.panel, 2)
        row.addWidget(edge)
        row.addLayout(centre, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(frame("line", self))
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self._context.jobs.idle.connect(self._settled)
        self._context.jobs.stepped.connect(self._stepped)
        self.panel.list.event_chosen.connect(self._chosen)
        self.panel.list.fold_asked.connect(self._fold)
        self.panel.accept_sources.connect(self.acts.accept_only_sources)
        self.switch.chosen.connect(self._order)
        self.done.timeline.connect(lambda: self.room_requested.emit("timeline"))
        self.done.background.connect(lambda: self._fold("background"))
        self.done.background.connect(self.focus_list)
        self.bar.acted.connect(self.acts.do)
        self.acts.decided.connect(self._advance)
        self.acts.edit_asked.connect(self.editor.edit_event)
        self.acts.quote_chosen.connect(self.quote_selected)
        shown = self.quote_selected, self.open_document
        self.acts.why_asked.connect(opens_why(self._context, self, *shown))
        self.editor.closed.connect(self.focus_list)
        self._context.theme.changed.connect(self._restyle)
        # Not on the whole room: in the editor letters are letters.
        for one in (self.panel, self.page, self.bar):
            bind(one, self.acts.keys())
        offer_menu(self.panel.list, self.acts.menu)
        offer_menu(self.page, self.acts.menu)
        bind(self.page, {"Esc": self.focus_list})
        bind(self.panel.list, {"Space": lambda: self.acts.do("next quote")})

    def _restyle(self) -> None:
        """Pictures and colours on the card are of the look before."""
        self.page.clear_card()
        self._show_page()
