"""The resize subresource of pods: nothing but the containers' resources changes, and the pod's class of service must not."""

from __future__ import annotations

from typing import Any

from isocost.testing import refused
from isocost.testing.refused import Object
from isocost.units import Resources

_SIZED = ("cpu", "memory")


def resized(old: Object, new: Object, label: str) -> Object:
    """The old pod with the resources of the new one. Raises Refused 422 where the API server would."""
    wanted = {one["name"]: one.get("resources", {}) for one in new["spec"]["containers"]}
    containers = [
        {**one, "resources": wanted.get(one["name"], one.get("resources", {}))} for one in old["spec"]["containers"]
    ]
    made = {**old, "spec": {**old["spec"], "containers": containers}}
    if _class(made) != _class(old):
        why = "Invalid value: Pod QOS Class may not change as a result of resizing"
        raise refused.invalid(label, old["metadata"]["name"], "spec", why)
    for one in containers:
        asked, most = (Resources.parse(one["resources"].get(side) or {}) for side in ("requests", "limits"))
        if any(asked.get(name) > n for name, n in most.amounts):
            why = "Invalid value: must be less than or equal to limit"
            raise refused.invalid(label, old["metadata"]["name"], "spec.containers[0].resources.requests", why)
    return made


def _class(pod: Object) -> str:
    held: list[dict[str, Any]] = [one.get("resources", {}) for one in pod["spec"]["containers"]]
    sides = [tuple(Resources.parse(one.get(side) or {}) for side in ("requests", "limits")) for one in held]
    if not any(asked.amounts or most.amounts for asked, most in sides):
        return "BestEffort"
    equal = all(asked == most and all(most.get(name) for name in _SIZED) for asked, most in sides)
    return "Guaranteed" if equal else "Burstable"
