"""The second stage: how high demand may climb before more capacity could be there.

What a decision needs is not the next value but the peak over the lead time: from now until a replica that is decided now
serves, which takes a round, a node, and the workload's own start. Its quantiles say how sure one may be. Where the
evidence is too thin the answer is `Missing`, which means to keep what runs.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from isocost.forecast.estimators import ENSEMBLE, Estimate, estimator, raised
from isocost.forecast.learnt import Heard, Known, Learnt
from isocost.forecast.past import Past
from isocost.forecast.requests import advise
from isocost.units import Missing
from isocost.world.demand import Forecast, Outlook, Series
from isocost.world.policy import Outlooking, Policy
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

__all__ = ["NODE_LEAD", "Learnt", "believed", "forecast", "lead"]

NODE_LEAD = timedelta(minutes=3)
"""How long a cloud takes to bring a node, where a pool's own timeout is not shorter."""


def forecast(view: View, now: datetime, learnt: Learnt | None = None) -> Outlook:
    """A forecast for each governed workload, in the unit of its demand source.

    Pure but for `learnt`, what was learnt in earlier rounds: without one everything is learnt anew from the samples, in
    seconds instead of milliseconds.
    """
    known = _known(view, now, learnt or Learnt())
    missing = Missing(reason="MetricsStale: the snapshot holds no demand for it")
    demand = {one.ref: believed(view.demand.get(one.ref, missing), view.policy.forecast, now) for one in view.workloads}
    return Outlook(
        forecasts={one.ref: _one(view.policy, one, demand[one.ref], known.get(one.ref)) for one in view.workloads},
        requests={
            one.ref: advise(one, view.sizing[one.ref], view.policy.forecast, now)
            for one in view.workloads
            if one.ref in view.sizing
        },
    )


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


def _known(view: View, now: datetime, learnt: Learnt) -> dict[Ref, Known | None]:
    """What is learnt of all that was measured. Doubts about the present do not keep the past from being learnt."""
    if view.policy.forecast.estimator != ENSEMBLE:
        return {}
    found = [(one, view.demand.get(one.ref)) for one in view.workloads]
    heard = {
        one.ref: Heard(key=(view.policy.name, one.ref), series=series, lead=lead(view.policy, one))
        for one, series in found
        if isinstance(series, Series) and series.times
    }
    return dict(zip(heard, learnt.know(tuple(heard.values()), now), strict=True))


def _one(policy: Policy, work: Workload, series: Series | Missing, known: Known | None) -> Forecast | Missing:
    if isinstance(series, Missing):
        return series
    now = series.values[-1]
    if known and not known.drifted:
        return _told(raised(known.estimate(1 - float(work.rule.risk)), now), now)
    past = Past.of(series)
    return _told(estimator(policy.forecast.estimator).estimate(past, past.slots(lead(policy, work))), now)


def _told(found: Estimate | Missing, now: float) -> Forecast | Missing:
    if isinstance(found, Missing):
        return found
    return Forecast(quantiles=found.quantiles, estimator=found.name, basis=found.basis, now=now)
