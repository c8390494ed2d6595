"""Nodes to buy, from a CSV table or from the catalogue that comes along; the reserve is taken from each."""

from __future__ import annotations

from dataclasses import dataclass, replace

from isocost.cli.fleet.silence import AMOUNTS, silent
from isocost.cli.fleet.tables import Row, TableError, rows
from isocost.world.packing import Kind

NEEDED = ("name", "cpu_m", "memory_mib", "gpu", "pods", "price_per_hour")
OPTIONAL = ("gpu_model", "gpu_memory_mib", "zone", "capacity_type", "max_count", "arch", "disk_mib", "labels")
INSTANCE, ZONE, TERMS = "node.kubernetes.io/instance-type", "topology.kubernetes.io/zone", "karpenter.sh/capacity-type"
NVIDIA = "nvidia.com/gpu"
ARCH, PRODUCT = "kubernetes.io/arch", "nvidia.com/gpu.product"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve:
    """What the system keeps of each node, in thousandths of a milli-core and of a MiB."""

    cpu: int = 0
    memory: int = 0

    def off(self, kind: Kind) -> Kind:
        """The kind less the reserve; where that is more than there is, no pod may stand at all."""
        left = replace(kind, cpu=max(0, kind.cpu - self.cpu), memory=max(0, kind.memory - self.memory))
        enough = kind.cpu >= self.cpu and kind.memory >= self.memory
        return left if enough else replace(left, pods=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The offers, and the amounts that none of them names (as `silence` calls them)."""

    kinds: tuple[Kind, ...]
    unsaid: frozenset[str]


def shelf(text: str, file: str, reserve: Reserve) -> Shelf:
    """Raises TableError."""
    found: dict[str, int] = {}
    named = dict.fromkeys(AMOUNTS, False)
    made: list[Kind] = []
    for row in rows(text, file, NEEDED, OPTIONAL):
        kind = _kind(row)
        if kind.key in found:
            raise row.wrong("name", f"{kind.key} (name/zone/capacity_type) is on line {found[kind.key]} already")
        found[kind.key] = row.line
        named = {name: said or bool(row.text(f"{name}_mib")) for name, said in named.items()}
        made.append(reserve.off(kind))
    return Shelf(kinds=tuple(made), unsaid=frozenset(name for name, said in named.items() if not said))


def _kind(row: Row) -> Kind:
    name, zone, terms, model = row.needed("name"), row.text("zone"), row.text("capacity_type"), row.text("gpu_model")
    for column, value in (("zone", zone), ("capacity_type", terms)):
        if "/" in value:
            raise row.wrong(column, f"{value!r} holds a slash, which parts name, zone and capacity type in keys")
    return Kind(
        name=name,
        zone=zone,
        capacity_type=terms,
        cpu=row.room("cpu_m"),
        memory=row.room("memory_mib"),
        gpu=row.whole("gpu", "0"),
        gpu_model=model,
        gpu_memory=row.room("gpu_memory_mib", "0"),
        pods=row.limit("pods"),
        disk=row.room("disk_mib", "0"),
        stock=row.limit("max_count"),
        price=float(row.number("price_per_hour")),
        labels=_labels(row, known(name, zone, terms, row.text("arch"), model)),
    )


def _labels(row: Row, own: dict[str, str]) -> dict[str, str]:
    """What the columns make known, and the labels, which say the type and the product more exactly where they differ."""
    said = row.pairs("labels")
    for key, column in ((ZONE, "zone"), (TERMS, "capacity_type"), (ARCH, "arch")):
        if key in own and said.get(key, own[key]) != own[key]:
            raise row.wrong("labels", f"{key}={said[key]}, and column {column} says {own[key]}")
    return own | said


def known(name: str, zone: str, terms: str, arch: str, model: str) -> dict[str, str]:
    """The well-known labels of a node, as far as the offer says."""
    values = {INSTANCE: name, ZONE: zone, TERMS: terms, ARCH: arch, PRODUCT: model}
    return {key: value for key, value in values.items() if value}


def listed(name: str, reserve: Reserve) -> Shelf:
    """The on-demand offers of a catalogue such as aws/us-east-1. Raises NoCatalogue."""
    from isocost.catalogue import load
    from isocost.catalogue.offers import REGION_LABEL, allocatable
    from isocost.catalogue.row import ON_DEMAND, WHOLE
    from isocost.catalogue.row import Row as Line
    from isocost.units import Missing

    def kind(line: Line) -> Kind:
        room = allocatable(line)
        labels = known(line.instance_type, "", ON_DEMAND, line.arch, line.accelerator)
        if line.resource and line.resource != NVIDIA:
            labels[line.resource] = str(line.accelerator_count)
        assert not isinstance(line.on_demand, Missing)
        return Kind(
            name=line.instance_type, capacity_type=ON_DEMAND, cpu=room.cpu_m * 1000,
            memory=room.memory_bytes * 1000 // 2**20, gpu=room.gpus, gpu_model=line.accelerator,
            gpu_memory=line.accelerator_memory_mib * 1000, pods=room.pods,
            price=line.on_demand.micros / 1e6, labels={**labels, REGION_LABEL: line.region},
        )  # fmt: skip

    usable = (x for x in load(name) if not isinstance(x.on_demand, Missing) and x.accelerator_share == WHOLE)
    kinds = tuple(reserve.off(kind(line)) for line in usable)
    return Shelf(kinds=kinds, unsaid=silent(kinds))


__all__ = ["Reserve", "Shelf", "TableError", "listed", "shelf"]
