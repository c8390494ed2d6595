"""The ensemble as an estimator: what has been learnt of every workload, carried from round to round.

Learning two weeks takes seconds and a new slot takes a millisecond, so what was learnt is kept. It is a cache and no more: whatever
does not fit what was fed (another query, a gap that was filled, a restart) is learnt anew from the samples at hand, and a fresh
`Learnt` gives the same forecast but for what lies before the look-back. Workloads that come together are learnt together, since
fifty cost what one costs.

Two days are needed before days can be told apart; until then, and where the ensemble's promises were broken lately, the simpler
estimator speaks.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from isocost.forecast import slots
from isocost.forecast.batch import Batch
from isocost.forecast.ensemble import Grid, at
from isocost.forecast.estimators import LEVELS, Estimate
from isocost.forecast.slots import Floats
from isocost.forecast.tuner import Tuner
from isocost.world.demand import Series

ENOUGH = timedelta(hours=48)
BROKEN = 0.85
"""Where fewer windows of the last two days than this stayed below their 95 % quantile, it has drifted."""
LATELY = timedelta(days=2)
HIGHEST = 0.9999
"""What the level 1.0 is read at: an ensemble knows no highest value."""
NAMED = 3
CHECKED = 12
"""So many of the newest slots are compared with what was fed; where more than half of them were gaps in only one of both, a gap was
filled or torn."""
DUST = 1e-9
MOST_BATCHES = 8
"""More than this of one kind are joined to one by learning them anew."""
WIDER = 1
"""A window that is this much longer than needed is kept, so that a lead that wavers does not begin all over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A workload whose demand is to be learnt: its name in the memory, its samples, and how far ahead a decision must see."""

    key: Hashable
    series: Series
    lead: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What has been learnt of one workload."""

    batch: Batch
    row: int

    @property
    def drifted(self) -> bool:
        return self.batch.kept(self.row, LATELY)[0] < BROKEN

    @property
    def tracked(self) -> Floats:
        """Quantiles of the peak over the lead, at `ensemble.LEVELS`."""
        newest: Floats = self.batch.told(self.row, 1)[0]
        return newest

    def estimate(self, level: float) -> Estimate:
        """With the quantile at `level` among those at LEVELS."""
        tracked = self.tracked
        ahead = {one: float(at(min(one, HIGHEST), tracked)) for one in sorted({*LEVELS, level})}
        most = sorted(self.batch.shares(self.row).items(), key=lambda one: -one[1])[:NAMED]
        words = ", ".join(f"{word} {share:.0%}" for word, share in most if share >= 0.1)
        kept, _ = self.batch.kept(self.row, LATELY)
        basis = f"like {words}; of the last 2 days' windows {kept:.0%} stayed below p95"
        return Estimate(quantiles=ahead, name="Ensemble", basis=basis)


class Learnt:
    """What has been learnt so far. One for the life of a process."""

    def __init__(self) -> None:
        self._batches: list[Batch] = []
        self.tuner = Tuner()

    def know(self, heard: Sequence[Heard], now: datetime) -> list[Known | None]:
        """Learns what is new, and says what is known of each; None for less than two days of history.

        Workloads that are not among these are left as they are until their batch is called for again.
        """
        old = [one for one in heard if _span(one.series) >= ENOUGH]
        home = {
            one.key: batch for one in old for batch in self._batches if batch.holds(one.key) and _fits(batch, one, now)
        }
        missed = [one for one in old if one.key not in home]
        for batch in dict.fromkeys(home.values()):
            _go_on(batch, {one.key: one for one in old if home.get(one.key) is batch}, now)
        if missed:
            self._forget({one.key for one in missed})
            home.update((key, batch) for batch in self._begun(missed, home, old, now) for key in batch.keys)
        return [_known(home.get(one.key), one.key) for one in heard]

    def _forget(self, keys: set[Hashable]) -> None:
        """Drops batches of which nothing else is left."""
        self._batches = [batch for batch in self._batches if not keys.issuperset(batch.keys)]

    def _begun(
        self, missed: Sequence[Heard], home: dict[Hashable, Batch], old: Sequence[Heard], now: datetime
    ) -> Iterator[Batch]:
        for grid, members in _by_grid(missed).items():
            alike = [batch for batch in self._batches if batch.grid == grid]
            if len(alike) >= MOST_BATCHES:
                members = [*members, *(one for one in old if home.get(one.key) in alike)]
                self._batches = [batch for batch in self._batches if batch not in alike]
            begun = _anew(members, grid, now)
            self._batches.append(begun)
            yield begun


def _known(batch: Batch | None, key: Hashable) -> Known | None:
    return Known(batch=batch, row=batch.row(key)) if batch else None


def _span(series: Series) -> timedelta:
    return series.times[-1] - series.times[0]


def _by_grid(heard: Sequence[Heard]) -> dict[Grid, list[Heard]]:
    found = dict[Grid, list[Heard]]()
    for one in heard:
        found.setdefault(_grid(one), []).append(one)
    return found


def _grid(one: Heard) -> Grid:
    """Slots of at least 5 minutes. A window reaches over the lead from anywhere in the slot under way, and a day at most."""
    slot = slots.length(one.series.step)
    return Grid(step=slot, width=min(-(-one.lead // slot) + 1, round(timedelta(days=1) / slot)))


def _fits(batch: Batch, one: Heard, now: datetime) -> bool:
    """Whether the batch goes on where the samples do: the same slots, a window long enough, and the newest as they were fed."""
    grid = _grid(one)
    if grid.step != batch.grid.step or not grid.width <= batch.grid.width <= grid.width + WIDER:
        return False
    if slots.closed(now, grid.step) < batch.next:
        return True
    given, _ = slots.cut(one.series, grid.step, batch.next - CHECKED, batch.next)
    fed = batch.seen(batch.row(one.key), CHECKED)
    both = np.isfinite(given) & np.isfinite(fed)
    other = bool((np.abs(given - fed)[both] > DUST * np.abs(fed)[both]).any())
    return not other and int((np.isfinite(given) != np.isfinite(fed)).sum()) <= CHECKED // 2


def _go_on(batch: Batch, members: dict[Hashable, Heard], now: datetime) -> None:
    """Feeds the batch what has been closed since. Who is not heard has a gap there."""
    stop = slots.closed(now, batch.grid.step) + 1
    if stop <= batch.next:
        return
    nothing = np.full(stop - batch.next, np.nan), np.zeros(stop - batch.next, dtype=bool)
    cuts = [
        slots.cut(members[key].series, batch.grid.step, batch.next, stop) if key in members else nothing
        for key in batch.keys
    ]
    values, full = (np.stack(part, axis=1) for part in zip(*cuts, strict=True))
    for i in range(stop - batch.next):
        batch.push(values[i], full[i])


def _anew(members: Sequence[Heard], grid: Grid, now: datetime) -> Batch:
    begin = min(slots.number(one.series.times[0], grid.step) for one in members)
    batch = Batch([one.key for one in members], grid, begin)
    _go_on(batch, {one.key: one for one in members}, now)
    return batch
