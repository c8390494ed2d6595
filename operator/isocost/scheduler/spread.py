"""Topology spread: constraints of the pod, and the two soft ones that every pod of a controller has by default."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from isocost.scheduler.floor import Flags, Floor, Load, Reals, Wholes
from isocost.world.cluster import HOSTNAME_LABEL, ZONE_LABEL

DEFAULT = ((HOSTNAME_LABEL, 3), (ZONE_LABEL, 5))
"""label and skew of the scheduler's own constraints"""
_BEST = 100


@dataclass(frozen=True, slots=True)
class _Soft:
    """key, skew, and by host how many of the pods that it speaks of stand there."""

    key: str
    skew: int
    pods: Wholes


def level(floor: Floor, load: Load, spec: int) -> Flags:
    """Hosts on which every hard constraint keeps its skew; one that lacks the label never does."""
    hard = [one for one in floor.specs[spec].spreads if one.hard]
    eligible = floor.reaches[spec] & _labelled(floor, [one.key for one in hard])
    fits = np.ones(len(floor.hosts), bool)
    for one in hard:
        meant = floor.meant(spec, one.pods)
        domain = floor.gathered(one.key, np.where(eligible, meant @ load.pods, 0))
        least = int(domain[eligible].min()) if eligible.any() else 0
        fits &= (floor.domains(one.key) >= 0) & (domain + meant[spec] - least <= one.skew)
    return fits


def score(floor: Floor, load: Load, spec: int, chosen: Wholes) -> Wholes | None:
    """0 to 100 for the chosen hosts; None where nothing is to be spread."""
    own = bool(floor.specs[spec].spreads)
    soft = _own(floor, load, spec) if own else _default(floor, load, spec)
    if not soft:
        return None
    labelled = _labelled(floor, [one.key for one in soft]) if own else np.ones(len(floor.hosts), bool)
    counted = floor.reaches[spec] & labelled
    raw = sum((_raw(floor, one, counted, chosen, labelled) for one in soft), np.zeros(len(chosen)))
    return _normal(np.floor(raw + 0.5).astype(np.int64), labelled[chosen])


def _own(floor: Floor, load: Load, spec: int) -> list[_Soft]:
    soft = (one for one in floor.specs[spec].spreads if not one.hard)
    return [_Soft(one.key, one.skew, floor.meant(spec, one.pods) @ load.pods) for one in soft]


def _default(floor: Floor, load: Load, spec: int) -> list[_Soft]:
    if not floor.specs[spec].kin:
        return []
    pods = floor.kin[spec] @ load.pods
    return [_Soft(key, skew, pods) for key, skew in DEFAULT]


def _labelled(floor: Floor, keys: Sequence[str]) -> Flags:
    every: Flags = np.all([floor.domains(key) >= 0 for key in keys], axis=0)
    return every


def _raw(floor: Floor, one: _Soft, counted: Flags, chosen: Wholes, labelled: Flags) -> Reals:
    """Pods in the domain, weighted by the logarithm of how many domains there are; hosts count their pods whoever they are."""
    codes = floor.domains(one.key)[chosen]
    if one.key == HOSTNAME_LABEL:
        pods, size = one.pods[chosen], int(labelled[chosen].sum())
    else:
        pods = floor.gathered(one.key, np.where(counted, one.pods, 0))[chosen]
        size = len(np.unique(codes[labelled[chosen]]))
    return np.where(codes >= 0, pods * log(size + 2) + one.skew - 1, 0.0)


def _normal(raw: Wholes, counts: Flags) -> Wholes:
    """100 for the fewest pods; 0 for hosts that lack a label."""
    held = raw[counts]
    most, least = int(held.max(initial=0)), int(held.min()) if len(held) else 0
    good = np.full(len(raw), _BEST, np.int64) if most == 0 else _BEST * (most + least - raw) // most
    return np.where(counts, good, 0)
