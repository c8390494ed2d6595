"""Reactive scaling: the HPA, KEDA on a queue, and AWS' predictive scaling, which is the HPA with a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import numpy as np

from isocost.forecast.replay.trial import DAY, Floats, Trial, whole

TOLERANCE = 0.1
HOUR = timedelta(hours=1)
DAYS = 14


def seen(trial: Trial) -> Floats:
    """Demand as a reactive tool knows it: the newest sample stands until there is another; zero before the first."""
    known = np.isfinite(trial.demand)
    newest = np.maximum.accumulate(np.where(known, np.arange(known.shape[1]), -1), axis=1)
    filled = np.take_along_axis(np.where(known, trial.demand, 0.0), np.maximum(newest, 0), axis=1)
    return np.where(newest >= 0, filled, 0.0)


def held(wanted: Floats, slots: int) -> Floats:
    """The highest wish of this and the last `slots` slots: the scale-down stabilisation window."""
    found = wanted.copy()
    for back in range(1, min(slots, wanted.shape[1] - 1) + 1):
        found[:, back:] = np.maximum(found[:, back:], wanted[:, :-back])
    return found


def hpa(demand: Floats, target: float, slots: int) -> Floats:
    """ceil(demand / target), unchanged within 10 % of the target, and down only to the highest wish of the window.

    8.4 replicas' worth at a target of 0.7: 12. Then 8.9, a ratio of 1.06: still 12.
    """
    wishes, found = whole(demand / target), np.zeros_like(demand)
    current = np.zeros(len(demand))
    for slot in range(demand.shape[1]):
        ratio = np.divide(demand[:, slot], current * target, out=np.full(len(demand), np.inf), where=current > 0)
        wishes[:, slot] = np.where(np.abs(ratio - 1) <= TOLERANCE, current, wishes[:, slot])
        window = wishes[:, max(0, slot - slots) : slot + 1].max(axis=1)
        current = np.where(wishes[:, slot] > current, wishes[:, slot], np.minimum(current, window))
        found[:, slot] = current
    return found


def hpa_5m(trial: Trial) -> Callable[[float], Floats]:
    """The HPA with its default window of 5 minutes. Knob: target utilisation."""
    return lambda target: hpa(seen(trial), target, int(timedelta(minutes=5) // trial.step))


def hpa_1h(trial: Trial) -> Callable[[float], Floats]:
    """The HPA with a window of an hour, its longest. Knob: target utilisation."""
    return lambda target: hpa(seen(trial), target, int(HOUR // trial.step))


def keda(trial: Trial) -> Callable[[float], Floats]:
    """KEDA on requests running and waiting: the HPA's rule on demand plus what was left unserved before.

    Knob: requests per replica, as a share of what a replica carries.
    """

    def decide(target: float) -> Floats:
        demand, slots = seen(trial), int(timedelta(minutes=5) // trial.step)
        wishes, found, queue = np.zeros_like(demand), np.zeros_like(demand), np.zeros(len(demand))
        for slot in range(demand.shape[1]):
            serving = found[:, max(0, slot - trial.width) : slot].min(axis=1) if slot else np.full(len(demand), np.inf)
            queue = np.maximum(0.0, queue + demand[:, slot] - serving)
            wishes[:, slot] = whole((demand[:, slot] + queue) / target)
            found[:, slot] = wishes[:, max(0, slot - slots) : slot + 1].max(axis=1)
        return found

    return decide


def aws(trial: Trial) -> Callable[[float], Floats]:
    """Predictive scaling: the usual peak of the hour that is one lead ahead, and never less than the HPA asks.

    AWS forecasts hourly from up to 14 days and only scales out; here the usual peak is the median over those days, once
    there is one. Knob: target utilisation.
    """
    demand, hours = seen(trial), _usual(trial)
    slots = int(timedelta(minutes=5) // trial.step)
    return lambda target: np.maximum(hpa(demand, target, slots), whole(hours / target))


def _usual(trial: Trial) -> Floats:
    """At each slot, the median over past days of the peak of the hour that holds slot + width; zero in the first day."""
    known = np.where(np.isfinite(trial.demand), trial.demand, 0.0)
    hour, day = trial.slots(HOUR), trial.slots(DAY)
    found = np.zeros_like(known)
    peaks = _hourly(known, hour)
    for slot in range(day, known.shape[1]):
        ahead = (slot + trial.width) // hour * hour
        backs = [
            ahead - k * day for k in range(1, DAYS + 1) if ahead - k * day >= 0 and ahead - k * day + hour <= slot + 1
        ]
        if backs:
            found[:, slot] = np.median(peaks[:, backs], axis=1)
    return found


def _hourly(values: Floats, hour: int) -> Floats:
    """At each slot, the peak of it and the rest of an hour."""
    found = values.copy()
    for ahead in range(1, hour):
        found[:, :-ahead] = np.maximum(found[:, :-ahead], values[:, ahead:])
    return found
