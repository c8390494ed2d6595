"""The same with the real Karpenter: a fleet of static NodePools ends at the optimum that enumeration finds.

Karpenter keeps 100m CPU and 10Mi of each node for its kubelet. So its catalogue has one core more than the story's types:
a node of 5 cores then has 4.9 to give, which is room for four pods of one core.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from e2e import karpenter as kp
from e2e import shop
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.install import Operator
from e2e.judge import FULL, SETTLE_SECONDS, busiest, fleet, needed, ramp, settled, short
from e2e.karpenter import Karpenter
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record
from e2e.shopfront import furnish

DEAR_NODES = 12


@pytest.fixture(scope="module")
def types() -> tuple[kp.Type, ...]:
    return tuple(
        kp.Type(name=each.name, cpu=each.cores + 1, memory=each.memory, price=float(each.price)) for each in shop.TYPES
    )


def book() -> Object:
    """The story's prices for what Karpenter's nodes really have to give."""
    made = shop.book()
    for offer, each in zip(made["spec"]["offers"], shop.TYPES, strict=True):
        offer["allocatable"] = {"cpu": f"{each.cores}900m", "memory": f"{each.cores * 4096 - 10}Mi", "pods": 110}
    return made


def dear() -> Object:
    made = kp.static_pool("dear", DEAR_NODES, type=shop.DEAR.name, zone=shop.ZONE)
    made["metadata"]["labels"] = {shop.FLEET: "shop"}
    return made


def pool() -> Object:
    template = kp.static_pool("x", 0, type=shop.DEAR.name)["spec"]["template"]
    template["spec"]["requirements"] = []
    made = {"apiVersion": f"{kp.GROUP}/v1", "kind": "NodePool", "metadata": {}, "spec": {"template": template}}
    offers = [each.name for each in shop.without("dear-4")]
    return {
        "name": "general",
        "driver": "Karpenter",
        "selector": {"matchLabels": {shop.FLEET: "shop"}},
        "readyTimeout": "2m",
        "template": {"object": made, "offers": offers},
    }


@pytest.fixture(scope="module")
def operator(plane: Cluster, karpenter: Karpenter, load: Load, prometheus: Prometheus) -> Iterator[Operator]:
    operator = furnish(plane, load, prometheus, dear(), book()).start()
    yield operator
    operator.stop()


def test_a_fleet_of_static_node_pools_ends_at_the_optimum_without_a_pod_too_few(
    plane: Cluster, operator: Operator, record: Record
) -> None:
    best = shop.cheapest(needed())
    assert shop.cost(record.now()) == DEAR_NODES * shop.DEAR.price
    plane.apply(shop.policy(pools=[pool()]))
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    assert fleet(record.now()) == shop.mix(needed())
    assert short(record) == []
    assert emptied(record) == []


def test_there_too_demand_that_triples_meets_capacity_that_grew_before_it(
    operator: Operator, load: Load, record: Record
) -> None:
    asked = ramp(record, load, to=3)
    best = shop.cheapest(needed(3))
    record.wait(settled(best, needed(3)), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    for name in shop.SERVICES:
        assert busiest(record, name, asked) < FULL, name


def emptied(record: Record) -> list[str]:
    """Pods that went with their node: deleted, and neither evicted nor let go by a lower scale of their ReplicaSet."""
    evicted = {change.object["metadata"]["uid"] for change in record.evictions()}
    gone = [c for c in record.history("pods", namespace=shop.NAMESPACE) if c.type == "DELETED"]
    lowered = sum(shop.SERVICES.values()) - needed() + len(shop.SERVICES)
    others = [c.key[2] for c in gone if c.object["metadata"]["uid"] not in evicted]
    return others[lowered:]
