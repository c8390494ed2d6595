"""The benchmark: every method on one recording, with its default, with its best knob in hindsight, and ours steering itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from isocost.forecast.ensemble import Grid, at, rolling
from isocost.forecast.replay.methods import METHODS, Method
from isocost.forecast.replay.score import Score, score
from isocost.forecast.replay.steer import Promise, steer
from isocost.forecast.replay.trial import Floats, Trial, asked, bound
from isocost.forecast.replay.tune import Money, candidates, tune

LEVELS = tuple(float(f"{1 - risk:.5g}") for risk in np.geomspace(0.5, 1e-4, 73))
MODES = {
    "bound": "knows the future and leaves no slot short",
    "untuned": "the tool's own default",
    "matched": "its knob chosen in hindsight for this file: the cheapest that keeps the promise",
    "self-tuned": "no knob; learns from what was short so far, to keep the promise",
    "money-tuned": "no knob and no promise; the cheapest candidate so far, at a price for what is unserved",
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Run:
    """One method in one mode. knob is None where it has none; kept says whether it kept the promise of short slots."""

    method: str
    mode: str
    knob: float | None
    score: Score
    capacity: Floats
    kept: bool

    @property
    def late(self) -> bool:
        """Whether it promised a share of short slots and did not keep it."""
        return self.mode in ("matched", "self-tuned") and not self.kept

    @property
    def name(self) -> str:
        return self.method if self.knob is None else f"{self.method}@{self.knob:g}"


def runs(trial: Trial, short: float) -> Iterator[Run]:
    """All of them; `short` is the promised share of short slots."""
    quantiles = rolling(trial.demand, Grid(step=trial.step, width=trial.width)).quantiles
    yield _run(trial, "clairvoyant", "bound", None, bound(trial), short)
    steered = asked(steer(trial, quantiles, Promise(short=short)))
    yield _run(trial, "ours", "self-tuned", None, steered, short)

    money = tune(trial, candidates(trial, quantiles), Money())
    yield _run(trial, "ours-money", "money-tuned", None, asked(money.wanted), short)

    def quantile(level: float) -> Floats:
        return np.nan_to_num(at(level, quantiles))

    yield _matched(trial, "ours", LEVELS, quantile, short)
    for method in METHODS:
        yield from _both(trial, method, short)


def _both(trial: Trial, method: Method, short: float) -> Iterator[Run]:
    decide = method.decide(trial)
    yield _run(trial, method.name, "untuned", method.default, asked(decide(method.default)), short)
    yield _matched(trial, method.name, method.knobs, decide, short)


def _run(trial: Trial, method: str, mode: str, knob: float | None, capacity: Floats, short: float) -> Run:
    found = score(trial, capacity)
    return Run(method=method, mode=mode, knob=knob, score=found, capacity=capacity, kept=found.short <= short)


def _matched(trial: Trial, name: str, knobs: tuple[float, ...], decide: Callable[[float], Floats], short: float) -> Run:
    """The cheapest knob that keeps the promise; where none does, the last, which has the most capacity.

    Knobs go from little capacity to much, so short slots fall along them, all but evenly: the first that keeps the promise is
    sought by halving, and its neighbours are looked at too.
    """
    tried = dict[int, Run]()

    def at_knob(index: int) -> Run:
        if index not in tried:
            tried[index] = _run(trial, name, "matched", knobs[index], asked(decide(knobs[index])), short)
        return tried[index]

    low, high = 0, len(knobs) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if at_knob(middle).kept else (middle + 1, high)
    for index in range(max(0, low - 2), min(len(knobs), low + 2)):
        at_knob(index)
    kept = [run for run in tried.values() if run.kept]
    return min(kept, key=lambda run: run.score.paid) if kept else at_knob(len(knobs) - 1)
