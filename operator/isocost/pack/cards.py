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
from typing import Self

import highspy
import numpy as np

from isocost.pack.frame import Flags, Reals, Wholes
from isocost.pack.pricing import Bag, Best, Fill
from isocost.pack.quiet import Quiet
from isocost.world.packing import WHOLE

PARTS = (0.1, 0.3, 0.55, 0.8, 1.0)
"""of the loss that is allowed at most, one after another"""
PAIRS, LABELS, HARDER = 2_000_000, 12_000, 2
"""of two ways to be joined, and ways to be kept: with more there is no proof; and how many times as many for a kind that stayed open"""
FEW = 100
"""ways from which on it is looked which of them others undercut"""
BEAM, PROMISING = 300, 0.6
"""ways that are kept where only a good fill is looked for, and the loss allowed then"""
BRUTE = 1_200
"""ways that are compared each with each"""
BINS = {1: 4096, 2: 800, 3: 64, 4: 20}
"""of a row's amounts, by how many rows there are"""
SHOWN, FILLS, ALIKE = 300, 6, 0.6
"""fills that are looked at for some that keep the limits, so many, and the value that two of them may share"""
MANY = 30_000
"""pods of a shape on a node, at most, so that they can be counted in sixteen bits"""
SAFE = 1e-9
"""relative slack for sums of doubles"""


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """Ways to fill a part of a node: what each uses of the rows and loses, and how it came about: pods of each place of the bag, or
    one way of each of two others."""

    use: Reals
    loss: Reals
    pods: Wholes | None = None
    parts: tuple[Self, Wholes, Self, Wholes] | None = None

    def __len__(self) -> int:
        return len(self.loss)

    def only(self, keep: Wholes | Flags) -> Ways:
        parts = self.parts and (self.parts[0], self.parts[1][keep], self.parts[2], self.parts[3][keep])
        return Ways(self.use[keep], self.loss[keep], None if self.pods is None else self.pods[keep], parts)

    def held(self, i: int) -> Wholes:
        """The pods of way i."""
        if self.parts is None:
            assert self.pods is not None
            return self.pods[i].astype(np.int64)
        one, here, other, there = self.parts
        return one.held(int(here[i])) + other.held(int(there[i]))


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


class Overflow(Exception):
    """There are too many ways."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How many ways are kept, and how many pairs of them looked at; best: of more ways the best are kept, without a proof."""

    labels: int
    pairs: int
    best: bool = False

    def kept(self, ways: Ways) -> Ways:
        if len(ways) <= self.labels:
            return ways
        if not self.best:
            raise Overflow
        return ways.only(np.argsort(ways.loss, kind="stable")[: self.labels])


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
    return known if not proof and known.fill is not None else question.proof(known, HARDER if harder else 1)


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
                most = min(most, max(enough, (self.prices.root - float(found[1].min())) * (1 + SAFE)))
                fills = self._fills(found, enough)
                known = replace(known, fill=fills[0], others=fills[1:]) if fills else known
                enough = fills[0].value if fills else enough
                return replace(known, most=max(most, enough), proved=most <= enough * (1 + 4 * SAFE))
            most = min(most, max(enough, (self.prices.root - first - part * over) * (1 + SAFE)))
        return replace(known, most=most, proved=most <= enough * (1 + 2 * SAFE))

    def _fills(self, found: tuple[Ways, Reals], enough: float) -> tuple[Fill, ...]:
        """The best of the fills that keep the limits and are worth more than this, and others that are unlike them."""
        ways, lost = found
        fills, held = list[Fill](), np.zeros((0, len(self.v)), np.int64)
        for i in np.argsort(lost, kind="stable")[:SHOWN].tolist():
            pods = ways.held(i)
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
    return np.maximum(-np.array(model.getSolution().row_dual, float), 0.0)


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


