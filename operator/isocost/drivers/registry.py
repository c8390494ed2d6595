"""Drivers are found through the entry points of the group isocost.drivers, ours like anybody else's.

A driver that fails to load is not fatal, since policies may not need it, but it must be seen: it is logged as an error,
told by `load`, and a policy that names it is told that there is no such driver.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

from isocost.drivers.protocol import Driver

GROUP = "isocost.drivers"
_VERBS = ("find", "render", "create", "scale", "remove", "delete")
_BROKEN = (ImportError, AttributeError, SyntaxError, NameError, TypeError, ValueError, OSError, RuntimeError)

log = logging.getLogger("isocost.drivers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """The drivers by the word users write, and a sentence for each one that could not be loaded."""

    drivers: Mapping[str, Driver]
    troubles: tuple[str, ...] = ()


def drivers(points: Iterable[EntryPoint] | None = None) -> Mapping[str, Driver]:
    """All drivers that are installed (or of these entry points) and work; the others are logged."""
    loaded = load(points)
    for trouble in loaded.troubles:
        log.error("%s", trouble)
    return loaded.drivers


def load(points: Iterable[EntryPoint] | None = None) -> Loaded:
    """The drivers of these entry points (default: all that are installed). Of two with one name neither counts."""
    found = sorted(entry_points(group=GROUP) if points is None else points, key=lambda p: (p.name, p.value))
    ready: dict[str, Driver] = {}
    troubles: list[str] = []
    for point in found:
        if sum(other.name == point.name for other in found) > 1:
            troubles.append(
                f"driver {point.name!r}: two packages provide it, one as {point.value}; uninstall one of them"
            )
            continue
        try:
            ready[point.name] = _made(point)
        except _BROKEN as error:
            troubles.append(
                f"driver {point.name!r} ({point.value}) could not be loaded: {error}; reinstall its package"
            )
    return Loaded(drivers=ready, troubles=tuple(troubles))


def _made(point: EntryPoint) -> Driver:
    driver: Driver = point.load()()
    missing = [verb for verb in _VERBS if not callable(getattr(driver, verb, None))]
    if missing or driver.name != point.name:
        raise TypeError(f"it lacks {', '.join(missing)}" if missing else f"it calls itself {driver.name!r}")
    return driver
