"""The second stage: how high demand may climb before more capacity could be there.

What a decision needs is not the next value but the peak over the lead time: from now until a replica that is decided now
serves, which takes a round, a node, and the workload's own start. Its quantiles say how sure one may be. Where the
evidence is too thin the answer is `Missing`, which means to keep what runs.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from isocost.forecast.estimators import Estimator, estimator
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
    look = view.policy.forecast
    chosen = estimator(look.estimator)
    missing = Missing(reason="MetricsStale: the snapshot holds no demand for it")
    return Outlook(
        forecasts={
            one.ref: of(view.demand.get(one.ref, missing), look, lead(view.policy, one), now, chosen)
            for one in view.workloads
        }
    )


def lead(policy: Policy, workload: Workload) -> timedelta:
    """From a decision until what it adds serves: the round's interval, a node, and the workload's start.

    Interval 1 min, node 3 min, model load 2 min: a lead of 6 min.
    """
    slowest = max((rule.ready_timeout for rule in policy.pools), default=timedelta(0))
    return policy.interval + min(NODE_LEAD, slowest) + workload.rule.startup


def of(
    series: Series | Missing, look: Outlooking, ahead: timedelta, now: datetime, chosen: Estimator
) -> Forecast | Missing:
    """The forecast of one series, or why there is none; a Missing series keeps its reason."""
    if isinstance(series, Missing):
        return series
    doubt = series.doubt(now, look)
    if doubt:
        return Missing(reason=doubt)
    past = Past.of(series)
    found = chosen.estimate(past, past.slots(ahead))
    if isinstance(found, Missing):
        return found
    return Forecast(quantiles=found.quantiles, estimator=found.name, basis=found.basis, now=past.now)
