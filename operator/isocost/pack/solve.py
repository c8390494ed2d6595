"""The anytime search for the cheapest fleet.

list what fits nowhere -> aggregate -> greedy fleets -> fluid bound -> column generation -> round, again and again while there is time.
Each step only ever replaces the answer by a cheaper one and the bound by a higher one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from isocost.pack.admit import admitted, short, torn
from isocost.pack.construct import Draft
from isocost.pack.current import Current
from isocost.pack.decode import groups, priced, proof
from isocost.pack.frame import Frame, frame
from isocost.pack.improve import CLOSE, LAST, Improver
from isocost.pack.scarce import narrowed, only, topped
from isocost.pack.search import Search
from isocost.pack.together import together
from isocost.pack.warm import kept
from isocost.pack.zones import levelled, running, without
from isocost.world.packing import Batch, Fleet, Kind, Left, Proof, placed

SCARCE = 0.5
"""share of the time that is kept for the pods that found a place, where others did not"""
IDLE = 30
"""rounds without a better bound after which a fleet that is proved is left alone"""
USED_UP = "the stock of every offer that could hold it is used up"
SPREAD = "its spread over zones allows no more, as the stock in one of them is used up"
TORN = "its gang is placed as a whole or not at all, and the stock does not hold all of it"
PIECE = 8
"""of improvement between two exchanges"""
STEPS, ROUND = 8_000_000, 1_000_000
"""of the kernel, for one kind, between two exchanges; and as how many a round counts besides"""
Watch = Callable[[float, float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be placed where."""

    batches: tuple[Batch, ...]
    kinds: tuple[Kind, ...]
    seed: int = 0
    current: Current | None = None


def solve(asked: Asked, left: Callable[[], float], watch: Watch = lambda cost, bound: None) -> Fleet:
    """The cheapest fleet found until left() is 0, in seconds; watch is told of each better cost or bound.

    In what order pods and offers are given, and in which currency, makes no difference: both are put in order, and prices into units of
    the middle one, first.
    """
    unit = float(np.median([k.price for k in asked.kinds if k.price > 0] or [1.0]))
    found = _solved(_ordered(asked, unit), left, lambda cost, bound: watch(cost * unit, bound * unit))
    return priced(found, asked.kinds, unit)


def _ordered(asked: Asked, unit: float) -> Asked:
    kinds = sorted((replace(k, price=k.price / unit) for k in asked.kinds), key=lambda k: k.key)
    runs = asked.current.at(unit) if asked.current else None
    batches = sorted(asked.batches, key=lambda b: (-b.priority, b.name))
    return replace(asked, batches=tuple(batches), kinds=tuple(kinds), current=runs)


def _solved(asked: Asked, left: Callable[[], float], watch: Watch) -> Fleet:
    there = running(asked.current.groups, asked.kinds) if asked.current else {}
    inside = admitted(asked.batches, asked.kinds, there)
    if not inside.parts:
        return Fleet(groups=(), left=inside.left, cost=0.0, bound=0.0, proof=_empty(asked))
    runs = frozenset(g.kind for g in asked.current.groups) if asked.current else frozenset()
    plain = frame([(b, b.count) for b in inside.batches], asked.kinds, runs)
    parted = inside.parts != tuple((b, b.count) for b in inside.batches)
    search = _search(frame(inside.parts, asked.kinds, runs) if parted else plain, asked, left)
    prover = search if search.frame is plain else Search(plain, asked.seed)
    short = sum(n for _, n in inside.parts) < sum(b.count for b in inside.batches)
    kept_back = SCARCE * left()
    stays = asked.current is not None and kept(asked.current, search, prover, left)
    least = 0.0
    if not stays:
        least = _run(search, prover, lambda: left() - kept_back * (short or search.lacks), watch, CLOSE)
    if search.lacks and search is prover and not stays:
        search = prover = _among(search, lambda: left() - kept_back / 2)
        least = 0.0
    return _answer(asked, search, prover, plain, inside.left, left, least)


def _among(search: Search, left: Callable[[], float]) -> Search:
    """A search for the pods alone that found a place."""
    assert search.draft is not None
    few = Search(narrowed(search.frame, search.frame.shapes.count - search.draft.left), search.seed)
    few.take(Draft(fills=search.draft.fills, left=np.zeros_like(search.draft.left)))
    _run(few, few, left, lambda cost, bound: None, CLOSE)
    return few


