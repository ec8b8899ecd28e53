"""People and organisations: the list, the open questions, the details of the chosen one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from casefile.model.entity import Entity, SamePersonQuestion
from casefile.services import merge_names, person_record
from casefile.services.person_record import Record
from casefile.store import entities
from casefile.store.driver import Connection
from casefile.text.folding import search_fold
from casefile.ui.parts.beside import lay_beside
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.freshness import Freshness
from casefile.ui.parts.keys import bind
from casefile.ui.parts.row_menu import LINE, Entry, open_menu, run_entry
from casefile.ui.parts.segments import Segments
from casefile.ui.parts.texts import label
from casefile.ui.parts.two_lines import TwoLines
from casefile.ui.people.acts import PeopleActs
from casefile.ui.people.details import EntityDetails
from casefile.ui.people.model import SECOND_LINE, PeopleModel
from casefile.ui.people.new_entry import NewEntry
from casefile.ui.people.question_card import QuestionCard

LIST_WIDTH, DETAILS_WIDTH = 330, 390
UNBOUND = (1 << 24) - 1
"""Qt's own greatest width."""
Read = tuple[list[Entity], list[SamePersonQuestion], tuple[int, Record]]
SHOWN = {
    "person": frozenset({"person"}),
    "body": frozenset({"court", "body"}),
    "place": frozenset({"place"}),
}


