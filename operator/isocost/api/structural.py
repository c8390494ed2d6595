"""From a model's JSON schema to a structural OpenAPI schema, the dialect of custom resource definitions.

The dialect has no references, no titles, no null, and prunes unknown fields by itself. An optional field is one that may
be absent; a default is stated where the API server should fill it in, so that `kubectl get -o yaml` shows what holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

Schema = dict[str, Any]
_DROPPED = ("title", "$defs", "discriminator")


def structural(model: type[BaseModel]) -> Schema:
    """The model's schema in the dialect of custom resource definitions."""
    whole = model.model_json_schema(by_alias=True, mode="validation")
    return _node(whole, whole.get("$defs", {}))


def _node(node: Mapping[str, Any], known: Mapping[str, Schema]) -> Schema:
    flat = _opened(node, known)
    kept = {key: value for key, value in flat.items() if key not in _DROPPED}
    if isinstance(kept.get("properties"), Mapping):
        kept["properties"] = {name: _field(each, known) for name, each in kept["properties"].items()}
    if isinstance(kept.get("items"), Mapping):
        kept["items"] = _node(kept["items"], known)
    return _ordered(_map(kept, known))


def _opened(node: Mapping[str, Any], known: Mapping[str, Schema]) -> Schema:
    """References and optional unions replaced by what they stand for; words said here win over words said there."""
    flat = dict(node)
    while "$ref" in flat or _optional(flat):
        inner = known[flat.pop("$ref").rpartition("/")[2]] if "$ref" in flat else _present(flat)
        flat = {**inner, **flat}
    return flat


def _optional(node: Mapping[str, Any]) -> bool:
    return any(option.get("type") == "null" for option in node.get("anyOf", ()))


def _present(node: Schema) -> Schema:
    options: list[Schema] = [option for option in node.pop("anyOf") if option.get("type") != "null"]
    if len(options) != 1:
        raise ValueError(f"a field can be of one type only, and one has {len(options)}: {options}")
    return options[0]


def _field(node: Mapping[str, Any], known: Mapping[str, Schema]) -> Schema:
    made = _node(node, known)
    default = made.pop("default", None)
    if made.get("type") == "object" and default is not None:
        default = _within(made)
    return made if default in (None, [], "", {}) else _ordered({"default": default, **made})


def _within(node: Schema) -> Schema:
    """The default of an object, in full: the API server puts it to the object's rules before it fills in anything else."""
    fields = node.get("properties", {}).items()
    return {name: each["default"] for name, each in fields if "default" in each}


def _map(node: Schema, known: Mapping[str, Schema]) -> Schema:
    """Maps have values of one type; objects leave it to pruning to drop what they do not know."""
    node.pop("propertyNames", None)
    values = node.pop("additionalProperties", None)
    by_pattern = list(node.pop("patternProperties", {}).values())
    for each in [values, *by_pattern] if isinstance(values, Mapping) else by_pattern:
        node["additionalProperties"] = _node(each, known)
    return _constant(node)


def _constant(node: Schema) -> Schema:
    if "const" in node:
        node["enum"] = [node.pop("const")]
    return node


def _ordered(node: Schema) -> Schema:
    """What a reader looks for first: the text, then the type."""
    first: Schema = {key: node.pop(key) for key in ("description", "type", "default") if key in node}
    if "description" in first:
        first["description"] = " ".join(str(first["description"]).split())
    return {**first, **node}
