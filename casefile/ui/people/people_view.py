"""People and organisations: the list, the open questions, the details of the chosen one."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from casefile.model.changes import Changes
from casefile.model.entity import Entity
from casefile.services import merge_names
from casefile.store import entities
from casefile.ui.parts.context import Context
from casefile.ui.parts.questions import Choice
from casefile.ui.parts.texts import label
from casefile.ui.parts.two_lines import TwoLines
from casefile.ui.people.details import EntityDetails
from casefile.ui.people.model import SECOND_LINE, PeopleModel
from casefile.ui.people.question_card import QuestionCard

LIST_WIDTH = 330


class PeopleView(QWidget):
    """The people room; `open_document` asks for the source viewer (id, start, end)."""

    open_document = Signal(int, int, int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._all: list[Entity] = []
        self._model = PeopleModel(self)
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
        self._question = QuestionCard(context.theme, self)
        self._details = EntityDetails(context.theme, self)
        self._lay_out()
        self._connect()
        self._refresh()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self._filter)
        left.addWidget(self._empty)
        left.addWidget(self._list, 1)
        holder = QWidget(self)
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(self._context.theme.px(LIST_WIDTH))
        right = QVBoxLayout()
        right.addWidget(self._question)
        right.addWidget(self._details, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(14)
        row.addWidget(holder)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._filter.textChanged.connect(lambda _words: self._show_list())
        self._list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._question.answered.connect(self._answer)
        self._details.edited.connect(self._edit)
        self._details.split.connect(self._split)
        self._details.merge_wanted.connect(self._ask_merge)
        self._details.opened.connect(self.open_document)
        for keys, answer in (("A", "same"), ("X", "two"), ("Right", "later")):
            shortcut = QShortcut(QKeySequence(keys), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda a=answer: self._answer(a))
        self._context.jobs.changed.connect(self._changed)

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """The keys of the question."""
        return [
            ("A", self.tr("the same person")),
            ("X", self.tr("two different people")),
            ("→", self.tr("later")),
        ]

    def _refresh(self) -> None:
        self._all = entities.entities(self._context.db)
        self._questions = entities.same_person_questions(self._context.db)
        self._question.setVisible(bool(self._questions))
        if self._questions:
            self._question.show_question(self._questions[0])
        self._show_list()

    def _show_list(self) -> None:
        """The entries that hold the typed letters, the chosen one kept."""
        before = self._current()
        words = self._filter.text().casefold()
        shown = [
            one for one in self._all
            if not words or any(words in name.name.casefold() for name in one.names)
        ]  # fmt: skip
        self._model.set_entities(shown)
        self._empty.setVisible(not self._all)
        row = max(0, self._model.row_of(before.id) if before else 0)
        if shown:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(self._model.index(row), flags)
        self._show_current()

    def _current(self) -> Entity | None:
        index = self._list.currentIndex()
        return self._model.entity(index.row()) if index.isValid() else None

    def _show_current(self) -> None:
        one = self._current()
        named = entities.where_named(self._context.db, one.id) if one else []
        self._details.show_entity(one, named)
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

    def _edit(self, what: str, value: str) -> None:
        one = self._current()
        if one is None:
            return
        if what == "client":
            self._context.write(self.tr("name the client"), merge_names.set_client, one.id)
            return
        acts = {
            "name": (self.tr("rename"), merge_names.rename),
            "role": (self.tr("change a role"), merge_names.set_role),
            "hidden": (self.tr("hide a name"), merge_names.hide_name),
            "add": (self.tr("add a spelling"), merge_names.add_spelling),
        }
        words, act = acts[what]
        self._context.write(words, act, one.id, value)

    def _split(self, name_ids: list[int]) -> None:
        one = self._current()
        if one is not None:
            self._context.write(self.tr("take apart"), merge_names.split, one.id, name_ids)

    def _ask_merge(self) -> None:
        """Ask with whom the chosen one is the same: only entries of its own kind."""
        one = self._current()
        if one is None:
            return
        others = [other for other in self._all if other.kind == one.kind and other.id != one.id]
        choices = [Choice(str(other.id), other.main_name) for other in others[:12]]

        def answered(key: str) -> None:
            if key:
                self._context.write(self.tr("same person"), merge_names.merge, one.id, int(key))

        self._context.questions.ask(
            self.tr("{0} is the same as").replace("{0}", one.main_name),
            self.tr("Every spelling and every event of the other goes along. It can be undone."),
            [*choices, Choice("", self.tr("Cancel"), "cancel")],
            answered,
        )

    def _changed(self, changes: Changes) -> None:
        if changes.kinds & {"entity", "event", "document"}:
            self._refresh()
