"""Nodes filled anew, two at a time: what has no place becomes less, limits are kept, and the same dice give the same nodes."""

from __future__ import annotations

import numpy as np
import pytest
from tests.pack.test_counts import crowd, framed

from isocost.pack.counts import bought
from isocost.pack.deal import dealt, kin, scarce
from isocost.pack.refill import Refill
from isocost.pack.search import Search


def begun(batches, slack=0.003, seed=0):
    made = framed(batches)
    search = Search(made)
    search.start(lambda: 9.0)
    nodes = bought(made, slack)
    deal = dealt(made, np.repeat(np.arange(len(nodes)), nodes))
    return made, deal, Refill(made, search.pricer.bags, search.told.worth, deal, 3000, np.random.default_rng(seed))


@pytest.mark.parametrize("limits", [{"group": lambda i: f"g{i % 2}"}, {"per_node": lambda i: 2}, {}])
def test_what_has_no_place_becomes_less_and_limits_are_kept(limits):
    made, deal, refill = begun(crowd(40, **limits))
    fixed = scarce(made, deal.kind)
    stood, lost = deal.held[fixed].copy(), float(refill.worth @ deal.over)
    for _ in range(4):
        refill.tries(50)
        assert float(refill.worth @ deal.over) <= lost + 1e-9
        lost = float(refill.worth @ deal.over)
        assert (deal.held.sum(axis=1) + deal.over == made.shapes.count).all()
        assert (deal.held.T @ made.shapes.need <= made.kinds.room[deal.kind] + 1e-6).all()
        for j in range(len(made.shapes)):
            assert (deal.held[kin(made, j)].sum(axis=0) <= made.shapes.most[j]).all()
    assert (deal.held[fixed] >= stood).all()


def test_pods_that_dealing_leaves_out_are_brought_in():
    _, deal, refill = begun(crowd(40))
    assert deal.over.any()
    refill.tries(2000)
    assert not deal.over.any()


def test_the_same_dice_give_the_same_nodes():
    ends = []
    for _ in range(2):
        _, deal, refill = begun(crowd(30, group=lambda i: f"g{i}"), seed=7)
        refill.tries(100)
        ends.append(deal.held.copy())
    assert (ends[0] == ends[1]).all()


def test_one_node_alone_is_filled_anew_too():
    made, deal, refill = begun(crowd(1))
    assert len(deal.kind) >= 1
    refill.tries(5)
    assert (deal.held.sum(axis=1) + deal.over == made.shapes.count).all()
