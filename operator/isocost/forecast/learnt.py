"""The ensemble as an estimator: all workloads of one lead are learnt together, from their whole history, at every round.

Nothing is kept between rounds, so that the same snapshot always gives the same decision; a week at 5 minutes is replayed in about
two seconds, for one workload or for fifty. Finer samples are joined to slots of 5 minutes, of which the highest counts. Two days
are needed before days can be told apart; until then, and where the ensemble's promises were broken lately, the simpler
estimator speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

import numpy as np

from isocost.forecast.ensemble import LEVELS as TRACKED
from isocost.forecast.ensemble import Grid, Rolled, at, rolling
from isocost.forecast.estimators import LEVELS, Estimate, Estimator
from isocost.forecast.past import Floats, Past
from isocost.units import Missing

ENOUGH = timedelta(hours=48)
SLOT = timedelta(minutes=5)
BROKEN = 0.85
"""Where fewer windows of the last two days than this stayed below their 95 % quantile, it has drifted."""
LATELY = timedelta(days=2)
HIGHEST = 0.9999
"""What the level 1.0 is read at: an ensemble knows no highest value."""
NAMED = 3
_P95 = TRACKED.tolist().index(0.95)


def learnt(asks: Sequence[tuple[Past, int]], otherwise: Estimator) -> list[Estimate | Missing]:
    """An estimate for each past and the width of its window in slots, in order."""
    found = [otherwise.estimate(past, width) for past, width in asks]
    groups = dict[Grid, list[int]]()
    for i, (past, width) in enumerate(asks):
        if past.span >= ENOUGH:
            groups.setdefault(_grid(past, width), []).append(i)
    for grid, members in groups.items():
        for i, made in zip(members, _together([asks[i][0] for i in members], grid), strict=True):
            found[i] = made or found[i]
    return found


def _grid(past: Past, width: int) -> Grid:
    """Slots of at least 5 minutes; a window is at least as long as asked and at most a day."""
    joined = _joined(past.step)
    step = past.step * joined
    return Grid(step=step, width=min(-(-width // joined), round(timedelta(days=1) / step)))


def _joined(step: timedelta) -> int:
    return max(1, SLOT // step)


def _together(pasts: Sequence[Past], grid: Grid) -> Iterator[Estimate | None]:
    """None for a series whose promises were broken lately. Pasts end together, however far back they reach."""
    rows = [_coarse(past, _joined(past.step)) for past in pasts]
    values = np.full((len(rows), max(map(len, rows))), np.nan)
    for row, known in zip(values, rows, strict=True):
        row[len(row) - len(known) :] = known
    rolled = rolling(values, grid)
    kept, shares = _kept(values, rolled, grid), rolled.ensemble.resembles()
    for i in range(len(rows)):
        yield _estimate(rolled.quantiles[i, -1], kept[i], shares[i]) if kept[i] >= BROKEN else None


def _coarse(past: Past, joined: int) -> Floats:
    """The highest sample of each `joined` slots, counted from the newest; NaN where there is none."""
    values = np.where(past.present, past.values, -np.inf)
    padded = np.concatenate([np.full(-len(values) % joined, -np.inf), values])
    peaks = padded.reshape(-1, joined).max(axis=1)
    return np.where(peaks > -np.inf, peaks, np.nan)


def _kept(values: Floats, rolled: Rolled, grid: Grid) -> Floats:
    """The share of late windows that stayed at or below the 95 % quantile said before them; 1 where there were none."""
    begin = max(0, values.shape[1] - grid.slots(LATELY))
    slots = range(begin, values.shape[1] - grid.width)
    peaks = np.stack([values[:, slot + 1 : slot + 1 + grid.width].max(axis=1) for slot in slots], axis=1)
    said = rolled.quantiles[:, slots.start : slots.stop, _P95]
    known = np.isfinite(peaks) & np.isfinite(said)
    below = (known & (peaks <= said)).sum(axis=1)
    return np.where(known.any(axis=1), below / np.maximum(known.sum(axis=1), 1), 1.0)


def _estimate(tracked: Floats, kept: float, shares: dict[str, float]) -> Estimate:
    ahead = {level: float(at(min(level, HIGHEST), tracked)) for level in LEVELS}
    most = sorted(shares.items(), key=lambda one: -one[1])[:NAMED]
    words = ", ".join(f"{word} {share:.0%}" for word, share in most if share >= 0.1)
    basis = f"like {words}; of the last 2 days' windows {kept:.0%} stayed below p95"
    return Estimate(quantiles=ahead, name="Ensemble", basis=basis)
