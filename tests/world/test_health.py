"""The sound part of a view."""

from __future__ import annotations

from dataclasses import replace

from tests.plan.small import node, nodes, pod, pool, spread, view, workload

from isocost.world.health import sound
from isocost.world.pool import Failing

BAD = "GPU 0 reports Xid 79"


def test_without_failures_the_view_is_the_same() -> None:
    seen = view([workload("web", 2)], [pool("dear", 1)], nodes("dear", 1), ())
    assert sound(seen) is seen


def test_a_failed_node_is_no_node_its_pods_wait_and_its_pool_knows() -> None:
    bad = node("dear-bad", "dear", failed=BAD)
    over = (*nodes("dear", 1), bad)
    pods = (
        *spread("web", 1, nodes("dear", 1)),
        pod("web-x", "web", bad.name),
        pod("bare", "web", bad.name, immovable="bare"),
    )
    seen = view([workload("web", 2)], [pool("dear", 2)], over, pods)
    found = sound(seen)
    assert [n.name for n in found.nodes] == ["dear-00"]
    assert [(p.uid, p.node, p.ready) for p in found.pods] == [("web-00", "dear-00", True), ("web-x", "", False)]
    (governed,) = found.pools
    assert (governed.replicas, governed.counted) == (2, 1)
    assert governed.failing == (Failing(node=bad, stays="Pod/shop/bare is never evicted (bare)"),)
    assert found.workloads[0].ready == 0
    assert sound(found) is found


def test_a_failed_node_that_its_pool_gave_up_already_is_not_counted_off() -> None:
    bad = node("dear-bad", "dear", failed=BAD, cordoned_by="plan", unschedulable=True)
    seen = view([], [pool("dear", 1)], (*nodes("dear", 1), bad), ())
    assert sound(seen).pools[0].failing == ()


def test_what_stays() -> None:
    foreign = node("dear-bad", "dear", failed=BAD, unschedulable=True)
    assert sound(view([], [pool("dear", 1)], (foreign,), ())).pools[0].failing[0].stays == "somebody else cordoned it"
    closed = replace(foreign, cordoned_by="plan")
    unnamed = pool("dear", 1, victims=False, why_not="gate off")
    assert sound(view([], [unnamed], (closed,), ())).pools[0].failing[0].stays == "gate off"
