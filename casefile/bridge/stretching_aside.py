"""Passphrases are worked on in a child: in this process the window would stand still for seconds.

Each time a new child, gone with its answer and with what its memory held.
"""

from typing import Final

from casefile.model.errors import CaseError
from casefile.reading.answers import checked
from casefile.reading.child_process import ChildStopped, ReadingChild, child_command
from casefile.reading.protocol import Frame
from casefile.store.stretching import Stretching

SECONDS: Final = 120.0
"""A second or two on the computer that made the lock; an old one takes its time."""


def _ask(what: str, content: bytes, phrase: str) -> Frame:
    child = ReadingChild(child_command("locking"))
    try:
        return child.ask({"do": what, "phrase": phrase}, [content], seconds=SECONDS)
    except ChildStopped as error:
        raise CaseError(
            "The passphrase could not be worked on.",
            "Nothing was changed.",
            "Close other programs so that there is more memory, then try again.",
            str(error),
        ) from error
    finally:
        child.stop()


def _seal(content: bytes, phrase: str) -> bytes:
    answer = _ask("seal", content, phrase)
    return checked(answer, lambda: answer.blobs[0])


def _unseal(sealed: bytes, phrase: str) -> bytes | None:
    answer = _ask("unseal", sealed, phrase)
    return checked(answer, lambda: next(iter(answer.blobs), None))


ASIDE: Final = Stretching(_seal, _unseal)
"""To be given to whatever makes, opens or changes a lock; not for the window's own thread."""
