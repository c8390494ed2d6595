"""The replay tuner: whichever way of sizing would have been cheapest for this very workload so far.

Candidates are our own quantiles and what is in use elsewhere, each played through the simulator on the demand seen so far
with the workload's own price, penalty, lead and cost of a change. It is the arg-min that Google's Autopilot makes, in
money, softened: what is asked for is the mean of the candidates, each counted by what it would have cost to the minus
sixteenth power, so that one that is a fifth dearer counts for a twentieth. Cost is convex in capacity, so a mean is
never dearer than its parts on average, and it does not bet a young workload on a lead that is noise. The one that is
named changes only where another was cheaper by a margin.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from isocost.forecast.ensemble import at
from isocost.forecast.replay.methods import METHODS
from isocost.forecast.replay.score import PENALTY
from isocost.forecast.replay.trial import DAY, Floats, Trial, asked, ready, whole

HOUR = timedelta(hours=1)
MARGIN = 0.03
OURS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998)
OTHERS = {
    "hpa-1h": (0.5, 0.6, 0.7, 0.8),
    "autopilot-like": (5.0, 20.0, 80.0),
    "aws-like": (0.7,),
    "vpa-like": (1.15,),
    "krr-like": (1.0,),
}
EAGER = 12
"""A young workload is looked at more often: whenever it has grown older by a twelfth."""
AGED = 6
"""A young workload forgets faster, with a half-life of a sixth of its age: how it began tells little."""
FIRST = "autopilot-like@20"
"""Is named until there is something to compare."""
SHARP, TINY = 16.0, 1e-12
WINDOWS = ("autopilot-like", "vpa-like", "krr-like")
DOUBT, SURE = 0.3, 8
"""What is no statistic of the past's heights is taken to cost 30 % more than it did, and after so many windows a root of 2 less
of that: forecasts have more to learn, and a lead over few windows is luck."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """In the price of a replica-slot: penalty per replica-slot left unserved, change per change of the count by one.

    Replays fade with the half-life `memory`.
    """

    penalty: float = PENALTY
    change: float = 0.0
    memory: timedelta = 3 * DAY


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tuned:
    """wanted is what to ask for at the end of each slot; choice the index in names of the candidate that counts most, with
    hysteresis; spent what each would have cost so far, faded, at the end: (candidate, series)."""

    wanted: Floats
    choice: np.typing.NDArray[np.int64]
    names: tuple[str, ...]
    spent: Floats


def candidates(trial: Trial, quantiles: Floats) -> dict[str, Floats]:
    """Decisions of each candidate, by name. quantiles are of window peaks, in replicas, at LEVELS."""
    found = {f"ours@{level:g}": whole(np.nan_to_num(at(level, quantiles))) for level in OURS}
    for method in METHODS:
        if method.name in OTHERS:
            decide = method.decide(trial)
            found |= {f"{method.name}@{knob:g}": whole(decide(knob)) for knob in OTHERS[method.name]}
    return found


def tune(trial: Trial, played: Mapping[str, Floats], money: Money) -> Tuned:
    """Weighs the candidates as time goes on, of the past alone."""
    names, plans = tuple(played), np.stack([*played.values()])
    each = np.stack([costs(trial, decisions, money) for decisions in plans])
    every, longest, due = trial.slots(HOUR), money.memory / trial.step, 0
    spent, rows = np.zeros(each.shape[:2]), np.arange(each.shape[1])
    current = np.full(each.shape[1], names.index(FIRST) if FIRST in names else 0)
    choice, wanted = np.zeros(each.shape[1:], dtype=np.int64), np.zeros(each.shape[1:])
    for slot in range(each.shape[2]):
        spent = 0.5 ** (1 / min(longest, 1 + slot / AGED)) * spent + each[:, :, slot]
        feared = spent * _doubt(names, slot / trial.width)
        wanted[:, slot] = np.floor((_shares(feared) * plans[:, :, slot]).sum(axis=0) + 0.5)
        if slot >= due:
            due = slot + min(every, 1 + slot // EAGER)
            best = feared.argmin(axis=0)
            better = feared[best, rows] < (1 - MARGIN) * feared[current, rows]
            current = np.where(better, best, current)
        choice[:, slot] = current
    return Tuned(wanted=wanted, choice=choice, names=names, spent=spent)


def _doubt(names: Sequence[str], windows: float) -> Floats:
    """By how much more than it did each candidate is taken to cost after so many windows, shape (candidate, 1)."""
    doubt = 1 + DOUBT / (1 + windows / SURE) ** 0.5
    return np.array([[1.0 if name.partition("@")[0] in WINDOWS else doubt] for name in names])


def _shares(cost: Floats) -> Floats:
    """How much each candidate counts; over the first axis they sum to 1."""
    least = np.maximum(cost.min(axis=0), TINY)
    weight = (least / np.maximum(cost, TINY)) ** SHARP
    share: Floats = weight / weight.sum(axis=0)
    return share


def costs(trial: Trial, decisions: Floats, money: Money) -> Floats:
    """What each slot cost, in replica-slots: capacity, unserved demand, changes. Zero in gaps."""
    capacity = asked(decisions)
    known = np.isfinite(trial.demand)
    missing = np.maximum(np.where(known, trial.demand, 0.0) - ready(capacity, trial.lead), 0.0)
    changed = np.abs(np.diff(capacity, axis=1, prepend=capacity[:, :1]))
    return np.where(known, capacity + money.penalty * missing + money.change * changed, 0.0)
