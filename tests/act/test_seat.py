"""Seats are told, held nodes are opened, and neither is worth an error."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.scenarios.fleet import SPACE, Fleet, plan, step

from isocost.act import act
from isocost.kube.kinds import NODE, POD
from isocost.testing import builders
from isocost.testing.faults import Call, Refuse
from isocost.testing.objects import Object
from isocost.world.cluster import SEATING
from isocost.world.plan import Action, Chosen, Outcome, Turn, Verdict
from isocost.world.ref import Ref

HELD = {"key": SEATING, "effect": "NoSchedule"}
OTHER = {"key": "gpu", "value": "yes", "effect": "NoSchedule"}
BIG = Ref("Pod", "big", SPACE)


@pytest.fixture
def fleet() -> Fleet:
    """A pod waits that fits on no node as they are, and one node is held."""
    fleet = Fleet.running(builders.pod("big", SPACE, spec=builders.podspec("4", "1Gi")))
    fleet.server.edit(NODE, "dear-001", lambda old: {**old, "spec": {**old["spec"], "taints": [OTHER, HELD]}})
    return fleet


def go(fleet: Fleet, seats: Mapping[Ref, str]) -> Outcome:
    return act(Verdict(plan=None), Chosen(seats=seats), fleet.view(), fleet.ports(), fleet.now)


def big(fleet: Fleet) -> Object:
    found: Object = fleet.server.find(POD, "big", namespace=SPACE)
    return found


def taints(fleet: Fleet) -> list[Object]:
    found: list[Object] = fleet.server.find(NODE, "dear-001")["spec"].get("taints", [])
    return found


def test_a_waiting_pod_is_nominated_and_its_node_is_opened_after_it(fleet: Fleet) -> None:
    go(fleet, {BIG: "dear-001"})
    assert big(fleet)["status"]["nominatedNodeName"] == "dear-001"
    assert taints(fleet) == [OTHER]
    assert [c.resource for c in fleet.server.calls if c.write] == ["pods", "nodes"]


def test_a_seat_that_stands_is_not_said_again(fleet: Fleet) -> None:
    go(fleet, {BIG: "dear-001"})
    before = big(fleet)["metadata"]["resourceVersion"]
    go(fleet, {BIG: "dear-001"})
    assert big(fleet)["metadata"]["resourceVersion"] == before


def test_a_held_node_opens_even_when_nobody_is_to_sit_there(fleet: Fleet) -> None:
    go(fleet, {})
    assert taints(fleet) == [OTHER]


def test_a_held_node_that_is_not_ready_stays_held(fleet: Fleet) -> None:
    down = lambda old: {**old, "status": {**old["status"], "conditions": []}}  # noqa: E731
    fleet.server.edit(NODE, "dear-001", down, subresource="status")
    go(fleet, {BIG: "dear-001"})
    assert HELD in taints(fleet)
    assert big(fleet)["status"]["nominatedNodeName"] == "dear-001"  # nothing is tried while all are shut


def test_a_pod_that_has_gone_meanwhile_stops_nothing(fleet: Fleet) -> None:
    view, ports = fleet.view(), fleet.ports()
    fleet.server.remove(POD, "big", namespace=SPACE)
    outcome = act(Verdict(plan=None), Chosen(seats={BIG: "dear-001"}), view, ports, fleet.now)
    assert (outcome.notices, taints(fleet)) == ((), [OTHER])


def test_a_refusal_is_told_and_the_node_stays_held_until_the_next_round(fleet: Fleet) -> None:
    fleet.server.faults.add(Refuse(code=403, reason="Forbidden"), verb="patch", resource="pods")
    (notice,) = go(fleet, {BIG: "dear-001"}).notices
    assert notice.reason == "RightsMissing"
    assert HELD in taints(fleet)


def test_a_node_that_has_changed_since_it_was_read_is_opened_all_the_same(fleet: Fleet) -> None:
    """A kubelet writes its status at any moment, and a pod that was told its seat loses it while the node is shut."""
    fleet.server.faults.add(Refuse(code=409, reason="Conflict"), verb="patch", resource="nodes", times=1)
    assert go(fleet, {BIG: "dear-001"}).notices == ()
    assert taints(fleet) == [OTHER]


@pytest.fixture
def crowd() -> tuple[Fleet, list[str], Mapping[Ref, str]]:
    """Two held nodes and the seats of twelve pods on them."""
    fleet = Fleet.running(*(builders.pod(f"p{i}", SPACE, spec=builders.podspec("40", "1Gi")) for i in range(12)))
    names = [node["metadata"]["name"] for node in fleet.server.all(NODE)][:2]
    for name in names:
        fleet.server.edit(NODE, name, lambda old: {**old, "spec": {**old["spec"], "taints": [HELD]}})
    return fleet, names, {Ref("Pod", f"p{i}", SPACE): names[i % 2] for i in range(12)}


def test_a_ready_node_waits_for_those_that_come_with_it_but_not_for_ever(
    crowd: tuple[Fleet, list[str], Mapping[Ref, str]],
) -> None:
    fleet, (first, second), seats = crowd
    fleet.server.edit(
        NODE, second, lambda old: {**old, "status": {**old["status"], "conditions": []}}, subresource="status"
    )
    made = datetime.fromisoformat(fleet.server.find(NODE, first)["metadata"]["creationTimestamp"])
    for seconds, held in ((0, [HELD]), (59, [HELD]), (61, [])):
        act(Verdict(plan=None), Chosen(seats=seats), fleet.view(), fleet.ports(), made + timedelta(seconds=seconds))
        assert fleet.server.find(NODE, first)["spec"]["taints"] == held
    assert fleet.server.find(NODE, second)["spec"]["taints"] == [HELD]
    assert fleet.server.find(POD, "p1", namespace=SPACE)["status"]["nominatedNodeName"] == second


def test_a_ready_node_waits_for_nodes_that_its_pool_is_still_to_bring(
    crowd: tuple[Fleet, list[str], Mapping[Ref, str]],
) -> None:
    fleet, (first, _), seats = crowd
    view = fleet.view()
    more = replace(view, pools=tuple(replace(pool, replicas=pool.replicas + 1) for pool in view.pools))
    stuck = replace(more, pools=tuple(replace(pool, trouble="InsufficientCapacity") for pool in more.pools))
    made = min(node.created for node in view.nodes)
    for seen, held in ((more, [HELD]), (stuck, [])):
        act(Verdict(plan=None), Chosen(seats=seats), seen, fleet.ports(), made)
        assert fleet.server.find(NODE, first)["spec"]["taints"] == held


def test_all_pods_are_told_before_any_node_opens(crowd: tuple[Fleet, list[str], Mapping[Ref, str]]) -> None:
    """Each node that opens makes the scheduler try them all, and who is tried while his node is shut loses his seat."""
    fleet, _, seats = crowd
    go(fleet, seats)
    assert [c.resource for c in fleet.server.calls if c.write] == [*["pods"] * 12, *["nodes"] * 2]


def test_a_seat_that_was_lost_since_it_was_told_is_said_again_before_any_node_opens(
    crowd: tuple[Fleet, list[str], Mapping[Ref, str]],
) -> None:
    fleet, names, seats = crowd

    def tried(call: Call) -> bool:
        """The scheduler, whom a node that was changed wakes: it tries p0, whose node is shut, before anybody looks."""
        if call.resource == "pods" and call.verb == "list" and lost:
            lost.clear()
            nobody = lambda old: {**old, "status": {**old["status"], "nominatedNodeName": ""}}  # noqa: E731
            fleet.server.edit(POD, "p0", nobody, namespace=SPACE, subresource="status")
        return False

    lost = ["p0"]
    view, ports = fleet.view(), fleet.ports()
    fleet.server.faults.add(Refuse(code=500, reason="InternalError"), test=tried, times=None)
    act(Verdict(plan=None), Chosen(seats=seats), view, ports, fleet.now)
    assert lost == []
    assert fleet.server.find(POD, "p0", namespace=SPACE)["status"]["nominatedNodeName"] == names[0]
    assert [c.resource for c in fleet.server.calls if c.write] == [*["pods"] * 13, *["nodes"] * 2]


def test_pods_wait_until_they_are_seen_on_their_seats(crowd: tuple[Fleet, list[str], Mapping[Ref, str]]) -> None:
    fleet, names, seats = crowd
    assert go(fleet, seats).waiting == 12
    for i in (0, 1):
        fleet.server.edit(
            POD, f"p{i}", lambda old, at=names[i]: {**old, "spec": {**old["spec"], "nodeName": at}}, namespace=SPACE
        )
        hold = lambda old: {**old, "spec": {**old["spec"], "taints": [HELD]}}  # noqa: E731
        fleet.server.edit(NODE, names[i], hold)
    left = {ref: node for ref, node in seats.items() if ref.name not in ("p0", "p1")}
    assert go(fleet, left).waiting == 10
    assert go(fleet, {}).waiting == 0


def turning(fleet: Fleet, turn: Turn) -> None:
    """A round in which a plan is carried out, and it is the turn of these."""
    chosen = Chosen(fresh=plan(step(1, Action.UNCORDON, Ref("Node", "dear-002"))), approved=True, turn=turn)
    act(Verdict(plan=None), chosen, fleet.view(), fleet.ports(), fleet.now)


def test_in_a_repack_a_node_stays_held_until_its_turn_and_notes_when_that_was(fleet: Fleet) -> None:
    turning(fleet, Turn())
    assert HELD in taints(fleet)
    turning(fleet, Turn(opens=("dear-001",)))
    assert taints(fleet) == [OTHER]
    (seen,) = (node for node in fleet.view().nodes if node.name == "dear-001")
    assert (seen.held, seen.opened) == (False, fleet.now)


def test_in_a_repack_a_node_that_came_open_is_held(fleet: Fleet) -> None:
    turning(fleet, Turn(opens=("dear-001",)))
    turning(fleet, Turn(holds=("dear-001",)))
    assert taints(fleet) == [OTHER, HELD]
    (seen,) = (node for node in fleet.view().nodes if node.name == "dear-001")
    assert (seen.held, seen.opened) == (True, None)


def test_a_turn_of_what_nobody_approved_keeps_nothing_held(fleet: Fleet) -> None:
    act(Verdict(plan=None), Chosen(turn=Turn()), fleet.view(), fleet.ports(), fleet.now)
    assert taints(fleet) == [OTHER]
