"""What the containers of right-sized workloads used, slot by slot, or why that is not known.

It is read as demand is: the past on a grid that does not move, the present beside it, and when each pod was last heard of. A
series is of the busiest pod, because one request serves all pods of a workload.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from isocost.api.reasons import Reason
from isocost.observe.demand import Seen, Want, built, failed, merged, missing, on_grid, reporting
from isocost.observe.gather import Ask, gather
from isocost.observe.metrics import Answer, Metrics, MetricsError
from isocost.observe.queries import killed, presence, worn
from isocost.units import Missing
from isocost.world.demand import Series
from isocost.world.policy import DemandSource, Preset
from isocost.world.sizing import Usage

LONGEST = timedelta(days=8)
"""As far back as the VPA's recommender looks: two weekends are no use where the second one was of an older release."""
_CPU = DemandSource(preset=Preset.CPU)

Answers = Mapping[Ask, Answer | MetricsError]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """The queries of one workload: past and present of cores and memory, which pods report, and what ran out of memory."""

    cores: tuple[Ask, Ask]
    memory: tuple[Ask, Ask]
    presence: Ask
    killed: Ask

    @property
    def all(self) -> tuple[Ask, ...]:
        return (*self.cores, *self.memory, self.presence, self.killed)


def read(metrics: Metrics, wants: Sequence[Want], now: datetime, *, seconds: float) -> tuple[Usage | Missing, ...]:
    """The usage of each, in order; all queries together take at most `seconds`."""
    asks = [_asks(want, now) for want in wants]
    sent = [ask for one in asks for ask in one.all]
    answers = dict(zip(sent, gather(metrics, sent, seconds=seconds), strict=True))
    return tuple(_usage(want, one, answers, now) for want, one in zip(wants, asks, strict=True))


def _asks(want: Want, now: datetime) -> Asks:
    name, source, step = want.workload.ref, want.workload.rule.demand, want.look.step
    back = min(want.look.lookback, LONGEST)
    end = now.replace(microsecond=0)
    last = on_grid(end, step)

    def at_once(query: str) -> Ask:
        return Ask(query=query, start=end, end=end, step=step)

    both = {
        what: (Ask(query=query, start=last - back // step * step, end=last, step=step), at_once(query))
        for what, query in worn(name, source.window, step).items()
    }
    return Asks(
        cores=both["cores"],
        memory=both["memory"],
        presence=at_once(presence(name, _CPU)),
        killed=Ask(query=killed(name, max(step, source.window)), start=last - back // step * step, end=last, step=step),
    )


def _usage(want: Want, asks: Asks, answers: Answers, now: datetime) -> Usage | Missing:
    for ask in asks.all:
        answer = answers[ask]
        if isinstance(answer, MetricsError):
            return failed(answer)
        if answer.warnings:
            return missing(Reason.METRICS_PARTIAL, f"the store warns: {answer.warnings[0]}")
    heard, ended = answers[asks.presence], answers[asks.killed]
    assert isinstance(heard, Answer)
    assert isinstance(ended, Answer)
    seen = reporting(want, heard, now)
    return Usage(
        cores=_series(want, seen, merged(answers, *asks.cores), now),
        memory=_series(want, seen, merged(answers, *asks.memory), now),
        killed=tuple(sorted({line.labels.get("container", "") for line in ended.series if line.values})),
    )


def _series(want: Want, seen: Seen, answer: Answer, now: datetime) -> dict[str, Series]:
    """By container; one whose samples are none or cannot be believed at all is left out, and so is not judged."""
    found = {
        line.labels.get("container", ""): built(want, line, seen, (), now, ())
        for line in answer.series
        if line.values and min(line.values) >= 0
    }
    return {name: one for name, one in found.items() if isinstance(one, Series)}
