"""What being sure is worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from tests.model.views import book, needs, offer, policy, pool, rule, view, workload

from isocost.forecast.worth import Worth, breakeven, cheapest, offers, worth
from isocost.units import Missing, Money, Rate
from isocost.world.policy import Disruption, Service, Template
from isocost.world.pool import Pool

POOLS = (pool("plain", offer("a")),)


def found(pools: tuple[Pool, ...] = POOLS, **parts: Any) -> Worth:
    work = workload("web", rule(**parts))
    return worth(work, offers(view(pools=pools, workloads=(work,))))


@pytest.mark.parametrize(("service", "level"), [("Interactive", 0.99), ("Standard", 0.95), ("Batch", 2 / 3)])
def test_a_class_is_a_quantile(service: str, level: float) -> None:
    said = found(service=Service(service))
    assert said.level == pytest.approx(level)
    assert not said.fixed
    assert said.why.startswith(f"class {service}: a shortage costs ")


def test_a_stated_risk_is_taken_as_it_is() -> None:
    said = found(risk=Decimal("0.005"))
    assert (said.level, said.fixed, said.why) == (0.995, True, "serviceLevel.riskPercent is 0.5")


def test_a_penalty_is_weighed_against_the_price_of_a_replica() -> None:
    work = workload("web")
    price = cheapest(work, offers(view(pools=POOLS, workloads=(work,))))
    assert isinstance(price, Rate)
    said = found(penalty=price * 10)
    assert said.level == pytest.approx(0.9)
    assert said.penalty == 10
    assert said.why.startswith("an hour short of a replica costs ")


def test_a_penalty_below_the_price_and_one_beyond_all_measure_are_bounded() -> None:
    assert found(penalty=Rate(1)).level == pytest.approx(1 / 3)
    assert found(penalty=Rate.of("1000000")).level == 0.998


def test_without_a_price_a_penalty_cannot_be_weighed_and_the_class_stands() -> None:
    said = found(pools=(), penalty=Rate.of("5"))
    assert said.level == 0.95
    assert "no known price" in said.why


def test_a_replica_costs_its_share_of_the_cheapest_full_node_that_admits_it() -> None:
    dear, cheap = offer("dear"), replace(offer("cheap"), price=Rate.of("0.1"))
    shut = replace(offer("shut"), price=Rate.of("0.01"), accelerator="T4")
    work = workload("web", requests=needs(gpu=0))
    seen = view(pools=(pool("d", dear), pool("c", cheap)), workloads=(work,), prices=book(dear, cheap, shut))
    fits = work.requests.times_in(cheap.allocatable)
    assert cheapest(work, offers(seen)) == Rate(100_000 // fits)


def test_offers_of_a_template_count_and_unpriced_ones_do_not() -> None:
    new, work = replace(offer("new"), price=Rate.of("0.2")), workload("web")
    blank = replace(offer("blank"), price=Missing(reason="stale"))
    asked = policy(template=Template(document="{}", offers=("new", "blank")))
    seen = view(policy=asked, workloads=(work,), prices=book(new, blank))
    assert cheapest(work, offers(seen)) == Rate(200_000 // work.requests.times_in(new.allocatable))
    assert isinstance(cheapest(work, offers(view(workloads=(work,)))), Missing)


@pytest.mark.parametrize(
    ("cost", "price", "hours"), [("1", "0.4", 2.5), ("100", "0.4", 24), (None, "0.4", 0), ("1", None, 0)]
)
def test_a_replica_is_kept_for_what_another_start_would_cost(cost: str | None, price: str | None, hours: float) -> None:
    """At most for the payback period; where either is not known nothing is kept."""
    bars = Disruption(switch_cost=Money.of(cost) if cost else None)
    seen = view(policy=replace(policy(), disruption=bars))
    known = Rate.of(price) if price else Missing(reason="none")
    assert breakeven(seen, known) == timedelta(hours=hours)
