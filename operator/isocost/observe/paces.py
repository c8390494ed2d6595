"""What single pods did while they could do no more, as far back as one question reaches.

Most slots of most workloads are not such, so answers are short. They are asked for whole: a history of which a part is missing would
look like one in which the replicas did better, or were never busy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from isocost.api.reasons import Reason
from isocost.observe.demand import Want, failed, missing, on_grid
from isocost.observe.gather import Ask, gather
from isocost.observe.metrics import MOST_POINTS, Answer, Metrics, MetricsError
from isocost.observe.queries import paced
from isocost.units import Missing
from isocost.world.pace import Run
from isocost.world.ref import Ref

LONGEST = timedelta(days=7)
"""What was before is of older releases, and two samples a day of it would not count."""

Runs = Mapping[Ref, tuple[Run, ...] | Missing]


def read(metrics: Metrics, wants: Sequence[Want], now: datetime, *, seconds: float) -> Runs:
    """Of each workload where it can be told; all queries together take at most `seconds`."""
    asks = {want.workload.ref: ask for want in wants if (ask := _ask(want, now))}
    sent = [ask for ask in asks.values() if isinstance(ask, Ask)]
    answers = dict(zip(sent, gather(metrics, sent, seconds=seconds), strict=True))
    return {ref: ask if isinstance(ask, Missing) else _runs(answers[ask]) for ref, ask in asks.items()}


def _ask(want: Want, now: datetime) -> Ask | Missing | None:
    work, step = want.workload, want.look.step
    if work.ignored:
        return None
    try:
        query = paced(work.ref, work.rule.demand)
    except ValueError as error:
        return missing(
            Reason.METRICS_INVALID, f"the query of spec.workloads {work.rule.name} cannot be filled: {error}"
        )
    last = on_grid(now.replace(microsecond=0), step)
    back = min(want.look.lookback, LONGEST, step * (MOST_POINTS - 1))
    return Ask(query=query, start=last - back // step * step, end=last, step=step) if query else None


def _runs(answer: Answer | MetricsError) -> tuple[Run, ...] | Missing:
    if isinstance(answer, MetricsError):
        return failed(answer)
    if answer.warnings:
        return missing(Reason.METRICS_PARTIAL, f"the store warns: {answer.warnings[0]}")
    if any("pod" not in line.labels for line in answer.series):
        return missing(Reason.METRICS_INVALID, "demand.served gives a series without the label pod; sum it by (pod)")
    return tuple(Run(pod=line.labels["pod"], times=line.times, values=line.values) for line in answer.series)
