"""What would have been cheapest: every hour the last days are replayed for each workload, and the cheapest way sizes it.

The candidates are our own quantiles and the rules of other tools, played through the simulator of `isocost bench demand` with
this workload's lead, penalty and size of a replica. The way in force changes only where another was cheaper by a margin.
Where too little has been seen the quantile of the service class stands. A replay is also the proof that is shown: what an HPA
and a VPA would have paid and lacked on the same demand.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import numpy as np

from isocost.forecast.batch import Batch
from isocost.forecast.replay import Trial, asked, bound, ready
from isocost.forecast.replay.methods import METHODS
from isocost.forecast.replay.tune import MARGIN, Money, Tuned, candidates, tune
from isocost.forecast.slots import Floats
from isocost.units import Missing, Rate
from isocost.world.demand import Played, Replay

OURS = "ours@"
AGE = timedelta(days=3)
"""With less history the quantile of the class stands."""
LONG = timedelta(days=7)
HOUR = timedelta(hours=1)
TOGETHER = 64
"""So many workloads are replayed in one round, some two seconds; who was never replayed does not wait."""
SHOWN = {"hpa-5m": "an HPA at 70 %", "vpa-like": "a VPA's target"}
WORDS = {"hpa-1h": "an HPA's rule with an hour's hold", "autopilot-like": "the windows of Autopilot",
         "aws-like": "the usual hour and an HPA", "vpa-like": "a VPA's percentile", "krr-like": "a 95th percentile"}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Player:
    """A workload to replay: what one replica carries, in the unit of demand, and what a shortage costs in its price."""

    key: Hashable
    batch: Batch
    each: float
    penalty: float
    price: Rate | Missing

    @property
    def row(self) -> int:
        return self.batch.row(self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The way in force for a workload since slot `at`, and the replay that chose it. level: of our own ways, else None."""

    name: str
    at: int
    terms: tuple[float, float]
    replay: Replay

    @property
    def level(self) -> float | None:
        return float(self.name.removeprefix(OURS)) if self.name.startswith(OURS) else None


class Tuner:
    """Remembers each workload's way."""

    def __init__(self) -> None:
        self._choices: dict[Hashable, Choice] = {}

    def choose(self, players: Sequence[Player]) -> Mapping[Hashable, Choice]:
        """The way of each that has history enough; those that are due are replayed first."""
        able = [one for one in players if _old(one)]
        late = [one for one in able if self._due(one)]
        first = [one for one in late if one.key not in self._choices]
        rest = sorted((one for one in late if one.key in self._choices), key=lambda one: self._choices[one.key].at)
        for group in _groups([*first, *rest[:TOGETHER]]):
            self._choices.update(_replayed(group, self._choices))
        return {one.key: self._choices[one.key] for one in able if one.key in self._choices}

    def _due(self, one: Player) -> bool:
        """An hour after the last replay, or when what a replica carries or a shortage costs has changed."""
        last = self._choices.get(one.key)
        grid = one.batch.grid
        return last is None or last.terms != (one.each, one.penalty) or one.batch.next - last.at >= grid.hour


def wanted(one: Player, choice: Choice, count: int) -> Floats:
    """The demand to size for at the end of each of the last `count` slots, by the rule of another tool."""
    key = (one.key, choice.name, one.each, count)
    if key not in one.batch.wanted:  # a week is replayed for it, and rounds are more frequent than slots
        name, knob = choice.name.split("@")
        method = next(method for method in METHODS if method.name == name)
        one.batch.wanted[key] = method.decide(_trial([one]))(float(knob))[0, -count:] * one.each
    return one.batch.wanted[key]


def words(choice: Choice) -> str:
    """The way in force, for people: "p98", "an HPA's rule with an hour's hold"."""
    if choice.level is not None:
        return f"p{choice.level * 100:g}"
    return WORDS.get(choice.name.split("@")[0], choice.name)


