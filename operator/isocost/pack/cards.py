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

PARTS = (0.06, 0.25, 0.5, 0.7, 0.85, 1.0)
"""of the loss that is allowed at most, one after another"""
PAIRS, LABELS = 4_000_000, 40_000
"""of two ways to be joined, and ways to be kept: with more the question is left to the search"""
BRUTE = 2_500
"""ways that are compared each with each"""
BINS = {1: 4096, 2: 800, 3: 64, 4: 20}
"""of a row's amounts, by how many rows there are"""
SHOWN = 300
"""fills that are looked at for one that keeps the limits"""
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
            return self.pods[i]
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


def able(one: Bag) -> bool:
    """Whether the bag's most valuable fill can be found card by card."""
    return one.gpus >= 2 and bool((one.share > 0).any()) and not (one.group >= 0).any() and one.gpu_row in BINS


def filled(one: Bag, values: Reals, threshold: float, known: Best) -> Best:
    """A better answer than the known one: the best fill above the threshold, or that there is none."""
    v = values[one.shape]
    top = np.where(v > 0, one.top, 0)
    if known.proved or not (top[one.share > 0] > 0).any():
        return known
    one = _narrowed(one, top)
    prices = _prices(one, v, top, known)
    over = (prices.root - threshold) * (1 + SAFE)
    most = known.most
    for part in PARTS:
        try:
            found = _best(one, top, prices, part * over)
        except Overflow:
            break
        if found is not None:
            return _told(one, v, top, prices, threshold, replace(known, most=most), found)
        most = min(most, max(threshold, _worth(known), (prices.root - part * over) * (1 + SAFE)))
    return replace(known, most=most, proved=most <= max(threshold, _worth(known)) * (1 + 2 * SAFE))


