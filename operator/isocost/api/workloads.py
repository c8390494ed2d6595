"""spec.workloads of a CostPolicy: which workloads are governed, what they need, and how far they may be moved."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import Field, StringConstraints

from isocost.api.base import LIST_TYPE, Model, Rule, atomic, keyed
from isocost.api.selectors import Selector
from isocost.api.words import Chance, Duration, Label, Name, ObjectName, Positive, seconds
from isocost.world.policy import Preset, Service, SizingMode

Accelerator = Annotated[
    str,
    StringConstraints(pattern=r"^(\*|[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)$", min_length=1, max_length=63),
]


QUERY = {"preset": "Query", "query": 'sum(rate(requests_total{namespace="{{namespace}}"}[5m]))'}
SATURATION = 'sum(queue_length{namespace="{{namespace}}"})'
SERVED = 'sum by (pod) (rate(served_total{namespace="{{namespace}}"}[5m]))'
_TWENTY = {"accelerator": "*", "perReplica": 20}


class WorkloadKind(StrEnum):
    """The kinds whose replicas can be set."""

    DEPLOYMENT = "Deployment"
    STATEFUL_SET = "StatefulSet"


class TargetRef(Model):
    """One workload by name."""

    sample: ClassVar[Mapping[str, Any]] = {"kind": "Deployment", "name": "web", "namespace": "shop"}

    kind: WorkloadKind
    """Deployment or StatefulSet."""
    name: ObjectName
    """The workload's name."""
    namespace: Name
    """The workload's namespace."""


class Demand(Model):
    """Where demand is read."""

    sample: ClassVar[Mapping[str, Any]] = QUERY
    rules: ClassVar = (
        Rule(
            cel="self.preset == 'Query' ? has(self.query) : !has(self.query)",
            holds=lambda d: (d.preset == Preset.QUERY) == (d.query is not None),
            message="query goes with preset Query: give it there, and only there",
            good=QUERY,
            bad={"preset": "Query"},
        ),
        Rule(
            cel="duration(self.window) >= duration('30s')",
            holds=lambda d: seconds(d.window) >= 30,
            message="window must be at least 30s: shorter ranges hold too few samples for a rate",
            good={**QUERY, "window": "2m"},
            bad={**QUERY, "window": "10s"},
        ),
        Rule(
            cel="self.preset == 'Query' || !has(self.saturation)",
            holds=lambda d: d.preset == Preset.QUERY or d.saturation is None,
            message="saturation goes with preset Query: the other presets know it themselves",
            good={**QUERY, "saturation": SATURATION},
            bad={"preset": "CPU", "saturation": SATURATION},
        ),
        Rule(
            cel="!has(self.served) || has(self.saturation)",
            holds=lambda d: d.served is None or d.saturation is not None,
            message="served goes with saturation: only what is served while replicas can do no more shows what they can do",
            good={**QUERY, "saturation": SATURATION, "served": SERVED},
            bad={**QUERY, "served": SERVED},
        ),
        Rule(
            cel="!self.recorded || (self.preset in ['CPU', 'Memory', 'GPU', 'VLLM', 'Triton'] && self.window == '5m')",
            holds=lambda d: not d.recorded or (d.preset.recordable and d.window == "5m"),
            message="recorded goes with the presets CPU, Memory, GPU, VLLM and Triton, and with a window of 5m, as the rules have it",
            good={"preset": "VLLM", "recorded": True},
            bad={"preset": "Istio", "recorded": True},
        ),
    )

    preset: Preset = Preset.CPU
    """CPU (cores, from cAdvisor), Memory (bytes of working set, from cAdvisor), GPU (busy devices, from the DCGM exporter), VLLM (tokens a
    second), Triton, KServe, IngressNginx, Envoy, Istio (requests a second), or Query (a query of your own)."""
    query: Annotated[str, StringConstraints(min_length=1, max_length=2048)] | None = None
    """For preset Query: PromQL that gives one series, the work per second that the whole workload is asked to do.
    {{namespace}} and {{name}} stand for the workload's, escaped."""
    saturation: Annotated[str, StringConstraints(min_length=1, max_length=2048)] | None = None
    """For preset Query: PromQL that is above 0 while replicas could not do all that was asked, such as the length of their queue. What was
    done then is a lower bound of demand."""
    served: Annotated[str, StringConstraints(min_length=1, max_length=2048)] | None = None
    """For preset Query with saturation: PromQL with a series a pod (label pod) of the work per second that the pod does. What a replica
    can do is learnt from it while saturation holds, instead of `throughput` or to correct it."""
    window: Duration = "5m"
    """The range over which rates are taken."""
    recorded: bool = False
    """Reads the chart's recording rules (monitoring.recordings) instead of the series they are made of: Prometheus works once for all
    rounds. For CPU, Memory, GPU, VLLM and Triton."""

    @property
    def learnable(self) -> bool:
        """Whether it can be told what a replica does while it can do no more."""
        return self.preset.counted or self.served is not None


