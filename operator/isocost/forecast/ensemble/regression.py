"""Recursive least squares: a guess made of all the others, whose weights are learnt and slowly forgotten.

It works on logarithms relative to the last value, so that it learns growth and not size, and starts as "the last value". Each series has
its own weights. Formula: the usual RLS with forgetting (Haykin, Adaptive Filter Theory), with a bound on the trace of
the covariance so that a quiet series does not wind it up.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from isocost.forecast.ensemble.grid import Floats, either, finite

FORGET = 0.9998
FLOOR = 0.1
"""Added to demand in sizes of the series, so that zero has a logarithm."""
USED = ("mean of half an hour", "mean of an hour", "peak of an hour", "usual day", "yesterday", "last week")
COUNT = len(USED) + 3
TRACE = 1e3
STEEP = 2.0
FARTHEST = 7.0


class Regression:
    """Weights per series, shape (series, COUNT)."""

    __slots__ = ("_covariance", "_weights")

    def __init__(self, series: int) -> None:
        self._weights: Floats = np.zeros((series, COUNT))
        self._covariance: Floats = np.tile(np.eye(COUNT) * 10.0, (series, 1, 1))

    def guess(self, features: Floats, base: Floats, unit: Floats) -> Floats:
        said = np.clip(base + (features * self._weights).sum(axis=1), -FARTHEST, FARTHEST)
        guess: Floats = unit * np.maximum(np.exp(said) - FLOOR, 0.0)
        return guess

    def learn(self, features: Floats, base: Floats, unit: Floats, peaks: Floats) -> None:
        target = height(peaks, unit) - base
        known = finite(target)
        row = np.where(known[:, None], features, 0.0)
        error = np.clip(either(target, 0.0) - (row * self._weights).sum(axis=1), -STEEP, STEEP)
        pull = np.matmul(self._covariance, row[:, :, None])[:, :, 0]
        gain = pull / (FORGET + (row * pull).sum(axis=1))[:, None]
        self._weights += gain * error[:, None]
        self._covariance -= gain[:, :, None] * pull[:, None, :]
        grown = np.einsum("sii->s", self._covariance) / FORGET
        factor = np.where(known, np.minimum(1.0, TRACE / np.maximum(grown, 1e-9)) / FORGET, 1.0)
        self._covariance *= factor[:, None, None]


def height(values: Floats, unit: Floats) -> Floats:
    """The logarithm of demand in sizes of its series."""
    return np.log(np.maximum(values, 0.0) / unit + FLOOR)


def features(found: Mapping[str, Floats], previous: Floats, before: Floats, base: Floats, unit: Floats) -> Floats:
    """One row per series: 1, the step from the last slot, the guesses, and the usual climb at this time of day."""
    steps = [either(height(values, unit) - base, 0.0) for values in (previous, *(found[word] for word in USED))]
    climb = either(height(found["usual day"], unit) - height(before, unit), 0.0)
    return np.stack([np.ones_like(base), *steps, climb], axis=1)
