"""Objects as sets of fields, which is how server-side apply sees them.

A path is a tuple of the steps that managedFields uses: `f:name` for a field, `k:{...}` for the item of a list whose items
have keys, `v:...` for the member of a set. Which lists have keys comes from the schema of a custom resource, else from a
short table of the built-in fields that the operator and its users touch; any other list is one value as a whole.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from isocost.testing.refused import Object

Path = tuple[str, ...]

_KEYS = {
    "containers": ("name",),
    "initContainers": ("name",),
    "env": ("name",),
    "volumes": ("name",),
    "ports": ("containerPort", "protocol"),
    "conditions": ("type",),
    "ownerReferences": ("uid",),
}
_HIDDEN = {"apiVersion", "kind"}
_META = {"labels", "annotations", "finalizers", "ownerReferences"}


def keys(name: str, schema: Object) -> tuple[str, ...]:
    """The keys of the items of a list field, empty where it is one value."""
    if schema:
        return tuple(schema.get("x-kubernetes-list-map-keys", ()))
    return _KEYS.get(name, ())


def inner(schema: Object, name: str) -> Object:
    """The schema of a field, empty where there is none."""
    found: Object = schema.get("properties", {}).get(name) or {}
    return found


def leaves(thing: Object, schema: Object) -> dict[Path, Any]:
    """The owned fields of an object with their values, without identity and bookkeeping."""
    shown = {name: value for name, value in thing.items() if name not in _HIDDEN}
    meta = {name: value for name, value in shown.pop("metadata", {}).items() if name in _META and value}
    found = _fields(shown, (), schema)
    return {**found, **_fields({"metadata": meta}, (), {})} if meta else found


def _fields(thing: Object, base: Path, schema: Object) -> dict[Path, Any]:
    found: dict[Path, Any] = {}
    for name, value in thing.items():
        found.update(_value(value, (*base, f"f:{name}"), name, inner(schema, name)))
    return found


def _value(value: Any, path: Path, name: str, schema: Object) -> dict[Path, Any]:
    if isinstance(value, dict) and value:
        return _fields(value, path, schema)
    wanted = keys(name, schema)
    if isinstance(value, list) and wanted:
        return _items(value, path, wanted, schema.get("items", {}))
    if isinstance(value, list) and name == "finalizers":
        return {(*path, "v:" + _json(each)): each for each in value}
    return {path: value}


def _items(values: list[Object], path: Path, wanted: tuple[str, ...], schema: Object) -> dict[Path, Any]:
    found: dict[Path, Any] = {}
    for each in values:
        found.update(_fields(each, (*path, step(each, wanted)), schema))
    return found


def step(item: Object, wanted: tuple[str, ...]) -> str:
    """The path step of an item in a list with keys."""
    return "k:" + _json({key: item[key] for key in wanted if key in item})


def _json(value: Any) -> str:
    return msgspec.json.encode(value, order="sorted").decode()


def pack(paths: Iterable[Path]) -> Object:
    """The `fieldsV1` tree of a set of paths."""
    tree: Object = {}
    for path in sorted(paths):
        node = tree
        for part in path:
            node = node.setdefault(part, {})
    return tree


def unpack(tree: Object) -> set[Path]:
    """The set of paths in a `fieldsV1` tree; the markers of items themselves are left out."""
    found: set[Path] = set()
    for part, below in tree.items():
        if part == ".":
            continue
        deeper = unpack(below)
        found |= {(part, *path) for path in deeper} if deeper else {(part,)}
    return found


def show(path: Path) -> str:
    """A path as messages write it, such as `.spec.containers[name="web"].image`."""
    return "".join(_shown(part) for part in path)


def _shown(part: str) -> str:
    sign, _, rest = part.partition(":")
    if sign == "f":
        return f".{rest}"
    if sign == "v":
        return f"[{rest}]"
    return "[" + ",".join(f"{key}={_json(value)}" for key, value in msgspec.json.decode(rest).items()) + "]"
