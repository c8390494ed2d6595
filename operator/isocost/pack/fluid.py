"""The first duals: nodes and pods as fluids, shares of GPUs as whole GPUs filled with them.

minimise sum(price_t * nodes_t) subject to every shape placed, and per kind and row what its pods ask for is no more than
what its nodes have. Pods that take a share of a GPU come only as GPUs that hold a set of them: there are too many
sets to write down, so those are added that the duals ask for. Likewise kinds, when there are hundreds. Solved in a fraction
of a second, and its duals, scaled down to what `pricing` proves, are a bound within a few per cent: a far better place to
start generating fills from than any greedy.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import highspy
import numpy as np

from isocost.pack.frame import NO_LIMIT, Frame, Reals, Wholes
from isocost.pack.pricing import Bag, Best, Fill
from isocost.pack.quiet import Quiet
from isocost.world.packing import WHOLE

MANY = 40
"""rows of a kind that keep a shape's pods below its most per node, at most"""
COLUMNS, FEWEST = 4_000, 4
"""of the kinds that enter at once, and how many do at least"""
NEAR = 0.97
"""value of a node for its price from which on its GPUs are worth a look"""


@dataclass(slots=True)
class Part:
    """A kind in the relaxation: its column of nodes, its first row, its rows of most per node by place in the bag, its row of
    stock, its room, and its columns of pods with what each holds, by place in the bag. Once tight, its fills stand for it."""

    nodes: int
    row: int
    limits: dict[int, int]
    stock: int | None
    room: Reals
    columns: list[int] = field(default_factory=list)
    holds: list[tuple[Wholes, Wholes]] = field(default_factory=list)
    known: set[tuple[bytes, bytes]] = field(default_factory=set)
    tight: bool = False
    lasting: bool = False


