"""Enforce: an over-provisioned shop ends on the cheapest fleet there is, and grows before it is short."""

from __future__ import annotations

from decimal import Decimal

from e2e import shop
from e2e.judge import FULL, SETTLE_SECONDS, busiest, needed, ramp, settled
from e2e.record import Record, World
from e2e.shopfront import Shopfront, complete, condition, stands


def test_an_overprovisioned_fleet_ends_at_the_optimum_without_a_pod_too_few(front: Shopfront, record: Record) -> None:
    best = shop.cheapest(needed())
    front.policy()
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    plan = complete(record.now())
    assert plan is not None
    assert round(Decimal(plan["spec"]["costPerHour"]["planned"]), 2) == round(best, 2)
    for name in shop.SERVICES:
        assert record.least(lambda world, name=name: world.ready(f"{shop.NAMESPACE}/{name}")) >= shop.need(name)
    assert front.capi.lost == []
    assert budgets_held(record)


def budgets_held(record: Record) -> bool:
    """Every pod that an eviction took was let go by the Eviction API, which asks the budgets; none went with its node."""
    gone = {change.object["metadata"]["uid"] for change in record.evictions()}
    killed = [c for c in record.history("pods", namespace=shop.NAMESPACE) if c.type == "DELETED"]
    by_scale = [c for c in killed if c.object["metadata"]["uid"] not in gone]
    return len(by_scale) <= sum(shop.SERVICES.values()) - needed() + len(shop.SERVICES)


def test_demand_that_triples_meets_capacity_that_grew_before_it(front: Shopfront, record: Record) -> None:
    asked = ramp(record, front.load, to=3)
    best = shop.cheapest(needed(3))
    record.wait(settled(best, needed(3)), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    for name in shop.SERVICES:
        assert busiest(record, name, asked) < FULL, name


def test_the_status_tells_cost_bound_and_gap(front: Shopfront, record: Record) -> None:
    best = shop.cheapest(needed(3))

    def told(world: World) -> bool:
        status = world.get("costpolicies", "shop")["status"]
        return Decimal(status["costPerHour"]["current"]) == best and stands("Ready", "True")(world)

    record.wait(told, 60, "the status to tell the cost of the fleet")
    held = record.now().get("costpolicies", "shop")
    assert Decimal(held["status"]["costPerHour"]["lowerBound"]) <= best
    assert Decimal(held["status"]["gapPercent"]) >= 0
    assert condition(record.now(), "Ready")["observedGeneration"] == held["metadata"]["generation"]
