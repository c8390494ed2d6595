"""One step at a time on the fake API server: what it writes, when it is done, and what makes it hold back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from tests.scenarios.fleet import API, CAPI, CHEAP, DEAR, NEW, OLD, SPACE, WEB, Fleet, journal, plan, step

from isocost.drivers.clusterapi import ClusterAPI
from isocost.kube.client import Client
from isocost.kube.kinds import DEPLOYMENT, MACHINEDEPLOYMENT, NODE, POD
from isocost.testing import builders
from isocost.testing.faults import Refuse
from isocost.world.cluster import CORDONED_BY
from isocost.world.plan import Action, Outcome, Phase, State, Step
from isocost.world.ref import Ref

NODE_1, NODE_2 = Ref("Node", "dear-001"), Ref("Node", "old-002")
COMING = Ref("Pool", "cheap", "workers")
CHEAP_POOL = {"pool": NEW, "offer": "cheap"}


@pytest.fixture
def fleet() -> Fleet:
    return Fleet.running()


def take(fleet: Fleet, *steps: Step, **more: Any) -> Outcome:
    return fleet.act(plan(*steps, **more))


def line(outcome: Outcome, step: str = "s01") -> tuple[State, str]:
    found = {e.step: e for e in outcome.journal}[step]
    return found.state, found.message


def node(fleet: Fleet, name: str) -> dict[str, Any]:
    return fleet.server.find(NODE, name)


def flag(fleet: Fleet, name: str, closed: bool, notes: dict[str, str] | None = None) -> None:
    """Somebody cordons or opens a node."""

    def edited(old: dict[str, Any]) -> dict[str, Any]:
        meta = {**old["metadata"], "annotations": notes or {}}
        return {**old, "metadata": meta, "spec": {**old["spec"], "unschedulable": closed}}

    fleet.server.edit(NODE, name, edited)


def count(fleet: Fleet, name: str) -> int:
    return fleet.server.find(DEPLOYMENT, name, namespace=SPACE)["spec"]["replicas"]


def rescale(fleet: Fleet, name: str, replicas: int) -> None:
    fleet.server.edit(
        DEPLOYMENT, name, lambda old: {**old, "spec": {**old["spec"], "replicas": replicas}}, namespace=SPACE
    )


# ScaleWorkload


def test_a_workload_that_grows_is_done_once_its_old_count_is_ready(fleet: Fleet):
    outcome = take(fleet, step(1, Action.SCALE_WORKLOAD, API, frm=2, to=3))
    assert line(outcome) == (State.DONE, "")
    assert (count(fleet, "api"), outcome.set_replicas) == (3, {API: 3})
    assert outcome.phase is Phase.COMPLETE


def test_a_workload_whose_pods_are_not_ready_is_waited_for(fleet: Fleet):
    rescale(fleet, "api", 5)
    outcome = take(fleet, step(1, Action.SCALE_WORKLOAD, API, frm=5, to=4))
    assert line(outcome) == (State.RUNNING, "2 of 4 replicas are ready")
    fleet.cluster.settle()
    assert line(take(fleet, step(1, Action.SCALE_WORKLOAD, API, frm=5, to=4)))[0] is State.DONE


def test_a_workload_that_somebody_changed_is_not_begun(fleet: Fleet):
    rescale(fleet, "api", 7)
    outcome = take(fleet, step(1, Action.SCALE_WORKLOAD, API, frm=2, to=3))
    state, message = line(outcome)
    assert state is State.WAITING
    assert "asks for 7 replicas, not for 2" in message
    assert (count(fleet, "api"), outcome.set_replicas) == (7, {})


def test_a_workload_that_is_gone_is_skipped(fleet: Fleet):
    fleet.server.remove(DEPLOYMENT, "api", namespace=SPACE)
    assert line(take(fleet, step(1, Action.SCALE_WORKLOAD, API, frm=2, to=3))) == (
        State.SKIPPED,
        "the workload is gone",
    )


def test_a_workload_with_an_autoscaler_is_left_to_it(fleet: Fleet):
    fleet.server.seed(builders.autoscaler("api", "api", 1, 9, SPACE))
    state, message = line(take(fleet, step(1, Action.SCALE_WORKLOAD, API, frm=2, to=3)))
    assert (state, count(fleet, "api")) == (State.WAITING, 2)
    assert "HorizontalPodAutoscaler/shop/api" in message


def test_a_workload_whose_count_is_applied_by_another_manager_is_left_to_it(fleet: Fleet):
    applier = Client(fleet.server.transport(), manager="argocd")
    applier.apply(DEPLOYMENT, "api", {"spec": {"replicas": 2}}, namespace=SPACE)
    state, message = line(take(fleet, step(1, Action.SCALE_WORKLOAD, API, frm=2, to=3)))
    assert (state, count(fleet, "api")) == (State.WAITING, 2)
    assert "argocd" in message


# Cordon and Uncordon


def test_a_cordon_names_the_plan_and_keeps_what_was_there(fleet: Fleet):
    outcome = take(fleet, step(1, Action.CORDON, NODE_1))
    found = node(fleet, "dear-001")
    assert (found["spec"]["unschedulable"], found["metadata"]["annotations"][CORDONED_BY]) == (True, "fleet-plan")
    assert line(outcome) == (State.DONE, "")
    assert outcome.journal[0].before == "unschedulable=false"


def test_the_cordon_of_somebody_else_stays_theirs(fleet: Fleet):
    flag(fleet, "dear-001", True)
    state, message = line(take(fleet, step(1, Action.CORDON, NODE_1)))
    assert (state, message) == (State.DONE, "was cordoned by somebody else before")
    assert CORDONED_BY not in (node(fleet, "dear-001")["metadata"].get("annotations") or {})
    opened = fleet.act(plan(step(1, Action.UNCORDON, NODE_1), name="second"))
    assert line(opened)[0] is State.SKIPPED
    assert node(fleet, "dear-001")["spec"]["unschedulable"]


def test_our_own_cordon_comes_off_with_its_name(fleet: Fleet):
    take(fleet, step(1, Action.CORDON, NODE_1))
    opened = fleet.act(plan(step(1, Action.UNCORDON, NODE_1), name="second"))
    assert line(opened) == (State.DONE, "")
    found = node(fleet, "dear-001")
    assert not found["spec"].get("unschedulable")
    assert CORDONED_BY not in found["metadata"].get("annotations", {})


@pytest.mark.parametrize("action", [Action.CORDON, Action.UNCORDON, Action.DRAIN])
def test_a_node_that_is_gone_is_done_with(fleet: Fleet, action: Action):
    assert line(take(fleet, step(1, action, Ref("Node", "nowhere")))) == (State.DONE, "the node is gone")


def test_a_chain_of_cordons_takes_one_round_and_one_announcement(fleet: Fleet):
    start = len(fleet.server.calls)
    outcome = take(fleet, step(1, Action.CORDON, NODE_1), step(2, Action.CORDON, NODE_2, (1,)))
    assert [e.state for e in outcome.journal] == [State.DONE, State.DONE]
    written = [call.resource for call in fleet.server.calls[start:] if call.write]
    assert written == ["costplans", "costplans", "nodes", "nodes", "costplans"]


# Pools


def test_a_pool_is_created_once_and_its_nodes_are_awaited(fleet: Fleet):
    steps = (
        step(1, Action.CREATE_POOL, COMING, to=1, **CHEAP_POOL),
        step(2, Action.AWAIT_NODES, COMING, (1,), to=1, **CHEAP_POOL),
    )
    outcome = take(fleet, *steps)
    assert line(outcome) == (State.DONE, "")
    assert line(outcome, "s02") == (State.RUNNING, "0 of 1 nodes are ready and open")
    assert outcome.set_replicas == {Ref("MachineDeployment", CHEAP, CAPI): 1}
    fleet.cluster.settle()
    assert take(fleet, *steps).phase is Phase.COMPLETE


def test_an_offer_that_left_the_price_book_ends_the_plan(fleet: Fleet):
    gone = {"pool": "new:workers/vanished", "offer": "vanished"}
    outcome = take(fleet, step(1, Action.CREATE_POOL, Ref("Pool", "vanished", "workers"), to=1, **gone))
    assert outcome.phase is Phase.ABORTED
    assert "has no offer 'vanished' any more" in line(outcome)[1]


def test_a_driver_that_is_not_installed_ends_the_plan(fleet: Fleet):
    lost = Step(id="s01", action=Action.SCALE_POOL, target=OLD, frm=2, to=3, rule="workers", driver="Cloud")
    outcome = take(fleet, lost)
    assert outcome.phase is Phase.ABORTED
    assert "no driver 'Cloud'; installed drivers: ClusterAPI" in line(outcome)[1]


def test_a_pool_grows(fleet: Fleet):
    outcome = take(fleet, step(1, Action.SCALE_POOL, OLD, frm=2, to=4, pool=str(OLD)))
    assert (line(outcome)[0], outcome.set_replicas) == (State.DONE, {OLD: 4})
    assert fleet.server.find(MACHINEDEPLOYMENT, "old", namespace=CAPI)["spec"]["replicas"] == 4


def test_a_pool_gives_back_only_what_never_became_a_node(fleet: Fleet):
    fleet.cluster.never_deliver("old")
    take(fleet, step(1, Action.SCALE_POOL, OLD, frm=2, to=4, pool=str(OLD)))
    fleet.cluster.settle()
    back = fleet.act(plan(step(1, Action.SCALE_POOL, OLD, frm=4, to=2, pool=str(OLD)), name="second"))
    assert line(back)[0] is State.DONE
    fleet.cluster.settle()
    assert fleet.cluster.pools.lost == []


def test_a_pool_whose_replicas_are_nodes_is_not_lowered(fleet: Fleet):
    outcome = take(fleet, step(1, Action.SCALE_POOL, OLD, frm=2, to=1, pool=str(OLD)))
    state, message = line(outcome)
    assert (state, outcome.set_replicas) == (State.WAITING, {})
    assert "has 2 nodes by now" in message
    assert fleet.server.find(MACHINEDEPLOYMENT, "old", namespace=CAPI)["spec"]["replicas"] == 2


def test_nodes_that_a_human_cordoned_do_not_count_as_arrived(fleet: Fleet):
    flag(fleet, "old-001", True)
    outcome = take(fleet, step(1, Action.AWAIT_NODES, OLD, to=2, pool=str(OLD)))
    assert line(outcome) == (State.RUNNING, "1 of 2 nodes are ready and open")


def test_a_pool_in_which_a_removal_was_left_off_is_asked_again_for_the_nodes_that_it_lacks(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
):
    find, asked = ClusterAPI.find, []
    monkeypatch.setattr(
        ClusterAPI, "find", lambda *given: tuple(replace(one, stranded=one.ref == OLD) for one in find(*given))
    )
    monkeypatch.setattr(ClusterAPI, "scale", lambda _, __, ref, *, frm, to: asked.append((ref, frm, to)))
    flag(fleet, "old-001", True)
    outcome = take(fleet, step(1, Action.AWAIT_NODES, OLD, to=2, pool=str(OLD)))
    assert line(outcome) == (State.RUNNING, "1 of 2 nodes are ready and open")
    assert asked == [(OLD, 2, 2)]


def test_a_node_is_not_removed_while_pods_are_on_it(fleet: Fleet):
    flag(fleet, "dear-001", True)
    outcome = take(fleet, step(1, Action.REMOVE_NODE, NODE_1, frm=1, to=0, pool=str(DEAR)))
    state, message = line(outcome)
    assert state is State.WAITING
    assert "pods are on the node" in message
    assert node(fleet, "dear-001")


def test_a_node_that_somebody_opened_is_not_removed(fleet: Fleet):
    outcome = take(fleet, step(1, Action.REMOVE_NODE, NODE_2, frm=2, to=1, pool=str(OLD)))
    assert "somebody has opened it" in line(outcome)[1]
    assert fleet.server.find(MACHINEDEPLOYMENT, "old", namespace=CAPI)["spec"]["replicas"] == 2


def test_a_removal_keeps_the_machine_in_its_pre_image(fleet: Fleet):
    flag(fleet, "old-002", True)
    outcome = take(fleet, step(1, Action.REMOVE_NODE, NODE_2, frm=2, to=1, pool=str(OLD)))
    assert (outcome.journal[0].before, outcome.set_replicas) == ("replicas=2 machine=old-002", {OLD: 1})
    fleet.cluster.settle()
    assert (node(fleet, "old-002"), fleet.cluster.pools.lost) == (None, [])


def ahead(fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The nodes that the driver is told to go next, where old-003 goes and old-002 comes after it."""
    told: list[str] = []
    remove = ClusterAPI.remove

    def watched(self: ClusterAPI, *args: Any, **how: Any) -> None:
        told.extend(one.name for one in how["ahead"])
        remove(self, *args, **how)

    monkeypatch.setattr(ClusterAPI, "remove", watched)
    flag(fleet, "old-003", True)
    first = step(1, Action.REMOVE_NODE, Ref("Node", "old-003"), frm=3, to=2, pool=str(OLD))
    take(fleet, first, step(2, Action.REMOVE_NODE, NODE_2, (1,), frm=2, to=1, pool=str(OLD)))
    return told


