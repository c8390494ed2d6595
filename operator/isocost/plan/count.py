"""Replica counts: what runs, what the solution wants, what demand needs, and how low a drain may take them.

Three figures are easily taken for one another. The *target* is where the solution ends. The *need* is what the demand
quantile asks for; it is below the target where the policy's minimum is higher. The *floor* is what an eviction must leave
Ready. While nodes are drained a workload stands one above its target where its maximum allows, so that every
eviction leaves the target. A workload at its maximum may dip to its need, and if it needs its maximum its nodes stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil

from isocost.units import Missing
from isocost.world.demand import Forecast, Outlook
from isocost.world.edits import hands_off
from isocost.world.problem import Problem, Shape, Solution
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Pods of one workload on nodes of one supply in the solution; each of them carries `each` of its demand."""

    supply: str
    offer: str
    pods: int
    each: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One governed workload. need is None where its demand is unknown; hold is the count that carries the demand wherever
    its pods stand meanwhile (None like need).

    wanted is the solution's own count; target differs from it only where the count is not ours to move.
    level is the quantile of demand that is sized for, where it is one. mid is where it stands while nodes are drained. ours:
    its count is ours to set, directly or by its autoscaler's bounds. unknown: why its demand is not known.
    shape is None where the problem does not hold the workload; homes is where the solution stands it. ahead is what demand will
    need in each hour of the coming day, from the one under way on; empty where that is not known.
    """

    workload: Workload
    shape: Shape | None
    wanted: int
    target: int
    mid: int
    need: int | None
    hold: int | None
    ours: bool = True
    unknown: str = ""
    level: float | None = None
    homes: tuple[Home, ...] = ()
    ahead: tuple[int, ...] = ()

    @property
    def ref(self) -> Ref:
        return self.workload.ref

    @property
    def now(self) -> int:
        return self.workload.asked

    @property
    def short(self) -> bool:
        """Whether fewer replicas are asked for than demand needs, and that is ours to mend."""
        return self.target > self.now and self.need is not None and self.now < self.need

    @property
    def safe(self) -> bool:
        """Whether the lower count carries the demand before any pod has moved."""
        return self.hold is None or self.mid >= min(self.hold, self.now)

    @property
    def floor(self) -> int:
        """Ready pods an eviction must leave while it stands at mid."""
        if not self.ours:
            return max(0, self.now - 1)
        return self.target if self.mid > self.target or self.need is None else min(self.need, self.target)

    @property
    def spares(self) -> bool:
        """Whether its pods can be moved one by one: there is one more than the floor at some time."""
        risen = self.with_surge()
        return not risen.target or risen.mid > risen.floor

    def with_surge(self) -> Count:
        """The same, standing one above its target while nodes are drained, where that is ours to do and allowed."""
        surge = self.ours and 0 < self.target < self._most and not (self.workload.floats and self.target == self.now)
        return replace(self, mid=self.target + 1 if surge else self.target)

    @property
    def _most(self) -> int:
        """The most a surge may reach: of an autoscaler's maximum only demand itself is a reason to raise it."""
        work = self.workload
        return min(work.max_replicas, work.bounds.most) if work.steered and work.bounds else work.max_replicas

    def without_cut(self) -> Count:
        """The same, never going below what runs now."""
        kept = max(self.target, self.now)
        return replace(self, target=kept, mid=kept)


def counts(view: View, problem: Problem, solution: Solution, outlook: Outlook, now: datetime) -> tuple[Count, ...]:
    """One Count per governed workload, without surge."""
    untouched = hands_off(view, now)
    return tuple(_count(w, problem, solution, outlook, untouched) for w in view.workloads)


def _count(work: Workload, problem: Problem, solution: Solution, outlook: Outlook, untouched: Collection[Ref]) -> Count:
    shape = next((s for s in problem.shapes if s.workload == work.ref), None)
    wanted = solution.replicas.get(shape.name, work.asked) if shape else work.asked
    ours = work.sized and work.handle not in untouched
    target = wanted if ours else work.asked
    seen = outlook.forecasts.get(work.ref, Missing(reason="no forecast was made"))
    unknown = seen.reason if isinstance(seen, Missing) else ""
    homes = tuple(_homes(shape, problem, solution)) if shape else ()
    used = [home.supply for home in homes]
    need = None if unknown or shape is None else _need(shape, used or shape.rates, work)
    hold = None if unknown or shape is None else _need(shape, shape.rates, work)
    ahead = () if isinstance(seen, Missing) or shape is None else _ahead(seen, shape, used or shape.rates, work)
    return Count(
        workload=work,
        shape=shape,
        wanted=wanted,
        target=target,
        mid=target,
        need=need,
        hold=hold,
        ours=ours,
        unknown=unknown,
        level=None if isinstance(seen, Missing) else seen.level,
        homes=homes,
        ahead=ahead,
    )


def _homes(shape: Shape, problem: Problem, solution: Solution) -> Iterator[Home]:
    offers = {s.name: s.offer for s in problem.supplies}
    pods: Counter[str] = Counter()
    for fill in solution.fills:
        pods[fill.supply] += fill.count * fill.pods.get(shape.name, 0)
    for name, n in sorted(pods.items()):
        if n and name in shape.rates:
            yield Home(supply=name, offer=offers.get(name, ""), pods=n, each=shape.rates[name])


def _need(shape: Shape, supplies: Iterable[str], work: Workload) -> int | None:
    """Replicas that carry the demand on the slowest of these supplies, within the workload's bounds."""
    slowest = _slowest(shape, supplies)
    return _asked(shape.demand, slowest, work) if slowest > 0 else None


def _ahead(seen: Forecast, shape: Shape, supplies: Iterable[str], work: Workload) -> tuple[int, ...]:
    """The same for the peaks of the coming hours."""
    slowest = _slowest(shape, supplies)
    peaks = seen.sizing.ahead if seen.sizing and slowest > 0 else ()
    return tuple(_asked(peak, slowest, work) for peak in peaks)


def _slowest(shape: Shape, supplies: Iterable[str]) -> float:
    return min((shape.rates[s] for s in supplies), default=0.0)


def _asked(demand: float, each: float, work: Workload) -> int:
    return min(max(ceil(demand / each - _ROUNDING), work.min_replicas), work.max_replicas)
