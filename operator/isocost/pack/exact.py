"""Whether pods fit on given nodes: an integer programme with a variable for each shape on each node.

With a handful of nodes HiGHS answers in a tenth of a second, whichever the answer is, where fills are too many to be listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import highspy
import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.frame import Frame, Reals, Wholes
from isocost.pack.pricing import Bag, Fill
from isocost.pack.quiet import Quiet
from isocost.world.packing import WHOLE

LARGEST = 6_000
"""variables of a question that is worth asking"""


@dataclass(slots=True)
class Rows:
    """A programme row by row, its variables known beforehand."""

    index: list[Wholes] = field(default_factory=list)
    value: list[Reals] = field(default_factory=list)
    low: list[float] = field(default_factory=list)
    high: list[float] = field(default_factory=list)

    def add(self, index: Wholes, value: Reals, low: float, high: float) -> None:
        self.index.append(index)
        self.value.append(value)
        self.low.append(low)
        self.high.append(high)

    def stated(self, tops: Wholes, cost: Reals | None = None) -> highspy.HighsLp:
        """For HiGHS: whole variables up to tops, at no cost unless told."""
        n, lp = len(tops), highspy.HighsLp()
        lp.num_col_, lp.num_row_ = n, len(self.low)
        lp.col_cost_, lp.col_lower_, lp.col_upper_ = (
            np.zeros(n) if cost is None else cost,
            np.zeros(n),
            tops.astype(float),
        )
        lp.row_lower_, lp.row_upper_ = np.array(self.low, float), np.array(self.high, float)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.cumsum([0, *map(len, self.index)]).astype(np.int32)
        lp.a_matrix_.index_ = np.concatenate(self.index).astype(np.int32)
        lp.a_matrix_.value_ = np.concatenate(self.value).astype(float)
        lp.integrality_ = [highspy.HighsVarType.kInteger] * n
        return lp


def size(bags: Sequence[Bag], nodes: Sequence[int]) -> int:
    """Variables of the question; nodes: the kind of each."""
    return sum(len(bags[t].shape) + int((bags[t].share > 0).sum()) * bags[t].gpus for t in nodes)


def fitted(
    frame: Frame, bags: Sequence[Bag], nodes: Sequence[int], seconds: float, seed: int
) -> tuple[Draft | None, bool]:
    """All pods on these nodes, or None; and whether that is certain. nodes: the kind of each."""
    rows, tops, first = Rows(), list[Wholes](), list[int]()
    for t in nodes:
        first.append(sum(len(top) for top in tops))
        tops.append(_node(rows, bags[t], first[-1]))
    for s, n in enumerate(frame.shapes.count.tolist()):
        held = [(at + int(np.searchsorted(bags[t].shape, s)), t) for t, at in zip(nodes, first, strict=True)]
        there = np.array([at for at, t in held if frame.fits[s, t] > 0], np.int64)
        rows.add(there, np.ones(len(there)), n, n)
    model = Quiet()
    for name, value in (
        ("time_limit", max(0.05, seconds)),
        ("mip_max_improving_sols", 1),
        ("random_seed", seed % 2**31),
    ):
        model.setOptionValue(name, value)
    model.passModel(rows.stated(np.concatenate(tops)))
    model.run()
    if model.getInfo().primal_solution_status != 2:
        return None, model.getModelStatus() == highspy.HighsModelStatus.kInfeasible
    values = np.rint(np.array(model.getSolution().col_value)).astype(np.int64)
    fills = [(f, 1) for t, at in zip(nodes, first, strict=True) if len((f := _fill(bags[t], values[at:])).shape)]
    return Draft(fills=tuple(fills), left=np.zeros_like(frame.shapes.count)), True


def _fill(bag: Bag, values: Wholes) -> Fill:
    pods = values[: len(bag.shape)]
    held = np.flatnonzero(pods)
    return Fill(kind=bag.kind, shape=bag.shape[held], pods=pods[held], value=0.0)


def _node(rows: Rows, bag: Bag, at: int) -> Wholes:
    """The rows of one node whose variables begin here, and how large each variable may be."""
    here = at + np.arange(len(bag.shape))
    for r in range(len(bag.room)):
        rows.add(here, bag.size[:, r] / bag.room[r], -highspy.kHighsInf, 1.0)
    for g in sorted(set(bag.group.tolist()) - {-1}):
        alike = np.flatnonzero(bag.group == g)
        rows.add(here[alike], np.ones(len(alike)), -highspy.kHighsInf, 1.0)
    shares = np.flatnonzero(bag.share > 0)
    if not len(shares):
        return bag.top
    _cards(rows, bag, here, shares)
    return np.concatenate([bag.top, np.tile(bag.top[shares], bag.gpus), np.ones(bag.gpus, np.int64)])


def _cards(rows: Rows, bag: Bag, here: Wholes, shares: Wholes) -> None:
    """Shares GPU by GPU: a variable for each on each, and one that says whether the GPU is shared."""
    begin = here[-1] + 1
    on = begin + np.arange(bag.gpus * len(shares)).reshape(bag.gpus, len(shares))
    open_ = begin + on.size + np.arange(bag.gpus)
    for i, j in enumerate(shares.tolist()):
        rows.add(np.append(on[:, i], here[j]), np.append(np.ones(bag.gpus), -1.0), 0.0, 0.0)
    sizes = ((bag.share[shares], float(WHOLE)), (bag.share_memory[shares], bag.gpu_memory))
    for g in range(bag.gpus):
        for need, room in sizes:
            if need.any():
                rows.add(np.append(on[g], open_[g]), np.append(need / room, -1.0), -highspy.kHighsInf, 0.0)
    whole = np.flatnonzero(bag.whole)
    values = np.append(bag.whole[whole].astype(float), np.ones(bag.gpus))
    rows.add(np.append(here[whole], open_), values, -highspy.kHighsInf, float(bag.gpus))
