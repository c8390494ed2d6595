"""Price books in the world's words: discounts, energy, age, and prices that may not be acted on."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from isocost.api.convert import InvalidDocument, book, site
from isocost.units import Missing, Rate, Resources
from isocost.world.offer import Offer, Site

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
CELLAR = Site(name="cellar", zones=("c1",), tariff=Decimal("0.20"), pue=Decimal("1.5"))


def offer(**more: Any) -> dict[str, Any]:
    base = {
        "name": "m5",
        "instanceType": "m5.large",
        "allocatable": {"cpu": 2, "memory": "7Gi"},
        "pricePerHour": "0.10",
        "source": "list",
        "date": "2026-11-01",
    }
    return {key: value for key, value in {**base, **more}.items() if value is not None}


def document(*offers: dict[str, Any], **spec: Any) -> dict[str, Any]:
    body = {"offers": list(offers), **spec}
    return {"apiVersion": "isocost.dev/v1alpha1", "kind": "PriceBook", "metadata": {"name": "prices"}, "spec": body}


def only(given: dict[str, Any], *sites: Site) -> Offer:
    (found,) = book(given, sites, NOW).offers
    return found


def reason(found: Offer) -> str:
    assert isinstance(found.cost, Missing)
    return found.cost.reason


def test_allocatable_is_what_pods_may_use_and_110_pods_are_usual() -> None:
    assert only(document(offer())).allocatable == Resources.of({"cpu": 2000, "memory": 7 * 2**30, "pods": 110})
    assert only(document(offer(allocatable={"cpu": "1930m", "memory": "7Gi", "pods": 29}))).allocatable.pods == 29


def test_a_discount_takes_the_percentage_before_the_amount() -> None:
    found = only(document(offer(), discounts=[{"name": "a", "percent": 10, "amountPerHour": "0.01"}]))
    assert found.price == Rate.of("0.08")


def test_discounts_apply_in_order() -> None:
    flat, half = {"name": "flat", "amountPerHour": "0.02"}, {"name": "half", "percent": 50}
    assert only(document(offer(), discounts=[flat, half])).price == Rate.of("0.04")
    assert only(document(offer(), discounts=[half, flat])).price == Rate.of("0.03")


@pytest.mark.parametrize(
    ("match", "price"),
    [
        ({}, "0.05"),
        ({"offers": ["m5"]}, "0.05"),
        ({"offers": ["c5"]}, "0.1"),
        ({"instanceTypes": ["m5.large", "c5.large"], "capacityTypes": ["on-demand"]}, "0.05"),
        ({"instanceTypes": ["m5.large"], "capacityTypes": ["spot"]}, "0.1"),
        ({"zones": ["a"]}, "0.1"),
    ],
)
def test_a_discount_is_for_the_offers_that_match_in_all(match: dict[str, Any], price: str) -> None:
    assert only(document(offer(), discounts=[{"name": "half", "percent": 50, "match": match}])).price == Rate.of(price)


@settings(deadline=None)
@given(price=st.integers(1, 10**7), percent=st.integers(0, 100), amount=st.integers(1, 10**7))
def test_no_discount_makes_a_price_negative_or_free(price: int, percent: int, amount: int) -> None:
    given = offer(pricePerHour=f"{Decimal(price) / 10**6:f}")
    cut = {"name": "cut", "percent": percent, "amountPerHour": f"{Decimal(amount) / 10**6:f}"}
    found = only(document(given, discounts=[cut])).price
    assert isinstance(found, Missing) or found.micros >= 0


def test_a_price_that_discounts_eat_up_is_missing() -> None:
    assert "leave m5 at 0 an hour" in reason(only(document(offer(), discounts=[{"name": "gift", "percent": 100}])))
    assert "leave m5 at -0.1 an hour" in reason(
        only(document(offer(), discounts=[{"name": "much", "amountPerHour": "0.2"}]))
    )


def test_a_price_older_than_the_book_allows_is_missing() -> None:
    found = only(document(offer(date="2026-11-13"), maxAge="240h"))
    assert reason(found) == "the price of m5 is 11 days old, and the book allows 240h"
    assert only(document(offer(date="2026-11-14"), maxAge="240h")).price == Rate.of("0.1")


def test_a_price_of_the_future_is_missing_but_for_a_day_of_other_time_zones() -> None:
    assert "still to come" in reason(only(document(offer(date="2026-11-26"))))
    assert only(document(offer(date="2026-11-25"))).price == Rate.of("0.1")


def test_one_stale_price_leaves_the_others_as_they_are() -> None:
    held = book(document(offer(), offer(name="c5", instanceType="c5.large", date="2020-01-01")), (), NOW)
    assert [isinstance(each.price, Missing) for each in held.offers] == [False, True]


def test_an_own_machine_costs_its_energy_at_its_site() -> None:
    own = offer(zone="c1", averagePowerWatts=400)
    assert only(document(own), CELLAR).energy == Rate.of("0.12")
    assert only(document(own), CELLAR).cost == Rate.of("0.22")
    assert only(document(offer(zone="c1", averagePowerWatts=400, pricePerHour=None)), CELLAR).cost == Rate.of("0.12")


def test_a_rented_machine_costs_no_energy_of_ours() -> None:
    assert only(document(offer(zone="c1")), CELLAR).cost == Rate.of("0.1")


@pytest.mark.parametrize(
    ("sites", "why"),
    [
        ((), "no Site with spec.energy holds its zone c1"),
        ((Site(name="bare", zones=("c1",)),), "no Site with spec.energy holds its zone c1"),
        ((CELLAR, Site(name="attic", zones=("c1", "c2"))), "lies in two sites: cellar, attic"),
        (
            (Site(name="bern", zones=("c1",), tariff=Decimal("0.2"), currency="CHF"),),
            "priced in CHF, the book is in USD",
        ),
    ],
)
def test_an_own_machine_whose_energy_price_is_unknown_has_no_price(sites: tuple[Site, ...], why: str) -> None:
    assert why in reason(only(document(offer(zone="c1", averagePowerWatts=400)), *sites))


def test_the_books_currency_is_that_of_every_amount() -> None:
    held = book(document(offer(), currency="EUR"), (), NOW)
    assert held.offers[0].cost == Rate.of("0.1", "EUR")


@pytest.mark.parametrize("price", ["0", "-0.1", "0.0000001", 0, "abc", "1,5", "NaN", "1e-3"])
def test_an_absurd_price_is_refused(price: object) -> None:
    with pytest.raises(InvalidDocument, match=r"spec\.offers\[0\]\.pricePerHour: is .* not a number above zero"):
        book(document(offer(pricePerHour=price)), (), NOW)


@pytest.mark.parametrize("day", ["2026-13-01", "01.11.2026", "2026-2-1", "2026-02-30"])
def test_a_day_that_does_not_exist_is_refused(day: str) -> None:
    with pytest.raises(InvalidDocument, match=r"spec\.offers\[0\]\.date"):
        book(document(offer(date=day)), (), NOW)


def test_two_offers_of_the_same_machine_are_refused() -> None:
    with pytest.raises(InvalidDocument, match="m5 and again are the same instanceType, zone and capacityType"):
        book(document(offer(), offer(name="again")), (), NOW)


def test_a_site_without_energy_has_no_tariff() -> None:
    bare = {"apiVersion": "isocost.dev/v1alpha1", "kind": "Site", "metadata": {"name": "s"}, "spec": {"zones": ["a"]}}
    assert site(bare) == Site(name="s", zones=("a",))
