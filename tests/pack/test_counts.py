"""Fleets of plain nodes: how many of each kind, where sets of pods that keep apart need many nodes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tests.pack.judge import faults
from tests.pack.small import budget

from isocost.pack.counts import bought, counted, plain, simple
from isocost.pack.current import fits
from isocost.pack.frame import frame
from isocost.pack.search import Search
from isocost.pack.solve import Asked, solve
from isocost.world.packing import Batch, Kind

CORE, GIB = 1_000_000, 1024 * 1000


def machine(cores: int, gib: int, price: float) -> Kind:
    return Kind(name=f"m{cores}-{gib}", cpu=cores * CORE, memory=gib * GIB, price=price, pods=110)


MACHINES = tuple(machine(n, n * each, n * (0.03 + 0.004 * each)) for n in (2, 4, 8, 16, 32, 48) for each in (2, 4))


def crowd(shapes: int, seed: int = 1, **limits) -> tuple[Batch, ...]:
    """Small pods by the dozen; of each fifth set a node takes only so many."""
    dice = np.random.default_rng(seed)
    return tuple(
        Batch(
            name=f"p{i}", count=int(dice.integers(5, 40)), cpu=int(dice.integers(1, 90)) * CORE // 20,
            memory=int(dice.integers(1, 60)) * GIB // 4, **({k: f(i) for k, f in limits.items()} if i % 5 == 0 else {}),
        )
        for i in range(shapes)
    )  # fmt: skip


def framed(batches):
    return frame([(b, b.count) for b in batches], MACHINES)


@pytest.mark.parametrize(
    "limits", [{"per_node": lambda i: 1, "group": lambda i: f"g{i}"}, {"per_node": lambda i: 2}, {"group": lambda i: f"g{i % 2}"}]
)  # fmt: skip
def test_sets_that_keep_apart_cost_hardly_more_than_they_must(limits):
    batches = crowd(40, **limits)
    found = solve(Asked(batches=batches, kinds=MACHINES), budget(9.0))
    assert faults(batches, MACHINES, found) == []
    assert found.left == ()
    assert found.cost <= found.bound * 1.005


def test_a_set_that_keeps_apart_gets_as_many_nodes_as_it_needs():
    """Ten cores in all, but no two of the thirty on one node; and two sets that keep apart from each other need as many together."""
    lone = Batch(name="a", count=30, cpu=CORE // 3, memory=GIB, per_node=1)
    nodes = bought(framed([lone]), 0.0)
    assert nodes is not None
    assert nodes.sum() == 30
    pair = [Batch(name=name, count=12, cpu=cpu, memory=GIB, group="x") for name, cpu in (("a", CORE), ("b", 3 * CORE))]
    nodes = bought(framed(pair), 0.0)
    assert nodes is not None
    assert nodes.sum() == 24


def test_only_nodes_that_hold_the_pods_of_a_set_count_for_it():
    made = framed(
        [
            Batch(name="a", count=9, cpu=20 * CORE, memory=GIB, per_node=1),
            Batch(name="b", count=90, cpu=CORE, memory=GIB),
        ]
    )
    nodes = bought(made, 0.0)
    assert nodes is not None
    assert nodes[made.kinds.room[:, 0] >= 20 * CORE].sum() >= 9


def test_of_choices_that_cost_the_same_the_one_with_few_nodes_is_made():
    """Where price goes by the core, thousands of small nodes would hold no pod of three cores."""
    made = framed(crowd(40))
    nodes = bought(made, 0.0)
    assert nodes is not None
    assert nodes.sum() < 2 * (made.shapes.count @ made.shapes.need[:, 0]) / (48 * CORE)


def test_every_fleet_on_the_way_holds_all_pods_and_the_last_is_no_dearer_than_the_nodes():
    made = framed(crowd(25, group=lambda i: f"g{i % 3}"))
    search = Search(made)
    search.start(lambda: 9.0)
    costs = [float("inf")]
    for draft in counted(
        made, search.pricer.bags, search.told.worth, 3000, lambda: min(costs), budget(1.0), search.dice
    ):
        if draft is None:
            continue
        placed = draft.left.copy()
        for fill, n in draft.fills:
            assert fits(made, fill)
            placed[fill.shape] += fill.pods * n
        assert (placed == made.shapes.count).all()
        if draft.left.any():  # the time was over
            continue
        costs.append(draft.cost(made))
    assert min(costs) <= search.told.value * 1.01


def test_counts_are_for_pods_without_a_gpu_and_at_their_best_where_shapes_keep_apart_each_for_itself():
    assert simple(framed(crowd(6, group=lambda i: f"g{i}")))
    assert not simple(made := framed(crowd(6, group=lambda i: "x")))
    assert plain(made)
    gpu = Kind(name="g", cpu=8 * CORE, memory=GIB, gpu=1, price=1.0)
    assert not plain(frame([(Batch(name="p", count=1, cpu=CORE, memory=0, gpu=1), 1)], (gpu,)))


def test_pods_in_two_zones_keep_apart_each_for_itself():
    zones = tuple(replace(one, zone=z, labels={"z": z}) for one in MACHINES for z in "ab")
    pods = [Batch(name=z, count=9, cpu=CORE, memory=GIB, group="x", zone=z) for z in "ab"]
    assert simple(frame([(b, b.count) for b in pods], zones))


def test_where_nothing_is_asked_for_there_is_nothing_to_count():
    made = frame([(Batch(name="p", count=3, cpu=0, memory=0), 3)], (Kind(name="k", cpu=CORE, memory=GIB, price=2.0),))
    search = Search(made)
    search.start(lambda: 9.0)
    worth = search.told.worth
    assert list(counted(made, search.pricer.bags, worth, 3000, lambda: 9.0, budget(1.0), search.dice)) == []
