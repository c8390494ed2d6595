"""The simulator against cases worked by hand, and the bound against trying everything."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocost.forecast.replay.score import score
from isocost.forecast.replay.trial import Floats, Trial, asked, bound, ready, whole

STEP = timedelta(minutes=5)


def trial(*rows: list[float], lead: int = 1) -> Trial:
    """Rows are in the unit of the first half's mean / 8."""
    values = np.array(rows, dtype=float)
    found, left = Trial.of([f"s{i}" for i in range(len(rows))], values, STEP, lead * STEP)
    assert not left
    return found


def test_a_replica_is_an_eighth_of_the_mean_of_the_first_half() -> None:
    found = trial([4.0, 12.0, 10.0, 20.0])
    assert found.unit.tolist() == [1.0]
    assert found.demand.tolist() == [[4.0, 12.0, 10.0, 20.0]]
    assert found.scored.tolist() == [[False, False, True, True]]
    assert found.peak.tolist() == [20.0]


def test_gaps_count_neither_in_the_mean_nor_in_the_score() -> None:
    found = trial([8.0, np.nan, 8.0, 9.0, np.nan, 9.0])
    assert found.unit.tolist() == [1.0]
    assert found.scored.tolist() == [[False, False, False, True, False, True]]


def test_each_series_is_halved_where_its_own_samples_are() -> None:
    found = trial([np.nan, np.nan, 8.0, 8.0, 9.0, 9.0], [8.0, 8.0, 8.0, 9.0, 9.0, 9.0])
    assert found.scored.sum(axis=1).tolist() == [2, 3]
    assert (found.first.tolist(), found.last.tolist()) == ([2, 0], [5, 5])


def test_series_without_demand_in_a_half_are_left_out_by_name() -> None:
    values = np.array([[0.0, 0.0, 1.0, 1.0], [1.0, 1.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0], [np.nan] * 4])
    found, left = Trial.of("abcd", values, STEP, STEP)
    assert (found.names, left) == (("c",), ("a", "b", "d"))


@pytest.mark.parametrize(("minutes", "slots"), [(0, 0), (1, 1), (5, 1), (10, 2), (11, 3)])
def test_a_lead_is_counted_in_whole_slots(minutes: int, slots: int) -> None:
    found, _ = Trial.of("a", np.ones((1, 4)), STEP, timedelta(minutes=minutes))
    assert (found.lead, found.width) == (slots, slots + 1)


def test_what_is_decided_after_a_slot_is_asked_for_in_the_next_and_rounded_up() -> None:
    assert asked(np.array([[1.2, 3.0, 2.0000000001]])).tolist() == [[2.0, 2.0, 3.0]]


def test_capacity_serves_after_the_lead_and_is_gone_at_once() -> None:
    capacity = np.array([[2.0, 5.0, 5.0, 5.0, 3.0]])
    assert ready(capacity, 0).tolist() == capacity.tolist()
    assert ready(capacity, 1).tolist() == [[2.0, 2.0, 5.0, 5.0, 3.0]]
    assert ready(capacity, 2).tolist() == [[2.0, 2.0, 2.0, 5.0, 3.0]]


def test_the_score_of_a_case_worked_by_hand() -> None:
    """Second half: demand 4 10 6 8, asked 5 5 9 9 with a lead of one slot serves 5 5 5 9: short at 10 and at 6 of 4 slots.

    Paid 28 / 4 = 7 of a peak of 10; missing 5 + 1. The bound asks 10 10 8 8, so 9. One change, in 20 minutes.
    """
    found = trial([8.0, 8.0, 8.0, 8.0, 4.0, 10.0, 6.0, 8.0])
    got = score(found, np.array([[5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 9.0, 9.0]]))
    assert got.paid == pytest.approx(0.7)
    assert got.short == pytest.approx(0.5)
    assert got.excess == pytest.approx(0.7 - 0.9)
    assert got.changes == pytest.approx(1 / (4 * 5 / 1440))
    assert got.cost == pytest.approx(0.7 + 20 * 6 / 4 / 10)


def test_the_bound_is_never_short() -> None:
    dice = np.random.default_rng(3)
    found = trial(*(dice.gamma(0.5, 10, (5, 60))), lead=3)
    assert score(found, bound(found)).short == 0.0


def least(need: Floats, lead: int) -> float:
    """The cheapest capacities that leave no slot short, by trying all of them."""
    levels = sorted(set(need.tolist()))
    tries = (np.array([row]) for row in product(levels, repeat=len(need)))
    return min(float(row.sum()) for row in tries if (ready(row, lead)[0] >= need).all())


@settings(max_examples=25, deadline=None)
@given(demand=st.lists(st.integers(0, 3), min_size=5, max_size=6), lead=st.integers(0, 2))
def test_no_capacity_that_is_never_short_is_cheaper_than_the_bound(demand: list[int], lead: int) -> None:
    values = np.array([[*demand]], dtype=float)
    one = Trial(
        names=("a",), demand=values, unit=np.ones(1), scored=np.ones_like(values, dtype=bool), first=np.array([0]),
        last=np.array([len(demand) - 1]), step=STEP, lead=lead,
    )  # fmt: skip
    assert bound(one).sum() == least(whole(values[0]), lead)
