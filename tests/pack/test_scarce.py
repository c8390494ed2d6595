"""Where the stock does not hold all pods: the proof is of those that are placed, and no stock is left that holds another."""

from __future__ import annotations

import pytest
from tests.pack.judge import doubts, faults
from tests.pack.test_properties import solved

from isocost.world.packing import Batch, Kind


def node(name: str, price: float = 1.0, stock: int | None = None, **more) -> Kind:
    return Kind(name=name, cpu=more.pop("cpu", 4000), memory=4000, price=price, stock=stock, **more)


def pods(name: str, count: int, **more) -> Batch:
    return Batch(name=name, count=count, cpu=more.pop("cpu", 1000), memory=0, **more)


def test_pods_without_a_place_do_not_weigh_in_the_bound():
    batches = [pods("many", 300, cpu=2000), pods("few", 3, cpu=3000)]
    kinds = [node("dear", 9.0, stock=2), node("cheap", 1.0, stock=2)]
    fleet = solved(batches, kinds, 1.0)
    assert faults(batches, kinds, fleet) == []
    assert sum(g.count for g in fleet.groups) == 4
    assert fleet.gap < 0.5


def test_an_offer_that_is_sold_out_has_a_maximum_in_the_proof_too():
    batches, kinds = [pods("web", 8)], [node("small"), node("large", 0.1, stock=0, cpu=8000)]
    fleet = solved(batches, kinds)
    assert fleet.proof.most["large//"] >= 8 * fleet.proof.duals["web"] > kinds[1].price
    assert fleet.proof.most["large//"] <= kinds[1].price + fleet.proof.cap_duals["large//"]
    assert fleet.bound == pytest.approx(2.0)


def test_what_a_zone_gives_up_for_a_spread_goes_to_others():
    batches = [pods("even", 9, skew=1), pods("other", 9)]
    kinds = [node("a", zone="a", stock=3), node("b", zone="b", stock=1)]
    fleet = solved(batches, kinds)
    assert faults(batches, kinds, fleet) == []
    assert sum(g.count for g in fleet.groups) == 4


def test_shares_with_a_limit_per_node_are_proved():
    """The relaxation fills all eight GPUs with shares; the processors hold two pods, or the limit allows one."""
    for limit, cost in ((None, 4.0), (1, 8.0)):
        batches = [pods("share", 8, cpu=2000, gpu=1, gpu_milli=334, per_node=limit)]
        kinds = [node("eight", gpu=8), node("two", 1.5, gpu=2, cpu=2000)]
        fleet = solved(batches, kinds)
        assert (fleet.cost, fleet.bound) == (cost, pytest.approx(cost, rel=1e-5))


def test_a_fleet_that_leaves_pods_out_is_not_done_because_it_costs_as_little_as_the_bound():
    """One node: the pod with two GPUs and one besides, or the two with one GPU each and one besides, for the same price."""
    batches = [pods("plain", 1), pods("one", 2, gpu=1), pods("two", 1, gpu=2)]
    fleet = solved(batches, [node("n", 0.1, stock=1, gpu=2)])
    assert {left.name: left.count for left in fleet.left} == {"two": 1}


def test_small_cases_with_little_stock_hold():
    for stock in range(4):
        batches = [pods("a", 3, cpu=3000), pods("b", 4), pods("c", 2, cpu=2000)]
        kinds = [node("n", stock=stock), node("m", 2.0, stock=1, cpu=6000)]
        fleet = solved(batches, kinds, 1.0)
        assert faults(batches, kinds, fleet) + doubts(batches, kinds, fleet) == []
