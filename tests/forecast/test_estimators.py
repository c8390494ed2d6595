"""What every estimator must hold, and what each of them says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.forecast.series import series

from isocost.forecast.estimators import LEVELS, AtLeastNow, Estimate, RecentPeak, SeasonalNaive, estimator, quantiles
from isocost.forecast.past import Past
from isocost.units import Missing

NAMES = ("RecentPeak", "SeasonalNaive")
HOUR = timedelta(hours=1)
SOME = st.lists(st.floats(0, 1e6), min_size=2, max_size=120)
GAPPY = st.lists(st.one_of(st.none(), st.floats(0, 1e6)), min_size=2, max_size=80)


def made(name: str, values: Sequence[float | None], width: int = 3, step: timedelta = HOUR) -> Estimate | Missing:
    return estimator(name).estimate(Past.of(series(values, step)), width)


def good(name: str, values: Sequence[float | None], width: int = 3) -> dict[float, float]:
    found = made(name, values, width)
    assert isinstance(found, Estimate), found
    return dict(found.quantiles)


def days(*peaks: float) -> list[float]:
    """Days of 24 hourly values: 1 all day, `peak` from 12 to 14 o'clock."""
    return [peak if 12 <= hour < 15 else 1.0 for peak in peaks for hour in range(24)]


@pytest.mark.parametrize("name", NAMES)
@given(values=SOME, width=st.integers(1, 10))
def test_quantiles_never_fall_with_the_level_and_never_lie_below_now(
    name: str, values: list[float], width: int
) -> None:
    found = good(name, values, min(width, len(values)))
    assert list(found) == list(LEVELS)
    assert list(found.values()) == sorted(found.values())
    assert min(found.values()) >= values[-1]


@pytest.mark.parametrize("name", NAMES)
@given(values=SOME, factor=st.sampled_from([0.0, 0.25, 2.0, 1024.0]))
def test_twice_the_series_is_twice_the_forecast(name: str, values: list[float], factor: float) -> None:
    one, other = good(name, values, 2), good(name, [value * factor for value in values], 2)
    assert list(other.values()) == pytest.approx([value * factor for value in one.values()], rel=1e-9, abs=1e-9)


@given(values=SOME, width=st.integers(1, 5), where=st.integers(0, 1000), more=st.floats(0, 1e6))
def test_a_higher_sample_never_lowers_a_recent_peak(values: list[float], width: int, where: int, more: float) -> None:
    raised = list(values)
    raised[where % len(values)] += more
    width = min(width, len(values))
    before, after = good("RecentPeak", values, width), good("RecentPeak", raised, width)
    assert all(after[level] >= before[level] for level in LEVELS)


@given(values=GAPPY)
def test_a_gap_is_never_read_as_a_value(values: list[float | None]) -> None:
    known = [value for value in values if value is not None]
    if not known:
        return
    found = made("RecentPeak", values, 2)
    assert isinstance(found, Estimate)
    assert set(found.quantiles.values()) <= set(known)


@given(values=SOME, width=st.integers(1, 5))
def test_the_highest_level_of_a_recent_peak_is_the_highest_sample(values: list[float], width: int) -> None:
    assert good("RecentPeak", values, min(width, len(values)))[1.0] == max(values)


def test_quantiles_are_values_that_occurred() -> None:
    import numpy as np

    found = quantiles(np.array([1.0, 1.0, 1.0, 2.0, 4.0]))
    assert (found[0.5], found[0.75], found[0.9], found[1.0]) == (1, 2, 4, 4)


def test_a_longer_lead_sees_a_peak_in_more_of_its_windows() -> None:
    spiky = ([1.0] * 9 + [10.0]) * 10 + [1.0]
    assert good("RecentPeak", spiky, 1)[0.75] == 1
    assert good("RecentPeak", spiky, 5)[0.5] in (1, 10)
    assert good("RecentPeak", spiky, 8)[0.5] == 10


def test_the_season_is_seen_before_it_comes() -> None:
    past = days(40, 40, 40)[: -24 + 11]
    ahead = good("SeasonalNaive", past)
    assert ahead[0.5] == 40
    assert good("RecentPeak", past)[0.5] == 1


def test_the_season_is_also_seen_to_be_over() -> None:
    past = days(40, 40, 40)[: -24 + 16]
    assert good("SeasonalNaive", past)[0.75] == 1


def test_the_errors_of_past_seasons_widen_the_quantiles() -> None:
    past = days(40, 50, 40, 50)[: -24 + 11]
    found = good("SeasonalNaive", past)
    assert found[0.5] == 40
    assert found[1.0] == 50


def test_a_weekly_pattern_is_told_from_a_daily_one() -> None:
    week = days(40, 40, 40, 40, 40, 5, 5)
    past = (week * 3)[: -24 * 2 + 11]
    found = made("SeasonalNaive", past)
    assert isinstance(found, Estimate)
    assert found.basis.startswith("the same hours 7 d ago, 5")
    assert found.quantiles[0.5] == 5


def test_without_a_season_in_the_history_the_recent_peak_speaks() -> None:
    for values in (days(40), [1.0, 2.0]):
        found = made("SeasonalNaive", values, 1)
        assert isinstance(found, Estimate)
        assert found.name == "RecentPeak"


def test_where_the_hours_to_repeat_are_a_gap_the_recent_peak_speaks() -> None:
    values: list[float | None] = list(days(40, 40, 40)[: -24 + 11])
    for i in range(1, 6):
        values[-24 + i] = None
    found = made("SeasonalNaive", values)
    assert isinstance(found, Estimate)
    assert found.name == "RecentPeak"


def test_the_words_say_what_the_forecast_is_made_of() -> None:
    found = made("RecentPeak", [1.0] * 25, 3)
    assert isinstance(found, Estimate)
    assert found.basis == "peaks of 3 h over the last 24 h"


def test_a_history_that_is_nearly_all_gap_has_no_recent_peak() -> None:
    found = made("RecentPeak", [1.0, None, None, None, None, None, 1.0], 4)
    assert isinstance(found, Missing)


def test_now_holds_the_quantiles_up() -> None:
    class Low:
        def estimate(self, past: Past, width: int) -> Estimate | Missing:
            return Estimate(quantiles={0.5: 2.0, 1.0: 4.0}, name="low", basis="")

    found = AtLeastNow(inner=Low()).estimate(Past.of(series([1.0, 3.5])), 1)
    assert isinstance(found, Estimate)
    assert found.quantiles == {0.5: 3.5, 1.0: 4.0}


def test_an_unknown_estimator_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="RecentPeak or SeasonalNaive"):
        estimator("Oracle")


def test_the_season_never_forecasts_less_than_nothing() -> None:
    falling = days(10, 10) + [0.0] * 24 + days(10)[:11]
    bare = SeasonalNaive(otherwise=RecentPeak()).estimate(Past.of(series(falling, HOUR)), 3)
    assert isinstance(bare, Estimate)
    assert min(bare.quantiles.values()) >= 0
