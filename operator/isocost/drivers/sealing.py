"""Naming the victim in Karpenter, whose static pools choose for themselves.

Lowering spec.replicas makes Karpenter delete, in this order, claims that never launched, any empty node, and the node
that is cheapest to disturb (v1.14, static/deprovisioning): with two empty nodes it is a matter of luck which one goes.
Deleting the victim's NodeClaim names it, but below spec.replicas Karpenter makes a new one at once. The way between the
two is limits.nodes, above which nothing is made (static/provisioning counts deleting nodes too), while nothing is ever
deleted because of it:

    seal     limits.nodes = to, replicas stay   nothing is made from here on, and nothing is deleted
    delete   the victim's NodeClaim             exactly this node goes; the limit forbids a new one
    wait     until Karpenter counts without it
    lower    replicas = to, limit as before     the running nodes are as many as asked for, so nothing more happens

Where the nodes that go next are empty as well, the limit allows for all of them, their claims are deleted together, and the pool is
then lowered one by one without waiting for each: Karpenter tells what it counts every five seconds.

A crash after any of these leaves the pool whole, and the next call goes on from there. In pools of ours the limit always
equals the replicas. In any other pool it is the user's: what it was is kept in an annotation until it is given back.

Karpenter reads pools and claims from two caches, and either may be behind the other. So the claim is deleted only once a
condition of the pool says that Karpenter has seen the new limit, and the pool is lowered only once Karpenter counts the claim
no more: it would take another node in its place. What it counts by is told in one place alone, status.nodes of the pool
(nodepool/counter: the same state, behind the same lock, every five seconds). That stands still while any claim of the
cluster waits to be launched, so a low number may be an old one. Hence two signs, the second of them younger than the deletion:

    status.nodes <= to, and the claim says that it drains    Karpenter counts without it
    the claim is gone                                        Karpenter has ended it, at least five seconds after it saw the deletion
"""

from __future__ import annotations

from isocost.drivers.nodepools import Claim, Pool
from isocost.drivers.protocol import POLICY_LABEL
from isocost.drivers.wire import Document
from isocost.kube.decode import one
from isocost.kube.errors import Blocked, Conflict
from isocost.kube.kinds import NODEPOOL
from isocost.kube.port import Cluster

BEFORE = "isocost.dev/limits-nodes"
"""what limits.nodes was before it was sealed, or NONE"""
NONE = "none"
HEEDED = "isocost.dev/limit-seen"
"""the limit that Karpenter is known to heed while several nodes go: each time the pool is lowered it has something new to see"""


def ours(pool: Pool) -> bool:
    return bool(pool.metadata.label(POLICY_LABEL))


def sealed(pool: Pool) -> bool:
    return bool(pool.metadata.note(BEFORE))


def stranded(pool: Pool) -> bool:
    """Whether a removal that was left off keeps it from nodes that it asks for."""
    low = pool.most is not None and pool.most < (pool.spec.replicas or 0)
    return low and (ours(pool) or sealed(pool))


def heeded(pool: Pool) -> bool:
    """Whether Karpenter is known to make no node above the limit as it stands."""
    return pool.seen or pool.metadata.note(HEEDED) == str(pool.most)


def seal(cluster: Cluster, pool: Pool, most: int, *, several: bool = False) -> Pool:
    """The pool with new nodes forbidden beyond `most`. several: more than one node goes. Raises Blocked until Karpenter is known to heed
    it."""
    if pool.most != most or not (ours(pool) or sealed(pool)):
        pool = patch(cluster, pool, {"limits": {"nodes": most}}, _kept(pool))
    if (sealed(pool) or several) and not heeded(pool):
        raise Blocked(
            "waits until Karpenter has seen that no new node is to be made", kind="NodePool", name=pool.metadata.name
        )
    if several and not pool.metadata.note(HEEDED):
        pool = patch(cluster, pool, {}, {HEEDED: str(most)})
    return pool


def _kept(pool: Pool) -> Document:
    """The note of the user's own limit, unless it was taken before; and no note of a limit of before."""
    old = {HEEDED: None} if pool.metadata.note(HEEDED) else {}
    if ours(pool) or sealed(pool):
        return old
    return {**old, BEFORE: NONE if pool.most is None else str(pool.most)}


def unseen(pool: Pool, claim: Claim | None, to: int) -> bool:
    """Whether Karpenter may still count the victim, whose claim is given unless it is gone, or make a node in its place."""
    return not heeded(pool) or (
        claim is not None and not (claim.metadata.leaving and claim.draining and pool.counted(to))
    )


def resize(cluster: Cluster, pool: Pool, to: int, most: int | None = None) -> None:
    """Asks for `to` nodes and gives the limit back; or, as long as more are to go, keeps it at `most`. Raises Conflict where the user's
    limit forbids as many."""
    if most is not None and most < to:
        patch(cluster, pool, {"replicas": to})
        return
    notes = {name: None for name in (BEFORE, HEEDED) if pool.metadata.note(name)}
    if ours(pool):
        patch(cluster, pool, {"replicas": to, "limits": {"nodes": to}}, notes)
        return
    limit = _before(pool) if sealed(pool) else pool.most
    if limit is not None and to > limit:
        why = f"spec.limits.nodes is {limit}, so Karpenter would not make {to} nodes; raise it"
        raise Conflict(why, kind="NodePool", name=pool.metadata.name)
    back: Document = {"limits": {"nodes": limit}} if sealed(pool) else {}
    patch(cluster, pool, {"replicas": to, **back}, notes)


def _before(pool: Pool) -> int | None:
    text = pool.metadata.note(BEFORE)
    return int(text) if text.isdecimal() else None


def patch(cluster: Cluster, pool: Pool, spec: Document, notes: Document | None = None) -> Pool:
    """The pool after a write to it as it was read. Raises Conflict when it changed meanwhile."""
    meta = {"uid": pool.metadata.uid, "resourceVersion": pool.metadata.resource_version}
    body = {"metadata": {**meta, **({"annotations": notes} if notes else {})}, "spec": spec}
    name = pool.metadata.name
    return one(cluster.patch(NODEPOOL, name, body), Pool, NODEPOOL.name, name)
