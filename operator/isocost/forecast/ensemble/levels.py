"""The levels at which quantiles are tracked, and how any other level is read from them."""

from __future__ import annotations

import numpy as np

from isocost.forecast.ensemble.grid import Floats

LEVELS: Floats = np.array([0.05, 0.2, 0.35, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998])


def at(level: float, tracked: Floats) -> Floats:
    """The quantile at any level in (0, 1) from those at LEVELS (last axis), which must not fall.

    Between two levels it moves evenly in -log(1 - level), the scale on which an exponential tail is straight. Beyond the
    highest it goes on as from 0.99 to 0.998; below the lowest it goes evenly to zero. Raises ValueError outside (0, 1).
    """
    if not 0 < level < 1:
        raise ValueError(f"a quantile lies between 0 and 1, both excluded, but {level:g} does not")
    if level < LEVELS[0]:
        below: Floats = tracked[..., 0] * (level / LEVELS[0])
        return below
    ways: Floats = -np.log1p(-LEVELS)
    way = float(-np.log1p(-level))
    if level > LEVELS[-1]:
        slope = (tracked[..., -1] - tracked[..., -3]) / (ways[-1] - ways[-3])
        beyond: Floats = tracked[..., -1] + slope * (way - ways[-1])
        return beyond
    right = int(np.clip(np.searchsorted(LEVELS, level - 1e-12), 1, len(LEVELS) - 1))
    share = (way - ways[right - 1]) / (ways[right] - ways[right - 1])
    low, high = tracked[..., right - 1], tracked[..., right]
    between: Floats = low + np.clip(share, 0.0, 1.0) * (high - low)
    return between
