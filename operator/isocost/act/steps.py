"""From an action to the function that carries it out, and to the pre-image that the journal keeps.

Both read afresh. `image` runs before the journal says Running, so a step whose precondition does not hold is never begun;
`take` runs after, and leans on the versions it writes with for what happens in between.
"""

from __future__ import annotations

from isocost.act import bounds, cordon, evict, reads, request, resize, scale
from isocost.act.hand import Hand, Result
from isocost.act.pools import glimpse
from isocost.kube.errors import NotFound
from isocost.world.cluster import CORDONED_BY
from isocost.world.plan import Action, Entry, Step


def take(hand: Hand, step: Step, entry: Entry) -> Result:
    """Carries the step out as far as it goes now; doing it twice has the effect of doing it once. Raises ApiError."""
    match step.action:
        case Action.CREATE_POOL:
            return resize.create(hand, step)
        case Action.SCALE_POOL:
            return resize.scale(hand, step)
        case Action.AWAIT_NODES:
            return resize.arrive(hand, step)
        case Action.SCALE_WORKLOAD:
            return scale.workload(hand, step)
        case Action.SET_MIN | Action.SET_MAX:
            return bounds.move(hand, step)
        case Action.CORDON:
            return cordon.cordon(hand, step)
        case Action.UNCORDON:
            return cordon.uncordon(hand, step)
        case Action.DRAIN:
            return evict.drain(hand, step)
        case Action.REMOVE_NODE:
            return resize.remove(hand, step, entry.before)
        case Action.DELETE_POOL:
            return resize.delete(hand, step)
        case Action.RESIZE_PODS:
            return request.change(hand, step, entry.started)


def image(hand: Hand, step: Step) -> str:
    """What is there before the first write, for the journal. Raises Conflict where the step's precondition does not hold."""
    match step.action:
        case Action.SCALE_WORKLOAD:
            return _replicas(hand, step)
        case Action.SET_MIN | Action.SET_MAX:
            return bounds.image(hand, step)
        case Action.CORDON | Action.UNCORDON:
            return _flag(hand, step)
        case Action.DRAIN:
            return f"pods={sum(not p.stays for p in reads.pods(hand.cluster, step.target.name))}"
        case Action.AWAIT_NODES:
            return ""
        case Action.RESIZE_PODS:
            return request.image(hand, step)
        case _:
            return _pool(hand, step)


def _replicas(hand: Hand, step: Step) -> str:
    try:
        there = scale.read(hand, step)
    except NotFound:
        return "gone"
    scale.expected(step, there)
    if there.spec.replicas != step.to:
        scale.ours(hand, step)
    return f"replicas={there.spec.replicas}"


def _flag(hand: Hand, step: Step) -> str:
    node = reads.node(hand.cluster, step.target.name)
    if node is None:
        return "gone"
    by = node.metadata.note(CORDONED_BY)
    return f"unschedulable={str(node.spec.unschedulable).lower()}{f' by={by}' if by else ''}"


def _pool(hand: Hand, step: Step) -> str:
    there = glimpse(hand, step).found
    if there is None:
        return "gone"
    if step.action in (Action.SCALE_POOL, Action.REMOVE_NODE):
        resize.steady(step, there)
    machine = there.nodes.get(step.target.name, "") if step.action is Action.REMOVE_NODE else ""
    return f"replicas={there.replicas}{f' {resize.MACHINE}{machine}' if machine else ''}"
