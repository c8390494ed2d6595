"""Pods dealt out to given nodes: none beside its like where it keeps apart, and none lost."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pack.small import large

from isocost.pack.deal import dealt, kin, scarce
from isocost.pack.frame import frame
from isocost.world.packing import Batch, Kind

NODE = Kind(name="n", cpu=4000, memory=4000, price=1.0)


def framed(*batches: Batch):
    return frame([(b, b.count) for b in batches], (NODE,))


@settings(max_examples=30, deadline=None)
@given(large(), st.integers(1, 20), st.booleans())
def test_no_node_holds_more_than_it_has_and_no_pod_is_lost(drawn, n, together):
    batches = [
        Batch(name=b.name, count=b.count, cpu=b.cpu, memory=b.memory, per_node=b.per_node, group="g" if together and i % 2 else "")
        for i, b in enumerate(drawn[0])
    ]  # fmt: skip
    kinds = [Kind(name=k.name, cpu=k.cpu, memory=k.memory, pods=k.pods, price=k.price) for k in drawn[1]]
    made = frame([(b, b.count) for b in batches], tuple(kinds))
    kind = np.arange(n) % max(1, len(made.kinds)) if len(made.kinds) else np.zeros(0, np.int64)
    deal = dealt(made, kind)
    assert (deal.held.sum(axis=1) + deal.over == made.shapes.count).all()
    assert (deal.held.T @ made.shapes.need <= made.kinds.room[kind] + 1e-6).all()
    for j in range(len(made.shapes)):
        assert (deal.held[kin(made, j)].sum(axis=0) <= made.shapes.most[j]).all()


def test_small_pods_that_keep_apart_come_before_nodes_are_full():
    big, lone = (
        Batch(name="big", count=9, cpu=3950, memory=100),
        Batch(name="a", count=10, cpu=100, memory=100, group="x"),
    )
    made = framed(big, lone)
    deal = dealt(made, np.zeros(10, np.int64))
    assert deal.over[[named[0][0] for named in made.shapes.names].index("a")] == 0


def test_only_sets_that_need_many_of_the_places_are_scarce():
    made = framed(*(Batch(name=name, count=count, cpu=cpu, memory=100, **limit)
                    for name, count, cpu, limit in (("a", 6, 100, {"per_node": 1}), ("b", 2, 100, {"per_node": 1}), ("c", 99, 100, {}),
                                                    ("d", 2, 100, {"group": "x"}), ("e", 2, 200, {"group": "x"}))))  # fmt: skip
    found = {
        named[0][0] for named, yes in zip(made.shapes.names, scarce(made, np.zeros(10, np.int64)), strict=True) if yes
    }
    assert found == {"a", "d", "e"}
