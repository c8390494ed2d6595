"""A scheduler small enough to trust: the node that status.nominatedNodeName names, else the first, by name, on which a pod fits;
or, where a scenario turns on it, the emptiest.

It honours cordons, readiness, taints, nodeSelector and requests, and nothing else, because scenarios need a place for pods and not
a model of kube-scheduler; the product has one of those, which is tested against the real program.
"""

from collections.abc import Iterable, Mapping

from isocost.testing.refused import Object
from isocost.units import Resources

_SLOT = Resources.of({"pods": 1})


def place(
    waiting: Iterable[Object], nodes: Iterable[Object], bound: Iterable[Object], *, spread: bool = False
) -> dict[tuple[str, str], str]:
    """Node names for the waiting pods that fit, by namespace and name; the others are left out. spread: the most free cores first."""
    open_nodes = sorted((each for each in nodes if _open(each)), key=lambda each: str(each["metadata"]["name"]))
    room = {each["metadata"]["name"]: Resources.parse(each["status"]["allocatable"]) for each in open_nodes}
    for pod in bound:
        if pod["spec"]["nodeName"] in room:
            room[pod["spec"]["nodeName"]] -= needs(pod)
    found = {}
    for pod in sorted(waiting, key=_age):
        first = pod.get("status", {}).get("nominatedNodeName", "")
        tried = sorted(open_nodes, key=lambda each: _rank(each["metadata"]["name"], first, room, spread=spread))
        node = next((each for each in tried if _fits(pod, each, room[each["metadata"]["name"]])), None)
        if node is not None:
            name = found[key(pod)] = node["metadata"]["name"]
            room[name] -= needs(pod)
    return found


def _rank(name: str, first: str, room: Mapping[str, Resources], *, spread: bool) -> tuple[bool, int]:
    return name != first, -room[name].cpu_m if spread else 0


def key(thing: Object) -> tuple[str, str]:
    """Namespace and name of an object."""
    return thing["metadata"].get("namespace", ""), thing["metadata"]["name"]


def needs(pod: Object) -> Resources:
    """What the pod requests, and one place among the node's pods."""
    total = _SLOT
    for each in pod["spec"]["containers"]:
        total += Resources.parse(each.get("resources", {}).get("requests", {}))
    return total


def _open(node: Object) -> bool:
    ready = any(
        each["type"] == "Ready" and each["status"] == "True" for each in node.get("status", {}).get("conditions", ())
    )
    return ready and not node.get("spec", {}).get("unschedulable") and "deletionTimestamp" not in node["metadata"]


def _age(pod: Object) -> tuple[str, str]:
    return pod["metadata"]["creationTimestamp"], pod["metadata"]["uid"]


def _fits(pod: Object, node: Object, room: Resources) -> bool:
    wanted: Mapping[str, str] = pod["spec"].get("nodeSelector", {})
    marks = node["metadata"].get("labels", {})
    return (
        all(marks.get(name) == value for name, value in wanted.items())
        and all(_borne(taint, pod["spec"].get("tolerations", ())) for taint in node.get("spec", {}).get("taints", ()))
        and needs(pod).fits_in(room)
    )


def _borne(taint: Object, tolerations: Iterable[Object]) -> bool:
    return taint["effect"] == "PreferNoSchedule" or any(_tolerates(each, taint) for each in tolerations)


def _tolerates(toleration: Object, taint: Object) -> bool:
    if toleration.get("effect") not in (None, "", taint["effect"]):
        return False
    if toleration.get("operator") == "Exists":
        return toleration.get("key") in (None, "", taint["key"])
    return (toleration.get("key"), toleration.get("value", "")) == (taint["key"], taint.get("value", ""))
