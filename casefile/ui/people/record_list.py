"""What the case tells of the chosen entry: words said, parts in events, proceedings, mentions."""

from collections.abc import Iterator
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QMenu, QWidget

from casefile.model.entity import Entity
from casefile.model.part import PARTS, part_in
from casefile.model.proceeding import Proceeding
from casefile.services import person_record, proceedings
from casefile.services.person_record import Record
from casefile.store.participations import Part
from casefile.text.date_words import date_words
from casefile.ui.event.source_words import reference
from casefile.ui.parts.context import Context
from casefile.ui.parts.keys import bind
from casefile.ui.parts.proceeding_dialog import correct_proceeding
from casefile.ui.parts.proceeding_words import outcome_words, proceeding_line
from casefile.ui.parts.quoting import quoted
from casefile.ui.people.record_row import BELOW, RecordRow
from casefile.ui.people.words import part_name

LINE: Final = Qt.ItemDataRole.UserRole
Place = tuple[int, int, int]
NOWHERE: Final[Place] = (0, 0, 0)


class Line(NamedTuple):
    """A row: its words, what they are, where it opens (NOWHERE: nowhere) and what can change."""

    words: str
    below: str
    place: Place
    about: int | Part | Proceeding | None = None
    """The passage of a statement, a part in an event, a proceeding."""


class RecordList(QListWidget):
    """Sections with a heading each; `opened` asks for a place in a document."""

    opened = Signal(int, int, int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._entity: Entity | None = None
        self._record = Record()
        self.setItemDelegate(RecordRow(context.theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What is told of the entry"))
        self.setMinimumHeight(self.fontMetrics().height() * 14)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)
        context.theme.changed.connect(self.doItemsLayout)
        bind(self, {"Del": self._take_off, "E": self._edit})

    def show_record(self, entity: Entity | None, record: Record) -> None:
        """Fill the sections; one without rows is left out."""
        self._entity, self._record = entity, record
        row = self.currentRow()
        self.clear()
        if entity is None:
            return
        for heading, lines in (
            (self.tr("Statements (%n)", "", len(record.said)), self._said()),
            (self.tr("Proceedings (%n)", "", len(record.proceedings)), self._proceedings()),
            (self.tr("Part in events (%n)", "", len(record.parts)), self._parts(entity)),
            (self.tr("Where named (%n)", "", len(record.named)), self._named()),
        ):
            self._section(heading, list(lines))
        self.setCurrentRow(min(row, self.count() - 1))

    def open_first(self) -> None:
        """Opens the first sentence that names the entry."""
        if self._record.named:
            first = self._record.named[0]
            self.opened.emit(first.document_id, first.start, first.end)

    def _section(self, heading: str, lines: list[Line]) -> None:
        if not lines:
            return
        head = QListWidgetItem(heading, self)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        for line in lines:
            item = QListWidgetItem(line.words, self)
            item.setData(LINE, line)
            item.setData(BELOW, line.below)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{line.words}\n{line.below}")

    def _said(self) -> Iterator[Line]:
        for quote in self._record.said:
            place = (quote.document_id, quote.char_start, quote.char_end)
            said = quoted(quote.exact)
            yield Line(said, reference(quote), place, quote.passage_id)

    def _proceedings(self) -> Iterator[Line]:
        places = {part.event_id: part for part in self._record.parts}
        for one in self._record.proceedings:
            told = places.get(one.outcome_event or 0)
            place = (told.document_id, told.start, told.end) if told else NOWHERE
            if place == NOWHERE and one.document_ids:
                place = (one.document_ids[0], 0, 0)
            below = proceeding_line(one, self._context.language)
            yield Line(outcome_words(one), below, place, one)

    def _parts(self, entity: Entity) -> Iterator[Line]:
        for part in self._record.parts:
            as_what = part_name(part_in(part.kind, part.role, entity.kind))
            day = self._day(part.edtf) or self.tr("no date given")
            day = f"[{day}]" if part.worked_out and part.edtf else day
            place = (part.document_id, part.start, part.end)
            yield Line(part.title, f"{day} · {as_what}", place, part)

    def _named(self) -> Iterator[Line]:
        for one in self._record.named:
            where = self.tr("{0}, p. {1}").format(one.exhibit, one.page)
            yield Line(one.sentence, where, (one.document_id, one.start, one.end))

    def _day(self, edtf: str | None) -> str:
        return date_words(edtf, self._context.language, short=True) if edtf else ""

    def _line(self) -> Line | None:
        item = self.currentItem()
        line = item.data(LINE) if item is not None else None
        return line if isinstance(line, Line) else None

    def _open(self, item: QListWidgetItem) -> None:
        line = item.data(LINE)
        if isinstance(line, Line) and line.place != NOWHERE:
            self.opened.emit(*line.place)

    def _ask(self, spot: QPoint) -> None:
        """What can be done with the row, by a right click or the menu key."""
        line = self._line()
        if line is None or line.about is None or self._context.read_only:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if isinstance(line.about, Part):
            self._offer_parts(menu, line.about)
        elif isinstance(line.about, Proceeding):
            menu.addAction(self.tr("Correct…") + "\tE").triggered.connect(self._edit)
            words = self.tr("Not a proceeding") if line.about.shown else self.tr("Put it back")
            menu.addAction(words + "\tDel").triggered.connect(self._take_off)
        else:
            words = self.tr("Not said by {0}").format(
                self._entity.main_name if self._entity else ""
            )
            menu.addAction(words + "\tDel").triggered.connect(self._take_off)
        menu.popup(self.viewport().mapToGlobal(spot))

    def _offer_parts(self, menu: QMenu, part: Part) -> None:
        for key in PARTS:
            action = menu.addAction(part_name(key))
            action.setCheckable(True)
            action.setChecked(part.role == key)
            action.triggered.connect(partial(self._set_part, part.event_id, key))

    def _set_part(self, event_id: int, key: str, _on: bool = False) -> None:
        if self._entity is not None:
            words = self.tr("change a part in an event")
            self._context.write(words, person_record.set_part, event_id, self._entity.id, key)

    def _edit(self) -> None:
        """Correct the chosen proceeding."""
        line = self._line()
        if line is None or not isinstance(line.about, Proceeding) or self._context.read_only:
            return
        correct_proceeding(self._context, line.about, self)

    def _take_off(self) -> None:
        """A statement that is not theirs, a proceeding that is none; both can be undone."""
        line = self._line()
        if line is None or self._entity is None or self._context.read_only:
            return
        if isinstance(line.about, Proceeding):
            act = proceedings.take_off if line.about.shown else person_record.restore
            self._context.write(self.tr("take off a proceeding"), act, line.about)
        elif isinstance(line.about, int):
            self._context.write(
                self.tr("take back who said it"),
                person_record.not_said_by,
                line.about,
                self._entity.id,
            )
