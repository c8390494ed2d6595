"""Pods that may stand wherever others do: their values never exceed those of the others, and the relaxation may as well know.

Where a pod asks for no more than another and may use every kind that the other may, the place of the other can be given to it. As a
column of the relaxation: one pod less of the other, one more of it, for nothing. Such columns change no optimum, but values that jump
about between rounds stop doing so, and each fill stands for all that can be made of it (dual-optimal inequalities, Ben Amor, Desrosiers
and Valerio de Carvalho 2006). The bound does not rest on them: it is what the kernel proves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from isocost.pack.frame import NO_LIMIT, Flags, Frame, Reals, Wholes

if TYPE_CHECKING:
    from isocost.pack.pricing import Fill

MOST = 1_000
"""shapes up to which they are looked for: the work grows with the third power"""

DUST = 1e-7
"""times that count as none"""


def swaps(frame: Frame) -> Wholes:
    """Pairs (a, b): b may stand where a does, without those that follow from others."""
    n = len(frame.shapes)
    if n > MOST:
        return np.zeros((0, 2), np.int64)
    over = _over(frame)
    between = over.astype(np.float32) @ over.astype(np.float32) > 0
    return np.argwhere(over & ~between)


def _over(frame: Frame) -> Flags:
    """[a, b]: a asks for at least what b does, everywhere; of equals the first."""
    s = frame.shapes
    more: Flags = np.ones((len(s), len(s)), bool)
    for need in s.need.T:
        more &= need[:, None] >= need[None, :]
    more &= _gpus(frame)
    fits = (frame.fits > 0).astype(np.float32)
    more &= fits @ (1 - fits).T == 0
    more &= (s.group[None, :] < 0) | (s.group[:, None] == s.group[None, :])
    more &= s.most[None, :] >= NO_LIMIT  # a node may have as many as it takes of a limited one already
    same = more & more.T
    more &= ~same | np.triu(np.ones_like(more), 1)
    return more


def _gpus(frame: Frame) -> Flags:
    s = frame.shapes
    shared = (s.share[:, None] >= s.share[None, :]) & (s.share_memory[:, None] >= s.share_memory[None, :])
    part = (s.share[None, :] > 0) & (shared | (s.whole[:, None] > 0))
    plain = (s.share == 0)[None, :] & (s.whole[:, None] >= s.whole[None, :])
    found: Flags = part | plain
    return found


def spread(
    frame: Frame, fills: Sequence[Fill], times: Reals, pairs: Wholes, flow: Reals
) -> list[tuple[Fill, float]]:  # fmt: skip
    """The same relaxed fleet without swaps: fills in which those pods really have taken the places of others, and times of each."""
    from isocost.pack.pricing import Fill

    now: list[tuple[Fill, float]] = [(f, float(x)) for f, x in zip(fills, times, strict=True) if x > DUST]
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for j, (fill, _) in enumerate(now):
        for s in fill.shape.tolist():
            holders[s].append(j)
    rank = _rank(frame)
    for e in sorted(np.flatnonzero(flow > DUST).tolist(), key=lambda e: (rank[pairs[e, 0]], rank[pairs[e, 1]])):
        a, b, left = int(pairs[e, 0]), int(pairs[e, 1]), float(flow[e])
        for j in holders[a]:  # grows while fills are made that hold the shape still
            fill, x = now[j]
            if left <= DUST:
                break
            if x <= DUST:
                continue
            held = dict(zip(fill.shape.tolist(), fill.pods.tolist(), strict=True))
            n = min(held[a], max(1, int(left / x)), int(frame.fits[b, fill.kind]) - held.get(b, 0))
            if n <= 0:
                continue
            part = min(x, left / n)
            held[a], held[b] = held[a] - n, held.get(b, 0) + n
            made = Fill.of(fill.kind, {s: k for s, k in held.items() if k})
            now[j] = (fill, x - part)
            for s in made.shape.tolist():
                holders[s].append(len(now))
            now.append((made, part))
            left -= part * n
    return [(fill, x) for fill, x in now if x > DUST]


def _rank(frame: Frame) -> list[int]:
    """Shapes so that each comes before those that may stand in its place."""
    s = frame.shapes
    size = (
        (s.need / np.maximum(s.need.max(axis=0), 1e-12)).sum(axis=1) + s.whole + s.share / 1000 + s.share_memory * 1e-9
    )
    order = np.lexsort((np.arange(len(s)), (frame.fits > 0).sum(axis=1), -np.round(size, 12)))
    rank = np.empty(len(s), np.int64)
    rank[order] = np.arange(len(s))
    ranks: list[int] = rank.tolist()
    return ranks
