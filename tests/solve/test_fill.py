"""Greedy completion: nodes that give most for their price, one kind after the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.properties.small import problems

from benchmarks.gaps import Size
from isocost.model.frame import Frame, frame
from isocost.solve import fill
from isocost.solve.fill import complete, values
from isocost.solve.fleet import Fleet


@pytest.fixture(scope="module")
def large() -> Frame:
    return frame(Size(workloads=60, offers=40).problem(0))


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
