"""A thread that reads the case for the window, with a connection of its own."""

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from casefile.store.driver import Connection


class ReadingAside:
    """Reads one after the other; `connect` is called with the first, on the thread itself."""

    def __init__(self, connect: "Callable[[], Connection] | None") -> None:
        self._connect = connect
        self._opened: list[Connection] = []
        self._thread = ThreadPoolExecutor(1, "casefile-read")

    def submit(self, read: "Callable[[Connection], object]") -> bool:
        """Reads in its turn; False without a case, when nothing happens."""
        if self._connect is not None:
            self._thread.submit(lambda: read(self._db()))
        return self._connect is not None

    def close(self) -> None:
        """Ends with what is being read; the rest is left out."""
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def _db(self) -> "Connection":
        if not self._opened and self._connect is not None:
            self._opened.append(self._connect())
        return self._opened[0]

    def _close(self) -> None:
        while self._opened:
            self._opened.pop().close()
