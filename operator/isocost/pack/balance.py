"""A fleet that follows the fluid relaxation: every node of a kind gets the whole part of its average pods, and is then topped up.

Where hundreds of small pods share a node, the fill with the most value takes what is easy and leaves what is awkward; nodes that all look
like the average leave nothing over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np

from isocost.pack.construct import Draft, construct, endless
from isocost.pack.frame import Frame, Reals, Wholes
from isocost.pack.pricing import Bag, Fill, ask
from isocost.pack.rounding import used


def balanced(
    frame: Frame, bags: list[Bag], average: Iterable[tuple[Bag, float, Reals]], worth: Reals, limit: int, go_on: Callable[[], bool]
) -> Draft:  # fmt: skip
    """average: of each kind in use its bag, how many nodes, and the pods on one of them, in fractions, by place in the bag."""
    left = frame.shapes.count.copy()
    fills: list[tuple[Fill, int]] = []
    for bag, nodes, pods in sorted(average, key=lambda one: -frame.kinds.price[one[0].kind]):
        if bag.gpus == 0 and (bag.group < 0).all():
            fills += _like(bag, int(nodes + 1e-6), pods, worth, left, limit)
    rest = construct(frame, bags, worth, left, np.maximum(endless(frame) - used(frame, fills), 0), limit, go_on)
    return Draft(fills=(*fills, *rest.fills), left=rest.left)


def _like(bag: Bag, nodes: int, pods: Reals, worth: Reals, left: Wholes, limit: int) -> list[tuple[Fill, int]]:
    """So many nodes like the average; left is taken from."""
    found: list[tuple[Fill, int]] = []
    base = np.floor(pods + 1e-9).astype(np.int64)
    while nodes > 0:
        base = np.minimum(base, left[bag.shape])
        room = bag.room - base @ bag.size
        more = np.zeros_like(base)
        if (room > 0).all():
            fill = ask(
                replace(bag, room=room, top=bag.top - base), worth, 0.0, limit, left - _spread(left, bag, base)
            ).fill
            if fill is not None:
                more[np.searchsorted(bag.shape, fill.shape)] = fill.pods
        whole = base + more
        held = np.flatnonzero(whole)
        if not len(held):
            break
        times = int(min(nodes, (left[bag.shape][held] // whole[held]).min()))
        left[bag.shape[held]] -= whole[held] * times
        found.append((Fill(kind=bag.kind, shape=bag.shape[held], pods=whole[held], value=0.0), times))
        nodes -= times
    return found


def _spread(left: Wholes, bag: Bag, base: Wholes) -> Wholes:
    taken = np.zeros_like(left)
    taken[bag.shape] = base
    return taken
