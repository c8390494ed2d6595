"""A running fleet is where the search begins, and what it says of itself is believed only as far as it was proved."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pack.judge import cheapest, faults
from tests.pack.small import budget, case, large

from isocost.pack.current import Current
from isocost.pack.grounds import grounds, lemma
from isocost.pack.solve import Asked, solve
from isocost.world.packing import Batch, Kind

GPUS = [
    Kind(name=f"g{n}", cpu=n * 8000, memory=n * 30_000, gpu=n, gpu_model="t4", gpu_memory=16_000, price=n * 0.5 + 0.05)
    for n in (1, 4, 8)
]
SHARED = [
    Batch(name=f"p{i}", count=30 + 7 * i, cpu=500 + 700 * i, memory=1000 + 1900 * i, gpu=1, gpu_milli=110 + 130 * i)
    for i in range(6)
]
FEW = settings(max_examples=60, deadline=None)


def solved(batches, kinds, current=None):
    return solve(Asked(batches=tuple(batches), kinds=tuple(kinds), current=current), budget(4.0))


@FEW
@given(case(), st.lists(st.floats(0, 50), min_size=3, max_size=3))
def test_values_that_were_never_proved_raise_no_bound(drawn, duals):
    batches, kinds = drawn
    runs = Current(groups=solved(batches, kinds).groups, duals=dict(zip(("p0", "p1", "p2"), duals, strict=True)))
    after = solved(batches, kinds, runs)
    assert faults(batches, kinds, after) == []
    if not after.left:
        assert after.bound <= cheapest(batches, kinds) + 1e-9


@FEW
@given(large(), st.integers(0, 5), st.integers(1, 3))
def test_a_pod_more_is_answered_with_a_bound_that_holds(drawn, which, more):
    batches, kinds = drawn
    before = solved(batches, kinds)
    one = batches[which % len(batches)]
    grown = [*(b for b in batches if b is not one), _plus(one, more)]
    after = solved(grown, kinds, Current(groups=before.groups, duals=before.proof.duals))
    assert faults(grown, kinds, after) == []
    anew = solved(grown, kinds)
    if not after.left and not anew.left:
        assert after.bound <= anew.cost * (1 + 1e-9)
        assert anew.bound <= after.cost * (1 + 1e-9)


def _plus(one: Batch, more: int) -> Batch:
    return replace(one, count=one.count + more)


def test_the_gap_hardly_grows_when_shares_of_gpus_change():
    """Shared GPUs whose values a short search does not prove again: the fluid bound stands in."""
    before = solved(SHARED, GPUS)
    changed = [_plus(SHARED[0], 2), *SHARED[1:]]
    after = solved(changed, GPUS, Current(groups=before.groups, duals=before.proof.duals))
    assert faults(changed, GPUS, after) == []
    assert after.gap <= before.gap + 0.03


@FEW
@given(case(), st.floats(1.01, 9.0))
def test_what_is_said_to_be_proved_is_not_believed_where_a_short_search_shows_otherwise(drawn, times):
    batches, kinds = drawn
    before = solved(batches, kinds)
    now, duals = grounds(batches, kinds), {name: u * times for name, u in before.proof.duals.items()}
    after = solved(batches, kinds, Current(groups=before.groups, duals=duals, lemma=lemma(now, now, duals)))
    if not after.left and not before.proof.cap_duals:
        assert after.bound <= cheapest(batches, kinds) + 1e-9


def test_the_gap_hardly_grows_where_the_old_proof_says_enough():
    """Values that take minutes to prove again are not proved again."""
    before = solved(SHARED, GPUS)
    changed = [_plus(SHARED[0], 2), *SHARED[1:]]
    said = lemma(grounds(changed, GPUS), grounds(SHARED, GPUS), before.proof.duals)
    after = solve(
        Asked(
            batches=tuple(changed),
            kinds=tuple(GPUS),
            current=Current(groups=before.groups, duals=before.proof.duals, lemma=said),
        ),
        budget(0.5),
    )
    assert faults(changed, GPUS, after) == []
    assert after.bound >= before.bound * (1 - 1e-9)
