"""Eviction, as the eviction subresource answers it: a PodDisruptionBudget decides, more than one is an error.

A budget that a test gave a `status.disruptionsAllowed` keeps it; any other is counted from the pods that it selects, so
a test need not run a controller. Each granted eviction of a healthy pod lowers a given count, as on a real server.
"""

from math import ceil

from isocost.kube.kinds import BUDGET, POD
from isocost.testing import select
from isocost.testing.objects import Objects
from isocost.testing.refused import Object, Refused
from isocost.testing.registry import Registry
from isocost.testing.store import Key, load

_IDLE = ("Succeeded", "Failed", "Pending")
_MESSAGE = "Cannot evict pod as it would violate the pod's disruption budget."


def evict(objects: Objects, registry: Registry, key: Key, body: Object) -> Object:
    """Delete the pod if no budget stands against it. Raises Refused 404, 409, 429, or 500 for two budgets."""
    pods, budgets = registry.of(POD), registry.of(BUDGET)
    pod = objects.read(pods, key)
    options = body.get("deleteOptions") or {}
    if not _free(pod):
        _spend(objects, registry, [each for each in _all(objects, budgets.label, key[0]) if covers(each, pod)], pod)
    objects.delete(pods, key, options)
    return {"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "code": 201}


def _free(pod: Object) -> bool:
    return pod["status"].get("phase") in _IDLE or "deletionTimestamp" in pod["metadata"]


def _spend(objects: Objects, registry: Registry, found: list[Object], pod: Object) -> None:
    if len(found) > 1:
        text = "This pod has more than one PodDisruptionBudget, which the eviction subresource does not support."
        raise Refused(500, "InternalError", text)
    for budget in found:
        peers = _all(objects, registry.of(POD).label, pod["metadata"]["namespace"])
        healthy, wanted = count(budget, peers)
        if not ready(pod) and (healthy >= wanted > 0 or _lenient(budget)):
            return
        _check(budget, healthy, wanted)
        _lower(objects, registry, budget)


def _check(budget: Object, healthy: int, wanted: int) -> None:
    given = budget.get("status", {}).get("disruptionsAllowed")
    if (healthy - wanted if given is None else given) > 0:
        return
    name = budget["metadata"]["name"]
    why = f"The disruption budget {name} needs {wanted} healthy pods and has {healthy} currently"
    raise Refused(429, "TooManyRequests", _MESSAGE, causes=[{"reason": "DisruptionBudget", "message": why}])


def _lenient(budget: Object) -> bool:
    return bool(budget["spec"].get("unhealthyPodEvictionPolicy") == "AlwaysAllow")


def _lower(objects: Objects, registry: Registry, budget: Object) -> None:
    status = budget.get("status", {})
    if "disruptionsAllowed" in status:
        spent = {**status, "disruptionsAllowed": status["disruptionsAllowed"] - 1}
        key = (budget["metadata"]["namespace"], budget["metadata"]["name"])
        objects.change(registry.of(BUDGET), key, lambda thing: {**thing, "status": spent}, "eviction", "status")


def covers(budget: Object, pod: Object) -> bool:
    """Whether the budget's selector picks the pod."""
    selector = budget["spec"].get("selector")
    if selector is None or budget["metadata"]["namespace"] != pod["metadata"]["namespace"]:
        return False
    wanted = ",".join(f"{key}={value}" for key, value in selector.get("matchLabels", {}).items())
    rules = ",".join(_rule(each) for each in selector.get("matchExpressions", ()))
    return select.labels(",".join(part for part in (wanted, rules) if part))(pod)


def _rule(each: Object) -> str:
    key, word = each["key"], each["operator"]
    if word in ("Exists", "DoesNotExist"):
        return key if word == "Exists" else f"!{key}"
    return f"{key} {word.lower()} ({','.join(each['values'])})"


def count(budget: Object, pods: list[Object]) -> tuple[int, int]:
    """How many pods of a budget are healthy, and how many it needs."""
    mine = [pod for pod in pods if covers(budget, pod)]
    healthy = sum(1 for pod in mine if ready(pod) and "deletionTimestamp" not in pod["metadata"])
    spec = budget["spec"]
    if "minAvailable" in spec:
        return healthy, _amount(spec["minAvailable"], len(mine))
    return healthy, len(mine) - _amount(spec.get("maxUnavailable", 0), len(mine))


def _amount(value: object, of: int) -> int:
    text = str(value)
    return ceil(int(text[:-1]) * of / 100) if text.endswith("%") else int(text)


def ready(pod: Object) -> bool:
    """Whether the pod has the condition Ready."""
    found = pod.get("status", {}).get("conditions", ())
    return any(each["type"] == "Ready" and each["status"] == "True" for each in found)


def _all(objects: Objects, label: str, namespace: str) -> list[Object]:
    found = objects.store.at(label, objects.store.version)
    return [load(raw) for key, raw in found if key[0] == namespace]
