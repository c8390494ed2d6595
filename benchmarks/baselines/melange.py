"""Mélange's integer program: how many nodes of each type, when a pod loads a node by its largest share of any resource.

Mélange (arXiv 2404.14527) gives slices of load to accelerators: a slice takes 1 / (rate of that accelerator) of one, and a type's nodes
are as many as its slices add up to, rounded up. Load is a fluid there. Here a pod's slice is its largest share of a node's CPU, memory,
GPUs and pod slots; what the program decides is then packed, type by type, largest pods first and first fit, because pods are no fluid.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, vstack

from isocost.pack.frame import Frame, Reals, Wholes
from isocost.pack.greedy.groups import packed
from isocost.world.packing import WHOLE

SECONDS, GAP = 20.0, 1e-3


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """fluid: what the program says that it costs. cost: what the nodes cost that hold the pods. left: pods that none of them holds."""

    fluid: float
    cost: float
    left: int


def loads(frame: Frame) -> Reals:
    """Share of a node of each type that one pod of each shape takes; inf where it may not stand."""
    need, room = frame.shapes.need, np.maximum(frame.kinds.room, 1e-9)
    gpus = frame.shapes.whole + frame.shapes.share / WHOLE
    by_gpu = np.where(gpus[:, None] > 0, gpus[:, None] / np.maximum(frame.kinds.gpus, 1e-9), 0.0)
    share: Reals = np.maximum((need[:, None, :] / room[None, :, :]).max(axis=2), by_gpu)
    share = np.maximum(share, 1 / np.maximum(frame.shapes.most[:, None], 1))
    return np.where(frame.fits > 0, share, np.inf)


def allocated(frame: Frame) -> Allocation:
    """The program's answer, packed."""
    value, given = _solved(frame, loads(frame))
    cost, left = 0.0, 0
    for t in np.flatnonzero(given.any(axis=0)).tolist():
        option = packed(frame, t, given[:, t], int(given[:, t].sum()))
        cost += option.count * float(frame.kinds.price[t])
        left += int((given[:, t] - option.held).sum())
    return Allocation(fluid=value, cost=cost, left=left)


def _solved(frame: Frame, share: Reals) -> tuple[float, Wholes]:
    """Cost of the fluid, and pods of each shape on each type."""
    at, on = np.nonzero(np.isfinite(share))
    pairs, shapes, kinds = len(at), len(frame.shapes), len(frame.kinds)
    column = np.arange(pairs)
    every = coo_array((np.ones(pairs), (at, column)), shape=(shapes, pairs + kinds))
    taken = (np.append(share[at, on], -np.ones(kinds)), (np.append(on, np.arange(kinds)), np.arange(pairs + kinds)))
    count = frame.shapes.count.astype(float)
    found = milp(
        np.append(np.zeros(pairs), frame.kinds.price),
        integrality=np.append(np.zeros(pairs), np.ones(kinds)),
        bounds=Bounds(0, np.inf),
        constraints=LinearConstraint(
            vstack([every, coo_array(taken, shape=(kinds, pairs + kinds))]),
            np.append(count, np.full(kinds, -np.inf)),
            np.append(count, np.zeros(kinds)),
        ),
        options={"time_limit": SECONDS, "mip_rel_gap": GAP},
    )  # fmt: skip
    parts = np.zeros((shapes, kinds))
    parts[at, on] = np.maximum(found.x[:pairs], 0)
    return float(found.fun), whole(parts, frame.shapes.count)


def whole(parts: Reals, counts: Wholes) -> Wholes:
    """Each row in whole numbers with its sum: rounded down, and the largest rests get what is missing."""
    down = np.floor(parts + 1e-9).astype(np.int64)
    rest = parts - down
    for row, missing in enumerate((counts - down.sum(axis=1)).tolist()):
        down[row, np.argsort(-rest[row], kind="stable")[:missing]] += 1
    return down
