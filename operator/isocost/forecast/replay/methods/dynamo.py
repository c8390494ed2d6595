"""Point forecasts one step ahead, as in NVIDIA Dynamo's planner: the last value, ARIMA, and a Kalman filter with a trend."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from isocost.forecast.replay.methods.hpa import seen
from isocost.forecast.replay.trial import Floats, Trial

LEVEL_NOISE, TREND_NOISE, SAMPLE_NOISE = 1.0, 0.1, 10.0
"""The variances of Dynamo's Kalman predictor."""
LAGS = 2


def constant(trial: Trial) -> Callable[[float], Floats]:
    """The next value is the last one. Knob: factor."""
    demand = seen(trial)
    return lambda factor: demand * factor


def arima(trial: Trial) -> Callable[[float], Floats]:
    """ARIMA(2,1,0) whose coefficients follow all differences so far by recursive least squares. Knob: factor.

    Dynamo chooses its order once, on the first points, without seasons; two lags of differences stand for that choice.
    """
    demand = seen(trial)
    ahead = _differences(demand)
    return lambda factor: ahead * factor


def kalman(trial: Trial) -> Callable[[float], Floats]:
    """Level and trend, filtered with fixed variances; one step ahead. Knob: factor."""
    demand = seen(trial)
    ahead = _trend(demand)
    return lambda factor: ahead * factor


def _differences(demand: Floats) -> Floats:
    """last + a * its last difference + b * the one before; a and b by least squares with a small ridge."""
    count, found = len(demand), demand.copy()
    moments, cross = np.tile(np.eye(LAGS), (count, 1, 1)), np.zeros((count, LAGS))
    steps = np.diff(demand, axis=1, prepend=demand[:, :1])
    for slot in range(LAGS, demand.shape[1]):
        lags = steps[:, slot - LAGS : slot][:, ::-1]
        moments += lags[:, :, None] * lags[:, None, :]
        cross += lags * steps[:, slot : slot + 1]
        weights = np.linalg.solve(moments, cross[:, :, None])[:, :, 0]
        found[:, slot] = demand[:, slot] + (weights * steps[:, slot - LAGS + 1 : slot + 1][:, ::-1]).sum(axis=1)
    return np.maximum(found, 0.0)


def _trend(demand: Floats) -> Floats:
    """The gain depends on the variances alone, so one covariance serves all series."""
    move, noise = np.array([[1.0, 1.0], [0.0, 1.0]]), np.diag([LEVEL_NOISE, TREND_NOISE])
    state = np.stack([demand[:, 0], np.zeros(len(demand))])
    spread, found = np.eye(2) * SAMPLE_NOISE, demand.copy()
    for slot in range(1, demand.shape[1]):
        state, spread = move @ state, move @ spread @ move.T + noise
        gain = spread[:, :1] / (spread[0, 0] + SAMPLE_NOISE)
        state = state + gain * (demand[:, slot] - state[0])
        spread = spread - gain @ spread[:1]
        found[:, slot] = (move @ state)[0]
    return np.maximum(found, 0.0)
