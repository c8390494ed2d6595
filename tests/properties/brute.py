"""The optimum of tiny problems, by trying everything. Shares nothing with the solver but the nouns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from isocost.units import Resources
from isocost.world.problem import Problem, Shape, Supply

State = tuple[tuple[int, float], ...]
"""per shape: replicas placed, work carried"""


def optimum(problem: Problem, most: int) -> int | None:
    """The least cost in millionths with at most `most` nodes per supply; None when nothing keeps all limits."""
    ranges = [range(s.low, min(s.high, most) + 1) for s in problem.supplies]
    fleets = [dict(zip((s.name for s in problem.supplies), n, strict=True)) for n in product(*ranges)]
    for nodes in sorted(fleets, key=lambda f: price(problem, f)):
        if allowed(problem, nodes) and packs(problem, nodes):
            return price(problem, nodes)
    return None


def price(problem: Problem, nodes: dict[str, int]) -> int:
    return sum(s.price.micros * nodes[s.name] for s in problem.supplies)


def allowed(problem: Problem, nodes: dict[str, int]) -> bool:
    for limit in problem.limits:
        total = sum(w * nodes[name] for name, w in limit.weights.items())
        if limit.at_most is not None and total > limit.at_most:
            return False
        if limit.at_least is not None and total < limit.at_least:
            return False
    return all(sum(nodes[n] > 0 for n in c.supplies) <= c.at_most for c in problem.choices)


def packs(problem: Problem, nodes: dict[str, int]) -> bool:
    """Whether some filling of these nodes serves every shape."""
    states: set[State] = {tuple((0, 0.0) for _ in problem.shapes)}
    for supply in problem.supplies:
        pins = [p for p in problem.pinned if p.supply == supply.name]
        if len(pins) > nodes[supply.name]:
            return False
        rooms = [(supply.allocatable - p.used, dict(p.holds)) for p in pins]
        rooms += [(supply.allocatable, {})] * (nodes[supply.name] - len(pins))
        for room, holds in rooms:
            fills = list(node_fills(problem.shapes, supply, room, holds))
            states = {added(problem, supply, state, fill) for state in states for fill in fills}
            states = {s for s in states if all(n <= x.high for (n, _), x in zip(s, problem.shapes, strict=True))}
    return any(served(problem, state) for state in states)


def served(problem: Problem, state: State) -> bool:
    return all(n >= x.low and work >= x.demand * (1 - 1e-6) for (n, work), x in zip(state, problem.shapes, strict=True))


def added(problem: Problem, supply: Supply, state: State, fill: tuple[int, ...]) -> State:
    return tuple(
        (n + k, round(work + k * x.rates.get(supply.name, 0.0), 9))
        for (n, work), k, x in zip(state, fill, problem.shapes, strict=True)
    )


def node_fills(
    shapes: tuple[Shape, ...], supply: Supply, room: Resources, holds: dict[str, int]
) -> Iterator[tuple[int, ...]]:
    """Every way to fill one node, full or not."""
    tops = [min(top(x, supply, room), x.high) for x in shapes]
    for counts in product(*(range(holds.get(x.name, 0), t + 1) for x, t in zip(shapes, tops, strict=True))):
        total = Resources()
        for x, n in zip(shapes, counts, strict=True):
            total = total + x.requests * n
        if total.fits_in(room):
            yield counts


def top(shape: Shape, supply: Supply, room: Resources) -> int:
    if shape.rates.get(supply.name, 0.0) <= 0:
        return 0
    alone = shape.requests.times_in(room)
    return alone if shape.per_node is None else min(alone, shape.per_node)
