"""The second stage: how high demand may climb before more capacity could be there.

What a decision needs is not the next value but the peak over the lead time: from now until a replica that is decided now
serves, which takes a round, a node, and the workload's own start. Its quantiles say how sure one may be. Where the
evidence is too thin the answer is `Missing`, which means to keep what runs.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from isocost.forecast.estimators import ENSEMBLE, Estimate, estimator, raised
from isocost.forecast.learnt import learnt
from isocost.forecast.past import Past
from isocost.units import Missing
from isocost.world.demand import Forecast, Outlook, Series
from isocost.world.policy import Outlooking, Policy
from isocost.world.snapshot import View
from isocost.world.workload import Workload

NODE_LEAD = timedelta(minutes=3)
"""How long a cloud takes to bring a node, where a pool's own timeout is not shorter."""


def forecast(view: View, now: datetime) -> Outlook:
    """A forecast for each governed workload, in the unit of its demand source. Pure."""
    missing = Missing(reason="MetricsStale: the snapshot holds no demand for it")
    demand = [believed(view.demand.get(one.ref, missing), view.policy.forecast, now) for one in view.workloads]
    pasts = [
        (one, Past.of(series)) for one, series in zip(view.workloads, demand, strict=True) if isinstance(series, Series)
    ]
    asks = [(past, past.slots(lead(view.policy, one))) for one, past in pasts]
    made = {
        one.ref: _told(past, found)
        for (one, past), found in zip(pasts, estimates(view.policy.forecast.estimator, asks), strict=True)
    }
    doubted = {
        one.ref: series for one, series in zip(view.workloads, demand, strict=True) if isinstance(series, Missing)
    }
    return Outlook(forecasts={one.ref: made.get(one.ref) or doubted[one.ref] for one in view.workloads})


def lead(policy: Policy, workload: Workload) -> timedelta:
    """From a decision until what it adds serves: the round's interval, a node, and the workload's start.

    Interval 1 min, node 3 min, model load 2 min: a lead of 6 min.
    """
    slowest = max((rule.ready_timeout for rule in policy.pools), default=timedelta(0))
    return policy.interval + min(NODE_LEAD, slowest) + workload.rule.startup


def believed(series: Series | Missing, look: Outlooking, now: datetime) -> Series | Missing:
    """The series, or why nothing may be decided from it; a Missing series keeps its reason."""
    if isinstance(series, Missing):
        return series
    doubt = series.doubt(now, look)
    return Missing(reason=doubt) if doubt else series


def estimates(name: str, asks: Sequence[tuple[Past, int]]) -> list[Estimate | Missing]:
    """By the policy's estimator, for each past and the width of its window, in order."""
    chosen = estimator(name)
    if name != ENSEMBLE:
        return [chosen.estimate(past, width) for past, width in asks]
    return [raised(found, past) for (past, _), found in zip(asks, learnt(asks, chosen), strict=True)]


def _told(past: Past, found: Estimate | Missing) -> Forecast | Missing:
    if isinstance(found, Missing):
        return found
    return Forecast(quantiles=found.quantiles, estimator=found.name, basis=found.basis, now=past.now)
