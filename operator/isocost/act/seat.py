"""Tells waiting pods their seats, and lets kube-scheduler onto nodes that were held until then.

A seat is status.nominatedNodeName. kube-scheduler tries a pod on that node before all others and keeps the room there from pods of the
same or a lower priority; it forgets a seat when an attempt fails before the node is open, and the next round says it again. Nothing
of it is journaled: a seat is a hint that may be lost, be wrong or be said twice without harm.

A node that comes with the taint SEATING is held: its pods are told first, then the taint goes, whether there were pods for it or not.

A pod that is tried between its telling and the opening of its node loses its seat, and another may take it. Nothing tries a pod while
all its nodes are shut, but each node that opens makes the scheduler try every pod that waits: so nodes opened one after the other, each
after its own pods, mean as many storms of attempts as there are nodes, and every storm costs seats and time. So pods are told
as soon as their nodes are there, and the nodes of one purchase open together, once all of them are Ready; but none waits for
others longer than WAVE. What the one storm costs is said again while it lasts, before those pods are tried again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from datetime import datetime, timedelta

import msgspec

from isocost.act.fault import fault
from isocost.act.hand import Ports
from isocost.kube.decode import Page, one
from isocost.kube.errors import ApiError, Conflict, Invalid, NotFound
from isocost.kube.kinds import NODE, POD
from isocost.world.cluster import SEATING, Pod
from isocost.world.plan import Chosen, Notice
from isocost.world.snapshot import View

HANDS, DOORS = 8, 32
"""writes at once: pods that are told, and nodes that are opened, which is to be over before the scheduler has tried many pods"""
LOOKS = 15
"""seconds after nodes were opened in which pods may lose their seats to attempts: the scheduler hears of the nodes one by one"""
WAVE = timedelta(seconds=60)
"""after its creation a node that is Ready opens, whoever else is still to come"""
_WAITS = "spec.nodeName="


class _Meta(msgspec.Struct, rename="camel"):
    name: str
    resource_version: str
    uid: str = ""


class _Spec(msgspec.Struct):
    taints: list[dict[str, str]] = []


class _Node(msgspec.Struct):
    metadata: _Meta
    spec: _Spec = msgspec.field(default_factory=_Spec)


class _Uid(msgspec.Struct):
    uid: str = ""


class _Told(msgspec.Struct, rename="camel"):
    nominated_node_name: str = ""


class _Waiting(msgspec.Struct):
    metadata: _Uid
    status: _Told = msgspec.field(default_factory=_Told)


_waiting = msgspec.json.Decoder(_Waiting).decode
_WAITING, _NODES = Page(POD.name, _Waiting), Page(NODE.name, _Node)


def seat(chosen: Chosen, view: View, ports: Ports, now: datetime) -> tuple[Notice, ...]:
    """All seats are told, then the nodes that are to open are opened. A refusal ends it for this round."""
    seats = [(pod, where) for pod in view.pods if (where := chosen.seats.get(pod.ref, ""))]
    try:
        with _hands(HANDS) as telling, _hands(DOORS) as opening:
            _tell(ports, [(pod, where) for pod, where in seats if pod.nominated != where], telling)
            if names := _opening(view, now):
                nodes = [node for page in ports.cluster.list(NODE, decode=_NODES) for node in page]
                opens = [opening.submit(_open, ports, node) for node in nodes if node.metadata.name in names]
                _again(ports, {pod.uid: (pod, where) for pod, where in seats}, telling, opens)
                _done(opens)
    except ApiError as error:
        found = fault(error)
        return (found.notice,) if found.notice else ()
    return ()


def _hands(count: int) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(count, thread_name_prefix="seats")


def _opening(view: View, now: datetime) -> frozenset[str]:
    """The names of the held nodes that are Ready, once no more nodes are to come, or none that is waited for."""
    held = [node for node in view.nodes if node.held and node.pool and not node.failed]
    ready = [node for node in held if node.ready]
    there = Counter(node.pool for node in view.nodes)
    coming = any(pool.replicas > there[pool.name] and not pool.trouble for pool in view.pools)
    if (coming or len(ready) < len(held)) and all(now - node.created < WAVE for node in ready):
        return frozenset()
    return frozenset(node.name for node in ready)


def _done(writes: Sequence[Future[None]]) -> None:
    """Returns once all of them are. Raises what one of them raised, and begins no more of them."""
    for write in writes:
        try:
            write.result()
        except ApiError:
            for other in writes:
                other.cancel()
            raise


def _tell(ports: Ports, seats: Iterable[tuple[Pod, str]], hands: Executor) -> None:
    _done([hands.submit(_nominate, ports, pod, where) for pod, where in seats])


def _again(
    ports: Ports, seats: Mapping[str, tuple[Pod, str]], hands: Executor, opens: Sequence[Future[None]]
) -> None:  # fmt: skip
    """Says again what attempts on nodes that are still shut cost, while nodes open and shortly after. seats: by the pod's uid."""
    found = ports.cluster.list(POD, fields=_WAITS, decode=_WAITING)
    waiting = {pod.metadata.uid: pod.status.nominated_node_name for page in found for pod in page}
    looks, version = 0, found.version
    while looks < LOOKS and (waiting := {uid: where for uid, where in waiting.items() if uid in seats}):
        _tell(ports, [seats[uid] for uid, where in waiting.items() if where != seats[uid][1]], hands)
        looks += all(door.done() for door in opens)
        after = ports.cluster.changes(POD, version, fields=_WAITS, decode=_waiting)
        for pod, still in after.items:
            waiting[pod.metadata.uid] = pod.status.nominated_node_name
            if not still:
                del waiting[pod.metadata.uid]
        version = after.version


def _nominate(ports: Ports, pod: Pod, node: str) -> None:
    body = {"metadata": {"uid": pod.uid}, "status": {"nominatedNodeName": node}}
    try:
        ports.cluster.patch(POD, pod.ref.name, body, namespace=pod.ref.namespace, subresource="status")
    except (NotFound, Conflict, Invalid):
        return  # it is gone, replaced by another of its name, or placed meanwhile


def _open(ports: Ports, node: _Node) -> None:
    """A kubelet may write its status between reading and writing; where it does so twice, the next round opens the node."""
    try:
        try:
            _untaint(ports, node)
        except Conflict:
            name = node.metadata.name
            _untaint(ports, one(ports.cluster.get(NODE, name), _Node, NODE.name, name))
    except (NotFound, Conflict):
        return


def _untaint(ports: Ports, node: _Node) -> None:
    left = [taint for taint in node.spec.taints if taint.get("key") != SEATING]
    meta = {"uid": node.metadata.uid, "resourceVersion": node.metadata.resource_version}
    ports.cluster.patch(NODE, node.metadata.name, {"metadata": meta, "spec": {"taints": left}})
