"""Our own sizing: a quantile that is steered to the promised share of short slots, on a budget of changes.

The level that a promise needs is not the promise itself: a slot is served by several decisions, capacity is held longer than
asked, and no forecast is perfect. So each service's level is steered by what happened: a short slot raises it at once, quiet ones let
it sink slowly, and in the long run the share of short slots is what was promised, whatever the series does.

Up at once, and never down in a gap. Down only when what was paid in vain since the last change exceeds a price, which rises
while the budget of changes is overdrawn and falls while it is not: the ski-rental rule, with the rent set by the budget.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from isocost.forecast.ensemble.levels import LEVELS
from isocost.forecast.replay.trial import DAY, Floats, Trial, whole

RATE = 0.15
"""How far a short slot moves the level, in -log(1 - level): 0.15 halves the accepted risk after five."""
AIM = 0.95
"""The share of its promise that is aimed at: a promise is kept on the whole only where one leaves some room."""
START, LOWEST, HIGHEST = 3.5, 0.7, 9.0
"""Levels 0.97, 0.50 and 0.99988."""
CHANGES = 32.0
"""Changes a day that the price of a change aims at."""
SAVED = 1 / 3
"""Share of a day's changes that may be saved up."""
HELD = timedelta(minutes=20)
"""A step down goes no lower than the highest wish of this long."""
PRICE, CHEAPEST, DEAREST = 6.0, 1.0, 400.0
"""Replica-slots paid in vain that a step down must have cost before it is made."""
LARGE = 0.1
"""A large service counts its replicas in steps of this share."""
ROOM = 1.25
YOUNG, USED = 2 * DAY, 0.7
"""In its first two days a service gets no more than the peak of the last hour at 70 % utilisation, because intervals are still
wide, and its level rests, because what is short then is not the level's fault."""
_WAYS: Floats = -np.log1p(-LEVELS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """short is the share of slots that may be short; changes are per day and service (None: as many as it takes)."""

    short: float = 0.01
    changes: float | None = CHANGES


def steer(trial: Trial, quantiles: Floats, promise: Promise) -> Floats:
    """Replicas wanted at the end of each slot. quantiles are of window peaks, in replicas, at LEVELS: (series, slot, level)."""
    series, slots = trial.demand.shape
    steering, found = Steering(series, trial, promise), np.zeros((series, slots))
    for slot in range(slots):
        found[:, slot] = steering.push(trial.demand[:, slot], np.nan_to_num(quantiles[:, slot]))
    return found


class Steering:
    """What is remembered of each service."""

    __slots__ = (
        "_current", "_day", "_decided", "_hour", "_price", "_promise", "_saved", "_seen", "_top", "_vain", "_way", "_wishes",
    )  # fmt: skip

    def __init__(self, series: int, trial: Trial, promise: Promise) -> None:
        self._promise, self._day = promise, DAY / trial.step
        self._way: Floats = np.full(series, START)
        self._decided: Floats = np.zeros((series, trial.width))
        self._wishes: Floats = np.zeros((series, trial.slots(HELD)))
        self._current: Floats = np.zeros(series)
        self._vain: Floats = np.zeros(series)
        self._price: Floats = np.full(series, PRICE)
        self._saved: Floats = np.full(series, CHANGES * SAVED)
        self._top: Floats = np.zeros(series)
        self._hour: Floats = np.zeros((series, trial.slots(DAY / 24)))
        self._seen = 0

    def push(self, demand: Floats, quantiles: Floats) -> Floats:
        """The newest demand (NaN: not measured) and what is forecast; returns the replicas to ask for."""
        known = np.isfinite(demand)
        self._learn(np.where(known, demand, 0.0), known)
        self._top = np.where(known, np.maximum(self._top * 0.5 ** (1 / (14 * self._day)), demand), self._top)
        self._hour = np.concatenate([np.where(known, demand, 0.0)[:, None], self._hour[:, :-1]], axis=1)
        wish = whole(np.minimum(level(quantiles, self._way), self._reach()))
        wish = np.where(known, wish, np.maximum(wish, self._current))
        self._current = wish if self._promise.changes is None else self._budgeted(wish, self._promise.changes)
        self._decided = np.concatenate([self._current[:, None], self._decided[:, :-1]], axis=1)
        self._seen += 1
        return self._current

    @property
    def _young(self) -> bool:
        return self._seen < YOUNG / DAY * self._day

    def _reach(self) -> Floats:
        far = ROOM * self._top
        return np.minimum(far, self._hour.max(axis=1) / USED) if self._young else far

    def _learn(self, demand: Floats, known: np.typing.NDArray[np.bool_]) -> None:
        if self._young or self._seen < self._decided.shape[1]:
            return
        short = demand > self._decided.min(axis=1) + 1e-9
        moved = np.clip(self._way + RATE * (short - AIM * self._promise.short), LOWEST, HIGHEST)
        self._way = np.where(known, moved, self._way)

    def _budgeted(self, wish: Floats, changes: float) -> Floats:
        each = changes / self._day
        self._wishes = np.concatenate([wish[:, None], self._wishes[:, :-1]], axis=1)
        self._saved = np.minimum(self._saved + each, changes * SAVED)
        up, lowest = wish > self._current, self._wishes.max(axis=1)
        self._vain = np.where(up, 0.0, self._vain + self._current - wish)
        dear = self._vain >= self._price * np.maximum(1.0, LARGE * self._current)
        down = ~up & dear & (self._saved >= 2) & (lowest < self._current)
        changed = up | down
        self._saved = self._saved - changed
        self._vain = np.where(changed, 0.0, self._vain)
        self._price = np.clip(self._price * np.exp(0.12 * (changed - 0.95 * each)), CHEAPEST, DEAREST)
        return np.where(up, wish, np.where(down, lowest, self._current))


def level(quantiles: Floats, way: Floats) -> Floats:
    """The quantile of each series (row) at its own level, given as -log(1 - level); as `ensemble.at` reads them."""
    rows, right = np.arange(len(quantiles)), np.clip(np.searchsorted(_WAYS, way), 1, len(_WAYS) - 1)
    low, high = quantiles[rows, right - 1], quantiles[rows, right]
    share = (way - _WAYS[right - 1]) / (_WAYS[right] - _WAYS[right - 1])
    inside = low + np.clip(share, 0.0, 1.0) * (high - low)
    slope = (quantiles[:, -1] - quantiles[:, -3]) / (_WAYS[-1] - _WAYS[-3])
    return np.where(way > _WAYS[-1], quantiles[:, -1] + slope * (way - _WAYS[-1]), inside)
