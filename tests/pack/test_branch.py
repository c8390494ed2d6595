"""The knapsack by branch and bound says what the kernel proves, and the values of before are proved with it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pack.small import case, large

from isocost.pack import pricing
from isocost.pack.branch import branched
from isocost.pack.current import fits
from isocost.pack.frame import frame
from isocost.pack.pricing import Best
from isocost.pack.search import Search
from isocost.world.packing import Batch, Kind

FEW = settings(max_examples=60, deadline=None)


def unknown(kind: int) -> Best:
    return Best(kind=kind, fill=None, most=np.inf, proved=False, steps=0, root=np.inf, cards=np.zeros((0, 0)))


@FEW
@given(st.one_of(case(), large()), st.integers(0, 2**32), st.sampled_from([0.0, 5.0, 20.0]))
def test_it_finds_what_the_kernel_proves(drawn, seed, threshold):
    batches, kinds = drawn
    made = frame([(b, b.count) for b in batches if b.gpu_milli == 1000], kinds)
    worth = np.random.default_rng(seed).uniform(0.1, 9, len(made.shapes))
    for t in range(len(made.kinds)):
        one = pricing.bag(made, t)
        proved = pricing.ask(one, worth, threshold, 10**7)
        found = branched(one, worth, threshold, unknown(t), 60.0)
        assert found.proved == proved.proved or not len(one.shape)
        assert (found.fill is None) == (proved.fill is None)
        if found.fill is not None:
            assert found.fill.value == pytest.approx(proved.fill.value, rel=1e-6)
            assert found.most == pytest.approx(proved.most, rel=1e-6)
            assert fits(made, found.fill)


def test_insisting_proves_values_that_few_steps_leave_open():
    dice = np.random.default_rng(7)
    sizes = dice.integers(3, 40, size=(14, 2))
    pods = [Batch(name=f"p{i}", count=9, cpu=int(c) * 500, memory=int(m) * 700) for i, (c, m) in enumerate(sizes)]
    search = Search(frame([(b, b.count) for b in pods], [Kind(name="k", cpu=64_000, memory=90_000, price=1.0)]))
    worth = search.frame.shapes.need[:, 0] / 64_000 + search.frame.shapes.need[:, 1] / 90_000
    worth /= search.pricer.all(worth, [0.0], [10**8])[0].most
    answers = search.columns.prove(worth, 1)
    assert not answers[0].proved
    assert search.columns.best.value < float(worth @ search.frame.shapes.count) * 0.999
    assert search.columns.insist(worth, answers, lambda: 120.0)
    assert search.columns.best.value == pytest.approx(float(worth @ search.frame.shapes.count), rel=1e-3)
