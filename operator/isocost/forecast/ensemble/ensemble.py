"""The ensemble: a slot of every series in, the quantiles of the next window's peak out.

At each slot it first learns from the window that has just ended (the guesses made `width` slots ago), then guesses anew.
The cost of a slot and the memory are constant: a ring of a week, a usual day, histograms and weights, about 40 KB a
series at 5 minutes. Nothing depends on the unit of a series, on other series, or on what comes later.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from isocost.forecast.ensemble import experts, regression, residuals
from isocost.forecast.ensemble.calibration import Calibration
from isocost.forecast.ensemble.experts import WORDS, Profile
from isocost.forecast.ensemble.grid import Flags, Floats, Grid, either, finite
from isocost.forecast.ensemble.regression import Regression
from isocost.forecast.ensemble.residuals import Residuals
from isocost.forecast.ensemble.ring import Ring
from isocost.forecast.ensemble.scale import Scale
from isocost.forecast.ensemble.weights import Trust

YOUNG = 60
"""For so many slots histograms are read anew at each one, because each tells much; later once an hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What was said at one slot, kept until its window has ended."""

    slot: int
    guesses: Floats
    features: Floats
    base: Floats
    centres: dict[str, Floats]
    width: Floats
    unit: Floats
    sized: Flags
    experts: Floats
    final: Floats


class Ensemble:
    """Forecasts many series on one grid. `history` is the number of slots that will ever be pushed, where that is known."""

    __slots__ = (
        "_calibration", "_cut", "_profile", "_regression", "_residuals", "_ring", "_said", "_scale", "_slot", "_trust", "grid",
    )  # fmt: skip

    def __init__(self, series: int, grid: Grid, history: int | None = None) -> None:
        longest = grid.week + grid.hour
        self.grid = grid
        self._ring = Ring(series, min(longest, max(history or longest, grid.width + 1)))
        self._scale = Scale(series, grid)
        self._profile = Profile(series, grid)
        self._regression = Regression(series)
        self._residuals = Residuals(series, grid)
        self._trust = Trust(series, len(WORDS), residuals.COUNT, grid)
        self._calibration = Calibration(series, grid.width)
        self._said: deque[_Said] = deque()
        self._cut: deque[Flags] = deque(maxlen=grid.width)
        self._slot = -1

    def push(self, values: Floats, censored: Flags | None = None) -> Floats:
        """The next slot of every series (NaN is a gap); returns quantiles at LEVELS, shape (series, level).

        They are of the peak over the `width` slots after this one. NaN for a series that has had no sample yet. Where
        a value is censored demand was at least that high: replicas were saturated. It then teaches only where it was
        higher than had been expected.
        """
        self._slot += 1
        self._cut.appendleft(np.zeros(len(values), dtype=bool) if censored is None else censored)
        self._ring.push(values)
        self._scale.push(values)
        if len(self._said) == self.grid.width:
            self._learn(self._said.popleft(), self._ring.peak(0, self.grid.width - 1))
        said = self._say()
        self._said.append(said)
        return np.where(finite(said.base)[:, None], said.final, np.nan)

    def resembles(self) -> list[dict[str, float]]:
        """For each series what its latest forecast follows: {"yesterday": 0.54, "last value": 0.3, ...}, summing to 1."""
        shares = self._trust.of_guesses(self._scale.unit)
        return [dict(zip(WORDS, map(float, row), strict=True)) for row in shares]

    def _say(self) -> _Said:
        unit = self._scale.unit
        base = regression.height(self._scale.last, unit)
        found = experts.guesses(self._slot, self.grid, self._ring, self._scale, self._profile)
        before = self._profile.before(self._slot)
        features = regression.features(found, self._ring.peak(1, 1), before, base, unit)
        found["regression"] = self._regression.guess(features, base, unit)
        plain = found["mean of an hour"]
        guesses = np.stack([either(either(found[word], plain), 0.0) for word in WORDS], axis=1)
        blend = (self._trust.of_guesses(unit) * guesses).sum(axis=1)
        centres = {**dict(zip(WORDS, guesses.T, strict=True)), "blend": blend}
        made = self._residuals.quantiles(centres, unit)
        mixed = np.sort((self._trust.of_quantiles(unit) * made).sum(axis=1), axis=1)
        final = self._scale.settle(self._calibration.apply(mixed, unit))
        return _Said(
            slot=self._slot, guesses=guesses, features=features, base=base, centres=centres, unit=unit, sized=self._scale.size > 0,
            width=self._residuals.width, experts=made, final=final,
        )  # fmt: skip

    def _learn(self, said: _Said, peaks: Floats) -> None:
        """A series that had only been zero had no size yet: an error of it can be counted in nothing."""
        known = finite(peaks) & finite(said.base)
        cut = np.logical_or.reduce(self._cut)
        known = known & (~cut | (either(peaks, 0.0) > said.centres["blend"]))
        plain, sized = either(peaks, 0.0), known & said.sized
        self._trust.learn(said.guesses, said.experts, plain, sized)
        self._calibration.learn(said.final, said.unit, plain, known, exact=~cut)
        self._profile.learn(said.slot, np.where(known, peaks, np.nan))
        self._regression.learn(said.features, said.base, said.unit, np.where(sized, peaks, np.nan))
        self._residuals.learn(said.centres, said.width, said.unit, plain, sized | (known & (plain == 0)))
        if self._slot % self.grid.hour == 0 or self._slot < YOUNG:
            self._residuals.refresh()
