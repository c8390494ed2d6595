"""The problem as numbers: sorted, bounded as tightly as is free, and with what fits nowhere set aside.

A *bin* is a kind of node to the packer: the free nodes of one supply, or pinned nodes of it with the same room left. A
*pair* is a shape on a bin that may hold it. Everything is in integers; only demand and rates are floats. All later
steps (greedy, encoding, packing) work on a Frame, so that they cannot differ in what they think is allowed.

Two bounds on replicas cost nothing and help much. `least` is what the fastest supply would need, `most` what the slowest
would: more replicas than that are never useful, since one could be dropped without missing demand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import ceil

from isocost.units import Resources
from isocost.world.problem import Choice, Limit, Pinned, Problem, Shape, Supply

TOLERANCE = 1e-6
"""demand counts as met from one part in a million below it: forecasts are floats, and replicas are not bought for dust"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """supply is an index. room is one node's, by Frame.resources. nodes are the pinned nodes' names, empty for free ones.

    holds: shape index -> pods that each of the nodes keeps.
    """

    supply: int
    room: tuple[int, ...]
    nodes: tuple[str, ...] = ()
    holds: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Supplies and shapes in the order of their names; indices everywhere else refer to that order.

    needs[i] is one pod's request. fits[b] maps shape -> how many pods of it alone a node of bin b can hold (never 0).
    least/most bound the replicas of a shape, demand and rates[i][j] its work. low/high bound the nodes of a supply.
    limits and choices are the named ones with indices for names. unit: every price is a multiple of it, in millionths.
    away: replicas of shapes that stand on nodes nobody here pays for. unplaced: (shape, reason) set aside.
    """

    problem: Problem
    supplies: tuple[Supply, ...]
    shapes: tuple[Shape, ...]
    bins: tuple[Bin, ...]
    needs: tuple[tuple[int, ...], ...]
    fits: tuple[Mapping[int, int], ...]
    least: tuple[int, ...]
    most: tuple[int, ...]
    rates: tuple[Mapping[int, float], ...]
    low: tuple[int, ...]
    high: tuple[int, ...]
    limits: tuple[tuple[Limit, Mapping[int, int]], ...]
    choices: tuple[tuple[Choice, tuple[int, ...]], ...]
    away: Mapping[str, int]
    unplaced: tuple[tuple[str, str], ...]

    @property
    def prices(self) -> tuple[int, ...]:
        """Price per node of each supply, in millionths."""
        return tuple(s.price.micros for s in self.supplies)

    def pinned(self, supply: int) -> int:
        """How many of the supply's nodes are pinned."""
        return sum(len(b.nodes) for b in self.bins if b.supply == supply)

    def free_bin(self, supply: int) -> int:
        """The bin of the supply's free nodes."""
        return next(k for k, b in enumerate(self.bins) if b.supply == supply and not b.nodes)

    def sized(self, i: int) -> bool:
        """Whether the shape's demand still has to be watched: its least count alone does not carry it everywhere."""
        return self.least[i] < self.most[i] and self.shapes[i].demand > 0


def frame(problem: Problem) -> Frame:
    """The problem's frame. Raises nothing: what cannot be placed is in `unplaced`."""
    supplies = tuple(sorted((s for s in problem.supplies if not s.away), key=lambda s: s.name))
    away = {s.name for s in problem.supplies if s.away}
    present = sorted(problem.shapes, key=lambda s: s.name)
    gone = [s for s in present if away & s.rates.keys()]
    lost = tuple(_lost(present, supplies, away))
    names = {name for name, _ in lost}
    shapes = tuple(s for s in present if s not in gone and s.name not in names)
    return _frame(problem, supplies, shapes, {s.name: _away(s, away) for s in gone}, lost)


def _frame(
    problem: Problem,
    supplies: tuple[Supply, ...],
    shapes: tuple[Shape, ...],
    away: Mapping[str, int],
    unplaced: tuple[tuple[str, str], ...],
) -> Frame:
    resources = sorted({name for s in shapes for name in s.requests.names})
    needs = tuple(tuple(max(0, s.requests.get(r)) for r in resources) for s in shapes)
    at = {s.name: j for j, s in enumerate(supplies)}
    bins = tuple(_bins(problem, supplies, shapes, needs, resources))
    rates = tuple({at[n]: r for n, r in sorted(s.rates.items()) if n in at and r > 0} for s in shapes)
    useful = [_useful(s, _usable(s, rates[i], supplies)) for i, s in enumerate(shapes)]
    least, most = tuple(u[0] for u in useful), tuple(u[1] for u in useful)
    fits = tuple(_fits(b, shapes, needs, rates, most) for b in bins)
    limits = tuple((x, {at[n]: w for n, w in sorted(x.weights.items()) if n in at}) for x in problem.limits)
    return Frame(
        problem=problem,
        supplies=supplies,
        shapes=shapes,
        bins=bins,
        needs=needs,
        fits=fits,
        least=least,
        most=most,
        rates=rates,
        low=tuple(s.low for s in supplies),
        high=tuple(_high(j, s, bins, fits, most, limits) for j, s in enumerate(supplies)),
        limits=limits,
        choices=tuple((c, tuple(at[n] for n in c.supplies if n in at)) for c in problem.choices),
        away=away,
        unplaced=unplaced,
    )


# Bins ----------------------------------------------------------------------------------------------------------


