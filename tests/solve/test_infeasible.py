"""When no plan keeps all limits, the smallest set of them is named, in the users' words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.properties.small import fixed, most_nodes, requests, supply, web

from isocost.solve import solve
from isocost.units import Rate
from isocost.world.problem import Limit, Problem, Quality, Solution


@pytest.fixture
def answer(workers):
    def ask(problem: Problem) -> Solution:
        return solve(problem, seconds=60, workers=workers)

    return ask


def test_a_maximum_of_nodes_that_is_too_small_is_named(answer):
    node = supply("a", 4, "0.50", current=1)
    solution = answer(
        Problem(supplies=(node,), shapes=(fixed("x", requests(4), 3, ("a",)),), limits=(most_nodes(2, node),))
    )
    assert solution.quality is Quality.INFEASIBLE
    assert solution.broken == ("pools[general].bounds.maxNodes",)
    assert solution.nodes == {"a": 1}


def test_only_the_limits_in_the_way_are_named(answer):
    a, b = supply("a", 4, "0.50"), supply("b", 4, "0.50")
    budget = Limit(
        name="limits.cost.hourly", weights={"a": 500_000, "b": 500_000}, at_most=900_000, step=10**6, unit="1 USD/h"
    )
    shapes = (fixed("x", requests(4), 1, ("a",)), fixed("y", requests(4), 1, ("b",)))
    limits = (budget, most_nodes(1, a, name="pools[one].bounds.maxNodes"))
    assert answer(Problem(supplies=(a, b), shapes=shapes, limits=limits)).broken == ("limits.cost.hourly",)


def test_a_replica_maximum_below_demand_is_named(answer):
    node = supply("a", 8, "0.50")
    shape = web("x", requests(1), {"a": 1.0}, demand=5.0, high=3)
    solution = answer(Problem(supplies=(node,), shapes=(shape,)))
    assert (solution.quality, solution.broken) == (Quality.INFEASIBLE, ("workload shop/x replicas.max",))


def test_a_replica_minimum_that_finds_no_room_is_named_with_what_else_would_do(answer):
    node = supply("a", 2, "0.50", high=1)
    shape = web("x", requests(1), {"a": 1.0}, demand=1.0, low=3)
    solution = answer(Problem(supplies=(node,), shapes=(shape,)))
    assert (solution.quality, solution.broken) == (Quality.INFEASIBLE, ("workload shop/x replicas.min",))


def test_pods_that_no_relaxed_limit_would_help_are_named(answer):
    node = supply("a", 4, "0.50", high=1)
    solution = answer(Problem(supplies=(node,), shapes=(fixed("x", requests(3), 2, ("a",)),)))
    assert solution.quality is Quality.INFEASIBLE
    assert [name for name, _ in solution.unplaced] == ["x"]


def test_a_pod_larger_than_every_node_is_set_aside_with_the_reason_and_the_rest_is_planned(answer):
    node = supply("a", 8, "0.50", gpu=4)
    large = web("train", requests(1, 1, 8), {"a": 1.0}, demand=1.0, current=1)
    solution = answer(Problem(supplies=(node,), shapes=(large, fixed("x", requests(1), 1, ("a",)))))
    assert solution.quality is Quality.OPTIMAL
    assert solution.unplaced == (
        ("Deployment/shop/train", "no node it is admitted to can hold it: needs nvidia.com/gpu 8, at most 4"),
    )
    assert solution.replicas == {"Deployment/shop/train": 1}
    assert solution.cost == Rate.of("0.5")


def test_a_pod_that_nothing_admits_is_set_aside_with_the_reason(answer):
    solution = answer(Problem(supplies=(supply("a", 8, "0.50"),), shapes=(fixed("x", requests(1), 1, ()),)))
    assert solution.unplaced[0][0] == "x"
    assert "no pool or offer admits it" in solution.unplaced[0][1]


def test_demand_beyond_the_replica_maximum_is_said_beside_an_answer_that_serves_the_rest(answer):
    node = supply("a", 8, "0.50")
    shape = web("x", requests(1), {"a": 1.0}, demand=3.0, high=3)
    shape = replace(shape, short=2.0)
    solution = answer(Problem(supplies=(node,), shapes=(shape,)))
    assert solution.quality is Quality.OPTIMAL
    assert solution.broken == ("workload shop/x replicas.max",)
    assert solution.replicas == {shape.name: 3}
