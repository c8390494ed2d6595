"""Mélange's program, and the packing of what it decides."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.baselines.melange import allocated, loads, whole
from isocost.pack.frame import frame
from isocost.world.packing import UNIT, Batch, Kind

SMALL = Kind(name="s", cpu=4 * UNIT, memory=4, pods=100, price=1.0)
LARGE = Kind(name="l", cpu=16 * UNIT, memory=4, pods=100, price=3.0)


def test_load_is_the_largest_share_and_costs_whole_nodes():
    """Pods of 3 cores: 3/4 of a small node and 3/16 of a large one. Six are 18/16 of large ones: one large and one small, 4.00."""
    made = frame([(Batch(name="a", count=6, cpu=3 * UNIT, memory=0), 6)], [SMALL, LARGE])
    assert sorted(loads(made)[0].tolist()) == [3 / 16, 3 / 4]
    found = allocated(made)
    assert found.fluid == pytest.approx(4.0)
    assert (found.cost, found.left) == (4.0, 0)


def test_packing_costs_more_where_pods_are_no_fluid():
    """Four pods of 3 cores fill three small nodes in sum, and none holds more than one."""
    found = allocated(frame([(Batch(name="a", count=4, cpu=3 * UNIT, memory=0), 4)], [SMALL]))
    assert found.fluid == pytest.approx(3.0)
    assert found.cost == 4.0


def test_parts_become_whole_pods_and_none_is_lost():
    assert whole(np.array([[1.5, 1.4, 0.1], [2.0, 0.0, 0.0]]), np.array([3, 2])).tolist() == [[2, 1, 0], [2, 0, 0]]
