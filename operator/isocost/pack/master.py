"""The relaxed choice among known fills, kept warm: HiGHS directly, because a round takes 5 ms here and 50 ms stated in cvxpy.

minimise sum(price * times) with every shape placed and stocks kept. What is missing may be paid for at a price no fill comes
near, so that there always is an answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import highspy
import numpy as np

from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.pack.pricing import Fill
from isocost.pack.quiet import Quiet


class Master:
    """Lives for one search. fills[j] is column j + number of shapes, as long as nothing is loose."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.fills: list[Fill] = []
        self.columns: list[int] = []
        self.loose: dict[int, list[int]] = defaultdict(list)
        self.known: set[tuple[int, bytes, bytes]] = set()
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
        self.width = len(frame.shapes)

    def add(self, fills: Iterable[Fill]) -> int:
        """Adds the fills that are new; says how many were."""
        new = 0
        for fill in fills:
            key = (fill.kind, fill.shape.tobytes(), fill.pods.tobytes())
            if key in self.known:
                continue
            self.known.add(key)
            self.fills.append(fill)
            self.columns.append(self._column(fill.kind, fill.shape, fill.pods.astype(float)))
            new += 1
        return new

    def loosen(self, kind: int, shape: Wholes, pods: Reals) -> None:
        """Adds a fill in fractions, which stands for what could not be ruled out."""
        self.loose[kind].append(self._column(kind, shape, pods))

    def tighten(self, kind: int) -> None:
        """Takes the fills in fractions of the kind away."""
        for column in self.loose.pop(kind, ()):
            self.model.changeColBounds(column, 0.0, 0.0)

    def _column(self, kind: int, rows: Wholes, values: Reals) -> int:
        if kind in self.cap_row:
            rows, values = np.append(rows, self.cap_row[kind]), np.append(values, 1.0)
        price = float(self.frame.kinds.price[kind])
        self.model.addCol(price, 0.0, highspy.kHighsInf, len(rows), rows.astype(np.int32), values)
        self.width += 1
        return self.width - 1

    def solve(self) -> tuple[float, Reals, Reals, Reals]:
        """(value, worth of each shape, price of each kind's stock, times of each fill)."""
        self.model.run()
        solution = self.model.getSolution()
        duals = np.array(solution.row_dual)
        n = len(self.frame.shapes)
        caps = np.zeros(len(self.frame.kinds))
        for t, row in self.cap_row.items():
            caps[t] = max(0.0, -duals[row])
        self.values = np.array(solution.col_value)
        times = self.values[np.array(self.columns, np.int64)]
        return self.model.getInfo().objective_function_value, np.maximum(duals[:n], 0.0), caps, times

    def relied(self) -> list[int]:
        """Kinds whose fills in fractions the last answer uses."""
        return [kind for kind, columns in self.loose.items() if self.values[columns].sum() > 1e-7]
