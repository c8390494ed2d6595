"""What the scheduler looks at: hosts, pods, and what pods ask of each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from isocost.units import Resources
from isocost.world.cluster import Expression, Scheduling, Taint

Wish = tuple[int, tuple[Expression, ...]]
"""a weight, and the expressions that a node has to meet to earn it"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A node as the scheduler sees it; closed: cordoned. turn: the first turn in which it takes pods."""

    name: str
    allocatable: Resources
    labels: Mapping[str, str] = field(default_factory=dict)
    taints: tuple[Taint, ...] = ()
    closed: bool = False
    turn: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """Pods of these namespaces (empty: of the pod's own) whose labels meet everything here."""

    labels: Mapping[str, str] = field(default_factory=dict)
    expressions: tuple[Expression, ...] = ()
    namespaces: tuple[str, ...] = ()

    def takes(self, asking: Spec, other: Spec) -> bool:
        """Whether `other` is one of the pods that `asking` means."""
        if other.namespace not in (self.namespaces or (asking.namespace,)):
            return False
        same = all(other.labels.get(key) == value for key, value in self.labels.items())
        return same and all(one.matches(other.labels) for one in self.expressions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """One topologySpreadConstraint: hard is DoNotSchedule, otherwise ScheduleAnyway."""

    key: str
    skew: int
    pods: Selector
    hard: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One term of pod affinity or anti-affinity; required when weight is 0."""

    key: str
    pods: Selector
    weight: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """Everything that equal pods have in common.

    kin names the controller or Service that selects the pods, "" without one: pods of one kin are spread by default, and
    scheduling.per_node counts them together.
    """

    name: str
    requests: Resources
    scheduling: Scheduling = field(default_factory=Scheduling)
    namespace: str = "default"
    labels: Mapping[str, str] = field(default_factory=dict)
    kin: str = ""
    wishes: tuple[Wish, ...] = ()
    spreads: tuple[Spread, ...] = ()
    together: tuple[Term, ...] = ()
    apart: tuple[Term, ...] = ()
    priority: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """One pod. host: where it runs already. nominated: the node that status.nominatedNodeName names. turn: when it comes."""

    name: str
    spec: str
    host: str = ""
    nominated: str = ""
    turn: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Landing:
    """Where the waiting pods came to stand, and which found no place, both in the order in which they were tried."""

    placed: Mapping[str, str]
    waiting: tuple[str, ...]
