"""The panel that makes and changes events: headline, date in words, kind, people, place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from casefile.model.event import Event
from casefile.services.edit_timeline import Draft
from casefile.store import entities
from casefile.ui.event.beside_field import BesideField
from casefile.ui.event.correction_row import CorrectionRow
from casefile.ui.event.date_field import DateField
from casefile.ui.event.deeds import Deeds
from casefile.ui.event.people_field import PeopleField
from casefile.ui.event.speaker_field import SpeakerField
from casefile.ui.event.words import kind_name, lane_name
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.form_area import FormArea
from casefile.ui.parts.texts import label

KINDS = (
    "application", "decision", "hearing", "appeal", "ruling", "detention", "travel", "threat",
    "statement", "publication", "other",
)  # fmt: skip
LANES = (
    "home country", "journey", "procedure here", "detention", "health", "family", "other",
)  # fmt: skip


class EventEditor(QFrame):
    """One event at a time. `saved` gives its id once the change is kept; `closed` either way."""

    opened = Signal()
    saved = Signal(int)
    closed = Signal()

    def __init__(self, context: Context, deeds: Deeds, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._deeds = context, deeds
        self._event: Event | None = None
        self._cites = False
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title = label("", "heading", self)
        self._note = label("", "faint", self, wrap=True)
        self.headline = QLineEdit(self)
        self.date = DateField(context.language, self)
        self.beside = BesideField(context.language, self)
        self.kind = self._choice([(key, kind_name(key)) for key in KINDS])
        self.lane = self._choice([(key, lane_name(key)) for key in LANES])
        self.place = QLineEdit(self)
        self.told_as = self._choice([
            ("happened", self.tr("It happened")), ("planned", self.tr("It is only planned")),
            ("negated", self.tr("It did not happen")),
        ])  # fmt: skip
        self.people = PeopleField(context.theme, self)
        self.said_by = SpeakerField(self)
        self.correction = CorrectionRow(self)
        self.save = KeyButton(
            context.theme, self.tr("Save"), self, kind="primary", key="Ctrl+Return"
        )
        self._cancel = KeyButton(context.theme, self.tr("Cancel"), self, key="Esc")
        self._build()
        self._connect()
        self.hide()

    def new_event(self, *, cited: bool = False) -> None:
        """An empty event, made by hand; `cited` when it will tell what a document says."""
        self._event, self._cites = None, cited
        self._title.setText(self.tr("New event"))
        words = self.tr("Not cited: no document tells it yet. Select text and press N to cite one.")
        self._note.setText("" if cited else words)
        self._fill("", None, "", "other", "other")
        self.told_as.setCurrentIndex(0)
        self.place.clear()
        self.people.show_people(())
        self._open()

    def edit_event(self, event: Event) -> None:
        """An event to be changed."""
        self._event, self._cites = event, event.cited
        self._title.setText(self.tr("Edit event"))
        self._note.setText("" if event.cited else self.tr("Not cited: no document tells it yet."))
        words = event.date_words if event.edtf is None else ""
        self._fill(event.title, event.edtf, words, event.kind, event.lane)
        told_as = "negated" if event.negated else "planned" if event.planned else "happened"
        self.told_as.setCurrentIndex(self.told_as.findData(told_as))
        self.place.setText(event.place)
        self.people.show_people(event.participants)
        self._open()

    def place_event(self, event: Event, side: str) -> None:
        """An event without a date, to be placed "after" or "before" another."""
        self.edit_event(event)
        self.beside.choose_side(side)
        self.beside.neighbour.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Closes without a change."""
        self.hide()
        self.closed.emit()

    def keep(self) -> None:
        """Saves, when everything needed is there."""
        self._look()
        if not self.save.isEnabled():
            return
        if self._event is None:
            self._deeds.add(self._draft(), self._kept)
        else:
            event_id = self._event.id
            self._deeds.edit(
                self._event, self.correction.answer() or "", self._draft(),
                lambda _: self._kept(event_id),
            )  # fmt: skip

    def _kept(self, event_id: object) -> None:
        self.hide()
        self.closed.emit()
        if isinstance(event_id, int):
            self.saved.emit(event_id)

    def _open(self) -> None:
        before, known = self._event, entities.entities(self._context.db)
        self.people.offer(known)
        self.said_by.offer(known, before.quotes if before else ())
        self._right.setRowVisible(self.said_by, self._cites)
        self.beside.offer(
            self._context.db,
            before.id if before else 0,
            before.after_event_id if before else None,
            before.before_event_id if before else None,
        )
        self.correction.clear()
        self._note.setVisible(bool(self._note.text()))
        self._look()
        self.opened.emit()
        self.show()
        self.headline.setFocus(Qt.FocusReason.OtherFocusReason)
        self.headline.selectAll()

    def _draft(self) -> Draft:
        before = self._event
        return Draft(
            title=self.headline.text().strip(),
            kind=str(self.kind.currentData()),
            lane=str(self.lane.currentData()),
            edtf=self.date.edtf,
            date_words=self.date.words,
            place=self.place.text().strip(),
            time=before.time if before else "",
            description=before.description if before else "",
            private=before.private if before else False,
            participants=self.people.people(),
            after_event_id=self.beside.after_id,
            before_event_id=self.beside.before_id,
            speaker=self.said_by.speaker,
            sets_speaker=self.said_by.moved,
            told_as=str(self.told_as.currentData()),
        )

    def _look(self) -> None:
        """What changed, whether a reason is needed, and whether it can be saved."""
        before = self._event
        value = words = False
        if before is not None and before.cited:
            value = self.date.edtf != before.edtf or (
                bool(before.place) and self.place.text().strip() != before.place
            )
            words = self.headline.text().strip() != before.title
        self.correction.ask(value=value, words=words)
        self._left.setRowVisible(self.beside, not self.date.words)
        answered = not (value or words) or self.correction.answer() is not None
        ready = bool(self.headline.text().strip()) and self.date.clear and answered
        self.save.setEnabled(ready and not self._context.read_only)

    def _fill(self, title: str, edtf: str | None, words: str, kind: str, lane: str) -> None:
        self.headline.setText(title)
        self.date.show_date(edtf)
        self.date.line.setToolTip(words)
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self.lane.setCurrentIndex(max(self.lane.findData(lane), 0))

    def _choice(self, rows: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox(self)
        for key, words in rows:
            box.addItem(words, key)
        return box

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(8)
        outer.addWidget(self._title)
        outer.addWidget(self._note)
        area = FormArea(self)
        columns = QHBoxLayout(area.content)
        columns.setContentsMargins(0, 0, 4, 4)
        columns.setSpacing(20)
        self._left = _form([
            (self.tr("What happened"), self.headline), (self.tr("Date"), self.date),
            (self.tr("Comes"), self.beside), (self.tr("Where"), self.place),
            (self.tr("Told as"), self.told_as),
        ], area.content)  # fmt: skip
        columns.addLayout(self._left, 3)
        self._right = _form([
            (self.tr("Kind"), self.kind), (self.tr("Row of the band"), self.lane),
            (self.tr("Who"), self.people), (self.tr("Said by"), self.said_by),
        ], area.content)  # fmt: skip
        columns.addLayout(self._right, 2)
        outer.addWidget(area, 1)
        outer.addWidget(self.correction)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        outer.addLayout(buttons)

    def _connect(self) -> None:
        for signal in (
            self.headline.textChanged, self.date.changed, self.place.textChanged,
            self.correction.changed, self.people.changed,
        ):  # fmt: skip
            signal.connect(self._look)
        self.save.clicked.connect(self.keep)
        self._cancel.clicked.connect(self.cancel)
        for keys, act in (("Ctrl+Return", self.keep), ("Esc", self.cancel)):
            QShortcut(
                QKeySequence(keys), self, act,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )  # fmt: skip


def _form(rows: list[tuple[str, QWidget]], owner: QWidget) -> QFormLayout:
    form = QFormLayout()
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setVerticalSpacing(6)
    for words, widget in rows:
        name = label(words, "field", owner)
        name.setBuddy(widget)
        form.addRow(name, widget)
    return form
