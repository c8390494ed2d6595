"""Column generation, which small problems do not need: forced on them, its bound holds and its fleets keep what was promised."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from tests.properties.brute import optimum
from tests.properties.small import most_nodes, problems, requests, supply, web

from benchmarks.gaps import Size
from isocost.model.encode import encode
from isocost.model.frame import frame
from isocost.solve import columns, faults, generate
from isocost.solve.answer import feasible, trivial
from isocost.solve.cheapest import _aggregate, search
from isocost.solve.fill import values
from isocost.solve.found import Found
from isocost.solve.highs import run
from isocost.solve.improve import greedy
from isocost.world.problem import Problem

SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def generated(problem: Problem, *, start: bool = True) -> Found:
    posed = frame(problem)
    worth = values(posed)
    found = Found(frame=posed, bound=trivial(posed), fleet=greedy(posed, worth) if start else None)
    for _ in _aggregate(found, worth, lambda: 5.0):
        pass
    return found


def checked(problem: Problem, found: Found) -> None:
    assert found.fleet is not None
    assert faults(problem, feasible(found.frame, found.fleet, found.bound)) == ()


@SLOW
@given(problems())
def test_no_fleet_is_cheaper_than_the_bound(problem):
    found = generated(problem)
    placed = frame(problem).unplaced
    best = None if placed else optimum(problem, most=4)
    if best is not None:
        checked(problem, found)
        assert found.bound <= best <= found.fleet.cost


@pytest.fixture(scope="module")
def crowd() -> Problem:
    """Forty workloads on a dozen offers, some of which carry more per replica."""
    dice = random.Random(7)
    sizes = [(dice.choice([4, 8, 16, 32, 64]), dice.choice([2, 4, 8])) for _ in range(12)]
    offers = tuple(
        supply(f"o{k:02}", c, f"{c * (0.028 + m * 0.0035) * dice.uniform(0.9, 1.2):.4f}", memory=c * m)
        for k, (c, m) in enumerate(sizes)
    )
    shapes = tuple(
        web(
            f"w{k:02}",
            requests(dice.choice([1, 1, 2, 3]), dice.choice([1, 2, 3, 6])),
            {s.name: 0.8 if s.name < "o09" or k % 4 else 1.2 for s in offers},
            demand=dice.uniform(4, 20),
            high=99,
        )
        for k in range(40)
    )
    return Problem(supplies=offers, shapes=shapes)


def test_the_bound_is_no_lower_than_that_of_added_up_resources_and_fleets_come_near_it(crowd):
    start, found = greedy(frame(crowd)), generated(crowd)
    checked(crowd, found)
    relaxed = encode(frame(crowd), (), whole=False)
    assert found.bound >= relaxed.bound(run(relaxed.problem, 60, open_gap=0.0).dual)
    assert found.bound <= found.fleet.cost < start.cost


def test_a_limit_on_nodes_is_charged_for_and_kept(crowd):
    free = generated(crowd)
    few = sum(free.fleet.count) * 3 // 4
    limited = Problem(supplies=crowd.supplies, shapes=crowd.shapes, limits=(most_nodes(few, *crowd.supplies),))
    found = generated(limited)
    checked(limited, found)
    assert sum(found.fleet.count) <= few
    assert found.bound > free.bound
    assert found.fleet.cost < greedy(frame(limited)).cost


def test_without_a_fleet_to_begin_with_one_is_found(crowd):
    checked(crowd, generated(crowd, start=False))


def test_what_no_fleet_can_keep_is_proven_impossible(crowd):
    none = Problem(supplies=crowd.supplies, shapes=crowd.shapes, limits=(most_nodes(1, *crowd.supplies),))
    found = generated(none, start=False)
    assert found.impossible
    assert found.fleet is None


def test_what_the_kernel_leaves_open_is_found_and_proved_by_branch_and_bound(monkeypatch):
    posed = frame(Size(workloads=20, offers=20).problem(0))
    monkeypatch.setattr(generate, "MANY", generate.FEW)
    with ThreadPoolExecutor(2) as pool:
        making = generate.Generator(posed, columns.used(posed, [greedy(posed)]), pool)
        while making.step(lambda: 60.0):
            pass
    assert making.value <= making.bound * 1.001


def test_bins_that_are_alike_are_asked_for_once(monkeypatch):
    rates = {"a": 1.0, "b": 1.0, "c": 1.0}
    kinds = (supply("a", 8, "1.0"), supply("b", 8, "1.1"), supply("c", 16, "2.1"))
    posed = frame(Problem(supplies=kinds, shapes=(web("w", requests(3), rates, demand=9.0),)))
    asked = []
    monkeypatch.setattr(generate.Ground, "fill", _noting(asked))
    with ThreadPoolExecutor(1) as pool:
        making = generate.Generator(posed, columns.used(posed, [greedy(posed)]), pool)
        assert making.step(lambda: 60.0)
    assert len(asked) == 2
    assert making.bound > 0


def _noting(asked: list[int]):
    fill = generate.Ground.fill

    def noted(ground, worth, b, *rest, **more):
        asked.append(b)
        return fill(ground, worth, b, *rest, **more)

    return noted


def test_the_aggregate_proves_a_bound_before_any_fill_is_asked_for(monkeypatch):
    monkeypatch.setattr(generate.Generator, "step", lambda making, left: False)
    posed = frame(Size(workloads=20, offers=20).problem(0))
    first, *rest = [one.bound for one in search(posed, lambda: 20.0)]
    assert rest[0] > 1.1 * first
    hasty = [one.bound for one in search(posed, lambda: 20.0, 0.5)]
    assert hasty[0] == hasty[1] == first
    late = [one.bound for one in search(posed, lambda: 0.05)]
    assert late[0] == late[1] == first
