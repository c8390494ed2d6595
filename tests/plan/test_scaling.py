"""Autoscaled workloads: sized by the bounds of what owns their replicas."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from tests.plan.small import NOW, nodes, opened, pool, problem, solved, spread, view, workload
from tests.plan.test_decide import actions, made

from isocost.plan.overtaken import wrong
from isocost.world.plan import Action, Entry, Plan, State
from isocost.world.ref import Ref
from isocost.world.snapshot import View
from isocost.world.workload import Bounds

HPA = Ref("HorizontalPodAutoscaler", "web-hpa", "shop")


def fleet(replicas: int, bounds: Bounds, pods: int | None = None, **more: Any) -> View:
    """web under an HPA on three dear nodes."""
    over = nodes("dear", 3)
    work = workload("web", replicas, autoscaler=HPA, bounds=bounds, **more)
    running = spread("web", replicas if pods is None else pods, over)
    return view([work], [pool("dear", 3), pool("cheap", 0)], over, running)


def planned(seen: View, need: int, counts: dict[str, int], replicas: int) -> Plan:
    posed = problem(seen, {"web": need})
    return made(seen, posed, solved(posed, counts, {"web": replicas}))


def test_replicas_that_demand_needs_come_by_the_minimum() -> None:
    found = planned(fleet(4, Bounds(least=2, most=10)), 6, {"dear": 3}, 6)
    assert actions(found) == ["SetMinReplicas web-hpa 2->6"]
    assert found.steps[0].reason.startswith("Deployment/shop/web: demand p95 3 cores")
    assert found.rescue
    assert [(m.what, m.frm, m.to) for m in found.moves] == [("Deployment/shop/web", "4", "6")]


def test_a_maximum_below_the_need_is_raised_first() -> None:
    found = planned(fleet(4, Bounds(least=2, most=5)), 6, {"dear": 3}, 6)
    assert actions(found) == ["SetMaxReplicas web-hpa 5->6", "SetMinReplicas web-hpa 2->6"]
    assert found.steps[1].after == (found.steps[0].id,)


def test_a_minimum_above_the_need_is_lowered_before_nodes_go_and_serves_as_surge() -> None:
    found = planned(fleet(10, Bounds(least=10, most=20)), 4, {"cheap": 1}, 4)
    moved = [a for a in actions(found) if a.startswith("Set")]
    assert moved == ["SetMinReplicas web-hpa 10->5", "SetMinReplicas web-hpa 5->4"]
    first = next(s for s in found.steps if s.action is Action.CORDON)
    assert next(s for s in found.steps if s.action is Action.SET_MIN).id in first.after


def test_what_the_autoscaler_asks_for_by_itself_gets_no_surge() -> None:
    found = planned(fleet(10, Bounds(least=2, most=20)), 4, {"cheap": 3}, 10)
    assert not [a for a in actions(found) if a.startswith("Set")]


def test_an_autoscaler_on_its_way_to_its_minimum_is_not_told_again() -> None:
    assert planned(fleet(4, Bounds(least=6, most=10)), 6, {"dear": 3}, 6).steps == ()


@pytest.mark.parametrize("change", [{"bounds": Bounds(least=2, most=10, kept="paused")}, {"settled": False}])
def test_bounds_that_are_not_ours_stay(change: dict[str, Any]) -> None:
    seen = fleet(4, Bounds(least=2, most=10))
    seen = replace(seen, workloads=(replace(seen.workloads[0], **change),))
    assert not [s for s in planned(seen, 6, {"dear": 3}, 6).steps if s.target == HPA]


def test_a_maximum_that_was_raised_is_given_back_when_no_more_is_needed() -> None:
    found = planned(fleet(4, Bounds(least=4, most=14, before=10)), 4, {"dear": 3}, 4)
    assert actions(found) == ["SetMaxReplicas web-hpa 14->10"]
    assert found.steps[0].reason.startswith("Deployment/shop/web: the most that its owner allows it is 10")
    assert planned(fleet(12, Bounds(least=12, most=14, before=10)), 12, {"dear": 3}, 12).steps[0].to == 12


def test_a_plan_that_counts_on_fewer_than_the_autoscaler_keeps_ends_after_a_while() -> None:
    seen = fleet(10, Bounds(least=10, most=20))
    held = planned(seen, 4, {"cheap": 1}, 4)
    step = next(s for s in held.steps if s.action is Action.SET_MIN)
    stuck = replace(seen, workloads=(replace(seen.workloads[0], replicas=8, bounds=Bounds(least=5, most=20)),))
    entry = Entry(step=step.id, state=State.RUNNING, started=NOW)
    early, late = NOW + timedelta(minutes=9), NOW + timedelta(minutes=10)
    assert wrong(stuck, opened(held, entry), held, early) == ""
    assert wrong(stuck, opened(held, entry), held, late) == (
        "HorizontalPodAutoscaler/shop/web-hpa keeps 8 replicas, where the plan counts on 5"
    )