def _best(one: Bag, top: Wholes, prices: Prices, most: float, reach: Reach) -> tuple[Ways, Reals] | None:
    """Fills that lose no more than this, and what they lose, room that is left over counted; None if there are none."""
    none = Ways(np.zeros((1, one.gpu_row)), np.zeros(1), np.zeros((1, len(top)), np.int16))
    several = {0: none, 1: _cards(one, top, prices, most, reach)}
    found: list[tuple[Ways, Reals]] = []
    for gpus, rest in _rest(one, top, prices, most, reach):
        half = (one.gpus - gpus) // 2
        here = _joined(one, prices, rest, _several(one, prices, several, half, most, reach), most, reach)
        there = _several(one, prices, several, one.gpus - gpus - half, most, reach)
        found.append(_finished(one, prices, here, there, most, reach))
    return min((x for x in found if len(x[1])), key=lambda x: float(x[1].min()), default=None)


def _cards(one: Bag, top: Wholes, prices: Prices, most: float, reach: Reach) -> Ways:
    """Sets of shares for one GPU, the empty one too, that lose no more than this."""
    d, full = one.gpu_row, WHOLE // prices.unit
    gain, free = np.zeros(1), np.full(1, full)
    use, memory, pods = np.zeros((1, d)), np.zeros(1), np.zeros((1, len(top)), np.int16)
    for a, j in enumerate(prices.order.tolist()):
        s, parts = int(one.share[j]) // prices.unit, []
        for q in range(min(int(top[j]), full // s) + 1):
            left = free - q * s
            good = (left >= 0) & (gain + q * prices.gain[j] + prices.table[a + 1][np.maximum(left, 0)] >= prices.gpu - most)
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
    return reach.kept(_undercut(Ways(use, prices.gpu - gain, pods), prices))


def _rest(one: Bag, top: Wholes, prices: Prices, most: float, reach: Reach) -> Iterator[tuple[int, Ways]]:
    """Sets of pods that do not share, by how many GPUs they take, that lose no more than this."""
    d = one.gpu_row
    ways = {0: Ways(np.zeros((1, d)), np.zeros(1), np.zeros((1, len(top)), np.int16))}
    sifted: dict[int, int] = {}
    some = np.flatnonzero((one.share == 0) & (top > 0) & (prices.gain >= -most))
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
        ways = {gpus: _together(same) for gpus, same in found.items()}
        for gpus, same in ways.items():
            if len(same) > 2 * sifted.get(gpus, FEW):
                ways[gpus] = reach.kept(same if reach.best else _undercut(same, prices))
                sifted[gpus] = len(ways[gpus])
    for gpus, same in ways.items():
        yield gpus, reach.kept(_undercut(same, prices))


def _together(same: list[Ways]) -> Ways:
    pods = [ways.pods for ways in same if ways.pods is not None]
    return Ways(np.concatenate([x.use for x in same]), np.concatenate([x.loss for x in same]), np.concatenate(pods))


def _several(one: Bag, prices: Prices, known: dict[int, Ways], n: int, most: float, reach: Reach) -> Ways:
    """Ways to fill n GPUs with shares."""
    if n not in known:
        half = n // 2
        parts = [_several(one, prices, known, k, most, reach) for k in (half, n - half)]
        known[n] = _joined(one, prices, parts[0], parts[1], most, reach)
    return known[n]


def _joined(one: Bag, prices: Prices, here: Ways, there: Ways, most: float, reach: Reach) -> Ways:
    """One way of each together, as far as that loses no more than this and there is room, without those that others undercut."""
    there = there.only(np.argsort(there.loss, kind="stable"))
    first, second = _pairs(np.zeros(len(here), np.int64), np.searchsorted(there.loss, most - here.loss, side="right"), reach)
    use = here.use[first] + there.use[second]
    good = np.flatnonzero((use <= one.room[: one.gpu_row]).all(axis=1))
    first, second = first[good], second[good]
    made = Ways(use[good], here.loss[first] + there.loss[second], None, (here, first, there, second))
    return reach.kept(_undercut(made, prices))


def _finished(
    one: Bag, prices: Prices, here: Ways, there: Ways, most: float, reach: Reach
) -> tuple[Ways, Reals]:
    """Whole fills from one way of each, with what they lose; room left over is a loss too, so that only those pairs count that
    nearly use up the row which is worth most."""
    room = one.room[: one.gpu_row]
    d = int(np.argmax(prices.row * room))
    spare = most / prices.row[d] if prices.row[d] > 0 else np.inf
    there = there.only(np.argsort(there.use[:, d], kind="stable"))
    begin = np.searchsorted(there.use[:, d], room[d] - here.use[:, d] - spare, side="left")
    first, second = _pairs(begin, np.searchsorted(there.use[:, d], room[d] - here.use[:, d], side="right"), reach)
    lost = here.loss[first] + there.loss[second] + prices.row @ room
    for use_here, use_there, price in zip(here.use.T, there.use.T, prices.row.tolist(), strict=True):
        lost -= price * (use_here[first] + use_there[second])
    good = np.flatnonzero(lost <= most)
    good = good[(here.use[first[good]] + there.use[second[good]] <= room).all(axis=1)]
    return Ways(np.zeros((len(good), 0)), lost[good], None, (here, first[good], there, second[good])), lost[good]


def _pairs(begin: Wholes, end: Wholes, reach: Reach) -> tuple[Wholes, Wholes]:
    """Of each place here all places there from begin to end."""
    many = np.maximum(end - begin, 0)
    if many.sum() > reach.pairs:
        raise Overflow
    first = np.repeat(np.arange(len(many), dtype=np.int32), many)
    return first, np.arange(len(first), dtype=np.int32) - np.repeat((np.cumsum(many) - many - begin).astype(np.int32), many)


def _undercut(ways: Ways, prices: Prices) -> Ways:
    """Without those that another one undercuts: it uses no more of any row, and is worth no less."""
    if len(ways) < 2:
        return ways
    if len(ways) > BRUTE:
        ways = _sifted(ways, ways.use @ prices.row - ways.loss)
    return _compared(ways, prices) if len(ways) <= BRUTE else ways


def _sifted(ways: Ways, worth: Reals) -> Ways:
    """Without most of those that are undercut: amounts are sorted into bins, and of each bin and all lower ones the best is known.
    Where every amount has a bin of its own, its own bin counts too."""
    bins = BINS[ways.use.shape[1]]
    found = [_bins(column, bins) for column in ways.use.T]
    place = tuple(p for p, _ in found)
    best = np.full(tuple(int(p.max()) + 2 for p in place), -np.inf)
    np.maximum.at(best, tuple(p + 1 for p in place), worth)
    own = np.flatnonzero(worth >= best[tuple(p + 1 for p in place)]) if all(alone for _, alone in found) else None
    for axis in range(len(place)):
        best = np.maximum.accumulate(best, axis=axis)
    keep = best[tuple(p + alone for p, alone in found)] < worth + (SAFE if own is not None else 0.0) * np.abs(worth)
    if own is None:
        return ways.only(keep)
    own = own[keep[own]]
    cells = np.ravel_multi_index(tuple(p[own] for p in place), best.shape)
    return ways.only(own[np.unique(cells, return_index=True)[1]])


def _bins(amounts: Reals, bins: int) -> tuple[Wholes, bool]:
    """Places of the amounts in order; whether equal places are equal amounts, and not only no larger than those in higher ones."""
    every = np.unique(amounts)
    alone = len(every) <= bins
    ends = every if alone else np.quantile(amounts, np.arange(1, bins) / bins)
    return np.searchsorted(ends, amounts, side="left").astype(np.int64), alone


def _compared(ways: Ways, prices: Prices) -> Ways:
    worth = ways.use @ prices.row - ways.loss
    order = np.lexsort((ways.use.sum(axis=1), -worth))
    ways, worth = ways.only(order), worth[order]
    under = np.ones((len(ways), len(ways)), bool)
    for column in ways.use.T:
        under &= column[:, None] <= column[None, :]
    return ways.only(~np.triu(under, 1).any(axis=0))
