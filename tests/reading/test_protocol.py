"""Messages through a pipe: whole or refused."""

import io
import json
import struct

import pytest

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
