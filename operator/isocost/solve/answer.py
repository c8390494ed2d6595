"""A fleet, or the lack of one, as a Solution."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from isocost.model import terms
from isocost.model.frame import Frame
from isocost.solve.fleet import Fleet
from isocost.units import Rate
from isocost.world.problem import Fill, Problem, Quality, Shape, Solution

NO_GAP = Decimal(999)
"""the gap of an answer whose bound is zero although it costs something: nothing is proven"""
_CLOSE = Decimal("1e-6")


def path(shape: Shape) -> str:
    """What users call the shape: namespace/name of its workload."""
    return shape.workload.path if shape.workload else shape.name


def trivial(frame: Frame) -> int:
    """A bound in millionths without a solver: fixed nodes, and for each resource what the least replicas need beyond them at
    the best price per unit anyone offers."""
    fixed = sum(p * n for p, n in zip(frame.prices, frame.low, strict=True))
    resources = range(len(frame.needs[0])) if frame.needs else range(0)
    return fixed + max((_beyond(frame, r) for r in resources), default=0)


def _beyond(frame: Frame, r: int) -> int:
    """What the resource alone forces to be paid on top of the fixed nodes."""
    rooms = [frame.bins[frame.free_bin(j)].room[r] for j in range(len(frame.supplies))]
    asked = sum(need[r] * n for need, n in zip(frame.needs, frame.least, strict=True))
    asked -= sum(room * n for room, n in zip(rooms, frame.low, strict=True))
    ratios = [(frame.prices[j], room) for j, room in enumerate(rooms) if room and frame.high[j] > frame.low[j]]
    if asked <= 0 or not ratios:
        return 0
    return min(asked * price // room for price, room in ratios)


def feasible(frame: Frame, fleet: Fleet, bound: int, quality: Quality | None = None, note: str = "") -> Solution:
    """The fleet as an answer. bound is in millionths. Optimal or Feasible by the bound, unless a quality is given."""
    nodes = {s.name: n for s, n in zip(frame.supplies, fleet.count, strict=True)}
    nodes |= {s.name: 0 for s in frame.problem.supplies if s.away}
    cost = terms.cost(frame.problem, nodes)
    proven = Rate(max(0, min(bound, cost.micros)), cost.currency)
    gap = relative(cost, proven)
    return Solution(
        quality=quality or (Quality.OPTIMAL if gap <= _CLOSE else Quality.FEASIBLE),
        nodes=nodes,
        replicas=_replicas(frame, dict(zip((s.name for s in frame.shapes), fleet.placed, strict=True))),
        fills=_fills(frame, fleet),
        cost=cost,
        bound=proven,
        gap=gap,
        broken=tuple(f"workload {path(s)} replicas.max" for s in frame.problem.shapes if s.short > 0),
        unplaced=frame.unplaced,
        solver="HiGHS",
        note=note,
    )


def infeasible(
    problem: Problem, frame: Frame, broken: tuple[str, ...], left: tuple[tuple[str, str], ...], note: str
) -> Solution:
    """No answer: everything stays as it is, and costs what it costs."""
    nodes = {s.name: s.current for s in problem.supplies}
    return Solution(
        quality=Quality.INFEASIBLE,
        nodes=nodes,
        replicas={s.name: s.current for s in problem.shapes if s.workload},
        cost=terms.cost(problem, nodes),
        bound=Rate.zero(problem.currency),
        broken=broken,
        unplaced=(*frame.unplaced, *left),
        solver="HiGHS",
        note=note,
    )


def relative(cost: Rate, bound: Rate) -> Decimal:
    """cost / bound - 1."""
    if not bound.micros:
        return Decimal(0) if not cost.micros else NO_GAP
    return Decimal(cost.micros) / Decimal(bound.micros) - 1


def _replicas(frame: Frame, placed: Mapping[str, int]) -> dict[str, int]:
    """Every governed shape's count; one that fits nowhere keeps what it has."""
    known = {**frame.away, **placed}
    return {
        s.name: known.get(s.name, s.current) for s in sorted(frame.problem.shapes, key=lambda s: s.name) if s.workload
    }


def _fills(frame: Frame, fleet: Fleet) -> tuple[Fill, ...]:
    """Nodes that are alike together, pinned ones each by its name."""
    groups = Counter(box.key for box in fleet.boxes)
    names = {b: list(bin_.nodes) for b, bin_ in enumerate(frame.bins)}
    found: list[Fill] = []
    for (b, pods), count in sorted(groups.items()):
        supply = frame.supplies[frame.bins[b].supply].name
        held = {frame.shapes[i].name: n for i, n in pods}
        if frame.bins[b].nodes:
            found += [Fill(supply=supply, count=1, pods=held, node=names[b].pop(0)) for _ in range(count)]
        else:
            found.append(Fill(supply=supply, count=count, pods=held))
    return tuple(found)
