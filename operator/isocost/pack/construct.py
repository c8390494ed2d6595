"""A fleet from what pods are worth: again and again the fill with the most value for its price, as often as there are pods for it.

With the duals of a relaxation as values this is a rounder, with reservation prices a greedy. A kind is asked again only when its last
fill has run out of pods and it could still be the best: values only fall as pods go.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.pack.pricing import Bag, Fill, ask

KINDS = 10
"""tried for one node when the time is over"""
FREE = 1e-9
"""stands in for a price of nothing when values are divided by prices"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Fills and how often each; left: pods of each shape that found no node."""

    fills: tuple[tuple[Fill, int], ...]
    left: Wholes

    def cost(self, frame: Frame) -> float:
        return float(sum(frame.kinds.price[fill.kind] * n for fill, n in self.fills))


def reservation(frame: Frame) -> Reals:
    """Each shape's cheapest price per pod on a node of its own; 0 without one."""
    price = np.maximum(frame.kinds.price, FREE)[None, :]
    alone = np.where(frame.fits > 0, price / np.maximum(frame.fits, 1), np.inf)
    cheapest: Reals = alone.min(axis=1, initial=np.inf)
    return np.where(np.isfinite(cheapest), cheapest, 0.0)


def construct(
    frame: Frame, bags: list[Bag], worth: Reals, there: Wholes, stock: Wholes, limit: int,
    go_on: Callable[[], bool] = lambda: True, must: bool = True,
) -> Draft:  # fmt: skip
    """Places what is there, as far as the stock goes.

    When go_on() says no the rest is placed with next to no search, and by the best of a few kinds instead of all; or, where there is
    another fleet and this one need not be finished, not at all.
    """
    price = np.maximum(frame.kinds.price, FREE)
    there, stock = there.copy(), stock.copy()
    worth = np.maximum(worth, 1e-9 * price.max(initial=1.0))
    fills: list[tuple[Fill, int]] = []
    known: dict[int, Fill] = {}
    able = np.flatnonzero(stock > 0)
    first = np.full(len(able), np.inf) if len(able) <= KINDS or go_on() else _alone(frame, worth, price, able)
    heap = sorted(zip((-first).tolist(), able.tolist(), strict=True))
    while there.any() and heap:
        best: Fill | None = None
        seen: list[tuple[float, int]] = []
        ratio = 0.0
        hurry = not go_on()
        if hurry and not must:
            break
        steps = 50 if hurry else limit
        while heap and -heap[0][0] > ratio and not (hurry and len(seen) >= KINDS):
            _, t = heapq.heappop(heap)
            fill = known.get(t)
            if fill is None or (fill.pods > there[fill.shape]).any():
                fill = ask(bags[t], worth, ratio * price[t], steps, there).fill
                if fill is None:
                    known.pop(t, None)
                    if ratio > 0:
                        seen.append((-ratio, t))
                    continue
                known[t] = fill
            value = float(worth[fill.shape] @ fill.pods) / price[t]
            seen.append((-value, t))
            if value > ratio:
                best, ratio = fill, value
        if best is None:
            break
        times = int(min((there[best.shape] // best.pods).min(), stock[best.kind]))
        there[best.shape] -= best.pods * times
        stock[best.kind] -= times
        fills.append((best, times))
        for entry in seen:
            if stock[entry[1]] > 0:
                heapq.heappush(heap, entry)
    return Draft(fills=tuple(fills), left=there)


def _alone(frame: Frame, worth: Reals, price: Reals, kinds: Wholes) -> Reals:
    """What a node of each kind is worth for its price when it is full of one shape, the one for which that is most."""
    most: Reals = (worth[:, None] * frame.fits[:, kinds]).max(axis=0, initial=0.0)
    return most / price[kinds]


def endless(frame: Frame) -> Wholes:
    """The stock of every kind, untouched."""
    return np.minimum(frame.kinds.stock, NO_LIMIT)
