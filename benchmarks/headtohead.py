"""The two rows of the head-to-head: pods of Alibaba's trace, AWS types and prices, and the best fleets found for them.

They lie outside this repository, as `../shared/data/headtohead`; whoever has them not is told so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from isocost.units import Resources

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "headtohead"
ROWS = {"CPU": "cpu-1178", "GPU": "gpu-1019"}
GPU = "nvidia.com/gpu"
KEPT_CPU_M, KEPT_MEMORY_MI, SLOTS = 100, 10, 110
"""what Karpenter's kwok provider takes from a node for its kubelet, and the pods that it allows"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Equal pods."""

    name: str
    count: int
    cpu_m: int
    memory_mi: int
    gpus: int

    @property
    def requests(self) -> Resources:
        return _amounts(self.cpu_m, self.memory_mi, self.gpus, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """An instance type; gpu_model is "" without GPUs."""

    name: str
    cpu_m: int
    memory_mi: int
    gpus: int
    price: float
    gpu_model: str

    @property
    def room(self) -> Resources:
        return _amounts(self.cpu_m - KEPT_CPU_M, self.memory_mi - KEPT_MEMORY_MI, self.gpus, SLOTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """`count` nodes of a type, and the pods that one of them is planned to hold."""

    type: str
    count: int
    pods: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One workload. karpenter is what Karpenter settled on, as it was measured when the data was recorded."""

    name: str
    shapes: tuple[Shape, ...]
    types: dict[str, Type]
    fleet: tuple[Group, ...]
    karpenter: dict[str, Any]

    @property
    def pods(self) -> int:
        return sum(shape.count for shape in self.shapes)


def rows() -> Iterator[Row]:
    """Both rows; none where the data is not there."""
    if not DATA.is_dir():
        return
    types = {t["name"]: _type(t) for t in _read("aws-us-east-1")}
    for name, file in ROWS.items():
        yield Row(
            name=name,
            shapes=tuple(_shape(p) for p in _read(f"alibaba-{file}")),
            types=types,
            fleet=tuple(
                Group(type=g["offer"], count=g["count"], pods=g["pods"]) for g in _read(f"optimal-fleet-{file}")
            ),
            karpenter=_read(f"karpenter-{file}"),
        )


def _read(name: str) -> Any:
    return json.loads((DATA / f"{name}.json").read_text())


def _shape(p: dict[str, Any]) -> Shape:
    return Shape(name=p["name"], count=p["count"], cpu_m=p["cpu_m"], memory_mi=p["mem_mi"], gpus=p["gpu"])


def _type(t: dict[str, Any]) -> Type:
    return Type(
        name=t["name"], cpu_m=t["cpu_m"], memory_mi=t["mem_mi"], gpus=t["gpu"], price=t["price"], gpu_model=t["acc"]
    )


def _amounts(cpu_m: int, memory_mi: int, gpus: int, pods: int) -> Resources:
    return Resources.of({"cpu": cpu_m, "memory": memory_mi << 20, GPU: gpus, "pods": pods})
