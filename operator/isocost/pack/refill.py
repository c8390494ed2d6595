"""Pods that found no room on the nodes that are bought, brought in by filling nodes anew, two at a time.

A node alone is filled to the brim soon; what is lost lies between nodes, where one lacks processor and another memory. So what
two of them hold is put together with the pods without a place, the first gets the most valuable fill of that, the second the most
valuable one of the rest, and if together they hold no less than before, that is how they stay. Nodes that are worth least for their
price are drawn most often. With the duals of the relaxation as values a fleet of 150 nodes with hundreds of pods each loses its last
3 % of pods within some thousand such tries, each of which takes the kernel half a millisecond.

Pods of scarce sets (`deal.scarce`) stay where they are. A small pod that must not stand beside its like is worth little to the
kernel, and once most nodes are full there is no place left for it.
"""

from __future__ import annotations

import numpy as np

from isocost.pack.construct import reservation
from isocost.pack.deal import Deal, scarce
from isocost.pack.frame import Frame, Reals, Wholes
from isocost.pack.pricing import Bag, ask, beside

STEPS = 1_000
"""of the kernel for one fill"""
LEAST = 1e-3
"""part of what a pod costs alone that it is worth at least, so that none is left out for being worth nothing"""
EVEN = 0.5
"""weight of drawing all nodes alike beside drawing those that are worth little for their price"""
DUST = 1e-12
"""of value, that is not looked at"""


class Refill:
    """Works on one deal, in place. worth: of pods by shape, against the prices of kinds."""

    def __init__(
        self, frame: Frame, bags: list[Bag], worth: Reals, deal: Deal, limit: int, dice: np.random.Generator
    ) -> None:  # fmt: skip
        self.bags, self.deal, self.dice = bags, deal, dice
        self.worth = np.maximum(worth, LEAST * reservation(frame))
        self.steps = min(STEPS, limit)
        self.price = frame.kinds.price[deal.kind]
        self.value = self.worth @ deal.held
        self.fixed = np.flatnonzero(scarce(frame, deal.kind))
        self.stay = deal.held[self.fixed].copy()

    def tries(self, n: int) -> None:
        """So many tries, or fewer if all pods have a place."""
        for _ in range(n):
            if not self.deal.over.any():
                return
            self._again(self._drawn())

    def _drawn(self) -> list[int]:
        n = len(self.price)
        short = np.maximum(self.price - self.value, 0.0)
        odds = short / max(short.sum(), DUST) + EVEN / n
        drawn: list[int] = self.dice.choice(n, min(n, 2), replace=False, p=odds / odds.sum()).tolist()
        return drawn

    def _again(self, nodes: list[int]) -> None:
        """The nodes filled anew, if they hold no less then."""
        deal, fixed = self.deal, [self._fixed(i) for i in nodes]
        there = deal.over + deal.held[:, nodes].sum(axis=1) - sum(fixed)
        fills = []
        for i, stay in zip(nodes, fixed, strict=True):
            more = self._filled(i, stay, there)
            there = there - more
            fills.append(stay + more)
        value = [float(self.worth @ fill) for fill in fills]
        if sum(value) >= self.value[nodes].sum() - DUST:
            deal.over, deal.held[:, nodes], self.value[nodes] = there, np.array(fills).T, value

    def _fixed(self, node: int) -> Wholes:
        stay = np.zeros(len(self.worth), np.int64)
        stay[self.fixed] = self.stay[:, node]
        return stay

    def _filled(self, node: int, stay: Wholes, there: Wholes) -> Wholes:
        """What goes on the node beside the pods that stay."""
        bag, more = self.bags[self.deal.kind[node]], np.zeros_like(stay)
        part = beside(bag, stay[bag.shape])
        if (part.room > 0).all():
            fill = ask(part, self.worth, 0.0, self.steps, there).fill
            if fill is not None:
                more[fill.shape] = fill.pods
        return more
