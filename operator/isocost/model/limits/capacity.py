"""What the pods on a bin take together must be there.

Exactly, where all fills of a bin that matter are listed as columns: its nodes are its columns, and pods stand in
columns. Else in the aggregate, which is weaker (two halves of a pod would fit): for every resource the requests on all
nodes of the bin against all their room, and no more pods of a shape than would fit were it alone. Rows are scaled by the
room, so that bytes and milli-cores weigh alike.
"""

from __future__ import annotations

import cvxpy as cp

from isocost.model.limits.variables import Variables, matrix


def rows(v: Variables) -> list[cp.Constraint]:
    """All capacity rows; those of `links` come first."""
    return [*links(v), *_aggregate(v), *_held(v)]


def served(v: Variables) -> list[int]:
    """The pairs on covered bins, in the order of the second of `links`."""
    return [k for k, (_, b) in enumerate(v.pairs) if b in v.covered]


def links(v: Variables) -> list[cp.Constraint]:
    """Fills are the nodes of covered bins (a row per bin, sorted), and pods stand in them (a row per served pair)."""
    if not v.columns:
        return []
    at = {pair: k for k, pair in enumerate(v.pairs)}
    covered = sorted(v.covered)
    line = {b: row for row, b in enumerate(covered)}
    room = [(at[i, b], c, float(n)) for c, (b, pods) in enumerate(v.columns) for i, n in pods]
    belong = [(line[b], c, 1.0) for c, (b, _) in enumerate(v.columns)]
    mine = served(v)
    found = [v.nodes[covered] == matrix(belong, len(covered), v.fills.size) @ v.fills]
    if mine:
        found.append(v.pods[mine] <= matrix(room, v.pods.size, v.fills.size)[mine] @ v.fills)
    return found


def _aggregate(v: Variables) -> list[cp.Constraint]:
    """Per bin and resource, and per pair, on the bins that are not covered."""
    taken: list[tuple[int, int, float]] = []
    given: list[tuple[int, int, float]] = []
    row = 0
    there: dict[int, list[tuple[int, int]]] = {}
    for k, (i, b) in enumerate(v.pairs):
        there.setdefault(b, []).append((k, i))
    for b, found in enumerate(v.frame.bins):
        mine = [] if b in v.covered else there.get(b, [])
        for r, room in enumerate(found.room):
            uses = [(row, k, v.frame.needs[i][r] / room) for k, i in mine if v.frame.needs[i][r]]
            if uses:
                taken += uses
                given.append((row, b, 1.0))
                row += 1
        for k, i in mine:
            taken.append((row, k, 1.0))
            given.append((row, b, float(v.frame.fits[b][i])))
            row += 1
    if not row:
        return []
    return [matrix(taken, row, v.pods.size) @ v.pods <= matrix(given, row, v.nodes.size) @ v.nodes]


def _held(v: Variables) -> list[cp.Constraint]:
    """Pinned nodes keep the pods they hold."""
    return [
        v.pods[k] >= found.holds[i] * len(found.nodes)
        for k, (i, b) in enumerate(v.pairs)
        if i in (found := v.frame.bins[b]).holds
    ]
