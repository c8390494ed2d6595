"""Rights: an operator installed to read says which command lets it act, and moves nothing until it was run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from e2e import shop
from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.judge import more_rounds
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.shopfront import Shopfront, condition, open_shop, plans, stands, touched

COMMAND = "helm upgrade isocost charts/isocost --namespace isocost --reset-then-reuse-values --set permissions=write"


@pytest.fixture(scope="module")
def front(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Shopfront]:
    front = open_shop(plane, capi, load, prometheus, permissions="read")
    front.operator.start()
    yield front
    front.operator.stop()


def told(world: World) -> bool:
    """Whether the policy, as it stands, says that rights are missing."""
    held, said = world.get("costpolicies", "shop"), condition(world, "PermissionMissing")
    current = held is not None and said.get("observedGeneration") == held["metadata"]["generation"]
    return current and (said["status"], said["reason"]) == ("True", "RightsMissing")


def missing(front: Shopfront, record: Record) -> None:
    """The policy tells the command, and three rounds later nothing has been tried, not even in vain."""
    record.wait(told, 60, "the policy to say PermissionMissing")
    assert COMMAND in condition(record.now(), "PermissionMissing")["message"]
    more_rounds(front.operator)
    assert touched(record) == []
    assert refusals(record) == []


def refusals(record: Record) -> list[str]:
    """Writes of the operator that the API server forbade. A cluster without an audit log (kind) cannot tell."""
    if not record.audited:
        return []
    asked = record.requests("system:serviceaccount:isocost:")
    return [f"{each['verb']} {each['objectRef']}" for each in asked if each["responseStatus"]["code"] == 403]


def test_an_approved_plan_without_rights_says_the_command_and_moves_nothing(front: Shopfront, record: Record) -> None:
    front.policy("Recommend")
    (plan,) = record.wait(plans, 90, "a CostPlan")
    front.cluster.client.patch("costplans", plan["metadata"]["name"], {"spec": {"approved": True}}, manager="kubectl")
    missing(front, record)


def test_enforce_without_rights_says_the_command_and_moves_nothing(front: Shopfront, record: Record) -> None:
    front.policy("Enforce")
    missing(front, record)
    assert condition(record.now(), "Ready")["reason"] == "RightsMissing"


def test_with_the_rights_of_the_chart_the_running_operator_proceeds(front: Shopfront, record: Record) -> None:
    front.operator.install(permissions="write")
    record.wait(stands("PermissionMissing", "False", "RightsPresent"), 60, "the rights to be seen")
    before = 12 * shop.DEAR.price
    record.wait(lambda world: shop.cost(world) > before, 90, "new nodes beside the dear ones")
    record.wait(lambda _: record.evictions(), 90, "pods to move")
    assert refusals(record) == []
    assert front.capi.lost == []
