"""Pod affinity and anti-affinity: what pods ask of those beside them, in both directions."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from isocost.scheduler.floor import Flags, Floor, Load, Wholes
from isocost.scheduler.nouns import Term

_OWED = 1
"""the weight that a required affinity of a pod that stands already has for one that comes (hardPodAffinityWeight)"""


def agrees(floor: Floor, load: Load, spec: int) -> Flags:
    """Hosts that break no required term: neither one of this pod nor one of a pod that stands there."""
    fits = np.ones(len(floor.hosts), bool)
    for term in _required(floor.specs[spec].apart):
        fits &= floor.gathered(term.key, floor.meant(spec, term.pods) @ load.pods) == 0
    for other, term in _repelled(floor, spec):
        fits &= floor.gathered(term.key, load.pods[other]) == 0
    return fits & _joined(floor, load, spec)


def score(floor: Floor, load: Load, spec: int, chosen: Wholes) -> Wholes | None:
    """0 to 100 for the chosen hosts; None where no term speaks."""
    terms = list(_terms(floor, load, spec))
    if not any(pods.any() for _, _, pods in terms):
        return None
    raw = sum((weight * floor.gathered(key, pods) for key, weight, pods in terms), np.zeros(len(floor.hosts), np.int64))
    held = raw[chosen]
    low, wide = int(held.min()), int(held.max() - held.min())
    return (100.0 * ((held - low) / wide)).astype(np.int64) if wide else np.zeros(len(held), np.int64)


def _required(terms: tuple[Term, ...]) -> list[Term]:
    return [term for term in terms if not term.weight]


def _repelled(floor: Floor, spec: int) -> Iterator[tuple[int, Term]]:
    """Required anti-affinity of any spec that means this one."""
    for other in floor.choosy:
        asking = floor.specs[other]
        for term in _required(asking.apart):
            if term.pods.takes(asking, floor.specs[spec]):
                yield other, term


def _joined(floor: Floor, load: Load, spec: int) -> Flags:
    """Hosts beside pods that meet all required affinity; the first of pods that want each other may go anywhere."""
    terms = _required(floor.specs[spec].together)
    if not terms:
        return np.ones(len(floor.hosts), bool)
    meant = np.prod([floor.meant(spec, term.pods) for term in terms], axis=0)
    labelled: Flags = np.all([floor.domains(term.key) >= 0 for term in terms], axis=0)
    if meant[spec] and not (meant @ load.pods).any():
        return labelled
    beside: Flags = np.all([floor.gathered(term.key, meant @ load.pods) > 0 for term in terms], axis=0)
    return labelled & beside


def _terms(floor: Floor, load: Load, spec: int) -> Iterator[tuple[str, int, Wholes]]:
    """(label, weight, pods by host) of everything preferred, by this pod or by one that stands."""
    mine = floor.specs[spec]
    for sign, terms in ((1, mine.together), (-1, mine.apart)):
        for term in terms:
            if term.weight:
                yield term.key, sign * term.weight, floor.meant(spec, term.pods) @ load.pods
    for other in floor.choosy:
        asking = floor.specs[other]
        for sign, terms in ((1, asking.together), (-1, asking.apart)):
            for term in terms:
                owed = term.weight or (_OWED if sign > 0 else 0)
                if owed and term.pods.takes(asking, mine):
                    yield term.key, sign * owed, load.pods[other]
