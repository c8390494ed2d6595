"""The independent check of `isocost pack`: it accepts a right answer and names what is wrong with each wrong one."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from benchmarks import verify
from benchmarks.verify.knapsack import Knapsack, apart, flowing, summed

PODS = """name,count,cpu_m,memory_mib,gpu,gpu_milli,gpu_memory_mib,max_per_node,zone_max_skew,anti_affinity_group
web,4,1000,1024,0,,,2,1,
half,2,500,512,1,500,8000,,,
whole,1,500,512,1,,,,,
alone,2,100,100,0,,,,,solo
vast,1,99000,1,0,,,,,
"""
OFFERS = """name,cpu_m,memory_mib,gpu,pods,price_per_hour,gpu_model,gpu_memory_mib,zone,capacity_type,max_count
c4,4100,8202,0,10,0.10,,,a,on-demand,
c4,4100,8202,0,10,0.11,,,b,on-demand,5
g2,8100,16394,2,10,1.00,T4,16000,a,on-demand,
"""
ANSWER = {
    "cost_per_hour": 1.21,
    "lower_bound_per_hour": 1.1,
    "gap": 1.21 / 1.1 - 1,
    "nodes": [
        {"offer": "c4", "zone": "a", "capacity_type": "on-demand", "count": 1, "pods": {"web": 2, "alone": 1}},
        {"offer": "c4", "zone": "b", "capacity_type": "on-demand", "count": 1, "pods": {"web": 2, "alone": 1}},
        {
            "offer": "g2", "zone": "a", "capacity_type": "on-demand", "count": 1, "pods": {"half": 2, "whole": 1},
            "gpus": [[{"name": "half", "milli": 500}, {"name": "half", "milli": 500}], [{"name": "whole", "milli": 1000}]],
        },
    ],
    "unplaced": [{"name": "vast", "count": 1, "reason": "larger than every offer"}],
}  # fmt: skip
CERTIFICATE = {
    "duals": {"web": 0.05, "half": 0.25, "whole": 0.4, "alone": 0.0},
    "cap_duals": {},
    "knapsack_max": {"c4/a/on-demand": 0.1, "c4/b/on-demand": 0.1, "g2/a/on-demand": 1.0},
}
Change = Callable[[dict[str, Any]], object]


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[verify.Pod], list[verify.Offer]]:
    folder = tmp_path_factory.mktemp("verify")
    (folder / "pods.csv").write_text(PODS)
    (folder / "offers.csv").write_text(OFFERS)
    return verify.read(folder / "pods.csv", folder / "offers.csv", 100, 10)


def changed(what: dict[str, Any], change: Change) -> dict[str, Any]:
    copied = copy.deepcopy(what)
    change(copied)
    return copied


def test_a_right_answer_has_no_fault(inputs):
    assert list(verify.faults(*inputs, ANSWER)) == []


WRONG: list[tuple[str, Change]] = [
    ("an hour, and 1.2 is said", lambda a: a.update(cost_per_hour=1.2)),
    ("is above the cost", lambda a: a.update(lower_bound_per_hour=1.3)),
    ("is not cost / bound - 1", lambda a: a.update(gap=0.0)),
    ("is no offer", lambda a: a["nodes"][0].update(zone="c")),
    ("is no pod", lambda a: a["nodes"][0]["pods"].update(ghost=1)),
    ("6000 cpu of 4000", lambda a: a["nodes"][0]["pods"].update(web=6, alone=0)),
    ("3 of web on a node", lambda a: a["nodes"][0]["pods"].update(web=3)),
    ("2 pods of group solo", lambda a: a["nodes"][0]["pods"].update(alone=2)),
    ("11 nodes of 5", lambda a: a["nodes"][1].update(count=11)),
    ("web: 2 placed and 0 unplaced of 4", lambda a: a["nodes"].pop(1)),
    ("differ by more than 1", lambda a: a["nodes"][1].update(zone="a")),
    ("whole may not stand here", lambda a: a["nodes"][0]["pods"].update(whole=1)),
    ("2 whole and 1 shared GPUs of 2", lambda a: a["nodes"][2]["pods"].update(whole=2)),
    ("1 shares of half are laid out", lambda a: a["nodes"][2]["gpus"][0].pop()),
    ("shares out 1500 of 1000", lambda a: a["nodes"][2]["gpus"][0].append({"name": "half", "milli": 500})),
    ("alone is unplaced, although", lambda a: a["unplaced"].append({"name": "alone", "count": 2, "reason": ""})),
]


@pytest.mark.parametrize(("said", "change"), WRONG, ids=[said for said, _ in WRONG])
def test_a_wrong_answer_is_told(inputs, said, change):
    assert any(said in fault for fault in verify.faults(*inputs, changed(ANSWER, change)))


def test_a_right_proof_is_accepted(inputs):
    assert list(verify.unproven(*inputs, ANSWER, CERTIFICATE)) == []


UNPROVEN: list[tuple[str, Change]] = [
    ("is said", lambda c: c["duals"].update(web=0.01)),
    ("more than a node costs", lambda c: c["knapsack_max"].update({"c4/a/on-demand": 0.2})),
    ("and 0.05 is claimed", lambda c: c["knapsack_max"].update({"c4/a/on-demand": 0.05, "c4/b/on-demand": 0.05})),
    ("a node can be worth 1.2", lambda c: c["duals"].update(half=0.4)),
    ("has a cap dual and no cap", lambda c: c["cap_duals"].update({"c4/a/on-demand": 0.1})),
    ("a cap dual is negative", lambda c: c["cap_duals"].update({"c4/b/on-demand": -0.1})),
]


@pytest.mark.parametrize(("said", "change"), UNPROVEN, ids=[said for said, _ in UNPROVEN])
def test_a_wrong_proof_is_told(inputs, said, change):
    assert any(said in fault for fault in verify.unproven(*inputs, ANSWER, changed(CERTIFICATE, change)))


def on_g2(inputs):
    """A share, and the offer with two GPUs."""
    pods, offers = inputs
    return next(p for p in pods if p.name == "half"), next(o for o in offers if o.gpu)


def three(inputs, **change):
    """What a knapsack is made of: three shares worth 0.5 each, on two GPUs."""
    half, g2 = on_g2(inputs)
    return [replace(half, name=name, count=1, **change) for name in "abc"], g2, dict.fromkeys("abc", 0.5)


def test_shares_that_only_their_sum_would_let_stand_are_not_worth_more(inputs):
    """Three shares of 0.6 of a GPU are 1.8 of two, and yet only two of them fit: one on each."""
    shares = three(inputs, milli=600)
    assert summed(Knapsack(*shares)).best(whole=True) == pytest.approx(1.5)
    for exact in (flowing, apart):
        assert exact(Knapsack(*shares)).best(whole=True) == pytest.approx(1.0)


def test_the_flow_of_shares_says_so_without_whole_numbers(inputs):
    """A share of 0.6 leaves 0.4 of its GPU to nobody, which no path can cross."""
    shares = three(inputs, milli=600)
    assert summed(Knapsack(*shares)).best(whole=False) == pytest.approx(1.5)
    assert flowing(Knapsack(*shares)).best(whole=False) == pytest.approx(1.0)


def test_memory_of_shares_is_counted_on_each_gpu(inputs):
    """Three shares of 0.3 take 9 of 16 GB each: their sum fits on two GPUs, but two of them on none."""
    shares = three(inputs, milli=300, gpu_memory=Fraction(9000))
    assert flowing(Knapsack(*shares)).best(whole=True) == pytest.approx(1.5)
    assert apart(Knapsack(*shares)).best(whole=True) == pytest.approx(1.0)


@pytest.mark.parametrize("relaxed", [summed, flowing, apart])
def test_nothing_above_the_most_is_found(inputs, relaxed):
    half, g2 = on_g2(inputs)
    assert relaxed(Knapsack([half], g2, {"half": 0.5})).best(whole=True, above=1.1) == 1.1
    assert relaxed(Knapsack([half], g2, {"half": 0.5})).best(whole=True, above=0.9) == pytest.approx(1.0)
