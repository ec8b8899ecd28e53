"""The watched folders of an open case: what arrives in them, and whether they are there."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from casefile.services.watch_folder import Seen, WatchedPlace, Watcher


class Watching(QObject):
    """Follows folders on the watcher's own thread and tells on the UI thread.

    `arrived(place, paths)` gives files that have stopped changing; `states_changed` follows when a
    folder vanishes or comes back.
    """

    arrived = Signal(object, list)
    states_changed = Signal()
    _files = Signal(object, list)
    _state = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.states: dict[WatchedPlace, str] = {}
        self._watcher: Watcher | None = None
        self._files.connect(self.arrived, Qt.ConnectionType.QueuedConnection)
        self._state.connect(self._note_state, Qt.ConnectionType.QueuedConnection)

    def follow(
        self, places: Iterable[WatchedPlace], seen: dict[Path, Seen], settle_seconds: float
    ) -> None:
        """Watches these folders from now on, and no others; `seen` are files taken before."""
        self.stop()
        self.states = {}
        self._watcher = Watcher(
            list(places), self._files.emit, self._state.emit, seen, settle_seconds
        )
        self._watcher.start()

    def rescan(self) -> None:
        """Looks through all folders now: at the window's return to the front."""
        if self._watcher is not None:
            self._watcher.rescan()

    def later(self, paths: Iterable[Path]) -> None:
        """Lets files come again with the next look through their folder: they were not taken."""
        if self._watcher is not None:
            self._watcher.later(paths)

    def stop(self) -> None:
        """Stops watching and waits for the thread to end."""
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None

    @property
    def missing(self) -> list[WatchedPlace]:
        """Folders that are not there now."""
        return [place for place, state in self.states.items() if state == "not there"]

    def _note_state(self, place: WatchedPlace, state: str) -> None:
        self.states[place] = state
        self.states_changed.emit()
