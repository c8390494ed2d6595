"""The parts that a fill worth more than a limit can be made of.

A part is what stands on one shared GPU, or a pod that has GPUs for itself, or a pod without GPU. At any prices, a part whose gain and
the most gain of all else on the node stay within the limit belongs to no fill that exceeds it. Prices of a low bound leave ten to a
hundred thousand parts where 50 shapes share GPUs, and they are listed.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.verify.prices import Floats, Ints, Node, Prices, fills, thousandths
from benchmarks.verify.rows import SHARE

BYTES, COPIES = 250_000_000, 255
"""of the tables of sets of shares, and of a share in a set, which is counted in a byte; where more is needed nothing is told"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Parts:
    """A row each. Fills are parts as well, and a sum of parts."""

    held: NDArray[Any]
    """how many of each item"""
    gpus: Ints
    need: Ints
    value: Floats
    worth: Floats
    """the value less the price of what is neither processor nor memory"""
    gain: Floats
    """of a pod without GPU at most zero, since the bound counts for such pods what they can gain"""

    def only(self, which: NDArray[Any] | slice) -> Parts:
        return Parts(**{one.name: getattr(self, one.name)[which] for one in fields(Parts)})

    def plus(self, one: Parts) -> Parts:
        """With one more each."""
        return Parts(**{each.name: getattr(self, each.name) + getattr(one, each.name) for each in fields(Parts)})


def joined(several: list[Parts]) -> Parts:
    return Parts(**{one.name: np.concatenate([getattr(each, one.name) for each in several]) for one in fields(Parts)})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sets:
    """Of shares on one GPU, a row each, with a column for each item that was asked so far."""

    held: NDArray[np.uint8]
    took: Ints
    """of the GPU and of its memory, and of the rows"""
    value: Floats


def listed(node: Node, prices: Prices, limit: float) -> Parts | None:
    """All parts of fills worth more than the limit, and some others, or None where they are too many. GPUs first."""
    shares = sorted(node.those(shares=True), key=lambda i: -node.items[i].milli)
    sets = _sets(node, prices, limit - prices.bound[max(0, node.offer.gpu - 1)], shares)
    if sets is None:
        return None
    alone = [*node.those(), *node.those(gpus=False)]
    held = np.zeros((len(sets.value) + len(alone), len(node.items)), dtype=np.uint8)
    held[: len(sets.value), shares] = sets.held
    held[np.arange(len(sets.value), len(held)), alone] = 1
    gpus = np.array([1] * len(sets.value) + [node.items[i].gpu for i in alone], dtype=np.int64)
    need, value = np.vstack([sets.took[:, 2:], node.need[alone]]), np.concatenate([sets.value, node.value[alone]])
    gain = value - need @ prices.each
    return Parts(
        held=held, gpus=gpus, need=need, value=value, worth=value - need[:, 2:] @ prices.each[2:],
        gain=np.where(gpus > 0, gain, np.minimum(gain, 0)),
    )  # fmt: skip


def _sets(node: Node, prices: Prices, least: float, shares: list[int]) -> Sets | None:
    """Those that gain more than the least. A set grows by one item after the other, as long as the others can make it gain enough."""
    sizes = [(i, node.items[i].milli, node.most[i]) for i in shares]
    if any(min(most, SHARE // milli) > COPIES for _, milli, most in sizes):
        return None
    later = list(fills(SHARE, prices.gain[:, None], sizes[::-1]))[::-1]
    sets = Sets(held=np.zeros((1, 0), np.uint8), took=np.zeros((1, 2 + len(node.room)), np.int64), value=np.zeros(1))
    for i, after in zip(shares, later[1:], strict=True):
        sets = _grown(node, prices, sets, i, least - after[::-1, 0])
        if len(sets.value) * len(node.items) + sets.took.nbytes > BYTES:
            return None
    some = sets.value > 0
    return Sets(held=sets.held[some], took=sets.took[some], value=sets.value[some])


def _grown(node: Node, prices: Prices, sets: Sets, item: int, least: Floats) -> Sets:
    """Each with no more of an item, or with one, or two. least: to be gained, by what is taken of the GPU."""
    pod = node.items[item]
    step = np.array([pod.milli, thousandths(pod.gpu_memory), *node.need[item]])
    room = np.array([SHARE, thousandths(node.offer.gpu_memory or 0), *node.room])
    held, took, value = [], [], []
    for copies in range(min(node.most[item], SHARE // pod.milli) + 1):
        taken, worth = sets.took + copies * step, sets.value + copies * node.value[item]
        fit = np.flatnonzero((taken <= room).all(axis=1))
        kept = fit[worth[fit] - taken[fit, 2:] @ prices.each > least[taken[fit, 0]]]
        held.append(np.column_stack([sets.held[kept], np.full(len(kept), copies, np.uint8)]))
        took.append(taken[kept])
        value.append(worth[kept])
    return Sets(held=np.concatenate(held), took=np.concatenate(took), value=np.concatenate(value))
