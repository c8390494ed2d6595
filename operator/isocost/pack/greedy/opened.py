"""Nodes that a greedy has opened, counted: identical nodes are one row, so that a hundred thousand pods cost what their shapes cost.

A node here is not of one kind yet: it is every kind that still holds its pods. A greedy that buys a certain kind opens nodes of that kind
alone. Shares of GPUs go to the first GPU with room for them.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from isocost.pack.construct import Draft
from isocost.pack.frame import Flags, Frame, Reals, Wholes
from isocost.pack.pricing import Fill
from isocost.world.packing import WHOLE

ROWS = 64
"""that there is room for at first"""
MANY = 1000
"""rows looked at at once, so that memory stays small"""
Card = tuple[int, int]
"""milli and memory that are taken of one shared GPU"""
Parts = list[tuple[int, int]]
"""(nodes, pods on each) of the one row that is parted"""
Rule = Callable[[Wholes, Wholes, Wholes, int], tuple[Wholes, int, Parts]]
"""(pods on a node, nodes, pods that one takes, pods to place), by row in order -> pods for each node, which row is parted, and how"""


class Opened:
    """Rows of nodes; `order` is the order in which they were opened."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.order: Wholes = np.zeros(0, np.int64)
        self.cards: list[tuple[Card, ...]] = []
        self.used: Reals = np.zeros((ROWS, frame.kinds.room.shape[1]))
        self.pods: list[dict[int, int]] = []
        self.size: Wholes = np.zeros(ROWS, np.int64)
        self.kinds: Flags = np.zeros((ROWS, len(frame.kinds)), bool)
        self.whole: Wholes = np.zeros(ROWS, np.int64)
        self.times: Wholes = np.zeros(ROWS, np.int64)

    @property
    def count(self) -> int:
        """Nodes in all."""
        return int(self.times[self.order].sum())

    def _double(self) -> None:
        self.used, self.kinds, self.size, self.whole, self.times = (
            np.concatenate([rows, np.zeros_like(rows)]) for rows in (self.used, self.kinds, self.size, self.whole, self.times)
        )  # fmt: skip

    def open(self, kinds: Flags, s: int, n: int, spare: int) -> int:
        """New nodes of these kinds for up to n pods of shape s, each as full as it gets; how many pods went."""
        gone = 0
        while gone < n and spare > 0:
            row = np.array([self._row(kinds)])
            fit, k = self._most(s, row, n - gone)
            if k[0] == 0:
                self.order, _, _ = self.order[:-1], self.cards.pop(), self.pods.pop()
                break
            self.times[row] = min(spare, (n - gone) // k[0])
            self._put(s, row, k, fit)
            gone, spare = gone + int(self.times[row[0]] * k[0]), spare - int(self.times[row[0]])
        return gone

    def place(self, s: int, n: int, rule: Rule, order: Wholes | None = None) -> int:
        """Up to n pods of shape s onto the rows, in their order or in this one; how many went."""
        rows = self.order if order is None else order
        if n == 0 or not len(rows):
            return 0
        fit, k = self._most(s, rows, n)
        able = np.flatnonzero(k)
        if not len(able):
            return 0
        rows, fit, k = rows[able], fit[able], k[able]
        add, at, parts = rule(self.size[rows], self.times[rows], k, n)
        gone = int(add @ self.times[rows])
        if parts:
            gone += sum(m * e for m, e in parts) - int(add[at] * self.times[rows[at]])
            add[at] = 0
            self._part(s, int(rows[at]), parts, fit[[at]])
        self._put(s, rows[add > 0], add[add > 0], fit[add > 0])
        return gone

    def _row(self, kinds: Flags) -> int:
        """A new node without pods, last in order."""
        new = len(self.order)
        if new == len(self.times):
            self._double()
        self.used[new], self.kinds[new], self.size[new], self.whole[new], self.times[new] = 0, kinds, 0, 0, 1
        self.cards.append(())
        self.pods.append({})
        self.order = np.append(self.order, new)
        return new

    def _part(self, s: int, row: int, parts: Parts, fit: Wholes) -> None:
        """One row as several, which stand next to each other in the order."""
        rows = [row]
        for _ in parts[1:]:
            new = self._row(self.kinds[row])
            self.used[new], self.size[new], self.whole[new] = self.used[row], self.size[row], self.whole[row]
            self.cards[new], self.pods[new] = self.cards[row], dict(self.pods[row])
            rows.append(new)
        kept = self.order[: len(self.order) - len(parts) + 1]
        self.order = np.insert(kept, int(np.flatnonzero(kept == row)[0]) + 1, rows[1:])
        for (nodes, k), one in zip(parts, rows, strict=True):
            self.times[one] = nodes
            if k:
                self._put(s, np.array([one]), np.array([k]), fit)

    def _most(self, s: int, rows: Wholes, n: int) -> tuple[Wholes, Wholes]:
        """How many more pods of shape s each row takes: by kind, where memory of shared GPUs is not looked at, and at most n in truth.

        None of them is there yet: a greedy places a shape once, on rows that are open and then on new ones.
        """
        if len(rows) > MANY:
            parts = [self._most(s, some, n) for some in np.array_split(rows, -(-len(rows) // MANY))]
            return np.concatenate([fit for fit, _ in parts]), np.concatenate([most for _, most in parts])
        shapes, kinds = self.frame.shapes, self.frame.kinds
        need = shapes.need[s]
        asked = np.flatnonzero(need)
        fit = np.floor((kinds.room[None, :, asked] - self.used[rows][:, None, asked]) / need[asked]).min(axis=2)
        if shapes.whole[s] or shapes.share[s]:
            fit = np.minimum(fit, self._by_gpu(s, rows))
        limit = np.full(len(rows), min(int(shapes.most[s]), n))
        if shapes.group[s] >= 0:
            alike = set(np.flatnonzero(shapes.group == shapes.group[s]).tolist())
            limit = np.where([bool(alike & self.pods[r].keys()) for r in rows], 0, limit)
        fit = np.where(self.kinds[rows] & (self.frame.fits[s] > 0), np.clip(fit, 0, limit[:, None]), 0).astype(np.int64)
        most: Wholes = fit.max(axis=1, initial=0)
        if shapes.share_memory[s]:
            for i in np.flatnonzero(most).tolist():
                most[i] = self._shared(s, int(rows[i]), int(most[i]), fit[i])[2]
        return fit, most

    def _by_gpu(self, s: int, rows: Wholes) -> Wholes:
        """How many more pods of shape s the GPUs of each row take, by kind."""
        shapes, shared = self.frame.shapes, np.array([len(self.cards[r]) for r in rows])
        spare = self.frame.kinds.gpus[None, :] - (self.whole[rows] + shared)[:, None]
        if shapes.whole[s]:
            whole: Wholes = spare // shapes.whole[s]
            return whole
        milli = int(shapes.share[s])
        held = np.array([sum((WHOLE - m) // milli for m, _ in self.cards[r]) for r in rows])
        return np.where(spare >= 0, spare * (WHOLE // milli) + held[:, None], 0)

    def _put(self, s: int, rows: Wholes, k: Wholes, fit: Wholes) -> None:
        """k more pods of shape s onto each node of the rows, which they are known to take; fit says how many go by kind."""
        if not len(rows):
            return
        shapes = self.frame.shapes
        if shapes.share[s]:
            for i, row in enumerate(rows.tolist()):
                self.kinds[row], self.cards[row], _ = self._shared(s, row, int(k[i]), fit[i])
        self.kinds[rows] &= fit >= k[:, None]
        self.used[rows] += k[:, None] * shapes.need[s]
        self.size[rows] += k
        for row, n in zip(rows.tolist(), k.tolist(), strict=True):
            self.pods[row][s] = self.pods[row].get(s, 0) + n
        self.whole[rows] += k * shapes.whole[s]

    def _shared(self, s: int, row: int, n: int, fit: Wholes) -> tuple[Flags, tuple[Card, ...], int]:
        """First fit over the GPUs that are shared already, then new ones, as long as some kind goes along."""
        milli, memory = int(self.frame.shapes.share[s]), int(self.frame.shapes.share_memory[s])
        gpus, size = self.frame.kinds.gpus - self.whole[row], self.frame.kinds.gpu_memory
        able, cards, went, at = self.kinds[row] & (fit > 0), list(self.cards[row]), 0, 0
        while went < n:
            m, held = cards[at] if at < len(cards) else (0, 0)
            k = min(n - went, (WHOLE - m) // milli)
            if memory:
                k = min(k, int((size[able].max(initial=0) - held) // memory))
            after = able & (fit >= went + k) & (size >= held + k * memory) & (gpus >= max(len(cards), at + 1))
            if k > 0 and after.any():
                able, cards[at : at + 1], went = after, [(m + k * milli, held + k * memory)], went + k
            elif at >= len(cards):
                break
            at += 1
        return able, tuple(cards), went

    def draft(self) -> Draft:
        """Each node as the cheapest kind that it still can be and that has stock; pods of nodes that are none are left."""
        frame = self.frame
        stock, left = frame.kinds.stock.copy(), frame.shapes.count.copy()
        fills: list[tuple[Fill, int]] = []
        cheap = np.argsort(frame.kinds.price, kind="stable")
        for row in self.order.tolist():
            times, (held, pods) = int(self.times[row]), self.held(row)
            for t in cheap[self.kinds[row][cheap]].tolist():
                n = min(times, int(stock[t]))
                if n > 0:
                    fills.append((Fill(kind=t, shape=held, pods=pods, value=0.0), n))
                    stock[t], times = stock[t] - n, times - n
                    left[held] -= pods * n
        return Draft(fills=tuple(fills), left=left)

    def held(self, row: int) -> tuple[Wholes, Wholes]:
        """The shapes on a node of the row, and how many pods of each."""
        shapes = sorted(self.pods[row])
        return np.array(shapes, np.int64), np.array([self.pods[row][s] for s in shapes], np.int64)


def first(_size: Wholes, times: Wholes, k: Wholes, n: int) -> tuple[Wholes, int, Parts]:
    """The first row with room is filled, then the next."""
    whole = np.cumsum(times * k)
    add, at = np.where(whole <= n, k, 0), int(np.searchsorted(whole, n, side="right"))
    left = n - int(add @ times)
    if at == len(k) or left == 0:
        return add, -1, []
    full, part = divmod(left, int(k[at]))
    parts = [(full, int(k[at])), (int(part > 0), part), (int(times[at]) - full - (part > 0), 0)]
    return add, at, [one for one in parts if one[0]]


def level(size: Wholes, times: Wholes, k: Wholes, n: int) -> tuple[Wholes, int, Parts]:
    """Always the node with the fewest pods that has room: nodes fill up to one level, like water."""

    def water(height: int) -> Wholes:
        return np.clip(height - size, 0, k)

    low, high = 0, int((size + k).max(initial=0))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if int(water(middle) @ times) <= n else (low, middle - 1)
    add = water(low)
    left = n - int(add @ times)
    shore = np.flatnonzero((add < k) & (size + add == low))
    whole = np.cumsum(times[shore])
    add[shore[whole <= left]] += 1
    at = int(np.searchsorted(whole, left, side="right"))
    over = left - (int(whole[at - 1]) if at else 0)
    if at == len(shore) or over == 0:
        return add, -1, []
    row = int(shore[at])
    return add, row, [(over, int(add[row]) + 1), (int(times[row]) - over, int(add[row]))]
