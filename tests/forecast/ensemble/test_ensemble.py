"""What a forecast must hold whatever the series: no unit, no neighbours, no future, no gap read as a value, kept promises."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocost.forecast.ensemble import LEVELS, Ensemble, Grid, at, rolling
from isocost.forecast.ensemble.grid import Floats

GRID = Grid(step=timedelta(minutes=30), width=3)
SLOTS = 100
P90, P95, P99 = (LEVELS.tolist().index(level) for level in (0.9, 0.95, 0.99))


def traffic(series: int, slots: int = SLOTS, seed: int = 0) -> Floats:
    """A daily wave with noise and bursts; one series is mostly idle."""
    dice = np.random.default_rng(seed)
    wave = 10 + 6 * np.sin(np.arange(slots) * 2 * np.pi / GRID.day)
    found = wave * np.exp(dice.normal(0, 0.2, (series, slots))) + 20 * (dice.random((series, slots)) < 0.02)
    found[-1] *= dice.random(slots) < 0.3
    return found


def said(values: Floats, grid: Grid = GRID) -> Floats:
    return rolling(values, grid).quantiles


def peaks(values: Floats, width: int) -> Floats:
    """The peak of the window after each slot; NaN for the last ones."""
    found = np.full(values.shape, np.nan)
    for slot in range(values.shape[1] - width):
        found[:, slot] = values[:, slot + 1 : slot + 1 + width].max(axis=1)
    return found


@settings(max_examples=3, deadline=None)
@given(factor=st.sampled_from([1e-6, 0.25, 3.0, 1024.0, 1e9]), seed=st.integers(0, 99))
def test_a_scaled_series_has_a_scaled_forecast(factor: float, seed: int) -> None:
    values = traffic(3, seed=seed)
    np.testing.assert_allclose(said(values * factor), said(values) * factor, rtol=1e-6, atol=1e-9 * factor)


@settings(max_examples=3, deadline=None)
@given(order=st.permutations(range(4)))
def test_permuted_series_have_permuted_forecasts(order: list[int]) -> None:
    values = traffic(4)
    np.testing.assert_array_equal(said(values[order]), said(values)[order])


def test_a_series_is_forecast_alone_as_among_others() -> None:
    values = traffic(5)
    np.testing.assert_allclose(said(values)[2], said(values[2:3])[0], rtol=1e-9)


@settings(max_examples=3, deadline=None)
@given(cut=st.integers(1, SLOTS - 1))
def test_what_comes_later_changes_no_earlier_forecast(cut: int) -> None:
    values = traffic(3)
    np.testing.assert_array_equal(said(values[:, :cut]), said(values)[:, :cut])


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_quantiles_are_finite_not_negative_and_never_fall_with_the_level(data: st.DataObject) -> None:
    cell = st.one_of(st.just(np.nan), st.just(0.0), st.floats(1e-6, 1e12))
    values = np.array([data.draw(st.lists(cell, min_size=30, max_size=30)) for _ in range(2)])
    found = said(values)
    for row, made in zip(values, found, strict=True):
        first = np.flatnonzero(np.isfinite(row))
        spoken = made[first[0] :] if len(first) else made[:0]
        assert np.isfinite(spoken).all()
        assert (spoken >= 0).all()
        assert (np.diff(spoken, axis=1) >= 0).all()
        assert np.isnan(made[: len(made) - len(spoken)]).all()


def test_quantiles_are_kept_as_often_as_they_say() -> None:
    values = traffic(6, slots=48 * 20)
    found, truth = said(values), peaks(values, GRID.width)
    later = np.s_[:, 48 * 8 : -GRID.width]
    for level in (P90, P95, P99):
        below, upto = (truth < found[..., level])[later].mean(), (truth <= found[..., level])[later].mean()
        assert below - 0.015 <= LEVELS[level] <= upto + 0.015


def test_a_shift_of_level_is_caught_up_with() -> None:
    values = np.concatenate([traffic(3, 288), 5 * traffic(3, 336, seed=1)], axis=1)
    late = np.s_[:, 288 + 96 : -GRID.width]
    assert abs((peaks(values, GRID.width) <= said(values)[..., P90])[late].mean() - 0.9) < 0.05


def test_a_constant_is_forecast_as_itself() -> None:
    found = said(np.full((1, 400), 7.3))[0, -1]
    assert found == pytest.approx(np.full(len(LEVELS), 7.3), rel=0.01)


def test_nothing_but_zero_is_forecast_as_zero() -> None:
    assert said(np.zeros((2, 100)))[:, -1].max() == 0.0


def test_idle_hours_have_a_quantile_of_exactly_zero() -> None:
    values = np.zeros((1, 48 * 14))
    values[0, 20::48] = 3.0
    night = said(values)[0, -48 + 30]
    assert night[P90] == 0.0


def test_the_day_is_seen_before_it_comes() -> None:
    values = np.tile(np.where((np.arange(48) >= 24) & (np.arange(48) < 30), 40.0, 1.0), (1, 10))
    before = said(values)[0, 48 * 9 + 22]
    assert before[LEVELS.tolist().index(0.5)] > 30


def test_one_sample_gives_a_wide_forecast_around_it() -> None:
    found = said(np.array([[5.0]]))[0, 0]
    assert found[0] < 5 <= found[-1]


def test_a_gap_is_absence_and_not_zero() -> None:
    values = traffic(2, 240)
    broken = values.copy()
    broken[0, 200:220] = np.nan
    assert said(broken)[0, 219, P90] >= 0.5 * values[0, 190:200].max()
    np.testing.assert_array_equal(said(broken)[1], said(values)[1])


def test_saturated_slots_are_lower_bounds_and_teach_no_calm() -> None:
    values = np.concatenate([traffic(1, 192), np.full((1, 192), 9.0)], axis=1)
    plain, told = Ensemble(1, GRID), Ensemble(1, GRID)
    for slot, column in enumerate(values.T):
        low = plain.push(column)
        high = told.push(column, censored=np.array([slot >= 192]))
    assert high[0, P95] > 1.2 * low[0, P95]


def test_after_two_days_a_forecast_stays_within_reach_of_what_was_ever_seen() -> None:
    values = traffic(3, 480)
    later = np.s_[:, 2 * GRID.day :]
    assert (said(values).max(axis=2) <= 1.25 * np.maximum.accumulate(values, axis=1) + 1e-9)[later].all()


def test_in_its_first_hours_a_series_may_climb_out_of_all_it_showed() -> None:
    """It doubles every three hours; a limit of 1.25 times its highest would be exceeded in each window."""
    climb = 2.0 ** (np.arange(24) / 6)[None]
    found, truth = said(climb), peaks(climb, GRID.width)
    assert (truth <= found[..., P99])[0, 8:-3].all()
    assert (found[0, 8:, P99] > 1.25 * climb[0, 8:]).all()


def test_a_saturated_slot_below_a_quantile_does_not_lower_it() -> None:
    """At least 9 may be 30: it is no evidence that 10 is enough."""
    grown = Ensemble(1, GRID)
    for column in traffic(1, 192).T:
        before = grown.push(column)
    for _ in range(96):
        after = grown.push(np.array([9.0]), censored=np.array([True]))
    assert after[0, P99] > 0.9 * before[0, P99]


def test_slots_one_by_one_are_the_same_as_a_whole_history() -> None:
    values, ensemble = traffic(2, 100), Ensemble(2, GRID)
    one_by_one = np.stack([ensemble.push(column) for column in values.T], axis=1)
    np.testing.assert_array_equal(one_by_one, said(values))


def test_what_a_forecast_resembles_sums_to_one() -> None:
    values = np.tile(traffic(1, 48), (1, 8))
    shares = rolling(values, GRID).ensemble.resembles()[0]
    assert sum(shares.values()) == pytest.approx(1)
    assert max(shares, key=lambda word: shares[word]) in ("yesterday", "usual day", "last week", "regression")


@pytest.mark.parametrize(("level", "value"), [(0.5, 4.0), (0.05, 1.0), (0.025, 0.5), (0.998, 12.0)])
def test_tracked_levels_are_given_as_they_are_and_below_them_it_falls_to_nothing(level: float, value: float) -> None:
    assert at(level, np.arange(1.0, 13.0)) == pytest.approx(value)


@given(levels=st.lists(st.floats(0.001, 0.9999), min_size=2, max_size=6))
def test_any_level_is_answered_and_higher_ones_never_lower(levels: list[float]) -> None:
    tracked = np.array([0.0, 0.0, 1.0, 1.0, 2.0, 5.0, 5.0, 6.0, 7.0, 9.0, 9.0, 9.5])
    found = [float(at(level, tracked)) for level in sorted(levels)]
    assert found == sorted(found)


@pytest.mark.parametrize("level", [0.0, 1.0, -1.0, 2.0, float("nan")])
def test_no_other_level_is(level: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        at(level, np.ones(len(LEVELS)))


@pytest.mark.parametrize(("step", "width"), [(timedelta(0), 1), (timedelta(hours=7), 1), (timedelta(hours=1), 25)])
def test_a_grid_too_coarse_or_a_window_too_long_is_refused(step: timedelta, width: int) -> None:
    with pytest.raises(ValueError, match="step"):
        Grid(step=step, width=width)


@pytest.mark.parametrize(("first", "last"), [(0.4, 0.1), (0.1, 0.3)])
def test_a_young_series_keeps_its_promises_too_though_it_calms_or_gets_rougher(first: float, last: float) -> None:
    """A day of 5-minute slots, of which the second half counts, of 60 series that wander."""
    rough, walk = (
        np.linspace(first, last, 276) * np.random.default_rng(0).normal(size=(60, 276)) / 2,
        np.zeros((60, 276)),
    )
    for slot in range(1, 276):
        walk[:, slot] = 0.9 * walk[:, slot - 1] + rough[:, slot]
    demand = 10 * np.exp(walk)
    said = rolling(demand, Grid(step=timedelta(minutes=5), width=3)).quantiles
    peaks = np.lib.stride_tricks.sliding_window_view(demand[:, 1:], 3, axis=1).max(axis=2)
    for level in (0.9, 0.95, 0.99):
        kept = (peaks <= said[:, :-3, LEVELS.tolist().index(level)])[:, 138:].mean()
        assert kept == pytest.approx(level, abs=0.015)
