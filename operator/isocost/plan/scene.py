"""All that drafts are made from, with what follows from it worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from isocost.plan.count import Count
from isocost.plan.stand import Stand
from isocost.plan.victims import Tenants, tenants
from isocost.plan.worth import Bill, bill
from isocost.world.problem import Problem, Solution
from isocost.world.snapshot import View


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A view, what the solver said of it, and where every pool and workload stands."""

    view: View
    problem: Problem
    solution: Solution
    now: datetime
    stands: tuple[Stand, ...]
    counts: tuple[Count, ...]

    @cached_property
    def who(self) -> Tenants:
        return tenants(self.view.pods, self.problem, self.counts)

    def wants(self, stand: Stand) -> int:
        """How many nodes of it the solution wants, whatever the stand aims at meanwhile."""
        return self._wanted[stand.supply.name]

    def moved(self, stands: Iterable[Stand]) -> int:
        """How many pods leave their nodes on the way to these."""
        return sum(len(self.who.on(node)) for s in stands for node in s.victims)

    @cached_property
    def _wanted(self) -> Mapping[str, int]:
        return {s.supply.name: s.target for s in self.stands}

    @cached_property
    def bill(self) -> Bill:
        return bill(self.view, self.stands, self.problem.currency)
