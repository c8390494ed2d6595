"""Of answers that cost nearly the same, the one that leaves pods where they are."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from tests.properties.small import fixed, requests, supply

from isocost.solve import solve
from isocost.solve.certify import faults
from isocost.solve.stay import burden, leaving
from isocost.units import Rate, Resources
from isocost.world.problem import Fill, Forgone, Limit, Pinned, Problem, Shape, Solution
from isocost.world.ref import Ref

BOX, CRATE = supply("box", 8, "1"), supply("crate", 16, "2")


def shape(name: str, cores: int, count: int) -> Shape:
    return fixed(name, requests(cores), count, ("box", "crate"))


def problem(shapes: tuple[Shape, ...], *standing: Fill, **given: object) -> Problem:
    now = Counter[str]()
    for fill in standing:
        now[fill.supply] += fill.count
    supplies = tuple(replace(s, current=now[s.name]) for s in (BOX, CRATE))
    return replace(Problem(supplies=supplies, shapes=shapes, standing=standing), **given)


def on(name: str, count: int = 1, **pods: int) -> Fill:
    return Fill(supply=name, count=count, pods=pods)


def answer(posed: Problem) -> Solution:
    found = solve(posed, seconds=20)
    assert faults(posed, found) == ()
    return found


MIXED = (shape("a", 1, 24), shape("b", 2, 12), shape("c", 3, 8), shape("d", 5, 8))
"""112 cores: 14 boxes or 7 crates, or some of either, with not a core to spare"""


@pytest.mark.parametrize(
    "standing",
    [
        (on("box", 8, c=1, d=1), on("box", 3, a=8), on("box", 3, b=4)),
        (on("box", 8, a=3, d=1), on("crate", 2, b=5, c=2), on("crate", 1, b=2, c=4)),
        (on("crate", 4, a=2, b=2, d=2), on("crate", 2, a=4, c=4), on("crate", 1, a=8, b=4)),
    ],
)
def test_a_fleet_of_least_cost_stays_as_it_is(standing):
    posed = problem(MIXED, *standing)
    found = answer(posed)
    assert found.cost == answer(replace(posed, standing=())).cost
    assert leaving(posed, found.fills) == 0


def test_only_nodes_that_are_not_worth_their_price_are_packed_anew():
    """Eleven boxes are full, and the pods of the six others fit on three."""
    full = on("box", 8, c=1, d=1), on("box", 2, a=8), on("box", 1, b=4)
    posed = problem(MIXED, *full, on("box", 2, a=4), on("box", 4, b=2))
    found = answer(posed)
    assert found.cost == Rate.of("14")
    assert leaving(posed, found.fills) <= 8


def test_pods_that_are_too_many_go_from_where_they_waste_most():
    """Of twelve replicas eight are needed: two full boxes stay, and nobody leaves them."""
    web = Ref("Deployment", "web", "shop")
    fewer = replace(shape("b", 2, 12), workload=web, demand=8.0, low=1)
    posed = problem((fewer,), on("box", 2, b=4), on("box", 2, b=2))
    found = answer(posed)
    assert (found.cost, found.replicas) == (Rate.of("2"), {"b": 8})
    assert leaving(posed, found.fills) == 0


def test_pinned_nodes_and_limits_hold():
    pin = Pinned(node="n1", supply="crate", used=Resources.of({"cpu": 6000, "pods": 1}), why="a bare pod")
    limit = Limit(name="most", weights={"box": 1}, at_most=8)
    standing = on("box", 8, a=3, d=1), on("crate", 2, b=5, c=2)
    posed = problem(MIXED, *standing, on("box", 2, b=1, c=2), pinned=(pin,), limits=(limit,))
    posed = replace(posed, supplies=(BOX, replace(CRATE, current=3, low=1)))
    found = answer(posed)
    assert found.nodes["box"] <= 8
    assert [fill.node for fill in found.fills if fill.node] == ["n1"]
    assert found.cost == answer(replace(posed, standing=())).cost


def test_a_large_fleet_that_wastes_next_to_nothing_stays_but_for_what_is_worth_moving():
    """Of 640 boxes one is half empty, which is less than a thousandth of them; five more that are nearly empty are not."""
    many = shape("a", 1, 24 * 200), shape("d", 5, 40), shape("c", 3, 40)
    posed = problem(many, on("box", 40, c=1, d=1), on("box", 599, a=8), on("box", 1, a=4), on("box", 4, a=1))
    found = answer(posed)
    assert found.cost <= Rate.of("641")
    assert leaving(posed, found.fills) <= 8


WORN = on("box", 2, a=1), on("box", 4, a=4), on("box", 20, a=7)
"""158 pods of one core on 26 boxes of eight: 20 would do"""


@pytest.mark.parametrize(
    ("each", "cost", "moves"),
    [
        ("0.2", "20", 18),  # the twenty have room for just two more than leave the six others
        ("0.3", "24", 2),  # a box with four pods does not go for 1.20
        ("1.1", "26", 0),
    ],
)
def test_pods_move_only_where_that_earns_what_moving_them_costs(each, cost, moves):
    posed = problem((shape("a", 1, 158),), *WORN, moving=Rate.of(each))
    found = answer(posed)
    stays = Rate.of("26").micros
    assert burden(posed, found) <= min(stays, burden(posed, answer(replace(posed, moving=Rate.zero()))))
    assert (found.cost, leaving(posed, found.fills)) == (Rate.of(cost), moves)


def test_a_cheaper_fleet_that_does_not_earn_its_moves_is_told_of():
    posed = problem((shape("a", 1, 24),), on("box", 3, a=5), on("box", 3, a=3), moving=Rate.of("0.5"))
    found = answer(posed)
    assert (found.cost, leaving(posed, found.fills)) == (Rate.of("6"), 0)
    assert found.forgone == Forgone(cost=Rate.of("3"), moves=9)
    assert found.bound == Rate.of("3")
    assert answer(replace(posed, moving=Rate.zero())).forgone is None


def test_pods_that_are_wanted_no_longer_are_no_moves():
    web = Ref("Deployment", "web", "shop")
    fewer = replace(shape("b", 2, 16), workload=web, demand=8.0, low=1)
    posed = problem((fewer,), on("box", 4, b=4), moving=Rate.of("0.5"))
    found = answer(posed)
    assert (found.cost, found.replicas) == (Rate.of("2"), {"b": 8})
    assert leaving(posed, found.fills) == 0
