"""The key of a locked case, and the path of a case folder that carries it while the case is open.

One random secret opens case.db (SQLCipher, raw key) and names the originals (HMAC-SHA256); one age
identity (X25519) opens them. Both are drawn once; a passphrase only opens the slot they lie in.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from casefile.model.errors import CaseError, PassphraseNeeded

if sys.platform == "win32":
    from pathlib import WindowsPath as SystemPath
else:
    from pathlib import PosixPath as SystemPath

PLACES: Final = ("keys", "backups/keys")
"""Where the slots of a case lie, twice over; a case with either is locked."""
_SECRET_BYTES: Final = 32
_HEAD: Final = "casefile key 1"


@dataclass(frozen=True, slots=True)
class CaseKey:
    """What opens one case; it never shows itself in a message."""

    secret: bytes = field(repr=False)
    identity: str = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """A key nobody has had before: 256 random bits and a fresh age identity."""
        from pyrage import x25519  # 20 ms, and most cases that are opened are not locked

        # As `secrets` gives them, without the OpenSSL that comes with it.
        return cls(os.urandom(_SECRET_BYTES), str(x25519.Identity.generate()))

    @classmethod
    def from_words(cls, words: bytes) -> Self:
        """The key out of an opened slot. Raises ValueError when it is none."""
        head, secret, identity = words.decode("ascii").splitlines()
        if head != _HEAD or len(secret) != 2 * _SECRET_BYTES:
            raise ValueError(head)
        return cls(bytes.fromhex(secret), identity)

    def as_words(self) -> bytes:
        """What a slot holds: three lines; the last is an identity that the age program takes."""
        return f"{_HEAD}\n{self.secret.hex()}\n{self.identity}\n".encode("ascii")

    @property
    def for_database(self) -> str:
        """The raw key as SQLCipher takes it."""
        return f"x'{self.secret.hex()}'"

    def name_of(self, sha256: str) -> str:
        """The file name an original has: who lacks the key cannot tell which document it is."""
        # OpenSSL comes with it; the first screen only asks whether a case is locked.
        import hmac

        return hmac.new(self.secret, f"original {sha256}".encode(), "sha256").hexdigest()

    def seal(self, content: bytes) -> bytes:
        """Bytes as an age file that only this key opens."""
        import pyrage
        from pyrage import x25519

        recipient = x25519.Identity.from_str(self.identity).to_public()
        return bytes(pyrage.encrypt(content, [recipient]))

    def unseal(self, sealed: bytes) -> bytes | None:
        """The bytes of an age file; None when they were changed or belong to another key."""
        import pyrage
        from pyrage import x25519

        try:
            return bytes(pyrage.decrypt(sealed, [x25519.Identity.from_str(self.identity)]))
        except pyrage.DecryptError:
            return None


class UnlockedFolder(SystemPath):
    """The folder of a locked case, with the key that opens it; paths made from it carry none.

    A path, so that all that takes a case folder takes this one. The key lies with the one object:
    `lock_again` on it ends what everybody who holds it can read.
    """

    _opened_by: CaseKey | None

    def with_segments(self, *parts: str) -> Path:
        """What is made from it is a plain path (CPython 3.12 on asks here)."""
        return Path(*parts)

    def __reduce__(self) -> tuple[Callable[..., Path], tuple[str]]:
        """Copied or sent elsewhere it is the path alone."""
        return Path, (str(self),)

    def __repr__(self) -> str:
        return f"UnlockedFolder({str(self)!r})"

    def lock_again(self) -> None:
        """Forget the key."""
        self._opened_by = None


def unlocked(folder: Path, key: CaseKey | None) -> Path:
    """The folder carrying the key; the plain folder where there is none."""
    if key is None:
        return Path(str(folder))
    made = UnlockedFolder(folder.absolute())
    made._opened_by = key  # noqa: SLF001  the one way in; a path takes no further argument
    return made


def is_locked(folder: Path) -> bool:
    """Whether a case has a passphrase. It need not be opened for that."""
    return any((folder / place).is_dir() for place in PLACES)


def is_open(folder: Path) -> bool:
    """Whether this path opens the case: it has no passphrase, or the path carries its key."""
    return getattr(folder, "_opened_by", None) is not None or not is_locked(folder)


def key_of(folder: Path) -> CaseKey | None:
    """The key a case folder carries, None for a case without passphrase.

    Raises:
        PassphraseNeeded: the case is locked; so nothing is ever written to it in plain.
    """
    key: CaseKey | None = getattr(folder, "_opened_by", None)
    if key is None and is_locked(folder):
        raise PassphraseNeeded(
            "This case is locked with a passphrase.", "Nothing was changed.", "Open it first."
        )
    return key


def kept_open(folder: Path) -> Path:
    """The same folder with a key of its own, which stays when `folder` forgets its key.

    Raises:
        PassphraseNeeded: the case is locked.
    """
    return unlocked(folder, key_of(folder))


def forget_key(folder: Path) -> None:
    """What was read of a locked case stays where it is; nothing more can be read through `folder`.

    For a case without passphrase there is nothing to forget.
    """
    if isinstance(folder, UnlockedFolder):
        folder.lock_again()


def wrong_passphrase() -> CaseError:
    """What a person is told whose passphrase opens nothing."""
    return PassphraseNeeded(
        "This passphrase does not open the case.",
        "Nothing was changed.",
        "Try again; look at the keyboard layout and capital letters.",
    )
