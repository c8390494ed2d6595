"""Best fit, decreasing: the largest pods first, each onto the open node with the least room, else onto a new node of the kind that is
cheapest for it.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import takewhile

import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.frame import Frame, Wholes
from isocost.pack.greedy.claims import largest
from isocost.pack.greedy.opened import Opened, first


def best_fit(frame: Frame, per_pod: bool, go_on: Callable[[], bool] = lambda: True) -> Draft:
    """per_pod: a new node is the kind with the lowest price per pod of the shape, else simply the cheapest that holds one.

    What is left when go_on() says no is not placed.
    """
    nodes = Opened(frame)
    stock = frame.kinds.stock.copy()
    for s in takewhile(lambda _: go_on(), largest(frame)):
        left = int(frame.shapes.count[s])
        left -= nodes.place(s, left, first, _tightest(nodes))
        each = frame.kinds.price / (np.maximum(frame.fits[s], 1) if per_pod else 1)
        for t in np.argsort(each, kind="stable")[: len(each) if left else 0].tolist():
            before = len(nodes.order)
            left -= nodes.open(np.arange(len(stock)) == t, s, left, int(stock[t]))
            stock[t] -= nodes.times[nodes.order[before:]].sum()
    return nodes.draft()


def _tightest(nodes: Opened) -> Wholes:
    """Rows by the room that is left, in parts of the largest kind; GPUs count as much as the rest together."""
    kinds, rows = nodes.frame.kinds, nodes.order
    t = nodes.kinds[rows].argmax(axis=1)
    most = np.maximum(kinds.room[:, :2].max(axis=0, initial=1.0), 1.0)
    free = ((kinds.room[t] - nodes.used[rows])[:, :2] / most).sum(axis=1)
    gpus = kinds.gpus[t] - nodes.whole[rows] - np.array([sum(m for m, _ in nodes.cards[r]) / 1000 for r in rows])
    tightest: Wholes = rows[np.argsort(free + 2 * gpus / max(1, kinds.gpus.max(initial=1)), kind="stable")]
    return tightest
