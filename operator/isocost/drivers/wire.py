"""The few fields of pool, machine and pod objects that a driver decides by, as msgspec reads them from raw pages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from isocost.kube import meta
from isocost.kube.meta import Wire

MANAGER = "isocost"
"""the field manager of every write of ours"""


class _Replicas(msgspec.Struct, rename={"replicas": "f:replicas"}):
    replicas: dict[str, object] | None = None


class _Fields(msgspec.Struct, rename={"spec": "f:spec"}):
    spec: _Replicas | None = None

    @property
    def replicas(self) -> bool:
        """Whether spec.replicas is among the fields."""
        return self.spec is not None and self.spec.replicas is not None


class Managed(Wire):
    manager: str = ""
    operation: str = ""
    fields: _Fields | None = msgspec.field(name="fieldsV1", default=None)


class Meta(meta.Meta):
    managed_fields: list[Managed] | None = None

    @property
    def leaving(self) -> bool:
        return self.deletion_timestamp is not None

    @property
    def writer(self) -> str:
        """The foreign manager that applies spec.replicas, or ""."""
        applied = (one for one in self.managed_fields or () if one.operation == "Apply" and one.manager != MANAGER)
        return next((one.manager for one in applied if one.fields and one.fields.replicas), "")


class Condition(Wire):
    type: str
    status: str
    reason: str = ""
    message: str = ""
    observed_generation: int = 0


class PodSpec(Wire):
    node_name: str = ""


class PodStatus(Wire):
    phase: str = ""


class Pod(Wire):
    metadata: Meta
    spec: PodSpec = msgspec.field(default_factory=PodSpec)
    status: PodStatus = msgspec.field(default_factory=PodStatus)


def trouble(conditions: Iterable[Condition]) -> str:
    """The word for capacity that does not come: QuotaExceeded, InsufficientCapacity, or "" where nothing says so.

    Providers put it in the reason or the message of a condition that is not True; quota is looked for first, because
    its messages often speak of capacity too.
    """
    said = " ".join(f"{c.reason} {c.message}" for c in conditions if c.status != "True").lower()
    if any(word in said for word in _QUOTA):
        return "QuotaExceeded"
    return "InsufficientCapacity" if any(word in said for word in _STOCK) else ""


_QUOTA = ("quota", "limitexceeded", "limit exceeded", "maxspotinstancecount")
_STOCK = ("insufficientcapacity", "insufficient capacity", "insufficientinstancecapacity", "insufficientresources",
          "zone_resource_pool_exhausted", "stockout", "overconstrained", "skunotavailable", "no capacity")  # fmt: skip


Document = dict[str, Any]
"""An object as JSON has it."""
