"""What a phrase seals: made slow on purpose, so that nobody tries phrases by the million.

An age file made with a passphrase (scrypt, its cost fitted to this computer: a second or two). The
work holds all threads of its process, so a window has it done in another one and passes that way of
doing it along as a `Stretching`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Stretching:
    """Who does the slow work: `seal(content, phrase)`, and `unseal(sealed, phrase)`.

    `unseal` gives None when the phrase is another one or the bytes are damaged.
    """

    seal: Callable[[bytes, str], bytes]
    unseal: Callable[[bytes, str], bytes | None]


def seal(content: bytes, phrase: str) -> bytes:
    """An age file that this phrase opens."""
    from pyrage import passphrase  # 20 ms, and most cases have no lock

    return bytes(passphrase.encrypt(content, phrase))


def unseal(sealed: bytes, phrase: str) -> bytes | None:
    """What an age file holds that this phrase opens."""
    import pyrage
    from pyrage import passphrase

    try:
        return bytes(passphrase.decrypt(sealed, phrase))
    except pyrage.DecryptError:
        return None


HERE: Final = Stretching(seal, unseal)
"""In this very process; for a program that has nothing else to do meanwhile."""