@pytest.fixture
def grown(fleet: Fleet) -> Fleet:
    """With two empty nodes of one pool."""
    fleet.server.edit(
        MACHINEDEPLOYMENT, "old", lambda old: {**old, "spec": {**old["spec"], "replicas": 3}}, namespace=CAPI
    )
    fleet.cluster.settle()
    return fleet


def test_a_driver_is_told_the_drained_nodes_that_go_next(grown: Fleet, monkeypatch: pytest.MonkeyPatch):
    flag(grown, "old-002", True)
    assert ahead(grown, monkeypatch) == ["old-002"]


def test_a_driver_is_told_no_node_that_is_still_open(grown: Fleet, monkeypatch: pytest.MonkeyPatch):
    assert ahead(grown, monkeypatch) == []


def test_a_driver_is_told_no_node_that_holds_pods(grown: Fleet, monkeypatch: pytest.MonkeyPatch):
    flag(grown, "old-002", True)
    grown.server.seed(builders.pod("late", node="old-002", ready=True))
    assert ahead(grown, monkeypatch) == []


def test_a_pool_of_a_user_is_never_deleted(fleet: Fleet):
    outcome = take(fleet, step(1, Action.DELETE_POOL, OLD, pool=str(OLD)))
    assert line(outcome)[0] is State.WAITING
    assert "not created for this policy" in line(outcome)[1]


