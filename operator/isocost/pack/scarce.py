"""Where the stock of offers does not hold all pods: the question of those alone that found a place, and who may still come in.

A proof about all pods says little of those that are placed, since the others weigh in it as much. So once it is known who is in, the
search and the proof are about them. A cheaper fleet for them may need fewer nodes; then there is stock again for some that were out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from isocost.pack.decode import layout
from isocost.pack.fits import allowed, alone, room
from isocost.pack.frame import Frame, Wholes
from isocost.pack.zones import running
from isocost.world.packing import Batch, Group, Kind


def narrowed(frame: Frame, count: Wholes) -> Frame:
    """The frame with so many pods of each shape, the first by name."""
    names = tuple(_first(named, int(n)) for named, n in zip(frame.shapes.names, count, strict=True))
    return _named(frame, names)


def only(frame: Frame, placed: Mapping[str, int]) -> Frame:
    """The frame with the placed pods; no name is in two of its shapes."""
    names = tuple(tuple((name, placed[name]) for name, _ in named if placed[name]) for named in frame.shapes.names)
    return _named(frame, names)


def _named(frame: Frame, names: tuple[tuple[tuple[str, int], ...], ...]) -> Frame:
    """The frame with these pods of each shape."""
    count = np.array([sum(n for _, n in one) for one in names], np.int64)
    fits = np.minimum(frame.fits, count[:, None])
    return replace(frame, shapes=replace(frame.shapes, count=count, names=names), fits=fits)


def _first(named: Sequence[tuple[str, int]], most: int) -> tuple[tuple[str, int], ...]:
    found = []
    for name, n in named:
        found.append((name, min(n, most)))
        most -= found[-1][1]
    return tuple(one for one in found if one[1])


def topped(groups: Sequence[Group], batches: Sequence[Batch], kinds: Sequence[Kind]) -> tuple[Group, ...]:
    """The nodes, and more of them, with pods of one sort each, as long as there is stock that holds one of those left out.

    Pods that come in sets or one per zone are not added.
    """
    found = list(groups)
    stock = {k.key: k.stock for k in kinds}
    for group in groups:
        if (n := stock[group.kind]) is not None:
            stock[group.kind] = n - group.count
    placed = running(groups, kinds)
    for b in batches:
        there = placed.get(b.name, {})
        if sum(there.values()) >= b.count or b.gang or b.together or b.per_zone is not None:
            continue
        able = [k for k in kinds if k.stock != 0 and room(b, k) and allowed(b, k)]
        at = {z: there.get(z, 0) for z in sorted({k.zone for k in able})}
        able.sort(key=lambda k: (k.price / alone(b, k), k.key))
        while (left := b.count - sum(at.values())) > 0:
            more = _one(b, able, stock, at, left)
            if more is None:
                break
            found.append(more)
    return tuple(found)


def _one(b: Batch, able: Sequence[Kind], stock: dict[str, int | None], at: dict[str, int], left: int) -> Group | None:
    """Nodes of the first kind in stock that may take some of the pods; stock and the counts by zone follow."""
    for k in able:
        have = stock[k.key]
        free = left if b.skew is None else min(left, min(at.values()) + b.skew - at[k.zone])
        if b.skew is not None and len(at) == 1:
            free = left
        each = min(alone(b, k), free)
        if have == 0 or each < 1:
            continue
        count = free // each if have is None else min(free // each, have)
        stock[k.key] = None if have is None else have - count
        at[k.zone] += each * count
        pods = {b.name: each}
        return Group(kind=k.key, count=count, pods=pods, gpus=layout(pods, {b.name: b}, k.gpu, k.gpu_memory))
    return None
