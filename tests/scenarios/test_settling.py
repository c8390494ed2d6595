"""Fleets of odd pods, re-packed by whole rounds: it gets cheaper, it comes to rest, and it stays there."""

from __future__ import annotations

import random
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from tests.scenarios.field import EAGER, Field, book, entry, governed, pool, punctual, rule, started
from tests.scenarios.fleet import TEMPLATE
from tests.scenarios.rounds import Remembered

from isocost.kube.kinds import NODE
from isocost.testing.objects import Object

OFFERS = {"a": (4, 8, "0.20"), "b": (8, 16, "0.39"), "c": (8, 64, "0.60"), "d": (16, 32, "0.77"), "e": (4, 32, "0.33")}


def offer(name: str) -> Object:
    cpu, memory, price = OFFERS[name]
    room = {"cpu": str(cpu), "memory": f"{memory}Gi", "pods": 110}
    return {"name": name, "instanceType": name, "allocatable": room, "pricePerHour": price, "source": "t",
            "date": "2026-11-01"}  # fmt: skip


def scattered(solver: Any, seed: int) -> Field:
    """Nodes of several kinds, twice as many as needed, and pods of many sizes, without a governed workload among them."""
    dice = random.Random(seed)
    operator = punctual(solver, every=timedelta(seconds=30))
    operator.seed(book(*map(offer, OFFERS)))
    for name in dice.sample(sorted(OFFERS), 3):
        cpu, memory, _ = OFFERS[name]
        operator.seed(pool(f"p{name}", dice.randint(2, 4), name, cpu=str(cpu), memory=f"{memory}Gi"))
    for number in range(5):
        cpu, memory = dice.choice([300, 700, 1100, 1900, 2600]), dice.choice([500, 1500, 3100, 6100])
        operator.app(f"app{number}", dice.randint(1, 4), 0.0, cpu=f"{cpu}m", memory=f"{memory}Mi", least=None)
    template = {"object": TEMPLATE, "offers": sorted(OFFERS)}
    bars = {**EAGER, "switchCostPerPod": "0.01", "paybackPeriod": "1h"}
    pools = [entry(offers=(), template=template)]
    operator.seed(governed(workloads=[rule(namespaces=["nobody"])], pools=pools, disruption=bars))
    return started(operator)


def cost(operator: Field) -> Decimal:
    kinds = (n["metadata"]["labels"]["node.kubernetes.io/instance-type"] for n in operator.server.all(NODE))
    return sum((Decimal(OFFERS[kind][2]) for kind in kinds), Decimal(0))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_a_scattered_fleet_gets_cheaper_rests_and_stays(solver: Remembered, seed: int) -> None:
    operator = scattered(solver, seed)
    before, waiting = cost(operator), operator.pending()
    operator.rest()
    after, touched = cost(operator), operator.touched()
    assert after <= before
    assert len(operator.pending()) <= len(waiting)
    operator.rounds(10)
    assert (cost(operator), operator.touched()) == (after, touched)
