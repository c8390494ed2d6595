"""Better fills near known ones: what is on one or two GPUs of a node is taken off and chosen anew, the rest stays.

Only few of the fills that a relaxation asks for can be had by search from nothing in a millisecond; most of the others are close to
ones that were of use before. A node with a GPU or two free is a question that the kernel answers at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from isocost.pack.frame import Frame, Reals, Wholes
from isocost.pack.gpus import places
from isocost.pack.pricing import Bag, Fill, ask, beside

TRIED = 10
"""fills, the most valuable ones, that are looked around"""
STEPS = 2_000
"""of the kernel for what is taken off"""


def near(frame: Frame, one: Bag, known: Sequence[Fill], worth: Reals, threshold: float) -> list[Fill]:
    """Fills of the bag worth more than the threshold that differ from a known one by what one or two of its GPUs hold."""
    value = np.array([worth[fill.shape] @ fill.pods for fill in known])
    found: list[Fill] = []
    for at in np.argsort(-value, kind="stable")[:TRIED].tolist():
        best = max(threshold, value[at])
        for off in _freed(frame, one, known[at]):
            if (made := _refilled(one, known[at], off, worth, best)) is not None:
                found.append(made)
                best = made.value
    return found


def _freed(frame: Frame, one: Bag, fill: Fill) -> Iterator[tuple[int, Wholes]]:
    """How many GPUs are freed, and the pods that go, by place in the fill: those without a GPU always do."""
    s = frame.shapes
    rest = np.where((s.whole[fill.shape] == 0) & (s.share[fill.shape] == 0), fill.pods, 0)
    cards = _cards(frame, one, fill)
    for i in range(len(cards)):
        yield cards[i][0], rest + cards[i][1]
    for i in range(len(cards)):
        for j in range(i):
            if cards[i][0] + cards[j][0] < one.gpus:
                yield cards[i][0] + cards[j][0], rest + cards[i][1] + cards[j][1]


def _cards(frame: Frame, one: Bag, fill: Fill) -> list[tuple[int, Wholes]]:
    """What stands on GPUs together: a pod with whole ones, or the shares of one; GPUs without a pod are one each. Equal ones once."""
    s = frame.shapes
    found: list[tuple[int, Wholes]] = []
    shares: list[tuple[int, tuple[int, int]]] = []
    free = one.gpus
    for i, (shape, n) in enumerate(zip(fill.shape.tolist(), fill.pods.tolist(), strict=True)):
        alone = np.zeros(len(fill.shape), np.int64)
        alone[i] = 1
        found += [(int(s.whole[shape]), alone)] * (n if s.whole[shape] else 0)
        free -= n * int(s.whole[shape])
        shares += [(i, (int(s.share[shape]), int(s.share_memory[shape])))] * (n if s.share[shape] else 0)
    on = places([size for _, size in shares], free, int(one.gpu_memory)) or []
    for g in range(free):
        pods = np.zeros(len(fill.shape), np.int64)
        for (i, _), at in zip(shares, on, strict=False):
            pods[i] += at == g
        found.append((1, pods))
    unlike = {(gpus, pods.tobytes()): (gpus, pods) for gpus, pods in found}
    return list(unlike.values())


def _refilled(one: Bag, fill: Fill, off: tuple[int, Wholes], worth: Reals, threshold: float) -> Fill | None:
    """The fill with the freed GPUs chosen anew, if that is worth more than the threshold."""
    gpus, gone = off
    stay = np.zeros(len(one.shape), np.int64)
    stay[np.searchsorted(one.shape, fill.shape)] = fill.pods - gone
    part = replace(beside(one, stay), gpus=gpus)
    if one.share.any():
        part.room[one.gpu_row] = gpus * 1000.0
    if (part.room <= 0).any():
        return None
    kept = float(worth[one.shape] @ stay)
    more = ask(part, worth, threshold * (1 + 1e-9) - kept, STEPS).fill
    if more is None:
        return None
    stay[np.searchsorted(one.shape, more.shape)] += more.pods
    held = np.flatnonzero(stay)
    return Fill(kind=one.kind, shape=one.shape[held], pods=stay[held], value=kept + more.value)
