"""A book that takes its offers from the embedded catalogue: what comes in, at which price, and what its own lines change."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from tests.api.test_book import offer

from isocost.api.convert import InvalidDocument, book
from isocost.units import Missing, Rate
from isocost.world.offer import PriceBook

AUGUST = datetime(2026, 8, 1, tzinfo=UTC)
"""Days after the us-east-1 prices were read."""


def held(*catalogs: dict[str, Any], now: datetime = AUGUST, **spec: Any) -> PriceBook:
    body = {"catalogs": list(catalogs), **spec}
    document = {"apiVersion": "isocost.dev/v1alpha1", "kind": "PriceBook", "metadata": {"name": "prices"}, "spec": body}
    return book(document, (), now)


def m7i(**more: Any) -> dict[str, Any]:
    return {"name": "aws/us-east-1", "instanceTypes": ["m7i.large"], **more}


def test_a_book_needs_no_offers_of_its_own() -> None:
    (found,) = held(m7i()).offers
    assert (found.name, found.instance_type, found.zone) == ("us-east-1-m7i-large", "m7i.large", "")
    assert found.price == Rate.of("0.1008")
    assert str(found.as_of) == "2026-07-20"
    assert found.source.startswith("catalogue aws/us-east-1")


def test_a_pattern_takes_a_family_and_nothing_else() -> None:
    kinds = {each.instance_type for each in held(m7i(instanceTypes=["m7i.*", "p5.48xlarge"])).offers}
    assert {"m7i.large", "m7i.48xlarge", "p5.48xlarge"} <= kinds
    assert {kind.split(".")[0] for kind in kinds} == {"m7i", "p5"}


def test_without_patterns_the_whole_catalogue_comes_in() -> None:
    assert len(held({"name": "aws/us-east-1"}).offers) > 1000


def test_zones_and_terms_are_offers_of_their_own() -> None:
    found = held(m7i(zones=["us-east-1a", "us-east-1b"], capacityTypes=["on-demand", "spot"])).offers
    assert {(each.zone, each.capacity_type) for each in found} == {
        (zone, terms) for zone in ("us-east-1a", "us-east-1b") for terms in ("on-demand", "spot")
    }


def test_discounts_are_for_listed_prices_too() -> None:
    ten = {"name": "ten", "percent": 10, "match": {"instanceTypes": ["m7i.large"]}}
    (found,) = held(m7i(), discounts=[ten]).offers
    assert found.price == Rate.of("0.09072")


def test_a_listed_price_older_than_the_book_allows_is_missing() -> None:
    (found,) = held(m7i(), maxAge="240h").offers
    assert found.price == Missing(
        reason="the on-demand price of m7i.large in aws/us-east-1 is 12 days old, and 10 are allowed"
    )


def test_an_undated_price_is_never_acted_on() -> None:
    found = held({"name": "lambda/any", "instanceTypes": ["gpu_8x_h100_sxm5"]}, maxAge="99999h").offers
    assert all(isinstance(each.price, Missing) for each in found)


@pytest.mark.parametrize("zone", ["", "us-east-1a"])
def test_an_own_offer_of_the_same_machine_wins(zone: str) -> None:
    own = offer(name="ours", instanceType="m7i.large", zone=zone, date="2026-07-30", pricePerHour="0.07")
    found = held(m7i(zones=["us-east-1a"]), offers=[own]).offers
    assert [(each.name, each.price) for each in found] == [("ours", Rate.of("0.07"))]


def test_an_own_offer_of_one_zone_or_other_terms_leaves_the_rest() -> None:
    own = offer(name="ours", instanceType="m7i.large", zone="us-east-1a", date="2026-07-30")
    assert [each.name for each in held(m7i(), offers=[own]).offers] == ["ours", "us-east-1-m7i-large"]
    spot = offer(name="ours", instanceType="m7i.large", capacityType="spot", date="2026-07-30")
    assert [each.name for each in held(m7i(), offers=[spot]).offers] == ["ours", "us-east-1-m7i-large"]


def test_an_own_offer_of_the_same_name_wins() -> None:
    own = offer(name="us-east-1-m7i-large", date="2026-07-30")
    assert [each.instance_type for each in held(m7i(), offers=[own]).offers] == ["m5.large"]


def test_an_unknown_catalogue_is_refused_with_a_near_one() -> None:
    with pytest.raises(InvalidDocument, match=r"there is no catalogue 'aws/us-esat-1'; did you mean aws/us-east-1"):
        held({"name": "aws/us-esat-1"})


def test_more_offers_than_a_round_should_carry_are_refused() -> None:
    with pytest.raises(InvalidDocument, match=r"and may add 2000; name fewer instanceTypes or zones"):
        held({"name": "aws/us-east-1", "zones": ["us-east-1a", "us-east-1b"]})
