"""How many nodes a supply may have: pinned ones as they are, all of them between low and high."""

from __future__ import annotations

import cvxpy as cp

from isocost.model.limits.variables import Variables, matrix


def rows(v: Variables) -> list[cp.Constraint]:
    """Signs, pins and bounds; the spare entries are zero."""
    vectors = (v.nodes, v.pods, v.fills, v.opened)
    signs = [part for x in vectors for part in (x >= 0, x[x.size - 1] == 0)]
    pinned = {b: len(found.nodes) for b, found in enumerate(v.frame.bins) if found.nodes}
    pins = [v.nodes[list(pinned)] == list(pinned.values())] if pinned else []
    return [*signs, *pins, *_ranges(v)]


def _ranges(v: Variables) -> list[cp.Constraint]:
    if not v.frame.supplies:
        return []
    belong = [(found.supply, b, 1.0) for b, found in enumerate(v.frame.bins)]
    count = matrix(belong, len(v.frame.supplies), v.nodes.size) @ v.nodes
    return [count >= list(v.frame.low), count <= list(v.frame.high)]
