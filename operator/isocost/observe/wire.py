"""The few fields of Kubernetes objects that a decision can depend on, as msgspec reads them from raw pages.

Everything that is not named here is skipped by the decoder without becoming an object, which is why 10,000 pods take a
fraction of a second. The names are those of the API, so a reader needs no second dictionary. Counts that the API
promises to be non-negative are held to it: a page that breaks the promise is refused as a whole, since a list with a
hole is worse than none.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import msgspec

from isocost.kube import meta
from isocost.kube.meta import Wire

Count = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Quantity = str | int | float


class Managed(Wire):
    manager: str = ""
    operation: str = ""
    subresource: str = ""
    fields_v1: msgspec.Raw = msgspec.Raw(b"")


class Meta(meta.Meta):
    creation_timestamp: datetime | None = None


class Managers(Meta):
    """Metadata with the record of who owns which field; long, so read only where it matters."""

    managed_fields: list[Managed] | None = None


class Requirement(Wire):
    key: str
    operator: str
    values: list[str] | None = None


class LabelSelector(Wire):
    match_labels: dict[str, str] | None = None
    match_expressions: list[Requirement] | None = None


class Requests(Wire):
    requests: dict[str, Quantity] | None = None
    limits: dict[str, Quantity] | None = None


class ResizePolicy(Wire):
    restart_policy: str = ""


class Port(Wire):
    host_port: int = 0


class Container(Wire):
    name: str = ""
    resources: Requests | None = None
    resize_policy: list[ResizePolicy] | None = None
    restart_policy: str = ""
    ports: list[Port] | None = None


class NodeTerm(Wire):
    match_expressions: list[Requirement] | None = None
    match_fields: list[Requirement] | None = None


class NodeSelector(Wire):
    node_selector_terms: list[NodeTerm]


class NodeAffinity(Wire):
    required_during_scheduling_ignored_during_execution: NodeSelector | None = None


class PodTerm(Wire):
    topology_key: str
    label_selector: LabelSelector | None = None
    namespaces: list[str] | None = None
    namespace_selector: LabelSelector | None = None


class PodAffinity(Wire):
    required_during_scheduling_ignored_during_execution: list[PodTerm] | None = None


class Affinity(Wire):
    node_affinity: NodeAffinity | None = None
    pod_affinity: PodAffinity | None = None
    pod_anti_affinity: PodAffinity | None = None


class Toleration(Wire):
    key: str = ""
    operator: str = "Equal"
    value: str = ""
    effect: str = ""


class Spread(Wire):
    topology_key: str
    when_unsatisfiable: str


class Named(Wire):
    name: str = ""


class EmptyDir(Wire):
    medium: str = ""


class Some(Wire):
    """Present; what is in it does not matter."""


class Volume(Wire):
    name: str
    empty_dir: EmptyDir | None = None
    host_path: Some | None = None
    persistent_volume_claim: Some | None = None
    ephemeral: Some | None = None


class PodSpec(Wire):
    containers: list[Container] = msgspec.field(default_factory=list)
    init_containers: list[Container] | None = None
    resources: Requests | None = None
    overhead: dict[str, Quantity] | None = None
    node_name: str = ""
    node_selector: dict[str, str] | None = None
    affinity: Affinity | None = None
    tolerations: list[Toleration] | None = None
    topology_spread_constraints: list[Spread] | None = None
    volumes: list[Volume] | None = None
    scheduler_name: str = ""
    scheduling_gates: list[Named] | None = None
    resource_claims: list[Named] | None = None


class Condition(Wire):
    type: str
    status: str
    reason: str = ""
    last_transition_time: datetime | None = None


class State(Wire):
    running: Some | None = None


class ContainerStatus(Wire):
    name: str = ""
    state: State | None = None
    resources: Requests | None = None


class PodStatus(Wire):
    phase: str = ""
    nominated_node_name: str = ""
    conditions: list[Condition] | None = None
    container_statuses: list[ContainerStatus] | None = None


class Pod(Wire):
    metadata: Meta
    spec: PodSpec
    status: PodStatus = msgspec.field(default_factory=PodStatus)


class Taint(Wire):
    key: str
    effect: str
    value: str = ""


class NodeSpec(Wire):
    taints: list[Taint] | None = None
    unschedulable: bool = False
    provider_id: str = msgspec.field(name="providerID", default="")


class NodeStatus(Wire):
    allocatable: dict[str, Quantity] | None = None
    conditions: list[Condition] | None = None


class Node(Wire):
    metadata: Meta
    spec: NodeSpec = msgspec.field(default_factory=NodeSpec)
    status: NodeStatus = msgspec.field(default_factory=NodeStatus)


class Bare(Wire):
    """An object of which only the metadata counts: a ReplicaSet, a Namespace."""

    metadata: Meta


class Template(Wire):
    metadata: Named | None = None
    spec: PodSpec = msgspec.field(default_factory=PodSpec)


class Labelled(Wire):
    labels: dict[str, str] | None = None


class PodTemplate(Wire):
    spec: PodSpec
    metadata: Labelled | None = None


class SetSpec(Wire):
    template: PodTemplate
    replicas: Count = 1


class SetStatus(Wire):
    replicas: Count = 0
    ready_replicas: Count = 0
    updated_replicas: Count = 0
    observed_generation: int = 0
    current_revision: str = ""
    update_revision: str = ""


class Set(Wire):
    """A Deployment, StatefulSet or DaemonSet."""

    metadata: Managers
    spec: SetSpec
    status: SetStatus = msgspec.field(default_factory=SetStatus)


class BudgetSpec(Wire):
    selector: LabelSelector | None = None
    max_unavailable: int | str | None = None
    min_available: int | str | None = None


class BudgetStatus(Wire):
    disruptions_allowed: Count = 0
    observed_generation: int = 0


class Budget(Wire):
    metadata: Meta
    spec: BudgetSpec = msgspec.field(default_factory=BudgetSpec)
    status: BudgetStatus = msgspec.field(default_factory=BudgetStatus)


class Target(Wire):
    name: str
    kind: str = "Deployment"


class MetricTarget(Wire):
    type: str = ""


class ResourceMetric(Wire):
    name: str
    target: MetricTarget = msgspec.field(default_factory=MetricTarget)


class Metric(Wire):
    """An HPA's, of which only those of the pods' own resources count."""

    resource: ResourceMetric | None = None
    container_resource: ResourceMetric | None = None


class Trigger(Wire):
    """A ScaledObject's."""

    type: str = ""
    metric_type: str = ""
    metadata: dict[str, Any] | None = None


