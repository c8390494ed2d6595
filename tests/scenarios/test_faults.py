"""What breaks under the operator's feet: machines, offers, lists and refusals. It heals, or it waits and says why."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from tests.scenarios.field import Field, book, entry, governed, pool, shop, started
from tests.scenarios.fleet import CAPI, offer
from tests.scenarios.rounds import Remembered

from isocost.kube.errors import ApiError
from isocost.kube.kinds import DEPLOYMENT, MACHINE, MACHINEDEPLOYMENT, NODE
from isocost.testing import builders
from isocost.testing.faults import Effect, Refuse, Skip, Stale


def undelivering(solver: Any, *offers: str) -> Field:
    """The shop with a third offer between cheap and dear; the offers named never become nodes."""
    operator = Field(solver=solver, every=timedelta(seconds=20))
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4"), offer("mid", "0.6")), pool("dear", 4))
    operator.app("web", 8, 2.0)
    operator.app("api", 4, 1.0)
    operator.needs = {"web": 3, "api": 2}
    operator.seed(governed(pools=[entry(offers=("cheap", "mid", "dear"), readyTimeout="30s")]))
    for name in offers:
        operator.cluster.never_deliver(f"fleet-workers-{name}")
    return started(operator)


@pytest.mark.parametrize(("lost", "end"), [(("cheap",), ["mid"] * 2), (("cheap", "mid"), ["dear"] * 2)])
def test_offers_that_never_deliver_are_avoided_and_what_was_asked_of_them_is_taken_back(
    solver: Remembered, lost: tuple[str, ...], end: list[str]
) -> None:
    operator = undelivering(solver, *lost)
    operator.rest()
    assert operator.nodes() == end
    assert {q["offer"] for q in operator.status()["quarantines"]} == set(lost)
    assert sum(operator.counts(MACHINEDEPLOYMENT).values()) == len(end)


def test_an_offer_that_delivers_again_after_its_quarantine_is_used(solver: Remembered) -> None:
    operator = undelivering(solver, "cheap")
    operator.rest()
    operator.cluster.deliver("fleet-workers-cheap")
    operator.now += timedelta(minutes=16)
    operator.every = timedelta(seconds=5)
    operator.rest()
    assert operator.nodes() == ["cheap"] * 2
    assert operator.status().get("quarantines", []) == []


@pytest.mark.parametrize("rounds", [3, 5, 8])
def test_a_victim_that_vanishes_and_is_replaced_does_not_hold_the_plan_for_ever(
    solver: Remembered, rounds: int
) -> None:
    operator = shop(solver)
    operator.rounds(rounds)
    victim, operator.needs = operator.cordoned()[0], {}
    operator.server.remove(MACHINE, victim, namespace=CAPI)
    operator.server.remove(NODE, victim)
    operator.rest()
    assert (operator.nodes(), operator.cordoned()) == (["cheap"] * 2, [])
    assert operator.counts(DEPLOYMENT) == {"web": 3, "api": 2}


def test_a_new_machine_that_vanishes_comes_again_and_the_plan_ends_as_meant(solver: Remembered) -> None:
    operator = shop(solver)
    operator.rounds(3)
    lost, operator.needs = "fleet-workers-cheap-002", {}
    operator.server.remove(MACHINE, lost, namespace=CAPI)
    operator.server.remove(NODE, lost)
    operator.rest()
    assert (operator.nodes(), operator.pending()) == (["cheap"] * 2, [])


def test_a_node_that_is_to_stay_and_is_not_ready_holds_every_drain_and_is_named(solver: Remembered) -> None:
    operator = shop(solver)
    operator.rounds(3)
    dark(operator, "fleet-workers-cheap-001", "False")
    evictions = operator.patched("pods")
    operator.rest()
    assert operator.patched("pods") == evictions
    assert "fleet-workers-cheap-001 is to stay and is not ready" in operator.message("Progressing")
    dark(operator, "fleet-workers-cheap-001", "True")
    operator.rest()
    assert operator.nodes() == ["cheap"] * 2


def dark(operator: Field, node: str, ready: str) -> None:
    state = {"conditions": [{"type": "Ready", "status": ready}]}
    operator.server.edit(
        NODE, node, lambda old: {**old, "status": {**old["status"], **state}}, subresource="status", manager="kubelet"
    )


def test_a_node_that_nobody_asked_for_is_neither_counted_nor_touched(solver: Remembered) -> None:
    operator = shop(solver)
    labels = {"node.kubernetes.io/instance-type": "dear", "cluster.x-k8s.io/deployment-name": "dear"}
    operator.seed(builders.node("zz-by-hand", cpu="4", memory="16Gi", labels=labels))
    operator.rest()
    assert operator.nodes() == ["cheap", "cheap", "dear"]
    assert operator.cordoned() == []
    assert operator.status()["costPerHour"]["current"] == "0.80"


@pytest.mark.parametrize("effect", [Stale(back=30), Refuse(code=410, reason="Expired"), Skip(count=2)])
def test_lists_that_are_old_gone_or_cut_move_nothing_wrong_and_only_delay(solver: Remembered, effect: Effect) -> None:
    operator = shop(solver)
    resource = "" if isinstance(effect, Stale) else "pods"
    operator.server.faults.add(effect, verb="list", resource=resource, times=None)
    for _ in range(3):
        try:
            operator.round()
        except ApiError:
            operator.cluster.tick()
    operator.server.faults.clear()
    operator.rest()
    assert (operator.nodes(), operator.counts(DEPLOYMENT)) == (["cheap"] * 2, {"web": 3, "api": 2})


def test_a_webhook_that_denies_evictions_is_quoted_and_holds_only_its_own_pods(solver: Remembered) -> None:
    operator = shop(solver)
    denial = 'admission webhook "guard.corp" denied the request: api pods are frozen'
    operator.server.faults.add(
        Refuse(code=403, reason="Forbidden", message=denial),
        verb="create", resource="pods", subresource="eviction", times=None, test=lambda c: c.name.startswith("api-"),
    )  # fmt: skip
    operator.rounds(12)
    assert operator.told("PermissionMissing") == ("False", "RightsPresent")
    assert operator.replicas("web") == 3
    said = [line.get("message", "") for line in operator.plans()[0]["status"]["journal"]]
    assert any(denial in message for message in said)
    operator.server.faults.clear()
    operator.rest()
    assert operator.nodes() == ["cheap"] * 2
