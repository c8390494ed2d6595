"""The variables all families speak of, and the small matrices that select them.

nodes[b] counts the nodes of bin b, pods[k] the pods of pair k = (shape, bin), fills[c] the nodes filled like column c,
opened[j] is 1 where supply j may have nodes. Vectors are never empty, for cvxpy has no empty ones: a spare entry at the
end stands for none.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cvxpy as cp
import numpy as np
import scipy.sparse as sp

from isocost.model.frame import Frame

Column = tuple[int, tuple[tuple[int, int], ...]]
"""(bin, ((shape, pods), ...)): one way to fill a node of the bin"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variables:
    """See the module's text. covered: bins whose fills are columns; the others are filled in the aggregate."""

    frame: Frame
    pairs: tuple[tuple[int, int], ...]
    columns: tuple[Column, ...]
    covered: frozenset[int]
    nodes: cp.Variable
    pods: cp.Variable
    fills: cp.Variable
    opened: cp.Variable

    def total(self, i: int) -> cp.Expression:
        """Replicas of shape i."""
        return self._sum(self.pods, (k for k, (s, _) in enumerate(self.pairs) if s == i))

    def supply(self, j: int) -> cp.Expression:
        """Nodes of supply j, pinned ones included."""
        return self._sum(self.nodes, (b for b, found in enumerate(self.frame.bins) if found.supply == j))

    def counts(self) -> dict[str, cp.Expression]:
        """supply name -> its nodes, for the cost terms."""
        return {s.name: self.supply(j) for j, s in enumerate(self.frame.supplies)}

    def _sum(self, vector: cp.Variable, where: Iterable[int]) -> cp.Expression:
        weights = np.zeros(vector.size)
        weights[list(where)] = 1.0
        return weights @ vector


def variables(frame: Frame, columns: tuple[Column, ...], *, whole: bool = True) -> Variables:
    """Fresh variables; whole=False gives the relaxation to real numbers."""
    pairs = tuple((i, b) for b, fits in enumerate(frame.fits) for i in sorted(fits))

    def vector(size: int, **kind: bool) -> cp.Variable:
        return cp.Variable(size + 1, **kind) if whole else cp.Variable(size + 1)

    return Variables(
        frame=frame,
        pairs=pairs,
        columns=columns,
        covered=frozenset(b for b, _ in columns),
        nodes=vector(len(frame.bins), integer=True),
        pods=vector(len(pairs), integer=True),
        fills=vector(len(columns), integer=True),
        opened=vector(len(frame.supplies), boolean=True),
    )


def matrix(entries: list[tuple[int, int, float]], rows: int, columns: int) -> sp.csr_matrix:
    """A sparse matrix from (row, column, value)."""
    at = [e[0] for e in entries], [e[1] for e in entries]
    return sp.csr_matrix(([e[2] for e in entries], at), shape=(rows, columns))
