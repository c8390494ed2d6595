"""Pods that are spread over zones: their counts per zone are fixed before the fleet is chosen.

max - min <= skew over the zones that could hold the pod. With skew 1 the counts follow up to who gets the remainder; with more,
some zones take as many more as the skew allows: those that hold more of the pods now, then those that are cheap. A zone whose
stock holds fewer takes fewer, and so do then the others. This makes plans feasible by construction. The bound is proved without the spread,
so it stays valid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from isocost.pack.fits import allowed, alone, room
from isocost.world.packing import Batch, Group, Kind


def spread(
    batch: Batch, count: int, kinds: Sequence[Kind], runs: Mapping[str, int] | None = None
) -> list[tuple[Batch, int]]:
    """The batch as one batch per zone; itself when it does not mind, or when one zone only could hold it.

    runs: how many of its pods run in each zone. Fewer than count come back where the stock of a zone holds the others down.
    """
    if batch.skew is None and batch.per_zone is None:
        return [(batch, count)]
    able = [k for k in kinds if k.stock != 0 and room(batch, k) and allowed(batch, k)]
    cheapest = {z: min(_each(batch, k) for k in able if k.zone == z) for z in {k.zone for k in able}}
    zones = sorted(cheapest, key=lambda z: (-(runs or {}).get(z, 0), cheapest[z], z))
    if len(zones) < 2 and batch.per_zone is None:
        return [(batch, count)]
    most = [sum(count if k.stock is None else k.stock * alone(batch, k) for k in able if k.zone == z) for z in zones]
    limit = count if batch.per_zone is None else batch.per_zone
    counts = _counts(count, [min(m, limit) for m in most], limit if batch.skew is None else batch.skew)
    return [(replace(batch, zone=z), n) for z, n in zip(zones, counts, strict=True) if n]


def running(groups: Sequence[Group], kinds: Sequence[Kind]) -> dict[str, dict[str, int]]:
    """By pod name and zone, how many run."""
    zone = {k.key: k.zone for k in kinds}
    found: dict[str, dict[str, int]] = {}
    for group in groups:
        for name, n in group.pods.items() if group.kind in zone else ():
            there = found.setdefault(name, {})
            there[zone[group.kind]] = there.get(zone[group.kind], 0) + n * group.count
    return found


def without(groups: Sequence[Group], names: Set[str]) -> tuple[Group, ...]:
    """The nodes without all pods of these names."""
    found = list(groups)
    for name in sorted(names):
        found = list(_without(found, {g.kind for g in found}, name, sum(g.pods.get(name, 0) * g.count for g in found)))
    return tuple(found)


def levelled(groups: Sequence[Group], batches: Sequence[Batch], kinds: Sequence[Kind]) -> tuple[Group, ...]:
    """The nodes without the pods by which a zone exceeds another, which the stock that others use up has kept low."""
    found, there = list(groups), running(groups, kinds)
    for b in (b for b in batches if b.skew is not None):
        placed = there.get(b.name, {})
        able = {k.zone for k in kinds if k.stock != 0 and room(b, k) and allowed(b, k)}
        top = min((placed.get(z, 0) for z in able), default=0) + (b.skew or 0)
        for zone, n in placed.items():
            if n > top:
                inside = {k.key for k in kinds if k.zone == zone}
                found = list(_without(found, inside, b.name, n - top))
    return tuple(found)


def _without(groups: Sequence[Group], keys: Set[str], name: str, over: int) -> Iterator[Group]:
    """The nodes with so many pods of the name less on those of the keys; nodes that are empty then are left out."""
    for group in groups:
        each = group.pods.get(name, 0) if group.kind in keys else 0
        bare = min(group.count, over // each) if each else 0
        some = over - bare * each if each and bare < group.count else 0
        over -= bare * each + some
        for count, n in ((bare, each), (int(some > 0), some), (group.count - bare - (some > 0), 0)):
            pods = {**group.pods, name: group.pods[name] - n} if n else dict(group.pods)
            pods = {one: k for one, k in pods.items() if k}
            if count and pods:
                yield replace(group, count=count, pods=pods, gpus=_fewer(group.gpus, name, n))


def _fewer(gpus: tuple[tuple[tuple[str, int], ...], ...], name: str, n: int) -> tuple[tuple[tuple[str, int], ...], ...]:
    found = []
    for gpu in gpus:
        gone = min(n, sum(pod == name for pod, _ in gpu))
        n -= gone
        mine = [one for one in gpu if one[0] == name]
        found.append((*(one for one in gpu if one[0] != name), *mine[gone:]))
    return tuple(found)


def _each(batch: Batch, kind: Kind) -> float:
    """Price per pod by the scarcest amount."""
    shares = [batch.cpu / kind.cpu if kind.cpu else 0.0, batch.memory / kind.memory if kind.memory else 0.0]
    shares.append(batch.gpu * batch.gpu_milli / (1000 * kind.gpu) if kind.gpu else 0.0)
    return kind.price * max(shares)


def _counts(count: int, most: Sequence[int], skew: int) -> list[int]:
    """How many for each zone, at most so many: all as high as the lowest must be, and the first ones as much more as the skew allows."""
    low, high = 0, min(most)
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if sum(min(m, middle + skew) for m in most) >= count else (middle + 1, high)
    counts = [low] * len(most)
    rest = max(0, count - low * len(most))
    for z, m in enumerate(most):
        more = min(skew, m - low, rest)
        counts[z], rest = low + more, rest - more
    return counts
