"""The first duals: nodes and pods as fluids.

minimise sum(price_t * nodes_t) subject to every shape placed, and per kind and row what its pods ask for is no more than
what its nodes have. Small enough to solve in a fraction of a second, close enough that its duals, scaled down to what
`pricing` proves, are a bound within a few per cent, and a far better place to start generating fills from than any greedy.
Stated in arrays for HiGHS because it is solved again and again for what is left to place.
"""

from __future__ import annotations

from collections.abc import Iterator

import highspy
import numpy as np

from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.pack.pricing import Bag
from isocost.pack.quiet import Quiet

MANY = 4000
"""rows that keep a shape's pods on a kind below its most per node: all of them when there are at most so many, otherwise those of
shapes with a limit of their own"""


class Fluid:
    """The relaxation, kept warm."""

    def __init__(self, frame: Frame, bags: list[Bag]) -> None:
        self.shapes, self.kinds, self.bags = len(frame.shapes), len(bags), bags
        self.amounts: Reals = np.zeros(0)
        self.dear = 10 * float(frame.kinds.price.max(initial=1.0)) + 1
        self.model = Quiet()
        self.model.setOptionValue("solver", "ipm")  # with crossover four times as fast as the simplex method here
        self.model.passModel(_stated(frame, bags, self.dear))

    def solve(self, there: Wholes, seconds: float) -> Reals | None:
        """What a pod of each shape is worth when so many are to be placed; None when the time did not suffice.

        Then mixed says what is on one node of each kind that is used, on average.
        """
        for s in range(self.shapes):
            self.model.changeRowBounds(s, float(there[s]), highspy.kHighsInf)
        self.model.setOptionValue("time_limit", self.model.getRunTime() + max(0.05, seconds))
        self.model.run()
        if self.model.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        solution = self.model.getSolution()
        duals: Reals = np.array(solution.row_dual, float)
        self.amounts = np.array(solution.col_value, float)
        return np.maximum(duals[: self.shapes], 0.0)

    def mixed(self) -> Iterator[tuple[Bag, float, Reals]]:
        """Each kind in use in the last answer: how many nodes, and the pods on an average one, in fractions, by place in its bag."""
        at = self.kinds + self.shapes
        for t, one in enumerate(self.bags):
            nodes, pods = self.amounts[t], self.amounts[at : at + len(one.shape)]
            at += len(one.shape)
            if nodes > 1e-9:
                yield one, float(nodes), pods / nodes


def _stated(frame: Frame, bags: list[Bag], dear: float) -> highspy.HighsLp:
    """Columns: nodes of each kind, pods of each shape on each kind, pods left out. Rows: shapes, rows of kinds, most per node."""
    shapes, kinds = len(frame.shapes), len(bags)
    limits = [_limited(one) for one in bags]
    if sum(len(one) for one in limits) > MANY:
        own = frame.shapes.most < NO_LIMIT
        limits = [one[own[bag.shape[one]]] for one, bag in zip(limits, bags, strict=True)]
    rows, columns, values = [np.arange(shapes)], [kinds + np.arange(shapes)], [np.ones(shapes)]
    height, width = shapes, kinds + shapes
    for t, (one, tops) in enumerate(zip(bags, limits, strict=True)):
        at = width + np.arange(len(one.shape))
        width += len(one.shape)
        rows.append(one.shape)
        columns.append(at)
        values.append(np.ones(len(at)))
        for d in range(len(one.room)):
            used = np.flatnonzero(one.size[:, d])
            rows.append(np.full(len(used) + 1, height))
            columns.append(np.append(at[used], t))
            values.append(np.append(one.size[used, d] / one.room[d], -1.0))
            height += 1
        lines = height + np.arange(len(tops))
        rows += [lines, lines]
        columns += [at[tops], np.full(len(tops), t)]
        values += [np.ones(len(tops)), -one.top[tops].astype(float)]
        height += len(tops)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = width, height
    lp.col_cost_ = np.concatenate([frame.kinds.price, np.full(shapes, dear), np.zeros(width - kinds - shapes)])
    lp.col_lower_ = np.zeros(width)
    stock = np.where(frame.kinds.stock >= NO_LIMIT, highspy.kHighsInf, frame.kinds.stock.astype(float))
    lp.col_upper_ = np.concatenate([stock, np.full(width - kinds, highspy.kHighsInf)])
    lp.row_lower_ = np.concatenate([frame.shapes.count.astype(float), np.full(height - shapes, -highspy.kHighsInf)])
    lp.row_upper_ = np.concatenate([np.full(shapes, highspy.kHighsInf), np.zeros(height - shapes)])
    _fill(lp, np.concatenate(rows), np.concatenate(columns), np.concatenate(values), width)
    return lp


def _fill(lp: highspy.HighsLp, rows: Wholes, columns: Wholes, values: Reals, width: int) -> None:
    order = np.argsort(columns, kind="stable")
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = np.searchsorted(columns[order], np.arange(width + 1)).astype(np.int32)
    lp.a_matrix_.index_ = rows[order].astype(np.int32)
    lp.a_matrix_.value_ = values[order]


def _alone(one: Bag) -> Reals:
    """How many pods of each shape the rows allow on a node of their own, in fractions."""
    alone: Reals = np.where(one.size > 0, one.room / np.maximum(one.size, 1e-12), np.inf).min(axis=1)
    return alone


def _limited(one: Bag) -> Wholes:
    return np.flatnonzero(one.top < _alone(one) - 1e-9)
