"""A node with shared GPUs, card by card, against the search pod by pod, which proves the same by other means."""

from __future__ import annotations

import numpy as np
import pytest

from isocost.pack import cards
from isocost.pack.cards import able, filled
from isocost.pack.current import fits
from isocost.pack.frame import frame
from isocost.pack.pricing import ask, bag
from isocost.pack.sieve import Sieve
from isocost.world.packing import Batch, Kind

BESIDE = Sieve.beside_card


def question(seed):
    """A node of a few GPUs, and pods with shares of them, with whole ones, and without."""
    dice = np.random.default_rng(seed)
    gpus = int(dice.integers(2, 5))
    pods = [Batch(name=f"s{i}", count=int(dice.integers(1, 9)), cpu=int(dice.integers(1, 9)) * 1000, memory=int(dice.integers(1, 40)) * 997,
                  gpu=1, gpu_milli=int(dice.integers(1, 19)) * 50) for i in range(int(dice.integers(3, 9)))]  # fmt: skip
    pods += [Batch(name=f"w{i}", count=3, cpu=int(dice.integers(1, 9)) * 1000, memory=int(dice.integers(1, 40)) * 997,
                   gpu=int(dice.integers(1, 3))) for i in range(int(dice.integers(0, 4)))]  # fmt: skip
    pods += [Batch(name=f"c{i}", count=3, cpu=int(dice.integers(1, 5)) * 1000, memory=int(dice.integers(1, 20)) * 997)
             for i in range(int(dice.integers(0, 3)))]  # fmt: skip
    made = frame(
        [(b, b.count) for b in pods], (Kind(name="k", price=1.0, cpu=gpus * 9000, memory=gpus * 30_000, gpu=gpus),)
    )
    need = made.shapes.need
    worth = need[:, 0] / need[:, 0].max() + need[:, 1] / need[:, 1].max() + made.shapes.whole + made.shapes.share / 1000
    return made, worth * dice.uniform(0.8, 1.2, len(worth))


@pytest.mark.parametrize("seed", range(60))
def test_it_proves_what_the_search_proves(seed):
    made, worth = question(seed)
    one = bag(made, 0)
    if not able(one):
        return
    sure = ask(one, worth, 0.0, 3_000_000)
    assert sure.proved
    best = sure.fill.value
    for threshold in (0.9 * best, 0.999 * best, 1.001 * best):
        open_ = ask(one, worth, threshold, 1)
        found = filled(one, worth, threshold, open_)
        assert found.most >= min(best, max(found.most, threshold)) - 1e-9
        assert found.most >= best - 1e-9 or threshold > best
        if found.fill is not None:
            assert fits(made, found.fill)
            assert threshold < found.fill.value <= best * (1 + 1e-9)
        if found.proved:
            assert found.most == pytest.approx(max(best, threshold))
            assert (found.fill is not None) == (threshold < best)


def test_most_of_them_are_proved():
    proved = 0
    for seed in range(60):
        made, worth = question(seed)
        one = bag(made, 0)
        threshold = 0.98 * ask(one, worth, 0.0, 3_000_000).most
        proved += filled(one, worth, threshold, ask(one, worth, threshold, 1)).proved
    assert proved >= 55


def crowded(seed, spread, slots=None):
    """Four GPUs, and as many shapes as a real cluster has: with few pods on a node each, and none of them much better than the others."""
    dice = np.random.default_rng(seed)

    def some(low: int, high: int) -> int:
        return int(dice.integers(low, high))

    pods = [Batch(name=f"s{i}", count=some(1, 60), cpu=some(1, 16) * 1000, memory=some(1, 64) * 997, gpu=1, gpu_milli=some(5, 95) * 10)
            for i in range(50)]  # fmt: skip
    pods += [Batch(name=f"w{i}", count=some(1, 30), cpu=some(2, 24) * 1000, memory=some(4, 120) * 997, gpu=(1, 1, 1, 2, 4)[some(0, 5)])
             for i in range(50)]  # fmt: skip
    pods += [
        Batch(name=f"c{i}", count=some(1, 30), cpu=some(4, 32) * 1000, memory=some(4, 90) * 997) for i in range(20)
    ]
    kind = Kind(name="k", price=1.0, cpu=47_500, memory=180_000, gpu=4, pods=slots)
    made = frame([(b, b.count) for b in pods], (kind,))
    need = made.shapes.need
    worth = need[:, 0] / 47_500 + 0.6 * need[:, 1] / 180_000 + 0.2 * (made.shapes.whole + made.shapes.share / 1000)
    return made, worth * dice.uniform(1 - spread, 1 + spread, len(worth))


@pytest.mark.parametrize("seed", range(6))
def test_it_finds_the_best_of_many_shapes(seed):
    made, worth = crowded(seed, 0.05)
    one = bag(made, 0)
    sure = ask(one, worth, 0.0, 3_000_000)
    assert sure.proved
    best = filled(one, worth, 0.9 * sure.most, ask(one, worth, 0.9 * sure.most, 1))
    assert best.proved
    assert best.fill.value == pytest.approx(sure.fill.value)


@pytest.mark.parametrize("seed", range(6))
def test_it_finds_the_same_where_parts_are_too_many_to_be_listed_at_once(seed, monkeypatch):
    made, worth = crowded(seed, 0.05)
    one = bag(made, 0)
    sure = ask(one, worth, 0.0, 3_000_000)
    known = ask(one, worth, 0.98 * sure.most, 1)
    plain = filled(one, worth, 0.98 * sure.most, known)
    looked = []
    monkeypatch.setattr(cards, "TRIES", ((1.0, True),))
    monkeypatch.setattr(Sieve, "beside_card", lambda self: looked.append(self) or BESIDE(self))
    best = filled(one, worth, 0.98 * sure.most, known)
    assert looked
    assert best.proved
    assert best.most == plain.most == pytest.approx(sure.fill.value)


@pytest.mark.parametrize("slots", [3, 4, 5])
def test_it_keeps_to_the_most_pods_of_a_node(slots):
    made, worth = crowded(1, 0.05, slots)
    one = bag(made, 0)
    sure = ask(one, worth, 0.0, 3_000_000)
    assert sure.proved
    best = filled(one, worth, 0.9 * sure.most, ask(one, worth, 0.9 * sure.most, 1))
    assert fits(made, best.fill)
    assert best.fill.value == pytest.approx(sure.fill.value)


@pytest.mark.parametrize("seed", range(4))
def test_it_proves_what_the_search_pod_by_pod_does_not(seed):
    made, worth = crowded(seed, 0.005)
    one = bag(made, 0)
    open_ = ask(one, worth, 0.0, 100_000)
    assert not open_.proved
    best = filled(one, worth, open_.fill.value, open_)
    assert best.proved
    assert open_.fill.value <= best.most <= open_.most
    assert best.fill is open_.fill or fits(made, best.fill)


def test_an_answer_that_was_proved_already_is_left_alone():
    made, worth = question(1)
    sure = ask(bag(made, 0), worth, 0.0, 3_000_000)
    assert filled(bag(made, 0), worth, 0.0, sure) is sure