class Fluid:
    """The relaxation, kept warm. alone: what a pod of each shape costs that is on none of the kinds; dear, unless told."""

    def __init__(self, frame: Frame, bags: list[Bag], pairs: Wholes, alone: Reals | None = None) -> None:
        self.frame, self.bags = frame, bags
        self.shapes = len(frame.shapes)
        self.parts: dict[int, Part] = {}
        self.amounts: Reals = np.zeros(0)
        self.loose: list[int] = []
        self.exact = False
        self.model = Quiet()
        self.model.setOptionValue("solver", "ipm")  # with crossover four times as fast as the simplex method here
        dear = 10 * float(frame.kinds.price.max(initial=1.0)) + 1
        self._rows(frame.shapes.count.astype(float), np.full(self.shapes, highspy.kHighsInf))
        ones = [(np.array([s]), np.array([1.0])) for s in range(self.shapes)]
        self._columns(ones, np.full(self.shapes, dear) if alone is None else alone, np.inf)
        self._columns([(pair, np.array([-1.0, 1.0])) for pair in pairs], np.zeros(len(pairs)), np.inf)

    def solve(self, seconds: float) -> tuple[float, Reals, Reals] | None:
        """The value, what a pod of each shape and a node more of each kind is worth; None when the time did not suffice.

        Then mixed says what is on one node of each kind that is used, on average.
        """
        if not self._run(seconds):
            self.model.setOptionValue("solver", "simplex")
            if not self._run(seconds):
                return None
        solution = self.model.getSolution()
        self.amounts = np.array(solution.col_value, float)
        duals = np.array(solution.row_dual, float)
        worth = np.maximum(duals[: self.shapes], 0.0)
        caps = np.zeros(len(self.bags))
        for t, part in self.parts.items():
            if part.stock is not None:
                caps[t] = max(0.0, -duals[part.stock])
        value = self.model.getInfo().objective_function_value
        self.model.setOptionValue("solver", "simplex")
        self.exact = not self.loose
        for column in self.loose:
            self.model.changeColBounds(column, 0.0, 0.0)
        self.loose = []
        return value, worth, caps

    def _run(self, seconds: float) -> bool:
        self.model.setOptionValue("time_limit", self.model.getRunTime() + max(0.05, seconds))
        self.model.run()
        optimal: bool = self.model.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return optimal

    def learn(self, answers: Sequence[Best]) -> bool:
        """Adds the kinds whose nodes can be worth more than they cost, and the GPUs filled with shares in the answers to the
        kinds that come near; whether any was new."""
        price = np.maximum(self.frame.kinds.price, 1e-12)
        ratio = np.array([one.root for one in answers]) / price
        lacking = [t for t in np.argsort(-ratio, kind="stable").tolist() if t not in self.parts and ratio[t] > 1 + 1e-6]
        new = self.enter(np.array(lacking[: max(FEWEST, COLUMNS // max(1, self.shapes))], np.int64))
        near = [t for t, part in self.parts.items() if not part.tight and ratio[t] > NEAR and self.bags[t].share.any()]
        sets = [(self.bags[t].shape[held], cards[held].astype(np.int64)) for t in near for cards in answers[t].cards
                if len(held := np.flatnonzero(cards))]  # fmt: skip
        for t in near:
            one = self.bags[t]
            fit = [(np.searchsorted(one.shape, shape), counts) for shape, counts in sets if _holds(one, shape, counts)]
            new |= self._add(one, self.parts[t], fit)
        return new

    def enter(self, kinds: Wholes) -> bool:
        """Adds the kinds; whether some were new."""
        fresh = [t for t in kinds.tolist() if t not in self.parts]
        for t in fresh:
            self._enter(self.bags[t])
        return bool(fresh)

    def mixed(self) -> Iterator[tuple[Bag, float, Reals]]:
        """Each kind in use in the last answer: how many nodes, and the pods on an average one, in fractions, by place in its bag."""
        for t, part in self.parts.items():
            nodes = self.amounts[part.nodes] if part.nodes < len(self.amounts) else 0.0
            if nodes > 1e-9:
                pods = np.zeros(len(self.bags[t].shape))
                for column, (places, counts) in zip(part.columns, part.holds, strict=True):
                    if column < len(self.amounts):
                        pods[places] += counts * self.amounts[column]
                yield self.bags[t], float(nodes), pods / nodes

    def add(self, fill: Fill) -> None:
        """A whole fill as a column of its own."""
        self.enter(np.array([fill.kind]))
        stock = self.parts[fill.kind].stock
        rows, values = fill.shape, fill.pods.astype(float)
        if stock is not None:
            rows, values = np.append(rows, stock), np.append(values, 1.0)
        self._columns([(rows, values)], self.frame.kinds.price[[fill.kind]], np.inf)

    def relied(self) -> list[int]:
        """Kinds that the last answer uses as fluids, and that may be tightened."""
        there = [(t, one) for t, one in self.parts.items() if one.nodes < len(self.amounts)]
        return [t for t, one in there if not one.tight and not one.lasting and self.amounts[one.nodes] > 1e-7]

    def tighten(self, kind: int) -> None:
        """From now on the kind counts by its fills only."""
        self.parts[kind].tight = True
        self.model.changeColBounds(self.parts[kind].nodes, 0.0, 0.0)

    def again(self) -> bool:
        """Lets all kinds be tightened again that were given up; whether there were any."""
        given_up = [part for part in self.parts.values() if part.lasting]
        for part in given_up:
            part.lasting = False
        return bool(given_up)

    def restore(self, kind: int) -> None:
        """The kind is a fluid again, for good."""
        self.parts[kind].tight, self.parts[kind].lasting = False, True
        self.model.changeColBounds(self.parts[kind].nodes, 0.0, np.inf)

    def _enter(self, one: Bag) -> None:
        """Rows and columns of one kind; shares come with as many of their own as a GPU holds."""
        height, tops = len(one.room), _limited(one)
        row = self.model.getNumRow()
        self._rows(np.full(height + len(tops), -np.inf), np.zeros(height + len(tops)))
        stock = self.frame.kinds.stock[one.kind]
        limited = self.model.getNumRow() if stock < NO_LIMIT else None
        part = Part(
            self.model.getNumCol(), row, {int(j): row + height + i for i, j in enumerate(tops)}, limited, _room(one)
        )
        if limited is not None:
            self._rows(np.array([-np.inf]), np.array([float(stock)]))
        most = -one.top[tops].astype(float)
        rows, values = row + np.arange(height + len(tops)), np.concatenate([np.full(height, -1.0), most])
        if limited is not None:
            rows, values = np.append(rows, limited), np.append(values, 1.0)
        self._columns([(rows, values)], self.frame.kinds.price[[one.kind]], np.inf)
        self.parts[one.kind] = part
        each = np.where(one.share > 0, np.minimum(one.top, WHOLE // np.maximum(one.share, 1)), 1).astype(np.int64)
        if one.share_memory.any():
            by_memory = one.gpu_memory // np.maximum(one.share_memory, 1e-9)
            each = np.where(one.share_memory > 0, np.minimum(each, by_memory), each).astype(np.int64)
        self._add(one, part, [(np.array([j]), each[[j]]) for j in range(len(each)) if each[j] > 0])
        shares = np.flatnonzero(one.share > 0)
        at = self.model.getNumCol()
        self.loose += range(at, at + len(shares))
        self._columns(
            [self._column(one, part, np.array([j]), np.ones(1), loose=True) for j in shares],
            np.zeros(len(shares)),
            np.inf,
        )

    def _add(self, one: Bag, part: Part, sets: list[tuple[Wholes, Wholes]]) -> bool:
        """Columns of pods on a kind, each of them places in the bag and how many; whether some were new."""
        new = []
        for x in sets:
            if (key := (x[0].tobytes(), x[1].tobytes())) not in part.known:
                part.known.add(key)
                new.append(x)
        made = [self._column(one, part, places, counts.astype(float)) for places, counts in new]
        at = self.model.getNumCol()
        part.columns += range(at, at + len(new))
        part.holds += new
        self._columns(made, np.zeros(len(made)), np.inf)
        return bool(new)

    def _column(
        self, one: Bag, part: Part, places: Wholes, counts: Reals, *, loose: bool = False
    ) -> tuple[Wholes, Reals]:
        """Rows and values of a column; shares take a whole GPU, unless loose."""
        used = counts @ one.size[places] / part.room
        if (one.share[places] > 0).any() and not loose:
            used[one.gpu_row] = WHOLE / part.room[one.gpu_row]
        held = np.flatnonzero(used)
        tops = [(part.limits[int(j)], float(n)) for j, n in zip(places, counts, strict=True) if int(j) in part.limits]
        rows = np.concatenate([one.shape[places], part.row + held, np.array([r for r, _ in tops], np.int64)])
        return rows, np.concatenate([counts, used[held], [n for _, n in tops]])

    def _rows(self, low: Reals, high: Reals) -> None:
        self.model.addRows(len(low), low, high, 0, np.zeros(len(low), np.int32), np.zeros(0, np.int32), np.zeros(0))

    def _columns(self, columns: list[tuple[Wholes, Reals]], price: Reals, most: float) -> None:
        if columns:
            starts = np.cumsum([0, *(len(rows) for rows, _ in columns)])
            rows = np.concatenate([rows for rows, _ in columns]).astype(np.int32)
            values = np.concatenate([values for _, values in columns])
            n = len(columns)
            self.model.addCols(
                n, price, np.zeros(n), np.full(n, most), len(rows), starts[:-1].astype(np.int32), rows, values
            )


def _holds(one: Bag, shape: Wholes, counts: Wholes) -> bool:
    """Whether a node of the bag may hold the shares."""
    at = np.searchsorted(one.shape, shape)
    there = (at < len(one.shape)) & (one.shape[np.minimum(at, len(one.shape) - 1)] == shape)
    return bool(there.all()) and bool((counts <= one.top[at]).all())


def _room(one: Bag) -> Reals:
    """Of each row what a node has, or all its pods together ask for if that is less; of GPUs in shares all of them."""
    room = np.minimum(one.room, one.top @ one.size)
    if one.share.any():
        room[one.gpu_row] = one.room[one.gpu_row]
    return np.where(room > 0, room, one.room)


def _alone(one: Bag) -> Reals:
    """How many pods of each shape the rows allow on a node of their own, in fractions."""
    alone: Reals = np.where(one.size > 0, one.room / np.maximum(one.size, 1e-12), np.inf).min(axis=1)
    return alone


def _limited(one: Bag) -> Wholes:
    """Places whose pods a limit or their own number keeps below what the rows allow, those that are kept most first."""
    part = one.top / np.maximum(_alone(one), 1e-12)
    return np.argsort(part, kind="stable")[: min(MANY, int((part < 1 - 1e-9).sum()))]
