"""Wishes that concern more than one pod, settled before the fleet is chosen: what cannot be placed at all, gangs, pods that share a
zone, pods that are spread over zones, and who waits where the stock is short.

What is fixed here makes plans feasible by construction, and is not reconsidered: the zone of pods that share one is the one that is
cheapest for them alone. The bound is proved without these wishes, so it stays valid.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from isocost.pack.construct import Draft, construct, endless, reservation
from isocost.pack.fits import allowed, alone, room, why_not
from isocost.pack.frame import NO_LIMIT, Frame, Wholes, placeable
from isocost.pack.pricing import Bag
from isocost.pack.rounding import used
from isocost.pack.scarce import narrowed
from isocost.pack.zones import spread
from isocost.world.packing import Batch, Group, Kind, Left, placed

STEPS = 5000
"""of the kernel for one fill"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted:
    """The batches that some kind holds; the same, parted by zone, with how many of each; and the pods that none holds."""

    batches: tuple[Batch, ...]
    parts: tuple[tuple[Batch, int], ...]
    left: tuple[Left, ...]


def admitted(
    batches: Sequence[Batch], kinds: Sequence[Kind], runs: Mapping[str, Mapping[str, int]]
) -> Admitted:  # fmt: skip
    """runs: by pod name and zone, how many run now."""
    asked = [b for b in batches if b.count > 0]
    left = {b.name: why_not(b, tuple(kinds)) for b in asked if not placeable(b, kinds)}
    fit = [b for b in asked if b.name not in left]
    zones = _zones(fit, kinds, runs)
    left |= {
        b.name: f"no zone holds all pods that must be in one with it ({b.together})"
        for b in fit
        if zones.get(b.together, "") is None
    }
    torn = {b.gang: b.name for b in asked if b.gang and b.name in left}
    for b in fit:
        if b.gang in torn:
            left[b.name] = f"its gang {b.gang} is placed as a whole or not at all, and {torn[b.gang]} cannot be placed"
    fit = [b for b in fit if b.name not in left]
    return Admitted(
        batches=tuple(fit),
        parts=tuple(
            part
            for b in fit
            for part in spread(
                replace(b, zone=zones[b.together]) if b.together else b, b.count, kinds, runs.get(b.name)
            )
        ),
        left=tuple(Left(name=b.name, count=b.count, reason=left[b.name]) for b in asked if b.name in left),
    )


def _zones(
    batches: Sequence[Batch], kinds: Sequence[Kind], runs: Mapping[str, Mapping[str, int]]
) -> dict[str, str | None]:
    """The zone of each set of batches that share one."""
    groups: dict[str, list[Batch]] = defaultdict(list)
    for b in batches:
        if b.together:
            groups[b.together].append(b)
    return {name: _zone(members, kinds, runs) for name, members in groups.items()}


def _zone(members: Sequence[Batch], kinds: Sequence[Kind], runs: Mapping[str, Mapping[str, int]]) -> str | None:
    """The zone that holds most of the members, of those the one where most run, and of those the cheapest; None when none holds each."""
    scores = []
    for zone in sorted({k.zone for k in kinds}):
        inside = [k for k in kinds if k.zone == zone and k.stock != 0]
        able = [(b, [k for k in inside if room(b, k) and allowed(b, k)]) for b in members]
        if all(ks for _, ks in able):
            held = sum(
                min(b.count, sum(b.count if k.stock is None else k.stock * alone(b, k) for k in ks)) for b, ks in able
            )
            there = sum(runs.get(b.name, {}).get(zone, 0) for b in members)
            price = sum(b.count * min(k.price / max(1, alone(b, k)) for k in ks) for b, ks in able)
            scores.append((-held, -there, price, zone))
    return min(scores)[3] if scores else None


def short(
    frame: Frame, bags: list[Bag], batches: Sequence[Batch], go_on: Callable[[], bool]
) -> tuple[Frame, Draft] | None:
    """Where the stock is short and priorities differ: the frame with the pods that are let in, and a fleet for them; else None.

    Priority by priority, the highest first, as many are let in as find a place beside those that are in.
    """
    rank = {b.name: b.priority for b in batches}
    if len(set(rank.values())) < 2 or (frame.kinds.stock >= NO_LIMIT).all():
        return None
    tiers = [_tier(frame, rank, p) for p in sorted(set(rank.values()), reverse=True)]
    worth, stock = reservation(frame), endless(frame)
    inside = np.zeros(len(frame.shapes), np.int64)
    held = Draft(fills=(), left=inside)
    for tier in tiers:
        joint = construct(frame, bags, worth, inside + tier, stock, STEPS, go_on)
        rest = construct(frame, bags, worth, tier, np.maximum(stock - used(frame, held.fills), 0), STEPS, go_on)
        if (joint.left <= tier).all() and joint.left.sum() <= rest.left.sum():
            held = Draft(fills=joint.fills, left=joint.left * 0)
            inside = inside + tier - joint.left
        else:
            held = Draft(fills=(*held.fills, *rest.fills), left=rest.left * 0)
            inside = inside + tier - rest.left
    if (inside == frame.shapes.count).all():
        return None
    return narrowed(frame, inside), held


def _tier(frame: Frame, rank: Mapping[str, int], priority: int) -> Wholes:
    return np.array([sum(n for name, n in named if rank[name] == priority) for named in frame.shapes.names], np.int64)


def torn(groups: Sequence[Group], batches: Sequence[Batch]) -> set[str]:
    """Names of pods whose gang is placed in part only."""
    there = placed(groups)
    gangs = {b.gang for b in batches if b.gang and there[b.name] < b.count}
    return {b.name for b in batches if b.gang in gangs}
