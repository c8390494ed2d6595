"""Enforce: an over-provisioned shop ends on the cheapest fleet there is, and grows before it is short."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from e2e import shop
from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.shopfront import Shopfront, complete, condition, open_shop, stands
from e2e.wait import until

SETTLE_SECONDS = 240.0


@pytest.fixture(scope="module")
def front(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Shopfront]:
    front = open_shop(plane, capi, load, prometheus)
    front.operator.start()
    yield front
    front.operator.stop()


def settled(cost: Decimal, pods: int) -> object:
    """For Record.wait: a complete plan, the nodes at this cost, and exactly so many pods, all ready."""

    def look(world: World) -> bool:
        there = sum(len(world.pods(f"{shop.NAMESPACE}/{name}")) for name in shop.SERVICES)
        return complete(world) is not None and shop.cost(world) == cost and there == pods and shop.running(world)

    return look


def needed(times: float) -> int:
    return sum(shop.need(name, times) for name in shop.SERVICES)


def test_an_overprovisioned_fleet_ends_at_the_optimum_without_a_pod_too_few(front: Shopfront, record: Record) -> None:
    best = shop.cheapest(needed(1))
    front.policy()
    record.wait(settled(best, needed(1)), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
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
    return len(by_scale) <= sum(shop.SERVICES.values()) - needed(1) + len(shop.SERVICES)


def test_demand_that_triples_meets_capacity_that_grew_before_it(front: Shopfront, record: Record) -> None:
    steps: list[tuple[datetime, float]] = [(record.began, 1.0)]
    for tenth in range(1, 21):
        times = 1 + 2 * tenth / 20
        until(lambda: (datetime.now(UTC) - steps[-1][0]).total_seconds() >= 7, 15, "the next step of the ramp")
        shop.load(front.load, times)
        steps.append((datetime.now(UTC), times))
    best = shop.cheapest(needed(3))
    record.wait(settled(best, needed(3)), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    for name in shop.SERVICES:
        assert shortfalls(record, name, steps) == []


def shortfalls(record: Record, name: str, steps: list[tuple[datetime, float]]) -> list[str]:
    """The instants at which a service was busier than its ready replicas can be."""
    ready = record.over(lambda world: world.ready(f"{shop.NAMESPACE}/{name}"))
    moments = [(change.seen if change else record.began, count) for change, count in ready]
    found = []
    for at, times in steps:
        have = [count for seen, count in moments if seen <= at][-1]
        if shop.cores(name, times) > have:
            found.append(f"{at:%H:%M:%S} {name}: {shop.cores(name, times):.2f} cores on {have} replicas")
    return found


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
