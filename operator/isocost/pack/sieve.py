"""Fills of a node from their parts, of which only those are joined that can be in one worth enough.

Parts are cards (cards.py) and sets of pods beside them. Thousands are within the loss that is allowed, and nearly all of them only because
nothing was said of the others yet. So of the two rows that are worth most a table is kept for each number of GPUs: the most that
cards on them can be worth with no more of either than this. Amounts are rounded down to cells, so a table says too much rather than too
little. A part stays if it is worth enough together with what a table says of the room beside it; a few dozen do. Tables of few cells are
quickly made and leave out most of them, and those of many cells, which have less to add up then, nearly all of the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from isocost.pack.frame import Flags, Reals
from isocost.pack.ways import Ways, finished, joined

Beside = Callable[[Reals], Reals]
"""by how much ways use of the rows, the least that is lost beside them"""
NEVER = -1e18
"""worth of what does not fit"""
SAFE = 1e-9
"""of a cell: room is rounded up by as much at most"""


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What the fills of a node are joined from: cards, and sets of other pods by how many GPUs they take; what a row is worth, and how
    much of it there is."""

    cards: Ways
    rest: Mapping[int, Ways]
    gpus: int
    row: Reals
    room: Reals


class Sieve:
    """loss: what every fill of these parts loses at least. cells: of a row."""

    def __init__(self, parts: Parts, cells: int) -> None:
        self.parts, self.total = parts, float(parts.row @ parts.room)
        self.rows = np.argsort(-parts.row * parts.room, kind="stable")[:2]
        self.cells = (cells, cells if len(self.rows) > 1 else 1)
        self.full = [np.zeros(self.cells), self._table(parts.cards)]
        while len(self.full) <= parts.gpus:
            self.full.append(_sum(self.full[-1], self.full[1]))
        self.rest = {g: self._most(ways, self.full[parts.gpus - g]) for g, ways in parts.rest.items()}
        self.loss = self.total - max((float(worth.max(initial=NEVER)) for worth in self.rest.values()), default=NEVER)

    def within(self, most: float) -> Parts:
        """The parts that may be in fills that lose no more than this."""
        parts, least = self.parts, self.total - most
        rest = {g: ways.only(self.rest[g] >= least) for g, ways in parts.rest.items()}
        cards = parts.cards.only(self._fit(self._beside(rest, 1), most)(parts.cards))
        return replace(parts, cards=cards, rest={g: ways for g, ways in rest.items() if len(ways)})

    def joined(self, most: float) -> tuple[Ways, ...]:
        """Fills that lose no more than this, and what they lose, room that is left over counted. Raises Overflow where too many ways
        lead there."""
        parts = self.within(most)
        several = {0: _nothing(parts.cards), 1: parts.cards}

        def filled(n: int) -> Ways:
            """Ways to fill n GPUs with cards, of those that are worth enough with something beside them."""
            if n not in several:
                fit = self._fit(self._beside(parts.rest, n), most)
                several[n] = joined(filled(n // 2), filled(n - n // 2), most, fit)
            return several[n]

        found = []
        for g, ways in parts.rest.items():
            half = (parts.gpus - g) // 2
            here = joined(ways, filled(half), most, self._fit(self.full[parts.gpus - g - half], most))
            found.append(finished(here, filled(parts.gpus - g - half), parts.row, parts.room, most))
        return tuple(found)

    def _beside(self, rest: Mapping[int, Ways], cards: int) -> Reals:
        """The most that what stands beside so many cards can be worth."""
        free = {g: self.parts.gpus - g - cards for g, ways in rest.items() if len(ways)}
        some = [_sum(self.full[n], self._table(rest[g])) for g, n in free.items() if n >= 0]
        worth: Reals = np.maximum.reduce([np.full(self.cells, NEVER), *some])
        return worth

    def _fit(self, table: Reals, most: float) -> Callable[[Ways], Flags]:
        """Whether ways lose no more than this with what the table says of the room that they leave."""
        return lambda ways: self._most(ways, table) >= self.total - most

    def beside(self, gpus: int) -> Beside:
        """The least that is lost beside ways that take so many GPUs and as much of the rows, or more."""
        cards = [self.full[k] for k in range(self.parts.gpus - gpus + 1)]
        return self._lost(np.maximum.reduce(cards))

    def beside_card(self) -> Beside:
        """The least that is lost beside a card that takes as much of the rows, or more."""
        return self._lost(self._beside(self.parts.rest, 1))

    def _lost(self, worth: Reals) -> Beside:
        """What is worth so much in a cell's room loses the rest of what that room is worth."""
        value = (self.parts.row * self.parts.room)[self.rows]
        amounts = [np.linspace(0.0, most, n) for most, n in zip((*value, 0.0), self.cells, strict=False)]
        lost = np.add.outer(*amounts) - worth
        least = np.minimum.accumulate(np.minimum.accumulate(lost, axis=0), axis=1)
        return lambda use: self._said(use, least, -NEVER)

    def _amounts(self, use: Reals) -> Reals:
        """In cells."""
        amounts = np.zeros((len(use), 2))
        room = self.parts.room[self.rows]
        amounts[:, : len(self.rows)] = use[:, self.rows] / room * (np.array(self.cells)[: len(self.rows)] - 1)
        return amounts

    def _table(self, ways: Ways) -> Reals:
        """The most that one of them is worth with no more than a cell's amounts."""
        table = np.full(self.cells, NEVER)
        fits = (ways.use <= self.parts.room).all(axis=1)
        place = np.floor(self._amounts(ways.use[fits])).astype(np.int64)
        np.maximum.at(table, (place[:, 0], place[:, 1]), self._worth(ways)[fits])
        return np.maximum.accumulate(np.maximum.accumulate(table, axis=0), axis=1)

    def _worth(self, ways: Ways) -> Reals:
        worth: Reals = ways.use @ self.parts.row - ways.loss
        return worth

    def _most(self, ways: Ways, table: Reals) -> Reals:
        """What ways are worth at most with what the table says of the room that they leave."""
        return self._worth(ways) + self._said(ways.use, table, NEVER)

    def _said(self, use: Reals, table: Reals, otherwise: float) -> Reals:
        """What the table says of the room beside ways; of those that do not fit themselves, otherwise."""
        room = np.floor(self._amounts(self.parts.room - use) + SAFE).astype(np.int64)
        said: Reals = np.where((use <= self.parts.room).all(axis=1), table[tuple(np.maximum(room, 0).T)], otherwise)
        return said


def _sum(one: Reals, other: Reals) -> Reals:
    """The table of one of each together. Only where the other steps up, it is of use."""
    made = np.full_like(one, NEVER)
    up = other > NEVER / 2
    up[1:] &= other[1:] > other[:-1]
    up[:, 1:] &= other[:, 1:] > other[:, :-1]
    for i, j in np.argwhere(up).tolist():
        here = made[i:, j:]
        np.maximum(here, one[: len(one) - i, : one.shape[1] - j] + other[i, j], out=here)
    return made


def _nothing(like: Ways) -> Ways:
    """The one way to fill no GPU."""
    assert like.pods is not None
    return Ways(np.zeros((1, like.use.shape[1])), np.zeros(1), np.zeros((1, like.pods.shape[1]), like.pods.dtype))
