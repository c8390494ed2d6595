"""From column generation to fleets: of its mixture's whole parts, of varied values, and of the best whole choice among its fills."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from math import ceil

from isocost.model.encode import CLOSE, unit
from isocost.solve import columns
from isocost.solve.build import built, laid
from isocost.solve.duals import MILLION
from isocost.solve.fill import Values, complete, trim
from isocost.solve.found import Found
from isocost.solve.generate import Generator

THREADS = 2
EACH = 100
"""rounds of column generation between two fleets made of its mixture, so that there is an answer should time run out"""
ANY = float("inf")
"""while nobody waits, any one fleet of an unfinished mixture will do: of ten thousand pods each takes as long as fifty more rounds"""
AGAIN = 4
"""times nearer to its bound a mixture is before fleets are made of it once more, where one near it is enough"""
LAST = 0.3
"""share of the time that is kept for the whole choice among the fills found"""
TURNS = 10
"""fleets of each sort made of the last mixture, if there is time"""
BUILT = 0.4
"""share of what time is left then that they may take"""
COLUMNS = 4000
"""fills in one whole choice"""


def grown(found: Found, worth: Values, left: Callable[[], float], enough: float = 0.0) -> Iterator[Found]:
    """Yields the same Found each time that it may have improved. left() is the seconds that remain; enough is a gap with which the
    caller will be content."""
    with ThreadPoolExecutor(THREADS) as pool:
        yield from _grown(found, worth, left, enough, pool)


def _grown(
    found: Found, worth: Values, left: Callable[[], float], enough: float, pool: ThreadPoolExecutor
) -> Iterator[Found]:
    fleets = [found.fleet] if found.fleet is not None else []
    making = Generator(found.frame, columns.used(found.frame, fleets), pool)
    end, unit_ = left() * LAST, unit(found.frame.prices)
    rounds, near = 0, enough / 2
    while making.step(lambda: left() - end) and not found.proven:
        rounds += 1
        close = near > 0 and making.value <= making.bound * (1 + near)
        if close:
            near /= AGAIN
        if rounds % EACH == 0 or close:
            found.prove(_units(making.bound, *unit_))
            _rounded(found, making, 1, lambda: left() - end, enough or ANY)
            yield found
    found.prove(_units(making.bound, *unit_))
    found.worth = making.worth
    rest = left() * (1 - BUILT)
    _rounded(found, making, TURNS, lambda: left() - rest, enough)
    yield found
    if not found.proven and making.worth is not None:
        _chosen(found, making, worth, left() * 0.7)
        yield found


def _rounded(found: Found, making: Generator, turns: int, left: Callable[[], float], enough: float = 0.0) -> None:
    """Fleets of the mixture, until one is within that gap of the bound."""
    if making.worth is None:
        return
    mixture = making.mixture
    for fleet in built(making.ground, making.worth, mixture.used(), turns, left):
        mixture.add(columns.used(found.frame, [fleet]))
        if fleet.complete() and fleet.within():
            found.offer(fleet)
        if found.fleet and found.fleet.cost <= found.bound * (1 + enough):
            return


def _chosen(found: Found, making: Generator, worth: Values, seconds: float) -> None:
    """The cheapest whole choice of fills that could be part of a cheaper answer."""
    cost = found.fleet.cost / MILLION if found.fleet else float("inf")
    fills = making.mixture.whole(making.near(cost, COLUMNS), seconds, cost)
    if fills is None:
        return
    fleet = laid(found.frame, fills)
    if complete(fleet, worth):
        trim(fleet)
        if fleet.within():
            found.offer(fleet)


def _units(bound: float, scale: int, exact: bool) -> int:
    """A bound per hour in millionths; where costs are whole units, the next whole one."""
    least = bound * MILLION * (1 - 1e-9)
    return scale * ceil(least / scale - CLOSE) if exact else int(least)
