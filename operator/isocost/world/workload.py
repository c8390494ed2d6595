"""Governed workloads: Deployments and StatefulSets a policy claims."""

from __future__ import annotations

from dataclasses import dataclass

from isocost.units import Resources
from isocost.world.cluster import Scheduling
from isocost.world.policy import WorkloadRule
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """A workload and the rule that governs it.

    replicas is spec.replicas, ready status.readyReplicas. requests and scheduling are of its pod template (pods=1 included).
    autoscaler is the HPA or ScaledObject that owns its replicas, if any: then its replicas are not ours to move.
    writer is the foreign manager that owns spec.replicas by server-side apply, or "".
    settled is False while a rollout is under way (updated or observed generation behind).
    ignored is the reason why it stays as it is although selected (annotation isocost.dev/ignore, ...), or "".
    min_replicas and max_replicas already include honoured annotations.
    """

    ref: Ref
    uid: str
    resource_version: str
    policy: str
    rule: WorkloadRule
    replicas: int
    ready: int
    requests: Resources
    scheduling: Scheduling
    min_replicas: int
    max_replicas: int
    autoscaler: Ref | None = None
    writer: str = ""
    settled: bool = True
    ignored: str = ""

    @property
    def movable(self) -> bool:
        """Whether its replica count is ours to set."""
        return not (self.autoscaler or self.writer or self.ignored) and self.settled
