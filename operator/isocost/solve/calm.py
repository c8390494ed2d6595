"""Where it makes no difference which pool a node is of, it is of the one that has it now.

Pools of the same offer, such as one of a team's and one that was made from a template, are one to the search: it takes as many of either
as it comes upon. Carried out, such an answer gives up nodes here and buys the same ones there. So of a finished fleet nodes
change places among supplies that are alike: first to those that would lose nodes, then away from pools that would have to be made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from isocost.model.frame import Frame
from isocost.solve.fleet import Fleet

Alike = Sequence[Sequence[int]]


def alike(frame: Frame) -> Alike:
    """Supplies whose nodes cost the same and hold the same, as far as there are several."""
    found = defaultdict[object, list[int]](list)
    for j, price in enumerate(frame.prices):
        b = frame.free_bin(j)
        rates = tuple(rates.get(j, 0.0) for rates in frame.rates)
        found[price, frame.bins[b].room, tuple(sorted(frame.fits[b].items())), rates].append(j)
    return [same for same in found.values() if len(same) > 1]


def calmed(fleet: Fleet, same: Alike) -> Fleet:
    """The fleet with fewer changes among supplies that are alike, and fewer new pools, as far as limits allow that."""
    for group in same:
        if not any(fleet.count[j] for j in group):
            continue
        twin = fleet.copy()
        _shift(twin, group)
        fleet = twin if _rank(twin) < _rank(fleet) and twin.within() else fleet
    return fleet


def _rank(fleet: Fleet) -> tuple[tuple[int, int, int], int]:
    return fleet.rank, sum(n > 0 for n in fleet.count)


def _shift(fleet: Fleet, group: Sequence[int]) -> None:
    now = [s.current for s in fleet.frame.supplies]
    for j in group:
        for k in group:
            _move(fleet, j, k, min(fleet.count[j] - now[j], now[k] - fleet.count[k]))
    for j in (j for j in group if not now[j]):
        for k in (k for k in group if now[k]):
            _move(fleet, j, k, fleet.count[j])


def _move(fleet: Fleet, j: int, k: int, n: int) -> None:
    """So many nodes of supply j to k, as far as bounds and limits allow."""
    here, there = fleet.frame.free_bin(j), fleet.frame.free_bin(k)
    for box in [box for box in fleet.boxes if box.bin == here][: max(0, n)]:
        if fleet.count[j] <= fleet.frame.low[j]:
            return
        fleet.count[j] -= 1
        if not fleet.may_open(k):
            fleet.count[j] += 1
            return
        fleet.count[k] += 1
        box.bin = there
