"""What is proven of every way from a fleet: no answer gains more, and where the best way is plain, it is just that."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks import payback
from benchmarks.duel.inherited import Held
from benchmarks.headtohead import KEPT_CPU_M, KEPT_MEMORY_MI, Row, Shape, Type
from isocost import solve
from isocost.solve.stay import leaving
from isocost.units import Rate

TYPES = {
    f"c{size}": Type(
        name=f"c{size}",
        cpu_m=size * 1000 + KEPT_CPU_M,
        memory_mi=size * 2048 + KEPT_MEMORY_MI,
        gpus=0,
        price=price,
        gpu_model="",
    )
    for size, price in ((4, 0.4), (8, 0.9), (16, 2.4))
}


def start(*nodes: tuple[str, dict[str, int]], monkeypatch: pytest.MonkeyPatch) -> payback.Start:
    monkeypatch.setattr(payback, "PROOF_SECONDS", 0.3)
    pods = sum((Counter(held) for _, held in nodes), Counter())
    shapes = tuple(
        Shape(name=name, count=pods[name], cpu_m=cores * 1000, memory_mi=1024, gpus=0)
        for name, cores in (("small", 1), ("large", 3))
        if pods[name]
    )
    row = Row(name="CPU", shapes=shapes, types=TYPES, fleet=(), karpenter={})
    return payback.Start(row=row, held=[Held(type=name, pods=Counter(held)) for name, held in nodes])


FLEETS = (
    (("c16", {"small": 1}), ("c16", {"small": 16}), ("c8", {"small": 3}), ("c4", {"small": 4})),
    (("c16", {"large": 4, "small": 2}), ("c8", {"large": 1}), ("c8", {"large": 2, "small": 2}), ("c4", {"small": 2})),
    (("c16", {"small": 9}), ("c16", {"large": 3}), ("c16", {"small": 2, "large": 2})),
)


@pytest.mark.parametrize("nodes", FLEETS)
@pytest.mark.parametrize("each", ["0", "0.05", "0.2", "1"])
def test_no_answer_gains_more_than_is_proven(nodes, each, monkeypatch):
    begun = start(*nodes, monkeypatch=monkeypatch)
    posed, price = begun.problem(Rate.of(each)), float(each)
    found = solve.solve(posed, seconds=1)
    saved, moves = begun.cost - float(found.cost.plain(6)), leaving(posed, found.fills)
    gained = saved - price * moves
    assert gained <= min(begun.most(price, share) for share in payback.SHARES) + 1e-6
    if moves:
        assert saved <= begun.limit(moves / saved) + 1e-6


def test_where_no_pod_finds_room_elsewhere_a_node_saves_its_price_less_what_its_pods_need(monkeypatch):
    """Sixteen small pods need four small nodes, of 1.60 in all, instead of one of 2.40: 0.80 for 16 moves."""
    begun = start(("c16", {"small": 16}), monkeypatch=monkeypatch)
    assert begun.most(0.0) == pytest.approx(0.8)
    assert begun.most(0.04) == pytest.approx(0.8 - 16 * 0.04)
    assert begun.most(0.06) == pytest.approx(0.0)
    assert begun.limit(10) == pytest.approx(0.0, abs=1e-6)


def test_a_node_whose_few_pods_others_could_take_saves_its_price_at_most(monkeypatch):
    begun = start(("c4", {"small": 1}), ("c4", {"small": 3}), monkeypatch=monkeypatch)
    assert begun.most(0.1, share=0.0) == pytest.approx(0.4 - 0.1 + 0.4 - 0.3)
    assert min(begun.most(0.1, share) for share in payback.SHARES) >= 0.3 - 1e-6
