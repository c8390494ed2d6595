"""What the containers of a workload should ask for, from what they used: in the spirit of the VPA's recommender, without its decay.

CPU above the request is slowed, memory above it is killed, so they are sized differently:

    CPU      the 0.95 quantile of the busiest pod's cores over the history
    memory   the highest working set of the history; where a container ran out of memory 1.2 times that, or 100 MiB more

and 15 % on top. How sure that is depends on how many days were seen: with d days the true figure is taken to lie within a factor
of 1 + 1/d either way, as the VPA's recommender widens its upper bound (1 day: half to double; 8 days: 11 % less to 12.5 % more).
A request inside these bounds is left alone, unless it is of memory and below what was seen. One outside becomes the target, which is
a quarter of that factor above the estimate.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil, floor, log2, log10

from isocost.units import Missing
from isocost.world.advice import CPU, MEMORY, Advice
from isocost.world.demand import Series, span
from isocost.world.policy import Outlooking
from isocost.world.sizing import Container, Sizing, Usage
from isocost.world.workload import Workload

LEVEL = 0.95
MARGIN = 1.15
BUMP, MORE_BYTES = 1.2, 100 * 2**20
"""What an out-of-memory kill adds: the larger of a factor and an amount, as the VPA has it."""
CAUTION = 0.25
"""How much of the uncertainty goes into the target itself."""
LEAST = {CPU: 10, MEMORY: 16 * 2**20}
"""Milli-cores and bytes below which no request is advised."""
DAY = timedelta(days=1)
_MIB = 2**20


def advise(work: Workload, known: Sizing, look: Outlooking, now: datetime) -> tuple[Advice, ...] | Missing:
    """What each container should ask for; Missing as soon as one of them cannot be judged. Pure."""
    usage = known.usage
    if isinstance(usage, Missing):
        return usage
    found: list[Advice] = []
    for container in known.containers:
        for resource in work.rule.resized:
            one = _one(container, resource, usage, look, now)
            if isinstance(one, Missing):
                return one
            found.append(one)
    return tuple(found)


def _one(container: Container, resource: str, usage: Usage, look: Outlooking, now: datetime) -> Advice | Missing:
    series = (usage.cores if resource == CPU else usage.memory).get(container.name)
    if series is None:
        return Missing(reason=f"MetricsPartial: container {container.name} has no series of {resource}")
    if doubt := series.doubt(now, look) or _young(series, look):
        reason, _, said = doubt.partition(": ")
        return Missing(reason=f"{reason}: container {container.name}: {said}")
    held = series.times[-1] - series.times[0]
    killed = container.name in usage.killed
    need = _cores_m(series.values) if resource == CPU else _bytes(series.values, killed)
    return _advice(container, resource, need * MARGIN, held, _basis(resource, held, killed))


def _young(series: Series, look: Outlooking) -> str:
    """A day has its peaks; what is shorter says little about them."""
    needed = min(look.lookback, DAY) * float(look.min_coverage) - look.step
    held = series.times[-1] - series.times[0]
    return f"MetricsWarming: there is less than {span(needed)} of history yet" if held < needed else ""


def _cores_m(values: Sequence[float]) -> float:
    """The quantile in milli-cores: the smallest value with at least that share of the samples at or below it."""
    return 1000 * sorted(values)[ceil(LEVEL * len(values)) - 1]


def _bytes(values: Sequence[float], killed: bool) -> float:
    peak = max(values)
    return max(peak * BUMP, peak + MORE_BYTES) if killed else peak


def _advice(container: Container, resource: str, estimate: float, held: timedelta, basis: str) -> Advice:
    doubt = 1 / max(1.0, held / DAY)
    seen = estimate / MARGIN if resource == MEMORY else 0.0
    target = max(LEAST[resource], rounded(resource, estimate * (1 + CAUTION * doubt)))
    return Advice(
        container=container.name,
        resource=resource,
        asked=container.requests.get(resource),
        target=target,
        least=min(target, max(LEAST[resource], round(max(seen, estimate / (1 + doubt))))),
        most=max(target, round(estimate * (1 + doubt))),
        basis=basis,
    )


def _basis(resource: str, held: timedelta, killed: bool) -> str:
    what = "the 95 % quantile of its busiest pod" if resource == CPU else "its highest working set"
    bumped = ", raised because it ran out of memory" if killed and resource == MEMORY else ""
    return f"{what} over {_length(held)}{bumped}, and 15 %"


def _length(held: timedelta) -> str:
    return f"{held / DAY:.1f} days" if held >= 2 * DAY else span(held)


def rounded(resource: str, amount: float) -> int:
    """Up to two significant digits of milli-cores, or to a power of two of MiB that is 3 % of the amount: figures one can read.

    1,234 m become 1,300 m; 3,000 MiB become 3,008 MiB.
    """
    if resource == CPU:
        step = int(10 ** max(0, floor(log10(max(1.0, amount))) - 1))
    else:
        step = _MIB << max(0, floor(log2(max(1.0, amount / _MIB))) - 5)
    return ceil(amount / step) * step