def _narrowed(one: Bag, top: Wholes) -> Bag:
    """Without rows that cannot be short."""
    each = np.where(one.share > 0, one.gpus * (WHOLE // np.maximum(one.share, 1)), 0)[:, None] * one.size
    most = each.max(axis=0, initial=0.0) + np.where(one.share > 0, 0, top) @ one.size
    keep = (most > one.room) | (np.arange(len(one.room)) >= one.gpu_row)
    keep[0] = True
    return replace(one, size=np.ascontiguousarray(one.size[:, keep]), room=one.room[keep])


def _told(
    one: Bag, v: Reals, top: Wholes, prices: Prices, threshold: float, known: Best, found: tuple[Ways, Reals]
) -> Best:  # fmt: skip
    """The answer from the fills found, which are the best there are but for limits."""
    ways, lost = found
    enough = max(threshold, _worth(known))
    most = min(known.most, max(enough, (prices.root - float(lost.min())) * (1 + SAFE)))
    for i in np.argsort(lost, kind="stable")[:SHOWN].tolist():
        pods = ways.held(i)
        value = float(v @ pods)
        if value > enough and (pods <= top).all():
            places = np.flatnonzero(pods)
            fill = Fill(kind=one.kind, shape=one.shape[places], pods=pods[places], value=value)
            return replace(known, fill=fill, most=max(most, value), proved=most <= value * (1 + 4 * SAFE))
    return replace(known, most=most, proved=most <= enough)


def _worth(known: Best) -> float:
    return known.fill.value if known.fill is not None else 0.0


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


def _best(one: Bag, top: Wholes, prices: Prices, most: float) -> tuple[Ways, Reals] | None:
    """Fills that lose no more than this, and what they lose, room that is left over counted; None if there are none."""
    none = Ways(np.zeros((1, one.gpu_row)), np.zeros(1), np.zeros((1, len(top)), np.int64))
    several = {0: none, 1: _cards(one, top, prices, most)}
    found: list[tuple[Ways, Reals]] = []
    for gpus, rest in _rest(one, top, prices, most):
        half = (one.gpus - gpus) // 2
        here = _joined(one, prices, rest, _several(one, prices, several, half, most), most)
        found.append(_finished(one, prices, here, _several(one, prices, several, one.gpus - gpus - half, most), most))
    return min((x for x in found if len(x[1])), key=lambda x: float(x[1].min()), default=None)


def _cards(one: Bag, top: Wholes, prices: Prices, most: float) -> Ways:
    """Sets of shares for one GPU, the empty one too, that lose no more than this."""
    d, full = one.gpu_row, WHOLE // prices.unit
    gain, free = np.zeros(1), np.full(1, full)
    use, memory, pods = np.zeros((1, d)), np.zeros(1), np.zeros((1, len(top)), np.int64)
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
            return Ways(np.zeros((0, d)), np.zeros(0), np.zeros((0, len(top)), np.int64))
        gain, free, use, memory, pods = (np.concatenate(column) for column in zip(*parts, strict=True))
        if len(gain) > LABELS:
            raise Overflow
    return _undercut(Ways(use, prices.gpu - gain, pods), prices)


def _rest(one: Bag, top: Wholes, prices: Prices, most: float) -> Iterator[tuple[int, Ways]]:
    """Sets of pods that do not share, by how many GPUs they take, that lose no more than this."""
    d = one.gpu_row
    ways = {0: Ways(np.zeros((1, d)), np.zeros(1), np.zeros((1, len(top)), np.int64))}
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
        ways = {gpus: _undercut(_together(same), prices) for gpus, same in found.items()}
        if sum(map(len, ways.values())) > LABELS:
            raise Overflow
    yield from ways.items()


def _together(same: list[Ways]) -> Ways:
    pods = [ways.pods for ways in same if ways.pods is not None]
    return Ways(np.concatenate([x.use for x in same]), np.concatenate([x.loss for x in same]), np.concatenate(pods))


def _several(one: Bag, prices: Prices, known: dict[int, Ways], n: int, most: float) -> Ways:
    """Ways to fill n GPUs with shares."""
    if n not in known:
        half = n // 2
        parts = [_several(one, prices, known, k, most) for k in (half, n - half)]
        known[n] = _joined(one, prices, parts[0], parts[1], most)
    return known[n]


def _joined(one: Bag, prices: Prices, here: Ways, there: Ways, most: float) -> Ways:
    """One way of each together, as far as that loses no more than this and there is room, without those that others undercut."""
    there = there.only(np.argsort(there.loss, kind="stable"))
    first, second = _pairs(np.zeros(len(here), np.int64), np.searchsorted(there.loss, most - here.loss, side="right"))
    use = here.use[first] + there.use[second]
    good = np.flatnonzero((use <= one.room[: one.gpu_row]).all(axis=1))
    first, second = first[good], second[good]
    made = _undercut(
        Ways(use[good], here.loss[first] + there.loss[second], None, (here, first, there, second)), prices
    )
    if len(made) > LABELS:
        raise Overflow
    return made


def _finished(one: Bag, prices: Prices, here: Ways, there: Ways, most: float) -> tuple[Ways, Reals]:
    """Whole fills from one way of each, with what they lose; room left over is a loss too, so that only those pairs count that
    nearly use up the row which is worth most."""
    room = one.room[: one.gpu_row]
    d = int(np.argmax(prices.row * room))
    spare = most / prices.row[d] if prices.row[d] > 0 else np.inf
    there = there.only(np.argsort(there.use[:, d], kind="stable"))
    begin = np.searchsorted(there.use[:, d], room[d] - here.use[:, d] - spare, side="left")
    first, second = _pairs(begin, np.searchsorted(there.use[:, d], room[d] - here.use[:, d], side="right"))
    lost = here.loss[first] + there.loss[second] + prices.row @ room
    for use_here, use_there, price in zip(here.use.T, there.use.T, prices.row.tolist(), strict=True):
        lost -= price * (use_here[first] + use_there[second])
    good = np.flatnonzero(lost <= most)
    good = good[(here.use[first[good]] + there.use[second[good]] <= room).all(axis=1)]
    return Ways(np.zeros((len(good), 0)), lost[good], None, (here, first[good], there, second[good])), lost[good]


def _pairs(begin: Wholes, end: Wholes) -> tuple[Wholes, Wholes]:
    """Of each place here all places there from begin to end."""
    many = np.maximum(end - begin, 0)
    if many.sum() > PAIRS:
        raise Overflow
    first = np.repeat(np.arange(len(many)), many)
    return first, np.arange(len(first)) - np.repeat(np.cumsum(many) - many - begin, many)


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
