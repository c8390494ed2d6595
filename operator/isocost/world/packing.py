"""Pods to place, nodes to buy, and the fleet that holds them: the nouns of `isocost pack`.

Amounts are whole thousandths of the unit in their name (cpu_m=1500 milli-cores is held as 1_500_000), so that sums are exact and
a file may say 0.5 MiB. Prices are floats of one currency per hour, because they are read, multiplied by whole counts and
shown, never added up over time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from isocost.world.cluster import Expression

UNIT = 1000
"""amounts are held in thousandths"""
WHOLE = 1000
"""milli-GPUs of one GPU"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """`count` identical pods.

    gpu is whole GPUs; with gpu = 1 a gpu_milli below 1000 is a share of one GPU. gpu_memory is per GPU. models empty: any GPU.
    per_node None: no limit. skew None: zones do not matter. group "": may share a node with any pod. affinity: the
    labels of the node must meet all expressions of one of its terms, when there are any. zone None: any zone. per_zone None: no limit.
    together: batches of one name stand in one zone. gang: batches of one name are placed all or none. priority: where stock is
    short the lower wait. extended: other resources by name; an offer has as many as its label of that name says.
    """

    name: str
    count: int
    cpu: int
    memory: int
    gpu: int = 0
    gpu_milli: int = WHOLE
    gpu_memory: int = 0
    models: frozenset[str] = frozenset()
    per_node: int | None = None
    disk: int = 0
    selector: Mapping[str, str] = field(default_factory=dict)
    affinity: tuple[tuple[Expression, ...], ...] = ()
    skew: int | None = None
    zone: str | None = None
    per_zone: int | None = None
    together: str = ""
    gang: str = ""
    priority: int = 0
    extended: Mapping[str, int] = field(default_factory=dict)
    group: str = ""

    @property
    def shared(self) -> bool:
        """Whether it takes a share of one GPU."""
        return self.gpu == 1 and self.gpu_milli < WHOLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A node that can be bought, reserve taken: one (name, zone, capacity type). stock None: as many as wanted."""

    name: str
    zone: str = ""
    capacity_type: str = ""
    cpu: int
    memory: int
    gpu: int = 0
    gpu_model: str = ""
    gpu_memory: int = 0
    pods: int | None = None
    disk: int = 0
    stock: int | None = None
    price: float
    labels: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> str:
        return f"{self.name}/{self.zone}/{self.capacity_type}"

    def has(self, resource: str) -> int:
        """How many of an extended resource a node has: what its label of that name says, or of that name and .count, as NVIDIA's
        feature discovery writes it."""
        said = self.labels.get(resource) or self.labels.get(f"{resource}.count") or ""
        return int(said) if said.isdecimal() else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """`count` identical nodes; pods and gpus are of one of them. gpus: per GPU the shares on it as (pod name, milli)."""

    kind: str
    count: int
    pods: Mapping[str, int]
    gpus: tuple[tuple[tuple[str, int], ...], ...] = ()


def placed(groups: Iterable[Group]) -> Counter[str]:
    """How many pods of each name have a node."""
    found = Counter[str]()
    for group in groups:
        found.update({name: n * group.count for name, n in group.pods.items()})
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Pods without a node, and why."""

    name: str
    count: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Why no fleet for these pods costs less: sum(duals * pods) - sum(cap_duals * stock), as no node can hold pods worth
    more than its price and its cap dual (`most` is the most it can hold)."""

    duals: Mapping[str, float]
    cap_duals: Mapping[str, float]
    most: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """The cheapest fleet found, what it costs per hour, and what every fleet costs at least.

    bound is what the proof shows. least is what was found by branching on whole nodes, which a list of duals cannot show; it is never
    below bound.
    """

    groups: tuple[Group, ...]
    left: tuple[Left, ...]
    cost: float
    bound: float
    proof: Proof
    least: float = 0.0

    @property
    def gap(self) -> float:
        """cost / bound - 1; 0 where both are 0."""
        return self.cost / self.bound - 1 if self.bound > 0 else (0.0 if self.cost <= 0 else float("inf"))
