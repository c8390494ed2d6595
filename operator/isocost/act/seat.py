"""Tells waiting pods their seats, and lets kube-scheduler onto nodes that were held until then.

A seat is status.nominatedNodeName. kube-scheduler tries a pod on that node before all others and keeps the room there from pods of the
same or a lower priority; it forgets a seat when an attempt fails before the node is open, and the next round says it again. Nothing
of it is journaled: a seat is a hint that may be lost, be wrong or be said twice without harm.

A node that comes with the taint SEATING is held: its pods are told first, then the taint goes. It goes in the first round that sees the
node Ready, whether there were pods for it or not, so that a node is never held for long.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from isocost.act.fault import fault
from isocost.act.hand import Ports
from isocost.kube.errors import ApiError, Conflict, Invalid, NotFound
from isocost.kube.kinds import NODE, POD
from isocost.world.cluster import SEATING, Node, Pod
from isocost.world.plan import Chosen, Notice
from isocost.world.snapshot import View


class _Meta(msgspec.Struct, rename="camel"):
    resource_version: str
    uid: str = ""


class _Spec(msgspec.Struct):
    taints: list[dict[str, str]] = []


class _Node(msgspec.Struct):
    metadata: _Meta
    spec: _Spec = msgspec.field(default_factory=_Spec)


def seat(chosen: Chosen, view: View, ports: Ports) -> tuple[Notice, ...]:
    """Node after node: its pods' seats, then the node is opened. A refusal ends it for this round."""
    try:
        for node, pods in _by_node(chosen, view):
            for pod in pods:
                _nominate(ports, pod, node.name)
            if node.held and node.ready:
                _open(ports, node)
    except ApiError as error:
        found = fault(error)
        return (found.notice,) if found.notice else ()
    return ()


def _by_node(chosen: Chosen, view: View) -> Iterator[tuple[Node, list[Pod]]]:
    told: dict[str, list[Pod]] = defaultdict(list)
    for pod in view.pods:
        where = chosen.seats.get(pod.ref, "")
        if where and pod.nominated != where:
            told[where].append(pod)
    for node in view.nodes:
        if told[node.name] or (node.held and node.pool):
            yield node, told[node.name]


def _nominate(ports: Ports, pod: Pod, node: str) -> None:
    body = {"metadata": {"uid": pod.uid}, "status": {"nominatedNodeName": node}}
    try:
        ports.cluster.patch(POD, pod.ref.name, body, namespace=pod.ref.namespace, subresource="status")
    except (NotFound, Conflict, Invalid):
        return  # it is gone, replaced by another of its name, or placed meanwhile


def _open(ports: Ports, node: Node) -> None:
    try:
        found = msgspec.json.decode(ports.cluster.get(NODE, node.name), type=_Node)
        left = [taint for taint in found.spec.taints if taint.get("key") != SEATING]
        meta = {"uid": found.metadata.uid, "resourceVersion": found.metadata.resource_version}
        ports.cluster.patch(NODE, node.name, {"metadata": meta, "spec": {"taints": left}})
    except (NotFound, Conflict):
        return  # it is gone, or the next round opens it
