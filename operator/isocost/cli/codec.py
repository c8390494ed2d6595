"""Values of the world to JSON and back, by their type hints alone.

Frozen dataclasses hold all that a snapshot knows, so one walk over their fields writes them and one walk over their hints
reads them; a new field needs no line here. `Missing` is told from other values by its own key, fields at their default are
left out, and every error names the place it was found at. Nothing in a file is ever executed or looked up by name.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from isocost.units import Missing
from isocost.world.ref import Ref

MISSING = "missing"


class CodecError(ValueError):
    """The data does not fit the type; the message begins with the place, such as `views[0].policy.mode`."""


def encode(value: Any) -> Any:
    """The value as what json can write."""
    match value:
        case Missing():
            return {MISSING: value.reason}
        case Ref() | Decimal():
            return str(value)
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case Mapping():
            return {str(key): encode(one) for key, one in value.items()}
        case tuple() | list():
            return [encode(one) for one in value]
    return _fields(value) if dataclasses.is_dataclass(value) else value


def _fields(value: Any) -> dict[str, Any]:
    pairs = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
    return {field.name: encode(one) for field, one in pairs if not _default(field, one)}


def _default(field: dataclasses.Field[Any], value: Any) -> bool:
    if field.default is not dataclasses.MISSING:
        return bool(value == field.default)
    return field.default_factory is not dataclasses.MISSING and bool(value == field.default_factory())


def decode(hint: Any, data: Any, at: str = "") -> Any:
    """The value of this type that `encode` made the data of. Raises CodecError."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return _union(get_args(hint), data, at)
    if origin is tuple:
        return _tuple(get_args(hint), data, at)
    if origin is not None and issubclass(origin, Mapping):
        return _mapping(get_args(hint), data, at)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint) and hint is not Ref:
        return _dataclass(hint, data, at)
    return _scalar(hint, data, at)


def _union(options: tuple[Any, ...], data: Any, at: str) -> Any:
    if data is None and type(None) in options:
        return None
    if Missing in options and isinstance(data, dict) and set(data) == {MISSING}:
        return Missing(reason=_scalar(str, data[MISSING], f"{at}.{MISSING}"))
    (hint,) = (option for option in options if option not in (Missing, type(None)))
    return decode(hint, data, at)


def _tuple(hints: tuple[Any, ...], data: Any, at: str) -> tuple[Any, ...]:
    items = _expect(list, data, at)
    if hints[-1] is Ellipsis:
        return tuple(decode(hints[0], one, f"{at}[{i}]") for i, one in enumerate(items))
    if len(items) != len(hints):
        raise CodecError(f"{at}: expected {len(hints)} entries, found {len(items)}")
    return tuple(decode(hint, one, f"{at}[{i}]") for i, (hint, one) in enumerate(zip(hints, items, strict=True)))


def _mapping(hints: tuple[Any, ...], data: Any, at: str) -> dict[Any, Any]:
    key, value = hints
    return {_scalar(key, k, f"{at}.{k}"): decode(value, v, f"{at}.{k}") for k, v in _expect(dict, data, at).items()}


@cache
def _hints(of: type) -> dict[str, Any]:
    return get_type_hints(of)


def _dataclass(of: type, data: Any, at: str) -> Any:
    given = _expect(dict, data, at)
    hints, fields = _hints(of), {field.name: field for field in dataclasses.fields(of)}
    for name in given:
        if name not in fields:
            raise CodecError(f"{at}.{name}: {of.__name__} has no such field; a newer isocost may have written it")
    for name, field in fields.items():
        needed = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if needed and name not in given:
            raise CodecError(f"{at}.{name}: is missing")
    return of(**{name: decode(hints[name], one, f"{at}.{name}") for name, one in given.items()})


def _expect(kind: type, data: Any, at: str) -> Any:
    if not isinstance(data, kind):
        word = "a list" if kind is list else "an object"
        raise CodecError(f"{at}: expected {word}, found {type(data).__name__}")
    return data


def _scalar(hint: Any, data: Any, at: str) -> Any:
    try:
        return _read(hint, data)
    except (ValueError, TypeError, InvalidOperation) as error:
        raise CodecError(f"{at}: {data!r} is no {hint.__name__}: {error}") from None


def _read(hint: Any, data: Any) -> Any:
    if hint is Ref:
        return Ref.parse(data)
    if hint is Decimal:
        return Decimal(data)
    if hint in (datetime, date):
        return hint.fromisoformat(data)
    if hint is timedelta:
        return timedelta(seconds=data)
    if issubclass(hint, Enum):
        return hint(data)
    if hint is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if type(data) is not hint:
        raise TypeError(f"it is {type(data).__name__}")
    return data
