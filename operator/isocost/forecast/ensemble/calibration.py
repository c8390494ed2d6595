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

RATE = 0.05
LOWEST, HIGHEST = -1.5, 3.0
ADDED = 0.1
MEDIAN, HIGH = 3, 7
EQUAL = 1e-9


class Calibration:
    """Shifts per series and level."""

    __slots__ = ("_shift",)

    def __init__(self, series: int) -> None:
        self._shift: Floats = np.zeros((series, len(LEVELS)))

    def apply(self, quantiles: Floats, unit: Floats) -> Floats:
        """Shifted quantiles (series, level), not below zero and never falling with the level."""
        added = ADDED * unit[:, None]
        spread = np.log((quantiles[:, HIGH] + added[:, 0]) / (quantiles[:, MEDIAN] + added[:, 0])) + 0.01
        shifted = (quantiles + added) * np.exp(self._shift * spread[:, None]) - added
        return np.maximum.accumulate(np.maximum(shifted, 0.0), axis=1)

    def learn(self, said: Floats, unit: Floats, peaks: Floats, known: Flags) -> None:
        over = (peaks[:, None] - said) / (said + ADDED * unit[:, None])
        above, below = over > EQUAL, over < -EQUAL
        step = RATE * (LEVELS * above - (1 - LEVELS) * below)
        moved = np.clip(self._shift + step, LOWEST, HIGHEST)
        self._shift = np.where(known[:, None], moved, self._shift)
