"""MachineDeployments that deliver: replicas become Machines, and Machines become Nodes some ticks later, or never.

On scale-in the annotated machine goes first, then one that never came, then the most loaded, so that a careless scale-in is
punished. A machine takes its pods with it, undrained, as a virtual machine does; the names of such pods are kept in `lost`.
"""

from collections import Counter
from dataclasses import dataclass, field

from isocost.kube.kinds import MACHINE, MACHINEDEPLOYMENT, NODE, POD
from isocost.testing import builders
from isocost.testing.refused import Object
from isocost.testing.schedule import key
from isocost.testing.server import Server

_GROUP = "cluster.x-k8s.io"
_CAPACITY = "capacity.cluster-autoscaler.kubernetes.io/"
_OWNER = f"{_GROUP}/deployment-name"
_FIRST = f"{_GROUP}/delete-machine"


@dataclass(slots=True, kw_only=True)
class Pools:
    """The machine controller. `delay` is in ticks; `never` holds the names of pools that deliver nothing new."""

    server: Server
    delay: int = 1
    never: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    _age: Counter[str] = field(default_factory=Counter)
    _serial: Counter[str] = field(default_factory=Counter)

    def tick(self) -> None:
        """One turn: scale each pool, let machines age into nodes, and report."""
        pools = {key(pool): pool for pool in self.server.all(MACHINEDEPLOYMENT)}
        for pool in pools.values():
            self._scale(pool)
        for machine in self.server.all(MACHINE):
            owner = pools.get(_pool(machine))
            if owner is None or "deletionTimestamp" in machine["metadata"]:
                self._drop(machine)
            elif "nodeRef" not in machine.get("status", {}):
                self._deliver(owner, machine)
        for pool in pools.values():
            self._report(pool)

    def _machines(self, pool: Object) -> list[Object]:
        return [each for each in self.server.all(MACHINE) if _pool(each) == key(pool)]

    def _scale(self, pool: Object) -> None:
        held, wanted = self._machines(pool), pool["spec"].get("replicas", 1)
        for _ in range(wanted - len(held)):
            self._create(pool)
        loads = Counter(pod["spec"].get("nodeName", "") for pod in self.server.all(POD))
        for victim in sorted(held, key=lambda each: _rank(each, loads))[: max(0, len(held) - wanted)]:
            self._drop(victim)

    def _create(self, pool: Object) -> None:
        namespace, name = key(pool)
        self._serial[name] += 1
        labels = {**pool["spec"]["template"]["metadata"].get("labels", {}), _OWNER: name}
        spec = {"clusterName": pool["spec"]["clusterName"]}
        made = builders.thing(MACHINE, f"{name}-{self._serial[name]:03d}", namespace, labels, spec=spec)
        made["metadata"]["ownerReferences"] = [builders.reference(pool)]
        self.server.seed(made, manager="capi")

    def _deliver(self, pool: Object, machine: Object) -> None:
        namespace, name = key(machine)
        self._age[name] += 1
        if pool["metadata"]["name"] in self.never or self._age[name] <= self.delay:
            return
        self.server.seed(node(pool, machine), manager="capi")
        self.server.edit(
            MACHINE,
            name,
            lambda old: {**old, "spec": {**old["spec"], "providerID": f"sim://{name}"}},
            namespace=namespace,
            manager="capi",
        )
        self._status(machine, {"phase": "Running", "nodeRef": {"name": name}})

    def _status(self, thing: Object, status: Object) -> None:
        kind = MACHINE if thing["kind"] == "Machine" else MACHINEDEPLOYMENT
        namespace, name = key(thing)
        self.server.edit(
            kind,
            name,
            lambda old: {**old, "status": status},
            namespace=namespace,
            subresource="status",
            manager="capi",
        )

    def _drop(self, machine: Object) -> None:
        namespace, name = key(machine)
        for pod in self.server.all(POD):
            if pod["spec"].get("nodeName") == name:
                self.lost.append("/".join(key(pod)))
                self.server.remove(POD, key(pod)[1], namespace=key(pod)[0])
        if self.server.find(NODE, name) is not None:
            self.server.remove(NODE, name)
        self.server.remove(MACHINE, name, namespace=namespace)

    def _report(self, pool: Object) -> None:
        held = self._machines(pool)
        ready = sum("nodeRef" in each.get("status", {}) for each in held)
        selector = ",".join(f"{name}={value}" for name, value in pool["spec"]["selector"]["matchLabels"].items())
        counts = {"replicas": len(held), "readyReplicas": ready, "availableReplicas": ready, "selector": selector}
        self._status(pool, {**counts, "observedGeneration": pool["metadata"]["generation"]})


def _pool(machine: Object) -> tuple[str, str]:
    return key(machine)[0], machine["metadata"].get("labels", {}).get(_OWNER, "")


def _rank(machine: Object, loads: Counter[str]) -> tuple[bool, bool, int, str]:
    meta = machine["metadata"]
    named, came = _FIRST in meta.get("annotations", {}), "nodeRef" in machine.get("status", {})
    return not named, came, -loads[meta["name"]], meta["name"]


def node(pool: Object, machine: Object) -> Object:
    """The Node of a machine, with the capacity that the pool's annotations promise."""
    notes = pool["metadata"].get("annotations", {})
    name = machine["metadata"]["name"]
    made = builders.node(
        name,
        cpu=notes[f"{_CAPACITY}cpu"],
        memory=notes[f"{_CAPACITY}memory"],
        gpu=int(notes.get(f"{_CAPACITY}gpu-count", "0")),
        pods=int(notes.get(f"{_CAPACITY}maxPods", "110")),
        labels={**machine["metadata"]["labels"], **dict(_pairs(notes.get(f"{_CAPACITY}labels", "")))},
        taints=[_taint(each) for each in notes.get(f"{_CAPACITY}taints", "").split(",") if each],
    )
    made["metadata"]["annotations"] = {f"{_GROUP}/machine": name, f"{_GROUP}/cluster-namespace": key(machine)[0]}
    made["spec"]["providerID"] = f"sim://{name}"
    return made


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(name, value) for name, _, value in (each.partition("=") for each in text.split(",") if each)]


def _taint(text: str) -> Object:
    pair, _, effect = text.rpartition(":")
    name, _, value = pair.partition("=")
    return {"key": name, "value": value, "effect": effect}
