"""Replicas: at least what policy and demand ask for, at most what is ever useful, and their work carries the demand.

Work is scaled by the demand, so that the row reads "shares of the demand sum to one". A row of work is written only where
supplies differ in rate: else `least` says it all, in integers. The row asks for half of the tolerance less than one,
so that the solver's own tolerance stays within it.
"""

from __future__ import annotations

import cvxpy as cp

from isocost.model.frame import TOLERANCE
from isocost.model.limits.variables import Variables, matrix


def rows(v: Variables) -> list[cp.Constraint]:
    """Counts of all shapes, and work of those that need watching."""
    return [*_counts(v), *_work(v)]


def _counts(v: Variables) -> list[cp.Constraint]:
    if not v.frame.shapes:
        return []
    count = matrix([(i, k, 1.0) for k, (i, _) in enumerate(v.pairs)], len(v.frame.shapes), v.pods.size) @ v.pods
    most = [min(m, max(s.high, s.low)) for m, s in zip(v.frame.most, v.frame.shapes, strict=True)]
    return [count >= list(v.frame.least), count <= most]


def _work(v: Variables) -> list[cp.Constraint]:
    shapes = [i for i in range(len(v.frame.shapes)) if v.frame.sized(i)]
    if not shapes:
        return []
    line = {i: row for row, i in enumerate(shapes)}
    work = [
        (line[i], k, v.frame.rates[i][v.frame.bins[b].supply] / v.frame.shapes[i].demand)
        for k, (i, b) in enumerate(v.pairs)
        if i in line
    ]
    return [matrix(work, len(shapes), v.pods.size) @ v.pods >= 1 - TOLERANCE / 2]
