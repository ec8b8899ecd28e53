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
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from casefile.services.folder_scan import files_of, is_ignored
from casefile.services.open_elsewhere import is_being_written

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver


@dataclass(frozen=True, slots=True)
class WatchedPlace:
    """A watched folder.

    `ask`: its files are taken in only after a person's answer. `inner`: the folders inside it
    belong to it. `polling`: it sends no notifications (a network drive), only the rescan looks.
    """

    id: int
    path: Path
    ask: bool = True
    inner: bool = False
    polling: bool = False


Seen = tuple[int, int]
"""Size and mtime_ns of a file that was handed over; it is not handed over again unchanged."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What a file looked like when it was last seen: it is settled when two looks agree."""

    place: WatchedPlace
    seen: Seen
    since: float


class Watcher:
    """Watches folders on a thread of its own and calls back from that thread.

    `on_files(place, paths)` is called with files that kept their size and time for
    `settle_seconds` and that nobody has open for writing; `on_state(place, state)` with "watching"
    or "not there" when that changes. `seen` tells which files were taken before.
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
        self._places = list(places)
        self._on_files, self._on_state = on_files, on_state
        self._settle, self._rescan_every = settle_seconds, rescan_seconds
        self._seen = {str(path): look for path, look in (seen or {}).items()}
        self._looks: dict[str, _Look] = {}
        self._there: dict[WatchedPlace, tuple[int, int] | None] = {}
        self._inbox: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._observer: BaseObserver | None = None
        self._thread = threading.Thread(target=self.run, name="watched folders", daemon=True)

    def start(self) -> None:
        """Begin to watch; the first scan follows at once."""
        self._thread.start()

    def rescan(self) -> None:
        """Look through all watched folders now."""
        self._inbox.put(self._rescan_now)

    def later(self, paths: Iterable[Path]) -> None:
        """Hand these files over once more with the next rescan: they could not be taken now."""
        self._inbox.put(partial(self._forget, [str(path) for path in paths]))

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
        while self._take_steps(next_scan):
            if time.monotonic() >= next_scan:
                self._rescan_now()
                next_scan = time.monotonic() + self._rescan_every
            for place, files in self._settled().items():
                self._on_files(place, files)
        self._stop_observer()

    def _take_steps(self, next_scan: float) -> bool:
        """Wait for something to do and do all of it; False when it is time to end."""
        try:
            step = self._inbox.get(timeout=self._pause(next_scan))
            while step is not None:
                step()
                step = self._inbox.get_nowait()
        except queue.Empty:
            return True
        return False

    def _pause(self, next_scan: float) -> float:
        """Seconds until something has to be done without a notification."""
        first = next(iter(self._looks.values()), None)
        due = first.since + self._settle if first else next_scan
        return max(0.02, min(next_scan, due) - time.monotonic())

    def _rescan_now(self) -> None:
        self._watch_what_is_there()
        self._scan()

    def _forget(self, paths: list[str]) -> None:
        for path in paths:
            self._seen.pop(path, None)

    def _watch_what_is_there(self) -> None:
        """Follow folders that vanished, came back, or were exchanged for others of the name."""
        there = {place: _identity(place.path) for place in self._places}
        for place, found in there.items():
            if place not in self._there or (found is None) != (self._there[place] is None):
                self._on_state(place, "not there" if found is None else "watching")
        if there != self._there or self._observer is None:
            self._there = there
            self._stop_observer()
            self._start_observer([place for place, found in there.items() if found])

    def _start_observer(self, places: Iterable[WatchedPlace]) -> None:
        observer = Observer()
        observer.start()
        for place in places:
            if place.polling:
                continue
            forward = _Forward(partial(self._hear, place))
            try:
                observer.schedule(forward, str(place.path), recursive=place.inner)
            except OSError:
                # No notifications to be had here (a limit, a network drive): the rescan serves.
                # It may also have vanished a moment ago; the next rescan tells.
                continue
        self._observer = observer

    def _hear(self, place: WatchedPlace, path: str) -> None:
        """A notification, on watchdog's thread."""
        self._inbox.put(partial(self._look_at, place, path))

    def _stop_observer(self) -> None:
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None

    def _scan(self) -> None:
        for place in self._places:
            for path, found in files_of(str(place.path), inner=place.inner):
                self._note(place, path, found)

    def _look_at(self, place: WatchedPlace, path: str) -> None:
        """Note a file's size and time; a folder that came in is looked through."""
        inside = Path(os.path.relpath(path, place.path)).parts
        if any(is_ignored(name) for name in inside):
            return
        if len(inside) > 1 and not (place.inner and _lies_in(place.path, inside[:-1])):
            return
        try:
            found = os.lstat(path)
        except OSError:
            self._looks.pop(path, None)
            return
        if S_ISREG(found.st_mode):
            self._note(place, path, found)
        elif place.inner and S_ISDIR(found.st_mode):
            for inner, look in files_of(path, inner=True):
                self._note(place, inner, look)

    def _note(self, place: WatchedPlace, path: str, found: os.stat_result) -> None:
        seen = (found.st_size, found.st_mtime_ns)
        if self._seen.get(path) == seen:
            return
        before = self._looks.get(path)
        if before is None or before.seen != seen:
            self._wait(path, _Look(place, seen, time.monotonic()))

    def _wait(self, path: str, look: _Look) -> None:
        """Put a look at the end, so that the oldest stands first."""
        self._looks.pop(path, None)
        self._looks[path] = look

    def _settled(self) -> dict[WatchedPlace, list[Path]]:
        """Files whose size and time stood still long enough, by folder; they count as taken."""
        due = time.monotonic() - self._settle
        done: dict[WatchedPlace, list[Path]] = {}
        for path, look in list(self._looks.items()):
            if look.since > due:
                break
            self._look_at(look.place, path)
            if self._looks.get(path) is not look:
                continue
            if is_being_written(path):
                self._wait(path, _Look(look.place, look.seen, time.monotonic()))
                continue
            del self._looks[path]
            self._seen[path] = look.seen
            done.setdefault(look.place, []).append(Path(path))
        return {place: sorted(paths) for place, paths in done.items()}


def _lies_in(folder: Path, inner: tuple[str, ...]) -> bool:
    """Whether the folders inside are real ones: notifications also come through links."""
    real = os.path.realpath(folder)
    return os.path.realpath(folder.joinpath(*inner)) == os.path.join(real, *inner)  # noqa: PTH118


def _identity(folder: Path) -> tuple[int, int] | None:
    """Which folder lies there; another one of the same name has to be watched anew."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if folder.is_dir() else None


class _Forward(FileSystemEventHandler):
    """Tells the watcher of whatever was made, changed, closed or moved in."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Pass on where the file is now."""
        if event.event_type in ("opened", "closed_no_write", "deleted"):
            return
        if event.is_directory and event.event_type == "modified":
            return
        self._tell(os.fsdecode(event.dest_path or event.src_path))
