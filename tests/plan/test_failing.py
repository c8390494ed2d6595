"""Failed nodes: closed at once, replaced before they go, whatever it saves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.plan.small import NOW, node, nodes, outlook, pod, pool, problem, solved, spread, view, workload
from tests.plan.test_decide import actions, made

from isocost.guard import guard
from isocost.model import build
from isocost.plan import settle
from isocost.units import Missing, Rate
from isocost.world.health import sound
from isocost.world.plan import Plan
from isocost.world.snapshot import View

BAD = "GPU 0 reports Xid 79: the GPU has fallen off the bus"


def fleet(free: int = 0, **more: Any) -> View:
    """web runs on two dear nodes, one of which has failed; `free` pods of the sound one are missing."""
    good, bad = nodes("dear", 1)[0], node("dear-bad", "dear", failed=BAD, **more)
    pods = (*spread("web", 4 - free, (good,)), *(pod(f"web-b{i}", "web", bad.name) for i in range(2)))
    return view([workload("web", 6 - free)], [pool("dear", 2)], (good, bad), pods)


def planned(seen: View, count: int, replicas: int) -> Plan:
    posed = problem(sound(seen), {"web": replicas})
    return made(seen, posed, solved(posed, {"dear": count}, {"web": replicas}))


def test_a_failed_node_is_closed_replaced_drained_and_given_back() -> None:
    found = planned(fleet(), 2, 6)
    assert actions(found) == [
        "Cordon dear-bad 0->0",
        "ScalePool dear 2->3",
        "AwaitNodes dear 0->2",
        "ScaleWorkload web 6->7",
        "Drain dear-bad 0->0",
        "RemoveNode dear-bad 3->2",
        "ScaleWorkload web 7->6",
    ]
    steps = {s.action.value: s for s in found.steps}
    assert steps["Cordon"].after == ()
    assert steps["Cordon"].reason == f"it failed: {BAD}"
    assert steps["Cordon"].id in steps["AwaitNodes"].after
    assert steps["AwaitNodes"].id in steps["Drain"].after
    assert found.rescue
    assert found.reason == f"does without node dear-bad, which failed: {BAD}"
    assert [(m.what, m.to) for m in found.moves if m.what.startswith("Node/")] == [("Node/dear-bad", "given back")]


def test_where_the_others_have_room_no_node_is_bought() -> None:
    found = planned(fleet(free=3), 1, 3)
    assert [a for a in actions(found) if "web" not in a] == [
        "Cordon dear-bad 0->0",
        "Drain dear-bad 0->0",
        "RemoveNode dear-bad 2->1",
    ]
    assert (found.current, found.planned) == (Rate.of("2"), Rate.of("1"))


@pytest.mark.parametrize("change", [{"unschedulable": True}])
def test_one_that_somebody_else_cordoned_is_replaced_and_left_to_him(change: dict[str, Any]) -> None:
    found = planned(fleet(**change), 2, 6)
    assert [a for a in actions(found) if "dear-bad" in a] == []


def test_a_failed_node_is_no_capacity_in_the_problem() -> None:
    seen = fleet()
    (supply,) = build(seen, outlook(seen), NOW).supplies
    assert supply.current == 1


def test_a_failed_node_is_closed_although_nothing_is_known_of_demand() -> None:
    seen = replace(fleet(), demand={})
    fresh = planned(seen, 2, 6)
    verdict = guard(seen, settle(seen, fresh, NOW), outlook(seen), NOW)
    assert [s.action.value for s in verdict.allowed if s.reduces] == ["Cordon"]


def test_a_failed_node_does_not_hold_the_cordons_of_others() -> None:
    seen = fleet(ready=False)
    fresh = planned(seen, 2, 6)
    verdict = guard(seen, settle(seen, fresh, NOW), outlook(seen), NOW)
    assert "NodesNotReady" not in {r.reason for r in verdict.refused}


def test_prices_that_are_missing_do_not_keep_a_failed_node_open() -> None:
    seen = replace(fleet(), prices=Missing(reason="no book"))
    fresh = planned(seen, 2, 6)
    verdict = guard(seen, settle(seen, fresh, NOW), outlook(seen), NOW)
    assert "Cordon" in {s.action.value for s in verdict.allowed}
