"""The most valuable fill of a node whose GPUs are shared, by its GPUs one after another instead of by its pods.

Search pod by pod forgets what it has seen: that one set of shares on a GPU asks for less than another and is worth no less. Here
a GPU is a *card*: the set of shares that stand on it, or the pod that has it for itself. At the prices of the relaxation every card
loses something against the best one, and so does every other pod that is taken although it is not worth it; a fill above the
threshold is one whose losses, and those for room that is left over, add up to less than what the relaxation says beyond the
threshold. So there is an end of cards, and of sets of the other pods. How they are joined is `sieve`'s. The allowed loss grows in
steps, so that the best fills are found before many are looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import highspy
import numpy as np

from isocost.pack.frame import Flags, Reals, Wholes
from isocost.pack.pricing import Bag, Best, Fill
from isocost.pack.quiet import Quiet
from isocost.pack.sieve import Beside, Parts, Sieve
from isocost.pack.ways import BINS, LABELS, SAFE, Overflow, Ways, counts, few, stacked, undercut
from isocost.world.packing import WHOLE

TRIES = ((1.0, False), (1.0, True), (0.5, True))
"""parts of the loss that is allowed, and whether what stands beside is looked at while parts are made, until these are not too many"""
CELLS = (192, 256, 512)
"""of tables: for a first look, for what stands beside parts, and for the rest"""
LEVELS = (0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 1.0)
"""parts of what may be lost beyond what every fill loses, one after another until there is a fill"""
FEW = 100
"""ways from which on it is looked which of them others undercut"""
SHOWN, FILLS, ALIKE = 2_000, 80, 0.8
"""fills that are looked at for some that keep the limits, so many, and the value that two of them may share"""
OTHERS = 12_000
"""sets of pods that are on no card, by the GPUs they take, with more of which there is no proof"""
WIDE = 250
"""pods that are on no card and may be part of a fill, with more of which there is no proof"""
MANY = 30_000
"""pods of a shape on a node, at most, so that they can be counted in sixteen bits"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Prices:
    """Of the rows and of a GPU, what the relaxation is worth at them, what pods gain, and the most that shares from one on
    gain on so many units of a GPU (`table`)."""

    row: Reals
    gpu: float
    root: float
    gain: Reals
    order: Wholes
    unit: int
    table: Reals


def able(one: Bag) -> bool:
    """Whether the bag's most valuable fill can be found card by card."""
    return one.gpus >= 2 and bool((one.share > 0).any()) and not (one.group >= 0).any() and one.gpu_row in BINS


def filled(one: Bag, values: Reals, threshold: float, known: Best) -> Best:
    """A better answer than the known one: the best fill above the threshold, or that there is none; or at least a lower most."""
    v = values[one.shape]
    top = np.minimum(np.where(v > 0, one.top, 0), MANY)
    if known.proved or not (top[one.share > 0] > 0).any():
        return known
    one = _narrowed(one, top)
    question = _Question(one, v, top, _prices(one, v, top, known), threshold)
    for part, twice in TRIES:
        try:
            return question.within(part, known, twice)
        except Overflow:
            continue
    return known


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    bag: Bag
    v: Reals
    top: Wholes
    prices: Prices
    threshold: float

    def within(self, part: float, known: Best, twice: bool) -> Best:
        """The answer as far as fills are asked for that lose no more than this part of what they may. Raises Overflow where these have too
        many parts."""
        enough = max(self.threshold, known.fill.value if known.fill is not None else 0.0)
        least = max(0.0, self.prices.root - known.most)
        far = least + part * max(0.0, self.prices.root * (1 + SAFE) - enough - least)
        half = Sieve(_parts(self.bag, self.top, self.prices, far / 2), CELLS[1]) if twice else None
        some = Sieve(_parts(self.bag, self.top, self.prices, far, half), CELLS[0]).within(far)
        return self._found(Sieve(some, CELLS[2]), far, known, enough)

    def _found(self, sieve: Sieve, far: float, known: Best, enough: float) -> Best:
        """The answer by fills that lose no more than this, first of all by those that lose little."""
        root, near = self.prices.root * (1 + SAFE), min(far, sieve.loss)
        for level in LEVELS if near < far * (1 - SAFE) else LEVELS[-1:]:
            loss = near + level * (far - near)
            try:
                fills, seen = self._fills(sieve.joined(loss), enough)
            except Overflow:
                break
            if fills:
                most = min(known.most, fills[0].value)
                return replace(known, fill=fills[0], others=fills[1:], most=most, proved=True)
            most = max(enough, root - min(loss, seen))
            known = replace(known, most=min(known.most, most), proved=most <= enough * (1 + 4 * SAFE))
            if seen < loss:
                break
        return known

    def _fills(self, found: Sequence[Ways], enough: float) -> tuple[tuple[Fill, ...], float]:
        """The best of the fills that are no more pods than there are, and others that are unlike it; and the loss up to which all were
        looked at."""
        fills, held = list[Fill](), np.zeros((0, len(self.v)), np.int64)
        loss = np.concatenate([ways.loss for ways in found]) if found else np.zeros(0)
        ends = np.cumsum([len(ways) for ways in found])
        order = np.argsort(loss, kind="stable")
        for i in order[:SHOWN].tolist():
            k = int(np.searchsorted(ends, i, side="right"))
            pods = found[k].held(i - int(ends[k]))  # counted from the end
            value = float(self.v @ pods)
            if value <= enough or (pods > self.top).any():
                continue
            if (np.minimum(held, pods) @ self.v > ALIKE * value).any():
                continue
            held = np.vstack([held, pods])
            places = np.flatnonzero(pods)
            fills.append(Fill(kind=self.bag.kind, shape=self.bag.shape[places], pods=pods[places], value=value))
            if len(fills) == FILLS:
                break
        return tuple(fills), float(loss[order[SHOWN]]) if len(order) > SHOWN else np.inf


