"""The demand of each workload as a series, or the reason why there is none.

Zero traffic and no data look alike in a careless reader, and that mistake scales services to nothing. Here a zero is a
sample whose value is zero; anything else is absence. For the presets, which sum over pods, a second query asks when each
pod was last heard of. That shows two things which the sum hides: that some pods are missing from it, and that the data
stopped minutes ago, while rates went on being computed from what was left. A third asks when replicas were saturated: then
what was measured is what they could do, and demand was at least that.

The history is read on a grid that does not move (multiples of the step), so that what is known need not be asked for again,
and the present is one more sample off the grid.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from isocost.api.reasons import Reason
from isocost.observe.gather import Ask, gather
from isocost.observe.metrics import AHEAD, Answer, BadAnswer, Line, Metrics, MetricsError
from isocost.observe.queries import demand, presence, saturated
from isocost.units import Missing
from isocost.world.cluster import Pod
from isocost.world.demand import Series
from isocost.world.policy import Outlooking, Preset
from isocost.world.ref import Ref
from isocost.world.workload import Workload

DROP = 0.1
"""Demand below this share of what it was lately is doubted until it has lasted."""
LATELY = timedelta(hours=1)
SCRAPED = timedelta(minutes=1)
"""Within this time every target is scraped at least once, and what it said can be asked for."""
WHOLE = timedelta(days=1)
"""Over this long the samples must be there: one old outage does not make two weeks doubtful."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """A workload whose demand is to be read, and the names of its pods that should be reporting."""

    workload: Workload
    look: Outlooking
    running: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How many of the pods that should report do, and when the newest of them did. Missing where not asked."""

    share: float = 1.0
    newest: datetime | Missing


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """The queries of one workload: its history, its present, who reports, and when it was saturated. None: not asked."""

    past: Ask
    present: Ask | None
    presence: Ask | None
    saturation: Ask | None

    @property
    def all(self) -> tuple[Ask, ...]:
        return tuple(one for one in (self.past, self.present, self.presence, self.saturation) if one)


def expected(workload: Ref, pods: Collection[Pod], look: Outlooking, now: datetime) -> frozenset[str]:
    """The pods that must be reporting by now: ready, and old enough to have been scraped twice."""
    born = now - 2 * min(look.step, SCRAPED)
    mine = (pod for pod in pods if pod.owner == workload and pod.ready and not pod.terminating)
    return frozenset(pod.ref.name for pod in mine if pod.created <= born)


def read(metrics: Metrics, wants: Sequence[Want], now: datetime, *, seconds: float) -> tuple[Series | Missing, ...]:
    """The demand of each, in order; all queries together take at most `seconds`.

    A Missing's reason starts with a word of api.reasons and ": ".
    """
    asks = [_asks(want, now) for want in wants]
    sent = [ask for one in asks if isinstance(one, Asks) for ask in one.all]
    answers = dict(zip(sent, gather(metrics, sent, seconds=seconds), strict=True))
    return tuple(
        one if isinstance(one, Missing) else _series(want, one, answers, now)
        for want, one in zip(wants, asks, strict=True)
    )


def _asks(want: Want, now: datetime) -> Asks | Missing:
    if want.workload.ignored:
        return Missing(reason=f"not read, because the workload is left alone: {want.workload.ignored}")
    name, source, each = want.workload.ref, want.workload.rule.demand, want.look.step
    try:
        texts = demand(name, source), presence(name, source), saturated(name, source)
    except ValueError as error:
        rule = want.workload.rule.name
        return missing(Reason.METRICS_INVALID, f"the query of spec.workloads {rule} cannot be filled: {error}")
    end = now.replace(microsecond=0)
    last = on_grid(end, each)
    begin = last - want.look.lookback // each * each
    return Asks(
        past=Ask(query=texts[0], start=begin, end=last, step=each),
        present=Ask(query=texts[0], start=end, end=end, step=each) if end > last else None,
        presence=Ask(query=texts[1], start=end, end=end, step=each) if texts[1] else None,
        saturation=Ask(query=texts[2], start=begin, end=last, step=each) if texts[2] else None,
    )


def on_grid(at: datetime, step: timedelta) -> datetime:
    """The last multiple of the step, counted from 1970, so that every round finds the same ones."""
    return at - timedelta(seconds=at.timestamp() % step.total_seconds())


def missing(reason: Reason, said: str) -> Missing:
    """What is not known, as "Reason: sentence"."""
    return Missing(reason=f"{reason}: {said}")


def failed(error: MetricsError) -> Missing:
    """An error of the store as the reason why something is not known."""
    return missing(Reason.METRICS_INVALID if isinstance(error, BadAnswer) else Reason.METRICS_UNREACHABLE, str(error))


