"""What the best fill of a node is worth, kind by kind, on two threads.

A kind's items are laid out once as flat arrays for the kernel; each question then only brings values. Rows that bound fills of
GPUs beyond the sum of milli-GPUs are dual feasible functions: u_k(x) = floor((k + 1) x) / k, x where (k + 1) x is whole (Fekete and
Schepers 2001). Two pods with 600 milli each do not share a GPU, and the row for k = 1 knows.
"""

from __future__ import annotations

import copy
import ctypes
import math
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from isocost.pack import kernel
from isocost.pack.compiled import machine
from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.world.packing import WHOLE

THREADS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Fill:
    """pods[i] pods of shape[i] on one node of a kind; value is what they are worth."""

    kind: int
    shape: Wholes
    pods: Wholes
    value: float

    @classmethod
    def of(cls, kind: int, held: Mapping[int, int]) -> Fill:
        """held: pods of each shape; the value is not known."""
        return cls(kind=kind, shape=np.array(sorted(held)), pods=np.array([held[s] for s in sorted(held)]), value=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """The answer for one kind: a fill worth more than asked, if there is one; no fill is worth more than `most`.

    root is the value of the relaxation; cards: the GPUs filled with shares in it; others: fills that are worth more than asked too.
    """

    kind: int
    fill: Fill | None
    most: float
    proved: bool
    steps: int
    root: float
    cards: Reals
    others: tuple[Fill, ...] = ()


@dataclass(slots=True)
class Bag:
    """A kind laid out for the kernel."""

    kind: int
    shape: Wholes
    size: Reals
    room: Reals
    top: Wholes
    whole: Wholes
    share: Reals
    share_memory: Reals
    group: Wholes
    gpus: int
    gpu_memory: float
    prices: int
    gpu_rows: int

    @property
    def gpu_row(self) -> int:
        """The row of milli-GPUs, where shares are."""
        return len(self.room) - self.gpu_rows

    @property
    def scratch(self) -> tuple[int, int]:
        """Doubles and integers that the kernel needs to work in."""
        n, d, k, g = len(self.shape), len(self.room), self.prices + kernel.AGAIN, self.gpus
        wide, levels = n + kernel.SLOTS, int((self.share > 0).sum()) + 1
        deck = (math.gcd(WHOLE, *self.share.astype(np.int64).tolist()), levels) if levels > 1 else (WHOLE, levels)
        width = WHOLE // deck[0] + 1
        deep = min(n * (g + 1), kernel.DEEPEST) + g + 2
        reals = (
            k * (d + n + n + 1)
            + n
            + deep * (d + k + 3)
            + wide * (d + 3)
            + k * width * (levels + 1)
            + d * d
            + 5 * d
            + k
            + 64
        )
        return reals, 8 * n + 5 * deep + (g + 2) * n + 2 * wide + kernel.SLOTS * n + d + 64


def bag(frame: Frame, t: int) -> Bag:
    """Kind t as the kernel wants it."""
    s, kinds = frame.shapes, frame.kinds
    shape = np.flatnonzero(frame.fits[:, t])
    top = frame.fits[shape, t].astype(np.int64)
    gpus = int(kinds.gpus[t]) if (s.whole[shape].any() or s.share[shape].any()) else 0
    reach = np.where(s.share[shape] > 0, gpus * (WHOLE // np.maximum(s.share[shape], 1)), top).astype(np.int64)
    rows = _binding([(s.need[shape, r], kinds.room[t, r]) for r in range(s.need.shape[1])], np.maximum(reach, top))
    of_gpus = _gpu_rows(s.whole[shape], s.share[shape], s.share_memory[shape], gpus, kinds.gpu_memory[t])
    of_gpus = of_gpus[:1] * bool(s.share[shape].any()) + _binding(of_gpus[bool(s.share[shape].any()) :], top)
    rows = rows or [(s.need[shape, 3], float(NO_LIMIT))]
    groups = {g: i for i, g in enumerate(_shared(s.group[shape]))}
    return Bag(
        kind=t, shape=shape, size=np.ascontiguousarray(np.array([a for a, _ in rows + of_gpus]).T),
        room=np.array([c for _, c in rows + of_gpus], float), gpu_rows=len(of_gpus),
        top=top, whole=s.whole[shape].astype(np.int64), share=s.share[shape].copy(), share_memory=s.share_memory[shape].copy(),
        group=np.array([groups.get(g, -1) for g in s.group[shape].tolist()], np.int64), gpus=gpus,
        gpu_memory=float(kinds.gpu_memory[t]), prices=5 if gpus else 3,
    )  # fmt: skip


def _shared(group: Wholes) -> list[int]:
    """Groups with several shapes on a kind; of one with a single shape, its most per node says all."""
    found, shapes = np.unique(group[group >= 0], return_counts=True)
    several: list[int] = found[shapes > 1].tolist()
    return several


def beside(one: Bag, stay: Wholes) -> Bag:
    """What the bag may hold beside pods that stay, by place in it."""
    taken = np.isin(one.group, one.group[(stay > 0) & (one.group >= 0)])
    return replace(one, room=one.room - stay @ one.size, top=np.where(taken, 0, np.maximum(one.top - stay, 0)))


def _binding(rows: list[tuple[Reals, float]], top: Wholes) -> list[tuple[Reals, float]]:
    """Rows that could ever be short; relaxations fill every GPU with shares, however few pods of a shape a node takes (`reach`)."""
    return [(a, c) for a, c in rows if c > 0 and (a * top).sum() > c]


def _gpu_rows(whole: Wholes, share: Reals, memory: Reals, gpus: int, size: float) -> list[tuple[Reals, float]]:
    if not gpus:
        return []
    rows = [(share + whole * WHOLE, float(gpus * WHOLE))]
    if memory.any():
        rows.append((memory + whole * size, gpus * size))
    return rows


def ask(one: Bag, values: Reals, threshold: float, limit: int, there: Wholes | None = None) -> Best:
    """The best fill of the bag above the threshold, values by shape of the frame; there: no more pods of a shape than this.

    Pods worth nothing are left out.
    """
    v = np.ascontiguousarray(values[one.shape])
    top = np.where(v > 0, one.top if there is None else np.minimum(one.top, there[one.shape]), 0)
    x, out, reals, wholes = _scratch(one)
    sizes = (len(v), len(one.room), one.gpu_rows, one.prices)
    end = (one.gpus, one.gpu_memory, threshold, limit)
    data = (v, one.size.ravel(), top, one.room, one.whole, one.share, one.share_memory, one.group)
    proved = _run(sizes, data, end, (x, out, reals, wholes))
    held = np.flatnonzero(x)
    fill = None
    if len(held):
        fill = Fill(kind=one.kind, shape=one.shape[held], pods=x[held].copy(), value=float(out[0]))
    return Best(
        kind=one.kind,
        fill=fill,
        most=float(out[1]),
        proved=bool(proved),
        steps=int(out[2]),
        root=float(out[3]),
        cards=out[4 + len(v) :].reshape(-1, len(v)),
    )


_here = threading.local()


def _scratch(one: Bag) -> tuple[Wholes, Reals, Reals, Wholes]:
    """Room to work in, one per thread, as large as was ever needed there."""
    reals, wholes = one.scratch
    kept = getattr(_here, "kept", None)
    if kept is None or len(kept[0]) < reals or len(kept[1]) < wholes:
        kept = _here.kept = (np.zeros(2 * reals), np.zeros(2 * wholes, np.int64))
    told = kernel.TOLD if one.share.any() else 0
    return np.zeros(len(one.shape), np.int64), np.zeros(4 + len(one.shape) * (1 + told)), kept[0], kept[1]


def _run(sizes: tuple[int, ...], data: tuple[Any, ...], end: tuple[Any, ...], scratch: tuple[Any, ...]) -> int:
    run = machine()
    if run is None:
        return kernel.search(*sizes, *data, *end, *scratch)
    result = ctypes.c_int64()
    run(ctypes.addressof(result), 0, *sizes, *(a.ctypes.data for a in data), *end, *(a.ctypes.data for a in scratch))
    return result.value


class Pricer:
    """Asks for many kinds at once."""

    def __init__(self, frame: Frame) -> None:
        self.bags = [bag(frame, t) for t in range(len(frame.kinds))]
        self.pool = ThreadPoolExecutor(THREADS)

    def beside(self) -> Pricer:
        """Another that asks for the same kinds, on threads of its own."""
        other = copy.copy(self)
        other.pool = ThreadPoolExecutor(THREADS)
        return other

    def all(self, values: Reals, thresholds: Sequence[float], limits: Sequence[int]) -> list[Best]:
        """One answer per kind."""
        kinds = range(len(self.bags))
        return list(self.pool.map(lambda t: ask(self.bags[t], values, thresholds[t], limits[t]), kinds))
