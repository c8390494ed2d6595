"""From a path of the API to what it names: resource, namespace, object, subresource."""

from dataclasses import dataclass
from urllib.parse import unquote

from isocost.testing.refused import unserved
from isocost.testing.registry import Registry, Resource


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A place in the API; `name` is empty for a collection."""

    resource: Resource
    namespace: str = ""
    name: str = ""
    subresource: str = ""


def route(path: str, registry: Registry) -> Route:
    """The place that a path names. Raises Refused 404 where nothing is served."""
    parts = [unquote(part) for part in path.strip("/").split("/")]
    group, version, rest = _group(parts)
    namespace = ""
    if len(rest) > 2 and rest[0] == "namespaces" and registry.find(group, version, rest[2]):
        namespace, rest = rest[1], rest[2:]
    return _route(registry.find(group, version, rest[0]) if rest else None, namespace, rest)


def _group(parts: list[str]) -> tuple[str, str, list[str]]:
    if parts[0] == "api" and len(parts) > 1:
        return "", parts[1], parts[2:]
    if parts[0] == "apis" and len(parts) > 2:
        return parts[1], parts[2], parts[3:]
    raise unserved()


def _route(resource: Resource | None, namespace: str, rest: list[str]) -> Route:
    if resource is None or (namespace and not resource.kind.namespaced) or len(rest) > 3:
        raise unserved()
    name, subresource = (*rest[1:], "", "")[:2]
    return Route(resource=resource, namespace=namespace, name=name, subresource=subresource)
