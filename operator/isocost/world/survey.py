"""A cluster that no CostPolicy governs, looked at once: what it holds, what its pods use, and what could not be seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from isocost.units import Missing
from isocost.world.offer import Offer
from isocost.world.ref import Ref
from isocost.world.snapshot import View

GPU = "gpu"
"""the name under which busy accelerators are counted, whatever their vendor"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What pods use: resource -> pod -> amount, in cores and busy GPUs as the mean of the last hour, in bytes as it is now.

    A pod that was not measured is absent; a resource that was not measured at all is Missing, with the reason.
    """

    amounts: Mapping[str, Mapping[Ref, float] | Missing]

    def of(self, resource: str, pod: Ref) -> float | None:
        """What the pod uses of cpu (cores), memory (bytes) or gpu (devices); None where it was not measured."""
        found = self.amounts.get(resource)
        return None if found is None or isinstance(found, Missing) else found.get(pod)


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeGroup:
    """Nodes of one machine type, place and terms. machine and place are for people; label is the provider's own name for it."""

    ref: Ref
    machine: str
    place: str
    label: str
    offer: Offer
    nodes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """A Service of the cluster that looks like a Prometheus, and the port to forward."""

    name: str
    namespace: str
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """The look. view is that of a provisional policy over all workloads and node groups.

    usage is what its pods use. kept says of each workload that keeps its replicas why. hidden are the kinds that the account
    may not list; stores the metrics stores found in the cluster; asked is the URL that was asked, "" where none was given.
    """

    now: datetime
    cluster: str
    view: View
    groups: tuple[NodeGroup, ...]
    usage: Usage
    kept: Mapping[Ref, str] = field(default_factory=dict)
    hidden: tuple[str, ...] = ()
    stores: tuple[Store, ...] = ()
    asked: str = ""
