"""What of an earlier answer is believed: what was proved, as long as nobody has touched it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from isocost.cli.fleet import documents, running
from isocost.pack.grounds import Lemma, grounds
from isocost.world.packing import Batch, Fleet, Group, Kind, Proof

KINDS = [Kind(name="small", cpu=4_000_000, memory=8_000_000, price=0.2)]
PODS = [Batch(name="web", count=4, cpu=1_000_000, memory=1_000_000)]
NOW = grounds(PODS, KINDS)


def answer(**caps: float) -> dict[str, Any]:
    proof = Proof(duals={"web": 0.05}, cap_duals=caps, most={"small//": 0.2})
    group = Group(kind="small//", count=1, pods={"web": 4})
    return documents.fleet(Fleet(groups=(group,), left=(), cost=0.2, bound=0.2, proof=proof), 1.0, about=NOW)


def believed(document: dict[str, Any]) -> Lemma:
    return running.current(json.dumps(document).encode(), "current.json", NOW, {"small//"}).lemma


def test_what_was_proved_is_believed() -> None:
    assert believed(answer()) == Lemma(
        asks=NOW.asks, worth=dict.fromkeys(NOW.asks.values(), 0.05), count=dict.fromkeys(NOW.asks.values(), 4)
    )


@pytest.mark.parametrize(
    "change",
    [
        {"duals": {"web": 0.06}},
        {"duals": {}},
        {"proved_for": None},
        {"proved_for": {"offers": NOW.offers, "pods": {"web": {"asks": NOW.asks["web"], "count": 9}}, "seal": "?"}},
    ],
)
def test_what_was_changed_since_is_not(change: dict[str, Any]) -> None:
    assert believed(answer() | change) == Lemma()


def test_counts_of_what_was_proved_cannot_be_changed_either() -> None:
    changed = answer()
    changed["proved_for"]["pods"]["web"]["count"] = 9
    assert believed(changed) == Lemma()


def test_nodes_may_come_and_go() -> None:
    assert believed(answer() | {"nodes": []}) == believed(answer())


def test_values_beside_prices_of_stock_are_no_proof_alone() -> None:
    assert answer(**{"small//": 0.01})["proved_for"] is None
