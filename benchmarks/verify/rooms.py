"""What so much room on a node can be worth at most, in tables.

Processor and memory are divided into cells, and what a part takes is rounded down to cells, so that more parts go together than the
truth allows, and none fewer. What stands on a shared GPU is one part, and rounded once. How often a pod can be had is heeded for
those without GPU alone. The other rows are not seen, and paid for at their prices instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from benchmarks.verify.parts import Parts
from benchmarks.verify.prices import Floats, Ints, Node, Prices


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rooms:
    """Tables by free GPUs and cells of processor and of memory."""

    node: Node
    cells: int
    worth: Floats

    def beside(self, need: Ints, gpus: Ints) -> Floats:
        """What can stand beside what needs that, when so many GPUs are no longer free."""
        at = _cells(self.node, self.node.room - need, self.cells)
        found: Floats = self.worth[self.node.offer.gpu - gpus, at[:, 0], at[:, 1]]
        return found


def _cells(node: Node, amounts: Ints, cells: int) -> Ints:
    return amounts[:, :2] * cells // np.maximum(node.room[:2], 1)


def rooms(node: Node, prices: Prices, parts: Parts, cells: int) -> Rooms:
    """From what fills can be made of. Without GPUs first, then with one more each time."""
    worth = np.empty((node.offer.gpu + 1, cells + 1, cells + 1))
    worth[0] = prices.each[2:] @ node.room[2:]
    for row in np.flatnonzero(parts.gpus == 0):
        _plain(worth[0], node, parts.only(slice(row, row + 1)), cells)
    sizes = [int(gpus) for gpus in np.unique(parts.gpus) if gpus]
    fronts = {gpus: list(_front(node, parts.only(parts.gpus == gpus), cells)) for gpus in sizes}
    for free in range(1, node.offer.gpu + 1):
        worth[free] = worth[free - 1]
        for gpus, front in fronts.items():
            for at, value in front if gpus <= free else ():
                _add(worth[free], worth[free - gpus], at, value)
    return Rooms(node=node, cells=cells, worth=worth)


def _plain(worth: Floats, node: Node, pod: Parts, cells: int) -> None:
    """Adds a pod as often as it can be had: once, and two together, and four."""
    left = node.most[int(pod.held[0].argmax())]
    copies = 1
    while left > 0:
        copies = min(copies, left)
        at = _cells(node, pod.need * copies, cells)[0]
        if (at <= cells).all():
            _add(worth, worth.copy(), (int(at[0]), int(at[1])), float(pod.worth[0]) * copies)
        left, copies = left - copies, 2 * copies


def _add(worth: Floats, before: Floats, at: tuple[int, int], value: float) -> None:
    """Of each room, what it is worth with a part and what was there before of the rest."""
    much, many = at
    size = len(worth)
    with_it = worth[much:, many:]
    np.maximum(with_it, before[: size - much, : size - many] + value, out=with_it)


def _front(node: Node, parts: Parts, cells: int) -> Iterator[tuple[tuple[int, int], float]]:
    """Cells and worth of the parts that are worth more than all that take no more."""
    at = _cells(node, parts.need, cells) + 1
    best = np.zeros((cells + 2, cells + 2))
    np.maximum.at(best, (at[:, 0], at[:, 1]), parts.worth)
    best = np.maximum.accumulate(np.maximum.accumulate(best, axis=0), axis=1)
    for much, many in np.argwhere(best[1:, 1:] > np.maximum(best[:-1, 1:], best[1:, :-1])):
        yield (int(much), int(many)), float(best[much + 1, many + 1])
