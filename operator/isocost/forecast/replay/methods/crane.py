"""Crane's DSP prediction: the strongest waves of the last days go on, plus a margin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from isocost.forecast.replay.methods.hpa import seen
from isocost.forecast.replay.trial import DAY, Floats, Trial

WAVES = 50
MOST_DAYS = 7


def crane(trial: Trial) -> Callable[[float], Floats]:
    """Each day, the Fourier transform of up to seven whole days; its 50 strongest waves are continued for a day.

    Wanted is their peak over the lead window. In the first two days, when no period can be told, it is the highest sample so
    far. Knob: factor (1.2 is a margin of 20 %).
    """
    usual = _continued(seen(trial), trial.slots(DAY), trial.width)
    return lambda factor: usual * factor


def _continued(demand: Floats, day: int, width: int) -> Floats:
    found = np.maximum.accumulate(demand, axis=1)
    for begin in range(2 * day, demand.shape[1], day):
        days = min(MOST_DAYS, begin // day)
        ahead = _waves(demand[:, begin - days * day : begin])[:, : 2 * day]
        for slot in range(begin, min(begin + day, demand.shape[1])):
            found[:, slot] = ahead[:, slot - begin + 1 : slot - begin + 1 + width].max(axis=1)
    return found


def _waves(past: Floats) -> Floats:
    """The past made of its strongest waves alone, which is also how it goes on: a transform repeats with its length."""
    spectrum = np.fft.rfft(past, axis=1)
    size = np.abs(spectrum)
    size[:, 0] = np.inf
    weakest = np.sort(size, axis=1)[:, -min(WAVES + 1, size.shape[1])]
    kept = np.where(size >= weakest[:, None], spectrum, 0)
    made: Floats = np.maximum(np.fft.irfft(kept, n=past.shape[1], axis=1), 0.0)
    return made
