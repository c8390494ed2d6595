"""The fleet on which Karpenter settles, for the operator to take over: nodes of its types, with the pods where Karpenter has them.

Kube-scheduler would not put them there again: on the recorded fleet of 63 nodes it found no place for 121 of 1,178 pods. So the nodes come
closed, and pods are bound by hand. Who holds which pods was not recorded, so the fleet is the re-implementation's (`benchmarks.baselines`),
of that seed which ends at the middle cost of all.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from benchmarks.baselines.karpenter import settled
from benchmarks.baselines.nodes import Nodes
from benchmarks.baselines.question import of_row
from benchmarks.baselines.setups import SETUPS, UNTUNED
from benchmarks.duel.check import SEEDS
from benchmarks.duel.ring import Look, Ring, workload
from benchmarks.ground import Hands
from benchmarks.headtohead import Row
from e2e import karpenter as kp
from e2e.client import Client, Object, Refused
from e2e.wait import until
from isocost.world.cluster import INSTANCE_TYPE_LABEL

LABELS = {"duel": "old"}
CLOSED = {"key": "duel/closed", "effect": "NoSchedule"}
"""until its pods are bound"""
SECONDS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A node of a type, and how many pods of each shape it holds."""

    type: str
    pods: Counter[str]


def fleet(row: Row) -> list[Held]:
    """What Karpenter with one NodePool without restrictions settles on."""
    question = of_row(row)
    ends = [settled(*question.pooled(SETUPS[UNTUNED]), seed=seed).last for seed in SEEDS]
    return list(_named(sorted(ends, key=lambda nodes: nodes.cost)[len(ends) // 2]))


def _named(nodes: Nodes) -> Iterator[Held]:
    """Equal shapes are one in the simulation, and are told apart again."""
    waiting = [deque(name for name, n in names for _ in range(n)) for names in nodes.frame.shapes.names]
    for kind, pods in zip(nodes.kind.tolist(), nodes.pods.tolist(), strict=True):
        held = Counter(waiting[s].popleft() for s, n in enumerate(pods) for _ in range(n))
        yield Held(type=nodes.frame.kinds.keys[kind].partition("/")[0], pods=held)


def inherit(there: Ring) -> Look:
    """The fleet as static NodePools, as it is once all pods run."""
    held = fleet(there.row)
    for name, n in Counter(one.type for one in held).items():
        there.plane.client.create(_pool(name, n))  # not applied: whoever applies replicas keeps them
    until(lambda: len(_registered(there)) == len(held), SECONDS, "the fleet")
    there.start()
    until(lambda: len(there.pods()) == there.row.pods, SECONDS, "the pods")
    hands = Hands(there.plane)
    hands.each(_bind, _bindings(held, there.plane.client.list("nodes"), there.pods()))
    admit(there)
    until(lambda: there.look().running == there.row.pods, SECONDS, "the pods to run")
    return there.look()


def admit(there: Ring) -> None:
    """Opens the nodes of this fleet that are still closed, as one is that comes to it later."""
    shut = [
        n
        for n in there.plane.client.list("nodes")
        if any(t["key"] == CLOSED["key"] for t in n["spec"].get("taints", []))
    ]
    Hands(there.plane).each(_open, shut)


def _pool(name: str, replicas: int) -> Object:
    pool = kp.static_pool(f"old-{name.replace('.', '-')}", replicas, type=name)
    pool["spec"]["template"]["spec"]["startupTaints"] = [CLOSED]
    return {**pool, "metadata": {**pool["metadata"], "labels": LABELS}}


def _registered(there: Ring) -> list[Object]:
    return there.plane.client.list("nodes", selector="karpenter.sh/registered=true")


def _bindings(held: list[Held], nodes: list[Object], pods: list[Object]) -> Iterator[Object]:
    """A Binding for every pod."""
    by_type, by_shape = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for node in nodes:
        by_type[node["metadata"]["labels"][INSTANCE_TYPE_LABEL]].append(node["metadata"]["name"])
    for pod in pods:
        by_shape[workload(pod["metadata"]["name"])].append(pod["metadata"]["name"])
    for one in held:
        target = {"apiVersion": "v1", "kind": "Node", "name": by_type[one.type].pop()}
        for shape in one.pods.elements():
            meta = {"name": by_shape[shape].pop(), "namespace": "default"}
            yield {"apiVersion": "v1", "kind": "Binding", "metadata": meta, "target": target}


def _bind(client: Client, binding: Object) -> Object:
    name = binding["metadata"]["name"]
    return client.call("POST", f"/api/v1/namespaces/default/pods/{name}/binding", binding)


def _open(client: Client, node: Object) -> None:
    taints = [taint for taint in node["spec"].get("taints", []) if taint["key"] != CLOSED["key"]]
    with suppress(Refused):  # it has gone
        client.patch("nodes", node["metadata"]["name"], {"spec": {"taints": taints}})
