"""The most valuable fill of a node without shared GPUs as a whole-number programme, by branch and bound of HiGHS.

The kernel knows one relaxation and is quick; where much is close to the best, as with whole GPUs of large nodes, cuts decide sooner.
Only what is worth more than the threshold is looked for, so most questions end with a proof that nothing is.
"""

from __future__ import annotations

from dataclasses import replace

import highspy
import numpy as np

from isocost.pack.exact import Rows
from isocost.pack.frame import Reals, Wholes
from isocost.pack.pricing import Bag, Best, Fill
from isocost.pack.quiet import Quiet

GAP = 1e-7
"""relative, at which a programme counts as solved"""


def branched(one: Bag, values: Reals, threshold: float, known: Best, seconds: float, gap: float = GAP) -> Best:
    """A better answer than the known one: a fill above the threshold, a lower most, or a proof that there is none above."""
    v = values[one.shape]
    held = np.flatnonzero((v > 0) & (one.top > 0))
    if known.proved or not len(held) or one.share[held].any() or seconds <= 0:
        return known
    model = _model(one, held, v[held], threshold, seconds, gap)
    model.run()
    state, info = model.getModelStatus(), model.getInfo()
    if state == highspy.HighsModelStatus.kInfeasible:
        return replace(known, most=min(known.most, threshold), proved=True)
    most = min(known.most, -info.mip_dual_bound if np.isfinite(info.mip_dual_bound) else np.inf)
    if info.primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
        return replace(known, most=most)
    pods = np.round(np.array(model.getSolution().col_value)).astype(np.int64)
    at, n = held[pods > 0], pods[pods > 0]
    fill = Fill(kind=one.kind, shape=one.shape[at], pods=n, value=float(v[at] @ n))
    if (n @ one.size[at] > one.room).any() or (known.fill is not None and known.fill.value >= fill.value):
        return replace(known, most=most)
    return replace(known, fill=fill, most=max(most, fill.value), proved=state == highspy.HighsModelStatus.kOptimal)


def _model(one: Bag, held: Wholes, v: Reals, threshold: float, seconds: float, gap: float) -> Quiet:
    """Rows: what a node has, one pod of each group, and worth more than the threshold."""
    rows, every = Rows(), np.arange(len(held))
    for size, room in zip(one.size[held].T, one.room, strict=True):
        rows.add(every, size, -highspy.kHighsInf, room)
    for group in sorted(set(one.group[held].tolist()) - {-1}):
        alike = np.flatnonzero(one.group[held] == group)
        rows.add(alike, np.ones(len(alike)), -highspy.kHighsInf, 1.0)
    rows.add(every, v, threshold, highspy.kHighsInf)
    model = Quiet()
    for name, setting in (("time_limit", seconds), ("mip_rel_gap", gap), ("mip_abs_gap", 0.0)):
        model.setOptionValue(name, setting)
    model.passModel(rows.stated(one.top[held], -v))
    return model
