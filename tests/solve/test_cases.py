"""Cases with a known answer, through the worker process, each checked by the independent checker."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.properties.brute import optimum
from tests.properties.small import fixed, most_nodes, requests, supply, web

from isocost.solve import faults, solve
from isocost.units import Rate, Resources
from isocost.world.problem import Choice, Limit, Pinned, Problem, Quality, Shape, Solution, Supply


@pytest.fixture
def answer(workers):
    def ask(problem: Problem) -> Solution:
        solution = solve(problem, seconds=60, workers=workers)
        assert faults(problem, solution) == ()
        return solution

    return ask


def used(solution: Solution) -> dict[str, int]:
    return {name: n for name, n in solution.nodes.items() if n}


def test_two_small_nodes_are_taken_where_one_big_one_is_dearer(answer):
    big, small = supply("big", 8, "0.50"), supply("small", 4, "0.20")
    pods = fixed("x", requests(2), 4, ("big", "small"))
    assert used(answer(Problem(supplies=(big, small), shapes=(pods,)))) == {"small": 2}


def test_one_big_node_is_taken_where_two_small_ones_are_dearer(answer):
    big, small = supply("big", 8, "0.35"), supply("small", 4, "0.20")
    pods = fixed("x", requests(2), 4, ("big", "small"))
    assert used(answer(Problem(supplies=(big, small), shapes=(pods,)))) == {"big": 1}


def test_twelve_dear_nodes_become_the_cheapest_mix_that_enumeration_finds(answer):
    offers = (
        supply("dear", 16, "0.7680", current=12), supply("m", 8, "0.3840", high=3), supply("s", 4, "0.1920", high=3),
        supply("lean", 8, "0.3400", memory=16, high=3), supply("rich", 4, "0.2520", memory=32, high=3),
        supply("tiny", 2, "0.0959", memory=8, high=3),
    )  # fmt: skip
    names = [s.name for s in offers]
    shop = (
        web("cart", requests(2, 8), dict.fromkeys(names, 1.2), demand=3.5, low=2, current=12),
        web("web", requests(1, 2), dict.fromkeys(names, 0.6), demand=2.9, low=2, current=12),
        web("mail", requests(2, 4), dict.fromkeys(names, 1.2), demand=2.1, low=1, current=12),
    )
    problem = Problem(supplies=offers, shapes=shop, limits=(most_nodes(12, *offers),))
    solution = answer(problem)
    assert solution.quality is Quality.OPTIMAL
    assert solution.cost.micros == optimum(problem, most=3)
    assert solution.replicas == {"Deployment/shop/cart": 3, "Deployment/shop/web": 5, "Deployment/shop/mail": 2}


def test_no_more_replicas_run_than_demand_and_minimum_ask_for(answer):
    room = supply("a", 32, "1.00")
    solution = answer(Problem(supplies=(room,), shapes=(web("x", requests(1), {"a": 0.5}, demand=2.2, current=20),)))
    assert solution.replicas == {"Deployment/shop/x": 5}


def test_among_equally_cheap_fleets_the_present_one_stays(answer):
    one, two = supply("one", 4, "0.20"), supply("two", 4, "0.20", current=2)
    pods = fixed("x", requests(2), 4, ("one", "two"))
    assert used(answer(Problem(supplies=(one, two), shapes=(pods,)))) == {"two": 2}


def test_a_dearer_accelerator_wins_where_its_replicas_carry_enough_more(answer):
    slow, fast = supply("t4", 8, "1.00", gpu=1), supply("a100", 8, "2.50", gpu=1)
    need = requests(1, 1, 1)
    rates = {"t4": 10.0, "a100": 40.0}
    best = answer(Problem(supplies=(slow, fast), shapes=(web("llm", need, rates, demand=120.0),)))
    assert used(best) == {"a100": 3}
    assert best.replicas == {"Deployment/shop/llm": 3}
    rates = {"t4": 10.0, "a100": 20.0}
    assert used(answer(Problem(supplies=(slow, fast), shapes=(web("llm", need, rates, demand=120.0),)))) == {"t4": 12}


def test_a_mixture_of_accelerators_is_found_where_it_is_cheapest(answer):
    slow, fast = supply("t4", 8, "1.00", gpu=1), supply("a100", 8, "2.50", gpu=1)
    shape = web("llm", requests(1, 1, 1), {"t4": 10.0, "a100": 40.0}, demand=90.0)
    solution = answer(Problem(supplies=(slow, fast), shapes=(shape,)))
    assert used(solution) == {"a100": 2, "t4": 1}
    assert solution.cost == Rate.of("6")


def test_gpus_are_not_shared_between_pods(answer):
    node = supply("g", 64, "3.00", gpu=4)
    solution = answer(Problem(supplies=(node,), shapes=(fixed("train", requests(1, 1, 3), 3, ("g",)),)))
    assert used(solution) == {"g": 3}


def test_pods_of_which_a_node_may_hold_one_are_spread(answer):
    node = supply("a", 16, "0.50")
    solution = answer(Problem(supplies=(node,), shapes=(fixed("x", requests(1), 4, ("a",), per_node=1),)))
    assert used(solution) == {"a": 4}


def test_the_room_beside_a_pod_that_never_moves_is_used_but_not_exceeded(answer):
    node = supply("a", 4, "0.50", current=3, low=1)
    pin = Pinned(node="n1", supply="a", used=requests(3), why="bare pod")
    solution = answer(Problem(supplies=(node,), shapes=(fixed("x", requests(1), 5, ("a",)),), pinned=(pin,)))
    assert used(solution) == {"a": 2}
    assert [f.pods for f in solution.fills if f.node == "n1"] == [{"x": 1}]


def test_a_pinned_node_keeps_the_replica_it_holds(answer):
    dear, cheap = supply("dear", 4, "1.00", current=1, low=1), supply("cheap", 4, "0.10")
    shape = web("x", requests(2), {"dear": 1.0, "cheap": 1.0}, demand=3.0, low=1)
    pin = Pinned(node="n1", supply="dear", used=Resources(), why="do-not-disrupt", holds={shape.name: 1})
    full = fixed("y", requests(2), 1, ("dear",))
    solution = answer(Problem(supplies=(dear, cheap), shapes=(shape, full), pinned=(pin,)))
    assert next(f.pods for f in solution.fills if f.node == "n1") == {shape.name: 1, "y": 1}
    assert used(solution) == {"dear": 1, "cheap": 1}


def test_at_most_as_many_pools_are_used_as_the_template_allows(answer):
    a, b = supply("a", 8, "0.80"), supply("b", 2, "0.10")
    shapes = (fixed("large", requests(7), 1, ("a",)), fixed("small", requests(2), 1, ("a", "b")))
    free = Problem(supplies=(a, b), shapes=shapes)
    assert used(answer(free)) == {"a": 1, "b": 1}
    bound = replace(free, choices=(Choice(name="pools[general].template.maxPools", supplies=("a", "b"), at_most=1),))
    solution = answer(bound)
    assert used(solution) == {"a": 2}
    assert [(p.name, p.saving) for p in solution.limits] == [("pools[general].template.maxPools", Rate.of("0.7"))]


def test_a_minimum_of_nodes_is_kept_though_nothing_needs_them(answer):
    node = supply("a", 4, "0.50")
    floor = Limit(name="pools[general].bounds.minNodes", weights={"a": 1}, at_least=3)
    solution = answer(Problem(supplies=(node,), shapes=(fixed("x", requests(1), 1, ("a",)),), limits=(floor,)))
    assert used(solution) == {"a": 3}
    assert [(p.name, p.saving) for p in solution.limits] == [("pools[general].bounds.minNodes", Rate.of("0.5"))]


def test_an_empty_problem_costs_nothing(answer):
    solution = answer(Problem(supplies=(), shapes=()))
    assert (solution.quality, solution.cost, solution.bound) == (Quality.OPTIMAL, Rate.zero(), Rate.zero())


def test_without_pods_only_the_nodes_that_must_stay_are_paid(answer):
    solution = answer(Problem(supplies=(supply("a", 4, "0.50", current=3, low=1),), shapes=()))
    assert used(solution) == {"a": 1}


def test_replicas_on_ungoverned_nodes_are_sized_and_not_placed(answer):
    away = Supply(
        name="elsewhere",
        pool="elsewhere",
        rule="",
        offer="",
        allocatable=Resources(),
        price=Rate.zero(),
        high=0,
        away=True,
    )
    shape = web("x", requests(1), {"elsewhere": 2.0}, demand=7.0, low=1)
    solution = answer(Problem(supplies=(supply("a", 4, "0.50"), away), shapes=(shape,)))
    assert solution.replicas == {"Deployment/shop/x": 4}
    assert used(solution) == {}
    assert solution.fills == ()


def test_the_seed_example_has_its_optimum_in_the_cloud_and_its_own_answer_breaks_its_constraint(answer):
    """min C*1 + S*0.5 subject to C + S >= D with D = 1 GFLOPS, in units of 100 MFLOPS.

    The seed prints C = 500 M, S = 0, which meets half of the demand. The optimum is C = 0, S = 1 G at 0.5.
    """
    own, cloud = supply("own", 1, "0.10", pods=1), supply("cloud", 1, "0.05", pods=1)
    demand = web("flops", requests(1), {"own": 100.0, "cloud": 100.0}, demand=1000.0)
    problem = Problem(supplies=(own, cloud), shapes=(demand,))
    solution = answer(problem)
    assert used(solution) == {"cloud": 10}
    assert solution.cost == Rate.of("0.5")
    seeds = replace(
        solution,
        nodes={"own": 5, "cloud": 0},
        fills=(replace(solution.fills[0], supply="own", count=5),),
        replicas={demand.name: 5},
        cost=Rate.of("0.5"),
    )
    assert faults(problem, seeds) == ("Deployment/shop/flops: carries 500.0 of 1000.0",)


def test_the_same_problem_has_the_same_answer_twice(answer):
    a, b = supply("a", 4, "0.20"), supply("b", 8, "0.40")
    shapes: tuple[Shape, ...] = tuple(fixed(n, requests(k), 3, ("a", "b")) for k, n in enumerate("xyz", start=1))
    problem = Problem(supplies=(a, b), shapes=shapes)
    assert answer(problem) == answer(problem)
