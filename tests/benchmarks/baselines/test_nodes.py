"""Nodes that hold pods: what fits, and what is put down can be taken away again."""

from __future__ import annotations

import numpy as np

from benchmarks.baselines.nodes import Nodes
from isocost.pack.frame import frame
from isocost.world.packing import UNIT, Batch, Kind

FRAME = frame(
    [
        (Batch(name="plain", count=9, cpu=2 * UNIT, memory=1), 9),
        (Batch(name="whole", count=3, cpu=UNIT, memory=1, gpu=1), 3),
        (Batch(name="share", count=9, cpu=UNIT, memory=1, gpu=1, gpu_milli=400), 9),
    ],
    [Kind(name="g", cpu=9 * UNIT, memory=100, gpu=2, gpu_memory=1, pods=10, price=1.0)],
)
PLAIN, WHOLE, SHARE = range(3)


def two() -> Nodes:
    nodes = Nodes.none(FRAME)
    nodes.add(0, np.array([0.1, 0.2]))
    return nodes


def test_the_first_node_with_room_is_filled_first():
    nodes = two()
    assert nodes.first(PLAIN, 6, np.array([1, 0])) == 6
    assert nodes.pods[:, PLAIN].tolist() == [2, 4]
    assert nodes.first(PLAIN, 9, np.array([1, 0])) == 2
    assert nodes.first(PLAIN, 1, np.array([1, 0])) == 0


def test_shares_fill_a_gpu_before_the_next_and_leave_whole_ones_whole():
    nodes = two()
    assert nodes.first(SHARE, 1, np.array([0])) == 1
    assert nodes.first(WHOLE, 2, np.array([0])) == 1
    assert nodes.cards[0].tolist() == [400, 1000]
    assert nodes.most(SHARE, np.array([0, 1])).tolist() == [1, 4]


def test_what_was_put_down_is_taken_away_again():
    nodes = two()
    nodes.first(PLAIN, 1, np.array([0, 1]))
    nodes.keep()
    before = nodes.only(np.array([0, 1]))
    for shape in (SHARE, WHOLE, PLAIN):
        nodes.first(shape, 3, np.array([0, 1]))
    nodes.undo()
    assert (nodes.pods == before.pods).all()
    assert (nodes.free == before.free).all()
    assert (nodes.cards == before.cards).all()
