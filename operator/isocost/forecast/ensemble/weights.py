"""Who is believed how much: each expert by how little it was off lately, to the fourth power.

That lets an expert that errs twice as much count for a sixteenth: nearly a choice, without the jumps of one.
"""

from __future__ import annotations

import numpy as np

from isocost.forecast.ensemble.grid import DAY, Flags, Floats, Grid
from isocost.forecast.ensemble.levels import LEVELS


class Trust:
    """Weights of guesses (series, guess) and of quantile experts (series, expert, level); they sum to 1 over the experts."""

    __slots__ = ("_fade_guess", "_fade_quantile", "_guess", "_quantile")

    def __init__(self, series: int, guesses: int, experts: int, grid: Grid) -> None:
        self._guess: Floats = np.zeros((series, guesses))
        self._quantile: Floats = np.zeros((series, experts, len(LEVELS)))
        self._fade_guess = grid.keep(DAY)
        self._fade_quantile = grid.keep(2 * DAY)

    def of_guesses(self, unit: Floats) -> Floats:
        return weights(self._guess, unit[:, None])

    def of_quantiles(self, unit: Floats) -> Floats:
        return weights(self._quantile, unit[:, None, None])

    def learn(self, guesses: Floats, quantiles: Floats, peaks: Floats, known: Flags) -> None:
        off = np.abs(peaks[:, None] - guesses)
        self._guess = np.where(known[:, None], self._guess * self._fade_guess + off, self._guess)
        over = peaks[:, None, None] - quantiles
        pinball = np.maximum(LEVELS * over, (LEVELS - 1) * over)
        self._quantile = np.where(known[:, None, None], self._quantile * self._fade_quantile + pinball, self._quantile)


def weights(loss: Floats, unit: Floats) -> Floats:
    """Shares over axis 1. unit keeps a loss of zero from being believed alone."""
    sure = loss + 1e-9 * unit
    weight = np.square(np.square(sure.min(axis=1, keepdims=True) / sure))
    share: Floats = weight / weight.sum(axis=1, keepdims=True)
    return share
