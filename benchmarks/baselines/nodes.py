"""Nodes that run, one row each, and pods that are put on them: what Karpenter's simulation keeps of a cluster.

Pods are counted by shape. GPUs are looked at one by one, so that shares of them are placed and not only summed up: a column of `cards` is
a GPU, and what is taken of it in thousandths; one that the node does not have is taken as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from isocost.pack.frame import CPU, MEMORY, Frame, Reals, Wholes
from isocost.world.packing import WHOLE


@dataclass(slots=True, kw_only=True, eq=False)
class Nodes:
    """kind: the row of its type. name: in whose order they are looked through."""

    frame: Frame
    kind: Wholes
    name: Reals
    pods: Wholes
    free: Reals
    cards: Wholes
    put_down: list[tuple[int, int, int, Wholes]] = field(default_factory=list)

    @staticmethod
    def none(frame: Frame) -> Nodes:
        size, gpus = frame.kinds.room.shape[1], int(frame.kinds.gpus.max(initial=0))
        return Nodes(
            frame=frame, kind=np.zeros(0, np.int64), name=np.zeros(0),
            pods=np.zeros((0, len(frame.shapes)), np.int64), free=np.zeros((0, size)), cards=np.zeros((0, gpus), np.int64),
        )  # fmt: skip

    def __len__(self) -> int:
        return len(self.kind)

    @property
    def price(self) -> Reals:
        """Of each node."""
        return self.frame.kinds.price[self.kind]

    @property
    def cost(self) -> float:
        return float(self.price.sum())

    def only(self, rows: Wholes) -> Nodes:
        """A copy of these rows, in this order."""
        return Nodes(
            frame=self.frame, kind=self.kind[rows], name=self.name[rows], pods=self.pods[rows],
            free=self.free[rows], cards=self.cards[rows],
        )  # fmt: skip

    def add(self, kind: int, names: Reals) -> Wholes:
        """New empty nodes, one for each name; their rows."""
        n, gpus = len(names), self.cards.shape[1]
        empty = np.where(np.arange(gpus) < self.frame.kinds.gpus[kind], 0, WHOLE)
        self.kind = np.append(self.kind, np.full(n, kind))
        self.name = np.append(self.name, names)
        self.pods = np.concatenate([self.pods, np.zeros((n, self.pods.shape[1]), np.int64)])
        self.free = np.concatenate([self.free, np.repeat(self.frame.kinds.room[[kind]], n, axis=0)])
        self.cards = np.concatenate([self.cards, np.repeat(empty[None, :], n, axis=0)])
        return np.arange(len(self) - n, len(self))

    def most(self, s: int, rows: Wholes) -> Wholes:
        """How many more pods of shape s each of the rows takes."""
        shapes = self.frame.shapes
        asked = np.flatnonzero(shapes.need[s])
        fit = np.floor(self.free[np.ix_(rows, asked)] / shapes.need[s, asked]).min(axis=1).astype(np.int64)
        if shapes.whole[s]:
            fit = np.minimum(fit, (self.cards[rows] == 0).sum(axis=1) // shapes.whole[s])
        if shapes.share[s]:
            fit = np.minimum(fit, ((WHOLE - self.cards[rows]) // int(shapes.share[s])).sum(axis=1))
        fit = np.minimum(fit, shapes.most[s] - self.pods[rows, s])
        if shapes.group[s] >= 0:
            fit[self.pods[rows][:, shapes.group == shapes.group[s]].any(axis=1)] = 0
        return np.where(self.frame.fits[s, self.kind[rows]] > 0, np.maximum(fit, 0), 0)

    def first(self, s: int, n: int, order: Wholes) -> int:
        """Up to n pods of shape s onto the rows, the first with room filled first; how many went."""
        need = self.frame.shapes.need[s]
        rows = order[(self.free[order, CPU] >= need[CPU]) & (self.free[order, MEMORY] >= need[MEMORY])]
        if n == 0 or not len(rows):
            return 0
        fit = self.most(s, rows)
        take = np.clip(n - (np.cumsum(fit) - fit), 0, fit)
        for i in np.flatnonzero(take).tolist():
            self.put(s, int(rows[i]), int(take[i]))
        return int(take.sum())

    def put(self, s: int, row: int, k: int) -> None:
        """k pods that are known to fit. Shares go to the first GPU with room, whole GPUs are taken from the end."""
        shapes = self.frame.shapes
        self.put_down.append((s, row, k, self.cards[row].copy()))
        self.pods[row, s] += k
        self.free[row] -= k * shapes.need[s]
        if shapes.whole[s]:
            self.cards[row, np.flatnonzero(self.cards[row] == 0)[-k * int(shapes.whole[s]) :]] = WHOLE
        if milli := int(shapes.share[s]):
            fit = (WHOLE - self.cards[row]) // milli
            self.cards[row] += milli * np.clip(k - (np.cumsum(fit) - fit), 0, fit)

    def keep(self) -> None:
        """What was put down so far stays."""
        self.put_down.clear()

    def undo(self) -> None:
        """Takes away again what was put down since."""
        while self.put_down:
            s, row, k, cards = self.put_down.pop()
            self.pods[row, s] -= k
            self.free[row] += k * self.frame.shapes.need[s]
            self.cards[row] = cards
