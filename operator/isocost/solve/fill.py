"""Greedy completion: place what is missing into the nodes at hand, then add the nodes that give most for their price.

A pod's value is what the cheapest node that could hold it would charge for its share of that node (its reservation
price). A node is worth the values of the pods it would take now, and the best worth per price is opened. That needs no
solver, is never undone by a time-out, and is within a few per cent of good answers, so it is both the start of the search
and the answer of last resort.

Where a limit on nodes is in the way, the cheapest nodes may be too small: a thousand of them are not enough. Then every
node is charged for its part of the limit too, and big ones win. The charge is a share (`strain`) of what the pods are worth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from isocost.model.frame import Frame
from isocost.solve.fleet import Box, Fleet


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """value[i] is the reservation price of shape i per unit of work; share[b][i] its largest share of a node of bin b;
    charge[j] what a node of supply j is taken to cost, in millionths: its price, and a charge for the limits it uses up."""

    value: tuple[float, ...]
    share: tuple[dict[int, float], ...]
    charge: tuple[float, ...]


def values(frame: Frame, strain: float = 0.0) -> Values:
    """Values from prices and rooms alone. strain is how much all of a limit on nodes is charged, as a share of all pods' value."""
    share = tuple(
        {i: _share(frame.needs[i], b.room) for i in fits} for b, fits in zip(frame.bins, frame.fits, strict=True)
    )
    plain = _valued(frame, share, tuple(float(max(1, p)) for p in frame.prices))
    return _valued(frame, share, _charged(frame, plain, strain)) if strain else plain


def _valued(frame: Frame, share: tuple[dict[int, float], ...], charge: tuple[float, ...]) -> Values:
    worth = tuple(_value(frame, share, charge, i) for i in range(len(frame.shapes)))
    return Values(value=worth, share=share, charge=charge)


def _charged(frame: Frame, plain: Values, strain: float) -> tuple[float, ...]:
    """Prices, and for each upper limit the part of it that a node uses, times what all pods together are worth.

    Pods worth 260 USD/h under a limit of 1,000 nodes: at strain 1 each node is charged 0.26 USD/h above its price.
    """
    total = strain * sum(
        v * max(s.demand, frame.least[i]) for i, (v, s) in enumerate(zip(plain.value, frame.shapes, strict=True))
    )
    extra = [0.0] * len(frame.prices)
    for limit, weights in frame.limits:
        for j, weight in weights.items() if limit.at_most else ():
            extra[j] += total * weight / (limit.at_most or 1)
    return tuple(p + e for p, e in zip(plain.charge, extra, strict=True))


def _share(need: Sequence[int], room: Sequence[int]) -> float:
    return max((n / have for n, have in zip(need, room, strict=True) if n), default=0.0)


def _value(frame: Frame, share: Sequence[dict[int, float]], charge: Sequence[float], i: int) -> float:
    costs = [
        charge[b.supply] * share[k][i] / frame.rates[i][b.supply]
        for k, b in enumerate(frame.bins)
        if i in share[k] and not b.nodes
    ]
    return min(costs, default=1.0) or 1.0


def complete(fleet: Fleet, worth: Values, fill: Filler | None = None) -> bool:
    """Places all that is missing, opening nodes where limits allow. False when something finds no place; the fleet is then
    left as far as it came. fill finds the best fill of an empty node, by default the better of two greedy ones."""
    place(fleet, worth)
    known: Fills = {}
    while not fleet.complete():
        if not _open_best(fleet, worth, known, fill or _best_fill):
            return False
    return _meet(fleet)


def place(fleet: Fleet, worth: Values, boxes: Iterable[Box] | None = None) -> None:
    """First fit, largest shapes first, on the nodes where a replica carries most."""
    at_hand = list(fleet.boxes if boxes is None else boxes)
    for i in _largest_first(fleet.frame, worth):
        rates = fleet.frame.rates[i]
        for box in sorted(at_hand, key=lambda x: -rates.get(fleet.frame.bins[x.bin].supply, 0.0)):
            n = min(fleet.room(box, i), fleet.missing(i, fleet.frame.bins[box.bin].supply))
            if n:
                fleet.put(box, i, n)


def trim(fleet: Fleet) -> None:
    """Drops replicas that neither the counts nor the demand need, slowest first."""
    f = fleet.frame
    for i in range(len(f.shapes)):
        having = [box for box in fleet.boxes if box.pods.get(i, 0) > f.bins[box.bin].holds.get(i, 0)]
        for box in sorted(having, key=lambda x: (f.rates[i][f.bins[x.bin].supply], sum(x.pods.values()), x.key)):
            rate = f.rates[i][f.bins[box.bin].supply]
            while box.pods.get(i, 0) > f.bins[box.bin].holds.get(i, 0) and _spare(fleet, i, rate):
                fleet.put(box, i, -1)


