"""Which of the fitting hosts is best: the default score plugins with their default weights, in the scheduler's whole numbers."""

from __future__ import annotations

import numpy as np

from isocost.scheduler import near, spread
from isocost.scheduler.floor import CPU, MEMORY, Floor, Load, Reals, Wholes

TAINTS, AFFINITY, SPREAD, NEAR = 3, 2, 2, 2
"""weights; room left and balance weigh 1 each"""
_BEST = 100


def scores(floor: Floor, load: Load, spec: int, chosen: Wholes) -> Wholes:
    """The weighted sum for the chosen hosts (row numbers)."""
    total = _spare(floor, load, spec, chosen) + _balance(floor, load, spec, chosen)
    total += TAINTS * (_BEST - _normal(floor.disliked[spec, chosen]))
    if floor.specs[spec].wishes:
        total += AFFINITY * _normal(floor.liked[spec, chosen])
    for weight, found in (
        (SPREAD, spread.score(floor, load, spec, chosen)),
        (NEAR, near.score(floor, load, spec, chosen)),
    ):
        if found is not None:
            total += weight * found
    return total


def _spare(floor: Floor, load: Load, spec: int, chosen: Wholes) -> Wholes:
    """NodeResourcesFit with LeastAllocated: the mean percentage of cores and memory that would be left."""
    room = floor.room[chosen][:, [CPU, MEMORY]]
    left = room - load.shown[chosen] - floor.seen[spec]
    shares = np.where(left >= 0, left * _BEST // np.maximum(room, 1), 0)
    there = room > 0
    mean: Wholes = np.where(there, shares, 0).sum(axis=1) // np.maximum(there.sum(axis=1), 1)
    return mean


def _balance(floor: Floor, load: Load, spec: int, chosen: Wholes) -> Wholes:
    """NodeResourcesBalancedAllocation: how much nearer the shares of cores and memory come to each other; nothing for a
    pod that asks for neither."""
    asked = floor.need[spec][[CPU, MEMORY]]
    if not asked.any():
        return np.zeros(len(chosen), np.int64)
    room, used = floor.room[chosen][:, [CPU, MEMORY]], load.used[chosen][:, [CPU, MEMORY]]
    change = _evenness(used + asked, room) - _evenness(used, room)
    return _BEST // 2 + np.trunc((_BEST // 2 + change) / 2).astype(np.int64)


def _evenness(used: Wholes, room: Wholes) -> Wholes:
    shares: Reals = np.minimum(used / np.maximum(room, 1), 1.0)
    apart = np.where((room > 0).all(axis=1), np.abs(shares[:, 0] - shares[:, 1]) / 2, 0.0)
    return ((1 - apart) * _BEST).astype(np.int64)


def _normal(raw: Wholes) -> Wholes:
    """From 0 to the largest, to 0 to 100."""
    most = int(raw.max(initial=0))
    return _BEST * raw // most if most else raw
