"""One policy's view and outlook as a placement problem."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from isocost.model import bounds
from isocost.model.shapes import shapes
from isocost.model.supplies import away, sources
from isocost.model.tenants import tenants
from isocost.world.demand import Outlook
from isocost.world.health import sound
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
    )
