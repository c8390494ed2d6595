"""Slots on an absolute clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
from tests.forecast.series import MINUTE, NOW, series

from isocost.forecast import slots

FIVE = 5 * MINUTE
HERE = slots.number(NOW, FIVE)


def test_the_end_of_a_slot_belongs_to_it_and_what_comes_after_to_the_next() -> None:
    assert slots.end(HERE, FIVE) == NOW
    assert slots.number(NOW + timedelta(seconds=1), FIVE) == HERE + 1
    assert slots.number(NOW - timedelta(seconds=1), FIVE) == HERE


def test_a_slot_is_closed_once_its_samples_have_had_time_to_come() -> None:
    assert slots.closed(NOW, FIVE) == HERE - 1
    assert slots.closed(NOW + MINUTE, FIVE) == HERE
    assert slots.closed(NOW + timedelta(seconds=1), timedelta(seconds=5)) == slots.number(NOW, timedelta(seconds=5))


def test_fine_samples_are_joined_to_their_highest_and_gaps_stay_gaps() -> None:
    minutes = [1.0, 9, 1, 1, 1, *[None] * 5, 2, 3, 4, 5, 6]
    values, full = slots.cut(series(minutes), slots.length(MINUTE), HERE - 2, HERE + 1)
    np.testing.assert_array_equal(values, [9, np.nan, 6])
    assert not full.any()


def test_what_lies_outside_is_left_out_and_the_newest_off_the_grid_too() -> None:
    found = series([1.0, 2, 3, 4], FIVE)
    off = replace(found, times=(*found.times, NOW + 2 * MINUTE), values=(*found.values, 99.0))
    np.testing.assert_array_equal(slots.cut(off, FIVE, HERE - 1, HERE + 1)[0], [3, 4])
    np.testing.assert_array_equal(slots.cut(off, FIVE, HERE + 1, HERE + 3)[0], [99, np.nan])


def test_a_slot_is_saturated_where_one_of_its_samples_is() -> None:
    found = replace(series([1.0] * 15), saturated=(NOW - 7 * MINUTE,))
    assert slots.cut(found, FIVE, HERE - 2, HERE + 1)[1].tolist() == [False, True, False]
    assert slots.cut(found, FIVE, HERE, HERE + 1)[1].tolist() == [False]


def test_coarse_samples_are_their_own_slots() -> None:
    assert slots.length(timedelta(hours=1)) == timedelta(hours=1)
    assert slots.length(2 * MINUTE) == 4 * MINUTE
