"""Messages between the program and its children: a length, one JSON object, raw bytes.

Nothing is ever unpickled, and nothing longer than the limits is taken, so that a child turned
against us by a document can send wrong values but run nothing.
"""

import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any

HEAD_LIMIT = 256 * 1024 * 1024
BLOBS_LIMIT = 512 * 1024 * 1024
_LENGTH = struct.Struct(">I")


class BrokenFrame(ValueError):
    """What came through the pipe is no message."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: `head` is a JSON object, `blobs` the raw bytes that travel with it."""

    head: Mapping[str, Any]
    blobs: tuple[bytes, ...] = ()


def packed(head: Mapping[str, Any], blobs: Sequence[bytes] = ()) -> tuple[bytes, ...]:
    """A message as it is sent: four bytes of length (big-endian), the object in UTF-8, bytes."""
    sizes = {"sizes": [len(blob) for blob in blobs]} if blobs else {}
    data = json.dumps({**head, **sizes}, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return _LENGTH.pack(len(data)) + data, *blobs


def write_frame(stream: IO[bytes], head: Mapping[str, Any], blobs: Sequence[bytes] = ()) -> None:
    """Send one message."""
    for part in packed(head, blobs):
        stream.write(part)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame | None:
    """The next message; None at the end of the stream.

    Raises:
        BrokenFrame: what came is cut off, too long or no JSON object.
    """
    start = stream.read(_LENGTH.size)
    if not start:
        return None
    if len(start) < _LENGTH.size:
        raise BrokenFrame("cut off in a length")
    length = _LENGTH.unpack(start)[0]
    if length > HEAD_LIMIT:
        raise BrokenFrame(f"{length} bytes are too many")
    try:
        head = json.loads(_exactly(stream, length).decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise BrokenFrame("no JSON") from error
    if not isinstance(head, dict):
        raise BrokenFrame("no JSON object")
    sizes = head.pop("sizes", [])
    if not all(isinstance(size, int) and size >= 0 for size in sizes) or sum(sizes) > BLOBS_LIMIT:
        raise BrokenFrame("sizes out of bounds")
    return Frame(head, tuple(_exactly(stream, size) for size in sizes))


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise BrokenFrame("cut off")
    return data
