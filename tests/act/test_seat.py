"""Seats are told, held nodes are opened, and neither is worth an error."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.scenarios.fleet import SPACE, Fleet

from isocost.act import act
from isocost.kube.kinds import NODE, POD
from isocost.testing import builders
from isocost.testing.faults import Refuse
from isocost.testing.objects import Object
from isocost.world.cluster import SEATING
from isocost.world.plan import Chosen, Outcome, Verdict
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
    assert big(fleet)["status"]["nominatedNodeName"] == "dear-001"


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
