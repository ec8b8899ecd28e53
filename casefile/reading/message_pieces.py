"""A long message as a short one and pieces of JSON and text that are read one after the other.

Reading JSON holds all threads of the program until its end, for seconds where a table of a million
cells comes, and the window with them. Between two pieces everything else has its turn.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

PIECE: Final = 256 * 1024
"""Characters from which a value is cut."""

LONGEST_JSON: Final = 16 * PIECE
"""Bytes of JSON that are read in one go at most; some forty milliseconds."""

_TEXT, _LIST, _DEEP = "…text", "…list", "…deep"
"""Stand for the number of a piece; the first piece of a list and its end; the same, with pieces
inside. No field of ours has such a name."""

_CODEC: Final = ("utf-8", "surrogatepass")
Plain = Any


def encoded(value: Plain) -> bytes:
    """A plain value as JSON in UTF-8."""
    return json.dumps(value, ensure_ascii=False).encode(*_CODEC)


def decoded(data: bytes) -> Plain:
    """The value again.

    Raises:
        ValueError: it is no JSON, or too long to be read in one go.
    """
    if len(data) > LONGEST_JSON:
        raise ValueError("too long for one piece")
    return json.loads(data.decode(*_CODEC))


def cut(head: Mapping[str, Plain]) -> tuple[bytes, list[bytes]]:
    """A message as JSON and the pieces that were taken out of it; none out of a short one."""
    pieces: list[bytes] = []
    # A long text is put aside before anything is measured: measuring it would hold us up as well.
    short = {
        name: _cut(value, pieces) if isinstance(value, str) else value
        for name, value in head.items()
    }
    data = encoded(short)
    if len(data) > PIECE:
        data = encoded(_cut(short, pieces))
    return data, pieces


def joined(short: Plain, pieces: Sequence[bytes]) -> Plain:
    """The message that `cut` made shorter.

    Raises:
        ValueError: the pieces do not fit.
    """
    left: list[bytes | None] = list(pieces)
    whole = _joined(short, left)
    if any(piece is not None for piece in left):
        raise ValueError("a piece is left over")
    return whole


def _cut(value: Plain, pieces: list[bytes]) -> Plain:
    if isinstance(value, str):
        if len(value) <= PIECE:
            return value
        pieces.append(value.encode(*_CODEC))
        return {_TEXT: len(pieces) - 1}
    if isinstance(value, Mapping):
        return {name: _cut_where_long(item, pieces) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return _cut_list(value, pieces)
    return value


def _cut_where_long(value: Plain, pieces: list[bytes]) -> Plain:
    if isinstance(value, Mapping | list | tuple) and len(encoded(value)) <= PIECE:
        return value
    return _cut(value, pieces)


def _cut_list(items: Sequence[Plain], pieces: list[bytes]) -> Plain:
    """Neighbours share a piece as far as they fit; a longer one is cut itself."""
    groups: list[list[bytes]] = [[]]
    size, before = 0, len(pieces)
    for item in items:
        data = encoded(item)
        if len(data) > PIECE:
            data = encoded(_cut(item, pieces))
        if groups[-1] and size + len(data) > PIECE:
            groups.append([])
            size = 0
        groups[-1].append(data)
        size += len(data)
    mark = _LIST if len(pieces) == before else _DEEP
    first = len(pieces)
    pieces += [b"[" + b",".join(group) + b"]" for group in groups]
    return {mark: [first, len(pieces)]}


def _joined(value: Plain, left: list[bytes | None]) -> Plain:
    if isinstance(value, list):
        return [_joined(item, left) for item in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {_TEXT}:
        return _taken(left, value[_TEXT]).decode(*_CODEC)
    for mark in (_LIST, _DEEP):
        if set(value) == {mark}:
            first, end = value[mark]
            items = [item for at in range(first, end) for item in decoded(_taken(left, at))]
            return _joined(items, left) if mark == _DEEP else items
    return {name: _joined(item, left) for name, item in value.items()}


def _taken(left: list[bytes | None], at: object) -> bytes:
    """A piece, once: no message goes round in circles."""
    if not isinstance(at, int) or not 0 <= at < len(left) or (piece := left[at]) is None:
        raise ValueError("no such piece")
    left[at] = None
    return piece
