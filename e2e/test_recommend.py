"""Recommend: a plan to read, nothing touched; approval carries it out; an expired plan moves nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from e2e import shop
from e2e.client import Refused
from e2e.record import Record, World
from e2e.shopfront import Shopfront, complete, condition, plans, rounds, shrinks, touched
from e2e.wait import until

PODS = sum(shop.need(name) for name in shop.SERVICES)


def approve(front: Shopfront, name: str) -> None:
    front.cluster.client.patch("costplans", name, {"spec": {"approved": True}}, manager="kubectl")


def test_recommend_writes_a_plan_and_patches_nothing(front: Shopfront, record: Record) -> None:
    front.policy("Recommend", planExpiry="1m")
    (plan,) = record.wait(plans, 90, "a CostPlan")
    seen = rounds(front.operator)
    until(lambda: rounds(front.operator) >= seen + 3, 60, "three more rounds")
    assert not plan["spec"].get("approved")
    assert Decimal(plan["spec"]["costPerHour"]["planned"]) == shop.cheapest(PODS)
    assert Decimal(plan["spec"]["costPerHour"]["current"]) == 12 * shop.DEAR.price
    assert touched(record) == []
    assert shrinks(record) == []


def test_an_expired_plan_moves_nothing_even_when_it_is_approved(front: Shopfront, record: Record) -> None:
    (*_, plan) = plans(record.now())
    name, expires = plan["metadata"]["name"], datetime.fromisoformat(plan["spec"]["expiresAt"])
    front.operator.kill()
    until(lambda: datetime.now(UTC) > expires, 90, "the plan to expire")
    approve(front, name)
    front.operator.start()
    record.wait(
        lambda world: condition(world, "Expired", name, of="costplans").get("status") == "True", 60, "it to say Expired"
    )
    record.wait(lambda world: plans(world)[-1]["metadata"]["name"] != name, 60, "a fresh proposal")
    assert touched(record) == []
    assert shrinks(record) == []


def test_an_expired_plan_cannot_be_approved(front: Shopfront, record: Record) -> None:
    client = front.cluster.client
    (*_, plan) = plans(record.now())
    name, expires = plan["metadata"]["name"], datetime.fromisoformat(plan["spec"]["expiresAt"])
    until(lambda: datetime.now(UTC) > expires, 90, "the plan to expire")
    record.wait(
        lambda world: condition(world, "Expired", name, of="costplans").get("status") == "True", 60, "it to say Expired"
    )
    with pytest.raises(Refused, match="expired"):
        client.patch("costplans", name, {"spec": {"approved": True}})


def test_an_approved_plan_is_carried_out(front: Shopfront, record: Record) -> None:
    front.policy("Recommend", planExpiry="1h")
    name = record.wait(lasting, 120, "a proposal that has not expired")
    approve(front, name)
    best = shop.cheapest(PODS)
    record.wait(lambda world: shop.cost(world) == best and shop.running(world), 240, f"the fleet to cost {best} USD/h")
    done = record.wait(complete, 60, "the plan to be complete")
    assert done["metadata"]["name"] == name
    assert front.capi.lost == []


def lasting(world: World) -> str:
    """The name of the newest proposal that can still be approved for a while; "" when there is none."""
    soon = datetime.now(UTC) + timedelta(minutes=5)
    return next(
        (p["metadata"]["name"] for p in plans(world) if datetime.fromisoformat(p["spec"]["expiresAt"]) > soon), ""
    )
