"""The loop of a child: a request in, an answer or an error in plain words out."""

import signal
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any

from casefile.model.errors import CaseError, Unreadable
from casefile.model.plain import to_json
from casefile.reading.protocol import Frame, read_frame, write_frame

# A child whose parent was killed while it works must not work for ever.
_ALONE_SECONDS = 300


OPENING = frozenset({"read", "page", "find", "entries", "unpack", "ocr", "redact"})
"""Requests that open what a stranger sent: if they fail, it is the document's fault."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a handler gives: a value of ours, or a bare message."""

    value: object = None
    head: Mapping[str, Any] | None = None
    blobs: Sequence[bytes] = ()


Handler = Callable[[Frame], Answer]


def serve(requests: IO[bytes], answers: IO[bytes], handlers: Mapping[str, Handler]) -> None:
    """Answer each request by the handler its "do" names, until "quit" or the end of the pipe."""
    while (request := read_frame(requests)) is not None:
        name = str(request.head.get("do"))
        if name == "quit":
            return
        _alarm(_ALONE_SECONDS)
        head, blobs = _answer(handlers, name, request)
        write_frame(answers, head, blobs)
        _alarm(0)


def _answer(
    handlers: Mapping[str, Handler], name: str, request: Frame
) -> tuple[Mapping[str, Any], Sequence[bytes]]:
    blobs: list[bytes] = []
    try:
        answer = handlers[name](request)
        if answer.head is not None:
            return answer.head, answer.blobs
        return {"value": to_json(answer.value, blobs)}, blobs
    except Unreadable as error:
        fields = ("reason", "what", "kept", "todo", "media_type")
        return {"unreadable": {field: getattr(error, field) for field in fields}}, ()
    except MemoryError:
        what = "It needs more memory than is allowed."
        return {"unreadable": {"reason": "too large", "what": what}}, ()
    except CaseError as error:
        return {"failed": error.sentence(), "damaged": name in OPENING}, ()
    except Exception as error:  # noqa: BLE001  (the job runner of the child: the parent must hear)
        return {"failed": _where(error), "damaged": name in OPENING}, ()


def _where(error: Exception) -> str:
    """The kind of an error and the places it passed; its message could quote the document."""
    places = traceback.format_tb(error.__traceback__, limit=-6)
    return f"{''.join(places)}{type(error).__name__}"


def _alarm(seconds: int) -> None:
    """End this process by the system itself when the time is over; 0 calls it off."""
    if hasattr(signal, "alarm"):  # not on Windows
        signal.alarm(seconds)
