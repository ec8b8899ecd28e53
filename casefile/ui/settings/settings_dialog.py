"""What a person sets for the program: language, look, watching, what is remembered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from casefile.bridge import language_data
from casefile.bridge.preferences import Preferences
from casefile.bridge.translation import LANGUAGES
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.number_field import NumberField
from casefile.ui.parts.sheet import Sheet
from casefile.ui.parts.texts import label
from casefile.ui.theme import TEXT_SIZES, Theme


class SettingsDialog(Sheet):
    """Every change is kept at once; there is nothing to agree to."""

    def __init__(
        self, theme: Theme, preferences: Preferences, language: str, parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Settings"), parent, 540)
        self._preferences = preferences
        self.language = QComboBox(self)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.palette_choice = QComboBox(self)
        for key, name in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ):
            self.palette_choice.addItem(name, key)
        self.palette_choice.setCurrentIndex(self.palette_choice.findData(preferences.text("theme")))
        self.text_size = QComboBox(self)
        for percent in TEXT_SIZES:
            self.text_size.addItem(f"{percent} %", percent)
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(theme.text_percent)))
        self.settle, self.lock_after = self._numbers(theme)
        self.reviewer = QLineEdit(preferences.text("reviewer"), self)
        self.less_motion = QCheckBox(self.tr("Less motion"), self)
        self.less_motion.setChecked(preferences.on("less_motion"))
        self.language_data = KeyButton(theme, self.tr("Choose a folder…"), self)
        self.further = label("", "secondary", self, wrap=True)
        self.say_further()
        self.remember = QCheckBox(self.tr("Remember the cases opened here"), self)
        self.remember.setChecked(preferences.on("remember_cases"))
        self._lay_out()
        self._connect()

    def _numbers(self, theme: Theme) -> tuple[NumberField, NumberField]:
        """Seconds until a file is taken in, minutes until a locked case locks itself."""
        settle, lock_after = NumberField(theme, self), NumberField(theme, self)
        settle.setRange(1, 30)
        settle.setSuffix(self.tr(" s"))
        settle.setValue(self._preferences.number("settle_seconds"))
        lock_after.setRange(0, 240)
        lock_after.setSuffix(self.tr(" min"))
        lock_after.setSpecialValueText(self.tr("Never"))
        lock_after.setValue(self._preferences.number("lock_minutes"))
        return settle, lock_after

    def _lay_out(self) -> None:
        further = QVBoxLayout()
        further.addWidget(self.language_data, 0, Qt.AlignmentFlag.AlignLeft)
        further.addWidget(self.further)
        rows: tuple[tuple[str, QWidget | QLayout, str], ...] = (
            (self.tr("Language"), self.language, ""),
            (self.tr("Theme"), self.palette_choice, ""),
            (self.tr("Text size"), self.text_size, ""),
            ("", self.less_motion, self.tr("Menus and bars do not move or fade.")),
            (
                self.tr("Your initials"), self.reviewer,
                self.tr("Written beside what you accept: “checked by”."),
            ),
            (
                self.tr("Take a file in after"), self.settle,
                self.tr("So long it must not change in a watched folder."),
            ),
            (
                self.tr("Lock after"), self.lock_after,
                self.tr("Without a key or the mouse; cases with a passphrase."),
            ),
            (
                self.tr("Scans in further languages"), further,
                self.tr("Tesseract’s files, *.traineddata, one a language."),
            ),
            ("", self.remember, self.tr("By code and folder only, never by the client’s name.")),
        )  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for name, field, note in rows:
            self._add_row(grid, name, field, note)
        self.column.addLayout(grid)
        self.add_foot(self.leave_button(self.tr("Close")))

    def _add_row(self, grid: QGridLayout, name: str, field: QWidget | QLayout, note: str) -> None:
        """A field beside its name, what it means close below it, then a gap."""
        at, said = grid.rowCount(), label(name, "", self, wrap=True)
        grid.addWidget(said, at, 0, Qt.AlignmentFlag.AlignTop)
        if isinstance(field, QWidget):
            said.setBuddy(field)
            said.setMinimumHeight(field.sizeHint().height())
            grid.addWidget(field, at, 1)
        else:
            grid.addLayout(field, at, 1)
        if note:
            grid.addWidget(label(note, "faint", self, wrap=True), at + 1, 1)
        grid.setRowMinimumHeight(at + 2, 5)

    def say_further(self) -> None:
        """Which languages the folder holds."""
        folder = self._preferences.text("language_data")
        found = ", ".join(language_data.names(self._preferences))
        none = self.tr("No folder chosen") if not folder else self.tr("No such file in {0}")
        self.further.setText(found or none.replace("{0}", folder))

    def _choose_language_data(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder with language data"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.take_language_data)
        dialog.open()

    def take_language_data(self, folder: str) -> None:
        """Keep the folder chosen."""
        self._preferences.put("language_data", folder)
        self.say_further()

    def _connect(self) -> None:
        put = self._preferences.put
        for name, box in (
            ("language", self.language),
            ("theme", self.palette_choice),
            ("text_percent", self.text_size),
        ):
            box.activated.connect(lambda row, name=name, box=box: put(name, box.itemData(row)))
        self.language_data.clicked.connect(self._choose_language_data)
        self.settle.valueChanged.connect(lambda value: put("settle_seconds", value))
        self.lock_after.valueChanged.connect(lambda value: put("lock_minutes", value))
        self.reviewer.editingFinished.connect(lambda: put("reviewer", self.reviewer.text().strip()))
        self.less_motion.toggled.connect(lambda on: put("less_motion", on))
        self.remember.toggled.connect(lambda on: put("remember_cases", on))
