"""The relaxed choice among known fills, kept warm: HiGHS directly, because a round takes 5 ms here and 50 ms stated in cvxpy.

minimise sum(price * times) with every shape placed and stocks kept. What is missing may be paid for at a price no fill comes
near, so that there always is an answer.
"""

from __future__ import annotations

from collections.abc import Iterable

import highspy
import numpy as np

from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.pack.pricing import Fill
from isocost.pack.quiet import Quiet
from isocost.pack.swaps import spread

SECONDS = 4.0
"""for one answer, which takes some hundredths; a degenerate one now and then does not end"""


class Master:
    """Lives for one search. fills[j] is column columns[j]."""

    def __init__(self, frame: Frame, pairs: Wholes) -> None:
        self.frame = frame
        self.fills: list[Fill] = []
        self.columns: list[int] = []
        self.known: dict[tuple[int, bytes, bytes], int] = {}
        self.model = Quiet()
        for name, value in (("presolve", "off"), ("solver", "simplex")):
            self.model.setOptionValue(name, value)
        self.limited = np.flatnonzero(frame.kinds.stock < NO_LIMIT)
        self.cap_row = {int(t): len(frame.shapes) + i for i, t in enumerate(self.limited)}
        inf = highspy.kHighsInf
        for n in frame.shapes.count:
            self.model.addRow(float(n), inf, 0, np.array([], np.int32), np.array([], float))
        for t in self.limited:
            self.model.addRow(-inf, float(frame.kinds.stock[t]), 0, np.array([], np.int32), np.array([], float))
        dear = 10 * float(frame.kinds.price.max(initial=1.0)) + 1
        for s in range(len(frame.shapes)):
            self.model.addCol(dear, 0.0, inf, 1, np.array([s], np.int32), np.array([1.0]))
        self.pairs = pairs
        n = len(self.pairs)
        starts, ends = np.arange(n, dtype=np.int32) * 2, np.full(n, inf)
        if n:
            index = self.pairs.ravel().astype(np.int32)
            self.model.addCols(n, np.zeros(n), np.zeros(n), ends, 2 * n, starts, index, np.tile([-1.0, 1.0], n))
        self.width = len(frame.shapes) + len(self.pairs)
        self.values: Reals = np.zeros(self.width)
        self.last = (0.0, np.zeros(len(frame.shapes)), np.zeros(len(frame.kinds)))

    def add(self, fills: Iterable[Fill]) -> int:
        """Adds the fills that are new; says how many were."""
        new = 0
        for fill in fills:
            if (key := _key(fill)) in self.known:
                continue
            self.known[key] = len(self.fills)
            self.fills.append(fill)
            self.columns.append(self._column(fill.kind, fill.shape, fill.pods.astype(float)))
            new += 1
        return new

    def _column(self, kind: int, rows: Wholes, values: Reals) -> int:
        if kind in self.cap_row:
            rows, values = np.append(rows, self.cap_row[kind]), np.append(values, 1.0)
        price = float(self.frame.kinds.price[kind])
        self.model.addCol(price, 0.0, highspy.kHighsInf, len(rows), rows.astype(np.int32), values)
        self.width += 1
        return self.width - 1

    def solve(self) -> tuple[float, Reals, Reals]:
        """(value, worth of each shape, price of each kind's stock); those of before where the simplex method finds no end."""
        self.model.setOptionValue("time_limit", self.model.getRunTime() + SECONDS)
        self.model.run()
        if self.model.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            self.model.clearSolver()
            self.values = np.append(self.values, np.zeros(self.width - len(self.values)))
            return self.last
        solution = self.model.getSolution()
        duals = np.array(solution.row_dual)
        n = len(self.frame.shapes)
        caps = np.zeros(len(self.frame.kinds))
        for t, row in self.cap_row.items():
            caps[t] = max(0.0, -duals[row])
        self.values = np.array(solution.col_value)
        self.last = self.model.getInfo().objective_function_value, np.maximum(duals[:n], 0.0), caps
        return self.last

    def spread(self) -> Reals:
        """Times of each fill that make the last answer without swaps; fills that this takes are added."""
        shapes = len(self.frame.shapes)
        flow = self.values[shapes : shapes + len(self.pairs)]
        made = spread(self.frame, self.fills, self.values[np.array(self.columns, np.int64)], self.pairs, flow)
        self.add(fill for fill, _ in made)
        times = np.zeros(len(self.fills))
        for fill, x in made:
            times[self.known[_key(fill)]] += x
        return times

    def ask(self, left: Wholes, stock: Wholes) -> None:
        """From now on only so many pods and nodes."""
        for s, n in enumerate(left.tolist()):
            self.model.changeRowBounds(s, float(n), highspy.kHighsInf)
        for t, row in self.cap_row.items():
            self.model.changeRowBounds(row, -highspy.kHighsInf, float(stock[t]))


def _key(fill: Fill) -> tuple[int, bytes, bytes]:
    return fill.kind, fill.shape.tobytes(), fill.pods.tobytes()
