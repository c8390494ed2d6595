"""Which nodes to buy, before which pod stands where: few integers, so that an integer programme is finished with them.

Whatever pods are worth, the nodes bought must be able to hold what all pods are worth together: with v_t the most value that a node
of kind t can hold, sum(v_t * nodes_t) >= sum(value * pods). Each choice of values is such a row: milli-cores, memory, the duals of the
relaxation. As counts are whole here, the rows together prove more than the relaxation that they come from: three nodes are not two
and a half.
"""

from __future__ import annotations

import highspy
import numpy as np

from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.pack.quiet import Quiet

NODES = 20_000
"""of the tree of one choice"""
SAFE = 1e-7
"""of a row's right side: what HiGHS takes for feasible is not cut off by rounding"""


class Purchase:
    """The integer programme; what was tried and failed is left out of it from then on."""

    def __init__(self, frame: Frame, seed: int = 0) -> None:
        self.frame, n = frame, len(frame.kinds)
        self.model = Quiet()
        for name, value in (("mip_max_nodes", NODES), ("mip_rel_gap", 0.0), ("random_seed", seed % 2**31)):
            self.model.setOptionValue(name, value)
        none, starts = np.zeros(0, np.int32), np.zeros(n, np.int32)
        stock = frame.kinds.stock
        ends = np.where(stock >= NO_LIMIT, highspy.kHighsInf, stock.astype(float))
        self.model.addCols(n, frame.kinds.price, np.zeros(n), ends, 0, starts, none, np.zeros(0))
        self._whole(0, n)

    def demand(self, most: Reals, worth: float) -> None:
        """Nodes that can hold `most` each must together hold what is worth so much."""
        self._row(np.arange(len(most)), np.minimum(most / worth, 1.0), 1.0 - SAFE)

    def slack(self, rows: int, share: float) -> None:
        """The first rows ask for so much more than there is."""
        for row in range(rows):
            self.model.changeRowBounds(row, 1.0 - SAFE + share, highspy.kHighsInf)

    def forbid(self, nodes: Wholes) -> None:
        """These nodes do not do, nor do fewer: of some kind there must be more."""
        more = np.flatnonzero(nodes)
        at, n = self.model.getNumCol(), len(more)
        starts, none = np.zeros(n, np.int32), np.zeros(0, np.int32)
        self.model.addCols(n, np.zeros(n), np.zeros(n), np.ones(n), 0, starts, none, np.zeros(0))
        self._whole(at, n)
        for i, t in enumerate(more.tolist()):
            self._row(np.array([t, at + i]), np.array([1.0, -float(nodes[t] + 1)]), 0.0)
        others = np.flatnonzero(nodes == 0)
        self._row(np.concatenate([others, at + np.arange(n)]), np.ones(len(others) + n), 1.0)

    def best(self, seconds: float) -> tuple[Wholes | None, float]:
        """The cheapest nodes, as far as the time goes, and what all others cost at least."""
        self.model.setOptionValue("time_limit", self.model.getRunTime() + max(0.05, seconds))
        self.model.run()
        info = self.model.getInfo()
        if self.model.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
            return None, float("inf")
        if info.primal_solution_status != 2:
            return None, max(0.0, info.mip_dual_bound)
        values = np.array(self.model.getSolution().col_value[: len(self.frame.kinds)])
        return np.rint(values).astype(np.int64), max(0.0, info.mip_dual_bound)

    def _whole(self, at: int, n: int) -> None:
        kinds = np.array([highspy.HighsVarType.kInteger] * n)
        self.model.changeColsIntegrality(n, np.arange(at, at + n, dtype=np.int32), kinds)

    def _row(self, columns: Wholes, values: Reals, low: float) -> None:
        self.model.addRow(low, highspy.kHighsInf, len(columns), columns.astype(np.int32), values)
