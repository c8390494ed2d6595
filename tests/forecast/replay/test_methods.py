"""Each method against numbers worked by hand, and all of them against the future."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from isocost.forecast.replay.methods import METHODS, Method
from isocost.forecast.replay.methods.autopilot import autopilot
from isocost.forecast.replay.methods.crane import crane
from isocost.forecast.replay.methods.dynamo import arima, constant, kalman
from isocost.forecast.replay.methods.hpa import aws, hpa, keda, seen
from isocost.forecast.replay.methods.usage import krr, vpa
from isocost.forecast.replay.percentiles import percentiles
from isocost.forecast.replay.trial import Floats, Trial

HOURLY = timedelta(hours=1)


def trial(*rows: list[float], lead: int = 1, step: timedelta = timedelta(minutes=5)) -> Trial:
    """Demand in replicas, as it is."""
    values = np.array(rows, dtype=float)
    slots = values.shape[1]
    return Trial(
        names=tuple(f"s{i}" for i in range(len(rows))), demand=values, unit=np.ones(len(rows)),
        scored=np.isfinite(values) & (np.arange(slots) >= slots // 2), first=np.zeros(len(rows), dtype=np.int64),
        last=np.full(len(rows), slots - 1), step=step, lead=lead,
    )  # fmt: skip


def days(count: int, peak: float = 40.0) -> list[float]:
    """Hours of 10, and `peak` at 12 o'clock."""
    return [peak if hour == 12 else 10.0 for _ in range(count) for hour in range(24)]


def test_the_hpa_divides_by_its_target_and_rests_within_a_tenth() -> None:
    demand = np.array([[8.4, 8.9, 9.4, 7.0]])
    assert hpa(demand, 0.7, 0).tolist() == [[12.0, 12.0, 14.0, 10.0]]


def test_the_hpa_goes_down_only_to_the_highest_wish_of_its_window() -> None:
    demand = np.array([[7.0, 14.0, 7.0, 7.0, 7.0, 7.0]])
    assert hpa(demand, 0.7, 2).tolist() == [[10.0, 20.0, 20.0, 20.0, 10.0, 10.0]]


def test_a_gap_is_not_seen_as_zero() -> None:
    assert seen(trial([np.nan, 3.0, np.nan, 4.0])).tolist() == [[0.0, 3.0, 3.0, 4.0]]


def test_keda_adds_what_was_left_in_the_queue() -> None:
    """Lead 0: at the second slot 4 serve of 10, so 6 wait and 16 are wanted; then 16 serve 10 and the queue is gone."""
    found = keda(trial([4.0, 10.0, 10.0, 10.0, 10.0], lead=0, step=HOURLY))(1.0)
    assert found.tolist() == [[4.0, 16.0, 10.0, 10.0, 10.0]]


def test_aws_asks_for_the_usual_peak_of_the_hour_ahead_and_never_less_than_the_hpa() -> None:
    found = aws(trial(days(3), step=HOURLY, lead=1))(1.0)
    assert found[0, 9] == 10
    assert found[0, 24 + 9] == 10
    assert found[0, 24 + 10] == 40
    assert found[0, 24 + 12] == 40


def test_percentiles_forget() -> None:
    values = np.array([[1.0] * 10 + [100.0] * 10])
    whole, short = percentiles(values, 1e9, [0.5])[0], percentiles(values, 1.0, [0.5])[0]
    assert whole[0, 15] == pytest.approx(1.0, rel=0.05)
    assert short[0, 12] == pytest.approx(100.0, rel=0.05)


def test_the_vpa_and_krr_are_percentiles_times_a_factor() -> None:
    one = trial([*([1.0] * 92), *([10.0] * 8)])
    assert vpa(one)(1.0)[0, -1] == pytest.approx(1.0, rel=0.06)
    assert krr(one)(1.0)[0, -1] == pytest.approx(10.0, rel=0.06)
    assert krr(one)(2.0)[0, -1] == pytest.approx(2 * krr(one)(1.0)[0, -1])


def test_autopilot_pays_more_the_dearer_shortage_is() -> None:
    one = trial([1.0, 1.0, 1.0, 1.0, 10.0] * 40)
    assert autopilot(one)(0.01)[0, -1] == pytest.approx(1.1, rel=0.06)
    assert autopilot(one)(1e4)[0, -1] == pytest.approx(11.0, rel=0.06)


def test_crane_continues_the_days_before() -> None:
    found = crane(trial(days(4), step=HOURLY, lead=1))(1.0)
    assert found[0, 20] == 40
    assert found[0, 72 + 8] == pytest.approx(10.0)
    assert found[0, 72 + 10] == pytest.approx(40.0)


def test_constant_says_the_last_value() -> None:
    assert constant(trial([1.0, 2.0, 4.0]))(1.5).tolist() == [[1.5, 3.0, 6.0]]


def test_arima_follows_a_line_and_the_kalman_filter_comes_to_it() -> None:
    line = trial(list(np.arange(10.0, 210.0)))
    assert arima(line)(1.0)[0, -1] == pytest.approx(210.0, abs=0.1)
    assert kalman(line)(1.0)[0, -1] == pytest.approx(210.0, abs=0.5)


def test_one_step_of_the_kalman_filter_worked_by_hand() -> None:
    """Spread 10 0 / 0 10 moves to 21 10 / 10 10.1; the gain is 21/31 and 10/31; off by 31: level 21 more, trend 10 more."""
    assert kalman(trial([0.0, 31.0]))(1.0)[0].tolist() == pytest.approx([0.0, 31.0])


@pytest.mark.parametrize("method", METHODS, ids=lambda one: one.name)
def test_no_method_sees_what_comes_later(method: Method) -> None:
    values = np.random.default_rng(1).gamma(2.0, 4.0, (3, 24 * 5))
    values[1, 30:40] = np.nan
    whole, part = (trial(*values[:, :cut], step=HOURLY) for cut in (120, 70))
    for knob in (method.default, method.knobs[10], method.knobs[-10]):
        np.testing.assert_allclose(method.decide(part)(knob), method.decide(whole)(knob)[:, :70], rtol=1e-9)


@pytest.mark.parametrize("method", METHODS, ids=lambda one: one.name)
def test_further_knobs_ask_for_more(method: Method) -> None:
    values = np.random.default_rng(2).gamma(2.0, 4.0, (3, 24 * 6))
    decide = method.decide(trial(*values, step=HOURLY))

    def paid(knob: float) -> float:
        found: Floats = decide(knob)
        return float(found.mean())

    assert paid(method.knobs[0]) < paid(method.default) < paid(method.knobs[-1])
