"""As much of a CRD's schema as the operator relies on: defaults, pruning, and the plain rules of a value.

CEL rules are left to the real API server, which the e2e stories ask.
"""

import re
from collections.abc import Iterator
from typing import Any

from isocost.testing.refused import Object

_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "object": dict,
    "array": list,
    "integer": int,
    "number": (int, float),
}


def filled(value: Any, schema: Object) -> Any:
    """The value with defaults filled in and unknown fields taken out."""
    if isinstance(value, dict) and "properties" in schema:
        return _filled(value, schema)
    if isinstance(value, dict) and "additionalProperties" in schema:
        return {name: filled(each, schema["additionalProperties"]) for name, each in value.items()}
    if isinstance(value, list):
        return [filled(each, schema.get("items", {})) for each in value]
    return value


def _filled(value: Object, schema: Object) -> Object:
    known: Object = schema["properties"]
    loose = schema.get("x-kubernetes-preserve-unknown-fields", False)
    kept = {name: each for name, each in value.items() if name in known or loose}
    missing = {name: each["default"] for name, each in known.items() if "default" in each and name not in kept}
    return {name: filled(each, known.get(name, {})) for name, each in {**kept, **missing}.items()}


def faults(value: Any, schema: Object, path: str = "") -> Iterator[tuple[str, str]]:
    """Each broken rule as the path of the field and what is wrong with it."""
    wanted = schema.get("type")
    if wanted and not _typed(value, wanted):
        yield path, f"must be of type {wanted}"
        return
    yield from ((path, why) for why in _plain(value, schema))
    if isinstance(value, dict):
        yield from _within(value, schema, path)
    if isinstance(value, list):
        for index, each in enumerate(value):
            yield from faults(each, schema.get("items", {}), f"{path}[{index}]")


def _typed(value: Any, wanted: str) -> bool:
    return isinstance(value, _TYPES[wanted]) and (wanted == "boolean" or not isinstance(value, bool))


def _plain(value: Any, schema: Object) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f'Unsupported value: "{value}": supported values: {", ".join(map(str, schema["enum"]))}'
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        yield f"should match '{schema['pattern']}'"
    if "minimum" in schema and value < schema["minimum"]:
        yield f"should be greater than or equal to {schema['minimum']}"
    if "maximum" in schema and value > schema["maximum"]:
        yield f"should be less than or equal to {schema['maximum']}"
    if len(value) > schema.get("maxItems", len(value)) if isinstance(value, list) else False:
        yield f"must have at most {schema['maxItems']} items"


def _within(value: Object, schema: Object, path: str) -> Iterator[tuple[str, str]]:
    for name in schema.get("required", ()):
        if name not in value:
            yield f"{path}.{name}".lstrip("."), "Required value"
    for name, each in value.items():
        below = schema.get("properties", {}).get(name) or schema.get("additionalProperties") or {}
        if isinstance(below, dict):
            yield from faults(each, below, f"{path}.{name}".lstrip("."))
