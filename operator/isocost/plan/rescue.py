"""The rescue: what must be added now, whatever it costs, and no more than that.

It is due when a workload asks for fewer replicas than demand needs, when the scheduler has tried a pod in vain, or when a
pool entry has fewer nodes than its bounds ask for. A pod of
a governed workload whose Ready count covers its need is no reason: that is the surge of a drain, which often waits for
room until its node is gone. What it buys is decided in buy.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from isocost.plan import room
from isocost.plan.count import Count
from isocost.plan.room import Bin, Item
from isocost.plan.stand import Stand
from isocost.units import Missing
from isocost.world.cluster import Pod
from isocost.world.edits import edited
from isocost.world.offer import Offer
from isocost.world.problem import Limit, Problem
from isocost.world.ref import Ref
from isocost.world.snapshot import View


def pressing(view: View, problem: Problem, stands: Sequence[Stand], counts: Sequence[Count]) -> bool:
    """Whether something must be added without regard to savings."""
    lacking = any(c.short for c in counts) or bool(stranded(view, needs(counts))) or _below(problem, stands)
    return lacking or any(s.failing for s in stands)


def _below(problem: Problem, stands: Sequence[Stand]) -> bool:
    """Whether a pool entry asks for fewer nodes than the least it must have."""
    asked = {s.supply.name: s.asked for s in stands}
    return any(lacks(limit, asked) for limit in problem.limits)


def lacks(limit: Limit, nodes: Mapping[str, int]) -> bool:
    """Whether these node counts are below the limit's least."""
    return limit.at_least is not None and sum(w * nodes.get(s, 0) for s, w in limit.weights.items()) < limit.at_least


def stranded(view: View, needed: Mapping[Ref, int]) -> tuple[Pod, ...]:
    """Pods that the scheduler has tried in vain and that their workload cannot do without."""
    return tuple(p for p in waiting(view, needed) if p.unschedulable)


def needs(counts: Sequence[Count]) -> Mapping[Ref, int]:
    """The replicas that demand needs, where that is known."""
    return {c.ref: c.need for c in counts if c.need is not None}


def waiting(view: View, needed: Mapping[Ref, int]) -> tuple[Pod, ...]:
    """Pods without a node, except those of workloads whose Ready count covers their need.

    Where the count is someone else's (an autoscaler's, a human's) our figure of the need is no reason to let pods wait.
    """
    theirs = edited(view) | view.memory.hands_off.keys() | {w.ref for w in view.workloads if not w.movable}
    covered = {w.ref for w in view.workloads if w.ref in needed and w.ready >= needed[w.ref]} - theirs
    idle = (p for p in view.pods if not p.node and not p.terminating and not p.daemon)
    return tuple(p for p in idle if p.owner not in covered)


def growth(counts: Sequence[Count]) -> Iterator[Item]:
    """The replicas still to come."""
    for c in counts:
        one = Item(owner=c.ref, requests=c.workload.requests, scheduling=c.workload.scheduling)
        yield from [one] * (c.target - c.now)


def arriving(view: View, stand: Stand) -> tuple[Bin, ...]:
    """The nodes on their way to a stand."""
    return room.coming(stand.supply, offer(view, stand), stand.undelivered + sum(not n.ready for n in stand.nodes))


def offer(view: View, stand: Stand) -> Offer | None:
    """The offer behind a supply, from its pool or from the price book."""
    if stand.pool and isinstance(stand.pool.offer, Offer):
        return stand.pool.offer
    listed = () if isinstance(view.prices, Missing) else view.prices.offers
    return next((o for o in listed if o.name == stand.supply.offer), None)
