"""Where fills are too many to list: the answer still packs, keeps its bound, and is no worse than the greedy one."""

from __future__ import annotations

import random
import time

import pytest
from tests.properties.small import requests, supply, web

from isocost.model.frame import frame
from isocost.solve import columns, fallback, faults, solve
from isocost.world.problem import Problem, Quality


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


def test_the_answer_packs_and_is_no_dearer_than_the_greedy_one(problem, workers):
    greedy = fallback(problem, "asked for", time.monotonic)
    solution = solve(problem, seconds=12, workers=workers)
    assert faults(problem, solution) == ()
    assert solution.quality in (Quality.FEASIBLE, Quality.OPTIMAL)
    assert greedy.bound <= solution.bound <= solution.cost <= greedy.cost
