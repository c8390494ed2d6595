"""How many fleets are made of a mixture: one now and then while it is unfinished, as many as there is time for once it has ended."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.gaps import Size
from isocost.model.frame import frame
from isocost.solve import grow
from isocost.solve.answer import trivial
from isocost.solve.fill import values
from isocost.solve.fleet import Fleet
from isocost.solve.found import Found
from isocost.solve.improve import greedy

BUILT = grow.built


@pytest.fixture
def begun() -> Found:
    """A problem of twelve workloads on eight kinds of nodes, with a greedy fleet, which takes some rounds of column generation."""
    posed = frame(Size(workloads=12, offers=8).problem(0))
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