class PeopleView(QWidget):
    """The people room; `open_document` asks for the source viewer (id, start, end)."""

    open_document = Signal(int, int, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._all: list[Entity] = []
        self._model = PeopleModel(self)
        self._kinds = Segments(
            context.theme,
            self.tr("Which names are listed"),
            [
                ("person", self.tr("People"), ""),
                ("body", self.tr("Organisations"), ""),
                ("place", self.tr("Places"), ""),
            ],
            self,
        )
        self._filter = QLineEdit(self, placeholderText=self.tr("Find a name"))
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(TwoLines(context.theme, SECOND_LINE, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("People and organisations"))
        self._empty = label(
            self.tr("Names appear here once documents have been read."), "secondary", self,
            wrap=True,
        )  # fmt: skip
        self.add = KeyButton(
            context.theme, self.tr("Add a person or organisation…"), self, icon="user-plus"
        )
        self.add.setEnabled(not context.read_only)
        self._question = QuestionCard(context, self)
        self._details, self._acts = EntityDetails(context, self), PeopleActs(context, self)
        self._chosen = self._wanted = 0
        self._record: tuple[int, Record] = (0, Record())
        self._fresh = Freshness(
            context, self, {"entity", "event", "document", "proceeding"}, self._read, self._take
        )
        self._lay_out()
        self._connect()
        self._fresh.now()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._kinds)
        left.addWidget(self._filter)
        left.addWidget(self._empty)
        left.addWidget(self._list, 1)
        left.addWidget(self.add)
        holder = QWidget(self)
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._left = holder
        right = QVBoxLayout(area := QWidget(self))
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._question)
        right.addWidget(self._details, 1)
        scroll = QScrollArea(self)
        scroll.setWidget(area)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._parts = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(14)
        row.addWidget(holder, 1)
        row.addWidget(scroll, 1)

    def _connect(self) -> None:
        self._kinds.chosen.connect(self._show_list)
        self._filter.textChanged.connect(lambda _words: self._show_list())
        self._list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.add.clicked.connect(self._ask_new)
        self._question.answered.connect(self._answer)
        self._question.opened.connect(self.open_document)
        acts, chosen = self._acts, self._with_current
        self._details.edited.connect(partial(chosen, acts.edit))
        self._details.split.connect(partial(chosen, acts.split))
        self._details.merge_wanted.connect(partial(self.act, "same"))
        self._details.opened.connect(self.open_document)
        self._details.file_wanted.connect(partial(self.act, "everything"))
        bind(
            self._list,
            {
                "A": lambda: self._answer("same"),
                "X": lambda: self._answer("two"),
                "Right": lambda: self._answer("later"),
                "Return": self._details.open_first,
                "F2": self._details.rename,
            },
        )
        self._context.theme.changed.connect(self._resize_left)
        self._resize_left()

    def _resize_left(self) -> None:
        """The list beside the chosen one; above it in a narrow room, or one with large text."""
        wide = max(self._context.theme.px(LIST_WIDTH), self._kinds.sizeHint().width())
        beside = self.width() >= wide + self._context.theme.px(DETAILS_WIDTH)
        lay_beside(self._parts, beside=beside)
        self._left.setMaximumWidth(wide if beside else UNBOUND)
        self._left.setMinimumWidth(wide if beside else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two parts share the room."""
        super().resizeEvent(event)
        self._resize_left()

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the question."""
        return [
            ("A", self.tr("the same person")),
            ("X", self.tr("two different people")),
            ("→", self.tr("later")),
            ("Enter", self.tr("open the first sentence that names the entry")),
            ("F2", self.tr("change the name")),
        ]

    def _read(self, db: Connection) -> Read:
        chosen = self._chosen
        everybody = entities.entities(db)
        one = next((one for one in everybody if one.id == chosen), None)
        told = person_record.record(db, one) if one else Record()
        return everybody, entities.same_person_questions(db), (chosen, told)

    def _take(self, read: Read) -> None:
        self._all, self._questions, self._record = read
        self._show_kind_of_wanted()
        self._question.setVisible(bool(self._questions))
        if self._questions:
            self._question.show_question(self._questions[0])
        self._show_list()

    def _show_list(self) -> None:
        """The entries of the kind, or all that hold the typed letters; the chosen one is kept."""
        before = self._current()
        words = search_fold(self._filter.text())
        kinds = SHOWN[self._kinds.key]
        shown = [
            one for one in self._all
            if (any(words in search_fold(name.name) for name in one.names) if words
                else one.kind in kinds)
        ]  # fmt: skip
        self._model.set_entities(shown)
        self._empty.setVisible(not self._all)
        row = max(0, self._model.row_of(self._wanted or (before.id if before else 0)))
        if shown:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(self._model.index(row), flags)
            self._list.scrollTo(self._model.index(row))
            self._wanted = 0
        self._show_current()

    def _show_kind_of_wanted(self) -> None:
        """An entry just added is in the list, whatever kinds and letters were chosen."""
        kind = next((one.kind for one in self._all if one.id == self._wanted), None)
        if kind is not None:
            self._filter.clear()
            self._kinds.choose(next(key for key, kinds in SHOWN.items() if kind in kinds))
            self._chosen = self._wanted

    def _current(self) -> Entity | None:
        index = self._list.currentIndex()
        return self._model.entity(index.row()) if index.isValid() else None

    def _show_current(self) -> None:
        one = self._current()
        self._chosen = one.id if one else 0
        if self._record[0] != self._chosen:
            told = person_record.record(self._context.db, one) if one else Record()
            self._record = (self._chosen, told)
        self._details.show_entity(one, self._record[1])
        if self._context.read_only:
            self._details.setEnabled(False)

    def _answer(self, answer: str) -> None:
        if not self._questions:
            return
        acts = {
            "same": (self.tr("same person"), merge_names.same),
            "two": (self.tr("two people"), merge_names.two_people),
            "later": (self.tr("ask later"), merge_names.later),
        }
        words, act = acts[answer]
        self._context.write(words, act, self._questions[0].id)

    def _ask_new(self) -> None:
        """Asks for somebody no document names; the new entry is then chosen."""
        kind = "person" if self._kinds.key == "person" else "body"
        dialog = NewEntry(self._context.theme, kind, self)
        words = self.tr("add a name")

        def added(entity_id: object) -> None:
            self._wanted = int(str(entity_id))

        dialog.agreed.connect(
            lambda kind, name, role: self._context.write(
                words, merge_names.add_person, kind, name, role, done=added
            )
        )
        dialog.open()

    def act(self, name: str) -> None:
        """What a button or the menu bar asks for, done with the chosen entry."""
        self._with_current(lambda one: run_entry(self._entries(one), name))

    def _with_current(self, act: Callable[..., object], *arguments: object) -> None:
        """Do something with the chosen entry, if there is one."""
        one = self._current()
        if one is not None:
            act(one, *arguments)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the chosen entry, by a right click in the list."""
        one = self._current()
        place = self._list.viewport().mapFromGlobal(event.globalPos())
        if one is not None and self._list.viewport().rect().contains(place):
            open_menu(self, event.globalPos(), self._entries(one))

    def _entries(self, one: Entity) -> list[Entry]:
        may = not self._context.read_only
        client = one.kind == "person" and not one.is_client
        return [
            Entry(self.tr("Open the first sentence"), self._details.open_first, "Return"),
            Entry(
                self.tr("Everything about this person…"), lambda: self._acts.ask_file(one), "",
                one.kind == "person", "everything",
            ),
            LINE,
            Entry(self.tr("Change the name"), self._details.rename, "F2", may),
            Entry(
                self.tr("This is the client"), lambda: self._acts.edit(one, "client", "1"), "",
                may and client,
            ),
            Entry(
                self.tr("Same as…"), lambda: self._acts.ask_merge(one, self._all), "", may, "same"
            ),
            LINE,
            Entry(
                self.tr("Erase for ever…"),
                lambda: self._acts.erasing.ask_person(one.id, one.main_name), "", may, "erase",
            ),
        ]  # fmt: skip
