"""Where a pod may run: the filters, over all hosts at once.

A pod that is nominated to a host counts there twice over: others must leave it the room (they are tried with it and without it), and it
is tried on that host before all others.
"""

from __future__ import annotations

import numpy as np

from isocost.scheduler import near, spread
from isocost.scheduler.floor import Flags, Floor, Load


def fitting(floor: Floor, load: Load, promised: Load | None, spec: int) -> Flags:
    """The hosts that may take a pod of the spec. promised: what is kept there for pods nominated by others, None where nothing is."""
    fits = _passes(floor, load, spec)
    return fits & _passes(floor, load.with_(promised), spec) if promised is not None else fits


def _passes(floor: Floor, load: Load, spec: int) -> Flags:
    fits: Flags = floor.admits[spec] & _room(floor, load, spec)
    asked = floor.specs[spec]
    if asked.scheduling.per_node is not None:
        fits &= floor.kin[spec] @ load.pods < asked.scheduling.per_node
    if any(one.hard for one in asked.spreads):
        fits &= spread.level(floor, load, spec)
    if floor.choosy:
        fits &= near.agrees(floor, load, spec)
    return fits


def _room(floor: Floor, load: Load, spec: int) -> Flags:
    """Enough of every resource that is asked for, a pod slot among them."""
    fits = np.ones(len(floor.hosts), bool)
    for r in np.flatnonzero(floor.need[spec]):
        fits &= load.used[:, r] + floor.need[spec, r] <= floor.room[:, r]
    return fits
