"""Whether a definition in the cluster knows every field that this code reads and writes.

An API server drops fields that a definition does not know, and says nothing. A policy then lacks a limit that its author
wrote, and a plan lacks what its next round would need. So definitions are compared field by field, not by a version: one
that is newer than the code, or that somebody has given more fields, is as good as the code's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from isocost.api.kinds import KINDS, VERSION
from isocost.api.schema import crd
from isocost.api.structural import Schema

_OPEN = "x-kubernetes-preserve-unknown-fields"


@cache
def ours() -> Mapping[str, Schema]:
    """Name of each definition -> the schema that this code was written for."""
    return {made["metadata"]["name"]: _schema(made) for made in map(crd, KINDS)}


def lacking(name: str, found: Mapping[str, Any]) -> tuple[str, ...]:
    """What the definition of this name, as found in the cluster, does not know: paths of fields, and values of enums."""
    return tuple(_lacking(ours()[name], _schema(found), ""))


def _schema(definition: Mapping[str, Any]) -> Schema:
    """The schema of our version; an empty one where it is not served."""
    for version in definition.get("spec", {}).get("versions", ()):
        if version.get("name") == VERSION:
            found: Schema = version.get("schema", {}).get("openAPIV3Schema", {})
            return found
    return {}


def _lacking(wanted: Schema, there: Schema, path: str) -> Iterator[str]:
    if there.get(_OPEN):
        return
    for name, inner in wanted.get("properties", {}).items():
        where = f"{path}.{name}" if path else name
        if name not in there.get("properties", {}):
            yield where
        else:
            yield from _lacking(inner, there["properties"][name], where)
    for key, mark in (("items", "[]"), ("additionalProperties", ".*")):
        if isinstance(wanted.get(key), Mapping):
            yield from _lacking(wanted[key], there.get(key) or {}, path + mark)
    known = there.get("enum")
    if known is not None:
        yield from (f"{path}: {value}" for value in wanted.get("enum", ()) if value not in known)
