"""The anytime search for the cheapest fleet.

list what fits nowhere -> aggregate -> greedy fleets -> fluid bound -> column generation -> round, again and again while there is time.
Each step only ever replaces the answer by a cheaper one and the bound by a higher one.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from isocost.pack.decode import groups, proof
from isocost.pack.fits import why_not
from isocost.pack.frame import frame, placeable
from isocost.pack.rounding import chosen, floored, retyped
from isocost.pack.search import Search
from isocost.pack.zones import spread
from isocost.world.packing import Batch, Fleet, Kind, Left, Proof

CLOSE = 1e-6
"""a gap that counts as none"""
Watch = Callable[[float, float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be placed where."""

    batches: tuple[Batch, ...]
    kinds: tuple[Kind, ...]
    seed: int = 0


def solve(asked: Asked, left: Callable[[], float], watch: Watch = lambda cost, bound: None) -> Fleet:
    """The cheapest fleet found until left() is 0, in seconds; watch is told of each better cost or bound."""
    fit = [b for b in asked.batches if b.count > 0 and placeable(b, asked.kinds)]
    lost = tuple(
        Left(name=b.name, count=b.count, reason=why_not(b, asked.kinds))
        for b in asked.batches
        if b.count > 0 and b not in fit
    )
    parts = [part for b in fit for part in spread(b, b.count, asked.kinds)]
    spreads = any(b.skew is not None for b in fit)
    if not fit:
        return Fleet(groups=(), left=lost, cost=0.0, bound=0.0, proof=_empty(asked))
    plain = frame([(b, b.count) for b in fit], asked.kinds)
    search = Search(frame(parts, asked.kinds) if spreads else plain)
    prover = Search(plain) if spreads else search
    _run(search, prover, left, watch)
    return _answer(asked, search, prover, lost)


def _run(search: Search, prover: Search, left: Callable[[], float], watch: Watch) -> None:
    for one in {id(s): s for s in (search, prover)}.values():
        one.start(left)
    watch(search.cost, prover.best.value)
    at = 0
    while left() > 0 and search.cost > prover.best.value * (1 + CLOSE):
        at += 1
        for one in {id(s): s for s in (search, prover)}.values():
            if not one.solved:
                one.round(left)
        if search.solved or at % 15 == 0:
            _rounded(search, left)
        watch(search.cost, prover.best.value)
        if search.solved and prover.solved:
            break


def _rounded(search: Search, left: Callable[[], float]) -> None:
    """Both rounders on what is known."""
    value, worth, _, times = search.master.solve()
    fills, bags, f = search.master.fills, search.pricer.bags, search.frame
    for limit in (3000, 30000) if search.solved else (3000,):
        search.take(retyped(f, bags, floored(f, bags, fills, times, worth, limit, lambda: left() > 0)))
    if search.solved and search.draft is not None and left() > 0.5:
        reduced = np.array([f.kinds.price[x.kind] - worth[x.shape] @ x.pods for x in fills])
        near = [fills[j] for j in np.flatnonzero(reduced <= max(search.cost - value, 0.02 * value))]
        made = chosen(f, near, search.draft.fills, 2000, left() - 0.3, 1e-5)
        if made is not None:
            search.take(retyped(f, bags, made))


def _empty(asked: Asked) -> Proof:
    return Proof(
        duals=dict.fromkeys((b.name for b in asked.batches), 0.0),
        cap_duals={},
        most=dict.fromkeys((k.key for k in asked.kinds), 0.0),
    )


def _answer(asked: Asked, search: Search, prover: Search, lost: tuple[Left, ...]) -> Fleet:
    by_name = {b.name: b for b in asked.batches}
    stock = {k.key: k.stock for k in asked.kinds}
    gpus = {k.key: (k.gpu, k.gpu_memory) for k in asked.kinds}
    made = groups(search.frame, search.draft, by_name, gpus) if search.draft else ()
    prices = {k.key: k.price for k in asked.kinds}
    proved = proof(prover.frame, prover.best, [b.name for b in asked.batches], stock)
    placed = {b.name: 0 for b in asked.batches}
    for group in made:
        for name, n in group.pods.items():
            placed[name] += n * group.count
    terms = [proved.duals[name] * n for name, n in placed.items()]
    terms += [-w * (stock[key] or 0) for key, w in proved.cap_duals.items()]
    missing = {one.name for one in lost}
    short = tuple(
        Left(
            name=b.name, count=b.count - placed[b.name], reason="the stock of every offer that could hold it is used up"
        )
        for b in asked.batches
        if b.name not in missing and placed[b.name] < b.count
    )
    cost = math.fsum(prices[g.kind] * g.count for g in made)
    return Fleet(groups=made, left=(*lost, *short), cost=cost, bound=max(0.0, math.fsum(terms)), proof=proved)
