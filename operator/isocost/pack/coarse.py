"""The bound that is there at once: a price for each amount, whoever asks for it.

A pod is worth what its processor, memory, disk, pods and GPUs cost at prices at which no node has more of them than it costs. The
best such prices are a linear programme with five variables, solved in a millisecond where the fluid relaxation needs a second.
"""

from __future__ import annotations

import highspy
import numpy as np

from isocost.pack.frame import NO_LIMIT, Frame, Reals
from isocost.pack.quiet import Quiet
from isocost.world.packing import WHOLE


def coarse(frame: Frame) -> Reals:
    """What a pod of each shape is worth; zero where that cannot be said."""
    s, kinds = frame.shapes, frame.kinds
    need = np.column_stack([s.need, s.whole + s.share / WHOLE])
    room = np.column_stack([np.where(kinds.room >= NO_LIMIT, np.inf, kinds.room), kinds.gpus])
    asked = s.count @ need
    used = np.flatnonzero((asked > 0) & np.isfinite(room).all(axis=0))
    if not len(used):
        return np.zeros(len(s))
    part, rows = room[:, used] / asked[used], len(kinds)
    model = Quiet()
    none, starts = np.zeros(0, np.int32), np.zeros(rows, np.int32)
    model.addRows(rows, np.full(rows, -np.inf), kinds.price, 0, starts, none, np.zeros(0))
    starts, index = np.arange(len(used), dtype=np.int32) * rows, np.tile(np.arange(rows, dtype=np.int32), len(used))
    ones, ends = np.ones(len(used)), np.full(len(used), np.inf)
    model.addCols(len(used), -ones, np.zeros(len(used)), ends, part.size, starts, index, part.T.ravel())
    model.run()
    if model.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return np.zeros(len(s))
    worth: Reals = (need[:, used] / asked[used]) @ np.maximum(np.array(model.getSolution().col_value), 0.0)
    return worth
