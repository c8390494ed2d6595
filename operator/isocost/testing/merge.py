"""Two ways to merge: a JSON merge patch, and the merge of server-side apply that knows lists with keys."""

from typing import Any

import msgspec

from isocost.testing.paths import Path, inner, keys, step
from isocost.testing.refused import Object


def patched(thing: Any, patch: Any) -> Any:
    """A JSON merge patch (RFC 7396): null removes, maps merge, all else replaces."""
    if not isinstance(patch, dict):
        return patch
    result = dict(thing) if isinstance(thing, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = patched(result.get(name), value)
    return result


def applied(thing: Object, wanted: Object, schema: Object) -> Object:
    """The object with the wanted fields set; items of lists with keys are merged one by one."""
    result = dict(thing)
    for name, value in wanted.items():
        result[name] = _applied(result.get(name), value, name, inner(schema, name))
    return result


def _applied(old: Any, new: Any, name: str, schema: Object) -> Any:
    if isinstance(new, dict) and isinstance(old, dict):
        return applied(old, new, schema)
    wanted = keys(name, schema)
    if isinstance(new, list) and isinstance(old, list) and wanted:
        return _items(old, new, wanted, schema.get("items", {}))
    if isinstance(new, list) and isinstance(old, list) and name == "finalizers":
        return old + [each for each in new if each not in old]
    return new


def _items(old: list[Object], new: list[Object], wanted: tuple[str, ...], schema: Object) -> list[Object]:
    found = {step(each, wanted): each for each in old}
    for each in new:
        key = step(each, wanted)
        found[key] = applied(found.get(key, {}), each, schema)
    return list(found.values())


def without(thing: Any, path: Path) -> Any:
    """The value without one field; maps and items that are left empty go too."""
    head, rest = path[0], path[1:]
    if isinstance(thing, list):
        return [each for each in (_less(item, head, rest) for item in thing) if each]
    if not isinstance(thing, dict) or head[2:] not in thing:
        return thing
    result = dict(thing)
    below = result.pop(head[2:])
    kept = without(below, rest) if rest else None
    return {**result, head[2:]: kept} if kept else result


def _less(item: Any, head: str, rest: Path) -> Any:
    if not isinstance(item, dict):
        return None if head.startswith("v:") and _quoted(item) == head else item
    return without(item, rest) if _matches(item, head[2:]) else item


def _quoted(item: Any) -> str:
    return f'v:"{item}"'


def _matches(item: Object, wanted: str) -> bool:
    return all(item.get(key) == value for key, value in msgspec.json.decode(wanted).items())
