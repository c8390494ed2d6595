"""Limits that users set: linear ones over node counts, and choices of at most so many supplies.

A linear limit is scaled by its largest weight, as a cost limit counts in millionths. `give` is how far each limit may be
broken (an expression per name), which only the elastic problem uses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import cvxpy as cp

from isocost.model.limits.variables import Variables

NOTHING: Mapping[str, Any] = {}


def rows(v: Variables, give: Mapping[str, Any] = NOTHING) -> list[cp.Constraint]:
    """All named limits. give[name] is in the limit's own unit (nodes, millionths, pools)."""
    return [*_linear(v, give), *_choices(v, give)]


def _linear(v: Variables, give: Mapping[str, Any]) -> Iterator[cp.Constraint]:
    for limit, weights in v.frame.limits:
        scale = max((abs(w) for w in weights.values()), default=0) or 1
        total = sum(((w / scale) * v.supply(j) for j, w in weights.items()), cp.Constant(0))
        slack = give.get(limit.name, 0) / scale
        if limit.at_most is not None:
            yield total <= limit.at_most / scale + slack
        if limit.at_least is not None:
            yield total >= limit.at_least / scale - slack


def _choices(v: Variables, give: Mapping[str, Any]) -> Iterator[cp.Constraint]:
    for choice, supplies in v.frame.choices:
        for j in supplies:
            yield v.supply(j) <= v.frame.high[j] * v.opened[j]
        yield sum((v.opened[j] for j in supplies), cp.Constant(0)) <= choice.at_most + give.get(choice.name, 0)
