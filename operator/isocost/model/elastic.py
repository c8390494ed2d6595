"""When no plan keeps every limit: which smallest set of them stands in the way.

Every limit that a user set may be broken here, at a price of one each, however far. Pods that find no place and demand
that nothing carries may be left over as well, at a price above all limits together: they are named only when the nodes
themselves (fixed pools, quarantined offers) do not suffice. The rest of the problem stays hard.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import cvxpy as cp
import numpy as np

from isocost.model.frame import TOLERANCE, Frame, frame
from isocost.model.limits import bounds, capacity, named
from isocost.model.limits.variables import Column, Variables, variables
from isocost.world.problem import Problem, Shape

FAR = 1_000_000
"""a replica limit stretched beyond any use"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elastic:
    """problem is to be solved; `broken` and `left` then tell which limits and shapes stand in the way."""

    problem: cp.Problem
    limits: tuple[tuple[str, cp.Variable], ...]
    shapes: tuple[tuple[str, cp.Variable], ...]

    def broken(self) -> tuple[str, ...]:
        return tuple(name for name, flag in self.limits if round(float(np.ravel(flag.value)[0])))

    def left(self) -> tuple[str, ...]:
        """Shapes for which there is no room whatever limit is broken."""
        return tuple(name for name, flag in self.shapes if round(float(np.ravel(flag.value)[0])))


def most_name(shape: Shape) -> str:
    """What users call a workload's upper replica bound."""
    return f"workload {_path(shape)} replicas.max"


def least_name(shape: Shape) -> str:
    """What users call a workload's lower replica bound."""
    return f"workload {_path(shape)} replicas.min"


def _path(shape: Shape) -> str:
    return shape.workload.path if shape.workload else shape.name


def stretched(problem: Problem) -> Frame:
    """The frame in which replicas.max bounds nothing, so that fills beyond it are known too."""
    shapes = tuple(replace(s, high=FAR) if s.workload and s.demand > 0 else s for s in problem.shapes)
    return frame(replace(problem, shapes=shapes))


def elastic(problem: Problem, wide: Frame, columns: tuple[Column, ...]) -> Elastic:
    """wide is stretched(problem), columns are fills of its bins."""
    v = variables(wide, columns)
    original = {s.name: s for s in problem.shapes}
    lost = {i: cp.Variable(boolean=True) for i in range(len(wide.shapes))}
    flags: dict[str, cp.Variable] = {}
    rows = [*capacity.rows(v), *bounds.rows(v)]
    for i, shape in enumerate(wide.shapes):
        rows += _replicas(v, i, original[shape.name], flags, lost[i])
    rows += named.rows(v, _give(v, flags))
    goal = sum(flags.values(), cp.Constant(0)) + (len(flags) + 1) * sum(lost.values(), cp.Constant(0))
    shapes = tuple((s.name, lost[i]) for i, s in enumerate(wide.shapes))
    return Elastic(problem=cp.Problem(cp.Minimize(goal), rows), limits=tuple(sorted(flags.items())), shapes=shapes)


def _replicas(v: Variables, i: int, shape: Shape, flags: dict[str, cp.Variable], lost: cp.Variable) -> list[Any]:
    """Counts and demand of one shape, each breakable at its price; a governed one by its own bounds first."""
    count, most = v.total(i), v.frame.most[i]
    if not shape.workload or shape.demand <= 0:
        return [count >= shape.low * (1 - lost), count <= most]
    over, under = cp.Variable(boolean=True), cp.Variable(boolean=True)
    flags[most_name(shape)], flags[least_name(shape)] = over, under
    rates = v.frame.rates[i]
    work = sum(
        ((rates[v.frame.bins[b].supply] / shape.demand) * v.pods[k] for k, (s, b) in enumerate(v.pairs) if s == i),
        cp.Constant(0),
    )
    held = count >= shape.low * (1 - under - lost)
    return [held, count <= shape.high + most * over, work >= (1 - TOLERANCE / 2) * (1 - lost)]


def _give(v: Variables, flags: dict[str, cp.Variable]) -> dict[str, Any]:
    """How far each named limit may be broken: by as much as could ever matter, once its flag is up."""
    give: dict[str, Any] = {}
    for limit, weights in v.frame.limits:
        flags[limit.name] = cp.Variable(boolean=True)
        reach = sum(abs(w) * v.frame.high[j] for j, w in weights.items()) + (limit.at_least or 0)
        give[limit.name] = reach * flags[limit.name]
    for choice, supplies in v.frame.choices:
        flags[choice.name] = cp.Variable(boolean=True)
        give[choice.name] = len(supplies) * flags[choice.name]
    return give
