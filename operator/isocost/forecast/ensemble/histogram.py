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
AGED = 3.0
"""A young history forgets faster, with a half-life of a third of its age: how a series began tells little of how it goes on."""


class Histogram:
    """Counts of shape (series, column, bin) over bins between `edges`; `keep` is a column's fading per slot.

    `prior` counts for each bin are there from the beginning, so that the first quantiles are wide and not empty. They fade with
    the column alone, however young the series is.
    """

    __slots__ = ("_counts", "_edges", "_fade", "_prior", "_seen", "_sure", "_weight")

    def __init__(self, series: int, edges: Floats, keep: Sequence[float], prior: Floats) -> None:
        self._edges = edges
        self._counts: Floats = np.zeros((series, len(keep), len(prior)))
        self._prior = prior
        self._sure: Floats = np.ones((series, len(keep)))
        self._fade: Floats = -np.log2(np.array(keep))
        self._seen: Floats = np.zeros(series)
        self._weight: Floats = np.ones((series, len(keep)))

    def add(self, values: Floats, known: Flags) -> None:
        """One value per series and column, where the series' is known; those outside the edges count in the outermost bins."""
        self.add_each(values, np.repeat(known[:, None], values.shape[1], axis=1))

    def add_each(self, values: Floats, known: Flags) -> None:
        """The same, with known per series and column."""
        self._age(np.logical_or.reduce(known, axis=1))
        bins = np.searchsorted(self._edges[1:-1], values)
        rows, columns = np.ogrid[: values.shape[0], : values.shape[1]]
        self._counts[rows, columns, bins] += np.where(known, self._weight, 0.0)
        if self._weight.max() > HEAVIEST:
            self._counts /= self._weight[:, :, None]
            self._weight = np.ones_like(self._weight)

    def _age(self, known: Flags) -> None:
        """Nothing fades before a series' first value."""
        self._seen = self._seen + known
        begun, young = (self._seen > 0)[:, None], (AGED / np.maximum(self._seen, AGED))[:, None]
        self._weight = self._weight * np.where(begun, np.exp2(np.maximum(self._fade, young)), 1.0)
        self._sure = np.where(begun, self._sure * np.exp2(-self._fade), 1.0)

    def read(self) -> Floats:
        """Quantiles at LEVELS by linear interpolation within a bin, shape (series, column, level)."""
        believed = (self._weight * self._sure)[:, :, None] * self._prior
        sums = np.cumsum(self._counts + believed, axis=2)
        flat = (sums / sums[:, :, -1:]).reshape(-1, sums.shape[2])
        found = np.empty((len(flat), len(LEVELS)))
        rows = np.arange(len(flat))
        for i, level in enumerate(LEVELS):
            bins = np.minimum((flat < level).sum(axis=1), sums.shape[2] - 1)
            low = np.where(bins > 0, flat[rows, bins - 1], 0.0)
            share = np.clip((level - low) / np.maximum(flat[rows, bins] - low, 1e-12), 0.0, 1.0)
            found[:, i] = self._edges[bins] + share * (self._edges[bins + 1] - self._edges[bins])
        return found.reshape(*sums.shape[:2], -1)
