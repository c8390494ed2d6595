"""Autopilot's idea: many simple window statistics, and whichever would have been cheapest so far (Rzadca et al., EuroSys 2020)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from isocost.forecast.replay.percentiles import percentiles
from isocost.forecast.replay.trial import DAY, Floats, Trial

HALF_LIVES = (DAY / 8, DAY / 2, 2 * DAY)
LEVELS = (0.5, 0.9, 0.95, 0.98, 0.999)
MARGIN = 1.1


def autopilot(trial: Trial) -> Callable[[float], Floats]:
    """Of percentiles of decayed histograms, the one with the least capacity plus penalty times what it left unserved.

    Costs fade with a half-life of a day. Knob: the penalty.
    """
    levels = np.concatenate([percentiles(trial.demand, trial.slots(half), LEVELS) for half in HALF_LIVES]) * MARGIN
    unserved = np.zeros_like(levels)
    known = np.isfinite(trial.demand)
    demand = np.where(known, trial.demand, 0.0)
    unserved[:, :, 1:] = np.maximum(demand[:, 1:] - levels[:, :, :-1], 0.0)
    paid = _faded(levels * known, trial)
    missed = _faded(unserved, trial)

    def decide(penalty: float) -> Floats:
        best = (paid + penalty * missed).argmin(axis=0)
        chosen: Floats = np.take_along_axis(levels, best[None], axis=0)[0]
        return chosen

    return decide


def _faded(values: Floats, trial: Trial) -> Floats:
    """The running sum along the slots, halved each day."""
    keep, found = 0.5 ** (1 / trial.slots(DAY)), values.copy()
    for slot in range(1, values.shape[-1]):
        found[..., slot] += keep * found[..., slot - 1]
    return found
