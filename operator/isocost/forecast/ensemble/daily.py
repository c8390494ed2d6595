"""The next 24 hours, hour by hour: the quantiles of each hour's peak, for a planner of spot, commitments and energy.

The same idea as for the next window, on a coarser grid: guesses for each hour ahead, believed by their late errors at
that distance, and their errors laid around the blend. Each distance learns for itself, because the last value is worth much for the
next hour and nothing for tomorrow.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from isocost.forecast.ensemble.calibration import Calibration
from isocost.forecast.ensemble.grid import DAY, Flags, Floats, Grid, either, finite
from isocost.forecast.ensemble.levels import LEVELS
from isocost.forecast.ensemble.residuals import errors
from isocost.forecast.ensemble.ring import Ring
from isocost.forecast.ensemble.scale import Scale
from isocost.forecast.ensemble.weights import weights

HOURS = 24
WEEK = 7 * HOURS
ADDED = 0.5
UNIT = 0.05
LEARNT = 0.3
_AHEAD = np.arange(1, HOURS + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What was said of each of the next hours: guesses (series, hour, guess), blend (series, hour), final (series, hour, level)."""

    guesses: Floats
    blend: Floats
    final: Floats
    unit: Floats
    sized: Flags


class Daily:
    """Forecasts the peaks of the next 24 hours of many series from one value an hour."""

    __slots__ = ("_calibration", "_errors", "_fade", "_hour", "_loss", "_ring", "_said", "_scale", "_usual")

    def __init__(self, series: int) -> None:
        grid = Grid(step=timedelta(hours=1), width=1)
        self._ring, self._scale = Ring(series, WEEK), Scale(series, grid)
        self._usual: Floats = np.full((HOURS, series), np.nan)
        self._loss: Floats = np.zeros((series, HOURS, 5))
        self._fade = grid.keep(2 * DAY)
        self._errors = errors(series, HOURS, grid.keep(7 * DAY))
        self._calibration = [Calibration(series) for _ in range(HOURS)]
        self._said: deque[_Said] = deque(maxlen=HOURS)
        self._hour = -1

    def push(self, peaks: Floats) -> Floats:
        """The newest hour's peak of every series (NaN: not measured); quantiles of the next ones: (series, hour, level)."""
        self._hour += 1
        self._learn(peaks)
        self._ring.push(peaks)
        self._scale.push(peaks)
        self._said.appendleft(self._say())
        return np.where(finite(self._scale.last)[:, None, None], self._said[0].final, np.nan)

    def _say(self) -> _Said:
        unit = self._scale.unit
        guesses = self._guesses()
        share = weights(self._loss.reshape(-1, guesses.shape[2]), np.repeat(unit, HOURS)[:, None]).reshape(
            guesses.shape
        )
        blend = (share * guesses).sum(axis=2)
        added = (ADDED * unit)[:, None]
        mixed = np.maximum((blend + added)[:, :, None] * np.exp(UNIT * self._errors.read()) - added[:, :, None], 0.0)
        each = [self._calibration[i].apply(mixed[:, i], unit) for i in range(HOURS)]
        final = np.stack([self._scale.settle(one) for one in each], axis=1)
        return _Said(guesses=guesses, blend=blend, final=final, unit=unit, sized=self._scale.size > 0)

    def _guesses(self) -> Floats:
        """Last value, mean of a day, yesterday, last week, usual hour; the last value where the history does not reach."""
        last, day = self._scale.last, self._ring.mean(0, HOURS - 1)
        yesterday, week = (self._ring.span(back - HOURS, back - 1)[::-1] for back in (HOURS, WEEK))
        usual = self._usual[(self._hour + _AHEAD) % HOURS]
        rows = [np.tile(last, (HOURS, 1)), np.tile(day, (HOURS, 1)), yesterday, week, usual]
        made = np.stack(rows, axis=2).transpose(1, 0, 2)
        return either(either(made, last[:, None, None]), 0.0)

    def _learn(self, peaks: Floats) -> None:
        known, plain = finite(peaks), either(peaks, 0.0)
        slot = self._hour % HOURS
        moved = either(self._usual[slot] + LEARNT * (plain - self._usual[slot]), plain)
        self._usual[slot] = np.where(known, moved, self._usual[slot])
        off, seen = np.zeros((len(peaks), HOURS)), np.zeros((len(peaks), HOURS), dtype=bool)
        for i, said in enumerate(self._said):
            good = known & said.sized
            loss = self._loss[:, i] * self._fade + np.abs(plain[:, None] - said.guesses[:, i])
            self._loss[:, i] = np.where(good[:, None], loss, self._loss[:, i])
            self._calibration[i].learn(said.final[:, i], said.unit, plain, known, exact=known)
            off[:, i] = np.log((plain + ADDED * said.unit) / (said.blend[:, i] + ADDED * said.unit)) / UNIT
            seen[:, i] = good
        self._errors.add_each(off, seen)


def daily(values: Floats, step: timedelta) -> Floats:
    """Quantiles at LEVELS of the peak of each of the 24 hours after the last slot: (series, hour, level).

    Slots are joined to hours counted from the newest, so that the first hour begins with the slot that comes next. Raises
    ValueError where an hour is not a whole number of steps.
    """
    joined, rest = divmod(timedelta(hours=1), step)
    if rest or joined < 1:
        raise ValueError(f"an hour must be a whole number of steps, but a step is {step}")
    padded = np.concatenate([np.full((len(values), -values.shape[1] % joined), np.nan), values], axis=1)
    hours = np.fmax.reduce(padded.reshape(len(values), -1, joined), axis=2)
    forecast, said = Daily(len(values)), np.full((len(values), HOURS, len(LEVELS)), np.nan)
    for hour in range(hours.shape[1]):
        said = forecast.push(hours[:, hour])
    return said
