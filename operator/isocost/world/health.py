"""Nodes that have failed: what is left to count on, and what must be replaced.

A failed node still runs, costs, and is asked for by its pool; it is just no capacity. So decisions are made on the *sound* part of a
view: its nodes are left out, the pods that can leave them wait for a place, and their pools know how many of the replicas asked
for they are. What stays on a failed node (bare pods, local data) is nobody's to move, and keeps it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from isocost.world.cluster import Node, Pod
from isocost.world.pool import Failing, Pool
from isocost.world.snapshot import View


def sound(view: View) -> View:
    """The view as it can be counted on. Pure; a view without failed nodes is returned as it is, and so is a sound one."""
    bad = {n.name: n for n in view.nodes if n.pool and n.failed}
    if not bad:
        return view
    moved = Counter(p.owner for p in view.pods if p.node in bad and p.ready and not p.terminating)
    return replace(
        view,
        nodes=tuple(n for n in view.nodes if n.name not in bad),
        pods=tuple(_pods(view.pods, bad)),
        pools=tuple(_pool(pool, view, bad.values()) for pool in view.pools),
        workloads=tuple(replace(w, ready=max(0, w.ready - moved[w.ref])) for w in view.workloads),
    )


def _pods(pods: Iterable[Pod], bad: Iterable[str]) -> Iterator[Pod]:
    """Those on sound nodes, and those that are to leave failed ones, as if they waited."""
    gone = frozenset(bad)
    for pod in pods:
        if pod.node not in gone:
            yield pod
        elif not (pod.daemon or pod.terminating or pod.immovable):
            yield replace(pod, node="", ready=False)


def _pool(pool: Pool, view: View, bad: Iterable[Node]) -> Pool:
    """The pool with those of its failed nodes that it still asks for: as many as it no longer asks for are leaving."""
    mine = sorted(
        (n for n in bad if n.pool == pool.name and not n.terminating), key=lambda n: (not n.cordoned_by, n.name)
    )
    there = sum(n.pool == pool.name and not n.terminating for n in view.nodes)
    leaving = max(0, there - pool.replicas)
    return replace(pool, failing=tuple(Failing(node=n, stays=_stays(n, pool, view.pods)) for n in mine[leaving:]))


def _stays(node: Node, pool: Pool, pods: Iterable[Pod]) -> str:
    """Why the node cannot be given back, or ""."""
    if node.unschedulable and not node.cordoned_by:
        return "somebody else cordoned it"
    if not pool.victims:
        return pool.why_not or "its driver cannot name it"
    held = (p for p in pods if p.node == node.name and p.immovable and not p.daemon and not p.terminating)
    return next((f"{p.ref} is never evicted ({p.immovable})" for p in held), "")
