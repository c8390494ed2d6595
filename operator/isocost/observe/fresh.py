"""The condition MetricsFresh, from what the workloads' series are worth.

One condition must speak for many workloads, so it names the gravest reason, how many share it, the first of them with
its own sentence, and what follows from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from isocost.api.reasons import Reason, Type, split
from isocost.units import Missing, many
from isocost.world.demand import Series, span
from isocost.world.plan import Notice
from isocost.world.policy import Outlooking
from isocost.world.ref import Ref

_GRAVITY = (
    Reason.METRICS_UNREACHABLE,
    Reason.METRICS_INVALID,
    Reason.METRICS_STALE,
    Reason.METRICS_PARTIAL,
    Reason.METRICS_IMPLAUSIBLE,
    Reason.METRICS_WARMING,
)


def notice(demand: Mapping[Ref, Series | Missing], look: Outlooking, now: datetime) -> Notice:
    """The condition for these workloads (those left alone are not among them)."""
    doubts = {ref: doubt for ref, one in sorted(demand.items()) if (doubt := _doubt(one, look, now))}
    if not doubts:
        return _said("True", Reason.METRICS_CURRENT, _current(demand, look))
    worst = min((_reason(doubt) for doubt in doubts.values()), key=_GRAVITY.index)
    ref, doubt = next((ref, doubt) for ref, doubt in doubts.items() if _reason(doubt) is worst)
    count = sum(_reason(doubt) is worst for doubt in doubts.values())
    status = "Unknown" if worst is Reason.METRICS_WARMING else "False"
    share = f"{count} of {many(len(demand), 'workload')}, first {ref}"
    return _said(status, worst, f"{share}: {split(doubt)[1]}. They keep what they have until this is resolved.")


def _doubt(one: Series | Missing, look: Outlooking, now: datetime) -> str:
    return one.reason if isinstance(one, Missing) else one.doubt(now, look)


def _reason(doubt: str) -> Reason:
    reason = split(doubt)[0]
    return reason if reason in _GRAVITY else Reason.METRICS_INVALID


def _current(demand: Mapping[Ref, Series | Missing], look: Outlooking) -> str:
    """Without the age of a sample: it would be news every round, and a status is only written for news."""
    if not demand:
        return "No workload is selected, so no metrics are needed."
    measured = many(len(demand), "workload")
    return f"Demand is known and current: {measured}, no sample older than {span(look.max_age)} (forecast.maxAge)."


def _said(status: str, reason: Reason, message: str) -> Notice:
    return Notice(type=Type.METRICS_FRESH, status=status, reason=reason, message=message)