def _spare(fleet: Fleet, i: int, rate: float) -> bool:
    enough = fleet.frame.shapes[i].demand * (1 - 1e-6)
    return fleet.placed[i] > fleet.frame.least[i] and fleet.work[i] - rate >= enough


def _largest_first(frame: Frame, worth: Values) -> list[int]:
    size = [max((s[i] for s in worth.share if i in s), default=0.0) for i in range(len(frame.shapes))]
    return sorted(range(len(size)), key=lambda i: (-size[i], i))


# Opening nodes -------------------------------------------------------------------------------------------------


Fills = dict[int, tuple[float, dict[int, int]]]
"""per supply the best fill found and its worth; good as long as all of its pods are still missing, and then at most worth that"""


Filler = Callable[[Fleet, Values, int], tuple[float, dict[int, int]]]
"""(worth, pods) of a fill of an empty node of a bin, with no more pods than are missing"""


def _open_best(fleet: Fleet, worth: Values, known: Fills, fill: Filler) -> bool:
    """Opens as many nodes of the best fill as are wanted just so; False when none may be opened or would help."""
    able = [j for j in range(len(worth.charge)) if fleet.may_open(j)]
    best = _best(fleet, worth, able, known, fill)
    if best is None:
        return False
    pods = known[best][1]
    times = max(1, min(fleet.missing(i, best) // n for i, n in pods.items()))
    for _ in range(times):
        if not fleet.may_open(best):
            break
        box = fleet.open(fleet.frame.free_bin(best))
        for i, n in pods.items():
            fleet.put(box, i, n)
    return True


def _best(fleet: Fleet, worth: Values, able: Sequence[int], known: Fills, fill: Filler) -> int | None:
    """Of these supplies the one whose fill gives most for its price; None when nothing that is missing fits.

    The fewer pods are missing, the less a fill is worth, so what it was worth is the most that it can be now: a fill is only found
    anew when it would be the best of all as it was (lazy greedy, Minoux 1978).
    """
    charge = worth.charge
    while True:
        ranked = [
            (known[j][0] / charge[j] if j in known else float("inf"), -charge[j], -j)
            for j in able
            if j not in known or known[j][1]
        ]
        if not ranked:
            return None
        best = -max(ranked)[2]
        if best in known and all(fleet.missing(i, best) >= n for i, n in known[best][1].items()):
            return best
        known[best] = fill(fleet, worth, fleet.frame.free_bin(best))


def _best_fill(fleet: Fleet, worth: Values, b: int) -> tuple[float, dict[int, int]]:
    """The more valuable of two fills of an empty node: largest pods first, and most value per share first."""
    f = fleet.frame
    j = f.bins[b].supply
    wanted = {i: n for i in f.fits[b] if (n := fleet.missing(i, j))}
    rate = {i: f.rates[i][j] for i in wanted}
    size = worth.share[b]
    by_size = sorted(wanted, key=lambda i: (-size[i], i))
    by_value = sorted(wanted, key=lambda i: (-worth.value[i] * rate[i] / (size[i] or 1.0), i))
    fills = [filled(f, b, order, wanted) for order in (by_size, by_value)]
    gains = [sum(worth.value[i] * rate[i] * n for i, n in pods.items()) for pods in fills]
    best = 0 if gains[0] >= gains[1] else 1
    return gains[best], fills[best]


def filled(frame: Frame, b: int, order: Sequence[int], wanted: Mapping[int, int]) -> dict[int, int]:
    """The pods an empty node of bin b takes in this order, no more of each than are wanted."""
    free = list(frame.bins[b].room)
    pods = {}
    for i in order:
        room = (have // n for have, n in zip(free, frame.needs[i], strict=True) if n)
        n = min(wanted[i], frame.fits[b][i], min(room, default=wanted[i]))
        if n > 0:
            pods[i] = n
            free = [have - need * n for have, need in zip(free, frame.needs[i], strict=True)]
    return pods


def _meet(fleet: Fleet) -> bool:
    """Adds the cheapest nodes that minimum limits still ask for."""
    while short := fleet.shortfalls():
        able = [j for j, w in short[0].items() if w > 0 and fleet.may_open(j)]
        if not able:
            return False
        fleet.open(fleet.frame.free_bin(min(able, key=lambda j: (fleet.frame.prices[j], j))))
    return fleet.within()
