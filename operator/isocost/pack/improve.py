"""What makes a search's fleet cheaper, a piece at a time, so that its bound can be raised beside it.

Fleets are rounded in several ways, as each fails somewhere; the greedies of others come first, so that no answer is ever dearer than
theirs. Then the ways take turns until the time is nearly over, and the rest goes to a last whole choice among all fills.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.counts import counted, plain, simple
from isocost.pack.greedy import candidates
from isocost.pack.polish import deepened, polishing
from isocost.pack.rounding import chosen, floored, retyped
from isocost.pack.search import Search
from isocost.pack.settle import settled, small

CLOSE = 1e-6
"""a gap that counts as none"""
SETTLING = 0.6
"""share of the time that a small fleet may take to be branched until proved"""
LAST = 0.15
"""share of the time that is kept for the last whole choice among all fills"""
POOLED = 0.4
"""share of the time left that the greedies may take"""
DIVING, COUNTING = 0.5, 0.5
"""share of the time for the first dive, or for fleets by counts of nodes before others have had their turn"""
MENDED, IDLE_MENDS, LASTLY = 25, 6, 40
"""parts of a fleet that are made anew after a dive; without success; and in the end"""
COLUMNS, NODES, CHOICE = 6000, 5000, 4.0
"""fills in, nodes of the tree of, and seconds for, one whole choice"""
LITTLE, SOME, MUCH = 1, 2, 8
"""how long the pieces take, roughly, against each other"""


@dataclass(slots=True)
class Improver:
    """alone: no other search proves for this one, so that a small fleet may be branched until proved. proved: what every fleet
    costs at least then, 0 where that was not tried. ready: every way has had its turn."""

    search: Search
    left: Callable[[], float]
    whole: float
    alone: bool
    proved: float = 0.0
    ready: bool = False

    def pieces(self) -> Iterator[int]:
        """Does a piece of work between two answers, which say how much it was; without end."""
        yield from self._first()
        self.ready = True
        while True:
            yield from self._turn()

    def begin(self) -> None:
        """Rounds what the relaxation has become since the last time: cheap, and now and then far better than anything else."""
        if self.search.shared > 1 and (self.ready or not simple(self.search.frame)):
            rounded(self.search, self.left)

    def last(self) -> None:
        """A dive where the relaxation is solved, a whole choice among all fills that may take half of the time left, and mends."""
        self.begin()
        if self.search.over:
            deepened(self.search, lambda: self.left() / 2)
        combined(self.search, min(self.left() / 2, self.left() - 0.3))
        for _ in polishing(self.search, lambda: self.left() - 0.3, LASTLY, LASTLY):
            pass

    def _first(self) -> Iterator[int]:
        search = self.search
        fleets = self._fleets()
        yield from self._counted(fleets, 1 - COUNTING) if simple(search.frame) else self._dive(1 - DIVING)
        yield from pooled(search, self.left)
        if self.alone:
            self.proved = settle(search, lambda: self.left() - (1 - SETTLING) * self.whole)
        if plain(search.frame):
            yield from self._counted(fleets, LAST)

    def _fleets(self) -> Iterator[Draft | None]:
        search = self.search
        worth, bags = search.told.worth, search.pricer.bags
        enough, time = lambda: search.to_beat, lambda: self.left() - LAST * self.whole
        return counted(search.frame, bags, worth, search.few, enough, time, search.dice)

    def _counted(self, fleets: Iterator[Draft | None], kept: float) -> Iterator[int]:
        """Goes on with fleets by counts of nodes; kept: the share of the time that is not for them."""
        for made in fleets:
            if made is not None:
                self.search.take(made)
            yield LITTLE
            if self.left() <= kept * self.whole:
                return

    def _turn(self) -> Iterator[int]:
        search = self.search
        search.inner(self.left)
        yield SOME
        yield from self._dive(LAST)
        combined(search, min(self.left() / 8, CHOICE))
        yield MUCH

    def _dive(self, kept: float) -> Iterator[int]:
        """A dive, and mends; kept: the share of the time that is not for them."""
        deepened(self.search, lambda: self.left() - kept * self.whole)
        yield MUCH
        for _ in polishing(self.search, lambda: self.left() - kept * self.whole, MENDED, IDLE_MENDS):
            yield LITTLE


def pooled(search: Search, left: Callable[[], float]) -> Iterator[int]:
    """The fleets that others would buy, so that ours is never dearer. With thousands of shapes not all of them are ready in their time."""
    end = left() * (1 - POOLED)
    sure = search.told.worth if not search.told.caps.any() else None
    for made in candidates(search.frame, lambda: search.to_beat, lambda: left() > end, sure):
        search.take(made)
        search.take(retyped(search.frame, search.pricer.bags, made))
        yield SOME


def settle(search: Search, left: Callable[[], float]) -> float:
    """Branches a fleet of few nodes until it is proved; what every fleet costs at least then, 0 where there are too many nodes."""
    if not small(search.pricer, search.draft) or left() <= 0:
        return 0.0
    duals = [(search.told.worth, search.told.most)]
    found = settled(search.frame, search.hand, duals, search.cost, left, search.seed)
    if found.draft is not None:
        search.keep(found.draft)
    return found.bound


def rounded(search: Search, left: Callable[[], float]) -> None:
    """The whole parts of the relaxed times, and the rest built from the duals."""
    _, worth, _ = search.master.solve()
    times = search.master.spread()
    f, bags = search.frame, search.pricer.bags
    for limit in (3000, 30000) if search.over else (3000,):
        made = floored(f, bags, search.master.fills, times, worth, limit, lambda: left() > 0)
        search.take(retyped(f, bags, made))


def combined(search: Search, seconds: float) -> None:
    """The best whole choice among known fills that could be part of a better fleet."""
    if seconds <= 0 or search.draft is None:
        return
    f = search.frame
    value, worth, caps = search.master.solve()
    search.master.spread()
    price = f.kinds.price + caps
    dear = np.array([price[x.kind] - worth[x.shape] @ x.pods for x in search.master.fills])
    keep = np.flatnonzero(dear <= max(search.to_beat - value, 1e-9))
    near = [search.master.fills[j] for j in keep[np.argsort(dear[keep], kind="stable")][:COLUMNS].tolist()]
    made = chosen(f, near, search.draft.fills, NODES, seconds, CLOSE, search.seed)
    if made is not None:
        search.take(retyped(f, search.pricer.bags, made))
