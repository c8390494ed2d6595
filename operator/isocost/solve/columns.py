"""Ways to fill a node: all of them where they are few, good ones where they are many.

A fill counts only if no pod could be added (any smaller fill is covered by one of these). With all of them listed for
every bin, the encoded problem packs exactly and its optimum is the true one. Three shapes on a node of thirty pods give
some hundred fills, ten shapes give more than can be listed: such bins are left to the aggregate rows, and later to
column generation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from isocost.model.frame import Frame
from isocost.model.limits.variables import Column
from isocost.solve.fleet import Fleet

PER_BIN = 1500
IN_ALL = 5000
VISITS = 20
"""the search for fills gives up at this many partial fills per fill allowed, on a bin and in all"""

Pods = tuple[tuple[int, int], ...]


def listed(frame: Frame) -> tuple[Column, ...]:
    """Every fill of as many bins as the budget covers, the bins with the fewest fills first.

    A walk that gives up has cost as much as one that ends, and hundreds of types would cost seconds of giving up before the search
    has begun. So what all walks may cost is bounded too, and once a bin has given up, when the rest only tightens the aggregate, to
    what one bin may cost. Bins beyond that count as those with too many fills.
    """
    known: dict[object, tuple[Pods, ...] | None] = {}
    left = IN_ALL * VISITS
    found: list[tuple[int, int, tuple[Pods, ...]]] = []
    for b in range(len(frame.bins)):
        key = kind(frame, b)
        if key not in known:
            known[key], visits = _all(frame, b, min(left, PER_BIN * VISITS))
            left = left - visits if known[key] is not None else min(left - visits, PER_BIN * VISITS)
        fills = known[key]
        if fills is not None:
            found.append((len(fills), b, fills))
    taken: list[Column] = []
    for size, b, fills in sorted(found):
        if len(taken) + size <= IN_ALL:
            taken += [(b, pods) for pods in fills]
    return tuple(taken)


def kind(frame: Frame, b: int) -> tuple[object, ...]:
    """Equal for bins whose fills are the same."""
    return frame.bins[b].room, tuple(sorted(frame.fits[b].items())), tuple(sorted(frame.bins[b].holds.items()))


def complete(frame: Frame, columns: Iterable[Column]) -> bool:
    """Whether every bin is covered."""
    return len({b for b, _ in columns}) == len(frame.bins)


def used(frame: Frame, fleets: Iterable[Fleet]) -> tuple[Column, ...]:
    """The fills these fleets use, and the bare fill of every bin: columns for a restricted problem that has an answer."""
    bare = {(b, tuple(sorted(bin_.holds.items()))) for b, bin_ in enumerate(frame.bins)}
    return tuple(sorted(bare | {box.key for fleet in fleets for box in fleet.boxes}))


def _all(frame: Frame, b: int, most: int) -> tuple[tuple[Pods, ...] | None, int]:
    """(all fills of the bin to which nothing can be added, the partial fills it took); None when they are too many, or the partial ones
    more than `most`."""
    found: list[Pods] = []
    visits = 0
    for visits, pods in enumerate(_walk(frame, b), 1):
        if visits > most or len(found) > PER_BIN:
            return None, visits
        if pods is not None:
            found.append(pods)
    return tuple(found), visits


def _walk(frame: Frame, b: int) -> Iterator[Pods | None]:
    """Depth first over shapes, most pods of each first, beside the pods that the node holds anyway; None for each step
    that is no fill."""
    fits, holds = frame.fits[b], frame.bins[b].holds
    shapes = sorted(fits, key=lambda i: (fits[i], i))
    free = list(frame.bins[b].room)
    for i, n in holds.items():
        _take(free, frame.needs[i], n)
    counts = {i: holds.get(i, 0) for i in shapes}
    fewer: list[int] = []  # shapes of which fewer were taken than had room: only of those can more be added in the end

    def more(i: int) -> int:
        room = (have // n for have, n in zip(free, frame.needs[i], strict=True) if n)
        return min(fits[i] - counts[i], min(room, default=fits[i]))

    def step(at: int) -> Iterator[Pods | None]:
        while at < len(shapes) and not more(shapes[at]):
            yield None
            at += 1
        if at == len(shapes):
            full = not any(more(i) > 0 for i in fewer)
            yield tuple(sorted((i, n) for i, n in counts.items() if n)) if full else None
            return
        i, last = shapes[at], at == len(shapes) - 1
        top = more(i)
        for n in range(top, top - 1 if last else -1, -1):
            _take(free, frame.needs[i], n)
            counts[i] += n
            if n == top - 1:
                fewer.append(i)
            yield None
            yield from step(at + 1)
            _take(free, frame.needs[i], -n)
            counts[i] -= n
        if fewer and fewer[-1] == i:
            fewer.pop()

    yield from step(0)


def _take(free: list[int], need: tuple[int, ...], n: int) -> None:
    for r, amount in enumerate(need):
        free[r] -= amount * n
