"""Label and field selectors, as strings in a query, applied to objects.

Field selectors of a real API server know a fixed set of fields per kind; here any path of plain fields works, except that
a misspelt one would match nothing, so the known ones are listed and others refused.
"""

import re
from collections.abc import Callable

from isocost.testing.refused import Object, malformed

Test = Callable[[Object], bool]

_FIELDS = {
    "metadata.name",
    "metadata.namespace",
    "spec.nodeName",
    "spec.unschedulable",
    "status.phase",
    "involvedObject.name",
    "involvedObject.uid",
    "regarding.name",
    "type",
    "reason",
}
_SET = re.compile(r"^(?P<key>[\w./-]+)\s+(?P<word>in|notin)\s+\((?P<values>[^)]*)\)$")
_PARTS = re.compile(r",(?![^(]*\))")


def labels(text: str) -> Test:
    """A test of an object's labels, from `a=b,c!=d,e,!f,g in (h,i)`."""
    tests = [_label(part.strip()) for part in _PARTS.split(text) if part.strip()]
    return lambda thing: all(test(thing["metadata"].get("labels") or {}) for test in tests)


def _label(part: str) -> Callable[[dict[str, str]], bool]:
    found = _SET.match(part)
    if found:
        key, values = found["key"], {value.strip() for value in found["values"].split(",")}
        wanted = found["word"] == "in"
        return lambda marks: (marks.get(key) in values) == wanted
    if "!=" in part:
        key, _, value = part.partition("!=")
        return lambda marks: marks.get(key.strip()) != value.strip()
    if "=" in part:
        key, value = part.replace("==", "=").split("=", 1)
        return lambda marks: marks.get(key.strip()) == value.strip()
    if part.startswith("!"):
        return lambda marks: part[1:] not in marks
    return lambda marks: part in marks


def fields(text: str) -> Test:
    """A test of an object's fields, from `spec.nodeName=a,status.phase!=Failed`. Raises Refused for unknown ones."""
    tests = [_field(part.strip()) for part in text.split(",") if part.strip()]
    return lambda thing: all(test(thing) for test in tests)


def _field(part: str) -> Test:
    negated = "!=" in part
    path, value = part.replace("==", "=").split("!=" if negated else "=", 1)
    if path not in _FIELDS:
        raise malformed(f"field label not supported: {path}")
    return lambda thing: (_text(thing, path) == value) != negated


def _text(thing: Object, path: str) -> str:
    found: object = thing
    for step in path.split("."):
        found = found.get(step, "") if isinstance(found, dict) else ""
    return str(found).lower() if isinstance(found, bool) else str(found)
