"""Everything about one person: what it holds, whose names it shows, as what it is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from casefile.bridge.messages import told_error
from casefile.model.errors import CaseError
from casefile.services.person_file import PersonFile
from casefile.ui.parts.announce import announce
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.segments import Segments
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import label, set_role
from casefile.ui.theme import Theme


class PersonFileDialog(Sheet):
    """`wanted(ending, others_hidden)`; whoever opened it saves and tells the dialog what came."""

    wanted = Signal(str, bool)

    def __init__(self, theme: Theme, held: PersonFile, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Everything about one person"), parent, 520)
        self.others = QCheckBox(self.tr("Other people as initials"), self)
        self.others.setChecked(True)
        kinds = [("pdf", self.tr("PDF, to read"), ""), ("json", self.tr("JSON, for programs"), "")]
        self.kind = Segments(theme, self.tr("Save as"), kinds, self)
        self.said = label("", "secondary", self, wrap=True)
        self.said.hide()
        self.save = KeyButton(theme, self.tr("Save…"), self, kind="primary")
        self._leave = self.leave_button(self.tr("Cancel"))
        self._lay_out(held)
        self.save.clicked.connect(lambda: self.wanted.emit(self.kind.key, self.others.isChecked()))

    def say_busy(self) -> None:
        """The file is being made."""
        self._say(self.tr("One moment…"), "secondary")
        self.save.setEnabled(False)

    def say_saved(self, name: str) -> None:
        """The file is where the person wanted it."""
        told = self.tr("Saved: {0}. Look through it before you hand it out.")
        self._say(told.replace("{0}", name), "ok")
        self.save.setEnabled(True)
        self._leave.setText(self.tr("Close"))

    def say_failed(self, error: CaseError) -> None:
        """Nothing was saved, and why."""
        self._say(told_error(error), "bad")
        self.save.setEnabled(True)

    def _say(self, words: str, role: str) -> None:
        self.said.setText(words)
        self.said.show()
        set_role(self.said, role)
        announce(self, words)

    def _lay_out(self, held: PersonFile) -> None:
        self.add_head(held.person.main_name, self._counted(held))
        column = self.column
        column.addWidget(self.others)
        note = self.tr(
            "Everybody on the list of people; the finished file is searched for their names, and"
            " not saved while one is left. Without it only those are initials whose name is hidden."
        )
        column.addWidget(label(note, "faint", self, wrap=True))
        column.addSpacing(4)
        add_field(column, self.tr("Save as"), self.kind, self)
        column.addWidget(self.said)
        self.add_foot(self._leave, self.save)

    def _counted(self, held: PersonFile) -> str:
        if held.empty:
            return self.tr("The case holds this entry and nothing else about the person.")
        counts = (
            (self.tr("%n document(s)", "", len(held.documents)), held.documents),
            (self.tr("%n event(s)", "", len(held.events)), held.events),
            (self.tr("%n statement(s)", "", len(held.statements)), held.statements),
            (self.tr("%n note(s)", "", len(held.notes)), held.notes),
            (self.tr("%n sentence(s) with the name", "", len(held.named)), held.named),
        )
        listed = ", ".join(words for words, found in counts if found)
        told = self.tr("With where each came from, and how long the case is kept.")
        return f"{listed}. {told}"