def _old(one: Player) -> bool:
    grid = one.batch.grid
    return one.each > 0 and int(np.isfinite(one.batch.seen(one.row, grid.week)).sum()) >= grid.slots(AGE)


def _groups(players: Sequence[Player]) -> Iterator[list[Player]]:
    """Those that one replay can play together: of one batch and one penalty."""
    found = dict[tuple[int, float], list[Player]]()
    for one in players:
        found.setdefault((id(one.batch), one.penalty), []).append(one)
    for group in found.values():
        yield from (group[i : i + TOGETHER] for i in range(0, len(group), TOGETHER))


def _trial(group: Sequence[Player]) -> Trial:
    """The last week in replicas; all of it counts."""
    batch = group[0].batch
    demand = np.stack([one.batch.seen(one.row, batch.grid.week) / one.each for one in group])
    some = np.isfinite(demand).any(axis=0)
    demand = demand[:, some.argmax() :]
    count = demand.shape[1]
    return Trial(
        names=tuple(str(one.key) for one in group),
        demand=demand,
        unit=np.array([one.each for one in group]),
        scored=np.isfinite(demand),
        first=np.isfinite(demand).argmax(axis=1),
        last=np.full(len(group), count - 1),
        step=batch.grid.step,
        lead=batch.grid.width - 1,
    )


def _replayed(group: Sequence[Player], before: Mapping[Hashable, Choice]) -> Iterator[tuple[Hashable, Choice]]:
    trial, money = _trial(group), Money(penalty=group[0].penalty)
    count = trial.demand.shape[1]
    said = np.stack([one.batch.told(one.row, count) / one.each for one in group])
    ways = candidates(trial, said)
    tuned = tune(trial, ways, money)
    others = {name: method.decide(trial)(method.default) for method in METHODS if (name := method.name) in SHOWN}
    for i, one in enumerate(group):
        name = _choice(tuned, i, before.get(one.key))
        alone = _alone(trial, i)
        played = tuple(
            _played(said_, decisions[i : i + 1], alone)
            for said_, decisions in ((name, ways[name]), *((SHOWN[n], d) for n, d in others.items()))
        )
        replay = Replay(days=count / trial.slots(timedelta(days=1)), played=played, lead=_lead(alone), price=one.price)
        yield one.key, Choice(name=name, at=one.batch.next, terms=(one.each, one.penalty), replay=replay)


def _choice(tuned: Tuned, i: int, before: Choice | None) -> str:
    """The cheapest; the way in force where that is hardly dearer."""
    best = tuned.names[int(tuned.spent[:, i].argmin())]
    if before is None or before.name not in tuned.names:
        return best
    spent = dict(zip(tuned.names, tuned.spent[:, i], strict=True))
    return best if spent[best] < (1 - MARGIN) * spent[before.name] else before.name


def _alone(trial: Trial, i: int) -> Trial:
    one = slice(i, i + 1)
    return replace(
        trial, names=trial.names[one], demand=trial.demand[one], unit=trial.unit[one], scored=trial.scored[one],
        first=trial.first[one], last=trial.last[one],
    )  # fmt: skip


def _played(name: str, decisions: Floats, trial: Trial) -> Played:
    capacity = asked(decisions)
    short = (trial.demand > ready(capacity, trial.lead) + 1e-9) & trial.scored
    return Played(name=name, hours=_hours(capacity, trial), short=float(short.sum() / max(1, trial.scored.sum())))


def _hours(capacity: Floats, trial: Trial) -> float:
    """Replica-hours a day, over the measured slots."""
    return float(np.where(trial.scored, capacity, 0.0).sum() / max(1, trial.scored.sum()) * 24)


def _lead(trial: Trial) -> float:
    """What one who knows the future pays more a day with this lead than with none."""
    none = replace(trial, lead=0)
    return _hours(bound(trial), trial) - _hours(bound(none), none)
