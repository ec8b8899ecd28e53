"""Messages through a pipe: whole or refused."""

import io
import json
import struct

import pytest

from casefile.reading.message_pieces import LONGEST_JSON, PIECE, cut, decoded
from casefile.reading.protocol import BLOBS_LIMIT, BrokenFrame, read_frame, write_frame


def sent(head: dict[str, object], blobs: tuple[bytes, ...] = ()) -> bytes:
    stream = io.BytesIO()
    write_frame(stream, head, blobs)
    return stream.getvalue()


def test_what_is_sent_arrives() -> None:
    head: dict[str, object] = {"do": "read", "name": "žodis 🖋 \ud800", "list": [1, None, True]}
    stream = io.BytesIO(sent(head, (b"", b"\x00\xff")) + sent({"do": "quit"}))
    first, second = read_frame(stream), read_frame(stream)
    assert first is not None
    assert second is not None
    assert (first.head, first.blobs) == (head, (b"", b"\x00\xff"))
    assert (second.head, second.blobs) == ({"do": "quit"}, ())
    assert read_frame(stream) is None


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x00",
        struct.pack(">I", 10) + b"{}",
        struct.pack(">I", 2) + b"[]",
        struct.pack(">I", 3) + b"{x}",
        struct.pack(">I", 2**32 - 1),
        sent({"do": "x"}, (b"abc",))[:-1],
    ],
    ids=["half a length", "cut off", "a list", "no JSON", "endless", "half a blob"],
)
def test_what_is_broken_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(data))


@pytest.mark.parametrize("sizes", [[BLOBS_LIMIT + 1], [-1], ["1"]])
def test_sizes_out_of_bounds_are_refused(sizes: list[object]) -> None:
    data = json.dumps({"sizes": sizes}).encode()
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(struct.pack(">I", len(data)) + data))


LONG = "žodis 🖋 \ud800 " * PIECE
LONG_MESSAGES = {
    "a text": {"text": LONG, "name": "a"},
    "many rows": {"value": {"rows": [[number, f"row {number}"] for number in range(80_000)]}},
    "long texts in rows": {"value": [{"at": 1, "text": LONG}, {"at": 2, "text": LONG}, 3]},
    "rows in rows": {"value": [[[list(range(50_000))], "end"] for _ in range(5)]},
    "a short one": {"text": "a", "rows": [1, 2]},
}


@pytest.mark.parametrize("head", LONG_MESSAGES.values(), ids=LONG_MESSAGES)
def test_a_long_message_arrives_and_no_piece_takes_long_to_read(head: dict[str, object]) -> None:
    stream = io.BytesIO(sent(head, (b"bytes",)) + sent({"do": "quit"}))
    first, second = read_frame(stream), read_frame(stream)
    assert first is not None
    assert second is not None
    assert (first.head, first.blobs) == (head, (b"bytes",))
    assert second.head == {"do": "quit"}
    short, pieces = cut(head)
    assert len(short) <= PIECE
    assert all(len(piece) <= 2 * PIECE or b"[" not in piece for piece in pieces)


@pytest.mark.parametrize(
    ("short", "pieces"),
    [
        ({"value": {"…list": [0, 9]}}, [b"[1]"]),
        ({"value": {"…deep": [0, 1]}}, ['[{"…deep": [0, 1]}]'.encode()]),
        ({"value": {"…text": "1"}}, [b"a"]),
        ({"value": 1}, [b"left over"]),
        ({"value": {"…list": [0, 1]}}, [b"[1" * 10]),
        ({"value": {"…list": [0, 1]}}, [b"[" + b"1," * LONGEST_JSON + b"1]"]),
    ],
    ids=["none there", "a circle", "no number", "one too many", "no JSON", "too long"],
)
def test_pieces_that_do_not_fit_are_refused(short: object, pieces: list[bytes]) -> None:
    first = json.dumps(short).encode()
    data = json.dumps({"pieces": [len(one) for one in (first, *pieces)]}).encode()
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(struct.pack(">I", len(data)) + data + first + b"".join(pieces)))


def test_a_message_that_would_hold_everything_up_is_refused() -> None:
    data = json.dumps({"rows": [0] * LONGEST_JSON}).encode()
    with pytest.raises(BrokenFrame):
        read_frame(io.BytesIO(struct.pack(">I", len(data)) + data))
    with pytest.raises(ValueError, match="too long"):
        decoded(data)
