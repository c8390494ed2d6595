"""Right-sizing by usage percentiles, turned to replicas: the VPA and KRR."""

from __future__ import annotations

from collections.abc import Callable

from isocost.forecast.replay.percentiles import percentiles
from isocost.forecast.replay.trial import DAY, Floats, Trial


def vpa(trial: Trial) -> Callable[[float], Floats]:
    """The VPA's target: the 90th percentile of a histogram with a half-life of a day. Knob: factor (1.15 is its margin)."""
    usual = percentiles(trial.demand, trial.slots(DAY), [0.9])[0]
    return lambda factor: usual * factor


def krr(trial: Trial) -> Callable[[float], Floats]:
    """KRR's simple strategy: the 95th percentile of two weeks, here of all history faded over them. Knob: factor."""
    usual = percentiles(trial.demand, trial.slots(14 * DAY), [0.95])[0]
    return lambda factor: usual * factor
