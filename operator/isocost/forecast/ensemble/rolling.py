"""The forecast at every slot of recorded series, each made of the past alone: what an operator would have said."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from isocost.forecast.ensemble.ensemble import Ensemble
from isocost.forecast.ensemble.grid import Floats, Grid
from isocost.forecast.ensemble.levels import LEVELS


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rolled:
    """quantiles[i, t] are at LEVELS for series i, of the peak over slots t + 1 to t + width; NaN before its first sample.

    ensemble stands after the last slot.
    """

    quantiles: Floats
    ensemble: Ensemble


def rolling(values: Floats, grid: Grid) -> Rolled:
    """values has the shape (series, slot); NaN is a gap."""
    ensemble = Ensemble(len(values), grid, history=values.shape[1])
    said = np.empty((*values.shape, len(LEVELS)))
    for slot in range(values.shape[1]):
        said[:, slot] = ensemble.push(values[:, slot])
    return Rolled(quantiles=said, ensemble=ensemble)
