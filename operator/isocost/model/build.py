"""One policy's view and outlook as a placement problem."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from isocost.model import bounds
from isocost.model.shapes import shapes
from isocost.model.supplies import away, sources
from isocost.model.tenants import tenants
from isocost.units import Rate
from isocost.world.demand import Outlook
from isocost.world.health import sound
from isocost.world.policy import Disruption
from isocost.world.problem import Problem
from isocost.world.snapshot import View


def build(view: View, outlook: Outlook, now: datetime) -> Problem:
    """The problem of one policy, as of `now`. Deterministic: supplies and shapes stand in the order of their names.

    The supply "elsewhere" (no nodes, no price) appears where a workload's pods run on nodes the policy does not govern:
    their replicas are sized, their placement is not ours.
    """
    view = sound(view)
    found = sources(view, now)
    there = tenants(view, found)
    pins = Counter(p.supply for p in there.pinned)
    found = tuple(s.at_least(pins[s.supply.name]) for s in found)
    elsewhere = away(view.policy.currency)
    governed = shapes(view, outlook, found, elsewhere, there, now)
    used = any(elsewhere.supply.name in shape.rates for shape in governed)
    return Problem(
        supplies=tuple(s.supply for s in (*found, *([elsewhere] if used else []))),
        shapes=(*governed, *there.shapes),
        limits=bounds.limits(view, found),
        choices=bounds.choices(view, found),
        pinned=there.pinned,
        currency=view.policy.currency,
        standing=there.fills,
        moving=_moving(view.policy.disruption, view.policy.currency),
    )


def _moving(rule: Disruption, currency: str) -> Rate:
    """What a move costs, spread over the payback time; nothing where that is no time, as then no plan pays."""
    each, span = rule.switch_cost, rule.payback
    return each.per(span) if each is not None and span else Rate.zero(currency)
