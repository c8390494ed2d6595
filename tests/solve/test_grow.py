"""When fleets are made of the mixture: once it has ended, or while it is made where that takes most of the time."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import count

import pytest
from tests.properties.small import fixed, requests, supply

from isocost.model.frame import frame
from isocost.solve import grow
from isocost.solve.answer import trivial
from isocost.solve.fill import values
from isocost.solve.found import Found
from isocost.solve.improve import greedy
from isocost.world.problem import Problem


@pytest.fixture
def bounds(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], float]], list[int]]:
    """What was proved whenever fleets had been made, with so much time left at each look."""
    dice = random.Random(8)
    kinds = tuple(supply(f"k{k}", 8 + 4 * k, f"{(8 + 4 * k) * dice.uniform(0.03, 0.05):.4f}") for k in range(8))
    names = tuple(one.name for one in kinds)
    shapes = tuple(
        fixed(f"s{k}", requests(dice.randint(1, 6), dice.randint(1, 9)), dice.randint(9, 30), names) for k in range(12)
    )
    posed = frame(Problem(supplies=kinds, shapes=shapes))
    monkeypatch.setattr(grow, "EACH", 1)

    def found(left: Callable[[], float]) -> list[int]:
        worth = values(posed)
        begun = Found(frame=posed, bound=trivial(posed), fleet=greedy(posed, worth))
        return [one.bound for one in grow.grown(begun, worth, left)]

    return found


def test_with_time_left_fleets_are_made_of_a_mixture_that_has_ended(bounds):
    proved = bounds(lambda: 60.0)
    assert len(set(proved)) == 1


def test_where_the_mixture_takes_most_of_the_time_fleets_are_made_of_it_as_it_is(bounds):
    looks = count()
    hurried = bounds(lambda: 60.0 - next(looks))
    assert len(hurried) > len(bounds(lambda: 60.0))
