"""Experts: guesses of the next window's peak, each a sentence long.

No guess is good everywhere: traffic of an API follows its last value, office traffic yesterday, a nightly job last week.
Each is made for all series at once, so that a hundred series cost little more than one.
"""

from __future__ import annotations

import numpy as np

from isocost.forecast.ensemble.grid import Floats, Grid, either
from isocost.forecast.ensemble.ring import Ring
from isocost.forecast.ensemble.scale import Scale

WORDS = (
    "last value", "mean of half an hour", "mean of an hour", "peak of an hour", "yesterday", "yesterday at today's level",
    "usual day", "usual day at today's level", "last week", "last week at today's level", "regression",
)  # fmt: skip
"""What each guess resembles, for people, in the order of the columns. The last is regression's."""
LEVELLED = 3.0
"""The most by which a guess from another day is raised or lowered to today's level."""
SLACK = 0.02
LEARNT = 0.3
"""The share by which a usual day moves towards each new one."""


class Profile:
    """The usual window peak of each slot of the day."""

    __slots__ = ("_grid", "_values")

    def __init__(self, series: int, grid: Grid) -> None:
        self._grid = grid
        self._values: Floats = np.full((grid.day, series), np.nan)

    def at(self, slot: int) -> Floats:
        found: Floats = self._values[slot % self._grid.day]
        return found

    def before(self, slot: int) -> Floats:
        """The usual height of the hour up to this slot: of windows that lay in it."""
        ages = np.arange(self._grid.hour) + self._grid.width
        height: Floats = self._values[(slot - ages) % self._grid.day].mean(axis=0)
        return height

    def learn(self, slot: int, peaks: Floats) -> None:
        old = self.at(slot)
        moved = either(old + LEARNT * (peaks - old), peaks)
        self._values[slot % self._grid.day] = either(moved, old)


def guesses(slot: int, grid: Grid, ring: Ring, scale: Scale, profile: Profile) -> dict[str, Floats]:
    """All but regression, by the word; NaN where the history does not reach."""
    hour = ring.span(0, grid.hour - 1)
    from isocost.forecast.ensemble.ring import mean, top

    now = either(mean(hour), scale.last)
    slack = SLACK * scale.unit
    usual, before = profile.at(slot), profile.before(slot)

    def level(guess: Floats, then: Floats) -> Floats:
        return guess * np.clip((now + slack) / (then + slack), 1 / LEVELLED, LEVELLED)

    day, week = (ring.peak(back - grid.width, back - 1) for back in (grid.day, grid.week))
    then, earlier = (ring.mean(back, back + grid.hour - 1) for back in (grid.day, grid.week))
    made = (
        scale.last, scale.lately, now, either(top(hour), scale.last), day, level(day, then), usual, level(usual, before),
        week, level(week, earlier),
    )  # fmt: skip
    return dict(zip(WORDS[:-1], made, strict=True))
