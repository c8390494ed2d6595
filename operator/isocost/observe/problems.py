"""Node problem conditions: what node-problem-detector, its relatives and the kubelet say of a node in its status.

The names are those of node-problem-detector's own monitors and of the managed Kubernetes services that ship it. A condition that is not
listed says nothing to us: what it means for capacity is its author's to say, by a taint.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypedDict

from isocost.observe import wire
from isocost.world.cluster import FAILED

CONDITION = "condition "
FATAL = frozenset(
    (
        "KernelDeadlock", "ReadonlyFilesystem", "XfsShutdown", "FilesystemCorruptionProblem", "CorruptDockerOverlay2",
        "CperHardwareErrorFatal", "GpuXidError", "GPUHealthProblem", "AcceleratedHardwareReady/False",
    )
)  # fmt: skip
STRAINING: Mapping[str, Decimal] = {
    "FrequentKubeletRestart": Decimal("1.5"),
    "FrequentContainerdRestart": Decimal("1.5"),
    "FrequentDockerRestart": Decimal("1.5"),
    "FrequentUnregisterNetDevice": Decimal("1.5"),
    "KubeletUnhealthy": Decimal("1.5"),
    "ContainerRuntimeUnhealthy": Decimal("1.5"),
    "DiskPressure": Decimal("1.25"),
    "MemoryPressure": Decimal("1.25"),
    "PIDPressure": Decimal("1.25"),
}
"""by how much such a node is dearer than it costs: it runs, and what runs on it is likely to be moved"""


class Strain(TypedDict):
    """The two fields of a Node."""

    strain: Decimal
    strained: str


def failed(conditions: Iterable[wire.Condition]) -> str:
    """Why the node is no capacity by its own conditions, or ""."""
    return next((_said(one) for one in conditions if _fatal(one)), "")


def _fatal(one: wire.Condition) -> bool:
    return (one.status == "True" and one.type in FATAL) or f"{one.type}/{one.status}" in FATAL


def strain(conditions: Iterable[wire.Condition]) -> Strain:
    """By how much it is dearer, and why; the worst of its conditions."""
    held = [(STRAINING[one.type], _said(one)) for one in conditions if one.status == "True" and one.type in STRAINING]
    worst, why = max(held, default=(Decimal(1), ""))
    return Strain(strain=worst, strained=why)


def remembered(notes: Mapping[str, str]) -> str:
    """Why the node was found failed by its metrics earlier, by the note of the step that closed it. Conditions are read anew."""
    noted = notes.get(FAILED, "")
    return "" if noted.startswith(CONDITION) else noted


def _said(one: wire.Condition) -> str:
    why = f" ({one.reason})" if one.reason and one.reason != one.type else ""
    return f"{CONDITION}{one.type} is {one.status}{why}"
