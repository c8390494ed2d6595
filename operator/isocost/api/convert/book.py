"""PriceBook and Site documents -> world.offer, with discounts, energy and the age of prices worked in.

A price that cannot be acted on is Missing with its reason, offer by offer: one stale line does not blind the operator
to the rest of the book.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from isocost.api import pricebook
from isocost.api.convert.catalogs import catalogued
from isocost.api.convert.discount import discounted
from isocost.api.convert.policy import span
from isocost.api.documents import InvalidDocument, spec, subject
from isocost.api.site import SiteSpec
from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import Taint
from isocost.world.offer import Offer, PriceBook, Site

USUAL_PODS = 110
"""What a kubelet takes by default."""


def site(document: Mapping[str, Any]) -> Site:
    """A Site in the world's words. Raises InvalidDocument."""
    asked = spec(document, "Site", SiteSpec)
    place = Site(name=document["metadata"]["name"], zones=asked.zones, max_nodes=asked.max_nodes)
    if asked.energy is None:
        return place
    energy = asked.energy
    return replace(
        place, tariff=Decimal(energy.price_per_kilowatt_hour), pue=Decimal(energy.pue), currency=energy.currency
    )


def book(document: Mapping[str, Any], sites: Iterable[Site], now: datetime) -> PriceBook:
    """A PriceBook in the world's words as of `now`: prices after discounts, energy added, Missing where not to be acted on.

    Raises InvalidDocument, also for two offers that describe the same machine and for a catalogue there is not.
    """
    asked = spec(document, "PriceBook", pricebook.PriceBookSpec)
    _distinct(asked.offers, subject(document))
    places, age = tuple(sites), span(asked.max_age)
    own = tuple(_offer(one, asked, places, now.date(), age) for one in asked.offers)
    listed = catalogued(asked, own, subject(document), now.date(), age)
    offers = (*own, *listed)
    return PriceBook(name=document["metadata"]["name"], currency=asked.currency, offers=offers, max_age=age)


def _distinct(offers: tuple[pricebook.Offer, ...], owner: str) -> None:
    seen: dict[tuple[str, str, str], str] = {}
    for one in offers:
        first = seen.setdefault((one.instance_type, one.zone, one.capacity_type), one.name)
        if first != one.name:
            fault = f"spec.offers: {first} and {one.name} are the same instanceType, zone and capacityType"
            raise InvalidDocument(owner, (fault,))


def _offer(
    one: pricebook.Offer, within: pricebook.PriceBookSpec, sites: tuple[Site, ...], today: date, age: timedelta
) -> Offer:
    energy = _energy(one, sites, within.currency)
    price = _price(one, within, today, age)
    known = Rate.zero(within.currency) if isinstance(energy, Missing) else energy
    return Offer(
        name=one.name,
        instance_type=one.instance_type,
        zone=one.zone,
        capacity_type=one.capacity_type,
        allocatable=Resources.parse({"pods": USUAL_PODS, **one.allocatable}),
        labels=one.labels,
        taints=tuple(Taint(key=t.key, value=t.value, effect=t.effect.value) for t in one.taints),
        accelerator=one.accelerator,
        price=energy if isinstance(energy, Missing) else price,
        energy=known,
        source=one.source,
        as_of=date.fromisoformat(one.date),
    )


def _price(one: pricebook.Offer, within: pricebook.PriceBookSpec, today: date, age: timedelta) -> Rate | Missing:
    old = today - date.fromisoformat(one.date)
    if old > age:
        return Missing(reason=f"the price of {one.name} is {old.days} days old, and the book allows {within.max_age}")
    if old < timedelta(days=-1):
        return Missing(reason=f"the price of {one.name} is dated {one.date}, which is still to come")
    listed = Decimal(one.price_per_hour) if one.price_per_hour is not None else None
    return discounted(listed, one, within)


def _energy(one: pricebook.Offer, sites: tuple[Site, ...], currency: str) -> Rate | Missing:
    """Watts / 1000 x pue x tariff. An own machine whose energy price is unknown has no known price at all."""
    if one.average_power_watts is None:
        return Rate.zero(currency)
    here = [place for place in sites if one.zone in place.zones]
    if len(here) > 1:
        return Missing(reason=f"zone {one.zone} of {one.name} lies in two sites: {', '.join(s.name for s in here)}")
    tariff = here[0].tariff if here else None
    if tariff is None:
        return Missing(
            reason=f"{one.name} draws power, but no Site with spec.energy holds its zone {one.zone or '(none)'}"
        )
    if here[0].currency != currency:
        return Missing(
            reason=f"energy at site {here[0].name} is priced in {here[0].currency}, the book is in {currency}"
        )
    return Rate.of(Decimal(one.average_power_watts) / 1000 * here[0].pue * tariff, currency)
