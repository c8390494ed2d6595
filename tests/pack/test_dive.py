"""Fleets from a relaxation, and parts of them made anew: whole, feasible, never dearer."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from tests.pack.small import large

from isocost.pack.current import fits
from isocost.pack.dive import dived, mended
from isocost.pack.frame import NO_LIMIT, frame
from isocost.pack.pricing import Pricer
from isocost.pack.search import Search
from isocost.pack.swaps import spread, swaps
from isocost.world.packing import Batch, Kind

FEW = settings(max_examples=15, deadline=None)


def searched(drawn):
    batches, kinds = drawn
    fitting = [b for b in batches if any(b.cpu <= k.cpu and b.memory <= k.memory and b.gpu <= k.gpu for k in kinds)]
    endless = [k for k in kinds if k.stock is None]
    made = frame([(b, b.count) for b in fitting], tuple(endless))
    keep = (made.fits > 0).any(axis=1) if len(made.shapes) else np.zeros(0, bool)
    if not keep.all() or not len(made.shapes):
        return None
    search = Search(made)
    search.start(lambda: 9.0)
    return search


def holds(search, draft):
    placed = draft.left.copy()
    for fill, n in draft.fills:
        assert n > 0
        assert fits(search.frame, fill)
        placed[fill.shape] += fill.pods * n
    return (placed == search.frame.shapes.count).all()


@FEW
@given(large())
def test_a_dive_places_all_pods_and_no_repair_costs_more(drawn):
    search = searched(drawn)
    if search is None:
        return
    made = dived(search.frame, search.pricer, search.master.fills, search.pairs, 1000, lambda: True, float("inf"))
    assert made is not None
    assert holds(search, made)
    dice, worth = np.random.default_rng(0), search.columns.best.worth
    for _ in range(3):
        again = mended(
            search.frame, search.pricer, made, search.master.fills, worth, search.pairs, 1000, lambda: True, dice
        )
        if again is not None:
            assert holds(search, again)
            assert again.cost(search.frame) < made.cost(search.frame)
            made = again


def test_pods_of_which_a_node_takes_few_take_nobodys_place():
    """Two of p0 and one p2 on a node: with p2's place given to p0 there would be three of it."""
    few, free, big = (Batch(name=name, count=3, cpu=100, memory=memory, per_node=limit)
                      for name, memory, limit in (("p0", 100, 2), ("p1", 100, None), ("p2", 200, 2)))  # fmt: skip
    kind = Kind(name="k", price=1.0, cpu=1000, memory=1000)
    made = frame([(b, b.count) for b in (few, free, big)], (kind,))
    names = [named[0][0] for named in made.shapes.names]
    assert {(names[a], names[b]) for a, b in swaps(made).tolist()} == {("p0", "p1"), ("p2", "p1")}


@FEW
@given(large())
def test_the_relaxed_fleet_costs_the_same_without_swaps(drawn):
    search = searched(drawn)
    if search is None:
        return
    value, *_ = search.master.solve()
    times = search.master.spread()
    cover = np.zeros(len(search.frame.shapes))
    cost = 0.0
    for fill, x in zip(search.master.fills, times, strict=True):
        cover[fill.shape] += fill.pods * x
        cost += search.frame.kinds.price[fill.kind] * x
    assert (cover >= search.frame.shapes.count - 1e-4).all()
    assert abs(cost - value) <= 1e-4 * max(1.0, value)


def test_only_pods_that_ask_for_no_more_may_take_a_place():
    pods = [
        Batch(name="large", count=2, cpu=4000, memory=4000),
        Batch(name="middle", count=2, cpu=2000, memory=4000),
        Batch(name="small", count=2, cpu=1000, memory=1000),
        Batch(name="gpu", count=1, cpu=1000, memory=1000, gpu=1),
    ]
    made = frame(
        [(b, b.count) for b in pods],
        (Kind(name="k", cpu=9000, memory=9000, gpu=2, price=1.0), Kind(name="c", cpu=9000, memory=9000, price=0.5)),
    )
    named = [names[0][0] for names in made.shapes.names]
    found = {(named[a], named[b]) for a, b in swaps(made)}
    assert found == {("large", "middle"), ("middle", "small"), ("gpu", "small")}
    assert spread(made, [], np.zeros(0), swaps(made), np.zeros(3)) == []


def test_it_stops_when_told():
    made = frame([(Batch(name="p", count=3, cpu=6000, memory=0), 3)], (Kind(name="k", cpu=9000, memory=0, price=1.0),))
    search = Search(made)
    search.start(lambda: 9.0)
    assert dived(made, Pricer(made), search.master.fills, search.pairs, 100, lambda: False, float("inf")) is None
    assert dived(made, Pricer(made), search.master.fills, search.pairs, 100, lambda: True, 2.0) is None
    assert (made.kinds.stock >= NO_LIMIT).all()
