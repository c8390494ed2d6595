"""An independent check of an answer against its problem.

It shares nothing with the solver but the nouns: no frame, no packing code, no cvxpy. It adds up what the fills say, node
by node, and compares with every promise. An answer that does not pass is never shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from isocost.units import Resources
from isocost.world.problem import Fill, Pinned, Problem, Quality, Shape, Solution, Supply

DUST = 1e-6
"""share of the demand that may be missing"""


def faults(problem: Problem, solution: Solution) -> tuple[str, ...]:
    """What is wrong with the answer, in sentences; empty when nothing is. Infeasible answers promise nothing."""
    if solution.quality is Quality.INFEASIBLE:
        return ()
    checks = (_known, _nodes, _pins, _rooms, _replicas, _limits, _money)
    if unknown := tuple(_known(problem, solution)):
        return unknown
    return tuple(fault for check in checks[1:] for fault in check(problem, solution))


def _known(problem: Problem, solution: Solution) -> Iterator[str]:
    supplies = {s.name for s in problem.supplies}
    shapes = {s.name for s in problem.shapes}
    for fill in solution.fills:
        if fill.supply not in supplies:
            yield f"fill on {fill.supply}, which is no supply"
        yield from (f"fill holds {name}, which is no shape" for name in fill.pods if name not in shapes)
    yield from (f"{name} is counted but is no supply" for name in solution.nodes if name not in supplies)


def _nodes(problem: Problem, solution: Solution) -> Iterator[str]:
    counted: Counter[str] = Counter()
    for fill in solution.fills:
        counted[fill.supply] += fill.count
    for supply in problem.supplies:
        n = solution.nodes.get(supply.name, 0)
        if supply.away:
            continue
        if n != counted[supply.name]:
            yield f"{supply.name}: {n} nodes, but fills for {counted[supply.name]}"
        if not supply.low <= n <= supply.high:
            yield f"{supply.name}: {n} nodes are outside {supply.low}..{supply.high}"


def _pins(problem: Problem, solution: Solution) -> Iterator[str]:
    there = {fill.node: fill for fill in solution.fills if fill.node}
    for pin in problem.pinned:
        fill = there.pop(pin.node, None)
        if fill is None or fill.supply != pin.supply or fill.count != 1:
            yield f"pinned node {pin.node} is not in the answer"
            continue
        held = (name for name, n in pin.holds.items() if fill.pods.get(name, 0) < n)
        yield from (f"{pin.node} must keep its pods of {name}" for name in held)
    yield from (f"{node} is not pinned, yet named" for node in there)


def _rooms(problem: Problem, solution: Solution) -> Iterator[str]:
    supplies = {s.name: s for s in problem.supplies}
    shapes = {s.name: s for s in problem.shapes}
    pins = {p.node: p for p in problem.pinned}
    for fill in solution.fills:
        yield from _room(fill, supplies[fill.supply], shapes, pins.get(fill.node))


def _room(fill: Fill, supply: Supply, shapes: Mapping[str, Shape], pin: Pinned | None) -> Iterator[str]:
    where = fill.node or f"a node of {fill.supply}"
    held = dict(pin.holds) if pin else {}
    taken = _sum(shapes, fill.pods)
    free = supply.allocatable - pin.used if pin else supply.allocatable
    free = free.most(_sum(shapes, held))
    if not taken.fits_in(free):
        yield f"{where}: {taken.quantities()} do not fit into {free.quantities()}"
    for name, n in fill.pods.items():
        cap = shapes[name].per_node
        if shapes[name].rates.get(fill.supply, 0) <= 0:
            yield f"{where} may not hold {name}"
        if cap is not None and n > max(cap, held.get(name, 0)):
            yield f"{where}: {n} pods of {name}, at most {cap} may share a node"


def _sum(shapes: Mapping[str, Shape], pods: Mapping[str, int]) -> Resources:
    total = Resources()
    for name, n in pods.items():
        if name in shapes:
            total = total + shapes[name].requests * n
    return total


def _replicas(problem: Problem, solution: Solution) -> Iterator[str]:
    away = {s.name for s in problem.supplies if s.away}
    lost = {name for name, _ in solution.unplaced}
    for shape in problem.shapes:
        if shape.name in lost or away & shape.rates.keys():
            continue
        count = sum(f.count * f.pods.get(shape.name, 0) for f in solution.fills)
        work = sum(f.count * f.pods.get(shape.name, 0) * shape.rates.get(f.supply, 0.0) for f in solution.fills)
        if not shape.low <= count <= shape.high:
            yield f"{shape.name}: {count} pods are outside {shape.low}..{shape.high}"
        if work < shape.demand * (1 - DUST):
            yield f"{shape.name}: carries {work} of {shape.demand}"
        if shape.workload and solution.replicas.get(shape.name) != count:
            yield f"{shape.name}: {solution.replicas.get(shape.name)} replicas promised, {count} placed"


def _limits(problem: Problem, solution: Solution) -> Iterator[str]:
    for limit in problem.limits:
        total = sum(w * solution.nodes.get(name, 0) for name, w in limit.weights.items())
        if limit.at_most is not None and total > limit.at_most:
            yield f"{limit.name}: {total} is more than {limit.at_most}"
        if limit.at_least is not None and total < limit.at_least:
            yield f"{limit.name}: {total} is less than {limit.at_least}"
    for choice in problem.choices:
        used = sum(solution.nodes.get(name, 0) > 0 for name in choice.supplies)
        if used > choice.at_most:
            yield f"{choice.name}: {used} are used, at most {choice.at_most} may be"


def _money(problem: Problem, solution: Solution) -> Iterator[str]:
    cost = sum(s.price.micros * solution.nodes.get(s.name, 0) for s in problem.supplies)
    if cost != solution.cost.micros:
        yield f"costs {solution.cost}, but its nodes cost {cost} millionths"
    if solution.bound.micros > solution.cost.micros:
        yield f"bound {solution.bound} is above the cost {solution.cost}"
