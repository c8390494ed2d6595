"""Karpenter's provisioning: pods by CPU and then memory, the largest first; onto the open node with the fewest pods that still has a kind
for it, else onto a new node, which may be any kind of the first pool with one that holds the pod. In the end each node is the cheapest
kind that it can still be.

A node grows until only the largest kinds hold it, and then the largest are the cheapest that are left. That is its weakness, and
narrow pools are how people mend it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.frame import CPU, MEMORY, NO_LIMIT, Flags, Frame
from isocost.pack.greedy.opened import Opened, level


def claims(frame: Frame, pools: Sequence[Flags], go_on: Callable[[], bool] = lambda: True) -> Draft:
    """pools: the kinds of each NodePool, the one with the most weight first. What is left when go_on() says no is not placed."""
    nodes, stocked = Opened(frame), frame.kinds.stock > 0
    for s in takewhile(lambda _: go_on(), largest(frame)):
        left = int(frame.shapes.count[s])
        left -= nodes.place(s, left, level)
        for pool in pools:
            left -= nodes.open(pool & stocked, s, left, NO_LIMIT)
    return nodes.draft()


def largest(frame: Frame) -> list[int]:
    """Shapes by CPU, then memory, the largest first."""
    need = frame.shapes.need
    order: list[int] = np.lexsort((-need[:, MEMORY], -need[:, CPU])).tolist()
    return order
