"""The grid on which many series are forecast at once, and what an hour, a day and a week are in its slots."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Slots of `step`; a forecast is of the peak over the next `width` of them.

    Raises ValueError where a day has fewer than four slots or a window is longer than a day: the daily experts would have
    nothing to say.
    """

    step: timedelta
    width: int

    def __post_init__(self) -> None:
        if not timedelta(0) < self.step <= DAY / 4:
            raise ValueError(f"a step must be longer than nothing and at most 6 h, but is {self.step}")
        if not 1 <= self.width <= self.day:
            raise ValueError(f"a forecast reaches 1 to {self.day} steps of {self.step} ahead (a day), not {self.width}")

    @property
    def day(self) -> int:
        return round(DAY / self.step)

    @property
    def week(self) -> int:
        return 7 * self.day

    @property
    def hour(self) -> int:
        """At least two slots, so that a mean and a maximum differ."""
        return max(2, self.slots(timedelta(hours=1)))

    def slots(self, time: timedelta) -> int:
        return max(1, round(time / self.step))

    def keep(self, half_life: timedelta) -> float:
        """The factor by which a memory fades each slot: 0.5 after the half-life."""
        return float(0.5 ** (self.step / half_life))


def finite(values: Floats) -> Flags:
    return np.isfinite(values)


def either(values: Floats, otherwise: Floats | float) -> Floats:
    """The values where they are known, else the others."""
    return np.where(np.isfinite(values), values, otherwise)
