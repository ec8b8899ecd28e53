"""What the locking child does: turn a phrase into a key while the window goes on living.

Phrase and key come and go through the pipes; nothing of them touches the disk.
"""

from collections.abc import Mapping
from typing import IO

from casefile.child.serving import Answer, Handler
from casefile.reading.protocol import Frame
from casefile.reading.sandbox import Layer
from casefile.store import stretching


def prepare() -> tuple[Layer, ...]:
    """Nothing more to give up: it sees what the program itself made."""
    return ()


def handlers(_answers: IO[bytes]) -> Mapping[str, Handler]:
    """Its requests by name."""
    return {"seal": _seal, "unseal": _unseal}


def _seal(request: Frame) -> Answer:
    return Answer(head={}, blobs=[stretching.seal(request.blobs[0], request.head["phrase"])])


def _unseal(request: Frame) -> Answer:
    content = stretching.unseal(request.blobs[0], request.head["phrase"])
    return Answer(head={}, blobs=[] if content is None else [content])
