"""Files of watched folders from the moment they are handed over until each is safely taken.

A file counts as taken once its document is in the case, never before: what fails, or what the
program did not come to before it ended, is handed over once more.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from casefile.bridge.arrivals import Arrival
from casefile.services.watch_folder import WatchedPlace
from casefile.store.watched import Look, look_at

Remember = Callable[[WatchedPlace, tuple[Look, ...]], object]
Later = Callable[[Iterable[Path]], None]


class HandedOver:
    """Follows files; `remember` gets those that need not come again, `later` the others."""

    def __init__(self, remember: Remember, later: Later) -> None:
        self._remember, self._later = remember, later
        self._open: dict[Path, tuple[WatchedPlace, Look]] = {}

    def add(self, place: WatchedPlace, paths: Iterable[Path]) -> list[Path]:
        """Follow these files; those of them that are still there."""
        there = []
        for path in paths:
            look = look_at(path)
            if look is not None:
                self._open[path] = (place, look)
                there.append(path)
        return there

    def refuse(self, place: WatchedPlace, paths: Iterable[Path]) -> None:
        """A person wants none of these files: they come again only when they change."""
        looks = (look_at(path) for path in paths)
        self._remember(place, tuple(look for look in looks if look is not None))

    def follow(self, row: Arrival) -> None:
        """What became of a file: taken, left out by a person, or to be tried once more."""
        if row.inside is not None or row.path not in self._open:
            return
        if row.state == "failed" and row.may_work_later:
            del self._open[row.path]
            self._later([row.path])
        elif row.document_id is not None or row.state in ("stopped", "failed"):
            place, look = self._open.pop(row.path)
            self._remember(place, (look,))

    def no_room(self, listed: Iterable[Path]) -> None:
        """The disk is too small for files that are not listed: they are tried once more."""
        kept = set(listed)
        left = [path for path in self._open if path not in kept]
        for path in left:
            del self._open[path]
        self._later(left)
