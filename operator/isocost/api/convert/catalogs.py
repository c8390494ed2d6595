"""spec.catalogs -> offers: the book's discounts and maxAge hold for them, and an own offer of the same machine wins."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Self

from isocost import catalogue
from isocost.api.catalogs import Catalog
from isocost.api.convert.discount import discounted
from isocost.api.documents import InvalidDocument
from isocost.api.pricebook import PriceBookSpec
from isocost.catalogue.choose import Wish
from isocost.units import MICROS, Missing
from isocost.world.offer import Offer

MOST = 2000
"""offers that the catalogues of one book may add: every round carries all of them"""


@dataclass(frozen=True, slots=True)
class _Written:
    """The names and the machines (type, terms, zone) of the book's own offers."""

    names: frozenset[str]
    machines: frozenset[tuple[str, str, str]]

    @classmethod
    def of(cls, own: Iterable[Offer]) -> Self:
        held = tuple(own)
        machines = frozenset((offer.instance_type, offer.capacity_type, offer.zone) for offer in held)
        return cls(frozenset(offer.name for offer in held), machines)

    def replaces(self, listed: Offer) -> bool:
        """Whether an own offer is the same machine on the same terms in its zone or in any, or has the same name."""
        places = ("", listed.zone)
        alike = any((listed.instance_type, listed.capacity_type, zone) in self.machines for zone in places)
        return alike or listed.name in self.names


def catalogued(
    asked: PriceBookSpec, own: Iterable[Offer], owner: str, today: date, age: timedelta
) -> tuple[Offer, ...]:
    """The offers that the book's catalogues add. Raises InvalidDocument for an unknown catalogue and for too many offers."""
    written = _Written.of(own)
    listed = (offer for one in asked.catalogs for offer in _listed(one, owner, today, age))
    found = tuple(_priced(offer, asked) for offer in listed if not written.replaces(offer))
    if len(found) > MOST:
        fault = f"spec.catalogs: they add {len(found)} offers and may add {MOST}; name fewer instanceTypes or zones"
        raise InvalidDocument(owner, (fault,))
    return found


def known(name: str, owner: str) -> None:
    """Raises InvalidDocument where there is no catalogue of this name, with the nearest ones."""
    if name not in catalogue.names():
        near = difflib.get_close_matches(name, catalogue.names(), n=3, cutoff=0.5)
        advice = f"did you mean {' or '.join(near)}?" if near else "`isocost prices list` shows all"
        raise InvalidDocument(owner, (f"spec.catalogs: there is no catalogue {name!r}; {advice}",))


def _listed(one: Catalog, owner: str, today: date, age: timedelta) -> Iterator[Offer]:
    known(one.name, owner)
    rows = filter(Wish(patterns=one.instance_types).meets, catalogue.load(one.name))
    return catalogue.offers(rows, today, age, one.capacity_types, one.zones)


def _priced(offer: Offer, asked: PriceBookSpec) -> Offer:
    if isinstance(offer.price, Missing) or not asked.discounts:
        return offer
    return replace(offer, price=discounted(Decimal(offer.price.micros) / MICROS, offer, asked))
