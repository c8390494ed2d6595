"""Histograms that forget, one per series and column, and the quantiles they hold.

To fade all counts at every slot would cost a pass over all of them. Instead each new count weighs more than the last, and the
whole is scaled back before it overflows. Quantiles are read every few slots: what was learnt over days changes slowly.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from isocost.forecast.ensemble.grid import Flags, Floats
from isocost.forecast.ensemble.levels import LEVELS

HEAVIEST = 1e100


class Histogram:
    """Counts of shape (series, column, bin) over bins between `edges`; `keep` is a column's fading per slot.

    `prior` counts for each bin are there from the beginning, so that the first quantiles are wide and not empty.
    """

    __slots__ = ("_counts", "_edges", "_grow", "_weight")

    def __init__(self, series: int, edges: Floats, keep: Sequence[float], prior: Floats) -> None:
        self._edges = edges
        self._counts: Floats = np.tile(prior, (series, len(keep), 1))
        self._grow: Floats = 1 / np.array(keep)
        self._weight: Floats = np.ones(len(keep))

    def add(self, values: Floats, known: Flags) -> None:
        """One value per series and column, where the series' is known; those outside the edges count in the outermost bins."""
        self.add_each(values, np.repeat(known[:, None], values.shape[1], axis=1))

    def add_each(self, values: Floats, known: Flags) -> None:
        """The same, with known per series and column."""
        self._weight = self._weight * self._grow
        bins = np.searchsorted(self._edges[1:-1], values)
        rows, columns = np.ogrid[: values.shape[0], : values.shape[1]]
        self._counts[rows, columns, bins] += np.where(known, self._weight, 0.0)
        if self._weight.max() > HEAVIEST:
            self._counts /= self._weight[:, None]
            self._weight = np.ones_like(self._weight)

    def read(self) -> Floats:
        """Quantiles at LEVELS by linear interpolation within a bin, shape (series, column, level)."""
        sums = np.cumsum(self._counts, axis=2)
        flat = (sums / sums[:, :, -1:]).reshape(-1, sums.shape[2])
        found = np.empty((len(flat), len(LEVELS)))
        rows = np.arange(len(flat))
        for i, level in enumerate(LEVELS):
            bins = np.minimum((flat < level).sum(axis=1), sums.shape[2] - 1)
            low = np.where(bins > 0, flat[rows, bins - 1], 0.0)
            share = np.clip((level - low) / np.maximum(flat[rows, bins] - low, 1e-12), 0.0, 1.0)
            found[:, i] = self._edges[bins] + share * (self._edges[bins + 1] - self._edges[bins])
        return found.reshape(*sums.shape[:2], -1)
