"""Every baseline on one list of pods, beside the answer of `isocost pack` and its proven bound."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from benchmarks import lists
from benchmarks.baselines.karpenter import settled
from benchmarks.baselines.melange import allocated
from benchmarks.baselines.question import APART, Question, row_names
from benchmarks.baselines.setups import SETUPS
from isocost.pack.greedy import CHOICES, scaled
from isocost.pack.solve import Asked, solve

SECONDS = 120.0
"""of CPU that the solver may take, which is a minute on two cores, so that other work on the machine makes no difference"""
APART_TOO = ("cpu-fleet-1000", "cpu-fleet-10000")
ENOUGH, GPU_ROOM, CPU_ROOM = 0.005, 0.15, 0.05
"""a gap that leaves no room, and how much cheaper than the best set-up an answer is to be with GPUs or anti-affinity, and without"""
OTHERS: Mapping[str, str] = {
    "autoscaler, least waste": "CA least waste", "autoscaler, price": "CA price", "one kind": "one type",
}  # fmt: skip
MELANGE = "Mélange"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """first, last: by set-up, cost when all pods run (which stays, with WhenEmpty) and after consolidation. bound: that of the certificate,
    or what branching has proved where that is more. All in USD/h."""

    name: str
    pods: int
    gpus: bool
    cost: float
    bound: float
    first: Mapping[str, float]
    last: Mapping[str, float]
    others: Mapping[str, float]

    @property
    def gap(self) -> float:
        return self.cost / self.bound - 1

    @property
    def best(self) -> str:
        """The cheapest set-up after consolidation."""
        return min(self.last, key=lambda name: self.last[name])

    def cheaper(self, than: float) -> float:
        """How much cheaper our answer is."""
        return 1 - self.cost / than

    @property
    def verdict(self) -> str:
        """cheaper: by as much as it is to be; bound: within half a per cent of what is possible at all; else what is missing."""
        room = CPU_ROOM if not self.gpus and not self.name.endswith(APART) else GPU_ROOM
        if self.cheaper(self.last[self.best]) >= room:
            return "cheaper"
        return "bound" if self.gap <= ENOUGH else "neither"


def names() -> Iterator[str]:
    """Every list that there is data for."""
    found = lists.names()
    yield from row_names()
    yield from found
    yield from (name + APART for name in APART_TOO if name in found)


def ranked(question: Question) -> Ranking:
    began = time.process_time()
    ours = solve(Asked(batches=question.batches, kinds=question.kinds), lambda: began + SECONDS - time.process_time())
    runs = {name: settled(*question.pooled(setup)) for name, setup in SETUPS.items()}
    if lost := [name for name, run in runs.items() if run.left]:
        raise RuntimeError(f"{question.name}: pods without a node by {', '.join(lost)}")
    return Ranking(
        name=question.name, pods=question.count, gpus=any(batch.gpu for batch in question.batches), cost=ours.cost,
        bound=max(ours.bound, ours.least), first={name: run.first.cost for name, run in runs.items()},
        last={name: run.last.cost for name, run in runs.items()}, others=dict(_others(question)),
    )  # fmt: skip


def _others(question: Question) -> Iterable[tuple[str, float]]:
    frame = question.frame()
    for name, shown in OTHERS.items():
        yield shown, scaled(CHOICES[name], frame).cost(frame)
    yield MELANGE, allocated(frame).cost
