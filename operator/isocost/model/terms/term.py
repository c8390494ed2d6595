"""A cost term: linear in node counts, with everything a reader needs to trust it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from isocost.units import Rate
from isocost.world.problem import Problem, Supply


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """formula, unit and source are for people. weight gives one node's share of this cost, in millionths per hour."""

    name: str
    formula: str
    unit: str
    source: str
    weight: Callable[[Supply], int]

    def expression(self, problem: Problem, counts: Mapping[str, Any], unit: int) -> Any:
        """The term over the solver's variables, in multiples of `unit` millionths per hour."""
        return sum((self.weight(s) / unit) * counts[s.name] for s in problem.supplies if s.name in counts)

    def value(self, problem: Problem, nodes: Mapping[str, int]) -> Rate:
        """The term for given counts; supplies that are absent count as 0."""
        return Rate(sum(self.weight(s) * nodes.get(s.name, 0) for s in problem.supplies), problem.currency)