def _bins(
    problem: Problem,
    supplies: tuple[Supply, ...],
    shapes: tuple[Shape, ...],
    needs: tuple[tuple[int, ...], ...],
    resources: list[str],
) -> Iterator[Bin]:
    index = {s.name: i for i, s in enumerate(shapes)}
    for j, supply in enumerate(supplies):
        yield Bin(supply=j, room=_vector(supply.allocatable, resources))
        alike: dict[tuple[tuple[int, ...], tuple[tuple[int, int], ...]], list[str]] = defaultdict(list)
        for pin in sorted((p for p in problem.pinned if p.supply == supply.name), key=lambda p: p.node):
            alike[_left(pin, supply, index, needs, resources)].append(pin.node)
        for (room, holds), nodes in sorted(alike.items()):
            yield Bin(supply=j, room=room, nodes=tuple(nodes), holds=dict(holds))


def _left(
    pin: Pinned,
    supply: Supply,
    index: Mapping[str, int],
    needs: tuple[tuple[int, ...], ...],
    resources: list[str],
) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """(room, holds): what is left beside the pods that stay, but at least what the pods it holds take already."""
    known = {index[n]: k for n, k in pin.holds.items() if n in index and k > 0}
    holds = tuple(sorted(known.items()))
    taken = tuple(sum(needs[i][r] * k for i, k in holds) for r in range(len(resources)))
    free = _vector(supply.allocatable - pin.used, resources)
    return tuple(max(f, t) for f, t in zip(free, taken, strict=True)), holds


def _vector(amounts: Resources, resources: list[str]) -> tuple[int, ...]:
    return tuple(max(0, amounts.get(r)) for r in resources)


# Replicas ------------------------------------------------------------------------------------------------------


def needed(demand: float, rate: float) -> int:
    """Replicas that carry a demand at this rate, to within TOLERANCE of it."""
    return ceil(demand * (1 - TOLERANCE) / rate) if demand > 0 else 0


def _usable(shape: Shape, rates: Mapping[int, float], supplies: tuple[Supply, ...]) -> list[float]:
    return [r for j, r in rates.items() if shape.requests.fits_in(supplies[j].allocatable)] or list(rates.values())


def _useful(shape: Shape, rates: list[float]) -> tuple[int, int]:
    """(least, most) replicas that make sense. least may exceed shape.high: then the problem is infeasible."""
    least = max(shape.low, needed(shape.demand, max(rates)))
    return least, max(least, min(shape.high, max(shape.low, needed(shape.demand, min(rates)))))


def _away(shape: Shape, away: set[str]) -> int:
    rate = max(shape.rates[name] for name in away & shape.rates.keys())
    return max(shape.low, min(shape.high, needed(shape.demand, rate)))


def _fits(
    bin_: Bin,
    shapes: tuple[Shape, ...],
    needs: tuple[tuple[int, ...], ...],
    rates: tuple[Mapping[int, float], ...],
    most: tuple[int, ...],
) -> dict[int, int]:
    found = {}
    for i, shape in enumerate(shapes):
        if bin_.supply in rates[i]:
            alone = min((have // n for have, n in zip(bin_.room, needs[i], strict=True) if n), default=most[i])
            cap = alone if shape.per_node is None else min(alone, max(shape.per_node, bin_.holds.get(i, 0)))
            found[i] = min(cap, most[i])
    return {i: n for i, n in found.items() if n > 0}


def _high(
    j: int,
    supply: Supply,
    bins: tuple[Bin, ...],
    fits: tuple[Mapping[int, int], ...],
    most: tuple[int, ...],
    limits: tuple[tuple[Limit, Mapping[int, int]], ...],
) -> int:
    """More nodes than pods that could stand there are never useful, but for limits that ask for nodes."""
    pods = {i for b, f in zip(bins, fits, strict=True) if b.supply == j for i in f}
    wanted = sum(most[i] for i in pods) + sum(max(0, x.at_least or 0) for x, w in limits if j in w)
    pinned = sum(len(b.nodes) for b in bins if b.supply == j)
    return min(supply.high, max(supply.low, wanted + pinned))


# What fits nowhere ---------------------------------------------------------------------------------------------


def _lost(shapes: list[Shape], supplies: tuple[Supply, ...], away: set[str]) -> Iterator[tuple[str, str]]:
    for shape in shapes:
        if not away & shape.rates.keys() and not _placeable(shape, supplies):
            yield shape.name, _why(shape, supplies)


def _placeable(shape: Shape, supplies: tuple[Supply, ...]) -> bool:
    if max(shape.low, shape.demand) <= 0 and any(shape.rates.get(s.name, 0) > 0 for s in supplies):
        return True
    return any(
        shape.requests.fits_in(s.allocatable) and shape.rates.get(s.name, 0) > 0 and s.high > 0 for s in supplies
    )


def _why(shape: Shape, supplies: tuple[Supply, ...]) -> str:
    """Which request no node can meet, in the words of the manifest."""
    admitted = [s for s in supplies if shape.rates.get(s.name, 0) > 0]
    if not admitted:
        return "no pool or offer admits it: check its node selector, affinity and tolerations, and spec.workloads[].placement"
    largest = Resources()
    for supply in admitted:
        largest = largest.most(supply.allocatable)
    asked, had = shape.requests.quantities(), largest.quantities()
    short = [f"{r} {asked[r]}, at most {had.get(r, '0')}" for r in asked if shape.requests.get(r) > largest.get(r)]
    detail = "; ".join(short) or "all of its requests together"
    return f"no node it is admitted to can hold it: needs {detail}"
