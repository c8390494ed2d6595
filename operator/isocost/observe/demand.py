"""The demand of each workload as a series, or the reason why there is none.

Zero traffic and no data look alike in a careless reader, and that mistake scales services to nothing. Here a zero is a
sample whose value is zero; anything else is absence. For the presets, which sum over pods, a second query asks when each
pod was last heard of. That shows two things which the sum hides: that some pods are missing from it, and that the data
stopped minutes ago, while rates went on being computed from what was left.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from isocost.api.reasons import Reason
from isocost.observe.gather import Ask, gather
from isocost.observe.metrics import AHEAD, MOST_POINTS, Answer, BadAnswer, Line, Metrics, MetricsError
from isocost.observe.queries import demand, presence
from isocost.units import Missing
from isocost.world.cluster import Pod
from isocost.world.demand import Series
from isocost.world.policy import Outlooking
from isocost.world.ref import Ref
from isocost.world.workload import Workload

DROP = 0.1
"""Demand below this share of what it was lately is doubted until it has lasted."""
LATELY = timedelta(hours=1)


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


def step(look: Outlooking) -> timedelta:
    """The distance of samples: the user's, unless that means more points than a query may have."""
    return max(look.step, look.lookback / MOST_POINTS)


def expected(workload: Ref, pods: Collection[Pod], look: Outlooking, now: datetime) -> frozenset[str]:
    """The pods that must be reporting by now: ready, and old enough to have been scraped twice."""
    born = now - 2 * step(look)
    mine = (pod for pod in pods if pod.owner == workload and pod.ready and not pod.terminating)
    return frozenset(pod.ref.name for pod in mine if pod.created <= born)


def read(metrics: Metrics, wants: Sequence[Want], now: datetime, *, seconds: float) -> tuple[Series | Missing, ...]:
    """The demand of each, in order; all queries together take at most `seconds`.

    A Missing's reason starts with a word of api.reasons and ": ".
    """
    asks = [_asks(want, now) for want in wants]
    sent = [ask for pair in asks if isinstance(pair, tuple) for ask in pair]
    answers = dict(zip(sent, gather(metrics, sent, seconds=seconds), strict=True))
    return tuple(
        pair if isinstance(pair, Missing) else _series(want, tuple(answers[ask] for ask in pair), now)
        for want, pair in zip(wants, asks, strict=True)
    )


def _asks(want: Want, now: datetime) -> tuple[Ask, ...] | Missing:
    """The demand query, and the presence query where there is one."""
    if want.workload.ignored:
        return Missing(reason=f"not read, because the workload is left alone: {want.workload.ignored}")
    name, source, each = want.workload.ref, want.workload.rule.demand, step(want.look)
    try:
        texts = demand(name, source), presence(name, source)
    except ValueError as error:
        rule = want.workload.rule.name
        return _missing(Reason.METRICS_INVALID, f"the query of spec.workloads {rule} cannot be filled: {error}")
    end = now.replace(microsecond=0)
    main = Ask(query=texts[0], start=end - want.look.lookback, end=end, step=each)
    return (main, Ask(query=texts[1], start=end, end=end, step=each)) if texts[1] else (main,)


def _missing(reason: Reason, said: str) -> Missing:
    return Missing(reason=f"{reason}: {said}")


def _failed(error: MetricsError) -> Missing:
    return _missing(Reason.METRICS_INVALID if isinstance(error, BadAnswer) else Reason.METRICS_UNREACHABLE, str(error))


def _series(want: Want, answers: tuple[Answer | MetricsError, ...], now: datetime) -> Series | Missing:
    good = [answer for answer in answers if isinstance(answer, Answer)]
    for answer in answers:
        if isinstance(answer, MetricsError):
            return _failed(answer)
    seen = _seen(want, good[1], now) if len(good) > 1 else Seen(newest=Missing(reason="the source is not per pod"))
    if want.running and seen.share == 0:
        age = f"{want.look.max_age.total_seconds():.0f} s"
        return _missing(Reason.METRICS_STALE, f"none of its {len(want.running)} pods was heard of in the last {age}")
    line = _only(want, good[0])
    if isinstance(line, Missing):
        return line
    warnings = tuple(dict.fromkeys(text for answer in good for text in answer.warnings))
    return _built(want, line, seen, warnings, now)


def _seen(want: Want, answer: Answer, now: datetime) -> Seen:
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
        return _missing(Reason.METRICS_INVALID, many)
    if not answer.series:
        idle = "" if want.running else " and none of its pods is running and measured yet"
        return _missing(Reason.METRICS_WARMING if idle else Reason.METRICS_STALE, f"there is no data{idle}")
    line = answer.series[0]
    if not line.values:
        return _missing(Reason.METRICS_INVALID, "every value is NaN or infinite; does the query divide by zero?")
    if min(line.values) < 0:
        return _missing(Reason.METRICS_INVALID, f"demand cannot be negative, but {min(line.values):g} was measured")
    return line


def _built(want: Want, line: Line, seen: Seen, warnings: tuple[str, ...], now: datetime) -> Series | Missing:
    each = step(want.look)
    last = now + AHEAD if isinstance(seen.newest, Missing) else seen.newest + each
    kept = [(at, value) for at, value in zip(line.times, line.values, strict=True) if at <= last]
    if not kept:
        return _missing(Reason.METRICS_STALE, "every sample is newer than what its pods last reported")
    times, values = tuple(at for at, _ in kept), tuple(value for _, value in kept)
    slots = (now - times[0]) // each + 1
    return Series(
        times=times,
        values=values,
        step=each,
        coverage=min(1.0, len(times) / slots),
        completeness=seen.share,
        warnings=(*warnings, *_drop(times, values, want.look)),
    )


def _drop(times: Sequence[datetime], values: Sequence[float], look: Outlooking) -> tuple[str, ...]:
    """A warning while the newest value is far below the middle of what came before.

    0.2 after an hour around 4.0 is 5 % of it: doubted. Once most of the hour is low, the middle is low too, and it is
    believed; so a lie must last half an hour (or a quarter of a short lookback) to have an effect.
    """
    begin = times[-1] - min(LATELY, look.lookback / 2)
    usual = median(value for at, value in zip(times, values, strict=True) if at >= begin)
    if values[-1] >= DROP * usual:
        return ()
    return (
        f"{Reason.METRICS_IMPLAUSIBLE}: demand fell from {usual:.3g} to {values[-1]:.3g}; waiting whether it lasts",
    )


def by_workload(wants: Sequence[Want], found: Sequence[Series | Missing]) -> Mapping[Ref, Series | Missing]:
    """The results of one policy, by workload."""
    return {want.workload.ref: one for want, one in zip(wants, found, strict=True)}
