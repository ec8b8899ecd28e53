"""The value in a child's answer, or the error in it."""

import struct
from collections.abc import Callable
from typing import TypeVar

from casefile.model.errors import CaseError, Unreadable
from casefile.model.plain import from_json
from casefile.reading.protocol import Frame

_PROBLEM = ("reason", "what", "kept", "todo", "media_type")
T = TypeVar("T")


def value_of(kind: type[T], answer: Frame) -> T:
    """The value in an answer, or the error in it."""
    return checked(answer, lambda: from_json(kind, answer.head["value"], answer.blobs))


def checked(answer: Frame, take: Callable[[], T]) -> T:
    """What `take` takes from an answer, or the error in it."""
    if problem := answer.head.get("unreadable"):
        raise Unreadable(**{key: str(problem.get(key, "")) for key in _PROBLEM})
    if "failed" in answer.head:
        raise _failure(answer)
    try:
        return take()
    except (KeyError, TypeError, ValueError, IndexError, struct.error) as error:
        raise Unreadable("damaged", "The reader answered nonsense.") from error


def _failure(answer: Frame) -> CaseError:
    """A document that makes a parser fail is damaged; anything else is our own mistake."""
    if answer.head.get("damaged"):
        error: CaseError = Unreadable("damaged", "The document is built in a way that is not read.")
    else:
        error = CaseError("Something went wrong inside the program.", "Your case is unchanged.")
    error.details = str(answer.head["failed"])
    return error
