"""The drivers' hardest promise on the real Karpenter: the node that is named goes, no other does, and none is made on the way.

The fake that the fast tests use was written from Karpenter's source; this is the check that it was read rightly. Karpenter reads
pools and claims from two caches, and must not be led astray where one of them is late.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from e2e.cluster import Cluster
from e2e.karpenter import Karpenter, Type, static_pool
from e2e.lag import Lag
from e2e.record import Record, World
from e2e.wait import until
from isocost.drivers.karpenter import Karpenter as Driver
from isocost.drivers.protocol import OFFER_LABEL, POLICY_LABEL, RULE_LABEL, Found
from isocost.kube.client import Client
from isocost.kube.config import connect
from isocost.kube.errors import Blocked, Conflict
from isocost.units import Resources
from isocost.world.cluster import Node
from isocost.world.policy import PoolRule
from isocost.world.ref import Ref

RULE = PoolRule(name="workers", driver="Karpenter")
OURS = {POLICY_LABEL: "fleet", RULE_LABEL: "workers", OFFER_LABEL: "small"}
POOLS = {
    "free": (None, {}), "tight": (3, {}), "wide": (9, {}), "ours": (3, OURS),
    "late-claims": (9, {}), "late-pools": (9, {}), "ours-late-claims": (3, OURS), "ours-late-pools": (3, OURS),
}  # fmt: skip
"""limits.nodes and labels of a pool, by its name"""
LIMIT_AFTERWARDS = {"free": "None", "tight": "3", "wide": "9", "ours": "1", "late-claims": "9", "late-pools": "9",
                    "ours-late-claims": "1", "ours-late-pools": "1"}  # fmt: skip


@pytest.fixture(scope="module")
def lag(plane: Cluster) -> Iterator[Lag]:
    """What Karpenter hears through."""
    with Lag(plane) as lag:
        yield lag


@pytest.fixture(scope="module")
def karpenter(plane: Cluster, types: tuple[Type, ...], lag: Lag) -> Iterator[Karpenter]:
    with Karpenter(plane, types, lag.kubeconfig) as karpenter:
        yield karpenter


@pytest.fixture(scope="module")
def client(plane: Cluster, karpenter: Karpenter) -> Client:
    """A client of a cluster in which each pool has three empty nodes."""
    client = Client(connect(str(plane.kubeconfig)))
    for name, (limit, labels) in POOLS.items():
        made = static_pool(name, 3, type="small", limit=limit)
        made["metadata"]["labels"] = labels
        plane.client.create(made)
    until(lambda: all(found(client, name).ready == 3 for name in POOLS), 60, f"{3 * len(POOLS)} nodes")
    return client


@pytest.fixture
def late(lag: Lag, client: Client, name: str) -> Iterator[None]:
    """Karpenter hears late what its pool's name says."""
    lag.late = {"claims": "nodeclaims", "pools": "nodepools"}.get(name.rpartition("late-")[2], "")
    yield
    lag.late = ""


def found(client: Client, name: str) -> Found:
    return next(one for one in Driver().find(client, RULE) if one.ref == Ref("NodePool", name))


def node(name: str, machine: str) -> Node:
    return Node(
        name=name, uid="", labels={}, taints=(), allocatable=Resources(), ready=True, machine=machine,
        created=datetime(2026, 1, 1, tzinfo=UTC),
    )  # fmt: skip


def removed(client: Client, pool: Ref, victim: Node, frm: int) -> bool:
    """Whether the driver is content; it may ask to wait for Karpenter, and an object may have just changed."""
    try:
        Driver().remove(client, pool, victim, frm=frm, to=frm - 1)
    except (Blocked, Conflict):
        return False
    return True


def claims(world: World, pool: str) -> set[str]:
    held = world.all("nodeclaims")
    return {c["metadata"]["name"] for c in held if c["metadata"]["labels"]["karpenter.sh/nodepool"] == pool}


@pytest.mark.usefixtures("late")
@pytest.mark.parametrize("name", POOLS)
def test_the_named_node_goes_and_none_is_made_on_the_way(plane: Cluster, client: Client, name: str):
    pool, kept = Ref("NodePool", name), dict(found(client, name).nodes)
    with Record(plane, ("nodeclaims", "nodes", "nodepools")) as record:
        before = claims(record.now(), name)
        for frm in (3, 2):
            victim = node(*max(kept.items()))
            del kept[victim.name]
            until(lambda victim=victim, frm=frm: removed(client, pool, victim, frm), 30, f"{victim.name} to be removed")
        record.wait(
            lambda world: claims(world, name) == set(kept.values()), 60, "both victims to be gone, and no other"
        )
        settled = plane.client.get("nodepools", name)["metadata"]["generation"]
        record.wait(lambda world: heeded(world, name) >= settled, 60, "Karpenter to have seen the pool as it is now")
    assert all(seen <= before for _, seen in record.over(lambda world: frozenset(claims(world, name))))
    spec = plane.client.get("nodepools", name)["spec"]
    assert (spec["replicas"], str(spec.get("limits", {}).get("nodes"))) == (1, LIMIT_AFTERWARDS[name])


def heeded(world: World, name: str) -> int:
    """The newest generation of a pool that one of its conditions is about."""
    pool = world.get("nodepools", name) or {}
    return max((c.get("observedGeneration", 0) for c in pool.get("status", {}).get("conditions", ())), default=0)
