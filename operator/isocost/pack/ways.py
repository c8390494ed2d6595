"""Ways to fill a part of a node, joined two by two, and those left out that others undercut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from isocost.pack.frame import Flags, Reals, Wholes

Counts = npt.NDArray[Any]
Places = npt.NDArray[Any]
PAIRS, CHUNK, LABELS = 8_000_000, 200_000, 100_000
"""of two ways to be joined, at most, and at a time; and ways to be kept, at most"""
BRUTE = 1_200
"""ways that are compared each with each"""
BINS = {1: 4096, 2: 800, 3: 64, 4: 20}
"""of a row's amounts, by how many rows there are"""
SAFE = 1e-9
"""relative slack for sums of doubles"""


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """What each uses of the rows and loses, and how it came about: pods of each place of the bag, or one way of each of two others."""

    use: Reals
    loss: Reals
    pods: Counts | None = None
    parts: tuple[Self, Places, Self, Places] | None = None

    def __len__(self) -> int:
        return len(self.loss)

    def only(self, keep: Wholes | Flags) -> Ways:
        parts = self.parts and (self.parts[0], self.parts[1][keep], self.parts[2], self.parts[3][keep])
        return Ways(self.use[keep], self.loss[keep], None if self.pods is None else self.pods[keep], parts)

    def held(self, i: int) -> Wholes:
        """The pods of way i."""
        if self.parts is None:
            assert self.pods is not None
            pods: Wholes = self.pods[i].astype(np.int64)
            return pods
        one, here, other, there = self.parts
        both: Wholes = one.held(int(here[i])) + other.held(int(there[i]))
        return both


class Overflow(Exception):
    """There are too many ways."""


def counts(top: Wholes, ways: int) -> Counts:
    """No pods yet, at most so many of each place, in as little memory as they can be counted in."""
    return np.zeros((ways, len(top)), np.int8 if top.max(initial=0) <= np.iinfo(np.int8).max else np.int16)


def few(ways: Ways, most: int) -> Ways:
    """The ways. Raises Overflow where they are more."""
    if len(ways) > most:
        raise Overflow
    return ways


def stacked(same: list[Ways]) -> Ways:
    """All of them; none may have come about by joining."""
    pods = [ways.pods for ways in same if ways.pods is not None]
    return Ways(np.concatenate([x.use for x in same]), np.concatenate([x.loss for x in same]), np.concatenate(pods))


def joined(here: Ways, there: Ways, most: float, fit: Callable[[Ways], Flags]) -> Ways:
    """One way of each together, as far as they lose no more than this and are fit; each pair once, where both are the same. Raises
    Overflow where there are too many."""
    same = here is there
    there = there.only(np.argsort(there.loss, kind="stable"))
    here = there if same else here
    begin = np.arange(len(here)) if same else np.zeros(len(here), np.int64)
    end = np.searchsorted(there.loss, most - here.loss, side="right")
    return _kept(here, there, begin, end, fit, LABELS)


def finished(here: Ways, there: Ways, row: Reals, room: Reals, most: float) -> Ways:
    """Whole fills from one way of each, with what they lose; room left over is a loss too, so that only those pairs count that
    nearly use up the row which is worth most. Raises Overflow where there are too many."""
    d = int(np.argmax(row * room))
    spare = most / row[d] if row[d] > 0 else np.inf
    there = there.only(np.argsort(there.use[:, d], kind="stable"))
    begin = np.searchsorted(there.use[:, d], room[d] - here.use[:, d] - spare, side="left")
    end = np.searchsorted(there.use[:, d], room[d] - here.use[:, d], side="right")

    def lost(ways: Ways) -> Reals:
        return ways.loss + (room - ways.use) @ row

    def good(ways: Ways) -> Flags:
        return (lost(ways) <= most) & (ways.use <= room).all(axis=1)

    made = _kept(here, there, begin, end, good, PAIRS)
    return replace(made, loss=lost(made))


