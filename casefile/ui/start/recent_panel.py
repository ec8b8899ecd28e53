"""The left of the first screen: cases opened here before, by code only, and how it all looks."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from casefile.bridge.translation import LANGUAGES
from casefile.store.case_key import is_locked
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import label

if TYPE_CHECKING:
    from casefile.bridge.preferences import Preferences
    from casefile.ui.theme import Theme

THEMES: Final = ("system", "light", "dark", "contrast")


class RecentPanel(QFrame):
    """Recent cases as buttons, Open a case…, language and theme."""

    opened = Signal(object)
    open_other = Signal()
    package_wanted = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self, theme: "Theme", preferences: "Preferences", language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "side")
        self._theme, self._preferences = theme, preferences
        self.clear = KeyButton(theme, self.tr("Clear"), self, kind="link")
        self.other = KeyButton(theme, self.tr("Open a case…"), self, icon="folder-open")
        self.package = KeyButton(theme, self.tr("Open a package…"), self, icon="archive")
        self._cases = QVBoxLayout()
        self._cases.setSpacing(2)
        self.buttons: list[KeyButton] = []
        self.language = QComboBox(self)
        self.theme_choice = QComboBox(self)
        self._fill_choices(language)
        self._lay_out()
        self.clear.clicked.connect(preferences.forget_cases)
        self.other.clicked.connect(self.open_other)
        self.package.clicked.connect(self.package_wanted)
        self.language.activated.connect(
            lambda row: self.language_chosen.emit(tuple(LANGUAGES)[row])
        )
        self.theme_choice.activated.connect(lambda row: self.theme_chosen.emit(THEMES[row]))
        preferences.changed.connect(self._preference)
        self._list_cases()

    def _fill_choices(self, language: str) -> None:
        self.language.setAccessibleName(self.tr("Language"))
        # Names alone: with data of its own each box would take Qt 10 ms to set up.
        self.language.addItems(tuple(LANGUAGES.values()))
        self.language.setCurrentIndex(list(LANGUAGES).index(language))
        self.theme_choice.setAccessibleName(self.tr("Theme"))
        self.theme_choice.addItems(
            (
                self.tr("Theme: as the system"),
                self.tr("Theme: light"),
                self.tr("Theme: dark"),
                self.tr("Theme: high contrast"),
            )
        )
        self.theme_choice.setCurrentIndex(THEMES.index(self._theme.choice))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(10)
        column.addWidget(label("Casefile", "code", self))
        column.addSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("CASES"), "caption", self), 1)
        head.addWidget(self.clear)
        column.addLayout(head)
        column.addLayout(self._cases)
        column.addWidget(self.other)
        column.addWidget(self.package)
        column.addStretch(1)
        column.addWidget(self.language)
        column.addWidget(self.theme_choice)

    def _preference(self, name: str) -> None:
        if name == "recent":
            self._list_cases()

    def _list_cases(self) -> None:
        while (item := self._cases.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.buttons = []
        folders = self._preferences.recent_cases()
        self.clear.setVisible(bool(folders))
        days, today = self._preferences.delete_days(), date.today().isoformat()  # noqa: DTZ011  the wall's day
        for folder in folders:
            self._cases.addWidget(self._case_button(folder))
            if days.get(folder, today) < today:
                day = QLocale().toString(
                    QDate.fromString(days[folder], Qt.DateFormat.ISODate),
                    QLocale.FormatType.ShortFormat,
                )
                words = self.tr("To be deleted since {day}").replace("{day}", day)
                self._cases.addWidget(label(words, "warn", self, wrap=True))
        if not folders:
            none: QLabel = label(self.tr("None opened here yet."), "faint", self, wrap=True)
            self._cases.addWidget(none)

    def _case_button(self, folder: Path) -> KeyButton:
        name = folder.name.removesuffix(".case")
        locked = is_locked(folder)
        icon = "lock" if locked else "archive"
        button = KeyButton(self._theme, name.replace("&", "&&"), self, icon=icon, kind="quiet")
        button.setToolTip(str(folder))
        button.setAccessibleDescription(self.tr("Locked") if locked else "")
        button.clicked.connect(lambda: self.opened.emit(folder))
        self.buttons.append(button)
        return button
