"""How sure one must be: the quantile at which one more replica costs as much as the shortage that it spares.

A replica costs c an hour, and a replica's worth of demand that goes unserved costs p times c. Then the quantile 1 - 1/p is worth
sizing for, and neither more nor less (the newsvendor's rule: Arrow, Harris and Marschak 1951). p comes from the service
class, or from a penalty in money and the price of a replica where it may run; a risk that the user states is taken as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from isocost.units import Missing, Rate
from isocost.world.offer import Offer
from isocost.world.policy import Service
from isocost.world.snapshot import View
from isocost.world.workload import Workload

TIMES = {Service.INTERACTIVE: 100, Service.STANDARD: 20, Service.BATCH: 3}
"""What a replica's worth of unserved demand costs, in the price of a replica."""
HOUR = timedelta(hours=1)
LEAST, MOST = Decimal("1.5"), Decimal(500)
"""Below, demand would be sized for less than a third of what comes; beyond, the tail of no forecast reaches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """The quantile to begin with, the penalty behind it in prices of a replica, and why.

    fixed says that the user stated the risk, so that no replay changes it. price is what a replica costs an hour.
    """

    level: float
    penalty: float
    why: str
    fixed: bool
    price: Rate | Missing


def breakeven(view: View, price: Rate | Missing) -> timedelta:
    """How long a replica that is not needed may be kept for the price of giving it up and starting it again.

    A start costs disruption.switchCostPerPod, so what is needed again sooner than this is cheaper kept; no longer than the payback
    period. (Of one who does not know when it is needed again it would be the bet of the ski rental; the forecast knows.)
    """
    rule = view.policy.disruption
    if rule.switch_cost is None or isinstance(price, Missing) or not price.micros:
        return timedelta(0)
    return min(rule.payback, HOUR * (rule.switch_cost.micros / price.micros))


def worth(work: Workload, offered: Sequence[Offer]) -> Worth:
    """What being sure is worth to this workload; offered: what its policy has or may have."""
    rule, price = work.rule, cheapest(work, offered)
    if rule.risk is not None:
        level, why = 1 - float(rule.risk), f"serviceLevel.riskPercent is {rule.risk * 100:f}".rstrip("0").rstrip(".")
        return Worth(level=level, penalty=1 / float(rule.risk), why=why, fixed=True, price=price)
    times, why = _times(work, price)
    return Worth(level=float(1 - 1 / times), penalty=float(times), why=why, fixed=False, price=price)


def _times(work: Workload, price: Rate | Missing) -> tuple[Decimal, str]:
    service, penalty = work.rule.service, work.rule.penalty
    usual = f"class {service}: a shortage costs {TIMES[service]} times the replica that it lacks"
    if penalty is None:
        return Decimal(TIMES[service]), usual
    if isinstance(price, Missing) or not price.micros:
        return Decimal(TIMES[service]), f"{usual} (its penalty cannot be weighed: a replica has no known price)"
    times = min(MOST, max(LEAST, Decimal(penalty.micros) / price.micros))
    return times, f"an hour short of a replica costs {penalty.over(HOUR)}, {times:.3g} times the replica at {price}"


def cheapest(work: Workload, offered: Sequence[Offer]) -> Rate | Missing:
    """What a replica costs where it is cheapest on a full node of these offers."""
    rates = [rate for offer in offered if (rate := _share(offer, work)) is not None]
    return min(rates, key=lambda rate: rate.micros, default=Missing(reason="no priced offer holds it"))


def offers(view: View) -> tuple[Offer, ...]:
    """The offers that the policy has or may have."""
    held = (pool.offer for pool in view.pools if isinstance(pool.offer, Offer))
    named = {name for rule in view.policy.pools if rule.template for name in rule.template.offers}
    book = () if isinstance(view.prices, Missing) else view.prices.offers
    return (*held, *(offer for offer in book if offer.name in named))


def _share(offer: Offer, work: Workload) -> Rate | None:
    if isinstance(offer.cost, Missing) or not work.scheduling.admits(offer.labels, offer.taints):
        return None
    fits = work.requests.times_in(offer.allocatable)
    return Rate(offer.cost.micros // fits, offer.cost.currency) if fits else None
