"""Watch folders and hand over files once they have stopped changing; never move or delete one.

Notifications come from watchdog; a rescan at start, on demand and every minute finds what they
miss (network drives, sticks that come back, files added while the program was closed).
"""

import os
import queue
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver

IGNORED_ENDINGS = (".part", ".crdownload", ".tmp", ".download", ".partial")
IGNORED_BEGINNINGS = ("~$", ".~lock", ".")


@dataclass(frozen=True, slots=True)
class WatchedPlace:
    """A watched folder. `ask`: its files are taken in only after a person's answer."""

    id: int
    path: Path
    ask: bool = True


@dataclass(frozen=True, slots=True)
class _Look:
    """What a file looked like when it was last seen: it is settled when two looks agree."""

    size: int
    mtime_ns: int
    since: float


Seen = tuple[int, int]
"""Size and mtime_ns of a file that was handed over; it is not handed over again unchanged."""


def is_ignored(name: str) -> bool:
    """Whether a file is another program's unfinished or lock file."""
    return name.startswith(IGNORED_BEGINNINGS) or name.lower().endswith(IGNORED_ENDINGS)


class Watcher:
    """Watches folders on a thread of its own and calls back from that thread.

    `on_files(place, paths)` is called with files that kept their size and time for
    `settle_seconds`; `on_state(place, state)` with "watching" or "not there" when that changes.
    `seen` tells which files were taken before (path -> size and mtime_ns).
    """

    def __init__(
        self,
        places: Iterable[WatchedPlace],
        on_files: Callable[[WatchedPlace, list[Path]], None],
        on_state: Callable[[WatchedPlace, str], None],
        seen: dict[Path, Seen] | None = None,
        settle_seconds: float = 2.0,
        rescan_seconds: float = 60.0,
    ) -> None:
        self._places = {place.path: place for place in places}
        self._on_files, self._on_state = on_files, on_state
        self._settle, self._rescan_every = settle_seconds, rescan_seconds
        self._seen: dict[Path, Seen] = dict(seen or {})
        self._looks: dict[Path, _Look] = {}
        self._state: dict[Path, str] = {}
        self._inbox: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._observer: BaseObserver | None = None
        self._thread = threading.Thread(target=self.run, name="watched folders", daemon=True)

    def start(self) -> None:
        """Begin to watch; the first scan follows at once."""
        self._thread.start()

    def rescan(self) -> None:
        """Look through all watched folders now."""
        self._inbox.put(self._rescan_now)

    def retry(self, path: Path) -> None:
        """Forget that a file was handed over, so that it comes again."""
        self._inbox.put(partial(self._forget, path))

    def stop(self) -> None:
        """Stop watching and wait for the thread to end."""
        if self._thread.is_alive():
            self._inbox.put(None)
            self._thread.join()

    def scan_once(self) -> dict[WatchedPlace, list[Path]]:
        """Every file there is now that stood still for `settle_seconds`, without watching on."""
        self._scan()
        if self._looks:
            time.sleep(self._settle)
        return self._settled()

    def run(self) -> None:
        """Watch on this thread until `stop` is called or the program is interrupted."""
        self._rescan_now()
        next_scan = time.monotonic() + self._rescan_every
        while True:
            try:
                step = self._inbox.get(timeout=self._pause(next_scan))
            except queue.Empty:
                step = _nothing
            if step is None:
                break
            step()
            if time.monotonic() >= next_scan:
                self._rescan_now()
                next_scan = time.monotonic() + self._rescan_every
            for place, files in self._settled().items():
                self._on_files(place, files)
        self._stop_observer()

    def _pause(self, next_scan: float) -> float:
        """Seconds until something has to be done without a notification."""
        due = [look.since + self._settle for look in self._looks.values()]
        return max(0.02, min([next_scan, *due]) - time.monotonic())

    def _rescan_now(self) -> None:
        self._watch_what_is_there()
        self._scan()

    def _forget(self, path: Path) -> None:
        self._seen.pop(path, None)
        self._look_at(path)

    def _watch_what_is_there(self) -> None:
        """Follow folders that vanished or came back."""
        there = {path for path in self._places if path.is_dir()}
        before = {path for path, state in self._state.items() if state == "watching"}
        for path in self._places:
            state = "watching" if path in there else "not there"
            if self._state.get(path) != state:
                self._state[path] = state
                self._on_state(self._places[path], state)
        if there != before or self._observer is None:
            self._stop_observer()
            self._start_observer(there)

    def _start_observer(self, folders: Iterable[Path]) -> None:
        observer = Observer()
        observer.start()
        handler = _Forward(lambda path: self._inbox.put(partial(self._look_at, path)))
        for folder in folders:
            try:
                observer.schedule(handler, str(folder), recursive=False)
            except OSError:
                # No notifications to be had here (a limit, a network drive): the rescan serves.
                # It may also have vanished a moment ago; the next rescan tells.
                continue
        self._observer = observer

    def _stop_observer(self) -> None:
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None

    def _scan(self) -> None:
        for folder in self._places:
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        self._look_at(Path(entry.path))
            except OSError:
                continue

    def _look_at(self, path: Path) -> None:
        """Note a file's size and time; whatever is no ordinary visible file is passed over."""
        if is_ignored(path.name) or path.parent not in self._places:
            return
        try:
            found = path.lstat()
        except OSError:
            self._looks.pop(path, None)
            return
        if not S_ISREG(found.st_mode):
            return
        if self._seen.get(path) == (found.st_size, found.st_mtime_ns):
            return
        before = self._looks.get(path)
        if before is None or (before.size, before.mtime_ns) != (found.st_size, found.st_mtime_ns):
            now = time.monotonic()
            self._looks[path] = _Look(found.st_size, found.st_mtime_ns, now)

    def _settled(self) -> dict[WatchedPlace, list[Path]]:
        """Files whose size and time stood still long enough, by folder; they count as taken."""
        now = time.monotonic()
        done: dict[WatchedPlace, list[Path]] = {}
        for path, look in list(self._looks.items()):
            if now - look.since < self._settle:
                continue
            self._look_at(path)
            if self._looks.get(path) is not look:
                continue
            del self._looks[path]
            self._seen[path] = (look.size, look.mtime_ns)
            done.setdefault(self._places[path.parent], []).append(path)
        return {place: sorted(paths) for place, paths in done.items()}


def _nothing() -> None:
    """What the watcher does when time passed and nothing arrived."""


class _Forward(FileSystemEventHandler):
    """Tells the watcher of every file that was made, changed, closed or moved in."""

    def __init__(self, tell: Callable[[Path], None]) -> None:
        self._tell = tell

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Pass on where the file is now."""
        if event.is_directory or event.event_type in ("opened", "closed_no_write", "deleted"):
            return
        self._tell(Path(os.fsdecode(event.dest_path or event.src_path)))
