"""Frozen dataclasses <-> plain JSON values, by their type hints.

The snapshot is a tree of the world's own values, and the world must not know how it is stored. General libraries stop at
three things it holds: unions with Missing, mappings whose keys are a Ref, and frozen classes without a constructor of
their own. So a codec is compiled once per type, from its hints: a pair of functions, composed of those of its parts.
Fields that equal their default are left out, so that files stay small and older ones stay readable.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from reprlib import repr as brief
from typing import Any, Union, get_args, get_origin, get_type_hints

from isocost.units import Missing
from isocost.world.ref import Ref

MISSING = "missing"
"""The key that tells a Missing from any other value."""

Turn = Callable[[Any], Any]


class Unreadable(ValueError):
    """A stored value that is not of its type: `where` is its path, `what` is wrong with it."""

    def __init__(self, what: str, where: str = "") -> None:
        super().__init__(f"{where}: {what}")
        self.what, self.where = what, where


@dataclasses.dataclass(frozen=True, slots=True)
class Codec:
    """How values of one type are written and read."""

    write: Turn
    read: Turn


def _same(value: Any) -> Any:
    return value


def _checked(*kinds: type) -> Turn:
    def read(value: Any) -> Any:
        if type(value) not in kinds:
            raise Unreadable(f"{brief(value)} is not {' or '.join(kind.__name__ for kind in kinds)}")
        return value

    return read


_PLAIN: dict[Any, Codec] = {
    str: Codec(_same, _checked(str)),
    int: Codec(_same, _checked(int)),
    bool: Codec(_same, _checked(bool)),
    float: Codec(_same, _checked(float, int)),
    datetime: Codec(datetime.isoformat, datetime.fromisoformat),
    date: Codec(date.isoformat, date.fromisoformat),
    timedelta: Codec(lambda span: span // timedelta(microseconds=1), lambda n: timedelta(microseconds=n)),
    Decimal: Codec(str, Decimal),
    Ref: Codec(str, Ref.parse),
}


@cache
def codec(hint: Any) -> Codec:
    """The codec of a type. Raises TypeError for a type that cannot be stored."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return Codec(lambda value: value.value, hint)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _record(hint)
    return _compound(hint)


def _compound(hint: Any) -> Codec:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _union(args)
    if origin is tuple:
        return _sequence(args[0]) if args[1:] == (...,) else _row(args)
    if origin is Mapping:
        return _mapping(*args)
    raise TypeError(f"{hint} cannot be stored")


def _sequence(item: Any) -> Codec:
    one = codec(item)
    return Codec(lambda values: [one.write(v) for v in values], lambda values: tuple(_each(one.read, values)))


def _each(read: Turn, values: Any) -> list[Any]:
    if not isinstance(values, list):
        raise Unreadable(f"{brief(values)} is not a list")
    return [_at(f"[{i}]", read, value) for i, value in enumerate(values)]


def _row(items: tuple[Any, ...]) -> Codec:
    parts = [codec(item) for item in items]

    def read(values: Any) -> Any:
        if not isinstance(values, list) or len(values) != len(parts):
            raise Unreadable(f"{brief(values)} is not a list of {len(parts)}")
        return tuple(part.read(value) for part, value in zip(parts, values, strict=True))

    return Codec(lambda values: [p.write(v) for p, v in zip(parts, values, strict=True)], read)


def _mapping(key: Any, value: Any) -> Codec:
    """Keys that are not strings are written as text; a float key is written so that it reads back the same."""
    keys, values = codec(key), codec(value)
    to_text = str if key in (float, int) else keys.write
    from_text = key if key in (float, int) else keys.read

    def read(held: Any) -> Any:
        if not isinstance(held, dict):
            raise Unreadable(f"{brief(held)} is not a mapping")
        return {from_text(k): _at(f"[{k}]", values.read, v) for k, v in held.items()}

    return Codec(lambda held: {to_text(k): values.write(v) for k, v in held.items()}, read)


def _union(options: tuple[Any, ...]) -> Codec:
    """X | None, X | Missing or both."""
    inner = [option for option in options if option not in (Missing, types.NoneType)]
    if len(inner) != 1:
        raise TypeError(f"{options} cannot be told apart when stored")
    one = codec(inner[0])

    def write(value: Any) -> Any:
        if isinstance(value, Missing):
            return {MISSING: value.reason}
        return None if value is None else one.write(value)

    def read(value: Any) -> Any:
        if isinstance(value, dict) and MISSING in value and Missing in options:
            return Missing(reason=str(value[MISSING]))
        return None if value is None and types.NoneType in options else one.read(value)

    return Codec(write, read)


def _record(kind: type) -> Codec:
    hints = get_type_hints(kind)
    parts = [(f.name, codec(hints[f.name]), _default(f)) for f in dataclasses.fields(kind)]
    readers = {name: part.read for name, part, _ in parts}

    def write(value: Any) -> dict[str, Any]:
        held = ((name, part, default, getattr(value, name)) for name, part, default in parts)
        return {name: part.write(v) for name, part, default, v in held if default is _NONE or v != default}

    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            raise Unreadable(f"{brief(value)} is not a {kind.__name__}")
        unknown = value.keys() - readers.keys()
        if unknown:
            raise Unreadable(f"{kind.__name__} has no field {', '.join(sorted(unknown))}")
        return _made(kind, {name: _at(f".{name}", readers[name], v) for name, v in value.items()})

    return Codec(write, read)


_NONE = object()


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default is not dataclasses.MISSING:
        return field.default
    return _NONE if field.default_factory is dataclasses.MISSING else field.default_factory()


def _made(kind: type, values: dict[str, Any]) -> Any:
    try:
        return kind(**values)
    except TypeError as error:
        raise Unreadable(str(error).replace("__init__()", "")) from None


def _at(where: str, read: Turn, value: Any) -> Any:
    """Reads a part; what goes wrong there is said with its path."""
    try:
        return read(value)
    except Unreadable as error:
        raise Unreadable(error.what, where + error.where) from None
    except (ValueError, TypeError, ArithmeticError) as error:
        raise Unreadable(f"{brief(value)} cannot be read: {error}", where) from None
