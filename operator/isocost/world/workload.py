"""Governed workloads: Deployments and StatefulSets a policy claims."""

from __future__ import annotations

from dataclasses import dataclass

from isocost.units import Resources
from isocost.world.cluster import Scheduling
from isocost.world.policy import WorkloadRule
from isocost.world.ref import Ref


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The range in which an autoscaler moves a workload's replicas.

    lowest is the least minimum that it accepts: 1 for an HPA; for a ScaledObject 0, or one above its idle count.
    before is the maximum that its owner gave it, where it is ours that stands now. kept is why the range is not ours to
    move (another manager applies it, it is paused, ...), or "".
    """

    least: int
    most: int
    lowest: int = 1
    before: int | None = None
    kept: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """A workload and the rule that governs it.

    replicas is spec.replicas, ready status.readyReplicas. requests and scheduling are of its pod template (pods=1 included).
    autoscaler is the HPA or ScaledObject that owns its replicas, if any: then these are moved by its bounds alone.
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
    bounds: Bounds | None = None
    writer: str = ""
    settled: bool = True
    ignored: str = ""

    @property
    def movable(self) -> bool:
        """Whether its replica count is ours to set."""
        return not (self.autoscaler or self.writer or self.ignored) and self.settled

    @property
    def steered(self) -> bool:
        """Whether its count is moved by its autoscaler's bounds, which are ours to set."""
        ours = self.bounds is not None and not self.bounds.kept
        return ours and bool(self.autoscaler) and not (self.writer or self.ignored) and self.settled

    @property
    def sized(self) -> bool:
        """Whether demand may decide its count, one way or the other."""
        return self.movable or self.steered

    @property
    def handle(self) -> Ref:
        """The object whose count is written to size it: its autoscaler, or itself."""
        return self.autoscaler or self.ref

    @property
    def asked(self) -> int:
        """The replicas that are asked for: an autoscaler below its minimum is on its way there."""
        return max(self.replicas, self.bounds.least) if self.steered and self.bounds else self.replicas

    @property
    def floats(self) -> bool:
        """Whether its autoscaler asks for more than its minimum, so that the minimum does not decide the count."""
        return self.steered and self.bounds is not None and self.replicas > self.bounds.least
