"""The operator as a whole, round after round: where it ends, that it rests there, and that no death changes it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.scenarios.rounds import Operator, Remembered, opened

from isocost.kube.kinds import DEPLOYMENT
from isocost.observe.metrics import Unreachable
from isocost.testing.budgets import ready
from isocost.testing.faults import Kill, Killed, Refuse

NEED = {"web": 3, "api": 2}
"""replicas that keep 2 cores and 1 core at 70 % of one core each"""


@pytest.fixture(scope="module")
def calm(solver: Remembered) -> Operator:
    operator = opened(solver)
    operator.rest()
    return operator


def least(operator: Operator, app: str) -> int:
    """The fewest ready pods of an app at any version since all of them first were."""
    up: set[Any] = set()
    seen = []
    for change in operator.server.store.log:
        if change.resource == "pods" and (pod := json.loads(change.raw))["metadata"]["labels"]["app"] == app:
            serves = change.kind != "DELETED" and ready(pod) and "deletionTimestamp" not in pod["metadata"]
            (up.add if serves else up.discard)(change.key)
            seen.append(len(up))
    return min(seen[seen.index(max(seen)) :])


def test_it_ends_on_the_cheapest_fleet_and_rests_there(calm: Operator) -> None:
    end = calm.end()
    assert end["replicas"] == NEED
    assert end["nodes"] == ["cheap", "cheap"]
    assert end["ready"] == sum(NEED.values())
    assert (end["cordoned"], end["lost"], end["edits"]) == ([], [], [])
    assert calm.status()["costPerHour"] == {"current": "0.80", "planned": "0.80", "lowerBound": "0.80"}
    assert all(least(calm, app) >= need for app, need in NEED.items())


@pytest.mark.slow
@pytest.mark.parametrize("side", ["before", "after"])
def test_a_death_just_before_or_after_any_write_changes_nothing_about_the_end(
    calm: Operator, solver: Remembered, side: str
) -> None:
    assert calm.writes > 20
    for number in range(1, calm.writes + 1):
        operator = opened(solver)
        kill = Kill(**{side: number})
        operator.gate, operator.after = kill.gate, kill.done
        operator.start()
        with pytest.raises(Killed):
            operator.rest()
        operator.gate, operator.after = type(operator).gate, type(operator).after
        operator.cluster.tick()
        operator.start()
        operator.rest()
        where = f"{side} write {number}"
        assert operator.end() == calm.end(), where
        assert all(least(operator, app) >= need for app, need in NEED.items()), where


def test_prometheus_down_takes_nothing_away_and_says_so_until_it_is_back(calm: Operator, solver: Remembered) -> None:
    operator = opened(solver)
    operator.meter.broken = Unreachable("http://prometheus:9090 cannot be reached (connection refused)")
    for _ in range(5):
        operator.round()
    fresh = operator.condition("MetricsFresh")
    assert (fresh["status"], fresh["reason"]) == ("False", "MetricsUnreachable")
    assert operator.end()["replicas"] == {"web": 8, "api": 4}
    assert operator.end()["nodes"] == ["dear"] * 4
    operator.meter.broken = None
    operator.rest()
    assert operator.end() == calm.end()


def test_prometheus_that_goes_down_half_way_holds_the_plan_where_it_is(calm: Operator, solver: Remembered) -> None:
    operator = opened(solver)
    operator.round()
    asked = operator.end()["replicas"]
    operator.meter.broken = Unreachable("gone")
    for _ in range(6):
        operator.round()
    held = operator.end()
    assert (held["replicas"], held["cordoned"]) == (asked, [])
    assert held["nodes"] == ["cheap"] * 2 + ["dear"] * 4
    operator.meter.broken = None
    operator.rest()
    assert operator.end() == calm.end()


def test_a_human_edit_is_left_alone(calm: Operator, solver: Remembered) -> None:
    operator = opened(solver)
    operator.rest()
    operator.server.edit(
        DEPLOYMENT,
        "web",
        lambda old: {**old, "spec": {**old["spec"], "replicas": 5}},
        namespace="shop",
        manager="kubectl",
    )
    operator.cluster.settle()
    for _ in range(6):
        operator.round()
    assert operator.end()["replicas"] == {**NEED, "web": 5}
    assert operator.condition("Ready")["reason"] == "HumanEdit"


def test_throttling_and_conflicts_only_delay_the_end(calm: Operator, solver: Remembered) -> None:
    operator = opened(solver)
    for number in range(4, 40, 6):
        operator.server.faults.add(
            Refuse(code=429, reason="TooManyRequests", after=1),
            test=lambda call, n=number: call.write and call.number % n == 0,
        )
    operator.server.faults.add(
        Refuse(code=409, reason="Conflict"), test=lambda call: call.write and call.number % 7 == 0
    )
    operator.rest()
    assert operator.end() == calm.end()
