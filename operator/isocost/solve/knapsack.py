"""The most valuable fill of a node: depth first, best value per size first, cut off where a bound says nothing better follows.

Size is one number per pod, a weighted sum of its shares of the node. What is left of the node in that measure times the best
value per size still to come bounds what can be added. The search stops after a fixed number of steps with the best fill
so far: good columns are wanted here, not proofs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

STEPS = 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A shape on this node: what one pod is worth, its share of each resource in integers, at most so many."""

    shape: int
    value: float
    need: tuple[int, ...]
    size: float
    most: int


def best(items: Sequence[Item], room: Sequence[int], weights: Sequence[float]) -> dict[int, int]:
    """shape -> pods of the best fill found. weights, one per resource, make `size`: sum of weight * need."""
    search = _Search(sorted(items, key=lambda x: (-x.value / (x.size or 1e-12), x.shape)), list(room), weights)
    search.walk(0, 0.0)
    return dict(search.found)


class _Search:
    """One depth-first walk. Lives for one call of `best`."""

    def __init__(self, items: list[Item], room: list[int], weights: Sequence[float]) -> None:
        self.items, self.free, self.weights = items, room, weights
        self.counts: dict[int, int] = {}
        self.found: Mapping[int, int] = {}
        self.value = 0.0
        self.steps = 0

    def walk(self, at: int, value: float) -> None:
        if value > self.value + 1e-9:
            self.value, self.found = value, {i: n for i, n in self.counts.items() if n}
        self.steps += 1
        if at == len(self.items) or self.steps > STEPS or value + self._hope(at) <= self.value + 1e-9:
            return
        item = self.items[at]
        fits = (have // n for have, n in zip(self.free, item.need, strict=True) if n)
        for n in range(min(item.most, min(fits, default=item.most)), -1, -1):
            self._take(item, n)
            self.walk(at + 1, value + n * item.value)
            self._take(item, -n)
            if self.steps > STEPS:
                break

    def _hope(self, at: int) -> float:
        left = sum(w * have for w, have in zip(self.weights, self.free, strict=True))
        item = self.items[at]
        return left * item.value / item.size if item.size else float("inf")

    def _take(self, item: Item, n: int) -> None:
        self.counts[item.shape] = max(0, self.counts.get(item.shape, 0) + n)
        for r, need in enumerate(item.need):
            self.free[r] -= need * n
