"""One person or organisation: name, role, spellings, and the sentences that name them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from casefile.model.entity import Entity
from casefile.services.person_record import Record
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.texts import label
from casefile.ui.people.record_list import RecordList
from casefile.ui.people.spellings import Spellings
from casefile.ui.people.words import role_name


class EntityDetails(QFrame):
    """Shows and edits an entry.

    `edited` tells what ("name", "role", "client", "hidden", "add") and its new value; `split` the
    ids of spellings to take apart; `opened` a place in a document; `file_wanted` asks for
    everything about the person as a file.
    """

    edited = Signal(str, str)
    split = Signal(list)
    merge_wanted = Signal()
    opened = Signal(int, int, int)
    file_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self.setProperty("kind", "card")
        self._entity: Entity | None = None
        self._filled: tuple[Entity | None, Record] | None = None
        self._fields = {key: QLineEdit(self) for key in ("name", "role", "hidden", "add")}
        self._fields["add"].setPlaceholderText(self.tr("Add a spelling"))
        self._client = QCheckBox(self.tr("This is the client"), self)
        self._spellings, self._record = Spellings(theme, self), RecordList(context, self)
        self._apart = KeyButton(theme, self.tr("Take the chosen spellings apart"), self,
                                icon="split")  # fmt: skip
        self._merge = KeyButton(theme, self.tr("Same as…"), self, icon="merge")
        self.everything = KeyButton(theme, self.tr("Everything about this person…"), self,
                                    icon="file-text")  # fmt: skip
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 14, 18, 14)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(6)
        for key, name in (
            ("name", self.tr("Print as")),
            ("role", self.tr("Role in the case")),
            ("hidden", self.tr("Name hidden: initials")),
        ):
            title = label(name, "field", self, wrap=True)
            title.setBuddy(self._fields[key])
            form.addRow(title, self._fields[key])
        rows.addLayout(form)
        rows.addWidget(self._client)
        rows.addSpacing(6)
        rows.addWidget(label(self.tr("Also written as"), "field", self))
        rows.addWidget(self._spellings)
        rows.addWidget(self._fields["add"])
        buttons = FlowLayout()
        buttons.addWidget(self._apart)
        buttons.addWidget(self._merge)
        buttons.addWidget(self.everything)
        rows.addLayout(buttons)
        rows.addSpacing(6)
        rows.addWidget(self._record, 2)

    def _connect(self) -> None:
        for key, field in self._fields.items():
            field.editingFinished.connect(lambda k=key: self._field_edited(k))
        self._client.clicked.connect(lambda on: self.edited.emit("client", "1" if on else ""))
        self._spellings.changed.connect(lambda: self._apart.setEnabled(self._spellings.parts()))
        self._apart.clicked.connect(self._take_apart)
        self._merge.clicked.connect(self.merge_wanted)
        self.everything.clicked.connect(self.file_wanted)
        self._record.opened.connect(self.opened)

    def show_entity(self, entity: Entity | None, record: Record) -> None:
        """Fill everything in; nothing can be edited without an entry."""
        if (entity, record) == self._filled:
            return
        self._filled = (entity, record)
        self._entity = entity
        self.setEnabled(entity is not None)
        self.everything.setVisible(entity is not None and entity.kind == "person")
        self._spellings.show_names(entity.names if entity else ())
        self._apart.setEnabled(False)
        self._record.show_record(entity, record)
        if entity is None:
            for field in self._fields.values():
                field.clear()
            return
        self._fields["name"].setText(entity.main_name)
        self._fields["role"].setText(role_name(entity.role))
        self._fields["hidden"].setText(entity.pseudonym)
        self._fields["name"].setCursorPosition(0)
        self._fields["add"].clear()
        self._client.setChecked(entity.is_client)
        self._client.setEnabled(entity.kind == "person" and not entity.is_client)

    def rename(self) -> None:
        """Gives the keyboard to the name."""
        self._fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._fields["name"].selectAll()

    def open_first(self) -> None:
        """Opens the first sentence that names the entry."""
        self._record.open_first()

    def _field_edited(self, key: str) -> None:
        entity, words = self._entity, self._fields[key].text().strip()
        if entity is None:
            return
        known = {
            "name": entity.main_name,
            "role": role_name(entity.role),
            "hidden": entity.pseudonym,
            "add": "",
        }
        if words != known[key] and (words or key in ("role", "hidden")):
            self.edited.emit(key, words)

    def _take_apart(self) -> None:
        if self._spellings.parts():
            self.split.emit(self._spellings.chosen())
