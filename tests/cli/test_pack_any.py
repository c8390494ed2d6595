"""`isocost pack` on tables that a die has filled: every column, empty cells and zeros; judged by a program that shares no code with it."""

from __future__ import annotations

import csv
import io
import itertools
import json
import random
from pathlib import Path
from typing import Any

import pytest
from tests.pack.small import budget

from benchmarks import verify
from isocost.cli.fleet import documents
from isocost.cli.fleet.offers import Reserve, shelf
from isocost.cli.fleet.pods import batches
from isocost.cli.fleet.silence import counted
from isocost.pack.solve import Asked, solve

POD_CELLS: dict[str, tuple[Any, ...]] = {
    "max_per_node": ("", "", 1, 2, 3),
    "disk_mib": ("", 0, 100, 500, "0.001"),
    "node_selector": ("", "", "", "disk=fast", "topology.kubernetes.io/zone=z1", "karpenter.sh/capacity-type=spot", "disk=",
                      "node.kubernetes.io/instance-type=o0", "nvidia.com/gpu.product=a", "disk=fast;tier=x", "kubernetes.io/arch=arm64"),
    "zone_max_skew": ("", "", 1, 1, 2, 3),
    "anti_affinity_group": ("", "", "g", "h"),
    "gpu_memory_mib": ("", 0, 4000, 8001, 16000),
    "gpu_models": ("", "a", "a|b", "c"),
}  # fmt: skip
OFFER_CELLS: dict[str, tuple[Any, ...]] = {
    "gpu_model": ("", "a", "b", "c"),
    "gpu_memory_mib": ("", 0, 8000, 16000),
    "max_count": ("", "", 0, 1, 2, 10),
    "arch": ("", "amd64", "arm64"),
    "disk_mib": ("", 0, 100, 100000),
    "labels": ("", "disk=fast", "disk=fast;tier=x", "disk="),
}
PLACES = (
    ((""), ("")),
    (("z1", "z2"), ("on-demand",)),
    (("z1", "z2", "z3"), ("", "spot")),
    (("", "z1"), ("on-demand", "spot")),
)
MILLI = {0: ("", 0), 1: ("", 0, 1000, 1, 250, 334, 510, 600), 2: ("", 0, 1000), 4: ("", 1000)}


def table(head: list[str], rows: list[dict[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, head, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def drawn(dice: random.Random) -> tuple[str, str, tuple[int, int]]:
    """Pods, offers and a reserve. Each column is there in some tables only."""
    pods, offers = [], []
    own = [name for name in POD_CELLS if dice.random() < 0.35]
    theirs = [name for name in OFFER_CELLS if dice.random() < 0.4]
    top = dice.choice((4, 4, 40))
    for i in range(dice.randint(1, 5)):
        gpu = dice.choice((0, 0, 1, 1, 2, 4))
        row = {"name": f"p{i}", "count": dice.randint(0, top), "cpu_m": dice.choice((0, 100, 1000, 1500, "0.5")),
               "memory_mib": dice.choice((0, 128, 1024, 3000, "0.125")), "gpu": gpu, "gpu_milli": dice.choice(MILLI[gpu])}  # fmt: skip
        pods.append(row | {name: dice.choice(POD_CELLS[name]) for name in own})
    zones, terms = dice.choice(PLACES)
    for i in range(dice.randint(1, 4)):
        row = {"name": f"o{i}", "cpu_m": dice.choice((500, 2000, 4000, 16000)), "memory_mib": dice.choice((0, 2048, 8192, 16384)),
               "gpu": dice.choice(("", 0, 1, 2, 8)), "pods": dice.choice(("", "", 0, 2, 110))}  # fmt: skip
        for zone, term in itertools.product(zones or ("",), terms or ("",)):
            price = dice.choice((0, "1e-3", "0.1", 1, round(dice.uniform(0.01, 3), 5), round(dice.uniform(0.01, 3), 5)))
            more = {name: dice.choice(OFFER_CELLS[name]) for name in theirs}
            offers.append(row | more | {"zone": zone, "capacity_type": term, "price_per_hour": price})
    head = ["name", "cpu_m", "memory_mib", "gpu", "pods", "price_per_hour", "zone", "capacity_type", *theirs]
    reserve = (dice.choice((0, 0, 600)), dice.choice((0, 0, 2500)))
    return table([*pods[0]], pods), table(head, offers), reserve


def wrong(folder: Path, pods: str, offers: str, reserve: tuple[int, int]) -> list[str]:
    (folder / "pods.csv").write_text(pods)
    (folder / "offers.csv").write_text(offers)
    cpu, memory = reserve
    there = shelf(offers, "offers.csv", Reserve(cpu=cpu * 1000, memory=memory * 1000))
    asked, _ = counted(batches(pods, "pods.csv"), there.unsaid)
    found = solve(Asked(batches=asked, kinds=there.kinds), budget(4.0))
    answer = json.loads(json.dumps(documents.fleet(found, 0.0)))
    rows = verify.read(folder / "pods.csv", folder / "offers.csv", cpu, memory)
    proof = json.loads(json.dumps(documents.certificate(found)))
    return [*verify.faults(*rows, answer), *verify.unproven(*rows, answer, proof)]


@pytest.mark.parametrize("seed", [*range(8), *(pytest.param(n, marks=pytest.mark.slow) for n in range(8, 150))])
def test_whatever_the_tables_hold_the_answer_and_its_proof_do(tmp_path: Path, seed: int) -> None:
    pods, offers, reserve = drawn(random.Random(seed))
    assert wrong(tmp_path, pods, offers, reserve) == []
