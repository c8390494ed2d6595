"""From the fleet that runs to a cheaper one with few moves.

Nodes keep the pods they have, as far as those are still asked for. New pods go where there is room, and the nodes that are
worth least for their price give theirs up, as many as the budget of moves allows; what is loose then is placed anew. Several
shares of the budget are tried. Built at once, nodes for some hundred loose pods cost a tenth more than these are worth; so with what time
is left they are dived for, with columns of the few kinds that matter, beginning with the cheapest fleet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from isocost.pack.construct import Draft, construct
from isocost.pack.current import Current, fits, kept
from isocost.pack.dive import completed
from isocost.pack.frame import CPU, Frame, Reals, Wholes
from isocost.pack.pricing import Fill
from isocost.pack.rounding import used
from isocost.pack.search import Search
from isocost.world.packing import WHOLE

BUDGET = 0.012
"""share of the pods that may move"""
SHARES = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
"""of the budget, tried one after the other"""
LONGER = 2.0
"""how many times as long as the last trial the next one may take"""
STEPS, DIVING = 5_000, 1_000
"""of the kernel for one fill: built at once, and in a dive"""
LATE = 0.1
"""seconds before the end, from which on no dive goes on"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Trial:
    """Nodes that stay, filled up; loose: the pods without a place; rest: nodes for those."""

    stay: tuple[tuple[Fill, int], ...]
    loose: Wholes
    rest: Draft

    @property
    def whole(self) -> Draft:
        return Draft(fills=(*self.stay, *self.rest.fills), left=self.rest.left)


def repaired(search: Search, current: Current, worth: Reals, left: Callable[[], float]) -> Draft | None:
    """The cheapest fleet found until left() is 0 that moves no more pods than the budget; None when no running node is of use."""
    frame = search.frame
    fills = kept(frame, current)
    if not fills:
        return None
    trials = list(_trials(search, fills, worth, left))
    best = min((trial.whole for trial in trials), key=lambda one: _rank(frame, one))
    for trial in sorted(trials, key=lambda one: _rank(frame, one.whole)):
        if left() > LATE and not best.left.any():
            best = _dived(search, fills, trial, worth, best, left) or best
    return best


def _rank(frame: Frame, draft: Draft) -> tuple[int, float]:
    return int(draft.left.sum()), draft.cost(frame)


def _trials(search: Search, fills: Sequence[Fill], worth: Reals, left: Callable[[], float]) -> Iterator[_Trial]:
    """One for each share of the budget, the first in any case and the others as long as there is time."""
    frame, took = search.frame, 0.0
    waste = np.array([frame.kinds.price[f.kind] - worth[f.shape] @ f.pods for f in fills])
    pods = np.array([f.pods.sum() for f in fills])
    order = np.argsort(-waste / np.maximum(pods, 1), kind="stable")
    for share in SHARES:
        began = left()
        if share > 0 and began <= LONGER * took:
            return
        gone = _first(order, pods, waste, share * BUDGET * frame.shapes.count.sum())
        yield _trial(search, [f for i, f in enumerate(fills) if i not in gone], worth, left)
        took = began - left()


def _first(order: Wholes, pods: Wholes, waste: Reals, budget: float) -> set[int]:
    """The nodes with the most waste per pod whose pods are no more than the budget."""
    gone: set[int] = set()
    for i in order.tolist():
        if waste[i] > 0 and pods[i] <= budget:
            budget -= float(pods[i])
            gone.add(i)
    return gone


def _trial(search: Search, stay: Sequence[Fill], worth: Reals, left: Callable[[], float]) -> _Trial:
    frame, loose = search.frame, search.frame.shapes.count.copy()
    for fill in stay:
        loose[fill.shape] -= fill.pods
    filled = tuple(_filled(frame, stay, loose))
    stock = np.maximum(frame.kinds.stock - used(frame, filled), 0)
    rest = construct(frame, search.pricer.bags, worth, loose, stock, STEPS, lambda: left() > 0)
    return _Trial(stay=filled, loose=loose, rest=rest)


def _dived(
    search: Search, fills: Sequence[Fill], trial: _Trial, worth: Reals, best: Draft, left: Callable[[], float]
) -> Draft | None:
    """The trial with its rest dived for, of kinds that run or that the rest is built of; None if that is not cheaper than the best."""
    frame, rest = search.frame, [f for f, _ in trial.rest.fills]
    enough = best.cost(frame) - Draft(fills=trial.stay, left=trial.loose).cost(frame)
    able = np.isin(np.arange(len(frame.kinds)), [f.kind for f in (*fills, *rest)])
    return completed(
        frame, search.hand, trial.stay, trial.loose, rest, fills, worth, search.pairs, DIVING, lambda: left() > LATE, enough, able
    )  # fmt: skip


def _filled(frame: Frame, fills: Sequence[Fill], left: Wholes) -> list[tuple[Fill, int]]:
    """The nodes with what is left put where there is room, large pods first and the tightest node; left is taken from."""
    need = np.column_stack([frame.shapes.need, frame.shapes.share + frame.shapes.whole * WHOLE])
    have = np.column_stack([frame.kinds.room, frame.kinds.gpus * WHOLE])
    kind = np.array([f.kind for f in fills], np.int64)
    used = {id(f): f.pods @ need[f.shape] for f in {id(f): f for f in fills}.values()}
    room = have[kind] - np.array([used[id(f)] for f in fills]).reshape(-1, need.shape[1])
    now = list(fills)
    for s in sorted(np.flatnonzero(left).tolist(), key=lambda s: -need[s, CPU]):
        able = np.flatnonzero((room >= need[s]).all(axis=1) & (frame.fits[s, kind] > 0))
        for i in able[np.argsort(room[able, CPU], kind="stable")].tolist():
            while left[s] > 0 and (room[i] >= need[s]).all():
                more = _plus(now[i], s)
                if not fits(frame, more):
                    break
                now[i], room[i] = more, room[i] - need[s]
                left[s] -= 1
            if left[s] == 0:
                break
    return [(f, 1) for f in now]


def _plus(fill: Fill, s: int) -> Fill:
    held = dict(zip(fill.shape.tolist(), fill.pods.tolist(), strict=True))
    held[s] = held.get(s, 0) + 1
    return Fill.of(fill.kind, held)
