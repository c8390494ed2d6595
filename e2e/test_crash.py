"""A power cut at the worst moments: the operator that comes after ends where an undisturbed one would have."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from e2e import shop
from e2e.capi import Capi
from e2e.cluster import Cluster
from e2e.judge import SETTLE_SECONDS, fleet, needed, settled, short
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record
from e2e.shopfront import Shopfront, open_shop, touched

CUTS = (
    ("after:1:POST /apis/cluster.x-k8s.io", "a pool is there, and the journal does not know it yet"),
    ("before:4:/eviction", "some pods of the first nodes have moved, others not"),
    ("before:1:dear/scale", "a machine was named to go, and its pool not lowered yet"),
)
"""where to cut, and what is half done then; each counts the writes of one process"""


@pytest.fixture(scope="module")
def front(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Shopfront]:
    front = open_shop(plane, capi, load, prometheus)
    yield front
    front.operator.stop()


def test_an_operator_killed_at_three_writes_ends_where_an_undisturbed_one_does(
    front: Shopfront, record: Record
) -> None:
    front.policy()
    for cut, half_done in CUTS:
        front.operator.start(kill=[cut], wait=False)
        front.operator.ended(150)
        assert f"the fuse {cut} has blown" in front.operator.log(), half_done
    front.operator.start()
    best = shop.cheapest(needed())
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    assert fleet(record.now()) == shop.mix(needed())
    for name in shop.SERVICES:
        held = record.now().get("deployments", name, shop.NAMESPACE)
        assert held is not None
        assert held["spec"]["replicas"] == shop.need(name)
    assert short(record) == []
    assert front.capi.lost == []
    assert [write for write in touched(record) if write.startswith("delete pods")] == []
