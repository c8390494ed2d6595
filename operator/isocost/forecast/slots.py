"""Samples as slots on a clock that never moves: slot n is the time from n - 1 to n slots after 1970, its value the highest sample.

Absolute numbers let what was learnt in one round go on in the next, and in another process, without a word about where it
began. A slot is *closed* once its end lies so far back that its samples have come; only then it is learnt from, because
what was learnt cannot be taken back.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from isocost.world.demand import Series

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

SLOT = timedelta(minutes=5)
"""Finer samples are joined to slots of about this length."""
LATE = timedelta(minutes=1)
"""How long samples may be on their way."""
_BEGIN = datetime.fromtimestamp(0, UTC)
_DUST = 1e-6


def length(step: timedelta) -> timedelta:
    """How long a slot is for samples that lie `step` apart."""
    return step * max(1, SLOT // step)


def closed(now: datetime, slot: timedelta) -> int:
    """The newest closed slot."""
    return (now - min(LATE, slot / 5) - _BEGIN) // slot


def number(at: datetime, slot: timedelta) -> int:
    """The slot that an instant lies in; its end belongs to it."""
    return int(np.ceil((at - _BEGIN) / slot - _DUST))


def end(n: int, slot: timedelta) -> datetime:
    """When slot n ends."""
    return _BEGIN + n * slot


def cut(series: Series, slot: timedelta, begin: int, stop: int) -> tuple[Floats, Flags]:
    """Slots begin to stop - 1: the highest sample of each, NaN where there is none, and whether replicas were saturated in it."""
    values = np.full(stop - begin, -np.inf)
    low, high = (bisect_right(series.times, end(n - 1, slot) + slot * _DUST) for n in (begin, stop))
    where = [number(at, slot) - begin for at in series.times[low:high]]
    np.maximum.at(values, where, np.array(series.values[low:high]))
    full = np.zeros(stop - begin, dtype=bool)
    low = bisect_right(series.saturated, end(begin - 1, slot))
    full[[number(at, slot) - begin for at in series.saturated[low:] if at <= end(stop - 1, slot)]] = True
    return np.where(values > -np.inf, values, np.nan), full
