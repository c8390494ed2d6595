"""What must be known before anything is taken away.

Adding on a wrong figure costs money; taking away on one costs an outage. So reductions need evidence and additions need none,
except that a plan which would only pay off by its reductions is not begun without it. Thin evidence about one
workload holds the reductions of all: nodes are shared, and the one that cannot be seen may be the one that needs the room.
Workloads that are left alone, or that run no replica, need none.

After a restart nothing else is needed. The operator keeps no state of its own: cluster, metrics, journal and memory are
read again, and a history that is too short or too old is thin evidence by the same rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from isocost.api.reasons import Reason, split
from isocost.units import Missing
from isocost.world.demand import Outlook
from isocost.world.offer import Offer
from isocost.world.plan import Step
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Why something is held: a reason and a sentence."""

    reason: Reason
    message: str


def demand(view: View, outlook: Outlook, now: datetime, *, complete: bool) -> Doubt | None:
    """The first thing about the cluster or its demand that is not known well enough, or None."""
    return next(_demand(view, outlook, now, complete), None)


def prices(view: View, step: Step) -> Doubt | None:
    """Why the price of the step's offer may not be acted on, or None. Steps without an offer need only a book."""
    if isinstance(view.prices, Missing):
        return Doubt(reason=Reason.PRICES_MISSING, message=view.prices.reason)
    pool = next((p for p in view.pools if step.pool and p.name == step.pool), None)
    offer = pool.offer if pool else next((o for o in view.prices.offers if o.name == step.offer), None)
    return _price(step, offer)


def _price(step: Step, offer: Offer | Missing | None) -> Doubt | None:
    if isinstance(offer, Missing):
        return Doubt(reason=Reason.PRICES_MISSING, message=f"{step.pool}: {offer.reason}")
    cost = offer.cost if offer else None
    if isinstance(cost, Missing):
        return Doubt(reason=Reason.PRICES_STALE, message=f"offer {step.offer}: {cost.reason}")
    if step.offer and cost is None:
        return Doubt(reason=Reason.PRICES_MISSING, message=f"the price book has no offer {step.offer}")
    return None


def _demand(view: View, outlook: Outlook, now: datetime, complete: bool) -> Iterator[Doubt]:
    if not complete:
        yield Doubt(
            reason=Reason.CLUSTER_PARTIAL, message="a list of the cluster was cut short; it is read again next round"
        )
    for notice in view.notices:
        if notice.reason == Reason.CLUSTER_PARTIAL:
            yield Doubt(reason=Reason.CLUSTER_PARTIAL, message=notice.message)
    for work in view.workloads:
        if work.replicas and not work.ignored:
            yield from _workload(view, work, outlook, now)


def _workload(view: View, work: Workload, outlook: Outlook, now: datetime) -> Iterator[Doubt]:
    series = view.demand.get(work.ref, Missing(reason=f"{Reason.METRICS_STALE}: its demand was not read"))
    doubt = series.reason if isinstance(series, Missing) else series.doubt(now, view.policy.forecast)
    if doubt:
        yield _said(work.ref, doubt)
    seen = outlook.forecasts.get(work.ref, Missing(reason=f"{Reason.METRICS_WARMING}: no forecast was made"))
    if isinstance(seen, Missing):
        yield _said(work.ref, seen.reason)


def _said(ref: Ref, doubt: str) -> Doubt:
    """A doubt whose text may begin with its reason, "MetricsStale: ..."."""
    reason, said = split(doubt)
    return Doubt(reason=reason or Reason.METRICS_INVALID, message=f"{ref}: {said}")
