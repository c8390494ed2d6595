"""More fills, where they are too many to list: those that the duals of the relaxation ask for.

The relaxed problem over the fills at hand says what a pod is worth on each bin and what a node there costs. A fill worth more
than its node is a column that makes the mixture cheaper. Such fills are looked for with a cut-off (`knapsack`), so the relaxation
over columns is not solved to its end and its value proves nothing: the bound comes from the aggregate alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from isocost.model.encode import encode
from isocost.model.frame import Frame
from isocost.model.limits.variables import Column
from isocost.solve.highs import Status, run
from isocost.solve.knapsack import Item, best

ROUNDS = 30
BETTER = 1e-4
"""a fill must be worth this share more than its node, or it is dust"""


def generated(frame: Frame, known: tuple[Column, ...], left: Callable[[], float]) -> tuple[Column, ...]:
    """The known columns and those added, at most ROUNDS times and while left() is above zero."""
    columns = dict.fromkeys(known)
    for _ in range(ROUNDS):
        relaxed = encode(frame, tuple(columns), whole=False)
        if left() <= 0 or run(relaxed.problem, left(), open_gap=0.0).status is not Status.OPTIMAL:
            break
        fresh = [c for c in _wanted(frame, *relaxed.worth()) if c not in columns]
        if not fresh:
            break
        columns |= dict.fromkeys(fresh)
    return tuple(sorted(columns))


def _wanted(frame: Frame, values: Mapping[tuple[int, int], float], costs: Mapping[int, float]) -> Iterator[Column]:
    """Per bin of free nodes the best fills found that are worth more than a node."""
    for b, bin_ in enumerate(frame.bins):
        value = {i: v for i in frame.fits[b] if (v := values.get((i, b), 0.0)) > 0}
        if bin_.nodes or not value:
            continue
        for weights in _measures(frame, b, value):
            pods = best([_item(frame, b, i, value[i], weights) for i in value], bin_.room, weights)
            if sum(value[i] * n for i, n in pods.items()) > costs[b] * (1 + BETTER):
                yield b, tuple(sorted(pods.items()))


def _item(frame: Frame, b: int, i: int, value: float, weights: Sequence[float]) -> Item:
    size = sum(w * n for w, n in zip(weights, frame.needs[i], strict=True))
    return Item(shape=i, value=value, need=frame.needs[i], size=size, most=frame.fits[b][i])


def _measures(frame: Frame, b: int, value: Mapping[int, float]) -> Iterator[tuple[float, ...]]:
    """Two weightings of resources per unit of room: all alike, and by how much of each the shapes ask for."""
    room = frame.bins[b].room
    asked = [
        sum(frame.needs[i][r] * frame.most[i] / have for i in value) if have else 0.0 for r, have in enumerate(room)
    ]
    yield tuple(1 / have if have else 0.0 for have in room)
    yield tuple(a / have if have else 0.0 for a, have in zip(asked, room, strict=True))
