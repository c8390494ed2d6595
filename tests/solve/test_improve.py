"""The greedy answer where limits on nodes are in the way: the nodes that are cheapest per pod are not always few enough."""

from __future__ import annotations

from tests.properties.small import most_nodes, requests, supply, web

from isocost.model.encode import encode
from isocost.model.frame import frame
from isocost.solve.cheapest import _floored
from isocost.solve.fill import values
from isocost.solve.fleet import Fleet
from isocost.solve.highs import run
from isocost.solve.improve import completed, greedy
from isocost.units import Rate
from isocost.world.problem import Problem

SMALL, BIG = supply("small", 4, "0.10", current=3), supply("big", 32, "1.00")
RATES = {"small": 0.5, "big": 0.5}


def problem(*, nodes: int, demand: float = 40.0) -> Problem:
    """80 pods of one core: 20 small nodes at 2 USD/h, or 3 big ones at 3 USD/h; memory is never short."""
    shape = web("web", requests(1, 0), RATES, demand=demand, high=200)
    return Problem(supplies=(SMALL, BIG), shapes=(shape,), limits=(most_nodes(nodes, SMALL, BIG),))


def test_without_need_a_limit_charges_nothing():
    fleet = greedy(frame(problem(nodes=25)))
    assert fleet is not None
    assert fleet.cost == Rate.of("2").micros


def test_a_limit_that_small_nodes_would_pass_is_kept_by_bigger_ones():
    fleet = greedy(frame(problem(nodes=10)))
    assert fleet is not None
    assert sum(fleet.count) <= 10
    assert fleet.complete()
    assert fleet.within()


def test_a_limit_that_no_fleet_keeps_has_no_greedy_answer():
    assert greedy(frame(problem(nodes=2))) is None


def test_a_start_is_completed_and_not_changed():
    posed = frame(problem(nodes=10))
    start = Fleet(posed)
    start.raise_to(1, 2)
    fleet = completed(start, values(posed))
    assert fleet is not None
    assert fleet.complete()
    assert (start.count, len(start.boxes)) == ([0, 2], 2)


def test_the_relaxation_rounded_down_knows_which_nodes_the_limit_leaves_room_for():
    posed = frame(problem(nodes=10))
    relaxed = encode(posed, (), whole=False)
    bound = run(relaxed.problem, 10, open_gap=0.0)
    fleet = _floored(posed, relaxed, values(posed))
    assert fleet is not None
    assert fleet.within()
    assert relaxed.bound(bound.dual) <= fleet.cost <= relaxed.bound(bound.dual) + BIG.price.micros


def test_a_relaxation_without_an_answer_gives_no_fleet():
    posed = frame(problem(nodes=10))
    assert _floored(posed, encode(posed, (), whole=False), values(posed)) is None
