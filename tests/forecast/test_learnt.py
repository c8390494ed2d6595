"""The ensemble as an estimator: which histories it speaks for, and how it hears them."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import timedelta

import numpy as np
import pytest
from tests.forecast.series import MINUTE, series

from isocost.forecast.estimators import LEVELS, AtLeastNow, Estimate, RecentPeak
from isocost.forecast.learnt import _coarse, learnt
from isocost.forecast.past import Past

OTHERWISE = AtLeastNow(inner=RecentPeak())
HOUR = timedelta(hours=1)


def past(values: Sequence[float | None], step: timedelta = HOUR) -> Past:
    return Past.of(series(values, step))


def days(count: int, seed: int = 0) -> list[float]:
    dice = np.random.default_rng(seed)
    wave = 10 + 6 * np.sin(np.arange(24 * count) * np.pi / 12)
    return list(wave * np.exp(dice.normal(0, 0.1, 24 * count)))


def made(*asks: tuple[Past, int]) -> list[Estimate]:
    found = learnt(asks, OTHERWISE)
    assert all(isinstance(one, Estimate) for one in found)
    return [one for one in found if isinstance(one, Estimate)]


def test_two_days_are_enough_and_less_is_not() -> None:
    long, short = made((past(days(3)), 2), (past(days(3)[:48]), 2))
    assert (long.name, short.name) == ("Ensemble", "RecentPeak")
    assert list(long.quantiles) == list(LEVELS)
    assert list(long.quantiles.values()) == sorted(long.quantiles.values())


def test_a_workload_is_forecast_alone_as_among_others_of_any_length_and_lead() -> None:
    asks = [(past(days(4)), 2), (past(days(8, seed=1)), 2), (past(days(4, seed=2)), 5)]
    together, alone = made(*asks), [made(ask)[0] for ask in asks]
    for one, other in zip(together, alone, strict=True):
        assert one.name == "Ensemble"
        assert list(one.quantiles.values()) == pytest.approx(list(other.quantiles.values()), rel=0.2)
    assert together[1].quantiles == pytest.approx(alone[1].quantiles)


def test_fine_samples_are_joined_to_their_peaks_counted_from_the_newest() -> None:
    found = _coarse(past([9, 1, 2, 3, None, None, None, 5], MINUTE), 3)
    np.testing.assert_array_equal(found, [9, 3, 5])
    np.testing.assert_array_equal(_coarse(past([1, None, None, None, 2], MINUTE), 2), [1, np.nan, 2])


def test_where_promises_were_broken_lately_the_simpler_estimator_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    asks = (past(days(8)), 2)
    assert made(asks)[0].name == "Ensemble"
    monkeypatch.setattr(sys.modules["isocost.forecast.learnt"], "BROKEN", 1.01)
    assert made(asks)[0].name == "RecentPeak"


def test_the_words_say_what_it_resembles_and_how_well_promises_were_kept() -> None:
    basis = made((past([5.0] * 24 * 8), 2))[0].basis
    assert basis.startswith("like ")
    assert re.search(r"of the last 2 days' windows \d+% stayed below p95", basis)
