"""The greedies hold, count like one pod after the other, and none of them beats `pack`."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pack.judge import faults
from tests.pack.small import budget, case, large

from isocost.pack.construct import Draft
from isocost.pack.decode import groups
from isocost.pack.frame import Frame, frame, placeable
from isocost.pack.greedy import GREEDIES
from isocost.pack.greedy.opened import first, level
from isocost.pack.solve import Asked, solve
from isocost.world.packing import Batch, Fleet, Kind, Left, Proof

FEW = settings(max_examples=40, deadline=None)
SOME = settings(max_examples=15, deadline=None)


def framed(batches: list[Batch], kinds: list[Kind]) -> Frame:
    return frame([(b, b.count) for b in batches if placeable(b, kinds)], kinds)


def fleet(batches: list[Batch], kinds: list[Kind], made: Frame, draft: Draft) -> Fleet:
    by_name, gpus = {b.name: b for b in batches}, {k.key: (k.gpu, k.gpu_memory) for k in kinds}
    named = groups(made, draft, by_name, gpus)
    placed = {b.name: sum(g.pods.get(b.name, 0) * g.count for g in named) for b in batches}
    left = tuple(
        Left(name=b.name, count=b.count - placed[b.name], reason="") for b in batches if placed[b.name] < b.count
    )
    return Fleet(
        groups=named, left=left, cost=draft.cost(made), bound=0.0, proof=Proof(duals={}, cap_duals={}, most={})
    )


def dearer(batches: list[Batch], kinds: list[Kind]) -> list[str]:
    """The greedies that place as many pods for less, and those whose fleets do not hold."""
    made = framed(batches, kinds)
    found = solve(Asked(batches=tuple(batches), kinds=tuple(kinds)), budget(4.0))
    asked, left = sum(b.count for b in batches), sum(one.count for one in found.left)
    wrong = []
    for name, greedy in GREEDIES.items():
        draft = greedy(made)
        lost = asked - int(made.shapes.count.sum()) + int(draft.left.sum())
        if (lost, draft.cost(made)) < (left, found.cost - 1e-9):
            wrong.append(f"{name}: {draft.cost(made)} for all but {lost}, pack {found.cost} for all but {left}")
        wrong += [
            f"{name}: {w}" for w in faults(batches, kinds, fleet(batches, kinds, made, draft)) if "left out" not in w
        ]
    return wrong


@FEW
@given(case())
def test_no_greedy_is_cheaper_than_pack_on_small_cases(drawn):
    assert dearer(*drawn) == []


@SOME
@given(large())
def test_no_greedy_is_cheaper_than_pack_on_larger_cases(drawn):
    assert dearer(*drawn) == []


rows = st.lists(st.tuples(st.integers(0, 5), st.integers(1, 4), st.integers(0, 4)), min_size=1, max_size=5)


def one_by_one(drawn, n, pick):
    """Pods per node, one pod after the other onto the node that pick says."""
    nodes = [[size, room, i] for i, (size, times, room) in enumerate(drawn) for _ in range(times)]
    for _ in range(n):
        able = [node for node in nodes if node[1] > 0]
        if not able:
            break
        node = pick(able)
        node[0], node[1] = node[0] + 1, node[1] - 1
    return sorted((i, size) for size, _, i in nodes)


@pytest.mark.parametrize(
    ("rule", "pick"), [(first, lambda able: able[0]), (level, lambda able: min(able, key=lambda node: node[0]))]
)
@given(drawn=rows, n=st.integers(1, 30))
def test_counted_rows_fill_like_single_nodes(rule, pick, drawn, n):
    size, times, room = (np.array(column, np.int64) for column in zip(*drawn, strict=True))
    add, at, parts = rule(size, times, room, n)
    found = []
    for i in range(len(drawn)):
        for m, k in parts if i == at else [(int(times[i]), int(add[i]))]:
            found += [(i, int(size[i]) + k)] * m
    assert sorted(found) == one_by_one(drawn, n, pick)


def test_karpenter_grows_into_giants():
    """The published weakness: the node grows until only the giant holds it, which costs more than two small ones."""
    kinds = [
        Kind(name="small", cpu=4_000_000, memory=10**9, price=1.0),
        Kind(name="giant", cpu=16_000_000, memory=10**9, price=9.0),
    ]
    made = framed([Batch(name="p", count=16, cpu=1_000_000, memory=0)], kinds)
    assert GREEDIES["karpenter"](made).cost(made) == 9.0
    assert GREEDIES["karpenter, 8 cores"](made).cost(made) == 4.0


def test_the_autoscaler_turns_to_another_group_for_what_the_first_does_not_hold():
    kinds = [
        Kind(name="plain", cpu=4_000_000, memory=10**9, price=1.0),
        Kind(name="gpu", cpu=4_000_000, memory=10**9, gpu=1, price=5.0),
    ]
    pods = [Batch(name="p", count=4, cpu=1_000_000, memory=0), Batch(name="g", count=1, cpu=1_000_000, memory=0, gpu=1)]
    made = framed(pods, kinds)
    bought = {(kinds[f.kind].name, n) for f, n in GREEDIES["autoscaler, price"](made).fills}
    assert bought == {("plain", 1), ("gpu", 1)}
