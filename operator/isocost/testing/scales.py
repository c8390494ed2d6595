"""The scale subresource: one number of a larger object, with the object's own version and uid."""

from typing import Any

from isocost.testing import refused
from isocost.testing.objects import Objects
from isocost.testing.refused import Object
from isocost.testing.registry import Resource
from isocost.testing.store import Key


def show(resource: Resource, thing: Object) -> Object:
    """The Scale of an object. Raises Refused 404 where the kind has none."""
    if not resource.scale:
        raise refused.unserved()
    shown = ("name", "namespace", "uid", "resourceVersion", "creationTimestamp")
    meta = {name: thing["metadata"][name] for name in shown if name in thing["metadata"]}
    status = thing.get("status", {}).get("replicas", 0)
    return {
        "kind": "Scale",
        "apiVersion": "autoscaling/v1",
        "metadata": meta,
        "spec": {"replicas": thing.get("spec", {}).get("replicas", 0)},
        "status": {"replicas": status, "selector": _selector(thing)},
    }


def _selector(thing: Object) -> str:
    found = (thing.get("spec", {}).get("selector") or {}).get("matchLabels", {})
    return ",".join(f"{key}={value}" for key, value in found.items())


def change(objects: Objects, resource: Resource, key: Key, patch: Object, manager: str) -> Object:
    """Set the replicas of an object through its Scale, under the Scale's preconditions."""
    show(resource, objects.read(resource, key))
    wanted: Any = (patch.get("spec") or {}).get("replicas")

    def make(thing: Object) -> Object:
        given = patch.get("metadata") or {}
        meta = {**thing["metadata"], **{name: given[name] for name in ("resourceVersion", "uid") if name in given}}
        spec = thing.get("spec", {}) if wanted is None else {**thing.get("spec", {}), "replicas": wanted}
        return {**thing, "metadata": meta, "spec": spec}

    return show(resource, objects.change(resource, key, make, manager, "scale"))
