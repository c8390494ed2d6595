"""The rescue: what must be added now, whatever it costs, and no more than that.

It is due when a workload asks for fewer replicas than demand needs, when the scheduler has tried a pod in vain, or when a
pool entry has fewer nodes than its bounds ask for. A pod of
a governed workload whose Ready count covers its need is no reason: that is the surge of a drain, which often waits for
room until its node is gone. The rescue buys only what the pods to be placed lack: first the room that is free, then nodes the
solution wants anyway, and if the solution would rather re-pack the fleet, the cheapest node that takes a pod left over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from isocost.plan import room
from isocost.plan.count import Count
from isocost.plan.room import Bin, Item
from isocost.plan.stand import Stand
from isocost.units import Missing
from isocost.world.cluster import Pod
from isocost.world.edits import edited
from isocost.world.offer import Offer
from isocost.world.problem import Choice, Limit, Problem, Solution
from isocost.world.ref import Ref
from isocost.world.snapshot import View


def pressing(view: View, problem: Problem, stands: Sequence[Stand], counts: Sequence[Count]) -> bool:
    """Whether something must be added without regard to savings."""
    lacking = any(c.short for c in counts) or bool(stranded(view, _needs(counts))) or _below(problem, stands)
    return lacking or any(s.failing for s in stands)


def _below(problem: Problem, stands: Sequence[Stand]) -> bool:
    """Whether a pool entry asks for fewer nodes than the least it must have."""
    asked = {s.supply.name: s.asked for s in stands}
    return any(_lacks(limit, asked) for limit in problem.limits)


def _lacks(limit: Limit, nodes: Mapping[str, int]) -> bool:
    return limit.at_least is not None and sum(w * nodes.get(s, 0) for s, w in limit.weights.items()) < limit.at_least


def stranded(view: View, needs: Mapping[Ref, int]) -> tuple[Pod, ...]:
    """Pods that the scheduler has tried in vain and that their workload cannot do without."""
    return tuple(p for p in _waiting(view, needs) if p.unschedulable)


def _needs(counts: Sequence[Count]) -> Mapping[Ref, int]:
    return {c.ref: c.need for c in counts if c.need is not None}


def additions(
    view: View, problem: Problem, solution: Solution, stands: Sequence[Stand], counts: Sequence[Count]
) -> tuple[tuple[Stand, ...], bool]:
    """(stands, fits): the present fleet plus as few nodes as place the waiting pods and the replicas still to come."""
    kept = {s.supply.name: s for s in _raised(problem, solution, stands)}
    wanted = {s.supply.name: s.target for s in stands}
    left = room.place((*map(room.item, _waiting(view, _needs(counts))), *growth(counts)), _present(view, kept.values()))
    while left:
        found = _one_more(view, problem, kept, wanted, left)
        if found is None:
            return tuple(_trusting(s, wanted, solution) for s in kept.values()), False
        name, left = found
        kept[name] = kept[name].aimed(kept[name].target + 1)
    return tuple(kept.values()), True


def _raised(problem: Problem, solution: Solution, stands: Sequence[Stand]) -> tuple[Stand, ...]:
    """The present fleet, and where a pool entry has fewer nodes than it must, what the solution has of it."""
    asked = {s.supply.name: s.asked for s in stands}
    short = {name for limit in problem.limits if _lacks(limit, asked) for name in limit.weights}
    grows = (s for s in stands if s.supply.name in short and not s.fixed)
    more = {s.supply.name: max(s.asked, solution.nodes.get(s.supply.name, 0)) for s in grows}
    return tuple(s.aimed(more.get(s.supply.name, s.asked)) for s in stands)


def _waiting(view: View, needs: Mapping[Ref, int]) -> tuple[Pod, ...]:
    """Pods without a node, except those of workloads whose Ready count covers their need.

    Where the count is someone else's (an autoscaler's, a human's) our figure of the need is no reason to let pods wait.
    """
    theirs = edited(view) | view.memory.hands_off.keys() | {w.ref for w in view.workloads if not w.movable}
    covered = {w.ref for w in view.workloads if w.ref in needs and w.ready >= needs[w.ref]} - theirs
    idle = (p for p in view.pods if not p.node and not p.terminating and not p.daemon)
    return tuple(p for p in idle if p.owner not in covered)


def growth(counts: Sequence[Count]) -> Iterator[Item]:
    """The replicas still to come."""
    for c in counts:
        for _ in range(c.target - c.now):
            yield Item(owner=c.ref, requests=c.workload.requests, scheduling=c.workload.scheduling)


def _present(view: View, stands: Iterable[Stand]) -> tuple[Bin, ...]:
    """What is free on the fleet as it is asked for: nodes that stand, and nodes on their way."""
    return (*room.standing(view.nodes, view.pods), *chain.from_iterable(arriving(view, s) for s in stands))


def arriving(view: View, stand: Stand) -> tuple[Bin, ...]:
    """The nodes on their way to a stand."""
    return room.coming(stand.supply, offer(view, stand), stand.undelivered + sum(not n.ready for n in stand.nodes))


def offer(view: View, stand: Stand) -> Offer | None:
    """The offer behind a supply, from its pool or from the price book."""
    if stand.pool and isinstance(stand.pool.offer, Offer):
        return stand.pool.offer
    listed = () if isinstance(view.prices, Missing) else view.prices.offers
    return next((o for o in listed if o.name == stand.supply.offer), None)


def _one_more(
    view: View, problem: Problem, kept: Mapping[str, Stand], wanted: Mapping[str, int], left: Sequence[Item]
) -> tuple[str, tuple[Item, ...]] | None:
    """(supply, what is left then) of one node more: what the solution wants first, then the cheapest; None if none helps."""
    ranked = sorted(kept.items(), key=lambda pair: (pair[1].target >= wanted[pair[0]], pair[1].price.micros, pair[0]))
    for name, stand in ranked:
        rest = room.place(left, room.coming(stand.supply, offer(view, stand), 1))
        if len(rest) < len(left) and _may(stand, problem, {n: s.target + (n == name) for n, s in kept.items()}):
            return name, rest
    return None


def _may(stand: Stand, problem: Problem, nodes: Mapping[str, int]) -> bool:
    limits = (limit for limit in problem.limits if limit.weights.get(stand.supply.name))
    bounded = nodes[stand.supply.name] <= stand.supply.high and all(_kept(limit, nodes) for limit in limits)
    chosen = all(_offered(choice, nodes) for choice in problem.choices if stand.supply.name in choice.supplies)
    return bounded and chosen and not stand.fixed and not stand.quarantined


def _offered(choice: Choice, nodes: Mapping[str, int]) -> bool:
    return sum(nodes.get(name, 0) > 0 for name in choice.supplies) <= choice.at_most


def _kept(limit: Limit, nodes: Mapping[str, int]) -> bool:
    return limit.at_most is None or sum(w * nodes.get(s, 0) for s, w in limit.weights.items()) <= limit.at_most


def _trusting(stand: Stand, wanted: Mapping[str, int], solution: Solution) -> Stand:
    """Where the check knows too little (labels of pools to come), the solution's word is taken for what it adds; not when
    the solution itself found pods that fit nowhere."""
    return stand if solution.unplaced else stand.aimed(max(stand.target, wanted[stand.supply.name]))
