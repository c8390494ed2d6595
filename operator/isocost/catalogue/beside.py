"""Checks of prices beside one another: terms of one machine, sizes of one family, accelerators of one model.

The faults looked for are those that public price lists were caught with: the Windows price of a size (it then costs more
than the next larger one), the one-year reservation in the place of spot, a price divided by 730.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from statistics import median
from typing import TypeVar

from isocost.catalogue.finding import Check, Finding, Level, found
from isocost.catalogue.quote import Quote
from isocost.catalogue.row import ON_DEMAND, RESERVED_1Y, RESERVED_3Y, SPOT

K = TypeVar("K", bound=Hashable)

LEAST_SPOT = Decimal("0.04")
"""Of the on-demand price: what spot has been seen to go down to."""
APART = Decimal("0.25")
"""How far the price of a vCPU may lie from the middle of its family."""
WINDOWS, NEAR = Decimal("0.046"), Decimal("0.002")
"""USD a vCPU and hour that AWS and Azure ask for a Windows licence, and how close to it a difference counts as one."""
FEW = 3
"""sizes of a family below which its middle says nothing"""


def twice(quotes: Iterable[Quote]) -> Iterator[Finding]:
    """A machine is priced once for each zone and terms."""
    for same in grouped(quotes, lambda q: (q.place, q.key)).values():
        for quote in same[1:]:
            yield found(
                Check.DUPLICATE, quote, f"{quote.instance_type} ({quote.terms}) is already priced by {same[0].where}",
                "which of the two counts would be chance", "keep one",
            )  # fmt: skip


def currencies(quotes: Iterable[Quote]) -> Iterator[Finding]:
    """All prices of a place are in one currency."""
    for place, held in grouped(quotes, lambda q: q.place).items():
        used = sorted({quote.currency for quote in held if quote.currency})
        if len(used) > 1:
            odd = next(quote for quote in held if quote.currency == used[-1])
            yield found(
                Check.CURRENCIES, odd, f"{place} has prices in {' and '.join(used)}",
                "they would be compared as if they were one", "keep one list for each currency",
            )  # fmt: skip


def terms(quotes: Iterable[Quote]) -> Iterator[Finding]:
    """Who commits or may be interrupted pays less."""
    priced = (quote for quote in quotes if quote.price)
    for held in grouped(priced, lambda q: (q.place, q.instance_type, q.zone)).values():
        yield from _terms({quote.terms: quote for quote in held})


def _terms(by: Mapping[str, Quote]) -> Iterator[Finding]:
    full, spot = by.get(ON_DEMAND), by.get(SPOT)
    one, three = by.get(RESERVED_1Y), by.get(RESERVED_3Y)
    if full and spot:
        yield from _spot(spot, full)
    for less, more in ((one, full), (three, full), (three, one)):
        if less and more and _of(less) > _of(more):
            yield found(
                Check.RESERVED, less, f"{_of(less):f} for {less.terms} is above the {_of(more):f} for {more.terms}",
                "nobody commits in order to pay more: the terms are mixed up", "look both up again",
            )  # fmt: skip
    if spot and one and spot.price == one.price:
        yield found(
            Check.FALSE_SPOT, spot, f"spot costs {_of(spot):f}, exactly what a reservation for one year does",
            "some lists fill spot with the reservation where there is no spot", "look up whether spot is sold at all",
        )  # fmt: skip


def _spot(spot: Quote, full: Quote) -> Iterator[Finding]:
    if _of(spot) > _of(full):
        yield found(
            Check.SPOT, spot, f"spot costs {_of(spot):f}, more than the {_of(full):f} on demand",
            "the two are of different days, or one is wrong", "look both up again",
        )  # fmt: skip
    elif _of(spot) < LEAST_SPOT * _of(full):
        yield found(
            Check.CHEAP_SPOT, spot, f"spot is {_of(spot) / _of(full) * 100:.1f} % of the price on demand",
            "less than 4 % has not been seen on any market", "look it up again", Level.WARNING,
        )  # fmt: skip


def families(quotes: Iterable[Quote]) -> Iterator[Finding]:
    """Within a family, twice the machine costs twice as much. Spot moves freely, accelerators have their own check."""
    plain = (q for q in quotes if q.price and q.cpu_m and q.memory_mib and not q.accelerator and q.terms == ON_DEMAND)
    for held in grouped(plain, lambda q: (q.place, q.currency, q.zone, q.family)).values():
        if len(held) >= FEW:
            yield from _family(held)


def _family(held: Sequence[Quote]) -> Iterator[Finding]:
    middle = median(map(_a_core, held))
    for quote in held:
        above = _a_core(quote) - middle
        said = f"{_a_core(quote):.4f} {quote.currency}/h a vCPU, where {quote.family} costs {middle:.4f}"
        if quote.currency == "USD" and abs(above - WINDOWS) <= NEAR:
            yield found(
                Check.WINDOWS, quote, f"{said}: a Windows licence more",
                "the larger size then seems cheaper than this one", "take the price for Linux",
            )  # fmt: skip
        elif abs(above) > APART * middle:
            yield found(
                Check.PROPORTION, quote, said,
                "sizes of a family cost in proportion; this one would always or never be chosen", "look it up again",
            )  # fmt: skip


def accelerators(quotes: Iterable[Quote], usual: Mapping[str, tuple[Decimal, Decimal]]) -> Iterator[Finding]:
    """The price of one accelerator lies where the catalogue has seen it: not below half of the least, nor twice the most."""
    for quote in quotes:
        low, high = usual.get(quote.accelerator, (None, None))
        if not (low and high and quote.price and quote.accelerator_count) or quote.sliced or quote.currency != "USD":
            continue
        each = quote.price / quote.accelerator_count
        if not low / 2 <= each <= high * 2:
            yield found(
                Check.BAND, quote,
                f"{each:.4f} USD/h for one {quote.accelerator}, which is listed for {low:.2f} to {high:.2f} elsewhere",
                "a price of another machine, month or unit", "look it up again", Level.WARNING,
            )  # fmt: skip


def usual(quotes: Iterable[Quote]) -> dict[str, tuple[Decimal, Decimal]]:
    """The least and the most that one accelerator of each product is listed for, spot and reservations included."""
    priced = (q for q in quotes if q.price and q.accelerator and q.accelerator_count and not q.sliced)
    held = grouped(priced, lambda q: q.accelerator)
    each = {name: [_of(q) / q.accelerator_count for q in quotes_of] for name, quotes_of in held.items()}
    return {name: (min(prices), max(prices)) for name, prices in each.items()}


def grouped(quotes: Iterable[Quote], key: Callable[[Quote], K]) -> dict[K, list[Quote]]:
    """Quotes by a key, in the order in which they came."""
    groups: dict[K, list[Quote]] = defaultdict(list)
    for quote in quotes:
        groups[key(quote)].append(quote)
    return groups


def _of(quote: Quote) -> Decimal:
    return quote.price or Decimal(0)


def _a_core(quote: Quote) -> Decimal:
    return _of(quote) / quote.cpu_m * 1000
