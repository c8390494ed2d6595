"""Fresh reads, made just before a write: nodes, the pods on them, and workloads with their pods."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from isocost.kube.decode import Page, one
from isocost.kube.errors import NotFound
from isocost.kube.kinds import AUTOSCALER, DEPLOYMENT, NODE, POD, SCALEDOBJECT, STATEFULSET, Kind
from isocost.kube.meta import Meta, Wire
from isocost.kube.port import Cluster
from isocost.world.cluster import MIRROR, PASSING, SEATING
from isocost.world.ref import Ref

WORKLOADS: Mapping[str, Kind] = {DEPLOYMENT.name: DEPLOYMENT, STATEFULSET.name: STATEFULSET}
AUTOSCALERS: Mapping[str, Kind] = {AUTOSCALER.name: AUTOSCALER, SCALEDOBJECT.name: SCALEDOBJECT}
_POOL, _INITIALIZED = "karpenter.sh/nodepool", "karpenter.sh/initialized"


class Condition(Wire):
    type: str
    status: str


class Taint(Wire):
    key: str
    effect: str


class NodeSpec(Wire):
    unschedulable: bool = False
    taints: list[Taint] | None = None


class Status(Wire):
    conditions: list[Condition] | None = None
    phase: str = ""

    @property
    def ready(self) -> bool:
        return any(c.type == "Ready" and c.status == "True" for c in self.conditions or ())


class Node(Wire):
    metadata: Meta
    spec: NodeSpec = msgspec.field(default_factory=NodeSpec)
    status: Status = msgspec.field(default_factory=Status)

    @property
    def open(self) -> bool:
        """Whether pods can be scheduled to it now: Ready, not cordoned, not leaving, not still being set up.

        A node of Karpenter's counts from karpenter.sh/initialized on, which comes a little after Ready; but not before startup taints
        are off, so one that is held counts without.
        """
        tainted = any(t.key.startswith(PASSING) and t.effect != "PreferNoSchedule" for t in self.spec.taints or ())
        labels = self.metadata.labels or {}
        held = any(t.key == SEATING for t in self.spec.taints or ())
        starting = tainted or (_POOL in labels and labels.get(_INITIALIZED) != "true" and not held)
        return self.status.ready and not (self.spec.unschedulable or self.metadata.deletion_timestamp or starting)


class Pod(Wire):
    metadata: Meta
    status: Status = msgspec.field(default_factory=Status)

    @property
    def ref(self) -> Ref:
        return Ref(POD.name, self.metadata.name, self.metadata.namespace)

    @property
    def over(self) -> bool:
        return self.status.phase in ("Succeeded", "Failed")

    @property
    def controller(self) -> str:
        """The kind of its controller, or ""."""
        return next((o.kind for o in self.metadata.owner_references or () if o.controller), "")

    @property
    def stays(self) -> bool:
        """Whether it goes with its node and is nobody's loss: a mirror of a static pod, or a daemon's."""
        return self.controller == "DaemonSet" or bool(self.metadata.note(MIRROR))

    @property
    def serves(self) -> bool:
        return self.status.ready and not self.over and self.metadata.deletion_timestamp is None


class Requirement(Wire):
    key: str
    operator: str
    values: list[str] | None = None

    @property
    def query(self) -> str:
        match self.operator:
            case "Exists":
                return self.key
            case "DoesNotExist":
                return f"!{self.key}"
            case _:
                return f"{self.key} {self.operator.lower()} ({','.join(self.values or ())})"


class Selector(Wire):
    match_labels: dict[str, str] | None = None
    match_expressions: list[Requirement] | None = None

    @property
    def query(self) -> str:
        """As the API server takes it."""
        wanted = [f"{key}={value}" for key, value in (self.match_labels or {}).items()]
        return ",".join((*wanted, *(rule.query for rule in self.match_expressions or ())))


class RollingUpdate(Wire):
    max_unavailable: int | str | None = None


class Strategy(Wire):
    rolling_update: RollingUpdate | None = None


class WorkloadSpec(Wire):
    """strategy: of Deployments only."""

    replicas: int = 1
    selector: Selector = msgspec.field(default_factory=Selector)
    strategy: Strategy | None = None

    @property
    def spares(self) -> int:
        """How many of its pods may be missing at once by its own word, which is given for updates (maxUnavailable, a share is rounded
        down); at least one."""
        rolling = self.strategy.rolling_update if self.strategy else None
        said = rolling.max_unavailable if rolling else None
        most = self.replicas * int(said.removesuffix("%")) // 100 if isinstance(said, str) else said
        return max(1, most or 0)


class WorkloadStatus(Wire):
    ready_replicas: int = 0


class Workload(Wire):
    metadata: Meta
    spec: WorkloadSpec = msgspec.field(default_factory=WorkloadSpec)
    status: WorkloadStatus = msgspec.field(default_factory=WorkloadStatus)


class AutoscalerSpec(Wire):
    """The bounds of an HPA or, under their other names, of a ScaledObject."""

    min_replicas: int | None = None
    max_replicas: int | None = None
    min_replica_count: int | None = None
    max_replica_count: int | None = None


class Autoscaler(Wire):
    metadata: Meta
    spec: AutoscalerSpec = msgspec.field(default_factory=AutoscalerSpec)


_NODES, _PODS = Page(NODE.name, Node), Page(POD.name, Pod)


def node(cluster: Cluster, name: str) -> Node | None:
    """The node, or None when it is gone."""
    try:
        return one(cluster.get(NODE, name), Node, NODE.name, name)
    except NotFound:
        return None


def nodes(cluster: Cluster) -> tuple[Node, ...]:
    """All nodes."""
    return tuple(n for page in cluster.list(NODE, decode=_NODES) for n in page)


def pods(cluster: Cluster, on: str) -> tuple[Pod, ...]:
    """The pods of a node that are not finished, oldest name first; daemons' and mirrors among them."""
    found = cluster.list(POD, fields=f"spec.nodeName={on}", decode=_PODS)
    held = (p for page in found for p in page if not p.over)
    return tuple(sorted(held, key=lambda p: p.ref))


def workload(cluster: Cluster, ref: Ref) -> Workload:
    """A Deployment or StatefulSet. Raises NotFound; KeyError for another kind."""
    kind = WORKLOADS[ref.kind]
    return one(cluster.get(kind, ref.name, namespace=ref.namespace), Workload, kind.name, ref.name)


def autoscaler(cluster: Cluster, ref: Ref) -> Autoscaler:
    """An HPA or ScaledObject. Raises NotFound; KeyError for another kind."""
    kind = AUTOSCALERS[ref.kind]
    return one(cluster.get(kind, ref.name, namespace=ref.namespace), Autoscaler, kind.name, ref.name)


def serving(cluster: Cluster, there: Workload) -> int:
    """How many pods of a workload are Ready and not on their way out, counted now and not taken from its status."""
    found = cluster.list(POD, namespace=there.metadata.namespace, labels=there.spec.selector.query, decode=_PODS)
    return sum(p.serves and p.controller in ("ReplicaSet", "StatefulSet") for page in found for p in page)
