"""The most valuable node whose GPUs are shared, GPU by GPU.

Programmes over pods say little of such nodes: four GPUs, each with a few of 50 shapes of shares, leave a tenth between what
fractions can be worth and what can stand. Here a fill that is worth more than a limit is looked for among the parts that it can
have (`parts.py`). Tables tell what can stand beside a part at best (`rooms.py`); where both together stay within the limit the part is
dropped, which makes the next, finer tables lower. A few hundred parts are left. Fills are made of them, part by part, as long as they
can still become worth enough. That keeps all rows exactly, so what is found is a fill, and where nothing is found there is none.

Sums of values are of floating point, whose error is some 1e-15 of them. The limit must leave room for that, and does (`proof.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from benchmarks.verify.parts import Parts, joined, listed
from benchmarks.verify.prices import Ints, Node, Prices, cheapest, question
from benchmarks.verify.rooms import Rooms, rooms
from benchmarks.verify.rows import Offer, Pod

CELLS = (64, 128, 256, 512)
"""of processor and of memory, from table to table"""
FEW, FILLS = 1_500, 150_000
"""parts from which fills are made, and fills at a time; with more a finer table is asked first"""


def settled(items: Sequence[Pod], offer: Offer, duals: Mapping[str, float], limit: float) -> float | None:
    """What some fill is worth, if any is worth more than the limit, else the limit. None where neither is found. How many there are of
    each share is asked for only where nothing is found without, since that takes long and seldom matters."""
    found = _settled(question(items, offer, duals, rare=False), limit)
    return _settled(question(items, offer, duals, rare=True), limit) if found is None else found


def _settled(node: Node, limit: float) -> float | None:
    prices = cheapest(node)
    if prices.bound[-1] <= limit:
        return limit
    left = listed(node, prices, limit)
    return None if left is None else _sieved(node, prices, left, limit)


def _sieved(node: Node, prices: Prices, parts: Parts, limit: float) -> float | None:
    """As `settled`. What is dropped by one table makes the next one lower."""
    for cells in CELLS:
        table = rooms(node, prices, parts, cells)
        gain = parts.gain + prices.bound[node.offer.gpu - parts.gpus]
        parts = parts.only((gain > limit) & (parts.worth + table.beside(parts.need, parts.gpus) > limit))
        if len(parts.gpus) <= FEW and (found := _searched(prices, table, parts, limit)) is not None:
            return found
    return None


def _searched(prices: Prices, table: Rooms, parts: Parts, limit: float) -> float | None:
    """As `settled`, but None where too many fills are worth a look. Parts are added in their order, those with GPUs first."""
    fills, last = _nothing(table.node), np.zeros(1, dtype=np.int64)
    while len(last):
        if (most := float(fills.value.max())) > limit:
            return most
        if (level := _level(prices, table, parts, (fills, last), limit)) is None:
            return None
        fills, last = level
    return limit


def _level(
    prices: Prices, table: Rooms, parts: Parts, before: tuple[Parts, Ints], limit: float
) -> tuple[Parts, Ints] | None:
    """Fills of one part more, and their last part, by which they are in order."""
    fills, last = before
    longer = [fills.only(slice(0, 0))]
    for row in range(len(parts.gpus)):
        begun = fills.only(slice(0, int(np.searchsorted(last, row, side="right"))))
        longer.append(_longer(prices, table, begun, parts.only(slice(row, row + 1)), limit))
        if sum(len(each.gpus) for each in longer) > FILLS:
            return None
    found, at = joined(longer), np.repeat(np.arange(-1, len(parts.gpus)), [len(each.gpus) for each in longer])
    first = _first(found)
    return found.only(first), at[first]


def _first(fills: Parts) -> Ints:
    """One each of those that hold the same on as many GPUs: the one whose last part is the first, to which most can be added."""
    same = np.ascontiguousarray(np.column_stack([fills.held, fills.gpus.astype(np.int16)]))
    _, first = np.unique(same.view(f"V{same.itemsize * same.shape[1]}").ravel(), return_index=True)
    return np.sort(first)


def _nothing(node: Node) -> Parts:
    """One fill without a pod."""
    none = np.zeros(1)
    return Parts(
        held=np.zeros((1, len(node.items)), dtype=np.int16), gpus=none.astype(np.int64), need=0 * node.room[None],
        value=none, worth=none, gain=none,
    )  # fmt: skip


def _longer(prices: Prices, table: Rooms, fills: Parts, part: Parts, limit: float) -> Parts:
    """The fills with a part more, where that can still lead to one worth more than the limit. After a pod without GPU none with."""
    node, gpus = table.node, fills.gpus + part.gpus
    fit = np.flatnonzero((fills.need + part.need <= node.room).all(axis=1) & (gpus <= node.offer.gpu))
    taken = gpus[fit] if part.gpus[0] else np.full(len(fit), node.offer.gpu)
    gain = fills.gain[fit] + part.gain + prices.bound[node.offer.gpu - taken]
    worth = fills.worth[fit] + part.worth + table.beside(fills.need[fit] + part.need, taken)
    longer = fills.only(fit[(gain > limit) & (worth > limit)]).plus(part)
    return longer.only(np.flatnonzero(np.all(longer.held <= np.array(node.most), axis=1)))