def _series(want: Want, asks: Asks, answers: Mapping[Ask, Answer | MetricsError], now: datetime) -> Series | Missing:
    own = want.workload.rule.demand.preset is Preset.QUERY
    good = [answers[ask] for ask in asks.all if own or ask is not asks.saturation]
    for answer in good:
        if isinstance(answer, MetricsError):
            return failed(answer)
    said = [answer for answer in good if isinstance(answer, Answer)]
    heard = answers[asks.presence] if asks.presence else None
    seen = (
        reporting(want, heard, now)
        if isinstance(heard, Answer)
        else Seen(newest=Missing(reason="the source is not per pod"))
    )
    if want.running and seen.share == 0:
        age = f"{want.look.max_age.total_seconds():.0f} s"
        return missing(Reason.METRICS_STALE, f"none of its {len(want.running)} pods was heard of in the last {age}")
    line = _only(want, merged(answers, asks.past, asks.present))
    if isinstance(line, Missing):
        return line
    warnings = tuple(dict.fromkeys(text for answer in said for text in answer.warnings))
    return built(want, line, seen, warnings, now, _cut(answers.get(asks.saturation) if asks.saturation else None))


def merged(answers: Mapping[Ask, Answer | MetricsError], past: Ask, present: Ask | None) -> Answer:
    """History and present as one answer, line by line."""
    history, newest = (answers[ask] if ask else None for ask in (past, present))
    late = list(newest.series) if isinstance(newest, Answer) else []
    lines = []
    for line in history.series if isinstance(history, Answer) else ():
        more = next((one for one in late if one.labels == line.labels), Line())
        late = [one for one in late if one is not more]
        lines.append(Line(labels=line.labels, times=(*line.times, *more.times), values=(*line.values, *more.values)))
    return Answer(series=(*lines, *late))


def _cut(answer: Answer | MetricsError | None) -> tuple[datetime, ...]:
    """The slots in which any line says that replicas were saturated; none where it is not known."""
    if not isinstance(answer, Answer):
        return ()
    return tuple(
        sorted({at for line in answer.series for at, full in zip(line.times, line.values, strict=True) if full > 0})
    )


def reporting(want: Want, answer: Answer, now: datetime) -> Seen:
    """Reads the presence answer, whose values are Unix times."""
    oldest, latest = (now - want.look.max_age).timestamp(), (now + AHEAD).timestamp()
    heard = {_pod(line): line.values[-1] for line in answer.series if line.values}
    current = {pod: at for pod, at in heard.items() if oldest <= at <= latest}
    share = len(want.running & current.keys()) / len(want.running) if want.running else 1.0
    newest = datetime.fromtimestamp(max(current.values()), now.tzinfo) if current else Missing(reason="no pod reports")
    return Seen(share=share, newest=newest)


def _pod(line: Line) -> str:
    return line.labels.get("exported_pod") or line.labels.get("pod", "")


def _only(want: Want, answer: Answer) -> Line | Missing:
    """The one line of a demand answer."""
    if len(answer.series) > 1:
        many = f"the query gives {len(answer.series)} series for {want.workload.ref}; wrap it in sum()"
        return missing(Reason.METRICS_INVALID, many)
    if not answer.series:
        idle = "" if want.running else " and none of its pods is running and measured yet"
        return missing(Reason.METRICS_WARMING if idle else Reason.METRICS_STALE, f"there is no data{idle}")
    line = answer.series[0]
    if not line.values:
        return missing(Reason.METRICS_INVALID, "every value is NaN or infinite; does the query divide by zero?")
    if min(line.values) < 0:
        return missing(Reason.METRICS_INVALID, f"demand cannot be negative, but {min(line.values):g} was measured")
    return line


def built(
    want: Want, line: Line, seen: Seen, warnings: tuple[str, ...], now: datetime, cut: tuple[datetime, ...]
) -> Series | Missing:
    """The line as a series, without what is newer than its pods last reported."""
    each = want.look.step
    last = now + AHEAD if isinstance(seen.newest, Missing) else seen.newest + min(each, SCRAPED)
    count = bisect_right(line.times, last)
    if not count:
        return missing(Reason.METRICS_STALE, "every sample is newer than what its pods last reported")
    times, values = line.times[:count], line.values[:count]
    return Series(
        times=times,
        values=values,
        step=each,
        coverage=_coverage(times, each, now),
        completeness=seen.share,
        warnings=(*warnings, *_drop(times, values, want.look)),
        saturated=cut,
    )


def _coverage(times: Sequence[datetime], each: timedelta, now: datetime) -> float:
    """The share of the last day's slots, or of those since the first sample, that hold a sample."""
    begin = max(times[0], now - WHOLE)
    return min(1.0, (len(times) - bisect_left(times, begin)) / ((now - begin) // each + 1))


def _drop(times: Sequence[datetime], values: Sequence[float], look: Outlooking) -> tuple[str, ...]:
    """A warning while the newest value is far below the middle of what came before.

    0.2 after an hour around 4.0 is 5 % of it: doubted. Once most of the hour is low, the middle is low too, and it is
    believed; so a lie must last half an hour (or a quarter of a short lookback) to have an effect.
    """
    begin = times[-1] - min(LATELY, look.lookback / 2)
    usual = median(values[bisect_left(times, begin) :])
    if values[-1] >= DROP * usual:
        return ()
    return (
        f"{Reason.METRICS_IMPLAUSIBLE}: demand fell from {usual:.3g} to {values[-1]:.3g}; waiting whether it lasts",
    )


def by_workload(wants: Sequence[Want], found: Sequence[Series | Missing]) -> Mapping[Ref, Series | Missing]:
    """The results of one policy, by workload."""
    return {want.workload.ref: one for want, one in zip(wants, found, strict=True)}
