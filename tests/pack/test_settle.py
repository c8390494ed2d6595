"""Fleets of few nodes: purchases that are proved, and pods that fit on them or surely do not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from tests.pack.judge import cheapest, faults
from tests.pack.small import budget, case

from isocost.pack.exact import fitted
from isocost.pack.frame import frame
from isocost.pack.pricing import Pricer
from isocost.pack.purchase import Purchase
from isocost.pack.settle import settled, small
from isocost.pack.solve import Asked, solve
from isocost.world.packing import Batch, Kind

# three pods of 0.6 nodes each: fills of one pod are worth 1 node, amounts only 0.6
PODS = [Batch(name="p", count=3, cpu=6000, memory=1000)]
OFFERS = [Kind(name="k", cpu=10_000, memory=10_000, price=1.0), Kind(name="l", cpu=20_000, memory=20_000, price=2.1)]


def framed(pods, offers):
    made = frame([(b, b.count) for b in pods], tuple(offers))
    return made, Pricer(made)


@settings(max_examples=60, deadline=None)
@given(case())
def test_what_is_proved_by_branching_is_the_optimum(drawn):
    batches, kinds = drawn
    fleet = solve(Asked(batches=tuple(batches), kinds=tuple(kinds)), budget(20.0))
    if fleet.left:
        return
    assert faults(batches, kinds, fleet) == []
    assert fleet.least <= cheapest(batches, kinds) + 1e-9
    assert fleet.cost == pytest.approx(cheapest(batches, kinds))


def test_nodes_come_whole():
    pods = [Batch(name="p", count=3, cpu=5000, memory=0)]
    offers = [Kind(name="k", cpu=10_000, memory=1000, price=1.0)]
    fleet = solve(Asked(batches=tuple(pods), kinds=tuple(offers)), budget(20.0))
    assert (fleet.cost, fleet.least) == (2.0, pytest.approx(2.0, rel=1e-5))
    assert fleet.bound == pytest.approx(1.5)


def test_a_purchase_that_failed_is_not_made_again_nor_one_of_fewer_nodes():
    made, _ = framed(PODS, OFFERS)
    purchase = Purchase(made)
    purchase.demand(made.kinds.room[:, 0], 18_000.0)
    first, bound = purchase.best(5.0)
    assert first is not None
    assert (made.kinds.price @ first, bound) == (2.0, pytest.approx(2.0))
    purchase.forbid(first)
    second, bound = purchase.best(5.0)
    assert second is not None
    assert (second > first).any()
    assert made.kinds.price @ second == pytest.approx(2.1)


def test_pods_fit_or_surely_do_not():
    made, pricer = framed(PODS, OFFERS)
    (k,) = np.flatnonzero(made.kinds.price == 1.0).tolist()
    assert fitted(made, pricer.bags, [k, k], 5.0, 0) == (None, True)
    draft, sure = fitted(made, pricer.bags, [k, k, k], 5.0, 0)
    assert draft is not None
    assert sure
    assert not draft.left.any()
    assert sorted(fill.pods.tolist() for fill, _ in draft.fills) == [[1], [1], [1]]


def test_shares_are_placed_gpu_by_gpu():
    pods = [Batch(name="s", count=3, cpu=1000, memory=0, gpu=1, gpu_milli=600)]
    made, pricer = framed(pods, [Kind(name="g", cpu=10_000, memory=0, gpu=2, gpu_model="a", price=1.0)])
    assert fitted(made, pricer.bags, [0], 5.0, 0) == (None, True)  # 1800 milli of 2000, yet three GPUs are needed
    draft, _ = fitted(made, pricer.bags, [0, 0], 5.0, 0)
    assert draft is not None


def test_the_clock_ends_it():
    made, pricer = framed(PODS, OFFERS)
    found = settled(made, pricer, [], 9.9, lambda: 0.0, 0)
    assert (found.draft, found.cost, found.bound) == (None, 9.9, 0.0)
    assert not small(pricer, None)
