"""Our frozen values as plain JSON data and back, for pipes, hand-over files and papers."""

import base64
import dataclasses
import functools
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

T = TypeVar("T")
Plain = Any
"""What `json.loads` gives and `json.dumps` takes."""
Annotation = Any
"""A class or another form of type annotation."""
Blobs = Sequence[bytes] | None
Builder = Callable[[Plain, Blobs], object]


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
    return cast("T", _builder(cast("Annotation", cls))(data, blobs))


@functools.cache
def _field_types(cls: type) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    return {field.name: hints[field.name] for field in dataclasses.fields(cls)}


@functools.cache
def _builder(kind: Annotation) -> Builder:
    """What builds a value of a type; looked up once, as documents hold thousands of values."""
    origin: Annotation = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _union_builder(typing.get_args(kind))
    if origin is typing.Literal:
        return functools.partial(_build_literal, typing.get_args(kind))
    if origin is not None:
        return _collection_builder(origin, typing.get_args(kind))
    if dataclasses.is_dataclass(kind):
        return functools.partial(_build_dataclass, kind)
    if kind is float:
        return _build_float
    if kind in (str, bool, int):
        return functools.partial(_build_exact, kind)
    return functools.partial(_build_scalar, kind)


def _union_builder(kinds: tuple[Any, ...]) -> Builder:
    real = [kind for kind in kinds if kind is not type(None)]
    if len(real) != 1:
        raise TypeError(f"a union of {len(real)} types has no plain form")
    build = _builder(real[0])
    if type(None) not in kinds:
        return build
    return lambda data, blobs: None if data is None else build(data, blobs)


def _build_literal(values: tuple[Any, ...], data: Plain, _blobs: Blobs) -> object:
    if data not in values:
        raise ValueError(f"{data!r} is none of {values}")
    return data


def _collection_builder(origin: Annotation, kinds: tuple[Any, ...]) -> Builder:
    if origin is dict or issubclass(origin, Mapping):
        return functools.partial(_build_mapping, kinds)
    if origin is tuple and kinds[-1] is not Ellipsis:
        return functools.partial(_build_row, kinds)
    return functools.partial(_build_items, origin, kinds[0])


def _build_mapping(kinds: tuple[Any, ...], data: Plain, blobs: Blobs) -> object:
    if not isinstance(data, dict):
        raise TypeError("not an object")
    key_kind, value_kind = kinds
    build = _builder(value_kind)
    return {
        (int(key) if key_kind is int else key): build(item, blobs) for key, item in data.items()
    }


def _build_row(kinds: tuple[Any, ...], data: Plain, blobs: Blobs) -> object:
    if not isinstance(data, list):
        raise TypeError("not a list")
    if len(kinds) != len(data):
        raise ValueError(f"{len(data)} items where {len(kinds)} belong")
    return tuple(_builder(kind)(item, blobs) for kind, item in zip(kinds, data, strict=True))


def _build_items(origin: Annotation, kind: Annotation, data: Plain, blobs: Blobs) -> object:
    if not isinstance(data, list):
        raise TypeError("not a list")
    build = _builder(kind)
    items = [build(item, blobs) for item in data]
    return origin(items) if origin in (list, set, frozenset) else tuple(items)


def _build_dataclass(kind: Annotation, data: Plain, blobs: Blobs) -> object:
    if not isinstance(data, dict):
        raise TypeError(f"not an object for {kind.__name__}")
    builders = _field_builders(kind)
    if not data.keys() <= builders.keys():
        raise ValueError(f"{kind.__name__} has no {', '.join(sorted(data.keys() - builders))}")
    return kind(**{name: builders[name](item, blobs) for name, item in data.items()})


@functools.cache
def _field_builders(kind: Annotation) -> dict[str, Builder]:
    return {name: _builder(field) for name, field in _field_types(kind).items()}


def _build_exact(kind: Annotation, data: Plain, _blobs: Blobs) -> object:
    if type(data) is not kind:
        raise TypeError(f"{data!r} is not {kind.__name__}")
    return data


def _build_float(data: Plain, _blobs: Blobs) -> object:
    if type(data) not in (float, int):
        raise TypeError(f"{data!r} is not float")
    return float(data)


def _build_scalar(kind: Annotation, data: Plain, blobs: Blobs) -> object:
    if kind in (Any, object):
        return data
    if kind is bytes:
        return base64.b64decode(data, validate=True) if blobs is None else blobs[data]
    if not isinstance(data, kind):
        raise TypeError(f"{data!r} is not {kind.__name__}")
    return data
