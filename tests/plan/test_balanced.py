"""The eight properties that Karpenter's Balanced RFC asks of a score, held against its score and against our payback in money.

The RFC proves the fifth and eighth for its threshold of 2 by enumeration; so does this, over prices of three families.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.plan.test_parts import fleet, moved

from isocost.plan.balanced import Balance
from isocost.plan.worth import doubts
from isocost.units import Money, Rate
from isocost.world.policy import Disruption

Judge = Callable[[int, int, int, int], bool]
"""(saving and cost in millionths an hour, weight that moves, weight of the fleet) -> approved"""

FAMILIES = (44_625, 50_400, 66_150)
"""millionths of a USD per hour of c7i, m7i and r7i.medium (half of a large)"""
PRICES = tuple(family * 2**size for family in FAMILIES for size in range(5))
EACH = Money(10_000, "USD")


def balance(saving: Rate, cost: Rate, gone: int, total: int) -> Balance:
    return Balance(saving=saving, cost=cost, moved=gone, total=total)


def theirs(saving: int, cost: int, gone: int, total: int) -> bool:
    return balance(Rate(saving), Rate(cost), gone, total).approved


def ours(saving: int, cost: int, gone: int, total: int) -> bool:
    """A pod's move costs a cent, which is to be earned back within an hour. The node itself is nobody's loss."""
    rule = Disruption(min_percent=Decimal(0), switch_cost=EACH, payback=timedelta(hours=1))
    return not doubts(Rate(saving), Rate(cost), gone - 1, rule)


both = pytest.mark.parametrize("judge", [theirs, ours])
micros, weights = st.integers(1, 10**7), st.integers(1, 500)


@both
@given(saving=micros, more=micros, rest=micros, gone=weights, others=weights)
def test_1_a_cheaper_replacement_never_makes_approval_harder(
    judge: Judge, saving: int, more: int, rest: int, gone: int, others: int
) -> None:
    cost = saving + more + rest
    assert judge(saving, cost, gone, gone + others) <= judge(saving + more, cost, gone, gone + others)


@both
@given(saving=micros, rest=micros, gone=weights, more=weights, others=weights)
def test_2_more_disruption_never_makes_approval_easier(
    judge: Judge, saving: int, rest: int, gone: int, more: int, others: int
) -> None:
    total = gone + more + others
    assert judge(saving, saving + rest, gone, total) >= judge(saving, saving + rest, gone + more, total)


@both
@given(price=micros, nodes=st.integers(1, 100), pods=st.integers(0, 100))
def test_3_an_empty_node_may_always_go(judge: Judge, price: int, nodes: int, pods: int) -> None:
    assert judge(price, price * nodes, 1, nodes * (1 + pods) - pods)


@both
@given(cost=micros, loss=st.integers(0, 10**6), gone=weights, others=weights)
def test_4_what_saves_nothing_is_never_approved(judge: Judge, cost: int, loss: int, gone: int, others: int) -> None:
    assert not judge(-loss, cost, gone, gone + others)


@given(half=micros, nodes=st.integers(2, 100), pods=st.integers(1, 20))
def test_5_in_a_uniform_pool_a_replacement_at_half_the_price_passes(half: int, nodes: int, pods: int) -> None:
    cost, weight = 2 * half * nodes, 1 + pods
    assert theirs(half, cost, weight, nodes * weight)
    assert not theirs(half - max(1, half // 50), cost, weight, nodes * weight)


@both
def test_6_pods_that_are_dear_to_move_keep_their_node(judge: Judge) -> None:
    assert judge(50_000, 600_000, 5, 117)
    assert not judge(50_000, 600_000, 32, 117)


@both
@given(saving=st.integers(1, 10**5), rest=micros, gone=weights, others=weights, times=st.integers(1, 1000))
def test_7_the_size_of_the_fleet_does_not_matter(
    judge: Judge, saving: int, rest: int, gone: int, others: int, times: int
) -> None:
    """Theirs, as both fractions shrink alike. Ours, as the same move costs and saves the same money."""
    cost, total = saving + rest, gone + others
    assert judge(saving, cost, gone, total) == judge(saving, cost * times, gone, total * times)


def test_8_chains_of_replacements_end_soon() -> None:
    """A node of eight pods in a pool of its like, replaced again and again by whatever is approved."""
    assert longest(theirs, pods=8) <= 4


@given(pods=st.integers(1, 50))
def test_8_chains_of_ours_end_as_every_link_earns_its_moves_back(pods: int) -> None:
    assert longest(ours, pods) <= (max(PRICES) - min(PRICES)) // (pods * EACH.micros)


def longest(judge: Judge, pods: int) -> int:
    nodes, weight = 10, 1 + pods

    @cache
    def chain(price: int) -> int:
        cheaper: Sequence[int] = [p for p in PRICES if judge(price - p, price * nodes, weight, nodes * weight)]
        return max((1 + chain(p) for p in cheaper), default=0)

    return max(map(chain, PRICES))


def test_the_rfcs_own_examples_come_out_as_it_says() -> None:
    """Without the node's weight of 1, as the RFC reckons them."""
    assert round(balance(Rate.of("7.26"), Rate.of("58.08"), 3, 80).score, 2) == Decimal("3.33")
    assert round(balance(Rate.of("2.42"), Rate.of("58.08"), 8, 80).score, 2) == Decimal("0.42")
    assert balance(Rate.of("2.42"), Rate.of("48.40"), 8, 80).approved


def test_a_plan_tells_what_balanced_would_say_of_it() -> None:
    made = moved(fleet(1, 4), cheap=2, each="0.20")
    assert made.otherwise[-1] == (
        "Karpenter's Balanced policy would approve this: it saves 41.7 % of the cost for 22.2 % of the disruption, "
        "a score of 1.88 where 0.5 is asked for"
    )
