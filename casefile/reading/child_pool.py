"""Children shared by threads: taken for one request, given back, replaced when they stop."""

import contextlib
import threading
from collections.abc import Callable, Iterator

from casefile.model.errors import CaseError, Unreadable
from casefile.reading.child_process import ChildStopped, ReadingChild

RECYCLED_AFTER = 200
_BEFORE_A_SPARE = RECYCLED_AFTER - 50
"""A child takes a second to start and holds memory: not before it will be needed."""


class Pool:
    """At most `count` children at work at once; idle ones are kept, dead and old ones replaced."""

    def __init__(
        self, start: Callable[[], ReadingChild], count: int, *, spare: bool = False
    ) -> None:
        """None is started yet; with `spare` one more is ready when one gets too old."""
        self._start, self._spare = start, spare
        self._places = threading.BoundedSemaphore(count)
        self._lock = threading.Lock()
        self._idle: list[ReadingChild] = []
        self._busy: set[ReadingChild] = set()
        self._closed = False

    def warm(self) -> None:
        """Have an idle child."""
        with self._lock:
            if not self._idle and not self._closed:
                self._idle.append(self._start())

    @contextlib.contextmanager
    def child(self) -> Iterator[ReadingChild]:
        """A child for one request; it goes back unless it stopped."""
        with self._places:
            child = self._take()
            try:
                yield child
            except (ChildStopped, CaseError) as error:
                self._give_back(child, sound=isinstance(error, Unreadable))
                raise
            except BaseException:
                self._give_back(child, sound=False)
                raise
            self._give_back(child, sound=True)

    def close(self) -> None:
        """Put all down; threads that wait for an answer hear at once that their child stopped."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
            busy = list(self._busy)
        for child in busy:
            child.kill()
        for child in idle:
            child.stop()

    def _take(self) -> ReadingChild:
        with self._lock:
            if self._closed:
                raise ChildStopped(late=False)
            child = self._idle.pop() if self._idle else self._start()
            self._busy.add(child)
            return child

    def _give_back(self, child: ReadingChild, *, sound: bool) -> None:
        with self._lock:
            self._busy.discard(child)
            keep = sound and not self._closed and child.served < RECYCLED_AFTER
            if keep:
                self._idle.append(child)
            lacking = self._spare and not self._closed and len(self._idle) < 1 + keep
            if lacking and (child.served > _BEFORE_A_SPARE or not keep):
                self._idle.insert(0, self._start())
        if not keep:
            child.stop()
