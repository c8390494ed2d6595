"""The next day, hour by hour."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from isocost.forecast.ensemble import LEVELS, Daily, daily
from isocost.forecast.ensemble.grid import Floats

HOUR = timedelta(hours=1)
P50, P90 = (LEVELS.tolist().index(level) for level in (0.5, 0.9))


def office(days: int, series: int = 1, noise: float = 0.1) -> Floats:
    """Hours of a day: 2 at night, 20 from 8 to 18 o'clock."""
    dice = np.random.default_rng(5)
    wave = np.array([20.0 if 8 <= hour < 18 else 2.0 for hour in range(24)] * days)
    return wave * np.exp(dice.normal(0, noise, (series, len(wave))))


def test_each_hour_has_its_own_height() -> None:
    found = daily(office(14), HOUR)[0]
    assert found.shape == (24, len(LEVELS))
    assert found[3, P50] == pytest.approx(2, rel=0.3)
    assert found[12, P50] == pytest.approx(20, rel=0.3)
    assert (np.diff(found, axis=1) >= 0).all()


def test_quantiles_of_every_hour_ahead_are_kept_as_often_as_they_say() -> None:
    values, forecast = office(16, series=8, noise=0.2), Daily(8)
    said = [forecast.push(column)[:, :, P90] for column in values.T]
    kept = [values[:, hour + 1 : hour + 25] <= said[hour] for hour in range(24 * 10, 24 * 15, 5)]
    assert np.mean(kept) == pytest.approx(0.9, abs=0.05)


def test_a_scaled_series_has_a_scaled_day_and_order_does_not_matter() -> None:
    values = np.concatenate([office(6, 2), np.zeros((1, 24 * 6))])
    found = daily(values, HOUR)
    np.testing.assert_allclose(daily(values * 1e-6, HOUR), found * 1e-6, rtol=1e-6, atol=1e-15)
    np.testing.assert_array_equal(daily(values[::-1], HOUR), found[::-1])
    assert found[2].max() == 0.0


def test_finer_slots_are_joined_to_hours_counted_from_the_newest() -> None:
    values = office(4)
    fine = np.repeat(values, 4, axis=1)
    np.testing.assert_array_equal(daily(fine, HOUR / 4), daily(values, HOUR))
    np.testing.assert_array_equal(daily(fine[:, 2:], HOUR / 4), daily(values, HOUR))


def test_gaps_and_short_histories_are_no_zeros() -> None:
    broken = office(8)
    broken[0, -30:-20] = np.nan
    assert daily(broken, HOUR)[0, 12, P50] > 10
    assert daily(np.array([[5.0]]), HOUR)[0, :, P50] == pytest.approx(np.full(24, 5.0), rel=0.1)
    assert np.isnan(daily(np.full((1, 5), np.nan), HOUR)).all()


def test_an_hour_must_be_whole_steps() -> None:
    with pytest.raises(ValueError, match="whole number"):
        daily(office(1), timedelta(minutes=7))
