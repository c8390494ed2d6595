"""What a metrics store may say, and what whole rounds make of it: a doubt takes nothing away, and says what is wrong.

The store speaks JSON as Prometheus does, and the real parser reads it. One workload has far more replicas than its load needs, so
that a round that believes is a round that scales in.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.scenarios.field import EAGER, LOOK, Field, Loads, pool, rule, shop, started
from tests.scenarios.rounds import Remembered

from isocost.kube.kinds import MACHINEDEPLOYMENT
from isocost.observe.metrics import Answer
from isocost.observe.prometheus import parse
from isocost.testing import builders

Point = tuple[float, str]
Bend = Callable[[list[Point]], list[Point]]
UTILISATION = 0.7
FEW = settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@dataclass
class Spoken(Loads):
    """The same loads as Prometheus writes them; what it says of web's demand is bent."""

    bend: Bend = list
    late: timedelta = timedelta(0)

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        answer = super().range(query, start, end, step)
        if "web-" not in query or "timestamp(" in query:
            return answer
        points = [
            (at.timestamp(), repr(value))
            for line in answer.series
            for at, value in zip(line.times, line.values, strict=True)
        ]
        result = [{"metric": {}, "values": said}] if (said := self.bend(points)) else []
        body = {"status": "success", "data": {"resultType": "matrix", "result": result}}
        return parse(json.dumps(body).encode(), end)


def bent(solver: Remembered, bend: Bend) -> Field:
    """The shop, which two nodes and five pods less would carry, after three rounds of such answers."""
    operator = shop(solver)
    operator.needs = {"api": 2}
    operator.now += timedelta(minutes=10)  # its pods are no longer young
    operator.meter = Spoken(cluster=operator.cluster, at=operator.loads.at, bend=bend)
    operator.rounds(3)
    return operator


def valued(change: Callable[[int, str], str]) -> Bend:
    """Changes the values; counted from the newest, which is -1. The present is asked for alone, and is the newest too."""
    return lambda points: [(at, change(i - len(points), value)) for i, (at, value) in enumerate(points)]


def moved(by: timedelta) -> Bend:
    return lambda points: [(at + by.total_seconds(), value) for at, value in points]


def thinned(lost: Sequence[int]) -> Bend:
    """Without these slots of ten, whatever they are: so many minutes of each ten are a gap."""
    return lambda points: [(at, value) for at, value in points if at // 60 % 10 not in lost]


FAULTS = {
    "nothing but NaN": (valued(lambda _, value: "NaN"), {"MetricsInvalid"}),
    "infinite": (valued(lambda _, value: "+Inf"), {"MetricsInvalid"}),
    "negative": (valued(lambda i, value: "-1" if i == -1 else value), {"MetricsInvalid"}),
    "words": (valued(lambda _, value: "two"), {"MetricsInvalid"}),
    "no series": (lambda points: [], {"MetricsStale", "MetricsWarming"}),
    "one sample": (lambda points: points[-1:], {"MetricsWarming"}),
    "suddenly zero": (valued(lambda i, value: "0" if i == -1 else value), {"MetricsImplausible"}),
    "a counter that began anew": (valued(lambda i, value: "0.01" if i == -1 else value), {"MetricsImplausible"}),
    "samples of the future": (moved(timedelta(minutes=2)), {"MetricsPartial"}),
    "a clock that is late": (moved(timedelta(minutes=-20)), {"MetricsStale", "MetricsWarming"}),
    "a gap up to now": (lambda points: [p for p in points[:-7] if len(points) > 1], {"MetricsStale"}),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_what_cannot_be_believed_takes_nothing_away_and_says_why(solver: Remembered, fault: str) -> None:
    bend, reasons = FAULTS[fault]
    held(bent(solver, bend), reasons)


def held(operator: Field, reasons: set[str]) -> None:
    status, reason = operator.told("MetricsFresh")
    assert status == "Unknown" if reason == "MetricsWarming" else status == "False", (status, reason)
    assert reason in reasons
    assert "Deployment/shop/web" in operator.message("MetricsFresh")
    assert operator.replicas("web") == 8
    assert operator.counts(MACHINEDEPLOYMENT) == {"dear": 4}
    assert operator.touched() == 0


@FEW
@given(lost=st.sets(st.integers(0, 9), min_size=3, max_size=9))
def test_a_series_full_of_gaps_takes_nothing_away(solver: Remembered, lost: set[int]) -> None:
    held(bent(solver, thinned(sorted(lost))), {"MetricsPartial", "MetricsWarming", "MetricsStale"})


@FEW
@given(values=st.lists(st.floats(0, 6), min_size=11, max_size=11))
def test_whatever_is_measured_enough_is_kept_for_what_is_used_now(solver: Remembered, values: list[float]) -> None:
    """Noise, zeros, a constant: replicas never carry less than the newest sample, and there is always one."""
    operator = bent(solver, valued(lambda i, value: repr(values[i % len(values)])))
    operator.rounds(5)
    used = min(8, ceil(values[-1] / UTILISATION - 1e-9))
    assert operator.replicas("web") >= max(1, used)


@pytest.mark.parametrize("load", [0.0, 0.7, 2.0])
def test_a_constant_keeps_exactly_what_carries_it_and_zero_the_least_allowed(solver: Remembered, load: float) -> None:
    operator = alone(solver, {"web": load})
    assert operator.replicas("web") == max(1, ceil(load / UTILISATION - 1e-9))
    assert operator.told("MetricsFresh") == ("True", "MetricsCurrent")


def alone(solver: Remembered, loads: dict[str, float], size: int = 1) -> Field:
    """Workloads without governed nodes, each of eight replicas of `size` cores, at rest."""
    operator = Field(solver=solver)
    operator.seed(pool("dear", 4, cpu=str(8 * len(loads) * size), memory="64Gi"))
    for name, load in loads.items():
        operator.app(name, 8, load, cpu=str(size))
    operator.seed(builders.policy("fleet", "Enforce", workloads=[rule()], forecast=LOOK, disruption=EAGER))
    started(operator).rest()
    return operator


@FEW
@given(load=st.floats(0.1, 5.5), size=st.integers(2, 4))
def test_a_series_and_replicas_twice_as_large_need_as_many(solver: Remembered, load: float, size: int) -> None:
    small, large = alone(solver, {"web": load}), alone(solver, {"web": load * size}, size)
    assert small.replicas("web") == large.replicas("web")


@FEW
@given(loads=st.permutations([0.5, 1.5, 3.0]))
def test_a_workload_is_sized_by_its_own_series_whoever_comes_before_it(solver: Remembered, loads: list[float]) -> None:
    operator = alone(solver, dict(zip(("api", "job", "web"), loads, strict=True)))
    for name, load in zip(("api", "job", "web"), loads, strict=True):
        assert operator.replicas(name) == ceil(load / UTILISATION)
