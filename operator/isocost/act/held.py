"""Held nodes: those that come with the taint SEATING, and open to pods once the operator takes it off.

A pod that is tried between its telling and the opening of its node loses its seat, and another may take it. Nothing tries a pod while
all its nodes are shut, but each node that opens makes the scheduler try every pod that waits: so nodes opened one after the other, each
after its own pods, mean as many storms of attempts as there are nodes, and every storm costs seats and time. So the nodes of one
purchase open together, once all of them are Ready; but none waits for others longer than WAVE.

While pods move from old nodes to new ones, these open in turns instead, each when its pods leave for it (plan/turns.py). Nodes that came
without the taint are given it for that while.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from concurrent.futures import Executor, Future
from datetime import datetime, timedelta

import msgspec

from isocost.kube.decode import Page, one
from isocost.kube.errors import Conflict, NotFound
from isocost.kube.kinds import NODE
from isocost.kube.meta import Meta, Wire
from isocost.kube.port import Cluster
from isocost.world.cluster import OPENED, SEATING
from isocost.world.plan import Turn
from isocost.world.snapshot import View

DOORS = 32
"""nodes that are opened at once: it is to be over before the scheduler has tried many pods"""
WAVE = timedelta(seconds=60)
"""after its creation a node that is Ready opens, whoever else is still to come"""


class _Spec(Wire):
    taints: list[dict[str, str]] | None = None


class Held(Wire):
    """A node, as far as it is written here."""

    metadata: Meta
    spec: _Spec = msgspec.field(default_factory=_Spec)


_TAINT = {"key": SEATING, "effect": "NoSchedule"}
_NODES = Page(NODE.name, Held)


def due(view: View, now: datetime, turn: Turn | None = None) -> frozenset[str]:
    """The names of the held nodes that are Ready, once no more nodes are to come, or none that is waited for; in a turn those that it
    opens."""
    if turn:
        return frozenset(turn.opens)
    held = [node for node in view.nodes if node.held and node.pool and not node.failed]
    ready = [node for node in held if node.ready]
    there = Counter(node.pool for node in view.nodes)
    coming = any(pool.replicas > there[pool.name] and not pool.trouble for pool in view.pools)
    if (coming or len(ready) < len(held)) and all(now - node.created < WAVE for node in ready):
        return frozenset()
    return frozenset(node.name for node in ready)


def read(cluster: Cluster, names: Collection[str]) -> list[Held]:
    """The nodes of these names as they are now. Raises ApiError."""
    return [node for page in cluster.list(NODE, decode=_NODES) for node in page if node.metadata.name in names]


def opening(cluster: Cluster, nodes: Iterable[Held], hands: Executor, now: datetime) -> list[Future[None]]:
    """Begins to open these nodes, and to note on them when that was."""
    opened = now.isoformat(timespec="seconds")
    return [hands.submit(_write, cluster, node, opened) for node in nodes]


def holding(cluster: Cluster, nodes: Iterable[Held], hands: Executor) -> list[Future[None]]:
    """Begins to hold these nodes."""
    return [hands.submit(_write, cluster, node, None) for node in nodes]


def _write(cluster: Cluster, node: Held, opened: str | None) -> None:
    """A kubelet may write its status between reading and writing; where it does so twice, the next round writes again."""
    try:
        try:
            _taint(cluster, node, opened)
        except Conflict:
            name = node.metadata.name
            _taint(cluster, one(cluster.get(NODE, name), Held, NODE.name, name), opened)
    except (NotFound, Conflict):
        return


def _taint(cluster: Cluster, node: Held, opened: str | None) -> None:
    """Takes the taint off and notes the time, or puts it on, where there is none."""
    left = [taint for taint in node.spec.taints or () if taint.get("key") != SEATING]
    left += [] if opened else [_TAINT]
    meta = {
        "uid": node.metadata.uid,
        "resourceVersion": node.metadata.resource_version,
        "annotations": {OPENED: opened},
    }
    cluster.patch(NODE, node.metadata.name, {"metadata": meta, "spec": {"taints": left}})
