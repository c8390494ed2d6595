"""Draining: budgets by the Eviction API, floors of governed workloads, and pods that nobody may touch."""

from __future__ import annotations

from typing import Any

import pytest
from tests.scenarios.fleet import API, SPACE, WEB, Fleet, plan, step

from isocost.kube.kinds import BUDGET, DEPLOYMENT, NODE, POD
from isocost.testing import builders
from isocost.testing.faults import Refuse
from isocost.world.plan import Action, Outcome, State, Turn
from isocost.world.ref import Ref

TARGET = Ref("Node", "dear-001")


@pytest.fixture
def fleet() -> Fleet:
    fleet = Fleet.running()
    cordon(fleet, "dear-001")
    return fleet


def cordon(fleet: Fleet, name: str) -> None:
    fleet.server.edit(NODE, name, lambda old: {**old, "spec": {**old["spec"], "unschedulable": True}})


def drain(fleet: Fleet, **more: Any) -> Outcome:
    given = {"replicas": {WEB: 6, API: 2}, "floors": {WEB: 0, API: 0}}
    return fleet.act(plan(step(1, Action.DRAIN, TARGET, pool="MachineDeployment/capi/dear"), **{**given, **more}))


def said(outcome: Outcome) -> str:
    (entry,) = outcome.journal
    return entry.message


def evicted(fleet: Fleet) -> list[str]:
    return [call.name for call in fleet.server.calls if call.subresource == "eviction" and call.status < 300]


def on(fleet: Fleet, node: str = "dear-001") -> list[str]:
    pods = [p for p in fleet.server.all(POD) if p["spec"].get("nodeName") == node]
    return sorted(p["metadata"]["labels"]["app"] for p in pods if "deletionTimestamp" not in p["metadata"])


def lodge(
    fleet: Fleet, name: str, labels: dict[str, str], owner: Any = None, notes: dict[str, str] | None = None
) -> None:
    """A ready pod on the node."""
    made = builders.pod(name, SPACE, labels={"app": name, **labels}, node="dear-001", ready=True, owner=owner)
    made["metadata"]["annotations"] = notes or {}
    fleet.server.seed(made)


def alone(fleet: Fleet) -> None:
    """Leaves no pod of web or api on the node."""
    for pod in fleet.server.all(POD):
        if pod["spec"].get("nodeName") == "dear-001":
            fleet.server.remove(POD, pod["metadata"]["name"], namespace=SPACE)


def test_a_drain_is_done_when_only_daemons_and_mirrors_are_left(fleet: Fleet):
    alone(fleet)
    daemon = fleet.server.seed(builders.daemonset("logs", SPACE))
    lodge(fleet, "logs", {}, daemon)
    lodge(fleet, "static", {}, notes={"kubernetes.io/config.mirror": "yes"})
    assert [e.state for e in drain(fleet).journal] == [State.DONE]
    assert evicted(fleet) == []


def test_a_budget_that_allows_nothing_holds_the_pod_and_is_named(fleet: Fleet):
    fleet.server.edit(
        BUDGET,
        "web",
        lambda old: {**old, "spec": {**old["spec"], "minAvailable": 6}},
        namespace=SPACE,
    )
    fleet.cluster.tick()
    outcome = drain(fleet)
    assert "PodDisruptionBudget shop/web" in said(outcome)
    assert on(fleet) == ["web", "web"]
    assert outcome.journal[0].state is State.RUNNING


def test_no_eviction_leaves_a_workload_below_its_floor(fleet: Fleet):
    outcome = drain(fleet, floors={WEB: 5, API: 2})
    assert on(fleet) == ["api", "api", "web"]
    assert "Deployment/shop/api has 2 ready pods and needs 2" in said(outcome)
    assert "Deployment/shop/web has 5 ready pods and needs 5" in said(outcome)


def test_without_a_floor_the_target_count_is_kept(fleet: Fleet):
    outcome = drain(fleet, floors={}, replicas={WEB: 5, API: 1})
    assert on(fleet) == ["api", "web"]
    assert outcome.evicted == len(evicted(fleet)) == 2


def test_pods_that_serve_nobody_go_without_regard_to_the_floor(fleet: Fleet):
    def broken(old: dict[str, Any]) -> dict[str, Any]:
        return {**old, "status": {**old["status"], "conditions": [{"type": "Ready", "status": "False"}]}}

    victim = next(p for p in fleet.server.all(POD) if p["metadata"]["labels"]["app"] == "api")
    fleet.server.edit(POD, victim["metadata"]["name"], broken, namespace=SPACE, subresource="status")
    drain(fleet, floors={WEB: 6, API: 2})
    assert evicted(fleet) == [victim["metadata"]["name"]]


