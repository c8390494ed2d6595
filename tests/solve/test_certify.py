"""The checker finds every kind of broken promise."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from tests.properties.small import fixed, most_nodes, requests, supply, web

from isocost.solve import fallback, faults
from isocost.units import Rate
from isocost.world.problem import Choice, Fill, Limit, Pinned, Problem, Quality, Solution

A, B = supply("a", 4, "0.50", low=1, high=6), supply("b", 8, "0.80", high=2)
WEB = web("web", requests(1), {"a": 1.0}, demand=5.0, low=1, high=8, per_node=3)
PROBLEM = Problem(
    supplies=(A, B),
    shapes=(WEB, fixed("x", requests(2), 2, ("a", "b"))),
    limits=(most_nodes(5, A, B), Limit(name="least", weights={"a": 1}, at_least=2)),
    choices=(Choice(name="maxPools", supplies=("a", "b"), at_most=1),),
    pinned=(Pinned(node="n1", supply="a", used=requests(1), why="bare pod", holds={WEB.name: 1}),),
)


@pytest.fixture
def good() -> Solution:
    solution = fallback(PROBLEM, "test", time.monotonic)
    assert solution.quality is Quality.GREEDY
    assert faults(PROBLEM, solution) == ()
    return solution


def one_more(solution: Solution, **pods: int) -> Solution:
    """With one more node of supply a that holds these pods besides."""
    more = Fill(supply="a", count=1, pods=pods)
    nodes = {**solution.nodes, "a": solution.nodes["a"] + 1}
    return replace(solution, fills=(*solution.fills, more), nodes=nodes, cost=solution.cost + A.price)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (lambda s: replace(s, cost=Rate(s.cost.micros - 1), bound=Rate(0)), "but its nodes cost"),
        (lambda s: replace(s, bound=Rate(s.cost.micros + 1)), "is above the cost"),
        (lambda s: replace(s, nodes={**s.nodes, "a": s.nodes["a"] + 1}), "but fills for"),
        (lambda s: replace(s, fills=tuple(f for f in s.fills if not f.node)), "pinned node n1 is not in the answer"),
        (lambda s: replace(s, replicas={WEB.name: 1}), "1 replicas promised"),
        (lambda s: one_more(s, x=3), "do not fit"),
        (lambda s: one_more(s, x=1), "3 pods are outside 2..2"),
        (lambda s: one_more(s, **{WEB.name: 4}), "at most 3 may share a node"),
        (lambda s: one_more(one_more(one_more(s))), "is more than 5"),
        (lambda s: replace(s, fills=(*s.fills, Fill(supply="z", count=1, pods={}))), "is no supply"),
        (lambda s: replace(s, fills=(*s.fills, Fill(supply="b", count=1, pods={"z": 1}))), "is no shape"),
        (
            lambda s: replace(
                s,
                fills=(*s.fills, Fill(supply="b", count=1, pods={WEB.name: 1})),
                nodes={**s.nodes, "b": 1},
                cost=s.cost + B.price,
            ),
            "may not hold Deployment/shop/web",
        ),
        (
            lambda s: replace(
                s,
                fills=(*s.fills, Fill(supply="b", count=1, pods={})),
                nodes={**s.nodes, "b": 1},
                cost=s.cost + B.price,
            ),
            "maxPools: 2 are used",
        ),
        (
            lambda s: replace(s, fills=tuple(replace(f, pods={"x": f.pods.get("x", 0)}) for f in s.fills)),
            "must keep its pods",
        ),
    ],
)
def test_a_broken_promise_is_found(good, broken, said):
    assert any(said in fault for fault in faults(PROBLEM, broken(good)))


def test_demand_that_is_not_carried_is_found(good):
    thirsty = replace(PROBLEM, shapes=(replace(WEB, demand=6.0), *PROBLEM.shapes[1:]))
    assert faults(thirsty, good) == ("Deployment/shop/web: carries 5.0 of 6.0",)


def test_too_few_nodes_for_a_minimum_are_found(good):
    bound = replace(PROBLEM, limits=(Limit(name="least", weights={"a": 1}, at_least=99),))
    assert any("less than 99" in fault for fault in faults(bound, good))
