"""Scores of a trial: what was paid, how often it was short, how often it changed, and what that costs.

Shares are means over the series, so that a large service counts no more than a small one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from isocost.forecast.replay.trial import DAY, Floats, Trial, bound, ready

PENALTY = 20.0
"""What a unit of unserved demand costs in units of capacity: the standard service class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """paid and excess are shares of the static peak, short of scored slots; changes are per day and service.

    most_changes is that of the service with the most. cost is what was paid plus 20 times what was left unserved, as a share of the
    static peak too.
    """

    paid: float
    short: float
    changes: float
    most_changes: float
    excess: float
    cost: float


def score(trial: Trial, capacity: Floats) -> Score:
    """capacity is what was asked for in each slot, in whole replicas."""
    serving, scored = ready(capacity, trial.lead), trial.scored
    demand = np.where(scored, trial.demand, 0.0)
    count = scored.sum(axis=1)
    paid = _share(capacity, trial)
    missing = np.where(scored, np.maximum(demand - serving, 0.0), 0.0).sum(axis=1)
    changes = _changes(capacity, trial)
    return Score(
        paid=float(paid.mean()),
        short=float(((demand > serving + 1e-9).sum(axis=1) / count).mean()),
        changes=float(changes.mean()),
        most_changes=float(changes.max()),
        excess=float((paid - _share(bound(trial), trial)).mean()),
        cost=float((paid + PENALTY * missing / count / trial.peak).mean()),
    )


def _share(capacity: Floats, trial: Trial) -> Floats:
    """Mean capacity of the scored slots over the static peak, per series."""
    paid = np.where(trial.scored, capacity, 0.0).sum(axis=1) / trial.scored.sum(axis=1)
    share: Floats = paid / trial.peak
    return share


def _changes(capacity: Floats, trial: Trial) -> Floats:
    """Changes per day between neighbouring slots of the second half, per series."""
    moved = (np.diff(capacity, axis=1) != 0) & trial.scored[:, 1:]
    days = trial.scored.sum(axis=1) * (trial.step / DAY)
    found: Floats = moved.sum(axis=1) / days
    return found
