"""What must hold of every fleet, on cases small enough to try everything."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from tests.pack.judge import cheapest, doubts, faults
from tests.pack.small import budget, case

from isocost.pack.solve import Asked, solve

FEW = settings(max_examples=60, deadline=None)


def solved(batches, kinds, seconds=4.0, seed=0):
    return solve(Asked(batches=tuple(batches), kinds=tuple(kinds), seed=seed), budget(seconds))


@FEW
@given(case())
def test_a_fleet_holds_and_so_does_its_proof(drawn):
    batches, kinds = drawn
    fleet = solved(batches, kinds)
    assert faults(batches, kinds, fleet) == []
    assert doubts(batches, kinds, fleet) == []
    assert fleet.bound <= fleet.cost + 1e-9


@FEW
@given(case())
def test_the_bound_never_exceeds_the_optimum(drawn):
    batches, kinds = drawn
    fleet = solved(batches, kinds)
    left = {one.name: one.count for one in fleet.left}
    there = [replace(b, count=b.count - left.get(b.name, 0)) for b in batches if b.count > left.get(b.name, 0)]
    optimum = cheapest(there, kinds) if there else 0.0
    assert fleet.bound <= optimum + 1e-9
    assert fleet.cost >= optimum - 1e-9
