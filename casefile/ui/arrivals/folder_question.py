"""Files in a watched folder that is not the case's own: nothing is copied before the answer."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from casefile.services.watch_folder import WatchedPlace
from casefile.ui.parts.buttons import KeyButton
from casefile.ui.parts.texts import label
from casefile.ui.theme import Theme

SHOWN = 3


class FolderQuestion(QFrame):
    """A bar above the view: "3 new files in Scans": this case, another case, ignore.

    `answered(place, paths, answer)` with "this", "other" or "ignore". Files that arrive while the
    question stands join it.
    """

    answered = Signal(object, list, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "warning")
        self._waiting: dict[WatchedPlace, list[Path]] = {}
        icon = QLabel(self)
        icon.setPixmap(theme.pixmap("folder-sync", "warn", 18))
        self.words = label("", "strong", self, wrap=True)
        self.names = label("", "faint", self, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 10, 9)
        row.setSpacing(10)
        row.addWidget(icon)
        row.addWidget(self.words)
        row.addWidget(self.names, 1)
        self.buttons: dict[str, KeyButton] = {}
        for key, name in (
            ("this", self.tr("This case")),
            ("other", self.tr("Another case…")),
            ("ignore", self.tr("Ignore")),
        ):
            button = KeyButton(theme, name, self)
            button.clicked.connect(lambda _on=False, key=key: self._answer(key))
            row.addWidget(button)
            self.buttons[key] = button
        self.hide()

    @property
    def count(self) -> int:
        """How many files wait for an answer."""
        return sum(len(paths) for paths in self._waiting.values())

    def ask(self, place: WatchedPlace, paths: list[Path]) -> None:
        """Puts files of a folder before the person, after those already asked about."""
        known = self._waiting.setdefault(place, [])
        known.extend(path for path in paths if path not in known)
        self._show()

    def _show(self) -> None:
        if not self._waiting:
            self.hide()
            return
        place, paths = next(iter(self._waiting.items()))
        words = self.tr("%n new file(s) in {folder}. Where do they belong?", "", len(paths))
        self.words.setText(words.format(folder=place.path.name))
        names = ", ".join(path.name for path in paths[:SHOWN])
        self.names.setText(f"{names}…" if len(paths) > SHOWN else names)
        self.show()

    def _answer(self, key: str) -> None:
        place = next(iter(self._waiting))
        paths = self._waiting.pop(place)
        self._show()
        self.answered.emit(place, paths, key)
