"""When two plans are the same in all that matters.

Steps are compared by what they do, not by their words: a reason repeats measurements, and those change every minute. A
difference is trivial when the cost it would end at is within one percent and no workload gets another count.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from isocost.units import share
from isocost.world.plan import Plan, Step

_TRIVIAL = Decimal("0.01")


def same(plan: Plan, other: Plan) -> bool:
    """Whether both plans would do the same, whenever they were made and however they put it."""
    return _does(plan.steps) == _does(other.steps) and plan.replicas == other.replicas


def near(plan: Plan, other: Plan) -> bool:
    """Whether to prefer the standing one of the two: the same counts, and costs within one percent."""
    if plan.planned.currency != other.planned.currency or plan.replicas != other.replicas:
        return False
    if _resizes(plan) != _resizes(other):
        return False
    gap = abs(share(plan.planned - other.planned, other.planned))
    return gap < _TRIVIAL and abs(share(plan.current - other.current, other.current)) < _TRIVIAL


def _does(steps: Sequence[Step]) -> tuple[object, ...]:
    return tuple((s.action, s.target, s.frm, s.to, s.pool, s.rule, s.offer, s.after, s.requests) for s in steps)


def _resizes(plan: Plan) -> tuple[object, ...]:
    return tuple((s.target, s.requests) for s in plan.steps if s.requests)
