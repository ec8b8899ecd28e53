"""Give this case to somebody: to whom, with or without private notes, under which passphrase."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from casefile.bridge.messages import told_error
from casefile.model.errors import CaseError
from casefile.services.give_case import Plan
from casefile.ui.parts.announce import announce
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.document_words import size_text
from casefile.ui.parts.passphrase_fields import PassphraseFields
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

_NAMED = 4
"""So many private documents are listed; of more the number is told."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was filled in."""

    to: str
    accepted_by: str
    with_private: bool
    phrase: str


class GiveDialog(Sheet):
    """`wanted` gives a Wish; it stays until it is told how that went."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, plan: Plan, accepted_by: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Give this case to…"), parent, 600)
        self.to, self.accepted_by = QLineEdit(self), QLineEdit(accepted_by, self)
        self.to.setPlaceholderText(self.tr("A colleague, another office"))
        self.private = QCheckBox(self.tr("Private notes, too"), self)
        self._something_private = bool(plan.private or plan.private_events)
        self.phrase = PassphraseFields(self, self.tr("Passphrase of the package"))
        self.said = label("", "bad", self, wrap=True)
        self.said.hide()
        self.give = KeyButton(theme, self.tr("Give…"), self, kind="primary")
        self._lay_out(plan)
        for signal in (self.to.textChanged, self.phrase.changed):
            signal.connect(self._allow)
        self.give.clicked.connect(self._want)
        self._allow()

    def say_failed(self, error: CaseError) -> None:
        """Nothing was given, and why."""
        self.said.setText(told_error(error))
        self.said.show()
        announce(self, self.said.text())

    def _allow(self) -> None:
        self.give.setEnabled(bool(self.to.text().strip()) and not self.phrase.problem)

    def _want(self) -> None:
        self.wanted.emit(
            Wish(
                self.to.text().strip(),
                self.accepted_by.text().strip(),
                self.private.isChecked() or not self._something_private,
                self.phrase.passphrase,
            )
        )

    def _lay_out(self, plan: Plan) -> None:
        told = self.tr(
            "Makes one encrypted file of the case, with its documents under names that tell what"
            " they are. Casefile opens it, and so do the programs age and tar. Once it is tested,"
            " the case is for reading only here, until you take it back."
        )
        self.add_head(self._counted(plan), told)
        column = self.column
        add_field(column, self.tr("To whom"), self.to, self)
        column.addSpacing(6)
        self._add_private(column, plan)
        add_field(column, self.tr("Your name or initials"), self.accepted_by, self)
        note = self.tr("Stays beside what you accepted without one: “checked by”.")
        column.addWidget(label(note, "faint", self, wrap=True))
        column.addSpacing(6)
        column.addWidget(self.phrase)
        way = self.tr("It opens the case in the package, too. Tell it another way than the file.")
        column.addWidget(label(way, "faint", self, wrap=True))
        column.addWidget(self.said)
        self.add_foot(self.leave_button(self.tr("Cancel")), self.give)

    def _counted(self, plan: Plan) -> str:
        count = self.tr("%n document(s)", "", plan.documents)
        told = self.tr("Give this case to somebody: {0}, {1}")
        return told.replace("{0}", count).replace("{1}", size_text(plan.size))

    def _add_private(self, column: QVBoxLayout, plan: Plan) -> None:
        """Left out unless ticked; where nothing is private, there is nothing to choose."""
        self.private.setVisible(self._something_private)
        if not self._something_private:
            column.addWidget(label(self.tr("Nothing in it is marked private."), "faint", self))
            return
        column.addWidget(self.private)
        gone = self.tr(
            "Left out, they are gone from the texts, the search and the history of what you give."
            " Headlines that you wrote yourself stay: read them."
        )
        for words in (self._private_words(plan), gone):
            column.addWidget(label(words, "faint", self, wrap=True))
        column.addSpacing(6)

    def _private_words(self, plan: Plan) -> str:
        parts: list[str] = []
        if plan.private:
            parts.append(_some([f"{one.exhibit} {one.label}" for one in plan.private]))
        if plan.private_events:
            parts.append(self.tr("%n private event(s)", "", plan.private_events))
        return "; ".join(parts)


def _some(names: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    more = len(names) - _NAMED
    return ", ".join([*names[:_NAMED], *([f"+ {more}"] if more > 0 else [])])
