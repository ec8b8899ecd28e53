"""What the writing child does: plain values in, the bytes of a file to hand over out."""

from collections.abc import Mapping
from typing import IO

from casefile.child.serving import Answer, Handler
from casefile.model.errors import CaseError
from casefile.model.plain import from_json
from casefile.model.summary import Paper
from casefile.output.summary_docx import write_docx
from casefile.reading.protocol import Frame
from casefile.reading.sandbox import Layer

_WRITERS = {"docx": (Paper, write_docx)}


def prepare() -> tuple[Layer, ...]:
    """Nothing more to give up: it sees what the program made, not what somebody sent."""
    return ()


def handlers(_answers: IO[bytes]) -> Mapping[str, Handler]:
    """Its requests by name."""
    return {"write": _write}


def _write(request: Frame) -> Answer:
    what = str(request.head["what"])
    if what not in _WRITERS:
        raise CaseError(f"There is no way to write {what}.")
    kind, writer = _WRITERS[what]
    return Answer(writer(from_json(kind, request.head["data"])))
