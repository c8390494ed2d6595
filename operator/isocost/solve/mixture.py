"""The relaxed choice among the fills at hand, kept warm: HiGHS directly, because a column is added in microseconds here, and
cvxpy would state the whole problem anew.

Rows: those of `rows`, both sides of every limit, nodes per supply, pinned nodes. What is missing of replicas may be had at a price
that no fill comes near, so that there is an answer wherever the limits alone have one. Two things are relaxed that
`encode` knows: the most replicas of a workload, and choices of at most so many pools.
"""

from __future__ import annotations

from collections.abc import Iterable

import highspy
import numpy as np

from isocost.model.limits.variables import Column
from isocost.pack.quiet import Quiet
from isocost.solve.duals import Duals, Ground, scale

ENDLESS = highspy.kHighsInf
TRACE = 1e-9
"""what is less than this of a fill is the solver's own dust"""


class Mixture:
    """Lives for one search. fills[c] is column `first + c` of the model."""

    def __init__(self, ground: Ground) -> None:
        self.ground, self.fills, self._known = ground, [], set()
        self._lay_rows()
        self._lay_dear()
        self.first = self.model.getNumCol()

    fills: list[Column]
    _known: set[Column]

    def _lay_rows(self) -> None:
        g, f = self.ground, self.ground.frame
        self.model = Quiet()
        for name, value in (("presolve", "off"), ("solver", "simplex")):
            self.model.setOptionValue(name, value)
        pins = [b for b, found in enumerate(f.bins) if found.nodes]
        self._nodes = len(g.rows) + len(g.sides)
        self._pins = {b: self._nodes + len(f.supplies) + k for k, b in enumerate(pins)}
        self._scales = [scale(weights) for weights, _, _ in g.sides]
        self._of = [np.flatnonzero(g.rows.shape == i) for i in range(len(f.shapes))]
        ranges = [(float(n), ENDLESS) for n in g.rows.least]
        ranges += [(-ENDLESS, cap) if upper else (cap, ENDLESS) for _, cap, upper in g.sides]
        ranges += [(float(low), float(high)) for low, high in zip(f.low, f.high, strict=True)]
        ranges += [(float(len(f.bins[b].nodes)),) * 2 for b in pins]
        none = np.array([], np.int32), np.array([], float)
        for low, high in ranges:
            self.model.addRow(low, high, 0, *none)

    def _lay_dear(self) -> None:
        """Replicas at a price that nothing else comes near."""
        g = self.ground
        dear = 10 * float(g.price.max(initial=1.0)) + 1
        for rows in self._of:
            self._column(dear, rows.tolist(), g.rows.size[rows].max(axis=1, initial=1.0).tolist())

    def add(self, fills: Iterable[Column]) -> int:
        """Adds the fills that are new; says how many were."""
        fresh = [fill for fill in dict.fromkeys(fills) if fill not in self._known]
        for b, pods in fresh:
            self._known.add((b, pods))
            self.fills.append((b, pods))
            j = self.ground.frame.bins[b].supply
            self._column(float(self.ground.price[j]), *self._entries(b, j, pods))
        return len(fresh)

    def _entries(self, b: int, j: int, pods: tuple[tuple[int, int], ...]) -> tuple[list[int], list[float]]:
        g = self.ground
        rows = {int(k): n * float(g.rows.size[k, j]) for i, n in pods for k in self._of[i]}
        for k, (weights, _, _) in enumerate(g.sides):
            if j in weights:
                rows[len(g.rows) + k] = weights[j] / self._scales[k]
        rows[self._nodes + j] = 1.0
        if b in self._pins:
            rows[self._pins[b]] = 1.0
        return list(rows), list(rows.values())

    def _column(self, price: float, rows: list[int], values: list[float]) -> None:
        self.model.addCol(price, 0.0, ENDLESS, len(rows), np.array(rows, np.int32), np.array(values, float))

    def solve(self, seconds: float) -> Duals | None:
        """The values of the best mixture; None where there is none, or none in time. Afterwards see times and dear."""
        self.model.setOptionValue("time_limit", self.model.getRunTime() + max(0.05, seconds))
        self.model.run()
        if self.model.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        solution, g = self.model.getSolution(), self.ground
        duals = np.array(solution.row_dual)
        self._values = np.array(solution.col_value)
        upper = np.array([up for _, _, up in g.sides], bool)
        charge = duals[len(g.rows) : self._nodes]
        return Duals(
            row=np.maximum(duals[: len(g.rows)], 0.0),
            charge=np.where(upper, np.minimum(charge, 0.0), np.maximum(charge, 0.0)),
        )

    def used(self) -> list[tuple[Column, float]]:
        """The fills of the last answer, and how often it uses each, in fractions."""
        times = self._values[self.first :]
        return [(self.fills[c], float(times[c])) for c in np.flatnonzero(times > TRACE).tolist()]

    def whole(self, keep: Iterable[int], seconds: float, below: float) -> list[tuple[Column, int]] | None:
        """The cheapest whole choice among these fills, by place; None without one that costs less than `below`."""
        chosen = sorted(keep)
        lp = self.model.getLp()
        lp.integrality_ = [highspy.HighsVarType.kInteger] * lp.num_col_
        upper = np.zeros(lp.num_col_)
        upper[self.first + np.array(chosen, np.int64)] = ENDLESS
        lp.col_upper_ = upper
        return self._chosen(lp, chosen, seconds, below)

    def _chosen(
        self, lp: highspy.HighsLp, chosen: list[int], seconds: float, below: float
    ) -> list[tuple[Column, int]] | None:
        tree = Quiet()
        tree.passModel(lp)
        for name, value in (("time_limit", max(0.05, seconds)), ("random_seed", 1)):
            tree.setOptionValue(name, value)
        tree.run()
        info = tree.getInfo()
        if info.primal_solution_status != 2 or info.objective_function_value >= below:
            return None
        counts = np.rint(np.array(tree.getSolution().col_value)).astype(int)
        return [(self.fills[c], n) for c in chosen if (n := int(counts[self.first + c]))]
