"""A running fleet moves to one that only a packer could fill, new node by new node."""

from __future__ import annotations

from typing import Any

import pytest
from tests.scenarios.field import Field, book, entry, governed, pool, punctual, rule, started
from tests.scenarios.fleet import offer
from tests.scenarios.rounds import Remembered
from tests.scenarios.test_buying import Counting

from isocost.kube.kinds import NODE
from isocost.solve import Recall
from isocost.testing.objects import Object
from isocost.world.cluster import SEATING


def loose(solver: Any) -> Field:
    """Four pods of a core and one of four, each on a dear node of its own; two cheap nodes of four cores hold them, exactly. Left to
    themselves, the small ones, which leave first, take both."""
    operator = punctual(solver)
    operator.cluster.spread = True
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("dear", 5))
    for name in "abcd":
        operator.app(name, 1, 0.0, least=None)
    operator.cluster.settle()
    operator.app("large", 1, 0.0, cpu="4", least=None)
    operator.seed(governed(workloads=[rule(namespaces=["nobody"])]))
    started(operator)
    assert len({pod["spec"]["nodeName"] for pod in operator.cluster.ready}) == 5
    return operator


def held(operator: Field) -> list[str]:
    def shut(node: Object) -> bool:
        return any(taint["key"] == SEATING for taint in node["spec"].get("taints", []))

    return [node["metadata"]["name"] for node in operator.server.all(NODE) if shut(node)]


def test_a_fleet_that_only_a_packer_could_fill_is_reached_and_no_pod_is_lost_on_the_way(solver: Remembered) -> None:
    operator = loose(solver)
    seen = set()
    for _ in range(40):
        operator.round()
        seen.add(len(held(operator)))
    operator.rest()
    assert operator.nodes() == ["cheap", "cheap"]
    assert len(operator.cluster.ready) == 5
    assert (seen, held(operator)) == ({0, 1, 2}, [])
    (plan,) = operator.plans()
    assert "kube-scheduler" not in plan["spec"]["reason"]


@pytest.mark.parametrize("rounds", range(3, 16, 3))
def test_every_pod_runs_when_the_operator_stops_half_way_and_the_rest_moves_when_it_is_back(
    solver: Remembered, rounds: int
) -> None:
    operator = loose(solver)
    operator.rounds(rounds)
    operator.cluster.tick(10)
    assert len(operator.cluster.ready) == 5
    operator.recall = Recall()
    operator.start()
    operator.rest()
    assert (operator.nodes(), len(operator.cluster.ready), held(operator)) == (["cheap", "cheap"], 5, [])


def test_a_node_whose_pods_are_in_the_way_is_replaced_by_one_of_its_kind(solver: Remembered) -> None:
    """On the cheap node two small pods stand together, which leaves no room for three cores."""
    operator = punctual(solver)
    operator.cluster.spread = True
    operator.seed(book(offer("dear", "1"), offer("cheap", "0.4")), pool("cheap", 1, "cheap"))
    operator.app("small", 1, 0.0, least=None)
    operator.app("tiny", 1, 0.0, memory="2Gi", least=None)
    operator.cluster.settle()
    operator.seed(pool("dear", 3))
    operator.app("large", 1, 0.0, cpu="4", least=None)
    operator.app("mid", 1, 0.0, cpu="3", least=None)
    operator.app("third", 1, 0.0, cpu="3", memory="2Gi", least=None)
    operator.seed(governed(workloads=[rule(namespaces=["nobody"])], pools=[entry(offers=())]))
    started(operator)
    operator.rest()
    assert operator.nodes() == ["cheap"] * 3
    assert (len(operator.cluster.ready), held(operator)) == (5, [])


def test_the_aim_is_searched_for_once_and_not_again_while_the_fleet_is_on_its_way_there(solver: Remembered) -> None:
    """Each step of the way waits for a round, and another search may find another fleet of the same cost."""
    counting = Counting(solver)
    operator = loose(counting)
    operator.round()
    while len(operator.nodes()) != 2:
        operator.round()
        assert counting.asked == [(20, 0.0)]
