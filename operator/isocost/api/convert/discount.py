"""What the discounts of a book leave of a price."""

from __future__ import annotations

from decimal import Decimal

from isocost.api import pricebook
from isocost.units import Missing, Rate
from isocost.world.offer import Offer


def discounted(listed: Decimal | None, one: pricebook.Offer | Offer, book: pricebook.PriceBookSpec) -> Rate | Missing:
    """The price after all discounts that match, in their order; Missing where nothing is left of one that was listed."""
    amount = listed or Decimal(0)
    for discount in book.discounts:
        if _matches(discount.match, one):
            amount = amount * (1 - Decimal(discount.percent or 0) / 100) - Decimal(discount.amount_per_hour or 0)
    if amount < 0 or (amount == 0 and listed is not None):
        return Missing(reason=f"the discounts of the book leave {one.name} at {amount.normalize():f} an hour")
    return Rate.of(amount, book.currency)


def _matches(match: pricebook.Match, one: pricebook.Offer | Offer) -> bool:
    asked = (
        (match.offers, one.name),
        (match.instance_types, one.instance_type),
        (match.zones, one.zone),
        (match.capacity_types, one.capacity_type),
    )
    return all(not wanted or value in wanted for wanted, value in asked)
