"""Properties of the solver on problems small enough to try everything."""

from __future__ import annotations

import time
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.properties.brute import optimum
from tests.properties.small import problems, supplies

from isocost.solve import faults
from isocost.solve.search import answer
from isocost.units import Rate
from isocost.world.problem import Problem, Quality, Solution

SLOW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def solved(problem: Problem) -> Solution:
    return answer(problem, 60, time.monotonic, lambda _: None)


def placed_part(problem: Problem, solution: Solution) -> Problem:
    """The problem without what fits on no node at all."""
    lost = {name for name, why in solution.unplaced if not why.startswith("no room for all")}
    return replace(problem, shapes=tuple(s for s in problem.shapes if s.name not in lost))


@SLOW
@given(problems())
def test_the_answer_is_the_optimum_that_enumeration_finds(problem):
    solution = solved(problem)
    best = optimum(placed_part(problem, solution), most=4)
    if best is None:
        assert solution.quality is Quality.INFEASIBLE
    else:
        assert solution.quality is Quality.OPTIMAL
        assert solution.cost.micros == solution.bound.micros == best


@SLOW
@given(problems())
def test_every_answer_on_the_way_passes_the_independent_check_and_its_bound_holds(problem):
    seen: list[Solution] = []
    last = answer(problem, 60, time.monotonic, seen.append)
    for solution in (*seen, last):
        assert faults(problem, solution) == ()
    if last.quality is not Quality.INFEASIBLE:
        assert all(s.bound <= last.cost for s in seen)


@SLOW
@given(problems(), supplies("d"))
def test_one_more_offer_never_makes_the_answer_dearer(problem, extra):
    extra = replace(extra, low=0, current=0)
    shapes = tuple(replace(s, rates={**s.rates, "d": max(s.rates.values())}) for s in problem.shapes)
    before = solved(problem)
    after = solved(replace(problem, supplies=(*problem.supplies, extra), shapes=shapes))
    if before.quality is not Quality.INFEASIBLE and not before.unplaced:
        assert after.cost <= before.cost


@SLOW
@given(problems(), st.integers(2, 1000))
def test_scaling_all_prices_scales_the_cost(problem, times):
    dear = tuple(replace(s, price=s.price * times) for s in problem.supplies)
    before, after = solved(problem), solved(replace(problem, supplies=dear))
    assert after.quality is before.quality
    assert after.cost == before.cost * times


@SLOW
@given(problems(), st.randoms(use_true_random=False))
def test_the_order_of_supplies_and_shapes_changes_nothing(problem, random):
    shuffled = replace(
        problem,
        supplies=tuple(random.sample(problem.supplies, len(problem.supplies))),
        shapes=tuple(random.sample(problem.shapes, len(problem.shapes))),
        pinned=tuple(reversed(problem.pinned)),
    )
    assert solved(shuffled) == solved(problem)


@SLOW
@given(problems())
def test_an_infeasible_answer_names_limits_whose_relaxation_would_help(problem):
    solution = solved(problem)
    if solution.quality is not Quality.INFEASIBLE or not solution.broken:
        return
    widened = relaxed(placed_part(problem, solution), set(solution.broken))
    assert solved(widened).quality is not Quality.INFEASIBLE or len(solution.unplaced) > 0


def relaxed(problem: Problem, names: set[str]) -> Problem:
    """Without these limits."""
    shapes = tuple(
        replace(
            s,
            high=1000 if f"workload {s.workload.path} replicas.max" in names else s.high,
            low=0 if f"workload {s.workload.path} replicas.min" in names else s.low,
        )
        if s.workload
        else s
        for s in problem.shapes
    )
    limits = tuple(x for x in problem.limits if x.name not in names)
    choices = tuple(c for c in problem.choices if c.name not in names)
    return replace(problem, shapes=shapes, limits=limits, choices=choices)


@SLOW
@given(problems())
def test_every_price_of_a_limit_is_what_the_relaxed_problem_saves(problem):
    solution = solved(problem)
    for price in solution.limits:
        assert price.saving >= Rate.zero()
        if price.name == "pools[general].bounds.maxNodes":
            limits = tuple(replace(x, at_most=x.at_most + 1) for x in problem.limits)
            assert solved(replace(problem, limits=limits)).cost == solution.cost - price.saving
