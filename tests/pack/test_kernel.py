"""The compiled knapsack against trying everything, and against the same code uncompiled."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pack.judge import fills
from tests.pack.small import case

from isocost.pack import pricing
from isocost.pack.frame import frame

ROOT = Path(__file__).parents[2]
FEW = settings(max_examples=80, deadline=None)


def asked(batches, kinds, worth, threshold=0.0):
    made = frame([(b, b.count) for b in batches], kinds)
    values = np.array([sum(worth[name] for name, _ in names) / len(names) for names in made.shapes.names])
    return made, values, [pricing.ask(pricing.bag(made, t), values, threshold, 10**6) for t in range(len(made.kinds))]


@FEW
@given(case(), st.lists(st.integers(0, 30), min_size=3, max_size=3))
def test_the_best_fill_is_the_best_of_all(drawn, values):
    batches, kinds = drawn
    worth = dict(zip(("p0", "p1", "p2"), values, strict=True))
    made, value, answers = asked(batches, kinds, worth)
    by_key = {k.key: k for k in kinds}
    by_shape = {name: value[s] for s, names in enumerate(made.shapes.names) for name, _ in names}
    for t, answer in enumerate(answers):
        every = fills(by_key[made.kinds.keys[t]], batches)
        best = max(sum(by_shape[name] * n for name, n in held.items()) for held in every)
        assert answer.proved
        assert abs(answer.most - best) < 1e-9


@FEW
@given(case(), st.lists(st.integers(0, 30), min_size=3, max_size=3), st.integers(0, 60))
def test_compiled_or_not_the_answer_is_the_same(drawn, values, threshold):
    batches, kinds = drawn
    worth = dict(zip(("p0", "p1", "p2"), values, strict=True))
    _, _, fast = asked(batches, kinds, worth, threshold)
    compiled, pricing.machine = pricing.machine, lambda: None
    try:
        _, _, slow = asked(batches, kinds, worth, threshold)
    finally:
        pricing.machine = compiled
    assert [(a.most, a.proved) for a in fast] == [(a.most, a.proved) for a in slow]


def test_the_compiled_text_is_of_this_kernel():
    done = subprocess.run([sys.executable, "docs/kernel.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0, "run docs/kernel.py"
