"""Lists of pods and offers that `isocost pack` is measured on, from the recorded traces beside the repository.

Identical pods are one row. Offers are AWS us-east-1 on demand: amd64, c, m and r of the fourth generation on and every type
with NVIDIA GPUs, no bare metal; allocatable as Karpenter computes it, less 0.3 CPU, 600 MiB and 6 pods for daemon sets.
"""

from __future__ import annotations

import csv
import gzip
import io
import lzma
import random
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parents[2] / "shared" / "data" / "traces"
MODELS = {"T4": "t4", "P100": "v100", "V100M16": "v100", "V100M32": "v100", "G2": "a10g", "G3": "a100", "A10": "a10g"}
"""GPU names of the openb lists as AWS has them; AWS has no P100, and G2 and G3 are not named by their publisher"""
PODS = ("name", "count", "cpu_m", "memory_mib", "gpu", "gpu_milli", "gpu_models", "max_per_node", "disk_mib")
OFFERS = ("name", "cpu_m", "memory_mib", "gpu", "pods", "price_per_hour", "gpu_model", "gpu_memory_mib")
FLEETS = (100, 1_000, 10_000, 100_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One measurement: the two files' texts, and how many pods they hold."""

    name: str
    pods: str
    offers: str
    count: int


def names() -> list[str]:
    """Every list that there is data for; empty without the recorded traces."""
    if not DATA.exists():
        return []
    found = sorted(_openb(path) for path in (DATA / "alibaba-openb-gpu-2023").glob("openb_pod_list_*.csv.gz"))
    return [*found, "dlrm-2025", *(f"cpu-fleet-{n}" for n in FLEETS)]


def case(name: str) -> Case:
    """The list of that name. Raises FileNotFoundError where its data is not there."""
    if name.startswith("cpu-fleet-"):
        return _case(name, _fleet(int(name.rpartition("-")[2])), gpus=False)
    if name == "dlrm-2025":
        return _case(name, _dlrm(), gpus=True)
    return _case(name, _pods(name), gpus=True)


def _case(name: str, pods: Counter[tuple[object, ...]], *, gpus: bool) -> Case:
    rows = [(f"p{k}", n, *shape) for k, (shape, n) in enumerate(sorted(pods.items(), key=lambda x: str(x[0])))]
    return Case(name=name, pods=_text(PODS, rows), offers=_text(OFFERS, _aws(gpus=gpus)), count=pods.total())


def _text(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return out.getvalue()


def _openb(path: Path) -> str:
    return "openb-" + path.name.removeprefix("openb_pod_list_").removesuffix(".csv.gz")


def _pods(name: str) -> Counter[tuple[object, ...]]:
    path = DATA / "alibaba-openb-gpu-2023" / f"openb_pod_list_{name.removeprefix('openb-')}.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return Counter(
            (row["cpu_milli"], row["memory_mib"], row["num_gpu"], row["gpu_milli"], _models(row.get("gpu_spec", "")), "", "")
            for row in csv.DictReader(file)
        )  # fmt: skip


def _models(spec: str) -> str:
    return "|".join(sorted({MODELS[one] for one in spec.split("|") if one}))


def _dlrm() -> Counter[tuple[object, ...]]:
    with lzma.open(next((DATA / "alibaba-dlrm-gpu-2025").glob("*.csv.xz")), "rt", encoding="utf-8") as file:
        return Counter(_instance(row) for row in csv.DictReader(file))


def _instance(row: Mapping[str, str]) -> tuple[object, ...]:
    """Cores and GiB into milli-cores and MiB; -1 instances per node mean no limit. The disk is not asked for: AWS adds it."""
    most = row["max_instance_per_node"]
    limit = "" if float(most or -1) <= 0 else int(float(most))
    cpu, memory = round(float(row["cpu_request"]) * 1000), round(float(row["memory_request"]) * 1024)
    return (cpu, memory, round(float(row["gpu_request"])), "", "", limit, "")


def _fleet(pods: int) -> Counter[tuple[object, ...]]:
    """200 shapes of 0.05 to 16 cores and 1 to 8 GiB a core, as many pods in all, alike at every call."""
    dice = random.Random(200)
    shapes = []
    for _ in range(200):
        cpu = round(50 * 320 ** dice.random() / 50) * 50
        shapes.append((max(50, cpu), max(64, round(max(50, cpu) * dice.choice((1, 2, 4, 8)) * dice.uniform(0.7, 1.1)))))
    weights = [1 / cpu**0.5 for cpu, _ in shapes]
    return Counter((cpu, memory, 0, "", "", "", "") for cpu, memory in dice.choices(shapes, weights, k=pods))


def _aws(*, gpus: bool) -> Iterable[tuple[object, ...]]:
    with gzip.open(DATA / "aws-instance-catalogue-2026-07" / "aws_us_east_1_on_demand.csv.gz", "rt") as file:
        for row in csv.DictReader(file):
            has = int(row["nvidia_gpu"] or 0)
            plain = row["category"] in ("c", "m", "r") and int(row["generation"]) >= 4 and not int(row["amdgpu"] or 0)
            if row["arch"] != "amd64" or "metal" in row["name"] or not (plain or has) or (has and not gpus):
                continue
            yield (
                row["name"], round(float(row["alloc_cpu"]) * 1000) - 300, int(float(row["alloc_mem_mib"])) - 600, has,
                int(row["max_pods"]) - 6, row["usd_per_h_us_east_1"], row["gpu_name"] if has else "",
                row["gpu_memory_mib"] if has else "",
            )  # fmt: skip
