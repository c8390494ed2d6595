"""The most valuable fill of a node whose GPUs are shared, by its GPUs one after another instead of by its pods.

Search pod by pod forgets what it has seen: that one set of shares on a GPU asks for less than another and is worth no less. Here
a GPU is a *card*: the set of shares that stand on it. At the prices of the relaxation every card loses something against the best
one, and so does every other pod that is taken although it is not worth it; a fill above the threshold is one whose losses add up to
less than what the relaxation says beyond the threshold. That leaves some hundred cards; and of all ways to fill several GPUs only
those count that no other undercuts in every row without being worth less (label setting with dominance, Irnich and Desaulniers
2005). The allowed loss grows in steps, so that a fill near the relaxation is found before many ways are looked at.

How many pods of a shape there are is a limit on each card, not on all of them together: what is said of the most is true in any
case, and a fill that breaks a limit is not given.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import highspy
import numpy as np

from isocost.pack.frame import Reals, Wholes
from isocost.pack.pricing import Bag, Best, Fill
from isocost.pack.quiet import Quiet
from isocost.pack.ways import BINS, SAFE, Overflow, Reach, Ways, finished, joined, stacked, undercut
from isocost.world.packing import WHOLE

PARTS = (0.1, 0.3, 0.55, 0.8, 1.0)
"""of the loss that is allowed at most, one after another"""
PAIRS, LABELS, HARDER = 2_000_000, 12_000, 2
"""of two ways to be joined, and ways to be kept: with more there is no proof; and how many times as many for a kind that stayed open"""
FEW = 100
"""ways from which on it is looked which of them others undercut"""
BEAM, PROMISING = 300, 0.6
"""ways that are kept where only a good fill is looked for, and the loss allowed then"""
SHOWN, FILLS, ALIKE = 300, 6, 0.6
"""fills that are looked at for some that keep the limits, so many, and the value that two of them may share"""
WIDE, NARROW = 250, 40
"""pods that do not share and may be part of a fill, with more of which there is no proof; and shapes of them that a good fill is
looked for with"""
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


def filled(one: Bag, values: Reals, threshold: float, known: Best, *, proof: bool = True, harder: bool = False) -> Best:
    """A better answer than the known one: a fill above the threshold, or that there is none.

    Where there is no fill yet a good one is looked for first; if there is one, the best is asked for only with `proof`. harder: with
    more patience.
    """
    v = values[one.shape]
    top = np.minimum(np.where(v > 0, one.top, 0), MANY)
    if known.proved or not (top[one.share > 0] > 0).any():
        return known
    one = _narrowed(one, top)
    prices = _prices(one, v, top, known)
    question = _Question(one, v, top, prices, threshold)
    if known.fill is None and (harder or not proof):
        known = question.some(known)
    return known if not proof else question.proof(known, HARDER if harder else 1)


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    bag: Bag
    v: Reals
    top: Wholes
    prices: Prices
    threshold: float

    def some(self, known: Best) -> Best:
        """With a good fill, if one is found among the most promising ways."""
        over = PROMISING * (self.prices.root - self.threshold)
        found = _best(self.bag, self.top, self.prices, over, Reach(labels=BEAM, pairs=PAIRS, best=True))
        if found is None or not (fills := self._fills(found, self.threshold)):
            return known
        return replace(known, fill=fills[0], others=fills[1:])

    def proof(self, known: Best, times: int) -> Best:
        """With the best fill, or a proof that there is none; or what is proved of either before there were too many ways."""
        enough = max(self.threshold, known.fill.value if known.fill is not None else 0.0)
        most, first = known.most, max(0.0, self.prices.root - known.most)
        over = max(0.0, (self.prices.root - enough) * (1 + SAFE) - first)
        reach = Reach(labels=LABELS * times, pairs=PAIRS * times)
        for part in PARTS:
            try:
                found = _best(self.bag, self.top, self.prices, first + part * over, reach)
            except Overflow:
                break
            if found is not None:
                most = min(most, max(enough, (self.prices.root - float(found.loss.min())) * (1 + SAFE)))
                fills = self._fills(found, enough)
                known = replace(known, fill=fills[0], others=fills[1:]) if fills else known
                enough = fills[0].value if fills else enough
                return replace(known, most=max(most, enough), proved=most <= enough * (1 + 4 * SAFE))
            most = min(most, max(enough, (self.prices.root - first - part * over) * (1 + SAFE)))
        return replace(known, most=most, proved=most <= enough * (1 + 2 * SAFE))

    def _fills(self, found: Ways, enough: float) -> tuple[Fill, ...]:
        """The best of the fills that keep the limits and are worth more than this, and others that are unlike them."""
        fills, held = list[Fill](), np.zeros((0, len(self.v)), np.int64)
        for i in np.argsort(found.loss, kind="stable")[:SHOWN].tolist():
            pods = found.held(i)
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
        return tuple(fills)


def _narrowed(one: Bag, top: Wholes) -> Bag:
    """Without rows that cannot be short."""
    each = np.where(one.share > 0, one.gpus * (WHOLE // np.maximum(one.share, 1)), 0)[:, None] * one.size
    most = each.max(axis=0, initial=0.0) + np.where(one.share > 0, 0, top) @ one.size
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


def _best(one: Bag, top: Wholes, prices: Prices, most: float, reach: Reach) -> Ways | None:
    """Fills that lose no more than this, and what they lose, room that is left over counted; None if there are none."""
    none = Ways(np.zeros((1, one.gpu_row)), np.zeros(1), np.zeros((1, len(top)), np.int16))
    several = {0: none, 1: _cards(one, top, prices, most, reach)}
    found, room = list[Ways](), one.room[: one.gpu_row]
    for gpus, rest in _rest(one, top, prices, most, reach):
        half = (one.gpus - gpus) // 2
        here = joined(rest, _several(one, prices, several, half, most, reach), prices.row, room, most, reach)
        there = _several(one, prices, several, one.gpus - gpus - half, most, reach)
        found.append(finished(here, there, prices.row, room, most, reach))
    return min((ways for ways in found if len(ways)), key=lambda ways: float(ways.loss.min()), default=None)


def _cards(one: Bag, top: Wholes, prices: Prices, most: float, reach: Reach) -> Ways:
    """Sets of shares for one GPU, the empty one too, that lose no more than this."""
    d, full = one.gpu_row, WHOLE // prices.unit
    gain, free = np.zeros(1), np.full(1, full)
    use, memory, pods = np.zeros((1, d)), np.zeros(1), np.zeros((1, len(top)), np.int16)
    for a, j in enumerate(prices.order.tolist()):
        s, parts = int(one.share[j]) // prices.unit, []
        for q in range(min(int(top[j]), full // s) + 1):
            left = free - q * s
            good = (left >= 0) & (
                gain + q * prices.gain[j] + prices.table[a + 1][np.maximum(left, 0)] >= prices.gpu - most
            )
            good &= memory + q * one.share_memory[j] <= one.gpu_memory
            if good.any():
                more = pods[good]
                more[:, j] = q
                parts.append((gain[good] + q * prices.gain[j], left[good], use[good] + q * one.size[j, :d],
                              memory[good] + q * one.share_memory[j], more))  # fmt: skip
        if not parts:
            return Ways(np.zeros((0, d)), np.zeros(0), np.zeros((0, len(top)), np.int16))
        gain, free, use, memory, pods = (np.concatenate(column) for column in zip(*parts, strict=True))
        if len(gain) > (most_ways := reach.labels * HARDER):
            if not reach.best:
                raise Overflow
            keep = np.argsort(-(gain + prices.table[a + 1][free]), kind="stable")[:most_ways]
            gain, free, use, memory, pods = gain[keep], free[keep], use[keep], memory[keep], pods[keep]
    return reach.kept(undercut(Ways(use, prices.gpu - gain, pods), prices.row))


def _rest(one: Bag, top: Wholes, prices: Prices, most: float, reach: Reach) -> Iterator[tuple[int, Ways]]:
    """Sets of pods that do not share, by how many GPUs they take, that lose no more than this."""
    d = one.gpu_row
    ways = {0: Ways(np.zeros((1, d)), np.zeros(1), np.zeros((1, len(top)), np.int16))}
    sifted: dict[int, int] = {}
    some = np.flatnonzero((one.share == 0) & (top > 0) & (prices.gain >= -most))
    worth_it = np.where(prices.gain[some] > 0, np.inf, most / np.maximum(-prices.gain[some], 1e-12))
    if not reach.best and np.minimum(top[some], worth_it).sum() > WIDE:
        raise Overflow
    if reach.best:
        some = some[np.argsort(-prices.gain[some], kind="stable")[:NARROW]]
    for j in some[np.argsort(-np.abs(prices.gain[some]), kind="stable")].tolist():
        found: dict[int, list[Ways]] = {}
        for gpus, old in ways.items():
            for q in range(int(top[j]) + 1):
                taken = gpus + q * int(one.whole[j])
                lost = (int(top[j]) - q) * prices.gain[j] if prices.gain[j] > 0 else -q * prices.gain[j]
                good = (old.loss + lost <= most) & (old.use + q * one.size[j, :d] <= one.room[:d]).all(axis=1)
                if taken > one.gpus or (q and not good.any() and prices.gain[j] <= 0):
                    break
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
                ways[gpus] = reach.kept(same if reach.best else undercut(same, prices.row))
                sifted[gpus] = len(ways[gpus])
    for gpus, same in ways.items():
        yield gpus, reach.kept(undercut(same, prices.row))


def _several(one: Bag, prices: Prices, known: dict[int, Ways], n: int, most: float, reach: Reach) -> Ways:
    """Ways to fill n GPUs with shares."""
    if n not in known:
        half = n // 2
        parts = [_several(one, prices, known, k, most, reach) for k in (half, n - half)]
        known[n] = joined(parts[0], parts[1], prices.row, one.room[: one.gpu_row], most, reach)
    return known[n]