class ScalerSpec(Wire):
    scale_target_ref: Target
    min_replicas: Count | None = None
    max_replicas: Count | None = None
    min_replica_count: Count | None = None
    max_replica_count: Count | None = None
    idle_replica_count: Count | None = None
    metrics: list[Metric] | None = None
    triggers: list[Trigger] | None = None


class Scaler(Wire):
    """A HorizontalPodAutoscaler or a KEDA ScaledObject, which name their bounds differently."""

    metadata: Managers
    spec: ScalerSpec


class ServicePort(Wire):
    port: Count
    name: str = ""


class ServiceSpec(Wire):
    ports: list[ServicePort] | None = None


class Service(Wire):
    metadata: Meta
    spec: ServiceSpec = msgspec.field(default_factory=ServiceSpec)


class VerticalSpec(Wire):
    target_ref: Target | None = None


class Vertical(Wire):
    """A VerticalPodAutoscaler, of which only its target counts."""

    metadata: Meta
    spec: VerticalSpec = msgspec.field(default_factory=VerticalSpec)


class Limit(Wire):
    type: str = ""
    min: dict[str, Quantity] | None = None
    max: dict[str, Quantity] | None = None
    max_limit_request_ratio: dict[str, Quantity] | None = None


class LimitsSpec(Wire):
    limits: list[Limit] | None = None


class LimitRange(Wire):
    metadata: Meta
    spec: LimitsSpec = msgspec.field(default_factory=LimitsSpec)


class QuotaSpec(Wire):
    hard: dict[str, Quantity] | None = None


class Quota(Wire):
    metadata: Meta
    spec: QuotaSpec = msgspec.field(default_factory=QuotaSpec)


Document = dict[str, Any]
"""An object of our own kinds, whole: `api.convert` reads it."""
