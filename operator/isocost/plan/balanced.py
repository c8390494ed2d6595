"""Karpenter's Balanced score of a plan, told beside our own judgement so that both can be compared.

Balanced (kubernetes-sigs/karpenter, designs/balanced-consolidation.md, in Karpenter since 1.14) asks for a fair trade in fractions:
  score = (saving / cost of the fleet) / (disruption / disruption of the fleet), approved from 1 / k on, k = 2
A node weighs 1, and so does each pod on it. Our own measure is money: what the moves cost against what is saved within the payback
time. Fractions know no currency, so they pass a move that saves a cent as long as it disturbs little.

Two differences are ours. Karpenter scores single moves within one NodePool; this is one score for all of a plan and all governed pools.
And it weighs a pod by its priority and controller.kubernetes.io/pod-deletion-cost, both without effect unless somebody sets them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from isocost.plan.stand import Stand
from isocost.plan.victims import Tenants
from isocost.units import Rate, percent, share
from isocost.world.cluster import Node

THRESHOLD = 2
"""consolidationThreshold: how many times its saving a move's disruption may be, both as fractions"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """What a move saves of what the fleet costs, and how much of the fleet's weight in nodes and pods it moves."""

    saving: Rate
    cost: Rate
    moved: int
    total: int

    @property
    def saved(self) -> Decimal:
        """The saving as a fraction."""
        return share(self.saving, self.cost)

    @property
    def disturbed(self) -> Decimal:
        """The disruption as a fraction."""
        return Decimal(self.moved) / max(1, self.total)

    @property
    def score(self) -> Decimal:
        return self.saved / self.disturbed if self.moved else Decimal(0)

    @property
    def approved(self) -> bool:
        """Reckoned in integers, as half of a price must pass."""
        return self.saving.micros > 0 and self.saving.micros * self.total * THRESHOLD >= self.cost.micros * self.moved


def judged(saving: Rate, cost: Rate, stands: Sequence[Stand], who: Tenants) -> str:
    """What Balanced would say of a plan, as a sentence; "" for one that removes no node."""
    gone = [n for s in stands for n in s.victims]
    if not gone:
        return ""
    nodes = [n for s in stands for n in s.nodes]
    found = Balance(saving=saving, cost=cost, moved=_weight(gone, who), total=_weight(nodes, who))
    verdict = "approve" if found.approved else "reject"
    return (
        f"Karpenter's Balanced policy would {verdict} this: it saves {percent(found.saved)} of the cost for "
        f"{percent(found.disturbed)} of the disruption, a score of {found.score:.2f} where {1 / THRESHOLD:g} is asked for"
    )


def _weight(nodes: Sequence[Node], who: Tenants) -> int:
    return sum(1 + len(who.on(n)) for n in nodes)
