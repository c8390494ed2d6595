"""What a live run and the re-implementation say of each other."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.duel.check import Check, _when, asked, told
from benchmarks.duel.ring import Look
from benchmarks.duel.theirs import Run, node_pool
from benchmarks.headtohead import Row

ROW = Row(name="CPU", shapes=(), types={}, fleet=(), karpenter={"final_cost": 100.0})
LOOKS = [
    Look(seconds=seconds, cost=cost, mix=Counter(big=1), running=running)
    for seconds, cost, running in ((2, 10.0, 0), (8, 120.0, 2), (14, 100.0, 2), (20, 100.0, 2))
]
RUN = Run(pods=2, looks=LOOKS)


def test_a_run_is_full_at_the_first_look_with_all_pods_and_settled_since_its_last_change():
    assert RUN.full is LOOKS[1]
    assert RUN.since == 14
    assert _when(RUN) == "not in 20"
    assert Run(pods=3, looks=LOOKS).full is None


def test_the_middle_of_the_seeds_is_compared():
    check = Check(row=ROW, setup="any type", run=RUN, first=(120.0,), last=(90.0, 103.0, 140.0))
    assert check.apart == pytest.approx(0.03)
    assert "+3.0 %" in told(check)


def test_both_rows_run_tuned_too():
    assert [setup for _, setup in asked([ROW])] == ["any type", "cheapest families first"]


def test_a_node_pool_may_be_narrowed_and_weighed():
    made = node_pool("p", ["b", "a"], 7)["spec"]
    assert made["weight"] == 7
    assert made["template"]["spec"]["requirements"][1]["values"] == ["a", "b"]
    assert "weight" not in node_pool("any")["spec"]
