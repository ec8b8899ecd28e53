"""What goes on the paper: for whom first, then contents, names, size and language."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from casefile.services.paper_words import languages
from casefile.services.write_summary import Options
from casefile.ui.parts.document_words import language_name
from casefile.ui.parts.texts import frame, label, set_kind

ALWAYS: Final = frozenset({"chronology"})
IN_BOTH: Final = frozenset({"people", "exhibits"})
"""Sections the court paper can have, too."""


class OptionsForm(QWidget):
    """The options as controls; `changed` follows every change of one."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whom = QButtonGroup(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addWidget(label(self.tr("For whom?"), "heading", self))
        self._work = self._card(
            self.tr("Working paper"),
            self.tr("Internal. Shows where sources disagree, what is worked out and what is open."),
        )
        self._court = self._card(
            self.tr("Court paper"),
            self.tr("Only what you release. No counts, no internal notes."),
        )
        self._heading = QLineEdit(self, placeholderText=self.tr("Heading of the court paper"))
        self._rows.addWidget(self._heading)
        self._rows.addWidget(label(self.tr("Contents"), "field", self))
        self._sections = {
            name: self._tick(words, on)
            for name, words, on in (
                ("people", self.tr("People and organisations"), True),
                ("proceedings", self.tr("Proceedings"), True),
                ("statements", self.tr("Statements by speaker"), True),
                ("questions", self.tr("Open questions"), True),
                ("time limits", self.tr("Time limits"), True),
                ("exhibits", self.tr("List of exhibits"), True),
                ("sha256", self.tr("Fingerprints of the exhibits"), False),
            )
        }
        self._quotes = self._tick(self.tr("Sentences in full"), False)
        self._suggestions = self._tick(self.tr("Suggestions not reviewed, marked"), False)
        self._uncited = self._tick(self.tr("Events that are not cited"), False)
        self._hidden = self._tick(self.tr("Copy with names hidden"), False)
        self._hidden.setVisible(False)
        self._paper, self._language = QComboBox(self), QComboBox(self)
        self._fill_boxes()
        self._work.setChecked(True)
        self._connect()
        self._show_what_fits()

    def _card(self, title: str, text: str) -> QRadioButton:
        card = frame("card", self)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(2)
        button = QRadioButton(title, card)
        button.setProperty("strong", True)
        button.toggled.connect(lambda on: set_kind(card, "chosen" if on else "card"))
        rows.addWidget(button)
        rows.addWidget(label(text, "faint", card, wrap=True))
        self._whom.addButton(button)
        self._rows.addWidget(card)
        return button

    def _tick(self, text: str, on: bool) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(on)
        self._rows.addWidget(box)
        return box

    def _fill_boxes(self) -> None:
        for value, name in (("a4", "A4"), ("letter", "Letter")):
            self._paper.addItem(name, value)
        for code in languages():
            self._language.addItem(language_name(code), code)
        self._paper.setAccessibleName(self.tr("Paper"))
        self._language.setAccessibleName(self.tr("Language of the paper"))
        row = QHBoxLayout()
        row.addWidget(self._paper)
        row.addWidget(self._language)
        self._rows.addSpacing(6)
        self._rows.addLayout(row)

    def _connect(self) -> None:
        self._whom.buttonToggled.connect(lambda _button, on: self._chosen(on))
        for box in (
            *self._sections.values(), self._quotes, self._suggestions, self._uncited, self._hidden,
        ):  # fmt: skip
            box.toggled.connect(lambda _on: self.changed.emit())
        for list_ in (self._paper, self._language):
            list_.activated.connect(lambda _at: self.changed.emit())
        self._heading.editingFinished.connect(self.changed)

    def _chosen(self, on: bool) -> None:
        if not on:
            return
        self._show_what_fits()
        self.changed.emit()

    def _show_what_fits(self) -> None:
        """Controls that say nothing for the chosen paper are hidden."""
        court = self._court.isChecked()
        for box in (self._heading, self._uncited):
            box.setVisible(court)
        inside = [box for name, box in self._sections.items() if name not in IN_BOTH]
        for box in (*inside, self._suggestions):
            box.setVisible(not court)

    def choose(self, *, paper: str, language: str) -> None:
        """Set what a person chose last."""
        self._paper.setCurrentIndex(max(0, self._paper.findData(paper)))
        self._language.setCurrentIndex(max(0, self._language.findData(language)))

    def offer_hiding(self, count: int) -> None:
        """Offer a copy with names hidden where `count` names are marked so."""
        self._hidden.setVisible(count > 0)
        if not count:
            self._hidden.setChecked(False)

    def options(self) -> Options:
        """What is chosen now."""
        court = self._court.isChecked()
        return Options(
            for_whom="court" if court else "work",
            sections=ALWAYS | {name for name, box in self._sections.items() if box.isChecked()},
            quotes=self._quotes.isChecked(),
            paper=self._paper.currentData(),
            language=self._language.currentData(),
            with_suggestions=self._suggestions.isChecked() and not court,
            uncited=self._uncited.isChecked(),
            heading=self._heading.text().strip(),
            names_hidden=self._hidden.isChecked(),
        )
