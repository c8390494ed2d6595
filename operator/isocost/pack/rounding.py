"""From times of fills in fractions to a fleet: keep the whole parts, build the rest from the duals; or choose by integer programme.

Each fails where the other does well. With fills of hundreds of pods few combine, and the rest is best built anew; with fills
of eight GPUs the integer programme over known fills is close to the best there is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import highspy
import numpy as np

from isocost.pack.construct import Draft, construct
from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.pack.pricing import Bag, Fill
from isocost.pack.quiet import Quiet

Picks = Sequence[tuple[Fill, int]]


def trimmed(frame: Frame, picks: Picks, there: Wholes) -> tuple[list[tuple[Fill, int]], Wholes]:
    """The picks without pods beyond those there are, and what is still to place. Dear fills keep their pods."""
    left = there.copy()
    kept: list[tuple[Fill, int]] = []
    for fill, times in sorted(picks, key=lambda one: -frame.kinds.price[one[0].kind]):
        while times > 0:
            pods = np.minimum(fill.pods, left[fill.shape])
            held = pods > 0
            if not held.any():
                break
            n = int(min(times, (left[fill.shape][held] // pods[held]).min()))
            left[fill.shape] -= pods * n
            kept.append(
                (
                    fill
                    if (pods == fill.pods).all()
                    else Fill(kind=fill.kind, shape=fill.shape[held], pods=pods[held], value=0.0),
                    n,
                )
            )
            times -= n
    return kept, left


def used(frame: Frame, picks: Picks) -> Wholes:
    """Nodes of each kind."""
    count = np.zeros(len(frame.kinds), np.int64)
    for fill, n in picks:
        count[fill.kind] += n
    return count


def floored(
    frame: Frame,
    bags: list[Bag],
    fills: Sequence[Fill],
    times: Reals,
    worth: Reals,
    limit: int,
    go_on: Callable[[], bool],
) -> Draft:
    """The whole parts of the times, and the rest built from the values."""
    whole = np.floor(times + 1e-6).astype(np.int64)
    kept, left = trimmed(frame, [(fills[j], int(whole[j])) for j in np.flatnonzero(whole).tolist()], frame.shapes.count)
    rest = construct(
        frame, bags, worth, left, np.maximum(frame.kinds.stock - used(frame, kept), 0), limit, go_on, must=False
    )
    return Draft(fills=(*kept, *rest.fills), left=rest.left)


def chosen(
    frame: Frame, fills: Sequence[Fill], start: Picks, nodes: int, seconds: float, gap: float, seed: int
) -> Draft | None:
    """The cheapest whole times of the fills (those of `start` among them), as far as `nodes` of the search tree and the time go."""
    fills = [*fills]
    at = {id(f): j for j, f in enumerate(fills)}
    first = np.zeros(len(fills) + len(start))
    for f, n in start:
        if id(f) not in at:
            at[id(f)] = len(fills)
            fills.append(f)
        first[at[id(f)]] += n
    model = Quiet()
    for name, value in (
        ("mip_max_nodes", nodes), ("time_limit", max(0.1, seconds)), ("mip_rel_gap", gap),
        ("mip_heuristic_effort", 0.3), ("random_seed", seed % 2**31),
    ):  # fmt: skip
        model.setOptionValue(name, value)
    model.passModel(_stated(frame, fills))
    hint = highspy.HighsSolution()
    hint.col_value = first[: len(fills)].tolist()
    model.setSolution(hint)
    model.run()
    if model.getInfo().primal_solution_status != 2:
        return None
    times = np.rint(np.array(model.getSolution().col_value)).astype(np.int64)
    kept, left = trimmed(frame, [(fills[j], int(times[j])) for j in np.flatnonzero(times).tolist()], frame.shapes.count)
    return Draft(fills=tuple(kept), left=left)


def _stated(frame: Frame, fills: Sequence[Fill]) -> highspy.HighsLp:
    limited = np.flatnonzero(frame.kinds.stock < NO_LIMIT)
    row = {int(t): len(frame.shapes) + i for i, t in enumerate(limited)}
    index, values, start = [], [], [0]
    for f in fills:
        index.append(f.shape)
        values.append(f.pods.astype(float))
        if f.kind in row:
            index.append(np.array([row[f.kind]]))
            values.append(np.ones(1))
        start.append(start[-1] + len(f.shape) + (f.kind in row))
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(fills), len(frame.shapes) + len(limited)
    lp.col_cost_ = frame.kinds.price[[f.kind for f in fills]]
    lp.col_lower_, lp.col_upper_ = np.zeros(len(fills)), np.full(len(fills), highspy.kHighsInf)
    lp.row_lower_ = np.concatenate([frame.shapes.count.astype(float), np.full(len(limited), -highspy.kHighsInf)])
    lp.row_upper_ = np.concatenate(
        [np.full(len(frame.shapes), highspy.kHighsInf), frame.kinds.stock[limited].astype(float)]
    )
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_ = np.array(start, np.int32)
    lp.a_matrix_.index_ = np.concatenate(index).astype(np.int32)
    lp.a_matrix_.value_ = np.concatenate(values)
    lp.integrality_ = [highspy.HighsVarType.kInteger] * len(fills)
    return lp


def retyped(frame: Frame, bags: list[Bag], draft: Draft) -> Draft:
    """Every node as the cheapest kind that holds its pods. Kinds with a stock are neither given up nor taken."""
    picks = []
    for fill, n in draft.fills:
        picks.append((_cheapest(frame, bags, fill), n))
    return Draft(fills=tuple(picks), left=draft.left)


def _cheapest(frame: Frame, bags: list[Bag], fill: Fill) -> Fill:
    kinds = frame.kinds
    if kinds.stock[fill.kind] < NO_LIMIT:
        return fill
    need = fill.pods @ frame.shapes.need[fill.shape]
    gpus = -(
        -int(fill.pods @ frame.shapes.whole[fill.shape] * 1000 + fill.pods @ frame.shapes.share[fill.shape]) // 1000
    )
    able = (kinds.price < kinds.price[fill.kind] - 1e-12) & (kinds.stock >= NO_LIMIT) & (kinds.room >= need).all(axis=1)
    able &= (kinds.gpus >= gpus) & (frame.fits[fill.shape] >= np.minimum(fill.pods, 1)[:, None]).all(axis=0)
    shared = frame.shapes.share[fill.shape].any()
    for t in sorted(np.flatnonzero(able), key=lambda t: kinds.price[t]):
        same = kinds.gpus[t] >= kinds.gpus[fill.kind] and kinds.gpu_memory[t] >= kinds.gpu_memory[fill.kind]
        if not shared or same:
            return Fill(kind=int(t), shape=fill.shape, pods=fill.pods, value=fill.value)
    return fill
