"""Of fleets that cost nearly the same, one that leaves pods where they are.

A search packs all pods anew, and of fleets of equal cost each search finds another. Where nodes run already, those on which others stand
than its fills have there are of no use for it: their pods would have to go for the fleet to come about. So once there is an
answer, nodes are held that are worth their price by what stands on them, those first that waste least for each pod, as long
as it is little in all; and only what is left is searched for. What comes of it is the answer where it costs hardly more.

Where moving a pod costs something, a node is held that wastes less than it would cost to move its pods, however much it is in all: what
its price is above the worth of its pods is what its leaving saves. Where other nodes have room for them it saves all of its price,
so that is tried, too. The answer is the one that costs least with its moves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from isocost.model.frame import Frame, frame
from isocost.model.limits.variables import Column
from isocost.solve.answer import feasible
from isocost.solve.build import laid
from isocost.solve.cheapest import search
from isocost.solve.columns import Pods, used
from isocost.solve.duals import MILLION, Duals, Ground
from isocost.solve.fleet import Box, Fleet
from isocost.solve.found import Found
from isocost.solve.mixture import Mixture
from isocost.solve.stay import SHARE, burden, leaving, quieter
from isocost.units import Resources
from isocost.world.problem import Forgone, Pinned, Problem, Solution

WASTE = 0.5
"""share of what a fleet may be dearer that held nodes may waste in all"""
HELD = "it is worth its price by what stands on it"


def calmer(found: Found, best: Solution, left: Callable[[], float]) -> Solution:
    """The answer around nodes that stay as they are, where it costs less with its moves, or leaves more pods where they are and costs at
    most SHARE more, for no more node changes or replicas; else the best one, which is of the fleet that was found."""
    problem, taken = found.frame.problem, best
    for made in _around(found, left) if problem.standing else ():
        other = feasible(found.frame, made, found.bound)
        cheaper = burden(problem, other) < burden(problem, taken)
        taken = other if cheaper or (_no_more(made, found.fleet) and quieter(problem, other, taken)) else taken
    return _instead(problem, taken, best) if burden(problem, taken) < burden(problem, best) else taken


def _no_more(made: Fleet, than: Fleet | None) -> bool:
    return than is not None and made.changes <= than.changes and sum(made.placed) <= sum(than.placed)


def _instead(problem: Problem, taken: Solution, cheapest: Solution) -> Solution:
    """The answer that is taken, with what is forgone for it."""
    if taken.cost <= cheapest.cost:
        return taken
    more = leaving(problem, cheapest.fills) - leaving(problem, taken.fills)
    return replace(taken, forgone=Forgone(cost=cheapest.cost, moves=more))


def _around(found: Found, left: Callable[[], float]) -> Iterator[Fleet]:
    """For each choice of nodes that are held the cheapest fleet found that has them, in equal shares of the time. Where moves are free,
    the first one that costs no more than the one that was found will do."""
    if found.fleet is None:
        return
    choices = _choices(found, found.fleet, left)
    enough = 0 if found.frame.problem.moving else found.fleet.cost
    for after, held in zip(reversed(range(len(choices))), choices, strict=True):
        made = _searched(found.frame, held, enough, _but(left, left() * after / (after + 1)))
        if made is not None:
            yield made


def _but(left: Callable[[], float], kept: float) -> Callable[[], float]:
    return lambda: left() - kept


def _searched(posed: Frame, held: Sequence[Box], enough: int, left: Callable[[], float]) -> Fleet | None:
    """The cheapest fleet found that has these nodes; the first one that costs enough or less."""
    fleet = None
    for around in search(frame(_pinning(posed, held)), left):
        fleet = around.fleet
        if fleet and fleet.cost <= enough:
            break
    made = fleet and _released(posed, fleet)
    return made if made and made.within() and made.complete() else None


def _choices(found: Found, fleet: Fleet, left: Callable[[], float]) -> list[list[Box]]:
    """Nodes to hold, with no more pods of a shape than the answer has. Where moves have a price, two choices: pods are worth what they
    cost elsewhere, or nothing, as there is room for them."""
    posed = found.frame
    ground, standing = Ground(posed), list(_standing(posed))
    duals = found.worth or _worth(
        ground, (*found.columns, *used(posed, [fleet]), *(fill for fill, _ in standing)), left
    )
    if duals is None:
        return []
    excess = ground.excess(duals)

    def wasted(b: int, pods: Pods) -> float:
        return max(0.0, excess(b, pods))

    ranked = sorted(standing, key=lambda one: (wasted(*one[0]) / sum(n for _, n in one[0][1]), one))
    there = [box for box in laid(posed, ranked).boxes if box.pods and not posed.bins[box.bin].nodes]
    budget, each = fleet.cost / MILLION * SHARE * WASTE, posed.problem.moving.micros / MILLION
    dear = _worthy(there, lambda box: wasted(*box.key), each, budget)
    free = _worthy(there, lambda box: wasted(box.bin, ()), each, 0.0) if each else dear
    return [held for held in ((dear,) if free == dear else (dear, free)) if held]


def _worthy(there: Iterable[Box], wasted: Callable[[Box], float], each: float, budget: float) -> list[Box]:
    """Nodes that waste less than moving their pods would cost; and those that waste least for each pod, within the budget in all."""
    held = []
    for box in sorted(there, key=lambda box: wasted(box) / sum(box.pods.values())):
        waste = wasted(box)
        if waste <= each * sum(box.pods.values()):
            held.append(box)
        elif waste <= budget:
            budget -= waste
            held.append(box)
    return held


def _standing(posed: Frame) -> Iterator[tuple[Column, int]]:
    """What stands now, and how often."""
    supply = {s.name: j for j, s in enumerate(posed.supplies)}
    shape = {s.name: i for i, s in enumerate(posed.shapes)}
    for fill in posed.problem.standing:
        pods = tuple(sorted((shape[name], n) for name, n in fill.pods.items() if name in shape))
        if pods and fill.supply in supply:
            yield (posed.free_bin(supply[fill.supply]), pods), fill.count


def _worth(ground: Ground, known: Iterable[Column], left: Callable[[], float]) -> Duals | None:
    """What pods are worth by these fills; None where they cannot be told in time."""
    mixture = Mixture(ground)
    mixture.add(known)
    return mixture.solve(left())


def _pinning(posed: Frame, held: Sequence[Box]) -> Problem:
    """The same problem with these nodes pinned. Where moves are free, nothing is added to what they hold: only nodes that open for their
    pods get just those (plan/turns.py). Else what fits beside saves moves, as it saves nodes that others would leave for."""
    pins = [_pin(posed, box, f"held {at}") for at, box in enumerate(held)]
    there = Counter(p.supply for p in (*posed.problem.pinned, *pins))
    supplies = tuple(replace(s, low=max(s.low, there[s.name])) for s in posed.problem.supplies)
    return replace(posed.problem, supplies=supplies, pinned=(*posed.problem.pinned, *pins), standing=())


def _pin(posed: Frame, box: Box, name: str) -> Pinned:
    supply, taken = posed.supplies[posed.bins[box.bin].supply], Resources()
    for i, n in box.pods.items():
        taken = taken + posed.shapes[i].requests * n
    holds = {posed.shapes[i].name: n for i, n in box.pods.items()}
    closed = Resources() if posed.problem.moving else supply.allocatable - taken
    return Pinned(node=name, supply=supply.name, used=closed, why=HELD, holds=holds)


def _released(posed: Frame, fleet: Fleet) -> Fleet:
    """The fleet as one of the problem in which none of them was held."""
    made = Fleet(posed)
    spare = {b: [box for box in made.boxes if box.bin == b] for b in range(len(posed.bins))}
    where = {node: b for b, found in enumerate(posed.bins) for node in found.nodes}
    names = [list(found.nodes) for found in fleet.frame.bins]
    for box in fleet.boxes:
        name = names[box.bin].pop() if names[box.bin] else ""
        b = where.get(name, posed.free_bin(fleet.frame.bins[box.bin].supply))
        to = spare[b].pop() if spare[b] else made.open(b)
        for i, n in box.pods.items():
            if more := n - to.pods.get(i, 0):
                made.put(to, i, more)
    return made
