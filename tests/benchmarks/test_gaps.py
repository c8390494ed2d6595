"""The random problems whose gaps are published: the same each time, and answerable."""

from __future__ import annotations

import time

import pytest

from benchmarks.gaps import SEEDS, SIZES, Found, Size
from isocost.solve import fallback, faults


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.told} of {size.generations}")
def test_a_problem_is_the_same_each_time_and_every_workload_fits_somewhere(size):
    for seed in SEEDS:
        problem = size.problem(seed)
        assert problem == size.problem(seed)
        assert all(shape.rates for shape in problem.shapes)
        assert len({rate for shape in problem.shapes for rate in shape.rates.values()}) == size.generations
    assert size.problem(0) != size.problem(1)


def test_a_line_says_how_far_from_its_bound_an_answer_is():
    size = Size(workloads=3, offers=4)
    problem = size.problem(0)
    greedy = fallback(problem, "asked for", time.monotonic)
    assert faults(problem, greedy) == ()
    line = Found(size=size, answers=(greedy,), seconds=(0.5,)).cells()
    assert line[:2] == ("3 x 4", "1")
    assert line[3] == line[4] == f"{100 * float(greedy.gap):.2f}"
    assert line[5:] == ("0 of 1", "0.5")