def _narrowed(one: Bag, top: Wholes) -> Bag:
    """Without rows that cannot be short: by all pods that may come, or by as many as the first row, which stays, allows."""
    each = np.where(one.share > 0, one.gpus * (WHOLE // np.maximum(one.share, 1)), 0)[:, None] * one.size
    most = each.max(axis=0, initial=0.0) + np.where(one.share > 0, 0, top) @ one.size
    some = one.size[top > 0]
    pods = np.floor(one.room[0] / max(some[:, 0].min(), 1e-12))
    most = np.minimum(most, pods * some.max(axis=0))
    keep = (most > one.room) | (np.arange(len(one.room)) >= one.gpu_row)
    keep[0] = True
    return replace(one, size=np.ascontiguousarray(one.size[:, keep]), room=one.room[keep])


def _prices(one: Bag, v: Reals, top: Wholes, known: Best) -> Prices:
    """From the relaxation over the cards that the kernel's own knows, made true for all cards."""
    d, gpus = one.gpu_row, float(one.gpus)
    size, room = one.size[:, :d], one.room[:d]
    rest = np.flatnonzero((one.share == 0) & (top > 0))
    columns = np.vstack([np.column_stack([known.cards @ size, np.ones(len(known.cards))]),
                         np.column_stack([size[rest], one.whole[rest]])])  # fmt: skip
    worth, ends = np.append(known.cards @ v, v[rest]), np.append(np.full(len(known.cards), gpus), top[rest])
    duals = _duals(columns / np.append(room, gpus), worth, ends)
    row = duals[:d] / room
    gain = v - size @ row
    order, unit, table = _table(one, gain, top)
    gpu = max(float(table[0, -1]), duals[d] / gpus)
    gain = np.where(one.share > 0, gain, gain - gpu * one.whole)
    root = float(row @ room + gpu * gpus + np.maximum(gain[rest], 0.0) @ top[rest])
    return Prices(row=row, gpu=gpu, root=root, gain=gain, order=order, unit=unit, table=table)


def _duals(columns: Reals, worth: Reals, ends: Reals) -> Reals:
    """Of max worth x, with columns x <= 1 in every row and 0 <= x <= ends."""
    n, d = columns.shape
    if not n:
        return np.zeros(d)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = n, d
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = -worth, np.zeros(n), ends.astype(float)
    lp.row_lower_, lp.row_upper_ = np.full(d, -highspy.kHighsInf), np.ones(d)
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.arange(d + 1, dtype=np.int32) * n
    lp.a_matrix_.index_ = np.tile(np.arange(n, dtype=np.int32), d)
    lp.a_matrix_.value_ = columns.T.ravel()
    model = Quiet()
    model.passModel(lp)
    model.run()
    duals: Reals = np.maximum(-np.array(model.getSolution().row_dual, float), 0.0)
    return duals


def _table(one: Bag, gain: Reals, top: Wholes) -> tuple[Wholes, int, Reals]:
    """Shares, large before small, how many thousandths a unit is, and the most gain of shares from one on by units there are."""
    shares = np.flatnonzero((one.share > 0) & (top > 0))
    order = shares[np.argsort(-one.share[shares], kind="stable")]
    unit = int(np.gcd.reduce(np.append(one.share[order].astype(np.int64), WHOLE)))
    table = np.zeros((len(order) + 1, WHOLE // unit + 1))
    for a in range(len(order) - 1, -1, -1):
        j, after = order[a], table[a + 1]
        table[a], s = after, int(one.share[j]) // unit
        for q in range(1, min(int(top[j]), WHOLE // (unit * s)) + 1 if gain[j] > 0 else 1):
            table[a, q * s :] = np.maximum(table[a, q * s :], q * gain[j] + after[: -q * s])
    return order, unit, table


def _parts(one: Bag, top: Wholes, prices: Prices, most: float, half: Sieve | None = None) -> Parts:
    """What fills that lose no more than this are joined from. A pod with a whole GPU that is worth no more than it takes is a card too.

    half: of the parts that lose no more than half. Only one part of a fill can lose more, and then it stands beside such ones.
    """
    some = (top > 0) & (prices.gain >= -most)
    alone = np.flatnonzero((one.whole == 1) & some & (prices.gain <= 0))
    rest = np.setdiff1d(np.flatnonzero((one.share == 0) & some), alone)
    others = dict(_rest(one, top, prices, most, rest, half))
    cards = _cards(one, top, prices, most, half)
    pods = counts(top, len(alone))
    pods[np.arange(len(alone)), alone] = 1
    cards = stacked([cards, Ways(one.size[alone, : one.gpu_row], -prices.gain[alone], pods)])
    return Parts(cards=cards, rest=others, gpus=one.gpus, row=prices.row, room=one.room[: one.gpu_row])


def _cards(one: Bag, top: Wholes, prices: Prices, most: float, half: Sieve | None) -> Ways:
    """Sets of shares for one GPU, the empty one too, that lose no more than this, what is lost beside them counted where that is known."""
    d, full = one.gpu_row, WHOLE // prices.unit
    gain, free = np.zeros(1), np.full(1, full)
    use, memory, pods = np.zeros((1, d)), np.zeros(1), counts(top, 1)
    beside = half.beside_card() if half else None
    for a, j in enumerate(prices.order.tolist()):
        s, parts = int(one.share[j]) // prices.unit, []
        for q in range(min(int(top[j]), full // s) + 1):
            left = free - q * s
            lost = prices.gpu - (gain + q * prices.gain[j] + prices.table[a + 1][np.maximum(left, 0)])
            good = (left >= 0) & (lost <= most) & (memory + q * one.share_memory[j] <= one.gpu_memory)
            if beside:
                good[good] = _bearable(lost[good], use[good] + q * one.size[j, :d], most, beside)
            if good.any():
                more = pods[good]
                more[:, j] = q
                parts.append((gain[good] + q * prices.gain[j], left[good], use[good] + q * one.size[j, :d],
                              memory[good] + q * one.share_memory[j], more))  # fmt: skip
        if not parts:
            return Ways(np.zeros((0, d)), np.zeros(0), counts(top, 0))
        gain, free, use, memory, pods = (np.concatenate(column) for column in zip(*parts, strict=True))
        if len(gain) > LABELS:
            raise Overflow
    return Ways(use, prices.gpu - gain, pods)


def _bearable(lost: Reals, use: Reals, most: float, beside: Beside) -> Flags:
    """Whether ways lose at most half, or no more than this with the least that is lost beside them."""
    good = lost <= most / 2
    good[~good] = lost[~good] + beside(use[~good]) <= most
    return good


def _rest(
    one: Bag, top: Wholes, prices: Prices, most: float, some: Wholes, half: Sieve | None
) -> Iterator[tuple[int, Ways]]:
    """Sets of pods that are on no card, by how many GPUs they take, that lose no more than this, likewise."""
    d = one.gpu_row
    ways = {0: Ways(np.zeros((1, d)), np.zeros(1), counts(top, 1))}
    sifted: dict[int, int] = {}
    worth_it = np.where(prices.gain[some] > 0, np.inf, most / np.maximum(-prices.gain[some], 1e-12))
    if np.minimum(top[some], worth_it).sum() > WIDE:
        raise Overflow
    beside = [half.beside(gpus) for gpus in range(one.gpus + 1)] if half else []
    for j in some[np.argsort(-np.abs(prices.gain[some]), kind="stable")].tolist():
        found: dict[int, list[Ways]] = {}
        for gpus, old in ways.items():
            for q in range(int(top[j]) + 1):
                taken = gpus + q * int(one.whole[j])
                lost = (int(top[j]) - q) * prices.gain[j] if prices.gain[j] > 0 else -q * prices.gain[j]
                good = (old.loss + lost <= most) & (old.use + q * one.size[j, :d] <= one.room[:d]).all(axis=1)
                if taken > one.gpus or (q and not good.any() and prices.gain[j] <= 0):
                    break
                if beside:
                    good[good] = _bearable(
                        old.loss[good] + lost, old.use[good] + q * one.size[j, :d], most, beside[taken]
                    )
                if good.any():
                    assert old.pods is not None
                    pods = old.pods[good]
                    pods[:, j] = q
                    found.setdefault(taken, []).append(
                        Ways(old.use[good] + q * one.size[j, :d], old.loss[good] + lost, pods)
                    )
        ways = {gpus: stacked(same) for gpus, same in found.items()}
        for gpus, same in ways.items():
            if len(same) > 2 * sifted.get(gpus, FEW):
                ways[gpus] = few(undercut(same, prices.row), OTHERS)
                sifted[gpus] = len(ways[gpus])
    for gpus, same in ways.items():
        yield gpus, few(undercut(same, prices.row), OTHERS)
