"""Estimators: from a past to quantiles of the peak over the next `width` slots.

Each is small, explainable in a sentence, and composed of others the way Kubernetes' VPA composes its recommender: one
gives the distribution, wrappers around it guard what must always hold. All of them count in the unit of the series, and
a series twice as high gives quantiles twice as high.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

import numpy as np

from isocost.forecast.past import Floats, Past
from isocost.units import Missing

LEVELS = (0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 1.0)
ENSEMBLE = "Ensemble"
"""Learnt for all workloads together (forecast.learnt); by itself it is what speaks until there is enough history."""
PERIODS = (timedelta(days=1), timedelta(days=7))


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Quantiles by level, who made them, and a sentence on what of."""

    quantiles: Mapping[float, float]
    name: str
    basis: str


class Estimator(Protocol):
    """Something that can look ahead."""

    def estimate(self, past: Past, width: int) -> Estimate | Missing:
        """Quantiles of the peak over the `width` slots after the past, or why there are none."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentPeak:
    """What windows of the lookback reached: level 0.95 is the peak that 95 % of them stayed at or below, 1.0 the highest.

    Peaks 1 1 1 2 4: level 0.5 is 1, level 0.75 is 2, from 0.9 on it is 4.
    """

    def estimate(self, past: Past, width: int) -> Estimate | Missing:
        peaks, whole = past.peaks(width)
        if not whole.any():
            return Missing(reason="MetricsPartial: no stretch of the history is measured well enough to show a peak")
        basis = f"peaks of {_long(past.step * width)} over the last {_long(past.span)}"
        return Estimate(quantiles=quantiles(peaks[whole]), name="RecentPeak", basis=basis)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeasonalNaive:
    """The same hours one period ago, plus how far such a guess was off at other times.

    Yesterday's peak over these minutes was 40; over the last day today was 5 below to 10 above yesterday: quantiles reach
    from 35 to 50. Of the periods that fit the history well enough, the one that was least off speaks; without one, or
    where the past hours are a gap, `otherwise` does.
    """

    otherwise: Estimator

    def estimate(self, past: Past, width: int) -> Estimate | Missing:
        seasons = [one for one in (_season(past, width, period) for period in PERIODS) if one is not None]
        if not seasons:
            return self.otherwise.estimate(past, width)
        best = min(seasons, key=lambda one: one.error)
        basis = f"the same hours {_long(best.period)} ago, {best.base:.3g}, and how far that was off since"
        ahead = {level: max(0.0, best.base + off) for level, off in quantiles(best.off).items()}
        return Estimate(quantiles=ahead, name="SeasonalNaive", basis=basis)


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLeastNow:
    """Never promises less than what is used at this moment: a forecast may add capacity early, not take it early.

    Quantiles 2 3 4 and a newest sample of 3.5: 3.5 3.5 4.
    """

    inner: Estimator

    def estimate(self, past: Past, width: int) -> Estimate | Missing:
        found = self.inner.estimate(past, width)
        return found if isinstance(found, Missing) else raised(found, past.now)


def raised(found: Estimate, now: float) -> Estimate:
    """The estimate with no quantile below the newest sample."""
    held = {level: max(value, now) for level, value in found.quantiles.items()}
    return Estimate(quantiles=held, name=found.name, basis=found.basis)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Season:
    """A guess from one period ago: its value now, the errors of such guesses, and their mean size."""

    period: timedelta
    base: float
    off: Floats

    @property
    def error(self) -> float:
        return float(np.abs(self.off).mean())


def _season(past: Past, width: int, period: timedelta) -> _Season | None:
    """None where the history is shorter than a period and a quarter, or the hours to repeat are a gap."""
    back = round(period / past.step)
    peaks, whole = past.peaks(width)
    ahead = len(past.values) - back
    if ahead < back // 4 or ahead >= len(peaks) or not whole[ahead]:
        return None
    later, earlier = slice(back, None), slice(0, max(0, len(peaks) - back))
    both = whole[later] & whole[earlier]
    off = peaks[later][both] - peaks[earlier][both]
    return _Season(period=period, base=float(peaks[ahead]), off=off) if 2 * len(off) >= len(both) > 0 else None


def quantiles(values: Floats) -> dict[float, float]:
    """The smallest value that a share `level` of all values does not exceed, for each level; never decreasing."""
    found = np.quantile(values, LEVELS, method="inverted_cdf")
    return dict(zip(LEVELS, map(float, found), strict=True))


def estimator(name: str) -> Estimator:
    """By the word users write. Raises ValueError that lists the words."""
    known: dict[str, Estimator] = {
        "RecentPeak": AtLeastNow(inner=RecentPeak()),
        "SeasonalNaive": AtLeastNow(inner=SeasonalNaive(otherwise=RecentPeak())),
        ENSEMBLE: AtLeastNow(inner=RecentPeak()),
    }
    if name not in known:
        raise ValueError(f"there is no estimator {name!r}; use {' or '.join(known)}")
    return known[name]


def _long(time: timedelta) -> str:
    """A length of time for people: 30 s, 5 min, 24 h, 7 d."""
    seconds = time.total_seconds()
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds:.3g} s"
