"""A series on its own grid, and the peaks of its windows.

Gaps stay gaps: a slot without a sample is neither zero nor interpolated, it just does not take part. A window that is
mostly gap has no peak, because the missing half may have held it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from math import ceil, floor
from typing import Self

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from isocost.world.demand import Series

OFF = 0.01
"""By this share of a step a sample may be off its grid."""

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Past:
    """values[i] is the sample i steps after the first where present[i], else meaningless; off is 1 where the newest is off the grid."""

    values: Floats
    present: Flags
    step: timedelta
    off: int = 0

    @classmethod
    def of(cls, series: Series) -> Self:
        """On the series' grid; of two samples in one slot the larger counts. A newest sample off the grid has a slot of its own."""
        first, step = series.times[0], series.step
        slots = np.array([round((at - first) / step) for at in series.times])
        reach = (series.times[-1] - first) / step
        slots[-1] = ceil(reach - OFF)
        off = int(slots[-1]) - floor(reach + OFF)
        values = np.full(slots[-1] + 1, -np.inf)
        np.maximum.at(values, slots, np.array(series.values))
        return cls(values=values, present=values > -np.inf, step=step, off=off)

    @property
    def now(self) -> float:
        """The newest sample."""
        return float(self.values[-1])

    @property
    def span(self) -> timedelta:
        """How far the grid reaches back; a newest sample off it does not count, so that the figure does not waver."""
        return self.step * (len(self.values) - 1 - self.off)

    def slots(self, time: timedelta) -> int:
        """How many steps a time covers: at least one, and at most half the history, so that windows can be compared."""
        return max(1, min(-(-time // self.step), len(self.values) // 2))

    def peaks(self, width: int) -> tuple[Floats, Flags]:
        """The peak of the window of `width` slots from each slot on, and whether half of it was measured.

        1 3 2 _ 5 with width 2: 3 3 2 5, all of them half measured at least. Shape: (len - width + 1,); a width beyond the
        history is cut to it.
        """
        width = min(width, len(self.values))
        views = sliding_window_view(self.values, width)
        measured = sliding_window_view(self.present, width).sum(axis=1)
        return views.max(axis=1), 2 * measured >= width
