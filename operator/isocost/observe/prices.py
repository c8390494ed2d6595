"""The price book of a policy, or why there is none.

Prices decide everything, so a book is used only when it is there, readable, and in the policy's currency. `api.convert`
turns the document into values and makes each price that is too old `Missing`; here the book is found and its state put
into words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from isocost.api import convert
from isocost.api.reasons import Reason, Type
from isocost.units import Missing, many
from isocost.world.offer import PriceBook, Site
from isocost.world.plan import Notice
from isocost.world.policy import Policy

Document = Mapping[str, Any]


def book(policy: Policy, books: Iterable[Document], sites: Iterable[Site], now: datetime) -> PriceBook | Missing:
    """The book that the policy names; an empty one where it governs no pools and names none."""
    if not policy.pools and not policy.price_book:
        return PriceBook(name="", currency=policy.currency, offers=(), max_age=timedelta(0))
    document = next((one for one in books if one["metadata"]["name"] == policy.price_book), None)
    if document is None:
        return Missing(reason=f"PriceBook {policy.price_book!r} does not exist; create it or correct spec.priceBookRef")
    try:
        found = convert.book(document, tuple(sites), now)
    except ValueError as error:
        return Missing(reason=f"PriceBook {policy.price_book} cannot be read: {error}")
    if found.currency != policy.currency:
        ours = f"the policy counts in {policy.currency}"
        return Missing(reason=f"PriceBook {found.name} is in {found.currency} but {ours}; make them the same")
    return found


def notice(prices: PriceBook | Missing) -> Notice:
    """The condition PricesFresh."""
    if isinstance(prices, Missing):
        return _fresh("False", Reason.PRICES_MISSING, f"{prices.reason}. No node is moved until prices are known.")
    if not prices.name:
        return _fresh("True", Reason.PRICES_CURRENT, "No pools are governed, so no prices are needed.")
    lost = [offer for offer in prices.offers if isinstance(offer.price, Missing)]
    if not lost:
        dates = [offer.as_of for offer in prices.offers if offer.as_of]
        age = f", the oldest of {min(dates):%Y-%m-%d}" if dates else ""
        said = f"PriceBook {prices.name} is current: {many(len(prices.offers), 'price')}{age}."
        return _fresh("True", Reason.PRICES_CURRENT, said)
    first = lost[0].price
    why = first.reason if isinstance(first, Missing) else ""
    said = f"PriceBook {prices.name}: {len(lost)} of {many(len(prices.offers), 'price')} cannot be used"
    return _fresh("False", Reason.PRICES_STALE, f"{said}, first {lost[0].name}: {why}. Renew the price and its date.")


def _fresh(status: str, reason: Reason, message: str) -> Notice:
    return Notice(type=Type.PRICES_FRESH, status=status, reason=reason, message=message)