# Order within a round


def test_a_step_waits_for_one_that_is_not_done(fleet: Fleet):
    steps = (
        step(1, Action.AWAIT_NODES, OLD, to=9, pool=str(OLD)),
        step(2, Action.CORDON, NODE_1, (1,)),
    )
    outcome = take(fleet, *steps)
    assert [e.step for e in outcome.journal] == ["s01"]
    assert not node(fleet, "dear-001")["spec"].get("unschedulable")


def test_a_cordon_behind_one_that_failed_to_be_written_is_not_made(fleet: Fleet):
    fleet.server.faults.add(Refuse(code=409, reason="Conflict"), verb="patch", resource="nodes")
    outcome = take(fleet, step(1, Action.CORDON, NODE_1), step(2, Action.CORDON, NODE_2, (1,)))
    assert line(outcome)[0] is State.WAITING
    assert [e.step for e in outcome.journal] == ["s01"]
    assert not node(fleet, "old-002")["spec"].get("unschedulable")


def test_the_journal_says_running_with_the_pre_image_before_the_write(fleet: Fleet):
    seen: list[dict[str, Any]] = []

    def gate(request: Any) -> None:
        if "deployments" in request.path:
            seen.append(journal(fleet)["s01"])

    fleet.gate = gate
    take(fleet, step(1, Action.SCALE_WORKLOAD, WEB, frm=6, to=5))
    assert [(one["state"], one["before"]) for one in seen] == [("Running", "replicas=6")]
    assert fleet.server.all(POD)


def test_many_pools_cost_no_more_reads_than_one():
    """A purchase creates and awaits dozens of pools, and each would list all pools, machines and nodes again."""
    waits = [
        step(1, Action.AWAIT_NODES, DEAR, to=2, pool=str(DEAR)),
        step(2, Action.AWAIT_NODES, OLD, to=3, pool=str(OLD)),
    ]
    assert lists(waits[0]) == lists(*waits)


def test_the_creation_of_a_pool_reads_no_pools_but_for_its_image():
    made = step(1, Action.CREATE_POOL, COMING, to=1, **CHEAP_POOL)
    assert lists(made) == lists(step(1, Action.SCALE_POOL, OLD, to=2, frm=2, pool=str(OLD))) - 2


def lists(*steps: Step) -> int:
    """Lists of pools, machines and nodes for a plan of these steps, on a cluster of its own."""
    fleet = Fleet.running()
    take(fleet, *steps)
    return sum(
        c.verb == "list" and c.resource in ("nodes", "machines", "machinedeployments") for c in fleet.server.calls
    )
