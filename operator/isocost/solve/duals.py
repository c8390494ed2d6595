"""What pods are worth, what the best fill of a node is worth by that, and what follows from it for any fleet.

Every shape has rows over its replicas that hold for any complete fleet (`rows`): sum_j c_kj r_j >= a_k. Give each row a value
y_k >= 0: a pod is worth v = sum_k y_k c_kj on a node of supply j. Charge each named limit l at m_l per unit, which makes a node
cost p_j - sum_l m_l weight_lj. Let K_b be the most that a node of bin b can hold in value. Add up the nodes of any fleet that
is complete and keeps the limits:

  cost >= sum_k y_k a_k + sum_l m_l limit_l + sum_b n_b (cost of a node - K_b)

and the last sum is no less than with every n_b at whichever of its bounds makes it smallest (Lagrangian relaxation; Geoffrion
1974). It holds for any y >= 0 and any m of the right sign, so it needs no trust in the solver they come from, only in K_b,
which the kernel proves. Values that are too high are scaled down as a whole (Farley 1990), by the best factor.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from isocost.model.frame import Frame
from isocost.pack.branch import branched
from isocost.pack.frame import NO_LIMIT, Reals, Wholes
from isocost.pack.pricing import Bag, ask
from isocost.solve.columns import Pods
from isocost.solve.rows import Rows, rows

MILLION = 1e6
SAFE = 1e-11
"""relative slack for the rounding of sums of doubles"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duals:
    """row: y per row of `rows`. charge: m per limit side, see `sides`. In money per hour."""

    row: Reals
    charge: Reals

    def mixed(self, other: Duals, share: float) -> Duals:
        """A share of the other and the rest of these."""
        return Duals(
            row=(1 - share) * self.row + share * other.row, charge=(1 - share) * self.charge + share * other.charge
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """The best fill found of a bin, {shape: pods} with what the node holds anyway; `most` no fill is worth more than."""

    pods: tuple[tuple[int, int], ...]
    value: float
    most: float


@dataclass(frozen=True, slots=True)
class Ground:
    """A frame in flat arrays, made once."""

    frame: Frame
    price: Reals = field(init=False)
    rows: Rows = field(init=False)
    sides: tuple[tuple[dict[int, int], float, bool], ...] = field(init=False)
    """(weights, limit, whether it is an upper one), both sides of limits apart and scaled by the largest weight"""
    bags: tuple[Bag, ...] = field(init=False)

    def __post_init__(self) -> None:
        f, put = self.frame, object.__setattr__
        put(self, "price", np.array(f.prices) / MILLION)
        put(self, "rows", rows(f))
        put(self, "sides", tuple(_sides(f)))
        put(self, "bags", tuple(_bag(f, b) for b in range(len(f.bins))))

    def pod(self, duals: Duals, j: int) -> Reals:
        """What a pod of each shape is worth on supply j."""
        r = self.rows
        worth = np.zeros(len(self.frame.shapes))
        np.add.at(worth, r.shape, duals.row * r.size[:, j])
        return worth

    def node(self, duals: Duals) -> Reals:
        """What a node of each supply costs, limits charged."""
        cost = self.price.copy()
        for charge, (weights, _, _) in zip(duals.charge, self.sides, strict=True):
            cost[list(weights)] -= charge * np.array(list(weights.values())) / scale(weights)
        return cost

    def excess(self, duals: Duals) -> Callable[[int, Pods], float]:
        """By how much a node of a bin costs more, limits charged, than pods on it are worth."""
        nodes, worth = self.node(duals), [self.pod(duals, j) for j in range(len(self.price))]

        def excess(b: int, pods: Pods) -> float:
            j = self.frame.bins[b].supply
            return float(nodes[j] - sum(worth[j][i] * n for i, n in pods))

        return excess

    def fill(
        self,
        worth: Reals,
        b: int,
        steps: int,
        *,
        above: float = 0.0,
        seconds: float = 0.0,
        gap: float = 0.0,
        there: Wholes | None = None,
    ) -> Best:
        """The best fill found of a bin for values of pods that is worth more than `above`, and what no fill is worth more than.

        seconds, gap: for branch and bound, where the kernel has no proof after its steps. there: no more pods of a shape than this, beside
        those it holds.
        """
        holds = self.frame.bins[b].holds
        kept = float(sum(worth[i] * n for i, n in holds.items()))
        if not len(self.bags[b].shape):
            return Best(pods=tuple(sorted(holds.items())), value=kept, most=kept * (1 + SAFE))
        found = ask(self.bags[b], worth, max(0.0, above - kept), steps, there)
        if there is None:
            found = branched(self.bags[b], worth, max(0.0, above - kept), found, seconds, gap)
        pods = dict(holds)
        if found.fill is not None:
            for i, n in zip(found.fill.shape.tolist(), found.fill.pods.tolist(), strict=True):
                pods[i] = pods.get(i, 0) + n
        value = kept + (found.fill.value if found.fill is not None else 0.0)
        return Best(pods=tuple(sorted(pods.items())), value=value, most=(kept + found.most) * (1 + SAFE))


def scale(weights: dict[int, int]) -> float:
    """What the weights of a limit are divided by: the largest of them."""
    return float(max((abs(w) for w in weights.values()), default=1) or 1)


def _sides(frame: Frame) -> list[tuple[dict[int, int], float, bool]]:
    found = []
    for limit, weights in frame.limits:
        held = dict(weights)
        if limit.at_most is not None:
            found.append((held, limit.at_most / scale(held), True))
        if limit.at_least is not None:
            found.append((held, limit.at_least / scale(held), False))
    return found


def _bag(frame: Frame, b: int) -> Bag:
    """The bin's room beside what it holds, as the kernel wants it."""
    bin_ = frame.bins[b]
    taken = [sum(frame.needs[i][r] * n for i, n in bin_.holds.items()) for r in range(len(bin_.room))]
    left = np.array([max(0, have - t) for have, t in zip(bin_.room, taken, strict=True)], float)
    shape = np.array(sorted(frame.fits[b]), np.int64)
    need = np.array([frame.needs[i] for i in shape], float).reshape(len(shape), len(left))
    top = np.array([_more(frame, b, i, need[k], left) for k, i in enumerate(shape.tolist())], np.int64)
    short = np.flatnonzero((need * top[:, None]).sum(axis=0) > left) if len(shape) else np.array([], np.int64)
    size, room = need[:, short], left[short]
    if not len(short):
        size, room = np.ones((len(shape), 1)), np.array([float(NO_LIMIT)])
    none = np.zeros(len(shape), np.int64)
    return Bag(
        kind=b, shape=shape, size=np.ascontiguousarray(size), room=room, top=top, whole=none, share=np.zeros(len(shape)),
        share_memory=np.zeros(len(shape)), group=none - 1, gpus=0, gpu_memory=0.0, prices=3, gpu_rows=0,
    )  # fmt: skip


def _more(frame: Frame, b: int, i: int, need: Reals, left: Reals) -> int:
    room = [int(have // n) for have, n in zip(left, need, strict=True) if n]
    return max(0, min(frame.fits[b][i] - frame.bins[b].holds.get(i, 0), min(room, default=frame.fits[b][i])))


def bound(ground: Ground, duals: Duals, answers: Sequence[Best]) -> tuple[float, Duals]:
    """(what these answers prove per hour, the duals scaled by the factor that proves it)."""
    f = ground.frame
    most = np.array([one.most for one in answers])
    node = ground.node(duals)[[b.supply for b in f.bins]]
    pinned = np.array([f.pinned(j) for j in range(len(f.supplies))])
    fewest = np.array([len(b.nodes) or max(0, f.low[b.supply] - pinned[b.supply]) for b in f.bins], float)
    largest = np.array([len(b.nodes) or max(0, f.high[b.supply] - pinned[b.supply]) for b in f.bins], float)
    pods = float(duals.row @ ground.rows.least)
    limits = sum(m * cap for m, (_, cap, _) in zip(duals.charge, ground.sides, strict=True))
    too_high = (most > node) & (node > 0)
    factors = np.unique(np.append(node[too_high] / most[too_high], 1.0))
    open_ = node[None, :] - factors[:, None] * most[None, :]
    proved = factors * pods + limits + np.where(open_ >= 0, open_ * fewest, open_ * largest).sum(axis=1)
    at = int(proved.argmax())
    return float(proved[at]), Duals(row=duals.row * factors[at], charge=duals.charge)
