"""Where fills are too many to list: the answer still packs, keeps its bound, and is no worse than the greedy one."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from itertools import count

import pytest
from tests.properties.small import fixed, requests, supply, web

from isocost.model.frame import frame
from isocost.solve import columns, fallback, faults, solve
from isocost.solve.generate import Generator
from isocost.solve.search import HASTY, answer
from isocost.world.problem import Problem, Quality, Solution


@pytest.fixture(scope="module")
def problem() -> Problem:
    dice = random.Random(4)
    sizes = [(2, 8), (4, 8), (8, 16), (8, 32), (16, 64), (32, 64)]
    offers = tuple(
        supply(f"o{k}", c, f"{c * 0.03 * dice.uniform(0.9, 1.3):.4f}", memory=m) for k, (c, m) in enumerate(sizes)
    )
    rates = dict.fromkeys((s.name for s in offers), 0.6)
    shapes = tuple(
        web(
            f"w{k}", requests(dice.choice([1, 1, 2]), dice.choice([1, 2, 3])), rates, demand=dice.uniform(2, 9), high=99
        )
        for k in range(12)
    )
    return Problem(supplies=offers, shapes=shapes)


def test_the_fills_of_large_nodes_are_too_many_to_list(problem):
    posed = frame(problem)
    assert not columns.complete(posed, columns.listed(posed))


def test_giving_up_on_hundreds_of_kinds_of_nodes_costs_little(problem, monkeypatch):
    kinds = tuple(supply(f"k{k}", 16 + k, "1", memory=64 + k) for k in range(200))
    rates = dict.fromkeys((s.name for s in kinds), 0.6)
    shapes = tuple(replace(shape, rates=rates) for shape in problem.shapes)
    steps, walk = [0], columns._walk

    def counted(*arguments):
        for pods in walk(*arguments):
            steps[0] += 1
            yield pods

    monkeypatch.setattr(columns, "_walk", counted)
    posed = frame(Problem(supplies=kinds, shapes=shapes))
    assert not columns.complete(posed, columns.listed(posed))
    assert steps[0] < 3 * columns.PER_BIN * columns.VISITS


def test_in_haste_a_good_answer_is_taken_at_once_and_nothing_is_priced(problem):
    told: list[Solution] = []
    hasty = answer(problem, 30, iter(count(0.0, 1e-6)).__next__, told.append, enough=10.0)
    assert len(told) == 2
    assert hasty.fills == told[0].fills
    assert (hasty.limits, hasty.note) == ((), HASTY)
    assert faults(problem, hasty) == ()


def test_in_haste_a_fleet_near_enough_does_not_wait_for_a_better_proof(monkeypatch):
    dice = random.Random(1)
    sizes = [(cores, memory) for cores in (16, 32, 48, 64, 96) for memory in (64, 128, 256)]
    offers = tuple(
        supply(f"o{c}x{m}", c, f"{(c * 0.03 + m * 0.003) * dice.uniform(0.9, 1.2):.4f}", memory=m) for c, m in sizes
    )
    names = tuple(one.name for one in offers)
    shapes = tuple(
        fixed(f"s{k}", requests(dice.randint(3, 15), dice.randint(4, 40)), dice.randint(12, 50), names)
        for k in range(14)
    )
    step, taken = Generator.step, [0]

    def counted(making, left):
        taken[0] += 1
        return step(making, left)

    def steps(enough: float) -> int:
        taken[0] = 0
        found = answer(
            Problem(supplies=offers, shapes=shapes), 30, iter(count(0.0, 1e-6)).__next__, lambda _: None, enough=enough
        )
        assert found.gap <= enough
        return taken[0]

    monkeypatch.setattr(Generator, "step", counted)
    assert 0 < steps(0.05) < steps(0.005)


def test_the_answer_packs_and_is_no_dearer_than_the_greedy_one(problem, workers):
    greedy = fallback(problem, "asked for", time.monotonic)
    solution = solve(problem, seconds=12, workers=workers)
    assert faults(problem, solution) == ()
    assert solution.quality in (Quality.FEASIBLE, Quality.OPTIMAL)
    assert greedy.bound <= solution.bound <= solution.cost <= greedy.cost
