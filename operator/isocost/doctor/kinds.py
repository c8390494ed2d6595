"""Whether isocost's kinds are installed, and as this version knows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from isocost.api import schema
from isocost.api.kinds import VERSION
from isocost.api.texts import UPDATE_KINDS
from isocost.doctor.facts import Document, Facts
from isocost.doctor.finding import Finding, bad, good, unknown
from isocost.units import Missing

SHOWN = 4
_ABSENT = object()


def check(facts: Facts) -> Iterator[Finding]:
    """One finding a kind."""
    for wanted in schema.crds().values():
        name = wanted["metadata"]["name"]
        yield _one(
            wanted["spec"]["names"]["kind"], wanted, facts.definitions.get(name, Missing(reason="not asked for"))
        )


def _one(kind: str, wanted: Document, found: Document | Missing) -> Finding:
    if isinstance(found, Missing):
        if found.reason == ABSENT:
            return bad(kind, "it is not installed", UPDATE_KINDS)
        return unknown(kind, f"its definition could not be read: {found.reason}", "isocost doctor --context ADMIN")
    if not _established(found):
        return bad(
            kind, "the API server has not accepted its definition", f"kubectl describe crd {wanted['metadata']['name']}"
        )
    differ = differences(_version(wanted), _version(found))
    if not differ:
        return good(kind, f"installed as this isocost knows it ({wanted['spec']['versions'][0]['name']})")
    more = f" and {len(differ) - SHOWN} more" if differ[SHOWN:] else ""
    return bad(kind, f"its schema is of another version: {', '.join(differ[:SHOWN])}{more}", UPDATE_KINDS)


ABSENT = "it is not there"
"""The reason of a definition that does not exist, as opposed to one that could not be read."""


def _established(found: Document) -> bool:
    conditions = found.get("status", {}).get("conditions")
    return not conditions or any(c.get("type") == "Established" and c.get("status") == "True" for c in conditions)


def _version(definition: Document) -> Mapping[str, Any]:
    return next((one for one in definition.get("spec", {}).get("versions", ()) if one.get("name") == VERSION), {})


def differences(wanted: Any, found: Any, path: str = "") -> list[str]:
    """What of `wanted` is not so in `found`, as "spec.mode is missing"; descriptions are words, and do not count.

    What the API server adds by itself (defaults of a definition) is not asked about.
    """
    if isinstance(wanted, Mapping) and isinstance(found, Mapping):
        keys = [key for key in wanted if key != "description"]
        told = [d for key in keys for d in differences(wanted[key], found.get(key, _ABSENT), _joined(path, key))]
        extra = [key for key in found if key not in wanted] if path.endswith("properties") else []
        return [*told, *(f"{_short(_joined(path, key))} is not known" for key in extra)]
    if isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        return [d for i, one in enumerate(wanted) for d in differences(one, found[i], f"{path}[{i}]")]
    if found is _ABSENT:
        return [f"{_short(path)} is missing"]
    return [] if wanted == found else [f"{_short(path)} differs"]


def _joined(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _short(path: str) -> str:
    """The path as a field of the document: without the words of the schema around it."""
    words = [word for word in path.split(".") if word not in ("schema", "openAPIV3Schema", "properties", "items")]
    return ".".join(words)
