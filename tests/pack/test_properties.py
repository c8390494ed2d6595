"""What must hold of every fleet, on cases small enough to try everything."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pack.judge import cheapest, doubts, faults
from tests.pack.small import budget, case, kind, zoned

from isocost.pack.current import Current, moved
from isocost.pack.fluid import Fluid
from isocost.pack.solve import Asked, solve
from isocost.world.packing import Batch, Kind

FEW = settings(max_examples=60, deadline=None)


def solved(batches, kinds, seconds=4.0, seed=0):
    return solve(Asked(batches=tuple(batches), kinds=tuple(kinds), seed=seed), budget(seconds))


@FEW
@given(st.one_of(case(), zoned()))
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
    assert fleet.bound <= fleet.least <= optimum + 1e-9
    assert fleet.cost >= optimum - 1e-9


@FEW
@given(case(), kind("new"))
def test_with_the_running_fleet_no_offer_more_and_no_pod_less_costs_more(drawn, new):
    batches, kinds = drawn
    before = solved(batches, kinds)
    runs = Current(groups=before.groups, duals=before.proof.duals)
    if not before.left:
        for pods, offers in ((batches, [*kinds, new]), (batches[1:], kinds), (batches, kinds)):
            after = solve(Asked(batches=tuple(pods), kinds=tuple(offers), current=runs), budget(4.0))
            assert faults(pods, offers, after) == []
            assert after.cost <= before.cost + 1e-9


def test_after_a_small_change_few_pods_move():
    offers = [Kind(name=f"k{c}", cpu=c * 1000, memory=c * 4000, price=c / 10 + 0.05) for c in (4, 8, 16, 32)]
    pods = [Batch(name=f"p{i}", count=40 + i, cpu=1000 * (1 + i % 3), memory=1000 * (1 + i % 5)) for i in range(12)]
    before = solved(pods, offers, 20)
    changed = [replace(pods[0], count=pods[0].count - 3), replace(pods[1], count=pods[1].count + 3), *pods[2:]]
    runs = Current(groups=before.groups, duals=before.proof.duals)
    after = solve(Asked(batches=tuple(changed), kinds=tuple(offers), current=runs), budget(20))
    assert faults(changed, offers, after) == []
    assert moved(before.groups, after.groups, {b.name: b.count for b in changed}) <= 0.02 * sum(
        b.count for b in changed
    )
    assert after.gap <= before.gap + 0.02


def test_without_time_for_the_relaxation_there_is_a_fleet_and_a_bound_worth_having(monkeypatch):
    offers = [Kind(name=f"k{c}", cpu=c * 1000, memory=c * 4000, price=c / 10 + 0.05) for c in (4, 8, 16, 32)]
    pods = [Batch(name=f"p{i}", count=40 + i, cpu=1000 * (1 + i % 3), memory=1000 * (1 + i % 5)) for i in range(12)]
    monkeypatch.setattr(Fluid, "solve", lambda self, seconds: None)
    fleet = solve(Asked(batches=tuple(pods), kinds=tuple(offers)), lambda: 0.0)
    assert faults(pods, offers, fleet) == []
    assert fleet.gap < 0.2
