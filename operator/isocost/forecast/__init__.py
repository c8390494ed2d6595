"""The second stage: how high demand may climb before more capacity could be there.

What a decision needs is not the next value but the peak over the lead time: from now until a replica that is decided now
serves, which takes a round, a node, and the workload's own start. Its quantiles say how sure one may be, and how sure one should
be follows from what a shortage costs. Where the evidence is too thin the answer is `Missing`, which means to keep what runs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from isocost.forecast.estimators import ENSEMBLE
from isocost.forecast.leads import Lead, leads
from isocost.forecast.learnt import Heard, Known, Learnt
from isocost.forecast.paces import paces
from isocost.forecast.requests import advise
from isocost.forecast.sizing import Case, sized
from isocost.forecast.worth import breakeven, offers, worth
from isocost.model.shapes import fastest
from isocost.units import Missing
from isocost.world.demand import Outlook, Series
from isocost.world.offer import Offer
from isocost.world.policy import Outlooking
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Workload

__all__ = ["Learnt", "believed", "forecast"]


def forecast(view: View, now: datetime, learnt: Learnt | None = None) -> Outlook:
    """A forecast for each governed workload, in the unit of its demand source.

    Pure but for `learnt`, what was learnt in earlier rounds: without one everything is learnt anew from the samples, in
    seconds instead of milliseconds.
    """
    memory, ahead, look = learnt or Learnt(), leads(view), view.policy.forecast
    known = _known(view, ahead, now, memory)
    offered = offers(view)
    paced = {one.ref: paces(view, one) for one in view.workloads}
    cases = {
        one.ref: _case(view, one, offered, ahead[one.ref], known.get(one.ref), fastest(one, paced[one.ref]))
        for one in view.workloads
    }
    ways = memory.tuner.choose([player for case in cases.values() if (player := case.player)])
    missing = Missing(reason="MetricsStale: the snapshot holds no demand for it")
    demand = {ref: believed(view.demand.get(ref, missing), look, now) for ref in cases}
    return Outlook(
        requests={
            one.ref: advise(one, view.sizing[one.ref], view.policy.forecast, now)
            for one in view.workloads
            if one.ref in view.sizing
        },
        paces=paced,
        forecasts={
            ref: series
            if isinstance(series, Missing)
            else sized(cases[ref], series, look.estimator, ways.get(cases[ref].key))
            for ref, series in demand.items()
        },
    )


def believed(series: Series | Missing, look: Outlooking, now: datetime) -> Series | Missing:
    """The series, or why nothing may be decided from it; a Missing series keeps its reason."""
    if isinstance(series, Missing):
        return series
    doubt = series.doubt(now, look)
    return Missing(reason=doubt) if doubt else series


def _case(view: View, work: Workload, offered: Sequence[Offer], lead: Lead, known: Known | None, each: float) -> Case:
    value = worth(work, offered)
    return Case(
        key=(view.policy.name, work.ref),
        lead=lead,
        worth=value,
        each=each,
        known=known,
        breakeven=breakeven(view, value.price),
    )


def _known(view: View, ahead: Mapping[Ref, Lead], now: datetime, memory: Learnt) -> dict[Ref, Known | None]:
    """What is learnt of all that was measured. Doubts about the present do not keep the past from being learnt."""
    if view.policy.forecast.estimator != ENSEMBLE:
        return {}
    found = ((ref, view.demand.get(ref)) for ref in ahead)
    heard = {
        ref: Heard(key=(view.policy.name, ref), series=series, lead=ahead[ref].time)
        for ref, series in found
        if isinstance(series, Series) and series.times
    }
    return dict(zip(heard, memory.know(tuple(heard.values()), now), strict=True))
