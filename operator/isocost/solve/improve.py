"""Local search: take one or two nodes out, complete again, keep what is better.

Dropping a node, changing its type, and merging two nodes into one are all this same move. Nodes that are alike are tried
once. It stops when no move helps or the clock says so; whatever it returns is complete and no worse than what it got.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, combinations

from isocost.model.frame import Frame
from isocost.solve.fill import Values, complete, trim, values
from isocost.solve.fleet import Fleet

STRAINS = (0.2, 0.6, 2.0, 8.0)
"""how hard limits are charged for, one after the other, while the fleet of the best nodes runs into one"""
PAIRS = 12
"""with more kinds of nodes than this, pairs are not tried"""


def greedy(frame: Frame, worth: Values | None = None) -> Fleet | None:
    """The better of two starts: from an empty fleet, and from the nodes there are. None when neither completes."""
    worth = worth or values(frame)
    fleets = [f for f in (completed(Fleet(frame), worth), completed(_as_is(frame), worth)) if f is not None]
    return min(fleets, key=lambda f: f.rank, default=None)


def completed(start: Fleet, worth: Values) -> Fleet | None:
    """The start with all that it lacks: on the nodes that give most for their price, or where a limit ends that, on those that
    use less of it. None when no way ends."""
    frame = start.frame
    strained = (values(frame, strain) for strain in STRAINS if any(x.at_most for x, _ in frame.limits))
    for charged in chain((worth,), strained):
        fleet = start.copy()
        if complete(fleet, charged):
            trim(fleet)
            return fleet
    return None


def improve(fleet: Fleet, worth: Values, pause: Callable[[], bool]) -> Fleet:
    """The best fleet found by such moves until none helps or pause() is true."""
    best = fleet
    while (better := _better(best, worth, pause)) is not None:
        best = better
    return best


def _better(fleet: Fleet, worth: Values, pause: Callable[[], bool]) -> Fleet | None:
    for removed in _moves(fleet):
        if pause():
            return None
        trial = fleet.copy()
        for at in sorted(removed, reverse=True):
            trial.close(at)
        for j, low in enumerate(trial.frame.low):
            trial.raise_to(j, low)
        if complete(trial, worth):
            trim(trial)
            if trial.rank < fleet.rank:
                return trial
    return None


def _moves(fleet: Fleet) -> Iterator[tuple[int, ...]]:
    """Positions of nodes to take out: one of each kind, then two of each pair of kinds; never pinned ones."""
    alike: dict[object, list[int]] = {}
    for at, box in enumerate(fleet.boxes):
        if not fleet.frame.bins[box.bin].nodes:
            alike.setdefault(box.key, []).append(at)
    kinds = sorted(alike.values(), key=lambda group: _price(fleet, group[0]), reverse=True)
    yield from ((group[0],) for group in kinds)
    if len(kinds) <= PAIRS:
        yield from ((a[0], b[0]) for a, b in combinations(kinds, 2))
        yield from ((group[0], group[1]) for group in kinds if len(group) > 1)


def _price(fleet: Fleet, at: int) -> int:
    return fleet.frame.prices[fleet.frame.bins[fleet.boxes[at].bin].supply]


def _as_is(frame: Frame) -> Fleet:
    """The nodes there are, empty but for what is held; as many as the limits allow."""
    fleet = Fleet(frame)
    for j, supply in enumerate(frame.supplies):
        while fleet.count[j] < supply.current and fleet.may_open(j):
            fleet.open(frame.free_bin(j))
    return fleet
