"""Pods that are there already: which are packed again, and which stay with their nodes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.model.views import NOW, Scheduling, deployment, needs, node, offer, outlook, pod, pool, room, view, workload

from isocost.model import build
from isocost.solve import fallback, faults
from isocost.units import Money, Rate
from isocost.world.cluster import Taint
from isocost.world.policy import Disruption
from isocost.world.problem import Fill, Problem, Shape
from isocost.world.ref import Ref
from isocost.world.snapshot import View

X = pool("x", offer("a"), replicas=2)
NODES = (node("n1", X), node("n2", X))
OTHER = Ref("Deployment", "dns", "kube-system")


def problem(seen: View, **demand: float) -> Problem:
    found = build(seen, outlook(**demand), NOW)
    answer = fallback(found, "test", lambda: 0.0)
    assert faults(found, answer) == ()
    return found


def others(found: Problem) -> dict[str, Shape]:
    return {s.name: s for s in found.shapes if not s.workload}


def test_pods_of_no_workload_are_gathered_by_owner_and_requests():
    pods = (
        pod("a", OTHER, "n1"), pod("b", OTHER, "n2"), pod("c", OTHER, "n2", requests=needs(2000)),
        pod("d", None, "n1"),
    )  # fmt: skip
    found = others(problem(view(pools=(X,), nodes=NODES, pods=pods)))
    counts = {name: (s.low, s.high, s.requests.cpu_m) for name, s in found.items()}
    assert counts == {
        "Deployment/kube-system/dns": (2, 2, 1000),
        "Deployment/kube-system/dns#2": (1, 1, 2000),
        "Pod/shop/d": (1, 1, 1000),
    }


def test_daemons_and_pods_that_leave_are_not_packed():
    pods = (pod("a", OTHER, "n1", daemon=True), pod("b", OTHER, "n1", terminating=True))
    assert problem(view(pools=(X,), nodes=NODES, pods=pods)).shapes == ()


def test_a_waiting_pod_counts_where_a_pool_could_hold_it_and_not_where_none_could():
    pods = (pod("a", OTHER, unschedulable=True), pod("b", OTHER, unschedulable=True, requests=needs(64_000)))
    found = others(problem(view(pools=(X,), nodes=NODES, pods=pods)))
    assert [(s.low, s.requests.cpu_m) for s in found.values()] == [(1, 1000)]


def test_a_taint_that_one_node_has_keeps_nobody_on_the_others():
    tainted = (NODES[0], node("n2", X, taints=(Taint(key="agent-not-ready"),)))
    found = problem(view(pools=(X,), nodes=tainted, pods=(pod("a", OTHER, "n1"),)))
    assert (len(others(found)), found.pinned) == (1, ())


def test_what_nodes_hold_is_said_alike_ones_together_but_for_pinned_ones_and_those_that_leave():
    nodes = (*NODES, node("n3", X), node("n4", X, terminating=True), node("n5", X))
    work = workload("web")
    pods = [pod(f"web-{n}", work.ref, n) for n in ("n1", "n2", "n4", "")]
    pods += [pod(f"dns-{n}", OTHER, n) for n in ("n1", "n2", "n3")]
    pods.append(pod("bare", None, "n3", immovable="bare pod"))
    found = problem(view(pools=(X,), nodes=nodes, workloads=(work,), pods=tuple(pods)))
    assert found.standing == (Fill(supply=X.name, count=2, pods={str(OTHER): 1, str(work.ref): 1}),)


@pytest.mark.parametrize(
    ("rule", "each"),
    [
        (Disruption(), "0"),
        (Disruption(switch_cost=Money.of("0.48")), "0.02"),
        (Disruption(switch_cost=Money.of("0.48"), payback=timedelta(minutes=30)), "0.96"),
        (Disruption(switch_cost=Money.of("0.48"), payback=timedelta(0)), "0"),
    ],
)
def test_what_a_move_costs_is_spread_over_the_payback_time(rule, each):
    seen = view(pools=(X,), nodes=NODES)
    assert problem(replace(seen, policy=replace(seen.policy, disruption=rule))).moving == Rate.of(each)


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ({"immovable": "bare pod"}, "never evicted (bare pod)"),
        ({"scheduling": Scheduling(unmodelled=("topologySpreadConstraints",))}, "not modelled"),
        ({"scheduling": Scheduling(node_selector={"kubernetes.io/hostname": "n1"})}, "this node only"),
    ],
)
def test_a_pod_that_stays_pins_its_node_and_uses_its_room(why, said):
    found = problem(view(pools=(X,), nodes=NODES, pods=(pod("a", OTHER, "n1", **why),)))
    (pin,) = found.pinned
    assert (pin.node, pin.supply, pin.used) == ("n1", X.name, needs())
    assert said in pin.why
    assert found.shapes == ()
    assert found.supplies[0].low == 1


def test_a_governed_replica_that_stays_is_held_and_never_scaled_away():
    work = workload("web")
    pods = tuple(pod(f"web-{n}", work.ref, n, immovable="do-not-disrupt") for n in ("n1", "n2"))
    found = problem(view(pools=(X,), nodes=NODES, workloads=(work,), pods=pods), web=0.1)
    assert [(p.node, p.holds, p.used.amounts) for p in found.pinned] == [
        ("n1", {str(work.ref): 1}, ()), ("n2", {str(work.ref): 1}, ()),
    ]  # fmt: skip
    assert found.shapes[0].low == 2


def test_no_more_replicas_are_held_than_there_shall_be():
    work = workload("web", replicas=1)
    pods = tuple(pod(f"web-{n}", work.ref, n, immovable="local data") for n in ("n1", "n2"))
    found = problem(view(pools=(X,), nodes=NODES, workloads=(work,), pods=pods))
    assert [dict(p.holds) for p in found.pinned] == [{str(work.ref): 1}, {}]


def test_a_node_that_someone_else_cordoned_stays_with_its_pods_and_takes_no_more():
    nodes = (node("n1", X, unschedulable=True), node("n2", X))
    work = workload("web", replicas=1)
    pods = (pod("a", OTHER, "n1"), pod("web-1", work.ref, "n1"))
    found = problem(view(pools=(X,), nodes=nodes, workloads=(work,), pods=pods))
    (pin,) = found.pinned
    assert pin.holds == {str(work.ref): 1}
    assert room() - pin.used == work.requests
    assert others(found) == {}


def test_a_node_that_we_cordoned_is_as_any_other():
    nodes = (node("n1", X, unschedulable=True, cordoned_by="plan-1"), node("n2", X))
    found = problem(view(pools=(X,), nodes=nodes, pods=(pod("a", OTHER, "n1"),)))
    assert found.pinned == ()
    assert set(others(found)) == {str(OTHER)}


def test_a_pool_keeps_no_more_pinned_nodes_than_it_asks_for():
    small = pool("x", offer("a"), replicas=1)
    pods = (pod("a", None, "n1", immovable="bare pod"), pod("b", None, "n2", immovable="bare pod"))
    found = problem(view(pools=(small,), nodes=NODES, pods=pods))
    assert [p.node for p in found.pinned] == ["n1"]


def test_pods_on_nodes_of_others_are_not_packed():
    pods = (pod("a", OTHER, "foreign"), pod("b", deployment("b"), "foreign"))
    assert problem(view(pools=(X,), nodes=NODES, pods=pods)).shapes == ()