class Throughput(Model):
    """What one replica does on one accelerator."""

    sample: ClassVar[Mapping[str, Any]] = _TWENTY
    accelerator: Accelerator
    """The accelerator's product name as in an offer's `accelerator`, or * for nodes of any kind."""
    per_replica: Positive
    """Work per second, in the unit of the query, that one replica does there at full use."""


class ServiceLevel(Model):
    """How much room is kept, and how sure it must be."""

    sample: ClassVar[Mapping[str, Any]] = {"utilisationPercent": 70}
    rules: ClassVar = (
        Rule(
            cel="!has(self.riskPercent) || !has(self.penaltyPerHour)",
            holds=lambda s: s.risk_percent is None or s.penalty_per_hour is None,
            message="give riskPercent or penaltyPerHour, not both: each says how sure to be",
            good={"penaltyPerHour": 12},
            bad={"riskPercent": 5, "penaltyPerHour": 12},
        ),
    )
    utilisation_percent: int = Field(default=70, ge=10, le=100)
    """The share of a replica's throughput (for presets: of its request) that demand may use, in percent."""
    service: Service = Field(default=Service.STANDARD, alias="class")
    """What a shortage costs, in the price of the replica that is lacking: Interactive 100 times, Standard 20, Batch 3. The
    quantile of demand that is sized for follows from it (0.99, 0.95, 0.67), and a replay of the last days then finds the cheapest."""
    penalty_per_hour: Positive | None = None
    """The same in the objective's currency: what an hour costs in which one replica is lacking. Takes the place of class."""
    risk_percent: Chance | None = None
    """Fixes the quantile: the accepted chance, in percent, that demand passes what was sized for: 5 sizes for the 95th percentile."""


class Replicas(Model):
    """Between which counts replicas may be set."""

    sample: ClassVar[Mapping[str, Any]] = {"min": 1, "max": 10}
    rules: ClassVar = (
        Rule(
            cel="self.min <= self.max",
            holds=lambda r: r.min <= r.max,
            message="replicas.min must not be above replicas.max",
            good={"min": 2, "max": 2},
            bad={"min": 5, "max": 2},
        ),
    )

    min: int = Field(default=1, ge=1, le=10000)
    """Never fewer replicas than this."""
    max: int = Field(default=100, ge=1, le=10000)
    """Never more replicas than this."""


class Placement(Model):
    """Where the pods may run. An empty list means anywhere."""

    sample: ClassVar[Mapping[str, Any]] = {"capacityTypes": ["on-demand"]}

    sites: tuple[ObjectName, ...] = atomic(20)
    """Names of Site objects."""
    capacity_types: tuple[Label, ...] = atomic(10)
    """Terms of capacity as in an offer's capacityType, such as on-demand or spot."""
    accelerators: tuple[Label, ...] = atomic(20)
    """Accelerator product names as in an offer's `accelerator`."""


class SizedResource(StrEnum):
    """The resources whose requests can be changed in a running pod."""

    CPU = "CPU"
    MEMORY = "Memory"


class Sizing(Model):
    """How requests are compared with what is used."""

    sample: ClassVar[Mapping[str, Any]] = {"mode": "Recommend"}
    rules: ClassVar = (
        Rule(
            cel="size(self.resources) > 0",
            holds=lambda s: bool(s.resources),
            message="name at least one of CPU and Memory in resources, or set mode to Off",
            good={"mode": "InPlace", "resources": ["Memory"]},
            bad={"mode": "InPlace", "resources": []},
        ),
    )

    mode: SizingMode = SizingMode.RECOMMEND
    """Off, Recommend (says what each container should ask for, in status and in `isocost explain`), or InPlace (plans change the requests
    of running pods by their resize subresource, without a restart). Limits and pod templates are never changed."""
    resources: tuple[SizedResource, ...] = Field(
        default=(SizedResource.CPU, SizedResource.MEMORY), max_length=2, json_schema_extra={LIST_TYPE: "set"}
    )
    """Which requests: CPU, Memory. The one that a preset CPU or Memory sizes replicas by stays as it is in any case."""


