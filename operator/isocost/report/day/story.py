"""The values of a recorded day, and the sums that people ask for first.

Everything is as it was seen from outside: nodes that were there at their list prices, pods that were Ready, and the words
and figures of the operator's own objects. What was not seen is `Missing`; no sum treats it as zero.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from isocost.units import Missing, Money, Rate
from isocost.world.plan import Move, OpenPlan

HOUR = 60
"""minutes"""
BRIEF = timedelta(minutes=30)
"""a record shorter than this is told by the second"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """One workload at an instant, in its own unit: asked of it, and what its Ready pods carry at full use.

    asked is Missing where nobody measured it. Between two samples the worst moment counts: the least that was carried.
    """

    asked: float | Missing
    carried: float
    replicas: int
    ready: int

    @property
    def short(self) -> float:
        """How much of what was asked for could not be served."""
        return 0.0 if isinstance(self.asked, Missing) else max(0.0, self.asked - self.carried)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The fleet at an instant. bound is the operator's proven lower bound, the newest that it had told by then."""

    at: datetime
    cost: Rate
    bound: Rate | Missing
    nodes: Mapping[str, int]
    loads: Mapping[str, Load]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One thing that the operator, or the world around it, said at an instant."""

    at: datetime
    reason: str
    note: str
    warning: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A CostPlan as it was last seen, and when it had come to its end, as far as it did."""

    held: OpenPlan
    ended: datetime | None = None
    note: str = ""

    @property
    def moves(self) -> tuple[Move, ...]:
        """What people ask about: nodes before replicas, what moves most money first; where pods go follows from these."""
        asked = (move for move in self.held.plan.moves if move.kind != "Pods")
        return tuple(sorted(asked, key=lambda move: (move.kind != "Nodes", -abs(move.saving.micros))))

    def name(self, move: Move) -> str:
        """What it moves, in a word: a pool by its offer, anything else by the last part of its name."""
        offers = {step.pool: step.offer for step in self.held.plan.steps if step.offer}
        return offers.get(move.what, move.what.rsplit("/", 1)[-1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A recorded stretch of time. samples are in order of time; prices are per node and hour; units are the loads' own.

    blind are the stretches of time in which the operator had no metrics.
    """

    title: str
    made: str
    samples: tuple[Sample, ...]
    plans: tuple[Plan, ...] = ()
    told: tuple[Told, ...] = ()
    blind: tuple[tuple[datetime, datetime], ...] = ()
    prices: Mapping[str, Rate]
    units: Mapping[str, str]

    @property
    def begin(self) -> datetime:
        return self.samples[0].at

    @property
    def end(self) -> datetime:
        return self.samples[-1].at

    def clock(self, at: datetime) -> str:
        """An instant as people read it here: 24:00 at the end of a whole day, with seconds where it all took minutes."""
        if at == self.end > self.begin and (at.hour, at.minute) == (0, 0):
            return "24:00"
        return f"{at:%H:%M:%S}" if self.end - self.begin < BRIEF else f"{at:%H:%M}"

    @property
    def length(self) -> str:
        """How long it is, for people: 24 hours, 6 min."""
        minutes = round((self.end - self.begin) / timedelta(minutes=1))
        return f"{minutes} min" if minutes < HOUR else f"{minutes / HOUR:g} hours"

    @property
    def before(self) -> Rate:
        """What the fleet cost when the record begins, before the first decision."""
        return self.samples[0].cost

    @property
    def after(self) -> Rate:
        """What it cost at the end."""
        return self.samples[-1].cost

    @property
    def bound(self) -> Rate | Missing:
        """The newest bound at the end: what no fleet that serves the demand of that time could undercut."""
        return self.samples[-1].bound

    @property
    def paid(self) -> Money:
        """The cost of every node over the time that it was there."""
        return self._sum(lambda sample: sample.cost)

    @property
    def untouched(self) -> Money:
        """What the fleet of the beginning would have cost to the end."""
        return self.before.over(self.end - self.begin)

    @property
    def saved(self) -> Decimal:
        """The part of the untouched cost that was not paid."""
        whole = self.untouched.micros
        return Decimal(whole - self.paid.micros) / whole if whole else Decimal(0)

    @property
    def least(self) -> Money | Missing:
        """The sum of the bounds: what a fleet would have cost that is always at the optimum and moves for nothing."""
        known = [one.bound for one in self.samples if isinstance(one.bound, Rate)]
        if not known:
            return Missing(reason="no bound was told")
        first = known[0]
        return self._sum(lambda sample: sample.bound if isinstance(sample.bound, Rate) else first)

    @property
    def short(self) -> Mapping[str, timedelta]:
        """For each workload how long less was carried than asked; those that were never short are left out."""
        found: dict[str, timedelta] = {}
        for one, following in pairwise(self.samples):
            for name, load in following.loads.items():
                if load.short > 0:
                    found[name] = found.get(name, timedelta(0)) + (following.at - one.at)
        return found

    def _sum(self, rate: Callable[[Sample], Rate]) -> Money:
        parts = (rate(one).over(following.at - one.at) for one, following in pairwise(self.samples))
        return sum(parts, Money(0, self.before.currency))
