"""Greedy completion: nodes that give most for their price, one kind after the other."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from tests.properties.small import fixed, problems, requests, supply

from isocost.model.frame import Frame, frame
from isocost.solve import fill
from isocost.solve.fill import complete, values
from isocost.solve.fleet import Fleet
from isocost.world.problem import Problem


@pytest.fixture(scope="module")
def large() -> Frame:
    """Sixty workloads, and forty kinds of nodes."""
    dice = random.Random(6)
    kinds = tuple(supply(f"k{k}", 8 + k, f"{(8 + k) * dice.uniform(0.03, 0.05):.4f}", memory=64) for k in range(40))
    names = tuple(one.name for one in kinds)
    shapes = tuple(
        fixed(f"s{k}", requests(dice.randint(1, 6), dice.randint(1, 6)), dice.randint(3, 30), names) for k in range(60)
    )
    return frame(Problem(supplies=kinds, shapes=shapes))


def test_fills_are_found_anew_only_where_they_would_be_the_best(large):
    fleet, asked = Fleet(large), [0]

    def counted(*arguments):
        asked[0] += 1
        return fill._best_fill(*arguments)

    assert complete(fleet, values(large), counted)
    assert asked[0] < len(large.supplies) + 4 * len({box.key for box in fleet.boxes})


@given(problems())
def test_a_complete_fleet_lacks_nothing_and_keeps_the_limits(problem):
    posed = frame(problem)
    fleet = Fleet(posed)
    if complete(fleet, values(posed)):
        assert fleet.complete()
        assert fleet.within()
