"""The passwords that opened documents since the program started: in memory, never on the disk."""

import hashlib
from collections.abc import Iterator, Sequence


class Passwords:
    """By document; any thread may ask.

    `given` are passwords a person handed over for whichever documents they open.
    """

    def __init__(self, given: Sequence[str] = ()) -> None:
        self._given = tuple(given)
        self._opened: dict[str, str] = {}

    def of(self, sha256: str) -> str | None:
        """What opened the document of that SHA-256, or the file it is a part of ("…#3-7")."""
        return self._opened.get(sha256.partition("#")[0])

    def keep(self, sha256: str, password: str) -> None:
        """Remember what opened a document."""
        self._opened[sha256.partition("#")[0]] = password

    def keep_for(self, content: bytes, password: str) -> None:
        """The same by the document's bytes."""
        self.keep(hashlib.sha256(content).hexdigest(), password)

    def to_try(self, content: bytes) -> Iterator[str | None]:
        """What may open a document, the likeliest first; most have no password."""
        known = self.of(hashlib.sha256(content).hexdigest()) if self._opened else None
        yield known
        yield from (one for one in self._given if one != known)
