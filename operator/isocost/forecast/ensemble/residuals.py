"""Quantile experts: by how much a centre was off before, laid around where it is now.

The error is taken as a ratio, because demand errs in proportion, with a share of the series' size added on both sides, because
ratios explode where demand is near nothing. Some experts also divide by how far they were off lately, so that
a rough hour widens the interval at once and a calm night narrows it. One more pair forgets the present and tells
only how high windows were in the last half day and the last days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from isocost.forecast.ensemble.grid import DAY, Flags, Floats, Grid
from isocost.forecast.ensemble.histogram import Histogram

BINS = 97


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """centre: whose errors; added: in sizes of the series; days: half-life of the memory; supple: in units of late errors."""

    centre: str
    added: float
    days: float = 4.0
    supple: bool = True


KINDS = (
    Kind(centre="blend", added=0.1),
    Kind(centre="blend", added=0.5),
    Kind(centre="blend", added=2.0, supple=False),
    Kind(centre="blend", added=0.5, days=1.0, supple=False),
    Kind(centre="last value", added=0.5),
    Kind(centre="peak of an hour", added=0.5),
    Kind(centre="regression", added=0.5),
)
WINDOWS = (0.5, 2.0)
"""Half-lives in days of the experts that look at window peaks alone."""
COUNT = len(KINDS) + len(WINDOWS)
LATE = DAY / 4
STIFF = 0.05
FIRST = 0.2
"""How far off a centre is taken to be before it was ever judged; then it is the mean of all errors, until a quarter of a day is full."""
CALM = 2e-4
FARTHEST = 12.0
"""e to this is more than any demand grows within a window."""
_STEEP = 5.5
_EDGES: Floats = 60.0 * np.sinh(np.linspace(-_STEEP, _STEEP, BINS + 1)) / np.sinh(_STEEP)
PRIOR = 2.0
"""Samples for which the first, wide guess at the errors counts."""
WIDE = 3.0
_HEIGHTS: Floats = np.concatenate(([-12.0], np.linspace(np.log(1e-3), np.log(1e3), BINS - 1), [7.9]))


def _prior(edges: Floats, wide: float) -> Floats:
    """Counts as of errors with a double exponential distribution around zero."""
    below = np.where(edges < 0, np.exp(edges / wide) / 2, 1 - np.exp(-edges / wide) / 2)
    counts: Floats = PRIOR * np.diff(below)
    return counts


def errors(series: int, columns: int, keep: float) -> Histogram:
    """Histograms of errors in their unit, wide before the first."""
    return Histogram(series, _EDGES, [keep] * columns, _prior(_EDGES, WIDE))


class Residuals:
    """The quantile experts of many series."""

    __slots__ = ("_added", "_errors", "_heights", "_late", "_late_share", "_read", "_seen", "_supple", "_tall")

    def __init__(self, series: int, grid: Grid) -> None:
        self._added: Floats = np.array([kind.added for kind in KINDS])
        self._supple: Flags = np.array([kind.supple for kind in KINDS])
        self._late: Floats = np.full((series, len(KINDS)), FIRST)
        self._late_share = 1 - grid.keep(LATE)
        self._seen: Floats = np.zeros(series)
        self._errors = Histogram(series, _EDGES, [grid.keep(kind.days * DAY) for kind in KINDS], _prior(_EDGES, WIDE))
        self._heights = Histogram(
            series, _HEIGHTS, [grid.keep(days * DAY) for days in WINDOWS], _prior(_HEIGHTS, WIDE * STIFF)
        )
        self.refresh()

    @property
    def width(self) -> Floats:
        """What one unit of error is, per series and kind."""
        return np.where(self._supple, self._late, STIFF)

    def quantiles(self, centres: Mapping[str, Floats], unit: Floats) -> Floats:
        """Shape (series, expert, level)."""
        centre, added = self._around(centres, unit)
        far = np.clip(self._read * self.width[:, :, None], -FARTHEST, FARTHEST)
        near = np.maximum((centre + added)[:, :, None] * np.exp(far) - added[:, :, None], 0.0)
        return np.concatenate([near, unit[:, None, None] * self._tall], axis=1)

    def learn(self, centres: Mapping[str, Floats], width: Floats, unit: Floats, peaks: Floats, known: Flags) -> None:
        """width is what it was when the centres were made."""
        centre, added = self._around(centres, unit)
        error = np.log((peaks[:, None] + added) / (centre + added))
        self._errors.add(error / width, known)
        tamed = np.minimum(np.abs(error), 8 * self._late + 0.01)
        self._seen = self._seen + known
        share = np.maximum(self._late_share, 1 / (self._seen + 1))[:, None]
        moved = np.maximum(self._late + share * (tamed - self._late), CALM)
        self._late = np.where(known[:, None], moved, self._late)
        tall = np.log(peaks / unit + 1e-12)[:, None]
        self._heights.add(np.repeat(tall, len(WINDOWS), axis=1), known)

    def refresh(self) -> None:
        """Read the histograms anew."""
        self._read = self._errors.read()
        heights = self._heights.read()
        self._tall = np.where(heights <= _HEIGHTS[1], 0.0, np.exp(heights))

    def _around(self, centres: Mapping[str, Floats], unit: Floats) -> tuple[Floats, Floats]:
        return np.stack([centres[kind.centre] for kind in KINDS], axis=1), unit[:, None] * self._added
