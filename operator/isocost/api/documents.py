"""Reading documents: from bytes-like mappings to checked models, with every fault named by its field's path.

YAML turns an unquoted day or instant into Python's own date types where kubectl keeps a string; both are taken.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from isocost.api.base import Model
from isocost.api.kinds import API_VERSION

M = TypeVar("M", bound=Model)


class InvalidDocument(ValueError):
    """A document that breaks its kind's rules. `faults` says for each broken one where and what, ready for a person."""

    def __init__(self, subject: str, faults: tuple[str, ...]) -> None:
        super().__init__(f"{subject}: {'; '.join(faults)}")
        self.subject, self.faults = subject, faults


def subject(document: Mapping[str, Any]) -> str:
    """How the document is called in messages: CostPolicy/shop."""
    metadata = document.get("metadata")
    name = metadata.get("name") if isinstance(metadata, Mapping) else None
    return f"{document.get('kind') or 'document'}/{name or '(without a name)'}"


def spec(document: Mapping[str, Any], kind: str, model: type[M]) -> M:
    """The document's spec, checked. Raises InvalidDocument, also for another kind or version."""
    faults = [
        f"{field} is {document.get(field)!r}, not {wanted!r}"
        for field, wanted in (("apiVersion", API_VERSION), ("kind", kind))
        if document.get(field) != wanted
    ]
    if subject(document).endswith("(without a name)"):
        faults.append("metadata.name is missing")
    if faults:
        raise InvalidDocument(subject(document), tuple(faults))
    return part(document.get("spec", {}), model, subject(document), "spec")


def part(value: Any, model: type[M], owner: str, where: str) -> M:
    """One part of a document, checked. owner and where name it in faults. Raises InvalidDocument."""
    try:
        return model.model_validate_json(json.dumps(value, default=_plain), strict=True)
    except ValidationError as error:
        raise InvalidDocument(owner, tuple(_fault(one, where) for one in _first(error.errors()))) from None
    except TypeError as error:
        raise InvalidDocument(owner, (f"{where}: {error}",)) from None


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.replace(tzinfo=value.tzinfo or UTC).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a document")


def _first(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """Without the lists said to be too short because the entries they have were refused."""
    places = [one["loc"] for one in errors]

    def echoes(one: ErrorDetails) -> bool:
        size = len(one["loc"])
        return one["type"] == "too_short" and any(len(p) > size and p[:size] == one["loc"] for p in places)

    return [one for one in errors if not echoes(one)]


def _fault(error: ErrorDetails, where: str) -> str:
    path = where + "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in error["loc"] if p != "[key]")
    return f"{path}: {_words(error)}"


def _words(error: ErrorDetails) -> str:
    match error["type"]:
        case "extra_forbidden":
            return "is not a field of this kind"
        case "missing":
            return "is missing"
        case "string_pattern_mismatch":
            return f"{error['input']!r} does not match {error['ctx']['pattern']}"
        case _:
            message = error["msg"].removeprefix("Value error, ")
            return message[:1].lower() + message[1:] if message.startswith("Input ") else message
