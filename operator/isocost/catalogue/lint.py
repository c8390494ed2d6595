"""All checks together, and what is known of the embedded tables and excused.

Every public price list that was opened for the catalogue had errors big enough to flip a decision (a size dearer than the
next larger one, spot prices that are reservations). So the checks are part of the product: the embedded tables pass them, and
`isocost prices lint` puts them to the lists of a user.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import chain

from isocost.catalogue import beside, shelf, single
from isocost.catalogue.ages import ages
from isocost.catalogue.finding import Finding
from isocost.catalogue.quote import Quote, quotes
from isocost.catalogue.waivers import waived

Band = tuple[Decimal, Decimal]


def lint(given: Iterable[Quote], today: date, max_age: timedelta) -> Iterator[Finding]:
    """What is wrong with these prices on this day, check by check."""
    held = tuple(given)
    known = {device.product: device for device in shelf.devices().values()}
    for quote in held:
        yield from single.whole(quote)
        yield from single.plausible(quote)
        yield from single.device(quote, known)
    for check in (beside.twice, beside.currencies, beside.terms, beside.families):
        yield from check(held)
    yield from beside.accelerators(held, bands())
    yield from ages(held, today, max_age)


def embedded(today: date, max_age: timedelta) -> Iterator[Finding]:
    """What is wrong with the embedded tables, but for what is waived with a reason."""
    return (one for one in lint(everything(), today, max_age) if waived(one) is None)


@cache
def bands() -> dict[str, Band]:
    """What one accelerator of each product costs in the catalogue: least and most."""
    return beside.usual(everything())


def everything() -> Iterator[Quote]:
    """All prices of the embedded tables."""
    return quotes(chain.from_iterable(map(shelf.load, shelf.names())))
