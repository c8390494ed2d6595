"""Ways to fill a part of a node, joined two by two, and those left out that others undercut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from isocost.pack.frame import Flags, Reals, Wholes

Counts = npt.NDArray[np.int16]
Places = npt.NDArray[Any]
PAIRS, LABELS = 4_000_000, 200_000
"""of two ways to be joined, and ways to be kept, at most"""
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


def few(ways: Ways) -> Ways:
    """The ways. Raises Overflow where they are too many."""
    if len(ways) > LABELS:
        raise Overflow
    return ways


def stacked(same: list[Ways]) -> Ways:
    """All of them; none may have come about by joining."""
    pods = [ways.pods for ways in same if ways.pods is not None]
    return Ways(np.concatenate([x.use for x in same]), np.concatenate([x.loss for x in same]), np.concatenate(pods))


def joined(here: Ways, there: Ways, room: Reals, most: float) -> Ways:
    """One way of each together, as far as that loses no more than this and there is room. Raises Overflow where they are too many."""
    there = there.only(np.argsort(there.loss, kind="stable"))
    end = np.searchsorted(there.loss, most - here.loss, side="right")
    first, second = _pairs(np.zeros(len(here), np.int64), end)
    use = here.use[first] + there.use[second]
    good = np.flatnonzero((use <= room).all(axis=1))
    first, second = first[good], second[good]
    return few(Ways(use[good], here.loss[first] + there.loss[second], None, (here, first, there, second)))


def finished(here: Ways, there: Ways, row: Reals, room: Reals, most: float) -> Ways:
    """Whole fills from one way of each, with what they lose; room left over is a loss too, so that only those pairs count that
    nearly use up the row which is worth most."""
    d = int(np.argmax(row * room))
    spare = most / row[d] if row[d] > 0 else np.inf
    there = there.only(np.argsort(there.use[:, d], kind="stable"))
    begin = np.searchsorted(there.use[:, d], room[d] - here.use[:, d] - spare, side="left")
    first, second = _pairs(begin, np.searchsorted(there.use[:, d], room[d] - here.use[:, d], side="right"))
    lost = here.loss[first] + there.loss[second] + row @ room
    for use_here, use_there, price in zip(here.use.T, there.use.T, row.tolist(), strict=True):
        lost -= price * (use_here[first] + use_there[second])
    good = np.flatnonzero(lost <= most)
    good = good[(here.use[first[good]] + there.use[second[good]] <= room).all(axis=1)]
    return Ways(np.zeros((len(good), 0)), lost[good], None, (here, first[good], there, second[good]))


def _pairs(begin: Wholes, end: Wholes) -> tuple[Places, Places]:
    """Of each place here all places there from begin to end."""
    many = np.maximum(end - begin, 0)
    if many.sum() > PAIRS:
        raise Overflow
    first = np.repeat(np.arange(len(many), dtype=np.int32), many)
    return first, np.arange(len(first), dtype=np.int32) - np.repeat(
        (np.cumsum(many) - many - begin).astype(np.int32), many
    )


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
