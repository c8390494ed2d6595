"""Small fleets, branched until proved: the cheapest nodes that pods could fit on, whether they do, else the next.

With three nodes the bound over fills may be 3 % below the best fleet, and no better values of pods exist: what is missing is that there is
no third of a node. `purchase` knows that, and `exact` says whether the pods fit on what was bought. If they do, nothing is
cheaper. If they do not, that purchase is forbidden and the next one dearer is tried.

First a few purchases with more room than needed, so that there is a good fleet long before the proof.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.exact import LARGEST, fitted, size
from isocost.pack.frame import Frame, Reals, Wholes
from isocost.pack.pricing import Pricer
from isocost.pack.purchase import Purchase
from isocost.world.packing import WHOLE

MOST = 60
"""nodes of a fleet that is settled this way"""
SLACKS = (0.03, 0.015, 0.008, 0.004, 0.002)
"""of every amount, as a share of what is asked for"""
SECONDS, PART = 3.0, 0.25
"""for one question; where an answer of certainty is needed, at least this part of the time left"""
STEPS = 3_000
"""of the kernel, for the most that a node can hold of an amount"""
SURE = 1e-6
"""share by which a programme in floating point may be wrong"""


@dataclass(slots=True)
class Settled:
    """The cheapest fleet found (None: none cheaper than was known) and what every fleet costs at least."""

    draft: Draft | None
    cost: float
    bound: float


def small(pricer: Pricer, draft: Draft | None) -> bool:
    """Whether the fleet is of so few nodes that it can be settled."""
    if draft is None or draft.left.any():
        return False
    nodes = [fill.kind for fill, n in draft.fills for _ in range(min(n, MOST + 1))]
    return len(nodes) <= MOST and size(pricer.bags, nodes) <= LARGEST


def settled(
    frame: Frame, pricer: Pricer, duals: list[tuple[Reals, Reals]], known: float, left: Callable[[], float], seed: int
) -> Settled:  # fmt: skip
    """duals: values of pods, and the most that a node of each kind can hold of them. known: what the best fleet costs."""
    purchase = Purchase(frame, seed)
    amounts = _amounts(frame, pricer)
    for worth, most in [*amounts, *duals]:
        if (total := float(worth @ frame.shapes.count)) > 0:
            purchase.demand(most, total)
    found = Settled(draft=None, cost=known, bound=0.0)
    for share in SLACKS:
        purchase.slack(len(amounts), share)
        nodes, _ = purchase.best(min(SECONDS, left()))
        if nodes is not None:
            _tried(frame, pricer, nodes, found, SECONDS, left, seed)
    purchase.slack(len(amounts), 0.0)
    _proved(frame, pricer, purchase, found, left, seed)
    return found


def _proved(
    frame: Frame, pricer: Pricer, purchase: Purchase, found: Settled, left: Callable[[], float], seed: int
) -> None:  # fmt: skip
    """Purchase after purchase, each no cheaper than the last, until one holds all pods or costs as much as what is known."""
    sure = True
    while left() > 0:
        nodes, bound = purchase.best(min(SECONDS, left()))
        if sure:
            found.bound = max(found.bound, min(found.cost, bound * (1 - SURE)))
        if nodes is None or bound >= found.cost * (1 - SURE):
            return
        fits, certain = _tried(frame, pricer, nodes, found, max(SECONDS, PART * left()), left, seed)
        if not fits:
            purchase.forbid(nodes)
        sure = sure and (fits or certain)


def _tried(
    frame: Frame, pricer: Pricer, nodes: Wholes, found: Settled, seconds: float, left: Callable[[], float], seed: int
) -> tuple[bool, bool]:  # fmt: skip
    """Whether the pods fit on the nodes, and whether that is certain; a cheaper fleet is kept."""
    each = np.repeat(np.arange(len(nodes)), nodes).tolist()
    cost = float(frame.kinds.price @ nodes)
    if cost >= found.cost * (1 - SURE) or size(pricer.bags, each) > LARGEST or left() <= 0:
        return False, False
    draft, certain = fitted(frame, pricer.bags, each, min(seconds, left()), seed)
    if draft is not None:
        found.draft, found.cost = draft, cost
    return draft is not None, certain


def _amounts(frame: Frame, pricer: Pricer) -> list[tuple[Reals, Reals]]:
    """Each amount as values of pods, and the most of it that pods can use of a node."""
    s = frame.shapes
    columns = [*s.need.T, s.whole + s.share / WHOLE]
    values = [one / one.max() for one in columns if one.any()]
    return [(one, _most(pricer, one)) for one in values]


def _most(pricer: Pricer, values: Reals) -> Reals:
    n = len(pricer.bags)
    return np.array([one.most for one in pricer.all(values, [0.0] * n, [STEPS] * n)])
