"""A Frame as a cvxpy problem, beside the way its answer is read back.

Three goals over the same rows. CHEAPEST minimises cost. STEADIEST takes the cost as given and minimises node changes, then
replicas: money first, then peace. The relaxation to real numbers of CHEAPEST gives a first bound quickly.

Prices are divided by their greatest common unit, so that a cost is a whole number wherever prices have one. The solver then
proves an optimum as soon as less than one unit is open, and a bound may be rounded up to the next whole one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, gcd

import cvxpy as cp
import numpy as np

from isocost.model import terms
from isocost.model.frame import Frame
from isocost.model.limits import bounds, capacity, demand, named
from isocost.model.limits.variables import Column, Variables, variables

LARGEST = 10_000_000
"""beyond this a price in units has too many digits for the solver's tolerances, and a coarser, inexact unit is used"""
CLOSE = 1e-4
"""a bound this little (in units) above a whole number is taken for that number: the solver's own dust"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An answer as counts: per pair (shape, bin) the pods, per column and bin the nodes."""

    pods: dict[tuple[int, int], int]
    fills: tuple[tuple[Column, int], ...]
    nodes: dict[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """problem is to be solved; the methods read its answer. unit is in millionths."""

    problem: cp.Problem
    v: Variables
    unit: int
    exact_unit: bool

    def read(self) -> Reading:
        """The counts of a solved problem."""
        pods, fills, nodes = (_counts(x) for x in (self.v.pods, self.v.fills, self.v.nodes))
        return Reading(
            pods={pair: pods[k] for k, pair in enumerate(self.v.pairs) if pods[k]},
            fills=tuple((column, fills[c]) for c, column in enumerate(self.v.columns) if fills[c]),
            nodes={b: nodes[b] for b in range(len(self.v.frame.bins))},
        )

    def bound(self, dual: float) -> int:
        """A dual bound as a cost in millionths, never above the optimum; whole units where prices are."""
        return self.unit * ceil(dual - CLOSE) if self.exact_unit else int(dual * self.unit * (1 - 1e-9))


def unit(prices: Iterable[int]) -> tuple[int, bool]:
    """(millionths per unit, whether every price is a whole number of units)."""
    found = [p for p in prices if p]
    common = gcd(*found) if found else 1
    largest = max(found, default=1)
    return (common, True) if largest // common <= LARGEST else (max(1, largest // LARGEST), False)


def encode(frame: Frame, columns: tuple[Column, ...], *, whole: bool = True) -> Encoded:
    """CHEAPEST: the least cost. Bins without columns are filled in the aggregate."""
    v = variables(frame, columns, whole=whole)
    scale, exact = unit(frame.prices)
    return _encoded(v, terms.objective(frame.problem, v.counts(), scale), [], scale, exact)


def steadiest(frame: Frame, columns: tuple[Column, ...], cost: int) -> Encoded:
    """STEADIEST: at no more than this cost (millionths), the fewest node changes, then the fewest replicas."""
    v = variables(frame, columns)
    scale, exact = unit(frame.prices)
    spent = terms.objective(frame.problem, v.counts(), scale) <= (cost / scale + (0.5 if exact else 1e-6))
    change = cp.Variable(len(frame.supplies) + 1)
    moved = [part for j, s in enumerate(frame.supplies) for part in _apart(change[j], v.supply(j) - s.current)]
    goal = (sum(frame.most) + 1) * cp.sum(change) + cp.sum(v.pods)
    return _encoded(v, goal, [spent, change >= 0, *moved], scale, exact)


def _apart(change: cp.Expression, difference: cp.Expression) -> tuple[cp.Constraint, cp.Constraint]:
    return change >= difference, change >= -difference


def _encoded(v: Variables, goal: cp.Expression, more: list[cp.Constraint], scale: int, exact: bool) -> Encoded:
    rows = [*capacity.rows(v), *demand.rows(v), *bounds.rows(v), *named.rows(v), *more]
    return Encoded(problem=cp.Problem(cp.Minimize(goal), rows), v=v, unit=scale, exact_unit=exact)


def _counts(vector: cp.Variable) -> list[int]:
    return [round(x) for x in np.asarray(vector.value, dtype=float)]
