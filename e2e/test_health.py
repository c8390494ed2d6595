"""Nodes that run and are no capacity: a GPU that fell off the bus, a kernel that hangs. They go, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from e2e import shop
from e2e.capi import Capi
from e2e.client import Object
from e2e.cluster import Cluster
from e2e.judge import SETTLE_SECONDS, needed, settled
from e2e.load import Load
from e2e.prometheus import Prometheus
from e2e.record import Record, World
from e2e.shopfront import Shopfront, condition, open_shop, stands

XID = "DCGM_FI_DEV_XID_ERRORS"


@pytest.fixture(scope="module")
def front(plane: Cluster, capi: Capi, load: Load, prometheus: Prometheus) -> Iterator[Shopfront]:
    front = open_shop(plane, capi, load, prometheus)
    front.operator.start()
    front.policy()
    yield front
    front.operator.stop()


def nodes(world: World) -> list[str]:
    return sorted(each["metadata"]["name"] for each in world.all("nodes"))


def closed(record: Record, name: str) -> Object:
    """The node as it was when it was first seen cordoned."""
    cordoned = (c.after for c in record.changes() if c.kind == "nodes" and c.key[2] == name and c.after)
    return next(node for node in cordoned if node["spec"].get("unschedulable"))


def replaced(front: Shopfront, record: Record, name: str, why: str) -> None:
    """The node is named with its failure, goes, and the fleet is again the cheapest for its pods."""
    record.wait(stands("NodesHealthy", "False", "NodesFailed"), 60, f"the policy to speak of {name}")
    said = condition(record.now(), "NodesHealthy")["message"]
    assert name in said
    assert why in said
    record.wait(lambda world: name not in nodes(world), SETTLE_SECONDS, f"{name} to be given back")
    assert why in closed(record, name)["metadata"]["annotations"]["isocost.dev/failed"]
    best = shop.cheapest(needed())
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h again")
    assert front.capi.lost == []


def test_an_xid_79_excludes_its_node_with_the_reason_in_status(front: Shopfront, record: Record) -> None:
    best = shop.cheapest(needed())
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    record.wait(stands("NodesHealthy", "True", "NodesSound"), 30, "all nodes to be sound")
    name = nodes(record.now())[0]
    front.load.series(XID, {"Hostname": name, "gpu": "3", "UUID": "GPU-3"}, 79)
    replaced(front, record, name, "GPU 3 reports Xid 79: the GPU has fallen off the bus")


def test_a_problem_condition_excludes_its_node_too(front: Shopfront, record: Record) -> None:
    record.wait(stands("NodesHealthy", "True", "NodesSound"), 30, "all nodes to be sound")
    name = nodes(record.now())[0]
    hung = {"type": "KernelDeadlock", "status": "True", "reason": "DockerHung", "message": "task docker is blocked"}
    front.cluster.client.patch("nodes", name, {"status": {"conditions": [hung]}}, style="strategic", part="status")
    replaced(front, record, name, "condition KernelDeadlock is True (DockerHung)")
