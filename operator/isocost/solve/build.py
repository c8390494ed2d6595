"""Whole fleets from a mixture in fractions: its whole parts, and the rest built fill by fill at the values of the mixture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import product

import numpy as np

from isocost.model.frame import Frame
from isocost.model.limits.variables import Column
from isocost.pack.frame import Reals
from isocost.solve.duals import Duals, Ground
from isocost.solve.fill import Values, complete, trim, values
from isocost.solve.fleet import Fleet

STEPS = 3_000
"""steps of the kernel for one fill"""
DUST = 1e-9
"""a pod without a value is still to be placed"""
SHARES = (1.0, 0.75, 0.9, 0.5)
"""of a mixture's whole parts that are kept, one fleet each: the fewer, the freer the rest"""
NOISE = 0.03
"""by how much values are varied, relatively, from the second turn on: other fills come of it, which a whole choice needs"""
STRAINS = (0.0, 0.05, 0.2)
"""shares of all pods' worth that upper limits are charged for beyond their duals"""
SEED = 2026


def laid(frame: Frame, fills: Iterable[tuple[Column, int]]) -> Fleet:
    """Nodes with these fills, as far as their pods are missing and limits allow."""
    fleet = Fleet(frame)
    pinned = {b: [x for x in fleet.boxes if x.bin == b] for b, found in enumerate(frame.bins) if found.nodes}
    spare = {b: [x for x in fleet.boxes if x.bin == b] for b, found in enumerate(frame.bins) if not found.nodes}
    for (b, pods), times in fills:
        j = frame.bins[b].supply
        for _ in range(times):
            at_hand = pinned.get(b) or spare.get(b)
            if at_hand:
                box = at_hand.pop()
            elif b not in pinned and fleet.may_open(j):
                box = fleet.open(b)
            else:
                break
            for i, n in pods:
                more = min(n - box.pods.get(i, 0), fleet.room(box, i), fleet.missing(i, j))
                if more > 0:
                    fleet.put(box, i, more)
    return fleet


def built(
    ground: Ground, duals: Duals, fills: Iterable[tuple[Column, float]], turns: int, left: Callable[[], float]
) -> Iterator[Fleet]:
    """Fleets from more or less of the whole parts of the fills; complete ones, unless a limit was in the way."""
    known, plain = list(fills), values(ground.frame)
    dice = np.random.default_rng(SEED)
    varied = duals
    for _, share, strain in product(range(turns), SHARES, _strains(ground)):
        if left() <= 0:
            return
        fleet = laid(ground.frame, ((column, int(times * share + 1e-6)) for column, times in known))
        charged = replace(varied, charge=_strained(ground, varied, strain))
        if complete(fleet, _priced(plain, ground, charged), _filler(ground, charged)):
            trim(fleet)
        yield fleet
        varied = replace(duals, row=duals.row * dice.normal(1.0, NOISE, len(duals.row)).clip(0.5, 1.5))


def _strains(ground: Ground) -> tuple[float, ...]:
    return STRAINS if any(upper for _, _, upper in ground.sides) else (0.0,)


def _strained(ground: Ground, duals: Duals, strain: float) -> Reals:
    """The charges of upper limits raised by a share of what all pods are worth, spread over the limit: a fleet of whole nodes
    uses more of a limit than the mixture in fractions does."""
    total = float(duals.row @ ground.rows.least)
    more = [strain * total / cap if upper and cap > 0 else 0.0 for _, cap, upper in ground.sides]
    charge: Reals = duals.charge - np.array(more)
    return charge


def _priced(plain: Values, ground: Ground, duals: Duals) -> Values:
    """The greedy completion's values, with nodes charged as the duals have it."""
    return replace(plain, charge=tuple(max(1e-9, float(cost)) for cost in ground.node(duals)))


def _filler(ground: Ground, duals: Duals) -> Callable[[Fleet, Values, int], tuple[float, dict[int, int]]]:
    """The kernel's best fill of the pods that are missing; where the duals value none of them, as many as fit."""
    pods = {j: ground.pod(duals, j) for j in range(len(ground.price))}

    def fill(fleet: Fleet, worth: Values, b: int) -> tuple[float, dict[int, int]]:
        f, j = fleet.frame, fleet.frame.bins[b].supply
        there = np.zeros(len(f.shapes), np.int64)
        for i in f.fits[b]:
            there[i] = fleet.missing(i, j)
        found = ground.fill(np.maximum(pods[j], DUST), b, STEPS, there=there)
        return found.value, dict(found.pods)

    return fill
