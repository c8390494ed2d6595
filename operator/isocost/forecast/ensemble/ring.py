"""The last week of many series, in bounded memory."""

from __future__ import annotations

import numpy as np

from isocost.forecast.ensemble.grid import Flags, Floats


class Ring:
    """The newest `length` slots of each series; NaN is a gap. Age 0 is the newest slot."""

    __slots__ = ("_at", "_seen", "_values")

    def __init__(self, series: int, length: int) -> None:
        self._values: Floats = np.full((length, series), np.nan)
        self._at = -1
        self._seen = 0

    def push(self, values: Floats) -> None:
        self._at = (self._at + 1) % len(self._values)
        self._seen = min(self._seen + 1, len(self._values))
        self._values[self._at] = values

    def span(self, young: int, old: int) -> Floats:
        """Slots of ages young to old, both included: shape (age, series). Ages never seen are gaps."""
        if young > old:
            return np.full((1, self._values.shape[1]), np.nan)
        found = self._values[(self._at - np.arange(young, old + 1)) % len(self._values)]
        if old >= self._seen:
            found[max(0, self._seen - young) :] = np.nan
        return found

    def peak(self, young: int, old: int) -> Floats:
        """The highest known slot of these ages; NaN where none is known."""
        return top(self.span(young, old))

    def mean(self, young: int, old: int) -> Floats:
        """The mean of the known slots of these ages; NaN where none is known."""
        return mean(self.span(young, old))


def top(span: Floats) -> Floats:
    """1 _ 3 gives 3, a span of gaps gives NaN. Over the first axis."""
    highest: Floats = np.fmax.reduce(span, axis=0)
    return highest


def mean(span: Floats) -> Floats:
    known: Flags = np.isfinite(span)
    count = known.sum(axis=0)
    total = np.where(known, span, 0.0).sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)
