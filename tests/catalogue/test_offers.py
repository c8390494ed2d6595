"""Rows become offers only where a node of them may be relied on."""

from __future__ import annotations

import re
from datetime import date, timedelta

from isocost import catalogue
from isocost.units import Missing, Rate

NINETY = timedelta(days=90)


def offers(kind: str, **asked):
    return list(catalogue.offers(catalogue.find(kind, "us-east-1", "aws"), **asked))


def test_an_offer_is_what_pods_may_use_for_what_it_costs():
    (offer,) = offers("m5.large")
    assert offer.name == "us-east-1-m5-large"
    assert offer.price == Rate.of("0.096")
    assert offer.allocatable.quantities() == {"cpu": "1930m", "memory": str(6903 * 2**20), "pods": "29"}
    assert offer.labels == {"kubernetes.io/arch": "amd64", "topology.kubernetes.io/region": "us-east-1"}
    assert offer.source.startswith("catalogue aws/us-east-1: ")


def test_terms_and_zones_multiply():
    found = offers("m5.large", terms=("on-demand", "spot"), zones=("us-east-1a", "us-east-1b"))
    assert [(offer.name, offer.zone, offer.capacity_type) for offer in found] == [
        ("us-east-1a-m5-large", "us-east-1a", "on-demand"),
        ("us-east-1b-m5-large", "us-east-1b", "on-demand"),
        ("us-east-1a-m5-large-spot", "us-east-1a", "spot"),
        ("us-east-1b-m5-large-spot", "us-east-1b", "spot"),
    ]


def test_an_old_price_is_missing_with_its_age():
    fresh, stale = (offers("m5.large", today=day, max_age=NINETY)[0] for day in (date(2026, 8, 1), date(2026, 11, 1)))
    assert fresh.price == Rate.of("0.096")
    assert stale.price == Missing(
        reason="the on-demand price of m5.large in aws/us-east-1 is 104 days old, and 90 are allowed"
    )


def test_an_undated_price_is_never_young_enough():
    rows = catalogue.find("gpu_8x_h100_sxm5")
    (offer,) = catalogue.offers(rows, today=date(2026, 11, 1), max_age=timedelta(days=10_000))
    assert isinstance(offer.price, Missing)
    assert "no date" in offer.price.reason
    (estimate,) = catalogue.offers(rows)
    assert estimate.price == Rate.of("23.92")


def test_a_price_of_days_to_come_is_missing():
    (offer,) = offers("m5.large", today=date(2026, 7, 1), max_age=NINETY)
    assert isinstance(offer.price, Missing)


def test_a_slice_of_a_gpu_is_no_offer_of_a_gpu():
    assert catalogue.find("g6f.large", "us-east-1")
    assert offers("g6f.large") == []


def test_every_offer_has_a_name_of_its_own_that_fits_a_label():
    for name in catalogue.names():
        found = [offer.name for offer in catalogue.offers(catalogue.load(name), terms=catalogue.TERMS)]
        assert len(found) == len(set(found))
        assert all(re.fullmatch(r"[a-z0-9][-a-z0-9]{0,61}[a-z0-9]", each) for each in found)


def test_every_machine_leaves_room_for_pods():
    for name in catalogue.names():
        for offer in catalogue.offers(catalogue.load(name)):
            room = offer.allocatable
            assert room.cpu_m > 0, offer.name
            assert room.memory_bytes > 0, offer.name
