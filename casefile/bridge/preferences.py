"""What a person chose once and the window remembers: an ini file of their own, no case data in it.

Recent cases are folders only (they carry the case code), at most ten, gone ones left out.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from casefile.services import paper_words

RECENT: Final = 10
TRUE: Final = ("true", "1")

DEFAULTS: Final[dict[str, str | int | bool]] = {
    "language": "",  # empty: as the system
    "theme": "system",
    "text_percent": 100,
    "less_motion": False,
    "remember_cases": True,
    "settle_seconds": 2,
    "lock_minutes": 15,  # without a touch a locked case is closed after so long; 0: never
    "paper_language": "",  # empty: as the window
    "paper_size": "a4",
    "viewer_open": True,
    "navigator_open": True,
    "band_folded": False,
    "show_suggestions": True,
    "cases_folder": "",
    "reviewer": "",
    "language_data": "",  # a folder of traineddata files for scans in further languages
}


def settings_file() -> Path:
    """Where the settings stand on this computer."""
    return Path(platformdirs.user_config_dir("casefile", appauthor=False)) / "casefile.ini"


class Preferences(QObject):
    """Settings by name (see DEFAULTS), recent cases, and sizes remembered for each view."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ini = QSettings(str(path or settings_file()), QSettings.Format.IniFormat, self)

    def text(self, name: str) -> str:
        """A setting that is words; its default when never set. KeyError for no such setting."""
        return str(self._ini.value(name, DEFAULTS[name]))

    def number(self, name: str) -> int:
        """A setting that is a number; its default when the file holds none."""
        value = str(self._ini.value(name, DEFAULTS[name]))
        return int(value) if value.lstrip("-").isdigit() else int(DEFAULTS[name])

    def on(self, name: str) -> bool:
        """A setting that is on or off."""
        return str(self._ini.value(name, DEFAULTS[name])).lower() in TRUE

    def put(self, name: str, value: str | int | bool) -> None:
        """Keeps a setting and says so when it is another one than before."""
        if str(self._ini.value(name, DEFAULTS[name])).lower() == str(value).lower():
            return
        self._ini.setValue(name, value)
        self.changed.emit(name)

    def paper_language(self, window: str) -> str:
        """The language papers are written in: the one chosen last, else the window's."""
        return paper_words.first_known(self.text("paper_language"), window)

    def recent_cases(self) -> list[Path]:
        """The last cases opened that are still there, the newest first."""
        return [path for path in self._recent() if (path / "case.db").is_file()][:RECENT]

    def remember_case(self, folder: Path) -> None:
        """Puts a case on top of the recent ones, unless the person wants none remembered."""
        if self.on("remember_cases"):
            self._keep_recent([folder, *(path for path in self._recent() if path != folder)])

    def forget_case(self, folder: Path) -> None:
        """Takes one case off the recent ones: it is no longer here."""
        self.remember_day(folder, None)
        self._keep_recent([path for path in self._recent() if path != folder])

    def remember_day(self, folder: Path, day: str | None) -> None:
        """Keeps the day after which a recent case shall be deleted, so that nobody forgets it."""
        before = self.delete_days()
        days = {path: one for path, one in before.items() if path != folder}
        if day is not None and self.on("remember_cases"):
            days[folder] = day
        if days != before:
            self._ini.setValue("delete_after", [f"{one} {path}" for path, one in days.items()])
            self.changed.emit("recent")

    def delete_days(self) -> dict[Path, str]:
        """The day (YYYY-MM-DD) after which a case shall be deleted, by its folder."""
        lines = (line.partition(" ") for line in self._lines("delete_after"))
        return {Path(path): day for day, _, path in lines}

    def forget_cases(self) -> None:
        """Empties the list of recent cases; the cases themselves stay."""
        self._ini.remove("delete_after")
        self._keep_recent([])

    def layout(self, name: str) -> QByteArray:
        """Sizes of a window or splitter as last left; empty when never seen."""
        value = self._ini.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remembers sizes of a window or splitter."""
        self._ini.setValue(f"layout/{name}", state)

    def sync(self) -> None:
        """Writes everything to disk now."""
        self._ini.sync()

    def _recent(self) -> list[Path]:
        return [Path(line) for line in self._lines("recent")]

    def _lines(self, name: str) -> list[str]:
        """A list as it was kept; Qt gives a list of one as the one."""
        value = self._ini.value(name, [])
        return [str(one) for one in (value if isinstance(value, list) else [value]) if one]

    def _keep_recent(self, folders: Iterable[Path]) -> None:
        self._ini.setValue("recent", [str(folder) for folder in list(folders)[:RECENT]])
        self.changed.emit("recent")
