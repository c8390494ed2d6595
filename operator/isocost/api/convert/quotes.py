"""A PriceBook's prices as quotes, for the checks of `isocost prices lint`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fnmatch import fnmatchcase
from typing import Any

from isocost import catalogue
from isocost.api import pricebook
from isocost.api.catalogs import Catalog
from isocost.api.convert.catalogs import known
from isocost.api.convert.policy import span
from isocost.api.documents import spec, subject
from isocost.catalogue.choose import Wish
from isocost.catalogue.finding import Check, Finding, Level
from isocost.catalogue.lint import lint
from isocost.catalogue.quote import Quote, quotes
from isocost.units import Resources


def findings(document: Mapping[str, Any], today: date, max_age: timedelta | None = None) -> Iterator[Finding]:
    """What is wrong with the prices of a book. max_age stands in for the book's own. Raises InvalidDocument."""
    asked = spec(document, "PriceBook", pricebook.PriceBookSpec)
    owner = subject(document)
    for one in asked.catalogs:
        known(one.name, owner)
        yield from _idle(one, owner)
    yield from lint(prices(asked, owner), today, span(asked.max_age) if max_age is None else max_age)


def prices(book: pricebook.PriceBookSpec, owner: str) -> Iterator[Quote]:
    """Every price of the book: its own offers, and what its catalogues list on the terms that it takes."""
    yield from (_own(one, book.currency, owner) for one in book.offers if one.price_per_hour is not None)
    for each in book.catalogs:
        rows = filter(Wish(patterns=each.instance_types).meets, catalogue.load(each.name))
        taken = (quote for quote in quotes(rows) if quote.terms in each.capacity_types)
        yield from (replace(quote, place=f"{owner} {quote.place}") for quote in taken)


def _own(one: pricebook.Offer, currency: str, owner: str) -> Quote:
    room = Resources.parse(one.allocatable)
    return Quote(
        where=f"{owner} spec.offers {one.name}",
        place=f"{owner} spec.offers",
        instance_type=one.instance_type,
        zone=one.zone,
        terms=one.capacity_type,
        cpu_m=-(-room.cpu_m // 1000) * 1000,
        memory_mib=room.memory_bytes >> 20,
        accelerator=one.accelerator,
        accelerator_count=room.gpus or (_devices(room) if one.accelerator else 0),
        price=Decimal(one.price_per_hour or 0),
        currency=currency,
        source=one.source,
        day=date.fromisoformat(one.date),
    )


def _devices(room: Resources) -> int:
    """Whole devices that no plain resource counts, such as aws.amazon.com/neuron."""
    return sum(n for name, n in room.amounts if "/" in name)


def _idle(one: Catalog, owner: str) -> Iterator[Finding]:
    """Patterns that no machine of the catalogue has, and machines without a price on the terms asked for."""
    kinds = [row.instance_type for row in catalogue.load(one.name)]
    for pattern in one.instance_types:
        if not any(fnmatchcase(kind, pattern) for kind in kinds):
            yield Finding(
                check=Check.UNMATCHED, level=Level.ERROR, where=f"{owner} spec.catalogs {one.name}",
                what=f"instanceTypes has {pattern}, which no machine there matches", why="its nodes would have no price",
                remedy=f"see `isocost prices list {one.name}`, or write the machine as an offer",
            )  # fmt: skip
