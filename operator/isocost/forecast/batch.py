"""Workloads that are learnt together: the ensemble's state, and the last week of what it saw and said.

All of it is a fold over slots, so it can be had again by reading the slots again: it is kept only to be quick. The week
that is remembered is what replays, coverage and hold times are made of.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from isocost.forecast.ensemble import LEVELS, Daily, Ensemble, Grid
from isocost.forecast.slots import Flags, Floats

HOUR = timedelta(hours=1)
_P95 = LEVELS.tolist().index(0.95)
UNKNOWN = -1


class Batch:
    """`push` takes the slots one after the other, from `begin` on; row i is the workload keys[i]."""

    def __init__(self, keys: Sequence[Hashable], grid: Grid, begin: int) -> None:
        self.keys, self.grid, self.next = tuple(keys), grid, begin
        self._rows = {key: i for i, key in enumerate(keys)}
        self._ensemble = Ensemble(len(keys), grid)
        self._hour = round(HOUR / grid.step) if HOUR % grid.step == timedelta(0) else 0
        self._daily = Daily(len(keys)) if self._hour else None
        self._ahead: Floats | None = None
        self._values: Floats = np.full((grid.week + grid.width, len(keys)), np.nan)
        self._said: NDArray[np.float32] = np.full((*self._values.shape, len(LEVELS)), np.nan, dtype=np.float32)
        self._held: NDArray[np.int8] = np.full(self._values.shape, UNKNOWN, dtype=np.int8)
        self._begin = begin
        self._shares: list[dict[str, float]] | None = None
        self.wanted: dict[Hashable, Floats] = {}
        """what other rules ask for at the newest slot, by whatever they depend on beside the slots; forgotten with the slot"""

    def holds(self, key: Hashable) -> bool:
        return key in self._rows

    def row(self, key: Hashable) -> int:
        return self._rows[key]

    def push(self, values: Floats, full: Flags) -> None:
        """The next slot of every workload (NaN: not measured; full: saturated)."""
        at = self.next % len(self._values)
        self._values[at] = values
        self._said[at] = self._ensemble.push(values, full)
        peaks = self._last(self._values, self.grid.width).max(axis=0)
        before = self._said[(self.next - self.grid.width) % len(self._said), :, _P95]
        known = np.isfinite(peaks) & np.isfinite(before) & (self.next - self._begin >= self.grid.width)
        self._held[at] = np.where(known, peaks <= before * (1 + 1e-6), UNKNOWN)
        if self._daily and self.next % self._hour == 0:
            self._ahead = self._daily.push(np.fmax.reduce(self._last(self._values, self._hour), axis=0))
        self.next += 1
        self._shares = None
        self.wanted.clear()

    def _last(self, ring: Floats, count: int) -> Floats:
        """The newest `count` slots, oldest first, with the one that is being pushed."""
        found: Floats = ring[np.arange(self.next - count + 1, self.next + 1) % len(ring)]
        return found

    def seen(self, row: int, count: int) -> Floats:
        """The last `count` slots of a workload before `next`, oldest first; NaN: not measured, or not kept any more."""
        found: Floats = self._values[self._recent(count), row]
        return found

    def told(self, row: int, count: int) -> Floats:
        """What was said at the end of each of them: (slot, level)."""
        found: Floats = self._said[self._recent(count), row].astype(np.float64)
        return found

    def kept(self, row: int, time: timedelta) -> tuple[float, int]:
        """(the share of the windows that ended in this time and stayed at or below their 95 % quantile, how many); (1, 0) of none."""
        held = self._held[self._recent(self.grid.slots(time)), row]
        count = int((held != UNKNOWN).sum())
        return (float((held == 1).sum()) / count if count else 1.0), count

    def shares(self, row: int) -> dict[str, float]:
        """What the newest forecast resembles."""
        if self._shares is None:
            self._shares = self._ensemble.resembles()
        return self._shares[row]

    def ahead(self, row: int) -> Floats | None:
        """Quantiles of the peak of each hour of the day that begins with the hour under way: (hour, level)."""
        return None if self._ahead is None else self._ahead[row]

    def _recent(self, count: int) -> NDArray[np.int64]:
        count = min(count, len(self._values))
        return np.arange(self.next - count, self.next) % len(self._values)
