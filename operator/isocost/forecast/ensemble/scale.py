"""How large a series is, how low it can be, and how high it was: what makes all else free of its unit."""

from __future__ import annotations

import numpy as np

from isocost.forecast.ensemble.grid import DAY, Floats, Grid, either, finite

ROOM = 1.25
"""A forecast stays at or below this much of the highest demand of the last weeks, once there were two days."""
UNKNOWN = 4.0
"""Before, it may lie higher by this over the number of windows seen: the next of n is the highest one time in n + 1."""


class Scale:
    """size is the mean of about a week, last the newest sample, lately the exponential mean of half an hour."""

    __slots__ = ("_fade", "_grid", "_seen", "_short", "last", "lately", "least", "most", "size")

    def __init__(self, series: int, grid: Grid) -> None:
        self._grid = grid
        self._seen = np.zeros(series)
        self._short = 1 - grid.keep(DAY / 48)
        self._fade = grid.keep(14 * DAY)
        self.size = np.zeros(series)
        self.last = np.full(series, np.nan)
        self.lately = np.full(series, np.nan)
        self.least = np.full(series, np.inf)
        self.most = np.zeros(series)

    def push(self, values: Floats) -> None:
        known, plain = finite(values), either(values, 0.0)
        self._seen += known
        share = 1 / np.clip(self._seen, 1, self._grid.week)
        self.size = np.where(known, self.size + share * (plain - self.size), self.size)
        self.least = np.where(known & (plain > 0), np.minimum(self.least, plain), self.least)
        self.most = np.where(known, np.maximum(self.most * self._fade, plain), self.most)
        self.last = np.where(known, plain, self.last)
        moved = self.lately + self._short * (plain - self.lately)
        self.lately = np.where(known, either(moved, plain), self.lately)

    @property
    def unit(self) -> Floats:
        """The size, or 1 for a series that has only ever been zero."""
        return np.where(self.size > 0, self.size, 1.0)

    def settle(self, values: Floats) -> Floats:
        """Values per series and level within what makes sense: demand below half of the least ever seen is none."""
        capped = np.minimum(values, (self._room * self.most)[:, None])
        return np.where(capped < (self.least / 2)[:, None], 0.0, capped)

    @property
    def _room(self) -> Floats:
        young = np.maximum(1 / np.maximum(self._seen, 1.0) - 1 / (2 * self._grid.day), 0.0)
        room: Floats = ROOM * (1 + UNKNOWN * self._grid.width * young)
        return room
