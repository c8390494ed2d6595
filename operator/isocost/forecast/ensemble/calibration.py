"""Keeps promises: a quantile that was exceeded too often is raised, one that never is comes down.

Gradient steps on the pinball loss of one shift per series and level (online conformal prediction: Gibbs and Candès 2021;
quantile tracking as in Angelopoulos, Candès and Tibshirani 2023). Whatever the series does, the share of windows above a
quantile then comes to 1 - level in the long run. Shifts are counted in the distance from the median to the 95 % quantile, so
that they widen with the uncertainty. A peak that equals the quantile moves nothing: where demand has ties, such as zero
at night, there is nothing to mend.
"""

from __future__ import annotations

import numpy as np

from isocost.forecast.ensemble.grid import Flags, Floats
from isocost.forecast.ensemble.levels import LEVELS

RATE, QUICKEST = 0.05, 0.5
YOUNG, DECAY = 4000.0, 0.6
"""A shift learns faster before so many peaks, by what is missing to them to this power (steps that decay a little faster than by the
root, as in Angelopoulos, Barber and Bates 2024): what half a day shows is half of a day's cycle, and a slow shift would be right only on
the whole. The promise is missed by no more than what a shift has moved over the steps it took, so larger ones keep a young
series nearer to it."""
OVERLAP = 3
"""Windows longer than so many slots share most of them, so that one miss is seen many times over: each counts less."""
FREE = 100.0
"""After so many peaks a shift may go half as far as it ever may: misses of the first hours say little."""
LOWEST, HIGHEST = -1.5, 3.0
ADDED = 0.1
MEDIAN, HIGH = 3, 7
EQUAL = 1e-9


class Calibration:
    """Shifts per series and level."""

    __slots__ = ("_seen", "_shift", "_slow")

    def __init__(self, series: int, width: int = 1) -> None:
        self._shift: Floats = np.zeros((series, len(LEVELS)))
        self._seen: Floats = np.zeros(series)
        self._slow = min(1.0, OVERLAP / width)

    def apply(self, quantiles: Floats, unit: Floats) -> Floats:
        """Shifted quantiles (series, level), not below zero and never falling with the level."""
        added = ADDED * unit[:, None]
        spread = np.log((quantiles[:, HIGH] + added[:, 0]) / (quantiles[:, MEDIAN] + added[:, 0])) + 0.01
        shifted = (quantiles + added) * np.exp(self._shift * spread[:, None]) - added
        return np.maximum.accumulate(np.maximum(shifted, 0.0), axis=1)

    def learn(self, said: Floats, unit: Floats, peaks: Floats, known: Flags, exact: Flags) -> None:
        """Where a peak is known but not exact it was at least that high: that it lies below a quantile says nothing."""
        over = (peaks[:, None] - said) / (said + ADDED * unit[:, None])
        above, below = over > EQUAL, (over < -EQUAL) & exact[:, None]
        self._seen = self._seen + known
        far = (self._seen / (self._seen + FREE))[:, None]
        step = self._rate[:, None] * (LEVELS * above - (1 - LEVELS) * below)
        moved = np.clip(self._shift + step, LOWEST * far, HIGHEST * far)
        self._shift = np.where(known[:, None], moved, self._shift)

    @property
    def _rate(self) -> Floats:
        rate: Floats = RATE * np.maximum(1.0, YOUNG / np.maximum(self._seen, 1.0)) ** DECAY
        return self._slow * np.minimum(rate, QUICKEST)
