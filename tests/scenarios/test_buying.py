"""Pods that are all there at once, and nodes that take a while: what is bought, once, and that everybody comes to stand on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from tests.scenarios.field import Field, book, entry, governed, rule
from tests.scenarios.fleet import TEMPLATE
from tests.scenarios.rounds import NOW, Remembered

from isocost.kube.kinds import COSTPLAN, MACHINEDEPLOYMENT
from isocost.solve import Workers
from isocost.testing.cluster import Cluster
from isocost.testing.objects import Object
from isocost.testing.server import Server
from isocost.world.cluster import SEATING

TAINTS = "capacity.cluster-autoscaler.kubernetes.io/taints"
DELAY = 5
"""rounds from asking for a node to its registration"""


@pytest.fixture(scope="module")
def solver() -> Iterator[Remembered]:
    with Workers() as workers:
        yield Remembered(workers)


def box(cpu: int, price: str) -> Object:
    room = {"cpu": f"{cpu}100m", "memory": f"{4 * cpu + 1}Gi", "pods": 110}
    return {"name": "box", "instanceType": "box", "allocatable": room, "pricePerHour": price, "source": "t",
            "date": "2026-11-01"}  # fmt: skip


def crowd(solver: Any, *, held: bool) -> Field:
    """Two pods of 4 cores and four of 3, all waiting, and no node. Two nodes of 10 cores hold them; first-fit needs three.

    held: nodes come with the startup taint that keeps the scheduler off until pods were told their seats.
    """
    clock = [NOW]
    operator = Field(solver=solver, cluster=Cluster(server=Server(now=lambda: clock[0]), delay=1, boot=1))
    operator.cluster.pools.delay = DELAY
    operator.clock = clock
    operator.seed(book(box(10, "1")))
    operator.app("large", 2, 0.0, cpu="4", memory="16Gi", least=None)
    operator.app("small", 4, 0.0, cpu="3", memory="12Gi", least=None)
    note = {TAINTS: f"{SEATING}=:NoSchedule"} if held else {}
    template = {"object": {**TEMPLATE, "metadata": {"namespace": "capi", "annotations": note}}, "offers": ["box"]}
    operator.seed(governed(workloads=[rule(namespaces=["nobody"])], pools=[entry(offers=(), template=template)]))
    operator.start()
    operator.cluster.tick(2)
    assert len(operator.pending()) == 6
    return operator


def test_pods_that_come_all_at_once_get_the_cheapest_fleet_and_it_is_bought_once(solver: Remembered) -> None:
    operator = crowd(solver, held=True)
    for _ in range(DELAY + 3):
        operator.round()
        assert sum(operator.counts(MACHINEDEPLOYMENT).values()) == 2
    assert operator.pending() == []
    assert len(operator.server.all(COSTPLAN)) == 1
    operator.rest()
    assert operator.nodes() == ["box", "box"]
    assert operator.last[0].decision.fresh.cause == "Optimal"


def test_what_the_scheduler_gets_nowhere_is_bought_for_after_the_nodes_came_and_not_before(solver: Remembered) -> None:
    """Nodes that open at once are filled before anybody was told a seat: the pods that are lost need one more."""
    operator = crowd(solver, held=False)
    for _ in range(DELAY + 1):
        operator.round()
        assert sum(operator.counts(MACHINEDEPLOYMENT).values()) == 2
    assert len(operator.nodes()) == 2
    for _ in range(2 * DELAY):
        operator.round()
        assert sum(operator.counts(MACHINEDEPLOYMENT).values()) <= 3
    assert operator.pending() == []
