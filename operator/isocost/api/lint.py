"""The conventions of our API as checks over the definitions, in the spirit of the Kubernetes API linter.

No floats, no nullable, no phase; every field documented and bounded; lists say how they merge; the status has its
subresource. Bounds are what lets the API server price our rules, and what keeps an object from growing without end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from isocost.api.base import LIST_KEYS, LIST_TYPE

_CAMEL = re.compile(r"[a-z][A-Za-z0-9]*")
_ENUM = re.compile(r"[A-Z][A-Za-z0-9]*")

Node = Mapping[str, Any]


def lint(definition: Node) -> tuple[str, ...]:
    """What of a custom resource definition is against the conventions, each as "path: what"."""
    kind = definition["spec"]["names"]["kind"]
    return tuple(
        fault
        for version in definition["spec"]["versions"]
        for fault in (*_version(version, kind), *_root(version, kind))
    )


def _version(version: Node, kind: str) -> Iterator[str]:
    if "status" not in version.get("subresources", {}):
        yield f"{kind}: has no status subresource"
    if not version.get("additionalPrinterColumns"):
        yield f"{kind}: has no printer columns"


def _root(version: Node, kind: str) -> Iterator[str]:
    root = version["schema"]["openAPIV3Schema"]
    if not root.get("description"):
        yield f"{kind}: is not documented"
    for name in ("spec", "status"):
        if name in root["properties"]:
            yield from _field(name, root["properties"][name], f"{kind}.{name}")


def _field(name: str, node: Node, path: str) -> Iterator[str]:
    if not node.get("description"):
        yield f"{path}: is not documented"
    if not _CAMEL.fullmatch(name):
        yield f"{path}: is not in camelCase"
    if name == "phase":
        yield f"{path}: a phase; use conditions"
    yield from _value(node, path)


def _value(node: Node, path: str) -> Iterator[str]:
    if node.get("nullable"):
        yield f"{path}: is nullable; leave it out instead"
    if node.get("x-kubernetes-int-or-string"):
        yield from _needs(node, path, "pattern", "minimum", "maximum")
        return
    match node.get("type"):
        case "string":
            yield from _string(node, path)
        case "integer":
            yield from _needs(node, path, "minimum", "maximum")
        case "array":
            yield from _array(node, path)
        case "object":
            yield from _object(node, path)
        case "boolean":
            pass
        case other:
            yield f"{path}: is of type {other}; use a decimal string or an integer"


def _string(node: Node, path: str) -> Iterator[str]:
    if "enum" in node:
        yield from (f"{path}: {word} is not in CamelCase" for word in node["enum"] if not _ENUM.fullmatch(word))
    elif node.get("format") != "date-time":
        yield from _needs(node, path, "maxLength")


def _array(node: Node, path: str) -> Iterator[str]:
    yield from _needs(node, path, "maxItems", LIST_TYPE)
    if node.get(LIST_TYPE) == "map":
        yield from _needs(node, path, LIST_KEYS)
    yield from _value(node["items"], f"{path}[]")


def _object(node: Node, path: str) -> Iterator[str]:
    for name, each in node.get("properties", {}).items():
        yield from _field(name, each, f"{path}.{name}")
    if "additionalProperties" in node:
        yield from _needs(node, path, "maxProperties")
        yield from _value(node["additionalProperties"], f"{path}{{}}")


def _needs(node: Node, path: str, *words: str) -> Iterator[str]:
    yield from (f"{path}: has no {word}" for word in words if word not in node)
