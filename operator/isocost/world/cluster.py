"""Pods and nodes as the cluster reports them, reduced to what a decision may depend on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from isocost.units import Resources
from isocost.world.ref import Ref

CAPACITY_TYPE_LABELS = ("karpenter.sh/capacity-type", "eks.amazonaws.com/capacityType", "isocost.dev/capacity-type")
INSTANCE_TYPE_LABEL = "node.kubernetes.io/instance-type"
ZONE_LABEL = "topology.kubernetes.io/zone"
HOSTNAME_LABEL = "kubernetes.io/hostname"
CORDONED_BY = "isocost.dev/cordoned-by"
FAILED = "isocost.dev/failed"
"""annotations of a node that we cordoned: the plan, and why it is no capacity"""
OPENED = "isocost.dev/opened"
"""annotation of a node that we held: when it was opened"""
MIRROR = "kubernetes.io/config.mirror"
"""annotation of a pod that a kubelet made from a file, and that nobody can evict"""
SEATING = "isocost.dev/seating"
"""a startup taint that a pool's template may ask for, and that new nodes are given in a repack; the operator takes it off again"""
STARTING = frozenset(
    {
        "karpenter.sh/unregistered",
        "node.cloudprovider.kubernetes.io/uninitialized",
        "node.cluster.x-k8s.io/uninitialized",
        "node.kubernetes.io/network-unavailable",
        "node.kubernetes.io/not-ready",
    }
)
"""taints that a node has while it is set up, and loses a moment after its kubelet calls it Ready"""
PASSING = (
    "karpenter.sh/",
    "node.cloudprovider.kubernetes.io/",
    "node.cluster.x-k8s.io/",
    "node.kubernetes.io/",
    "ToBeDeletedByClusterAutoscaler",
)
"""how the keys of taints begin that say what a node goes through (not ready, cordoned, leaving), and nothing of what it is"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taint:
    key: str
    value: str = ""
    effect: str = "NoSchedule"

    @property
    def lasting(self) -> bool:
        """Whether it says what a node is, and not what it goes through."""
        return not self.key.startswith(PASSING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Toleration:
    key: str = ""
    operator: str = "Equal"
    value: str = ""
    effect: str = ""

    def tolerates(self, taint: Taint) -> bool:
        """The rule of the Kubernetes API: an empty key with Exists matches all, an empty effect all effects."""
        if self.effect and self.effect != taint.effect:
            return False
        if self.operator == "Exists":
            return not self.key or self.key == taint.key
        return self.key == taint.key and self.value == taint.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """One match expression of a node selector term: In, NotIn, Exists, DoesNotExist, Gt, Lt."""

    key: str
    operator: str
    values: tuple[str, ...] = ()

    def matches(self, labels: Mapping[str, str]) -> bool:
        value = labels.get(self.key)
        match self.operator:
            case "In":
                return value is not None and value in self.values
            case "NotIn":
                return value is None or value not in self.values
            case "Exists":
                return value is not None
            case "DoesNotExist":
                return value is None
            case "Gt" | "Lt":
                return value is not None and _compares(value, self.operator, self.values)
            case _:
                return False


def _compares(value: str, operator: str, values: tuple[str, ...]) -> bool:
    try:
        left, right = int(value), int(values[0])
    except (ValueError, IndexError):
        return False
    return left > right if operator == "Gt" else left < right


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduling:
    """Where a pod may run: what the model honours of a pod's spec.

    affinity is an OR of terms, each an AND of expressions (requiredDuringScheduling node affinity).
    per_node caps the pods of one shape a node may hold (hostname anti-affinity of a pod with its own kind: 1).
    unmodelled names the constraints found in the pod that this version does not model; such pods stay where they are.
    """

    node_selector: Mapping[str, str] = field(default_factory=dict)
    affinity: tuple[tuple[Expression, ...], ...] = ()
    tolerations: tuple[Toleration, ...] = ()
    per_node: int | None = None
    unmodelled: tuple[str, ...] = ()

    def admits(self, labels: Mapping[str, str], taints: tuple[Taint, ...]) -> bool:
        """Whether a node with these labels and taints may hold the pod."""
        if any(labels.get(key) != value for key, value in self.node_selector.items()):
            return False
        if self.affinity and not any(all(e.matches(labels) for e in term) for term in self.affinity):
            return False
        hard = (t for t in taints if t.effect in ("NoSchedule", "NoExecute"))
        return all(any(t.tolerates(taint) for t in self.tolerations) for taint in hard)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pod:
    """A pod that is neither finished nor a mirror of a static one.

    owner is the top controller (the Deployment, not its ReplicaSet); None for a bare pod.
    requests are the effective ones (containers, init containers, overhead) and include pods=1.
    started is how long it took from being placed on its node to Ready, where it is Ready and that is known.
    node is "" while unscheduled; unschedulable says that the scheduler has tried and failed. nominated is the node that the
    scheduler is to try first.
    immovable gives the reason for which the pod is never evicted ("bare pod", "do-not-disrupt", "local data", ...), or "".
    """

    ref: Ref
    uid: str
    owner: Ref | None
    labels: Mapping[str, str]
    requests: Resources
    scheduling: Scheduling
    node: str = ""
    ready: bool = False
    unschedulable: bool = False
    nominated: str = ""
    terminating: bool = False
    daemon: bool = False
    immovable: str = ""
    created: datetime
    started: timedelta | None = None

    @property
    def stranded(self) -> bool:
        """Whether it waits for a node in vain."""
        return self.unschedulable and not self.node and not self.terminating


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A node. pool is the name of the governed pool object's ref path (str(Pool.ref)) or "" when none claims it.

    ready means that it is Ready and has been set up: none of the taints STARTING is left.
    machine names the object behind the node that a driver needs to name it as a victim (Cluster API Machine, NodeClaim).
    cordoned_by is the plan that cordoned it (annotation isocost.dev/cordoned-by), "" when it was not us. held: it has
    the taint SEATING, which keeps the scheduler off until pods have been told their seats, or leave for it; taints is without it. opened
    is when the taint was last taken off.
    failed is why it is no capacity ("GPU 3 reports Xid 79: ..."), or "". strain (>= 1) multiplies its price in decisions, because
    it is likely to fail or gives less than it should; strained says why.
    """

    name: str
    uid: str
    labels: Mapping[str, str]
    taints: tuple[Taint, ...]
    allocatable: Resources
    ready: bool
    unschedulable: bool = False
    terminating: bool = False
    pool: str = ""
    machine: str = ""
    cordoned_by: str = ""
    failed: str = ""
    strain: Decimal = Decimal(1)
    strained: str = ""
    held: bool = False
    opened: datetime | None = None
    created: datetime


def shared_labels(nodes: Sequence[Node]) -> dict[str, str]:
    """The labels on which all of the nodes agree; none for no nodes."""
    return {k: v for k, v in nodes[0].labels.items() if all(n.labels.get(k) == v for n in nodes)} if nodes else {}


def shared_taints(nodes: Sequence[Node]) -> tuple[Taint, ...]:
    """The lasting taints that all of the nodes carry, as the first has them; none for no nodes."""
    return tuple(t for t in nodes[0].taints if t.lasting and all(t in n.taints for n in nodes)) if nodes else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """A PodDisruptionBudget: which pods it covers and how many may be disrupted right now."""

    ref: Ref
    selector: Mapping[str, str]
    expressions: tuple[Expression, ...] = ()
    allowed: int
