"""The search for the cheapest fleet: every step only ever replaces the answer by a better one, or the bound by a higher one.

1. the greedy fleet and a bound by hand      an answer at once
2. all fills of a node where they are few    then the encoded problem packs exactly and its optimum is proven
3. otherwise column generation               a bound close to the optimum; fleets from its mixture in fractions; the best whole
                                             choice among its fills; local search
   after the aggregate                       a bound at once; where greedy fleets fail, proof that there is none, or nodes to begin with
4. among answers of equal cost               the one with the fewest node changes, then the fewest replicas

An exact problem that is infeasible is proof, and so is an infeasible aggregate. An aggregate with an answer that no packing
realises is neither, and the result says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from isocost.model.encode import Encoded, Reading, encode, steadiest
from isocost.model.frame import Frame
from isocost.solve import columns
from isocost.solve.answer import trivial
from isocost.solve.fill import Values, complete, trim, values
from isocost.solve.fleet import Fleet
from isocost.solve.found import Found
from isocost.solve.grow import grown
from isocost.solve.highs import Run, Status, run
from isocost.solve.improve import completed, greedy, improve

OPEN = 0.9
"""costs are whole numbers of units, so less than one unit open is none; without whole units a millionth of the price"""
INEXACT = 1e-6
PAIRS = 4_000
"""shapes times bins for each second left, with more of which the bound of the aggregate would take a third of the time and is left out"""


def search(frame: Frame, left: Callable[[], float], enough: float = 0.0) -> Iterator[Found]:
    """Yields the same Found each time it has improved, the last time when done. left() is the seconds that remain; enough is a gap
    with which the caller will be content, so that it is not made to wait for a smaller one."""
    worth = values(frame)
    found = Found(frame=frame, bound=trivial(frame), fleet=greedy(frame, worth))
    yield found
    found.columns = columns.listed(frame)
    if columns.complete(frame, found.columns):
        yield from _exact(found, left)
    else:
        yield from _aggregate(found, worth, left, enough)


# Exactly -------------------------------------------------------------------------------------------------------


def _exact(found: Found, left: Callable[[], float]) -> Iterator[Found]:
    encoded = encode(found.frame, found.columns)
    if not found.proven:
        _settle(found, encoded, _run(encoded, left() * 0.7))
        yield found
    if found.fleet is not None and not found.impossible:
        _steady(found, left() * 0.5)
        yield found


def _settle(found: Found, encoded: Encoded, result: Run) -> None:
    """What an exact problem's run tells."""
    found.impossible = result.status is Status.INFEASIBLE
    found.prove(_bound(encoded, result))
    if result.answered:
        found.offer(_filled(found.frame, encoded.read()))


def _steady(found: Found, seconds: float) -> None:
    """The calmest of the fleets that cost no more."""
    assert found.fleet is not None
    encoded = steadiest(found.frame, found.columns, found.fleet.cost)
    if run(encoded.problem, seconds, open_gap=OPEN).answered:
        found.offer(_filled(found.frame, encoded.read()))


# In the aggregate ----------------------------------------------------------------------------------------------


def _aggregate(found: Found, worth: Values, left: Callable[[], float], enough: float = 0.0) -> Iterator[Found]:
    pairs = len(found.frame.shapes) * len(found.frame.bins)
    if found.fleet is None or (not enough and pairs <= PAIRS * left()):
        _possible(found, worth, left() * 0.5)
        yield found
        if found.impossible:
            return
    yield from grown(found, worth, left, enough)
    if found.frame.choices and not found.proven:
        _whole(found, worth, left() * 0.5)
        yield found
    if found.fleet is not None and not found.proven:
        found.offer(improve(found.fleet, worth, lambda: left() < 0))
        yield found


def _possible(found: Found, worth: Values, seconds: float) -> None:
    """A bound of the aggregate, whether it knows that there is no fleet, and one from its nodes rounded down."""
    relaxed = encode(found.frame, found.columns, whole=False)
    result = _run(relaxed, seconds)
    found.impossible = found.fleet is None and result.status is Status.INFEASIBLE
    found.prove(_bound(relaxed, result))
    if not found.impossible:
        found.offer(_floored(found.frame, relaxed, worth))


def _floored(frame: Frame, relaxed: Encoded, worth: Values) -> Fleet | None:
    """The relaxation's nodes rounded down, and completed: it knows which nodes the limits leave room for."""
    if relaxed.v.nodes.value is None:
        return None
    start = Fleet(frame)
    for b, bin_ in enumerate(frame.bins):
        if not bin_.nodes:
            start.raise_to(bin_.supply, frame.pinned(bin_.supply) + int(relaxed.v.nodes.value[b] + 1e-6))
    return completed(start, worth)


def _whole(found: Found, worth: Values, seconds: float) -> None:
    """The aggregate in whole numbers: a higher bound, and its counts packed pod by pod."""
    encoded = encode(found.frame, found.columns)
    result = _run(encoded, seconds)
    found.prove(_bound(encoded, result))
    found.impossible = result.status is Status.INFEASIBLE
    found.offer(_packed(found.frame, encoded.read(), worth) if result.answered else None)


# Reading answers -----------------------------------------------------------------------------------------------


def _run(encoded: Encoded, seconds: float) -> Run:
    return run(encoded.problem, seconds, open_gap=OPEN if encoded.exact_unit else INEXACT)


def _bound(encoded: Encoded, result: Run) -> int:
    return encoded.bound(result.dual) if result.dual > float("-inf") else 0


def _filled(frame: Frame, reading: Reading) -> Fleet | None:
    """Nodes filled like their columns, less the pods that are too many; None if rounding left it short."""
    fleet = _bare(frame, reading)
    spare = dict(reading.pods)
    free = {b: [x for x in fleet.boxes if x.bin == b] for b in range(len(frame.bins))}
    for (b, pods), times in reading.fills:
        for _ in range(times):
            box = free[b].pop(0)
            for i, n in pods:
                held = box.pods.get(i, 0)
                wanted = max(held, min(n, spare.get((i, b), 0)))
                spare[i, b] = spare.get((i, b), 0) - wanted
                if wanted > held:
                    fleet.put(box, i, wanted - held)
    trim(fleet)
    return fleet if fleet.complete() and fleet.within() else None


def _packed(frame: Frame, reading: Reading, worth: Values) -> Fleet | None:
    """Counts of the aggregate put on real nodes, first fit; what finds no place gets more nodes."""
    fleet = _bare(frame, reading)
    for (i, b), n in sorted(reading.pods.items(), key=lambda x: (-worth.share[x[0][1]][x[0][0]], x[0])):
        for box in (x for x in fleet.boxes if x.bin == b):
            k = min(n, fleet.room(box, i), fleet.missing(i, frame.bins[b].supply))
            if k > 0:
                fleet.put(box, i, k)
                n -= k
    done = complete(fleet, worth)
    trim(fleet)
    return fleet if done else None


def _bare(frame: Frame, reading: Reading) -> Fleet:
    """The reading's nodes, with only the pods they hold."""
    fleet = Fleet(frame)
    for b, bin_ in enumerate(frame.bins):
        if not bin_.nodes:
            fleet.raise_to(bin_.supply, frame.pinned(bin_.supply) + reading.nodes.get(b, 0))
    return fleet
