"""How many fleets are made of a mixture: one now and then while it is unfinished, as many as there is time for once it has ended."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from tests.properties.small import fixed, requests, supply

from isocost.model.frame import frame
from isocost.solve import grow
from isocost.solve.answer import trivial
from isocost.solve.fill import values
from isocost.solve.fleet import Fleet
from isocost.solve.found import Found
from isocost.solve.improve import greedy
from isocost.world.problem import Problem

BUILT = grow.built


@pytest.fixture
def begun() -> Found:
    """A problem of twelve workloads on eight kinds of nodes, with a greedy fleet, which takes some rounds of column generation."""
    dice = random.Random(8)
    kinds = tuple(supply(f"k{k}", 8 + 4 * k, f"{(8 + 4 * k) * dice.uniform(0.03, 0.05):.4f}") for k in range(8))
    names = tuple(one.name for one in kinds)
    shapes = tuple(
        fixed(f"s{k}", requests(dice.randint(1, 6), dice.randint(1, 9)), dice.randint(9, 30), names) for k in range(12)
    )
    posed = frame(Problem(supplies=kinds, shapes=shapes))
    return Found(frame=posed, bound=trivial(posed), fleet=greedy(posed))


def test_one_fleet_is_made_of_an_unfinished_mixture_and_the_time_left_to_it(begun, monkeypatch):
    made = [0]

    def counted(*arguments) -> Iterator[Fleet]:
        for fleet in BUILT(*arguments):
            made[0] += 1
            yield fleet

    monkeypatch.setattr(grow, "built", counted)
    monkeypatch.setattr(grow, "EACH", 1)
    seen = [(made[0], found.bound) for found in grow.grown(begun, values(begun.frame), lambda: 60.0)]
    unfinished = [number for number, bound in seen if bound < begun.bound]
    assert unfinished == list(range(1, len(unfinished) + 1))
    assert len(unfinished) > 2
    assert made[0] > len(seen) + 1
