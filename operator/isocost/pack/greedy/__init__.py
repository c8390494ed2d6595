"""What others do: the greedies of node autoscalers and of textbooks, each in one pass over counted shapes, each deterministic.

Their answers are among the candidates of `pack`, so that no answer of ours is dearer than any of theirs; and they are the baselines that
`benchmarks` compares with. They see the frame, so kinds that another one dominates are left out, which takes nothing from them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.frame import CPU, Flags, Frame, Reals
from isocost.pack.greedy.claims import claims
from isocost.pack.greedy.groups import Choice, Groups, one_kind, price, unit, waste
from isocost.pack.greedy.tight import best_fit

CORES = (8, 16, 32, 48)
"""NodePools are often narrowed to kinds of so many cores"""
CHOICES: Mapping[str, Choice] = {
    "autoscaler, least waste": waste,
    "autoscaler, price": price,
    "one kind": one_kind,
    "cheapest unit": unit,
}  # fmt: skip


def karpenter(frame: Frame, go_on: Callable[[], bool] = lambda: True, *, cores: int = 0, apart: bool = False) -> Draft:
    """cores: a pool of kinds of at most so many comes first. apart: pods go to kinds without GPU first, if any holds them."""
    every: Flags = np.ones(len(frame.kinds), bool)
    sizes = [frame.kinds.room[:, CPU] <= cores * 1_000_000, every] if cores else [every]
    plain = frame.kinds.gpus == 0
    return claims(frame, [*(size & plain for size in sizes), *sizes] if apart else sizes, go_on)


def tight(frame: Frame, go_on: Callable[[], bool] = lambda: True, *, per_pod: bool) -> Draft:
    """Best fit."""
    return best_fit(frame, per_pod, go_on)


def scaled(choice: Choice, frame: Frame) -> Draft:
    """One expander alone."""
    return Groups(frame).scaled(choice)


QUICK: Mapping[str, Callable[..., Draft]] = {
    "karpenter": karpenter,
    "karpenter, GPUs apart": partial(karpenter, apart=True),
    **{f"karpenter, {n} cores": partial(karpenter, cores=n, apart=True) for n in CORES},
    "best fit, cheapest node": partial(tight, per_pod=False),
    "best fit, cheapest per pod": partial(tight, per_pod=True),
}
GREEDIES: Mapping[str, Callable[[Frame], Draft]] = {
    **QUICK,
    **{name: partial(scaled, choice) for name, choice in CHOICES.items()},
}
"""all of them by name"""


def candidates(
    frame: Frame, enough: Callable[[], float], go_on: Callable[[], bool], worth: Reals | None = None
) -> Iterator[Draft]:  # fmt: skip
    """The answers of all, quick ones first, until go_on() says no. One that is sure to cost more than enough() is not finished; worth:
    what pods of each shape cost at least."""
    for run in QUICK.values():
        if go_on():
            yield run(frame, go_on)
    groups = Groups(frame)
    for choice in CHOICES.values():
        yield groups.scaled(choice, enough(), go_on, worth)
