"""The two files that a fleet is asked with, read by the words of the command's description and by nothing of isocost."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

SHARE = 1000
"""thousandths of a GPU"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pod:
    """A row of the pods' file."""

    name: str
    count: int
    cpu: Fraction
    memory: Fraction
    gpu: int
    milli: int
    gpu_memory: Fraction
    models: frozenset[str]
    most: int | None
    disk: Fraction
    wants: Mapping[str, str]
    skew: int | None
    group: str

    @property
    def shares(self) -> bool:
        """Whether it takes a part of one GPU."""
        return self.gpu == 1 and self.milli < SHARE


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Offer:
    """A row of the offers' file, the reserve already taken."""

    key: tuple[str, str, str]
    cpu: Fraction
    memory: Fraction
    gpu: int
    pods: int | None
    price: float
    model: str
    gpu_memory: Fraction | None
    most: int | None
    disk: Fraction | None
    labels: Mapping[str, str] = field(default_factory=dict)

    def admits(self, pod: Pod) -> bool:
        """Whether one pod alone may stand on an empty node."""
        if pod.gpu and pod.models and self.model not in pod.models:
            return False
        if any(self.labels.get(key) != value for key, value in pod.wants.items()):
            return False
        enough = pod.cpu <= self.cpu and pod.memory <= self.memory and pod.gpu <= self.gpu
        return enough and pod.disk <= (self.disk or 0) and pod.gpu_memory <= (self.gpu_memory or 0) and self.pods != 0


def read(pods: Path, offers: Path, cpu: int = 0, memory: int = 0) -> tuple[list[Pod], list[Offer]]:
    """Both files. Of pods nothing is counted that no offer says of itself."""
    asked, found = [_pod(row) for row in _rows(pods)], [_offer(row, cpu, memory) for row in _rows(offers)]
    if all(offer.disk is None for offer in found):
        asked = [replace(pod, disk=Fraction(0)) for pod in asked]
    if all(offer.gpu_memory is None for offer in found if offer.gpu):
        asked = [replace(pod, gpu_memory=Fraction(0)) for pod in asked]
    return asked, found


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return [{key: (value or "").strip() for key, value in row.items()} for row in csv.DictReader(file)]


def _pod(row: Mapping[str, str]) -> Pod:
    gpu = _whole(row, "gpu") or 0
    return Pod(
        name=row["name"], count=int(row["count"]), cpu=Fraction(row["cpu_m"]), memory=Fraction(row["memory_mib"]), gpu=gpu,
        milli=(_whole(row, "gpu_milli") or SHARE) if gpu else 0,
        gpu_memory=(_amount(row, "gpu_memory_mib") or Fraction(0)) if gpu else Fraction(0),
        models=frozenset(filter(None, row.get("gpu_models", "").split("|"))), most=_whole(row, "max_per_node"),
        disk=_amount(row, "disk_mib") or Fraction(0), wants=_pairs(row.get("node_selector", "")),
        skew=_whole(row, "zone_max_skew"), group=row.get("anti_affinity_group", ""),
    )  # fmt: skip


def _offer(row: Mapping[str, str], cpu: int, memory: int) -> Offer:
    key = (row["name"], row.get("zone", ""), row.get("capacity_type", ""))
    known = {
        "node.kubernetes.io/instance-type": key[0],
        "topology.kubernetes.io/zone": key[1],
        "karpenter.sh/capacity-type": key[2],
        "kubernetes.io/arch": row.get("arch", ""),
        "nvidia.com/gpu.product": row.get("gpu_model", ""),
    }
    return Offer(
        key=key, cpu=Fraction(row["cpu_m"]) - cpu, memory=Fraction(row["memory_mib"]) - memory, gpu=_whole(row, "gpu") or 0,
        pods=_whole(row, "pods"), price=float(row["price_per_hour"]), model=row.get("gpu_model", ""),
        gpu_memory=_amount(row, "gpu_memory_mib"), most=_whole(row, "max_count"), disk=_amount(row, "disk_mib"),
        labels={**{k: v for k, v in known.items() if v}, **_pairs(row.get("labels", ""))},
    )  # fmt: skip


def _whole(row: Mapping[str, str], key: str) -> int | None:
    return int(row[key]) if row.get(key) else None


def _amount(row: Mapping[str, str], key: str) -> Fraction | None:
    return Fraction(row[key]) if row.get(key) else None


def _pairs(text: str) -> dict[str, str]:
    halves = (pair.partition("=") for pair in text.split(";") if pair.strip())
    return {key.strip(): value.strip() for key, _, value in halves}
