"""Deleting a case: every known copy elsewhere first, then what goes with it, then its code."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from casefile.services.delete_case import Order, Plan, other_code
from casefile.text.date_words import date_words
from casefile.ui.ending.copies_tree import CopiesTree
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.context import Context
from casefile.ui.parts.document_words import size_text
from casefile.ui.parts.flow import FlowLayout
from casefile.ui.parts.sheet import Sheet, add_field
from casefile.ui.parts.texts import label


class DeleteDialog(Sheet):
    """`settled(copies, gone, why)` what is said of copies; `agreed` gives an Order, code typed."""

    settled = Signal(list, bool, str)
    agreed = Signal(object)

    def __init__(self, context: Context, plan: Plan, parent: QWidget) -> None:
        theme, title = context.theme, self.tr("Delete the case {code}").format(code=plan.code)
        super().__init__(theme, title, parent, 760, 680)
        self._context, self._plan = context, plan
        self.copies = CopiesTree(lambda day: date_words(day, context.language), self)
        self.gone = KeyButton(theme, self.tr("Gone"), self, icon="check")
        self.stays = KeyButton(theme, self.tr("Stays, because…"), self)
        self.open_again = KeyButton(theme, self.tr("Not known yet"), self, kind="quiet")
        self.left = label("", "warn", self, wrap=True)
        self.drop_folder = QCheckBox(self)
        self.by = QLineEdit(context.preferences.text("reviewer"), self)
        self.delete = KeyButton(theme, self.tr("Delete the case…"), self, kind="danger")
        for button in (self.gone, self.stays, self.open_again, self.delete):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.show_plan(plan, ())

    def show_plan(self, plan: Plan, missing: tuple[int, ...]) -> None:
        """Lists the copies as they are now; `missing` are files not found any more."""
        self._plan = plan
        self.copies.show_copies(plan.copies, missing)
        count = len(plan.unsettled)
        self.left.setText(
            self.tr("%n copy(ies) still open: say of each that it is gone, or why it stays.",
                    "", count)
        )  # fmt: skip
        self.left.setVisible(count > 0)
        self._allow()

    def _connect(self) -> None:
        self.copies.changed.connect(self._allow)
        self.gone.clicked.connect(lambda: self._settle(gone=True))
        self.stays.clicked.connect(self._ask_why)
        self.open_again.clicked.connect(lambda: self._settle(gone=False))
        self.delete.clicked.connect(self._ask_record)

    def _allow(self) -> None:
        for button in (self.gone, self.stays, self.open_again):
            button.setEnabled(bool(self.copies.chosen()))
        self.delete.setEnabled(not self._plan.unsettled)

    def _settle(self, *, gone: bool, why: str = "") -> None:
        chosen = self.copies.chosen()
        if chosen:
            self.settled.emit(chosen, gone, why)

    def _ask_why(self) -> None:
        self._context.questions.ask_text(
            self.tr("Why does it stay?"),
            self.tr("It stands on the record of the deletion: write no names."),
            lambda why: self._settle(gone=False, why=why) if why.strip() else None,
        )

    def _ask_record(self) -> None:
        proposed = Path.home() / f"{self._plan.code} deleted.pdf"
        self._context.questions.save_file(
            self.tr("Where shall the record of the deletion be kept?"),
            proposed,
            self.tr("PDF (*.pdf)"),
            self._ask_code,
        )

    def _ask_code(self, record: Path) -> None:
        code = self._plan.code
        self._context.questions.ask_text(
            self.tr("Delete {code} for ever?").format(code=code),
            self.tr("Nothing brings it back. To delete it, type {code}:").format(code=code),
            lambda typed: self._agree(record, typed),
        )

    def _agree(self, record: Path, typed: str) -> None:
        if typed.strip() != self._plan.code:
            self._context.jobs.failed.emit(other_code(self._plan.code))
            return
        order = Order(
            typed,
            record.with_suffix(".pdf"),
            self.by.text().strip(),
            drop_folder=bool(self._plan.taken) and self.drop_folder.isChecked(),
            language=self._context.preferences.paper_language(self._context.language),
        )
        self.accept()
        self.agreed.emit(order)

    def _lay_out(self) -> None:
        told = self.tr(
            "Casefile deletes nothing outside the case folder. Delete these yourself, then say so"
            " here. What you say is kept until the case goes."
        )
        self.add_head(self.tr("What lies elsewhere"), told)
        column = self.column
        column.addWidget(self.copies, 1)
        row = FlowLayout()
        for button in (self.gone, self.stays, self.open_again):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.left)
        column.addSpacing(6)
        column.addWidget(label(self.tr("What goes with the case"), "heading", self))
        column.addWidget(label("\n".join(self._going()), "secondary", self, wrap=True))
        self.drop_folder.setText(
            self.tr("With %n file(s) in the drop folder that were taken in", "",
                    len(self._plan.taken))
        )  # fmt: skip
        self.drop_folder.setVisible(bool(self._plan.taken))
        column.addWidget(self.drop_folder)
        add_field(column, self.tr("Who deletes it (stands on the record)"), self.by, self)
        self.add_foot(self.leave_button(self.tr("Cancel")), self.delete)

    def _going(self) -> list[str]:
        """What is deleted and what is not, a sentence each."""
        plan, counted = self._plan, self._plan.counted
        counts = (
            (self.tr("%n document(s)", "", counted.documents), counted.documents),
            (self.tr("%n event(s)", "", counted.events), counted.events),
            (self.tr("%n backup(s)", "", counted.backups), counted.backups),
            (self.tr("%n paper(s) in the case folder", "", counted.papers), counted.papers),
        )
        listed = ", ".join(words for words, count in counts if count) or counts[0][0]
        lines = [f"{listed}: {size_text(counted.size)}."]
        if kept := len(plan.waiting) + len(plan.foreign):
            told = self.tr(
                "%n file(s) that were never taken in are kept, in a folder beside the case.",
                "", kept,
            )  # fmt: skip
            lines.append(told)
        lines.append(
            self.tr(
                "Deleting removes files. A specialist may find traces of them on an SSD; of a"
                " locked case they can read nothing."
            )
        )
        return lines
