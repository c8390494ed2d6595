"""A fleet under construction: nodes with the pods on them, and what is still missing.

Everything that packs works on this one structure: the greedy answer, the reading of the solver's counts, and the local
search. It checks on every step what a node may take and what the limits allow, in whole numbers, so a fleet is feasible by
construction in all but one respect: pods may still be missing. The class is mutable for speed and never leaves `solve`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil

from isocost.model.frame import TOLERANCE, Frame


@dataclass(slots=True)
class Box:
    """A node: its bin, its pods by shape, and what is free of each resource."""

    bin: int
    free: list[int]
    pods: dict[int, int] = field(default_factory=dict)

    def copy(self) -> Box:
        return Box(self.bin, self.free[:], dict(self.pods))

    @property
    def key(self) -> tuple[int, tuple[tuple[int, int], ...]]:
        """Equal for nodes that are alike."""
        return self.bin, tuple(sorted(self.pods.items()))


class Fleet:
    """Starts with the pinned nodes, the pods they hold, and every supply's lower bound of nodes."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.boxes: list[Box] = []
        self.count = [0] * len(frame.supplies)
        self.placed = [0] * len(frame.shapes)
        self.work = [0.0] * len(frame.shapes)
        self._fastest = [max(rates.values(), default=0.0) for rates in frame.rates]
        for b, found in enumerate(frame.bins):
            for _ in found.nodes:
                box = self.open(b)
                for i, n in found.holds.items():
                    self.put(box, i, n)
        for j, low in enumerate(frame.low):
            self.raise_to(j, low)

    def copy(self) -> Fleet:
        twin = Fleet.__new__(Fleet)
        twin.frame = self.frame
        twin.boxes = [box.copy() for box in self.boxes]
        twin.count, twin.placed, twin.work = self.count[:], self.placed[:], self.work[:]
        twin._fastest = self._fastest
        return twin

    @property
    def cost(self) -> int:
        """Millionths per hour."""
        return sum(p * n for p, n in zip(self.frame.prices, self.count, strict=True))

    @property
    def changes(self) -> int:
        """How many nodes come or go against what is there now."""
        return sum(abs(n - s.current) for s, n in zip(self.frame.supplies, self.count, strict=True))

    @property
    def rank(self) -> tuple[int, int, int]:
        """Smaller is better: money first, then peace, then replicas."""
        return self.cost, self.changes, sum(self.placed)

    # nodes

    def open(self, b: int) -> Box:
        """Adds a node of bin b without asking."""
        box = Box(b, list(self.frame.bins[b].room))
        self.boxes.append(box)
        self.count[self.frame.bins[b].supply] += 1
        return box

    def raise_to(self, j: int, nodes: int) -> None:
        """Adds free nodes of supply j until it has this many."""
        while self.count[j] < nodes:
            self.open(self.frame.free_bin(j))

    def close(self, at: int) -> None:
        """Removes a node and its pods."""
        box = self.boxes.pop(at)
        self.count[self.frame.bins[box.bin].supply] -= 1
        for i, n in box.pods.items():
            self._count(box, i, -n)

    def may_open(self, j: int) -> bool:
        """Whether one more node of supply j keeps every limit."""
        f = self.frame
        if self.count[j] >= f.high[j]:
            return False
        for limit, weights in f.limits:
            if limit.at_most is not None and j in weights and self._sum(weights) + weights[j] > limit.at_most:
                return False
        return all(self.count[j] or j not in among or self._opened(among) < c.at_most for c, among in f.choices)

    def shortfalls(self) -> list[dict[int, int]]:
        """The weights of limits that ask for more nodes than there are."""
        return [dict(w) for x, w in self.frame.limits if x.at_least is not None and self._sum(w) < x.at_least]

    def within(self) -> bool:
        """Whether every bound and limit on nodes holds."""
        f = self.frame
        bounded = all(lo <= n <= hi for lo, n, hi in zip(f.low, self.count, f.high, strict=True))
        linear = all(x.at_most is None or self._sum(w) <= x.at_most for x, w in f.limits)
        chosen = all(self._opened(among) <= c.at_most for c, among in f.choices)
        return bounded and linear and chosen and not self.shortfalls()

    def _sum(self, weights: object) -> int:
        assert isinstance(weights, dict)
        return sum(w * self.count[j] for j, w in weights.items())

    def _opened(self, among: tuple[int, ...]) -> int:
        return sum(self.count[j] > 0 for j in among)

    # pods

    def room(self, box: Box, i: int) -> int:
        """How many more pods of shape i the node takes."""
        cap = self.frame.fits[box.bin].get(i, 0) - box.pods.get(i, 0)
        if cap <= 0:
            return 0
        return min(
            cap, min((have // n for have, n in zip(box.free, self.frame.needs[i], strict=True) if n), default=cap)
        )

    def put(self, box: Box, i: int, n: int) -> None:
        """Puts pods on a node without asking; a negative number takes them away."""
        for r, need in enumerate(self.frame.needs[i]):
            box.free[r] -= need * n
        left = box.pods.get(i, 0) + n
        if left:
            box.pods[i] = left
        else:
            box.pods.pop(i, None)
        self._count(box, i, n)

    def _count(self, box: Box, i: int, n: int) -> None:
        self.placed[i] += n
        self.work[i] += n * self.frame.rates[i][self.frame.bins[box.bin].supply]

    def missing(self, i: int, j: int) -> int:
        """How many more pods of shape i are to be placed, were they all placed on supply j.

        Slow replicas are held back where they would use up the replica limit before the demand is met.
        """
        f, shape = self.frame, self.frame.shapes[i]
        rate = f.rates[i].get(j, 0.0)
        if rate <= 0:
            return 0
        open_ = shape.demand * (1 - TOLERANCE) - self.work[i]
        wanted = max(f.least[i] - self.placed[i], ceil(open_ / rate - 1e-9) if open_ > 0 else 0)
        if wanted <= 0:
            return 0
        left = max(shape.high, shape.low) - self.placed[i]
        best = self._fastest[i]
        if rate < best:
            wanted = min(wanted, max(0, int((left * best - open_) / (best - rate) + 1e-9)))
        return max(0, min(wanted, left))

    def complete(self) -> bool:
        """Whether nothing is missing."""
        f = self.frame
        return all(
            self.placed[i] >= f.least[i] and self.work[i] >= s.demand * (1 - TOLERANCE) - 1e-9 * s.demand
            for i, s in enumerate(f.shapes)
        )
