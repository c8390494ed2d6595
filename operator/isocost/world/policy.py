"""What a user asked for: a CostPolicy in the words of the world."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from isocost.units import Money, Rate
from isocost.world.cluster import Expression


class Mode(StrEnum):
    """How far the operator may go: watch, advise, act."""

    OBSERVE = "Observe"
    RECOMMEND = "Recommend"
    ENFORCE = "Enforce"


class SizingMode(StrEnum):
    """How far right-sizing goes: not at all, say what to ask for, or change the requests of running pods."""

    OFF = "Off"
    RECOMMEND = "Recommend"
    IN_PLACE = "InPlace"


class Preset(StrEnum):
    """The demand queries that come with the product; QUERY is the user's own."""

    CPU = "CPU"
    MEMORY = "Memory"
    GPU = "GPU"
    VLLM = "VLLM"
    TRITON = "Triton"
    KSERVE = "KServe"
    NGINX = "IngressNginx"
    ENVOY = "Envoy"
    ISTIO = "Istio"
    QUERY = "Query"

    @property
    def requested(self) -> bool:
        """Whether a replica's own request says what it can do; for the others its throughput must be stated."""
        return self in (Preset.CPU, Preset.MEMORY, Preset.GPU)

    @property
    def counted(self) -> bool:
        """Whether its servers tell what each replica does, and when it could do no more."""
        return self in (Preset.VLLM, Preset.TRITON, Preset.KSERVE)

    @property
    def recordable(self) -> bool:
        """Whether the chart's recording rules keep it."""
        return self.requested or self in (Preset.VLLM, Preset.TRITON)


class Service(StrEnum):
    """How much a shortage costs, in the price of the replica that is lacking: 100, 20 or 3 times."""

    INTERACTIVE = "Interactive"
    STANDARD = "Standard"
    BATCH = "Batch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """A label selector; empty selects everything."""

    labels: Mapping[str, str] = field(default_factory=dict)
    expressions: tuple[Expression, ...] = ()

    def matches(self, labels: Mapping[str, str]) -> bool:
        same = all(labels.get(key) == value for key, value in self.labels.items())
        return same and all(e.matches(labels) for e in self.expressions)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandSource:
    """Where the demand of a workload is read, and in which unit.

    Units: CPU cores, Memory bytes, GPU busy devices, vLLM tokens a second, the other servers and proxies requests a second, Query
    whatever the query counts per second. recorded: it is read from the chart's recording rules, whose window is 5 minutes.
    query is a PromQL template with {{namespace}} and {{name}}; window is the range of rates. saturation is one that is above 0
    where replicas could not do all that was asked, served one with a series a pod of what each does; "" where the user gave none.
    """

    preset: Preset
    query: str = ""
    saturation: str = ""
    served: str = ""
    window: timedelta = timedelta(minutes=5)
    recorded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RightSizing:
    """Whose requests are compared with what is used: of these resources, cpu and memory."""

    mode: SizingMode = SizingMode.OFF
    resources: tuple[str, ...] = ("cpu", "memory")


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkloadRule:
    """One entry of spec.workloads: which Deployments and StatefulSets, and what they must be given.

    utilisation is the share of a replica's throughput that may be used at the quantile (0.6 = 60 %).
    How sure it is to be: risk is the accepted chance that demand exceeds what was sized for, where the user states one; else penalty
    is what an hour costs that is short of one replica, where one is stated; else service says it roughly.
    throughput maps an accelerator product (or "*") to work units per second one replica does there; empty where a replica's own
    request is its throughput, or where it is to be learnt.
    accelerators, sites and capacity_types narrow where its pods may be placed; empty means anywhere.
    """

    name: str
    kind: str = ""
    target: str = ""
    namespaces: Selector = Selector()
    namespace_names: tuple[str, ...] = ()
    selector: Selector = Selector()
    demand: DemandSource
    throughput: Mapping[str, Decimal] = field(default_factory=dict)
    utilisation: Decimal = Decimal("0.7")
    risk: Decimal | None = None
    penalty: Rate | None = None
    service: Service = Service.STANDARD
    min_replicas: int = 1
    max_replicas: int = 100
    startup: timedelta = timedelta(minutes=2)
    accelerators: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    capacity_types: tuple[str, ...] = ()
    right_sizing: RightSizing = RightSizing()

    @property
    def resized(self) -> tuple[str, ...]:
        """The resources that are right-sized: not the one whose requests say what a replica can do."""
        given = {Preset.CPU: "cpu", Preset.MEMORY: "memory"}.get(self.demand.preset)
        off = self.right_sizing.mode is SizingMode.OFF
        return () if off else tuple(name for name in self.right_sizing.resources if name != given)


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """What the operator may create pools from: one driver object per offer used, at most max_pools.

    document is the driver object as JSON text with {{offer}}, {{instanceType}}, {{zone}}, {{capacityType}} placeholders in
    its strings; the driver fills replicas, capacity and its own labels.
    """

    document: str
    offers: tuple[str, ...]
    max_pools: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolRule:
    """One entry of spec.pools: existing pool objects by selector, and optionally a template for more.

    min_nodes and max_nodes bound the sum over all pools of this entry. ready_timeout is how long capacity may take to
    become Ready before its offer is quarantined.
    """

    name: str
    driver: str
    namespace: str = ""
    selector: Selector = Selector()
    min_nodes: int = 0
    max_nodes: int = 1000
    template: Template | None = None
    ready_timeout: timedelta = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disruption:
    """How much may be moved, and for how little it is not worth moving.

    max_nodes is the number (or share of the fleet, "10%") of nodes that may be draining at once.
    payback is the longest time in which the saving must repay the switching cost (switch_cost per moved pod).
    """

    max_nodes: str = "10%"
    min_percent: Decimal = Decimal(5)
    min_monthly: Money | None = None
    payback: timedelta = timedelta(hours=24)
    switch_cost: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlooking:
    """How far back to look and how to forecast."""

    lookback: timedelta = timedelta(days=14)
    step: timedelta = timedelta(minutes=5)
    estimator: str = "Ensemble"
    max_age: timedelta = timedelta(minutes=5)
    min_coverage: Decimal = Decimal("0.9")

    @property
    def warm_up(self) -> timedelta:
        """How much history a decision needs: the lookback, but no more than two hours, less the gaps that are allowed."""
        seconds = min(self.lookback, timedelta(hours=2)).total_seconds() * float(self.min_coverage)
        return max(timedelta(0), timedelta(seconds=seconds) - self.step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A CostPolicy. generation is metadata.generation, for observedGeneration."""

    name: str
    uid: str
    generation: int
    mode: Mode = Mode.RECOMMEND
    paused: bool = False
    interval: timedelta = timedelta(minutes=1)
    currency: str = "USD"
    price_book: str = ""
    workloads: tuple[WorkloadRule, ...] = ()
    pools: tuple[PoolRule, ...] = ()
    max_hourly: Rate | None = None
    disruption: Disruption = Disruption()
    forecast: Outlooking = Outlooking()
    plan_ttl: timedelta = timedelta(hours=1)
    manual_override: timedelta = timedelta(hours=1)
