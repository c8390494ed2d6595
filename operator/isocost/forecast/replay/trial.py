"""The trial: how a way of sizing replicas would have done on recorded demand.

At the end of every slot a method says how many replicas it wants. What it adds is paid at once and serves one lead time later; what
it takes away is gone at once. So what serves in a slot is the least that was asked for during the last lead, and a slot
is short where demand was higher. Demand is counted in replicas: one carries an eighth of the mean of the first half, capacity
comes in whole ones, and only the second half counts, so that every method has had time to learn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Self

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

REPLICAS = 8
"""The size of every service at the mean of its first half."""
ROUNDING = 1e-9
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Trial:
    """demand is in replicas, shape (series, slot), NaN where it was not measured; unit is one replica in the series' own unit.

    scored are the measured slots of each second half. lead is in slots.
    """

    names: tuple[str, ...]
    demand: Floats
    unit: Floats
    scored: Flags
    first: NDArray[np.int64]
    last: NDArray[np.int64]
    step: timedelta
    lead: int

    @classmethod
    def of(cls, names: Sequence[str], values: Floats, step: timedelta, lead: timedelta) -> tuple[Self, tuple[str, ...]]:
        """The trial, and the names of series that are left out because they have no demand in one of their halves."""
        known = np.isfinite(values)
        some = known.any(axis=1)
        first, last = known.argmax(axis=1), known.shape[1] - 1 - known[:, ::-1].argmax(axis=1)
        slots, begin = np.arange(values.shape[1]), first + (last - first + 1) // 2
        late, early = known & (slots >= begin[:, None]), known & (slots < begin[:, None])
        filled = np.where(known, values, 0.0)
        mean = np.where(early, filled, 0.0).sum(axis=1) / np.maximum(early.sum(axis=1), 1)
        use = some & (mean > 0) & (np.where(late, filled, 0.0).max(axis=1) > 0)
        unit = mean[use] / REPLICAS
        trial = cls(
            names=tuple(name for name, used in zip(names, use, strict=True) if used),
            demand=values[use] / unit[:, None],
            unit=unit,
            scored=late[use],
            first=first[use],
            last=last[use],
            step=step,
            lead=-(-lead // step),
        )
        return trial, tuple(name for name, used in zip(names, use, strict=True) if not used)

    @property
    def width(self) -> int:
        """Slots that a decision must look over: the lead, and the slot until the next decision."""
        return self.lead + 1

    @property
    def peak(self) -> Floats:
        """The static peak: whole replicas that carry the highest scored slot of each series."""
        return whole(np.where(self.scored, self.demand, 0.0).max(axis=1))

    def slots(self, time: timedelta) -> int:
        return max(1, round(time / self.step))


def whole(wanted: Floats) -> Floats:
    """Rounded up to whole replicas; a hair above a whole one is that one."""
    return np.ceil(wanted - ROUNDING)


def asked(decisions: Floats) -> Floats:
    """Capacity asked for in each slot: what was decided at the end of the slot before. Before the first: the first."""
    return whole(np.concatenate([decisions[:, :1], decisions[:, :-1]], axis=1))


def ready(capacity: Floats, lead: int) -> Floats:
    """Capacity that serves: the least that was asked for in this slot and the `lead` slots before it.

    Asked 2 5 5 3 with a lead of one slot: 2 2 5 3.
    """
    found = capacity.copy()
    for back in range(1, lead + 1):
        found[:, back:] = np.minimum(found[:, back:], capacity[:, :-back])
        found[:, :back] = np.minimum(found[:, :back], capacity[:, :1])
    return found


def bound(trial: Trial) -> Floats:
    """The least capacity that leaves no slot short, asked for by one who knows the future: the clairvoyant bound.

    To serve slot t, all that is asked for from t - lead to t must reach its demand, so in each slot the peak of it and the
    next `lead` slots is needed, and is enough. Demand 1 1 5 1 with a lead of one slot: 1 5 5 1.
    """
    need = whole(np.where(np.isfinite(trial.demand), trial.demand, 0.0))
    found = need.copy()
    for ahead in range(1, trial.lead + 1):
        found[:, :-ahead] = np.maximum(found[:, :-ahead], need[:, ahead:])
    return found
