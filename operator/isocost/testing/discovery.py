"""What the server serves, in the words of the discovery API that kopf and kubectl ask."""

from collections.abc import Iterable

from isocost.testing.refused import Object, unserved
from isocost.testing.registry import Registry, Resource

_VERBS = ["create", "delete", "get", "list", "patch", "update", "watch"]
_SHOWN = {"costpolicies": "cpol", "costplans": "cplan", "pricebooks": "pb"}


def answer(path: str, registry: Registry, version: str) -> Object | None:
    """The answer to a discovery path, or None where it is no such path. Raises Refused 404 for unknown groups."""
    parts = path.strip("/").split("/")
    if path == "/version":
        return _version(version)
    if parts == ["api"]:
        return {"kind": "APIVersions", "versions": ["v1"]}
    if parts == ["apis"]:
        return {"kind": "APIGroupList", "apiVersion": "v1", "groups": _groups(registry)}
    if parts[0] == "apis" and len(parts) == 2:
        return _group(parts[1], registry)
    if parts == ["api", "v1"] or (parts[0] == "apis" and len(parts) == 3):
        return _resources("/".join(parts[1:]), registry)
    return None


def _version(text: str) -> Object:
    major, minor, *_ = text.lstrip("v").split(".")
    return {"major": major, "minor": minor, "gitVersion": text, "platform": "fake"}


def _groups(registry: Registry) -> list[Object]:
    names = sorted({each.kind.group for each in registry} - {""})
    return [_group(name, registry) for name in names]


def _group(name: str, registry: Registry) -> Object:
    found = sorted({each.kind.version for each in registry if each.kind.group == name})
    if not found:
        raise unserved()
    versions = [{"groupVersion": f"{name}/{each}", "version": each} for each in found]
    return {"kind": "APIGroup", "apiVersion": "v1", "name": name, "versions": versions, "preferredVersion": versions[0]}


def _resources(api: str, registry: Registry) -> Object:
    found = [line for each in registry if each.kind.api == api for line in _lines(each)]
    if not found:
        raise unserved()
    return {"kind": "APIResourceList", "apiVersion": "v1", "groupVersion": api, "resources": found}


def _lines(resource: Resource) -> Iterable[Object]:
    kind = resource.kind
    base = {"kind": kind.name, "namespaced": kind.namespaced}
    short = [_SHOWN[kind.plural]] if kind.plural in _SHOWN else []
    yield {**base, "name": kind.plural, "singularName": kind.name.lower(), "verbs": _VERBS, "shortNames": short}
    for name in resource.subresources:
        yield {**base, "name": f"{kind.plural}/{name}", "singularName": "", "verbs": ["get", "patch", "update"]}
