"""What the amounts of a node are worth at most, so that its GPUs and pods can be judged one by one.

Put a price on each amount: on processor, memory, disk, places, the one place of a group, the few pods of a rare shape. What a pod is
worth beyond what it takes at these prices is its gain. Without the rows of the amounts the most gain falls apart into a knapsack of
shares on one GPU, one of GPUs on the node, and every pod without GPU that gains. So no fill is worth more than what all of the node
costs at these prices and that gain (Lagrangian relaxation; Geoffrion, Mathematical Programming Study 2, 1974). Any prices are
right; those are sought that make this bound least, by cutting planes (Kelley, Journal of SIAM 8, 1960).

Amounts are whole thousandths, rounded down for pods and nodes alike. That forbids no fill: a sum of whole numbers that is at most the
room is at most the whole part of the room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog

from benchmarks.verify.knapsack import most
from benchmarks.verify.rows import SHARE, Offer, Pod

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
ROUNDS, NEAR = 60, 1e-7
"""of cutting planes, and how near to the least bound is enough"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Node:
    """A question: which items, each worth its value, are worth most on one node of the offer."""

    items: Sequence[Pod]
    offer: Offer
    value: Floats
    most: Sequence[int]
    need: Ints
    """items by rows; processor and memory are the first rows"""
    room: Ints

    def those(self, *, shares: bool = False, gpus: bool = True) -> list[int]:
        """Items that share a GPU, or have GPUs for themselves, or have none."""
        return [i for i, pod in enumerate(self.items) if pod.shares == shares and (pod.gpu > 0) == gpus]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Prices:
    """Of one unit of each row, and what follows."""

    each: Floats
    gain: Floats
    bound: Floats
    """[n]: what a fill is worth at most, less the gain of what stands on all but n GPUs of the node"""


def question(items: Sequence[Pod], offer: Offer, duals: Mapping[str, float], *, rare: bool) -> Node:
    """The rows that limit anything; those of processor and memory always. rare: with a row for each shape of which GPUs, chosen one by
    one, could share more than there are."""
    rows: list[tuple[list[Fraction | int], Fraction | int]] = [
        ([pod.cpu for pod in items], offer.cpu),
        ([pod.memory for pod in items], offer.memory),
        ([pod.disk for pod in items], offer.disk or 0),
    ]
    if offer.pods is not None:
        rows.append(([1] * len(items), offer.pods))
    rows += [([int(pod.group == group) for pod in items], 1) for group in sorted({p.group for p in items if p.group})]
    limits = [most(pod, offer) for pod in items]
    few = [i for i, pod in enumerate(items) if rare and pod.shares and limits[i] < offer.gpu * (SHARE // pod.milli)]
    rows += [([int(i == k) for k in range(len(items))], limits[i]) for i in few]
    rows = rows[:2] + [row for row in rows[2:] if any(row[0])]
    return Node(
        items=items, offer=offer, value=np.array([duals[pod.name] for pod in items]), most=limits,
        need=np.array([[thousandths(one) for one in row] for row, _ in rows]).T,
        room=np.array([thousandths(have) for _, have in rows]),
    )  # fmt: skip


def thousandths(amount: Fraction | int) -> int:
    return floor(amount * 1000)


def cheapest(node: Node) -> Prices:
    """Prices of a low bound. Each choice of pods that was best at some prices bounds from below what any prices can show."""
    best, chosen = priced(node, np.zeros(len(node.room)))
    cuts = [chosen]
    for _ in range(ROUNDS):
        each, least = _least(node, np.array(cuts))
        if least > _bound(best) - NEAR:
            break
        found, chosen = priced(node, each)
        best = min(best, found, key=_bound)
        cuts.append(chosen)
    return best


def _bound(prices: Prices) -> float:
    return float(prices.bound[-1])


def _least(node: Node, cuts: Floats) -> tuple[Floats, float]:
    """Prices at which the best of the choices so far is worth least, by its value and its spare room, and what it is worth then: beyond
    all where HiGHS finds none."""
    scale = np.maximum(node.room, 1)
    asks = np.where(node.need > 0, node.need / scale, np.inf)
    dear = np.max(node.value[:, None] / asks, axis=0)
    rows = np.column_stack([cuts[:, 1:] / scale, -np.ones(len(cuts))])
    found = linprog([0.0] * len(scale) + [1.0], rows, -cuts[:, 0], bounds=[*((0, d) for d in dear), (None, None)])
    if found.x is None:
        return np.zeros(len(scale)), float("inf")
    return np.maximum(found.x[:-1], 0) / scale, float(found.x[-1])


def priced(node: Node, each: Floats) -> tuple[Prices, Floats]:
    """What these prices show, and the choice of most gain: its value and what it leaves of each room."""
    gain = node.value - node.need @ each
    rows = np.column_stack([gain, node.value, node.need])
    shares, whole, plain = node.those(shares=True), node.those(), node.those(gpus=False)
    *_, card = fills(SHARE, rows, [(i, node.items[i].milli, node.most[i]) for i in shares])
    gpus, one = node.offer.gpu, len(rows)
    on = [(one, 1, gpus), *((i, node.items[i].gpu, node.most[i]) for i in whole)]
    *_, cards = fills(gpus, np.vstack([rows, card[-1]]), on)
    others = sum((node.most[i] * rows[i] for i in plain if gain[i] > 0), np.zeros(rows.shape[1]))
    chosen = cards[-1] + others
    bound = each @ node.room + cards[:, 0] + others[0]
    return Prices(each=each, gain=gain, bound=bound), np.array([chosen[1], *(node.room - chosen[2:])])


def fills(size: int, rows: Floats, given: Iterable[tuple[int, int, int]]) -> Iterator[Floats]:
    """For each size up to that one, the sum of the rows that together have most in their first column; with no item, then with one
    more each time. Items are (row, size, most): a bounded knapsack."""
    best = np.zeros((size + 1, rows.shape[1]))
    yield best.copy()
    for i, each, copies in given:
        for _ in range(min(copies, size // each) if rows[i, 0] > 0 else 0):
            more = best[: size + 1 - each] + rows[i]
            better = more[:, 0] > best[each:, 0]
            best[each:][better] = more[better]
        yield best.copy()
