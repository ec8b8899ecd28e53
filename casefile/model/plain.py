"""Our frozen values as plain JSON data and back, for pipes, hand-over files and papers."""

import base64
import dataclasses
import functools
import types
import typing
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast

T = TypeVar("T")
Plain = Any
"""What `json.loads` gives and `json.dumps` takes."""
Annotation = Any
"""A class or another form of type annotation."""


def to_json(value: object, blobs: list[bytes] | None = None) -> Plain:
    """What `json.dumps` takes for a value built of our dataclasses, tuples, sets and dicts.

    Bytes are put aside into `blobs` and stand as their position there; without `blobs` they
    become base64 text.

    Raises:
        TypeError: the value holds something else.
    """
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, bytes):
        if blobs is None:
            return base64.b64encode(value).decode("ascii")
        blobs.append(value)
        return len(blobs) - 1
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = _field_types(type(value))
        return {name: to_json(getattr(value, name), blobs) for name in names}
    if isinstance(value, Mapping):
        return {str(key): to_json(item, blobs) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [to_json(item, blobs) for item in value]
    if isinstance(value, frozenset | set):
        return sorted((to_json(item, blobs) for item in value), key=repr)
    raise TypeError(f"{type(value).__name__} has no plain form")


def from_json(cls: type[T], data: Plain, blobs: Sequence[bytes] | None = None) -> T:
    """The value of type `cls` that `to_json` turned into `data`.

    `cls` may be a dataclass or any annotation our dataclasses use (`tuple[int, ...]`,
    `dict[str, X]`, `X | None`, `Literal`). Fields missing in `data` keep their defaults; unknown
    ones are refused, so that a damaged or hostile answer cannot pass for a value.

    Raises:
        TypeError, ValueError: `data` does not fit.
    """
    return cast("T", _build(cls, data, blobs))


@functools.cache
def _field_types(cls: type) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    return {field.name: hints[field.name] for field in dataclasses.fields(cls)}


def _build(kind: Annotation, data: Plain, blobs: Sequence[bytes] | None) -> object:
    origin: Annotation = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _build_union(typing.get_args(kind), data, blobs)
    if origin is typing.Literal:
        if data not in typing.get_args(kind):
            raise ValueError(f"{data!r} is none of {typing.get_args(kind)}")
        return data
    if origin is not None:
        return _build_collection(origin, typing.get_args(kind), data, blobs)
    if dataclasses.is_dataclass(kind):
        return _build_dataclass(kind, data, blobs)
    return _build_scalar(kind, data, blobs)


def _build_union(kinds: tuple[Any, ...], data: Plain, blobs: Sequence[bytes] | None) -> object:
    if data is None and type(None) in kinds:
        return None
    real = [kind for kind in kinds if kind is not type(None)]
    if len(real) != 1:
        raise TypeError(f"a union of {len(real)} types has no plain form")
    return _build(real[0], data, blobs)


def _build_collection(
    origin: Annotation, kinds: tuple[Any, ...], data: Plain, blobs: Sequence[bytes] | None
) -> object:
    if origin is dict or issubclass(origin, Mapping):
        if not isinstance(data, dict):
            raise TypeError("not an object")
        key_kind, value_kind = kinds
        return {
            (int(key) if key_kind is int else key): _build(value_kind, item, blobs)
            for key, item in data.items()
        }
    if not isinstance(data, list):
        raise TypeError("not a list")
    if origin is tuple and kinds[-1] is not Ellipsis:
        if len(kinds) != len(data):
            raise ValueError(f"{len(data)} items where {len(kinds)} belong")
        return tuple(_build(kind, item, blobs) for kind, item in zip(kinds, data, strict=True))
    items = (_build(kinds[0], item, blobs) for item in data)
    return origin(items) if origin in (tuple, list, set, frozenset) else tuple(items)


def _build_dataclass(kind: Annotation, data: Plain, blobs: Sequence[bytes] | None) -> object:
    if not isinstance(data, dict):
        raise TypeError(f"not an object for {kind.__name__}")
    fields = _field_types(kind)
    if unknown := data.keys() - fields.keys():
        raise ValueError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    return kind(**{name: _build(fields[name], item, blobs) for name, item in data.items()})


def _build_scalar(kind: Annotation, data: Plain, blobs: Sequence[bytes] | None) -> object:
    if kind in (Any, object):
        return data
    if kind is bytes:
        return base64.b64decode(data, validate=True) if blobs is None else blobs[data]
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise TypeError(f"{data!r} is not {kind.__name__}")
    return data