class Workload(Model):
    """A class of workloads and what each of them is given."""

    sample: ClassVar[Mapping[str, Any]] = {
        "name": "llm",
        "namespaces": ["shop"],
        "demand": QUERY,
        "throughput": [_TWENTY],
    }
    rules: ClassVar = (
        Rule(
            cel=(
                "has(self.targetRef) != (has(self.selector) || has(self.namespaceSelector)"
                " || (has(self.namespaces) && size(self.namespaces) > 0))"
            ),
            holds=lambda w: (w.target_ref is not None) != w.selects,
            message="name one workload by targetRef or select some by namespaces, namespaceSelector or selector, not both",
            good={"name": "web", "namespaces": ["shop"], "selector": {"matchLabels": {"tier": "web"}}},
            bad={"name": "web", "targetRef": TargetRef.sample, "selector": {}},
        ),
        Rule(
            cel="!has(self.kind) || !has(self.targetRef)",
            holds=lambda w: w.kind is None or w.target_ref is None,
            message="kind narrows a selection; targetRef has a kind of its own",
            good={"name": "web", "kind": "Deployment", "selector": {}},
            bad={"name": "web", "kind": "Deployment", "targetRef": TargetRef.sample},
        ),
        Rule(
            cel="!(self.demand.preset in ['CPU', 'Memory', 'GPU'] && has(self.throughput) && size(self.throughput) > 0)",
            holds=lambda w: not (w.demand.preset.requested and w.throughput),
            message="throughput goes with every preset but CPU, Memory and GPU, which size by requests",
            good=sample,
            bad={"name": "web", "targetRef": TargetRef.sample, "throughput": [_TWENTY]},
        ),
        Rule(
            cel=(
                "self.demand.preset in ['CPU', 'Memory', 'GPU', 'VLLM', 'Triton', 'KServe'] || has(self.demand.served)"
                " || (has(self.throughput) && size(self.throughput) > 0)"
            ),
            holds=lambda w: w.demand.preset.requested or w.demand.learnable or bool(w.throughput),
            message=(
                "say what a replica does in throughput: it can be learnt for VLLM, Triton and KServe, and for a Query with"
                " saturation and served"
            ),
            good={"name": "llm", "targetRef": TargetRef.sample, "demand": {"preset": "VLLM"}},
            bad={"name": "web", "targetRef": TargetRef.sample, "demand": {"preset": "Istio"}},
        ),
    )

    name: Name
    """The name of this entry, unique in the policy."""
    target_ref: TargetRef | None = None
    """One workload by name. Give this or a selection."""
    kind: WorkloadKind | None = None
    """Narrows a selection to one kind; absent: Deployments and StatefulSets."""
    namespaces: tuple[Name, ...] = atomic(50)
    """Selects workloads in the namespaces of these names; with namespaceSelector a namespace must match both."""
    namespace_selector: Selector | None = None
    """Selects workloads in namespaces with these labels."""
    selector: Selector | None = None
    """Selects workloads with these labels on the Deployment or StatefulSet itself; {} alone selects all of the cluster."""
    demand: Demand = Demand()
    """Where demand is read."""
    throughput: tuple[Throughput, ...] = keyed("accelerator", 20)
    """For all presets but CPU, Memory and GPU: what one replica does, per accelerator. Replicas are placed on the accelerators
    named here. Where it can be learnt (VLLM, Triton, KServe, a Query with served) it is corrected by what replicas were seen to do, to half
    or to 1.25 times at most; without it replicas keep their count until half an hour at full use was seen, and stay on such nodes."""
    service_level: ServiceLevel = ServiceLevel()
    """How much room is kept, and how sure it must be."""
    replicas: Replicas = Replicas()
    """Between which counts replicas may be set."""
    startup_time: Duration = "2m"
    """How long a replica takes from being asked for to serving; demand is forecast that far ahead."""
    placement: Placement = Placement()
    """Where the pods may run. The pods must ask for the same themselves (node selector, affinity, tolerations), because
    kube-scheduler places them; otherwise the policy is refused with InvalidPolicy and nothing is moved."""

    right_sizing: Sizing | None = None
    """Compares the requests of CPU and memory with what is used. Absent: nothing is said of them."""

    @property
    def selects(self) -> bool:
        return self.selector is not None or self.namespace_selector is not None or bool(self.namespaces)
