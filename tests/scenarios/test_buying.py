"""Pods that are all there at once, and nodes that take a while: what is bought, once, and that everybody comes to stand on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.scenarios.field import EAGER, Field, book, entry, governed, pool, punctual, rule, started
from tests.scenarios.fleet import TEMPLATE, offer
from tests.scenarios.rounds import Remembered

from isocost.kube.kinds import COSTPLAN, MACHINEDEPLOYMENT
from isocost.round import ENOUGH, HASTE
from isocost.solve import Recall
from isocost.solve.workers import Reply
from isocost.testing.objects import Object
from isocost.world.cluster import SEATING
from isocost.world.problem import Problem
from isocost.world.snapshot import LATELY

TAINTS = "capacity.cluster-autoscaler.kubernetes.io/taints"
DELAY = 5
"""rounds from asking for a node to its registration"""


def box(cpu: int, price: str) -> Object:
    room = {"cpu": f"{cpu}100m", "memory": f"{4 * cpu + 1}Gi", "pods": 110}
    return {"name": "box", "instanceType": "box", "allocatable": room, "pricePerHour": price, "source": "t",
            "date": "2026-11-01"}  # fmt: skip


def crowd(solver: Any, *, held: bool) -> Field:
    """Two pods of 4 cores and four of 3, all waiting, and no node. Two nodes of 10 cores hold them; first-fit needs three.

    held: nodes come with the startup taint that keeps the scheduler off until pods were told their seats.
    """
    operator = punctual(solver)
    operator.cluster.pools.delay = DELAY
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


@dataclass
class Counting:
    """Counts what is asked of a solver: the seconds, and the gap that is enough. The answer may take as long as a busy machine needs."""

    solver: Any
    asked: list[tuple[float, float]] = field(default_factory=list)

    def ask(self, problem: Problem, seconds: float, enough: float = 0.0) -> Reply:
        self.asked.append((seconds, enough))
        return self.solver.ask(problem, 60.0, enough)


def test_while_pods_wait_a_good_answer_is_enough_and_it_is_searched_for_once(solver: Remembered) -> None:
    """Each round that searches at length is one more for which pods wait."""
    counting = Counting(solver)
    operator = crowd(counting, held=True)
    for _ in range(DELAY + 3):
        if operator.pending():
            operator.round()
    assert operator.pending() == []
    assert counting.asked == [(HASTE, ENOUGH)]
    operator.round()
    assert counting.asked[1:] == [(20, 0.0)]


def test_a_pod_that_fits_nowhere_is_no_reason_to_hurry_for_ever(solver: Remembered) -> None:
    counting = Counting(solver)
    operator = crowd(counting, held=True)
    operator.app("giant", 1, 0.0, cpu="64", memory="16Gi", least=None)
    operator.rounds(DELAY + 3)
    operator.now += LATELY
    counting.asked.clear()
    operator.round()
    assert len(operator.pending()) == 1
    assert counting.asked == [(20, 0.0)]


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


def test_pods_whose_operator_stops_before_their_nodes_come_start_without_it(solver: Remembered) -> None:
    """All that there is room for: nothing that we wrote keeps a pod from a node."""
    operator = crowd(solver, held=False)
    operator.rounds(2)
    operator.cluster.tick(DELAY + 4)
    lost = operator.pending()
    assert len(operator.cluster.ready) == 6 - len(lost)
    assert len(operator.nodes()) == 2
    assert len(lost) <= 1  # first-fit has no room for it


def test_nodes_that_are_held_while_the_operator_is_down_open_when_it_is_back(solver: Remembered) -> None:
    operator = crowd(solver, held=True)
    operator.rounds(2)
    operator.cluster.tick(DELAY + 4)
    assert (len(operator.nodes()), len(operator.pending())) == (2, 6)
    operator.recall = Recall()
    operator.start()
    operator.rest()
    assert operator.pending() == []
    assert len(operator.cluster.ready) == 6


def test_a_part_that_pays_is_gone_once_and_the_rest_is_left_alone_for_good(solver: Remembered) -> None:
    """One dear node's pod is worth moving, the other's four are not: they would need a node of their own."""
    operator = Field(solver=solver)
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("a", 2), pool("z", 1, "cheap"))
    operator.app("web", 5, 0.0, least=None)
    bars = {**EAGER, "paybackPeriod": "1h", "switchCostPerPod": "0.20"}
    operator.seed(governed(workloads=[rule(namespaces=["nobody"])], disruption=bars))
    started(operator)
    operator.rest()
    assert operator.nodes() == ["cheap", "dear"]
    before = operator.touched()
    operator.rounds(12)
    assert (operator.nodes(), operator.cordoned(), operator.touched()) == (["cheap", "dear"], [], before)
    assert operator.last[0].decision.fresh.cause == "NotWorthwhile"