def test_a_workload_that_nobody_budgets_for_loses_one_pod_at_a_time(fleet: Fleet):
    drain(fleet, floors={WEB: 6}, replicas={WEB: 6})
    assert on(fleet) == ["api", "web", "web"]
    fleet.cluster.settle()
    drain(fleet, floors={WEB: 6}, replicas={WEB: 6})
    assert on(fleet) == ["web", "web"]


@pytest.mark.parametrize(("most", "gone"), [("25%", 1), ("100%", 2), (0, 1), (2, 2)])
def test_of_a_workload_that_nobody_budgets_for_as_many_go_as_its_updates_take(fleet: Fleet, most: int | str, gone: int):
    """A quarter is what a Deployment says where its owner says nothing; two of its pods are on the node."""
    rolling = {"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": most}}
    fleet.server.edit(
        DEPLOYMENT, "web", lambda old: {**old, "spec": {**old["spec"], "strategy": rolling}}, namespace=SPACE
    )
    fleet.server.remove(BUDGET, "web", namespace=SPACE)
    fleet.cluster.settle()
    drain(fleet, floors={API: 2}, replicas={API: 2})
    assert on(fleet).count("web") == 2 - gone


def test_a_workload_outside_the_plan_is_guarded_by_its_budget_alone(fleet: Fleet):
    drain(fleet, floors={API: 2}, replicas={API: 2})
    assert on(fleet) == ["api", "api"]


@pytest.mark.parametrize(
    ("notes", "why"),
    [
        ({"karpenter.sh/do-not-disrupt": "true"}, "asks not to be disrupted"),
        ({"cluster-autoscaler.kubernetes.io/safe-to-evict": "false"}, "asks not to be disrupted"),
        ({}, "is never evicted: bare pod"),
    ],
)
def test_what_may_not_be_evicted_blocks_the_drain_by_name(fleet: Fleet, notes: dict[str, str], why: str):
    alone(fleet)
    owner = fleet.server.find(DEPLOYMENT, "web", namespace=SPACE) if notes else None
    lodge(fleet, "rock", {}, owner, notes)
    outcome = drain(fleet)
    assert said(outcome) == f"shop/rock {why}"
    assert (evicted(fleet), outcome.journal[0].state) == ([], State.RUNNING)


def test_a_pod_that_came_after_the_reading_waits_for_the_next_round(fleet: Fleet):
    alone(fleet)
    fleet.late = lambda: lodge(fleet, "late", {}, fleet.server.find(DEPLOYMENT, "api", namespace=SPACE))
    outcome = drain(fleet)
    assert said(outcome) == "shop/late came after this round's reading"
    assert evicted(fleet) == []


def test_a_node_that_somebody_opened_is_not_drained(fleet: Fleet):
    fleet.server.edit(NODE, "dear-001", lambda old: {**old, "spec": {**old["spec"], "unschedulable": False}})
    assert "somebody has opened it" in said(drain(fleet))
    assert evicted(fleet) == []


def test_a_throttled_eviction_ends_the_round_and_is_tried_again(fleet: Fleet):
    fleet.server.faults.add(Refuse(code=429, reason="TooManyRequests", after=1), subresource="eviction")
    assert said(drain(fleet)).startswith("Throttled:")
    assert evicted(fleet) == []
    drain(fleet)
    assert evicted(fleet)


def test_every_pod_goes_in_the_end(fleet: Fleet):
    for _ in range(20):
        if drain(fleet, floors={WEB: 5, API: 1}).journal[0].state is State.DONE:
            break
        fleet.cluster.settle()
    assert on(fleet) == []
    assert fleet.cluster.pools.lost == []


def test_in_a_repack_only_those_leave_whose_turn_it_is(fleet: Fleet):
    way = plan(
        step(1, Action.DRAIN, TARGET, pool="MachineDeployment/capi/dear"),
        replicas={WEB: 6, API: 2},
        floors={WEB: 0, API: 0},
    )
    there = [pod for pod in fleet.view().pods if pod.node == TARGET.name]
    outcome = fleet.act(way, turn=Turn(movers=(there[0].uid,)))
    assert evicted(fleet) == [there[0].ref.name]
    assert "waits until its new node opens" in said(outcome)
