"""The grid and its windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.forecast.series import MINUTE, series

from isocost.forecast.past import Past


def test_windows_have_the_peak_of_what_was_measured() -> None:
    peaks, whole = Past.of(series([1, 3, 2, None, 5])).peaks(2)
    assert peaks.tolist() == [3, 3, 2, 5]
    assert whole.tolist() == [True, True, True, True]


def test_a_window_that_is_mostly_gap_has_no_peak() -> None:
    _, whole = Past.of(series([1, None, None, None, 5, 5])).peaks(3)
    assert whole.tolist() == [False, False, False, True]


def test_now_is_the_newest_sample_and_the_span_reaches_back_from_it() -> None:
    past = Past.of(series([4, None, 2]))
    assert (past.now, past.span) == (2.0, timedelta(minutes=2))


def test_samples_off_the_grid_fall_into_the_nearest_slot_and_the_larger_counts() -> None:
    one = series([1, 2, 3])
    shifted = replace(one, times=(one.times[0], one.times[0] + MINUTE * 0.4, one.times[2]))
    past = Past.of(shifted)
    assert past.values[past.present].tolist() == [2, 3]
    assert past.present.tolist() == [True, False, True]


def test_a_lead_is_at_least_one_slot_and_at_most_half_the_history() -> None:
    past = Past.of(series([1.0] * 20))
    assert past.slots(timedelta(seconds=1)) == 1
    assert past.slots(timedelta(minutes=5)) == 5
    assert past.slots(timedelta(minutes=5, seconds=1)) == 6
    assert past.slots(timedelta(hours=5)) == 10
    assert Past.of(series([1.0])).slots(timedelta(hours=1)) == 1
