"""What must not matter, and what must not hurt: the order of rows, the currency, one offer more, one pod less."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pack.judge import faults
from tests.pack.small import budget, case, kind, large, zoned

from isocost.pack.current import Current
from isocost.pack.solve import Asked, solve
from isocost.world.packing import Batch, Fleet, Kind

FEW = settings(max_examples=25, deadline=None)
SOME = settings(max_examples=12, deadline=None)
CLOSE = 2e-6
"""relative: searches end when the gap is below a millionth"""


def solved(batches: list[Batch], kinds: list[Kind], runs: Fleet | None = None) -> Fleet:
    current = Current(groups=runs.groups, duals=runs.proof.duals) if runs else None
    return solve(Asked(batches=tuple(batches), kinds=tuple(kinds), current=current), budget(8.0))


def proven(fleet: Fleet) -> bool:
    return fleet.gap <= CLOSE


@FEW
@given(st.one_of(case(), zoned()), st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(drawn, dice):
    batches, kinds = drawn
    first = solved(batches, kinds)
    shuffled = dice.sample(batches, len(batches)), dice.sample(kinds, len(kinds))
    assert solved(*shuffled) == first


@FEW
@given(case(), st.sampled_from([1 / 1024, 0.001, 3.0, 7.3, 1000.0, 1e7]))
def test_prices_in_another_currency_scale_the_cost_and_the_bound(drawn, rate):
    batches, kinds = drawn
    first = solved(batches, kinds)
    scaled = solved(batches, [replace(k, price=k.price * rate) for k in kinds])
    assert scaled.cost == pytest.approx(first.cost * rate, rel=1e-9)
    assert scaled.bound == pytest.approx(first.bound * rate, rel=CLOSE)


@FEW
@given(case(), kind("new"))
def test_one_offer_more_raises_neither_the_bound_nor_a_proven_cost(drawn, new):
    batches, kinds = drawn
    before, after = solved(batches, kinds), solved(batches, [*kinds, new])
    if before.left == after.left:
        assert after.bound <= before.bound * (1 + CLOSE) + 1e-9 or not proven(before)
        assert after.bound <= before.cost + 1e-9
        assert after.cost <= before.cost + 1e-9 or not proven(after)


@FEW
@given(case(), st.integers(0, 2))
def test_fewer_pods_raise_neither_the_bound_nor_a_proven_cost(drawn, which):
    batches, kinds = drawn
    fewer = [replace(b, count=b.count - (i == which % len(batches))) for i, b in enumerate(batches)]
    before, after = solved(batches, kinds), solved(fewer, kinds)
    if not before.left:
        assert after.bound <= before.bound * (1 + CLOSE) + 1e-9 or not proven(before)
        assert after.bound <= before.cost + 1e-9
        assert after.cost <= before.cost + 1e-9 or not proven(after)


@SOME
@given(st.one_of(large(), zoned()), kind("new"), st.integers(0, 5))
def test_from_the_old_answer_no_offer_more_and_no_pods_less_cost_more_at_any_size(drawn, new, which):
    batches, kinds = drawn
    new = replace(
        new, zone=kinds[0].zone, labels={**new.labels, **kinds[0].labels}
    )  # a zone more would be another wish
    before = solved(batches, kinds)
    fewer = [replace(b, count=b.count * 2 // 3) if i == which % len(batches) else b for i, b in enumerate(batches)]
    if not before.left:
        for pods, offers in ((batches, [*kinds, new]), (fewer, kinds), (batches, kinds)):
            after = solved(pods, offers, before)
            assert faults(pods, offers, after) == []
            assert after.cost <= before.cost + 1e-9
