"""First how many nodes of each kind, then which pod on which node: for pods that share large nodes by the hundred.

Where a node holds hundreds of pods, which ones stand together hardly matters: nearly every node can be filled to the brim, and
fills chosen one by one leave the awkward pods to the end. What matters is that the nodes together have enough of everything. That is
an integer programme with one row per amount. Pods are then dealt out, large before small, each to the node whose free room is most
like it; so processor and memory run out together. What found no room is built anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import highspy
import numpy as np

from isocost.pack.construct import Draft, construct, endless
from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.pack.pricing import Bag, Fill
from isocost.pack.quiet import Quiet
from isocost.pack.rounding import retyped, used

NODES = 500
"""of the tree of the integer programme"""
AT_ONCE = 10
"""a part of the nodes, one in so many, gets a pod of a shape before free room is looked at again"""
SLACKS = (0.01, 0.006, 0.003, 0.02, 0.013, 0.008, 0.016, 0.001, 0.0)
"""of everything, as a share of what is asked for"""
EMPTIER = (0.01, 0.0, 0.03, 0.1)
"""weights of how empty a node is beside how like a pod its free room is"""


def simple(frame: Frame) -> bool:
    """Whether amounts are all that matters: no GPUs, and at most one pod per node nowhere."""
    s = frame.shapes
    return not (s.whole.any() or s.share.any() or (s.group >= 0).any())


def counted(
    frame: Frame, bags: list[Bag], worth: Reals, limit: int, left: Callable[[], float]
) -> Iterator[Draft]:  # fmt: skip
    """Fleets with more or less slack, as long as there is time."""
    for slack in SLACKS:
        if left() <= 0 or (nodes := _nodes(frame, slack)) is None:
            continue
        for emptier in EMPTIER:
            if left() > 0:
                yield _placed(frame, bags, worth, np.repeat(np.arange(len(nodes)), nodes), emptier, limit, left)


def _placed(
    frame: Frame, bags: list[Bag], worth: Reals, kind: Wholes, emptier: float, limit: int, left: Callable[[], float]
) -> Draft:  # fmt: skip
    """The pods on nodes of these kinds, and what finds no room on nodes of its own."""
    held, over = dealt(frame, kind, frame.shapes.count, emptier)
    fills = _fills(kind, held)
    stock = np.maximum(endless(frame) - used(frame, fills), 0)
    rest = construct(frame, bags, worth, over, stock, limit, lambda: left() > 0, must=False)
    return retyped(frame, bags, Draft(fills=(*fills, *rest.fills), left=rest.left))


def _nodes(frame: Frame, slack: float) -> Wholes | None:
    """How many of each kind, for the least money."""
    kinds, n = frame.kinds, len(frame.kinds)
    need = frame.shapes.count @ frame.shapes.need * (1 + slack)
    rows = np.flatnonzero((need > 0) & (kinds.room < NO_LIMIT).any(axis=0))
    model = Quiet()
    for name, value in (("mip_max_nodes", NODES), ("mip_rel_gap", 1e-5), ("time_limit", 3.0)):
        model.setOptionValue(name, value)
    room = np.minimum(kinds.room[:, rows], need[rows])
    stock = np.where(kinds.stock >= NO_LIMIT, highspy.kHighsInf, kinds.stock.astype(float))
    index, starts = np.zeros(0, np.int32), np.zeros(len(rows), np.int32)
    model.addRows(len(rows), np.ones(len(rows)), np.full(len(rows), np.inf), 0, starts, index, np.zeros(0))
    share = room / need[rows]
    starts, index = np.arange(n, dtype=np.int32) * len(rows), np.tile(np.arange(len(rows), dtype=np.int32), n)
    model.addCols(n, kinds.price, np.zeros(n), stock, n * len(rows), starts, index, share.ravel())
    model.changeColsIntegrality(n, np.arange(n, dtype=np.int32), np.array([highspy.HighsVarType.kInteger] * n))
    model.run()
    if model.getInfo().primal_solution_status != 2:
        return None
    nodes: Wholes = np.rint(np.array(model.getSolution().col_value)).astype(np.int64)
    return nodes


def dealt(frame: Frame, kind: Wholes, there: Wholes, emptier: float) -> tuple[Wholes, Wholes]:
    """Pods of each shape on each of the nodes (kind: of each node), and what found no room."""
    s = frame.shapes
    room = np.maximum(np.minimum(frame.kinds.room[kind], 2.0 * (there @ s.need)), 1.0)
    free = room.copy()
    held = np.zeros((len(s), len(kind)), np.int64)
    left = there.copy()
    if not len(kind):
        return held, left
    scale = 1 / np.maximum(there @ s.need, 1.0)
    for j in np.argsort(-(s.need * scale).max(axis=1), kind="stable").tolist():
        most = np.minimum(frame.fits[j, kind], s.most[j])
        like = s.need[j] * scale
        while left[j] > 0:
            able = np.flatnonzero((free >= s.need[j]).all(axis=1) & (held[j] < most))
            if not len(able):
                break
            open_ = free[able] * scale
            score = open_ @ like / (np.linalg.norm(open_, axis=1) * np.linalg.norm(like))
            score += emptier * (free[able] / room[able]).min(axis=1)
            n = int(min(left[j], max(1, len(kind) // AT_ONCE)))
            chosen = able[np.argsort(-score, kind="stable")[:n]]
            free[chosen] -= s.need[j]
            held[j, chosen] += 1
            left[j] -= len(chosen)
    return held, left


def _fills(kind: Wholes, held: Wholes) -> list[tuple[Fill, int]]:
    """Equal nodes once."""
    alike = Counter((int(t), held[:, i].tobytes()) for i, t in enumerate(kind.tolist()) if held[:, i].any())
    found = []
    for (t, raw), n in alike.items():
        pods = np.frombuffer(raw, np.int64)
        shape = np.flatnonzero(pods)
        found.append((Fill(kind=t, shape=shape, pods=pods[shape].copy(), value=0.0), n))
    return found
