"""Cordon and Uncordon. The annotation that names the plan goes on and off with the flag, in one write.

A node that somebody else cordoned is left as it is: it serves the plan as well, and its opening is not ours to decide.
"""

from __future__ import annotations

from isocost.act import reads
from isocost.act.hand import Hand, Result, done, skipped
from isocost.kube.kinds import NODE
from isocost.world.cluster import CORDONED_BY, FAILED
from isocost.world.plan import Step


def cordon(hand: Hand, step: Step) -> Result:
    """Done when the node takes no more pods, or is gone."""
    node = reads.node(hand.cluster, step.target.name)
    if node is None:
        return done("the node is gone")
    if node.spec.unschedulable:
        by = node.metadata.note(CORDONED_BY)
        return done("" if by == hand.plan.id else f"was cordoned by {by or 'somebody else'} before")
    _write(hand, node, True, hand.plan.id, hand.node(step.target.name).failed or None)
    return done()


def uncordon(hand: Hand, step: Step) -> Result:
    """Done when the node takes pods again, or is gone; skipped when the cordon is not ours."""
    node = reads.node(hand.cluster, step.target.name)
    if node is None:
        return done("the node is gone")
    if not node.spec.unschedulable:
        return done()
    if not node.metadata.note(CORDONED_BY):
        return skipped("somebody else cordoned the node, so it stays cordoned")
    _write(hand, node, None, None)
    return done()


def _write(hand: Hand, node: reads.Node, closed: bool | None, by: str | None, failed: str | None = None) -> None:
    """failed is why the node is no capacity: it stays on it, because silence of its metrics afterwards is no recovery."""
    meta = {
        "resourceVersion": node.metadata.resource_version,
        "uid": node.metadata.uid,
        "annotations": {CORDONED_BY: by, FAILED: failed},
    }
    hand.cluster.patch(NODE, node.metadata.name, {"metadata": meta, "spec": {"unschedulable": closed}})
