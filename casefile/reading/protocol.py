"""Messages between the program and its children: a length, one JSON object, its pieces, raw bytes.

Nothing is ever unpickled, and nothing longer than the limits is taken, so that a child turned
against us by a document can send wrong values but run nothing.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import IO, Any

from casefile.reading.message_pieces import LONGEST_JSON, cut, decoded, encoded, joined

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
    """A message as it is sent: four bytes of length (big-endian), the object in UTF-8, bytes.

    For a long one the object says the lengths of its pieces, which follow before the bytes; the
    first piece is the message without the others.
    """
    sizes = {"sizes": [len(blob) for blob in blobs]} if blobs else {}
    data, pieces = cut({**head, **sizes})
    if pieces:
        pieces.insert(0, data)
        data = encoded({"pieces": [len(piece) for piece in pieces]})
    return _LENGTH.pack(len(data)) + data, *pieces, *blobs


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
    if length > LONGEST_JSON:
        raise BrokenFrame(f"{length} bytes are too many")
    try:
        head = decoded(_exactly(stream, length))
        if isinstance(head, dict) and "pieces" in head:
            first, *pieces = _parts(stream, head["pieces"], HEAD_LIMIT)
            head = joined(decoded(first), pieces)
    except (ValueError, TypeError, RecursionError) as error:
        raise BrokenFrame("no JSON") from error
    if not isinstance(head, dict):
        raise BrokenFrame("no JSON object")
    return Frame(head, tuple(_parts(stream, head.pop("sizes", []), BLOBS_LIMIT)))


def _parts(stream: IO[bytes], sizes: object, limit: int) -> list[bytes]:
    """The bytes that follow in these lengths."""
    if not isinstance(sizes, list) or not all(isinstance(size, int) for size in sizes):
        raise BrokenFrame("sizes that are none")
    if min(sizes, default=0) < 0 or sum(sizes) > limit:
        raise BrokenFrame("sizes out of bounds")
    return [_exactly(stream, size) for size in sizes]


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise BrokenFrame("cut off")
    return data