def _search(made: Frame, asked: Asked, left: Callable[[], float]) -> Search:
    """A search for the pods that are let in."""
    search = Search(made, asked.seed)
    few = short(made, search.pricer.bags, asked.batches, lambda: left() > 0)
    if few is not None:
        search = Search(few[0], asked.seed)
        search.take(few[1])
    return search


def _run(search: Search, prover: Search, left: Callable[[], float], watch: Watch, enough: float) -> float:
    """Finds and proves, side by side, as long as there is time; returns what was proved by branching, 0 where it was not tried."""
    searches = [search] if search is prover else [search, prover]
    improver = Improver(search, left, left(), alone=search is prover)
    for one in searches:
        one.start(left)
    watch(search.cost, prover.columns.best.value)
    pieces, rose = improver.pieces(), 0
    while left() > LAST * improver.whole and search.to_beat > prover.columns.best.value * (1 + enough):
        before = prover.columns.best.value
        together(lambda: _improved(improver, pieces), lambda: _raised(searches, left))
        for one in searches:
            one.share()
        watch(search.cost, prover.columns.best.value)
        rose = prover.columns.rounds if prover.columns.best.value > before * (1 + CLOSE) else rose
        idle = prover.columns.rounds - rose > IDLE and search.cost <= improver.proved * (1 + 2 * CLOSE)
        if improver.ready and (idle or all(one.columns.solved for one in searches)):
            break
    if search.to_beat > max(improver.proved * (1 + CLOSE), prover.columns.best.value) * (1 + enough):
        together(improver.last, lambda: _raised(searches, left, True))
        for one in searches:
            one.share()
    watch(search.cost, prover.columns.best.value)
    return improver.proved


def _improved(improver: Improver, pieces: Iterator[int]) -> None:
    done = 0
    improver.begin()
    while done < PIECE:
        done += next(pieces)


def _raised(searches: Sequence[Search], left: Callable[[], float], to_the_end: bool = False) -> None:
    """Rounds of column generation that take about as long as a piece of improvement."""
    steps = 0
    while steps < STEPS and left() > 0 and not all(one.columns.solved for one in searches):
        for one in searches:
            if not one.columns.solved:
                steps += ROUND + one.columns.round(left)
        if to_the_end:
            steps = 0


def _empty(asked: Asked) -> Proof:
    return Proof(
        duals=dict.fromkeys((b.name for b in asked.batches), 0.0),
        cap_duals={},
        most=dict.fromkeys((k.key for k in asked.kinds), 0.0),
    )


def _proved(search: Search, cost: float, left: Callable[[], float]) -> Search:
    """The search with its bound alone, as high as the time allows."""
    search.start(left)
    while left() > 0 and not search.columns.solved and cost > search.columns.best.value * (1 + CLOSE):
        search.columns.round(left)
    return search


def _answer(
    asked: Asked, search: Search, prover: Search, plain: Frame, lost: tuple[Left, ...], left: Callable[[], float], least: float
) -> Fleet:  # fmt: skip
    by_name = {b.name: b for b in asked.batches}
    gpus = {k.key: (k.gpu, k.gpu_memory) for k in asked.kinds}
    made = groups(search.frame, search.draft, by_name, gpus) if search.draft else ()
    made = without(levelled(made, asked.batches, asked.kinds), torn(made, asked.batches))
    missing = {one.name for one in lost}
    there = placed(made)
    if any(there[b.name] < b.count for b in asked.batches if b.name not in missing):
        made = topped(made, [b for b in asked.batches if b.name not in missing], asked.kinds)
        there = placed(made)
    few = only(plain, there)
    if few.shapes.count.tolist() != prover.frame.shapes.count.tolist():
        prices = {k.key: k.price for k in asked.kinds}
        prover = _proved(Search(few, asked.seed), sum(prices[g.kind] * g.count for g in made), left)
    proved = proof(prover.frame, prover.columns.best, asked.batches, asked.kinds)
    some = tuple(
        Left(name=b.name, count=b.count - there[b.name], reason=_why_short(b))
        for b in asked.batches
        if b.name not in missing and there[b.name] < b.count
    )
    least = least if there.total() == search.frame.shapes.count.sum() else 0.0
    return Fleet(
        groups=made, left=(*lost, *some), cost=search.cost, bound=prover.columns.best.value, least=least, proof=proved
    )


def _why_short(batch: Batch) -> str:
    if batch.gang:
        return TORN
    return SPREAD if batch.skew is not None or batch.per_zone is not None else USED_UP
