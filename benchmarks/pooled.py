"""What one quantile of all workloads of a pool would save, where each now has its own: an answer to a question of design.

Three ways to hold 1 % short slots on the recordings of several services, knobs chosen in hindsight. *own*: each workload is sized for its
own quantile over the whole lead, and its nodes with it, as the operator does. *spare*: replicas are sized for their own quantile over
the time that a replica takes to start, and nodes for a quantile of what all of them may ask for before more nodes could be there, so
that warm nodes are shared. *one*: as if all workloads were one and any replica served any request, which nobody has, but no sharing
is better.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import timedelta

import numpy as np

from benchmarks import results
from benchmarks.demand import FILES, FOLDER
from isocost.cli.recording import recording
from isocost.forecast.ensemble import Grid, at, rolling
from isocost.forecast.replay import Trial
from isocost.forecast.replay.trial import Floats, asked, ready, whole

LEAD, START, SHORT = timedelta(minutes=10), timedelta(minutes=5), 0.01
LEVELS = (0.8, 0.9, 0.95, 0.97, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9999)
WARM = (0.5, 0.8, 0.95, 0.99, 0.999)
FEW = 5
"""Files with fewer services make no pool, and those with slots of 10 minutes do not part the lead."""


def rows() -> Iterator[list[str]]:
    """Paid, in percent of *own*, by file."""
    for name, (path, step) in FILES.items():
        found = recording(FOLDER / path, step)
        trial, _ = Trial.of(found.names, found.values, found.step, LEAD)
        if len(trial.names) >= FEW and found.step <= START and trial.demand.shape[1] * trial.step > timedelta(days=1):
            own, spare, one = _own(trial), _spare(trial), _one(trial)
            yield [
                name,
                str(len(trial.names)),
                *(f"{100 * paid / own:.1f}" if np.isfinite(paid) else "—" for paid in (spare, one)),
            ]


def _quantiles(demand: Floats, trial: Trial, slots: int) -> Floats:
    return rolling(demand, Grid(step=trial.step, width=slots + 1)).quantiles


def _asks(quantiles: Floats, level: float) -> Floats:
    return asked(whole(np.nan_to_num(at(level, quantiles))))


def _own(trial: Trial) -> float:
    said = _quantiles(trial.demand, trial, trial.lead)
    return _least(
        (_paid(trial, asks.sum(axis=0)), _short(trial, ready(asks, trial.lead)))
        for asks in (_asks(said, x) for x in LEVELS)
    )


def _spare(trial: Trial) -> float:
    """Nodes are sized for how many replicas may be asked for in all before more nodes could be there."""
    start = -(-START // trial.step)
    near = _quantiles(trial.demand, trial, start)

    def plays() -> Iterator[tuple[float, float]]:
        for replicas in (_asks(near, level) for level in LEVELS[1::2]):
            total = replicas.sum(axis=0, keepdims=True)
            far = _quantiles(total, trial, trial.lead - start)
            for nodes in (np.maximum(_asks(far, level), total) for level in WARM):
                placed = _placed(replicas, ready(nodes, trial.lead - start)[0])
                yield _paid(trial, nodes[0]), _short(trial, ready(placed, start))

    return _least(plays())


def _placed(replicas: Floats, room: Floats) -> Floats:
    """Of the replicas that are asked for, those that find room: pods that run stay, and what is left is given to workloads that grow."""
    placed = replicas.copy()
    for slot in range(1, replicas.shape[1]):
        kept = np.minimum(placed[:, slot - 1], replicas[:, slot])
        more = replicas[:, slot] - kept
        share = min(1.0, max(0.0, room[slot] - kept.sum()) / max(more.sum(), 1.0))
        placed[:, slot] = kept + share * more
    return placed


def _one(trial: Trial) -> float:
    total = _sum(trial)
    said, known = _quantiles(total, trial, trial.lead), trial.scored.any(axis=0)
    plays = ((asks, ready(asks, trial.lead)) for asks in (_asks(said, x) for x in LEVELS))
    return _least((_paid(trial, asks[0]), float((total > serving + 1e-9)[0][known].mean())) for asks, serving in plays)


def _sum(trial: Trial) -> Floats:
    return np.where(np.isfinite(trial.demand).any(axis=0), np.nansum(trial.demand, axis=0), np.nan)[None]


def _paid(trial: Trial, capacity: Floats) -> float:
    """Mean capacity over slots in which anything is scored."""
    return float(capacity[trial.scored.any(axis=0)].mean())


def _short(trial: Trial, serving: Floats) -> float:
    short = (np.where(trial.scored, trial.demand, 0.0) > serving + 1e-9).sum(axis=1)
    return float((short / trial.scored.sum(axis=1)).mean())


def _least(plays: Iterable[tuple[float, float]]) -> float:
    """The least that is paid where the promise is kept."""
    return min((paid for paid, short in plays if short <= SHORT), default=float("nan"))


if __name__ == "__main__":
    print(results.table(["file", "services", "spare", "one"], rows()))
    sys.exit(0)