def _kept(here: Ways, there: Ways, begin: Wholes, end: Wholes, good: Callable[[Ways], Flags], most: int) -> Ways:
    """Of each place here all places there from begin to end, as far as the two together are good. Raises Overflow where they are more."""
    found = [np.zeros((2, 0), np.int32)]
    for pairs in _pairs(begin, end):
        found.append(pairs[:, good(_both(here, there, pairs))])
        if sum(kept.shape[1] for kept in found) > most:
            raise Overflow
    return _both(here, there, np.concatenate(found, axis=1))


def _both(here: Ways, there: Ways, pairs: Places) -> Ways:
    first, second = pairs
    return Ways(
        here.use[first] + there.use[second], here.loss[first] + there.loss[second], None, (here, first, there, second)
    )


def _pairs(begin: Wholes, end: Wholes) -> Iterator[Places]:
    """Of each place here all places there from begin to end, some at a time."""
    many = np.maximum(end - begin, 0)
    ends = np.cumsum(many)
    if many.sum() > PAIRS:
        raise Overflow
    at = 0
    while at < len(many):
        to = max(at + 1, int(np.searchsorted(ends, (ends[at - 1] if at else 0) + CHUNK, side="right")))
        n, low = many[at:to], begin[at:to]
        first = np.repeat(np.arange(at, to, dtype=np.int32), n)
        yield np.array(
            [first, np.arange(len(first), dtype=np.int32) - np.repeat((np.cumsum(n) - n - low).astype(np.int32), n)]
        )
        at = to


def undercut(ways: Ways, row: Reals) -> Ways:
    """Without those that another one undercuts: it uses no more of any row, and is worth no less."""
    if len(ways) < 2:
        return ways
    if len(ways) > BRUTE:
        ways = _sifted(ways, ways.use @ row - ways.loss)
    return _compared(ways, row) if len(ways) <= BRUTE else ways


def _sifted(ways: Ways, worth: Reals) -> Ways:
    """Without most of those that are undercut: amounts are sorted into bins, and of each bin and all lower ones the best is known.
    Where every amount has a bin of its own, its own bin counts too."""
    bins = BINS[ways.use.shape[1]]
    found = [_bins(column, bins) for column in ways.use.T]
    place = tuple(p for p, _ in found)
    best = np.full(tuple(int(p.max()) + 2 for p in place), -np.inf)
    np.maximum.at(best, tuple(p + 1 for p in place), worth)
    own = np.flatnonzero(worth >= best[tuple(p + 1 for p in place)]) if all(alone for _, alone in found) else None
    for axis in range(len(place)):
        best = np.maximum.accumulate(best, axis=axis)
    beaten = best[tuple(p + alone for p, alone in found)]
    if own is None:
        return ways.only(beaten < worth)
    own = own[(beaten <= worth + SAFE * np.abs(worth))[own]]
    cells = np.ravel_multi_index(tuple(p[own] for p in place), best.shape)
    return ways.only(own[np.unique(cells, return_index=True)[1]])


def _bins(amounts: Reals, bins: int) -> tuple[Wholes, bool]:
    """Places of the amounts in order; whether equal places are equal amounts, and not only no larger than those in higher ones."""
    every = np.unique(amounts)
    alone = len(every) <= bins
    ends: Reals = every if alone else np.quantile(amounts, np.arange(1, bins) / bins)
    return np.searchsorted(ends, amounts, side="left").astype(np.int64), alone


def _compared(ways: Ways, row: Reals) -> Ways:
    worth = ways.use @ row - ways.loss
    order = np.lexsort((ways.use.sum(axis=1), -worth))
    ways, worth = ways.only(order), worth[order]
    under = np.ones((len(ways), len(ways)), bool)
    for column in ways.use.T:
        under &= column[:, None] <= column[None, :]
    keep = np.flatnonzero(~np.triu(under, 1).any(axis=0))
    return ways.only(keep)
