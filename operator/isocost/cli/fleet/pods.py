"""Pods from a CSV table: one line per set of identical pods. One without a GPU minds neither the model nor the memory of one."""

from __future__ import annotations

from isocost.cli.fleet.tables import Row, TableError, rows
from isocost.world.packing import WHOLE, Batch

NEEDED = ("name", "count", "cpu_m", "memory_mib", "gpu", "gpu_milli")
"""gpu and gpu_milli may be left out where no pod wants a GPU"""
OPTIONAL = (
    "gpu_memory_mib", "gpu_models", "max_per_node", "disk_mib", "node_selector", "zone_max_skew", "anti_affinity_group",
)  # fmt: skip


def batches(text: str, file: str) -> tuple[Batch, ...]:
    """Raises TableError."""
    found: dict[str, tuple[Batch, int]] = {}
    for row in rows(text, file, NEEDED[:4], NEEDED[4:] + OPTIONAL):
        batch = _batch(row)
        if batch.name in found:
            raise row.wrong(
                "name", f"{batch.name} is on line {found[batch.name][1]} already; give each set of pods its own name"
            )
        found[batch.name] = batch, row.line
    return tuple(batch for batch, _ in found.values())


def _batch(row: Row) -> Batch:
    gpu = row.whole("gpu", "0")
    return Batch(
        name=row.needed("name"),
        count=row.whole("count"),
        cpu=row.need("cpu_m"),
        memory=row.need("memory_mib"),
        gpu=gpu,
        gpu_milli=_milli(row, gpu),
        gpu_memory=row.need("gpu_memory_mib", "0") if gpu else 0,
        models=frozenset(filter(None, (m.strip() for m in row.text("gpu_models").split("|")))) if gpu else frozenset(),
        per_node=row.limit("max_per_node", 1),
        disk=row.need("disk_mib", "0"),
        selector=row.pairs("node_selector"),
        skew=row.limit("zone_max_skew", 1),
        group=row.text("anti_affinity_group"),
    )


def _milli(row: Row, gpu: int) -> int:
    milli = row.whole("gpu_milli", "0")
    if milli > WHOLE:
        raise row.wrong("gpu_milli", f"{milli} is more than a whole GPU (1000); several GPUs are asked for with gpu")
    if gpu == 0 and milli:
        raise row.wrong("gpu_milli", f"{milli} of no GPU; a share of one GPU is asked for with gpu=1")
    if gpu > 1 and milli % WHOLE:
        raise row.wrong("gpu_milli", f"{milli} with gpu={gpu}: only a pod with one GPU can take a share of it")
    return milli or WHOLE


__all__ = ["TableError", "batches"]
