"""Reading Cluster API: MachineDeployments, their Machines, and what a decision needs of both.

v1beta2 is asked for first and v1beta1 where it is not served. The fields read here have the same names in both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from isocost.drivers import capacity
from isocost.drivers.fill import place
from isocost.drivers.protocol import OFFER_LABEL, POLICY_LABEL, RULE_LABEL, Found
from isocost.drivers.wire import Condition, Meta, trouble
from isocost.kube.decode import Page
from isocost.kube.errors import NotFound
from isocost.kube.kinds import MACHINE, MACHINEDEPLOYMENT, Kind, kind
from isocost.kube.meta import Wire
from isocost.kube.port import Cluster
from isocost.world.ref import Ref

DEPLOYMENT = "cluster.x-k8s.io/deployment-name"
OLD = "cluster.x-k8s.io/v1beta1"

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """The kinds of one API version."""

    pools: Kind = MACHINEDEPLOYMENT
    machines: Kind = MACHINE


NEWER = Served()
OLDER = Served(
    pools=kind(OLD, MACHINEDEPLOYMENT.plural, MACHINEDEPLOYMENT.name),
    machines=kind(OLD, MACHINE.plural, MACHINE.name),
)


def served(call: Callable[[Served], Answer]) -> Answer:
    """The call's answer with the newer kinds, else with the older ones. Raises NotFound where neither knows the object."""
    try:
        return call(NEWER)
    except NotFound:
        return call(OLDER)


class NodeRef(Wire):
    name: str = ""


class MachineStatus(Wire):
    node_ref: NodeRef | None = None
    conditions: list[Condition] | None = None
    failure_reason: str = ""
    failure_message: str = ""


class Machine(Wire):
    metadata: Meta
    status: MachineStatus = msgspec.field(default_factory=MachineStatus)

    @property
    def node(self) -> str:
        return self.status.node_ref.name if self.status.node_ref else ""

    @property
    def complaints(self) -> list[Condition]:
        """What stands against it: its conditions, and the failure that v1beta1 tells apart."""
        status = self.status
        failed = Condition(type="Failed", status="False", reason=status.failure_reason, message=status.failure_message)
        return [*(status.conditions or ()), failed]


class TemplateMeta(Wire):
    labels: dict[str, str] | None = None


class MachineSpec(Wire):
    failure_domain: str = ""


class Template(Wire):
    metadata: TemplateMeta | None = None
    spec: MachineSpec | None = None


class PoolSpec(Wire):
    replicas: int = 1
    template: Template = msgspec.field(default_factory=Template)


class PoolStatus(Wire):
    replicas: int | None = None
    ready_replicas: int | None = None
    updated_replicas: int | None = None
    up_to_date_replicas: int | None = None


class Pool(Wire):
    metadata: Meta
    spec: PoolSpec = msgspec.field(default_factory=PoolSpec)
    status: PoolStatus = msgspec.field(default_factory=PoolStatus)

    @property
    def rolling(self) -> bool:
        """Whether machines of an older template are left: then Cluster API scales the old ones in, whomever we name."""
        status = self.status
        current = status.up_to_date_replicas if status.up_to_date_replicas is not None else status.updated_replicas
        return current is not None and current < (status.replicas or 0)


_pools = Page(MACHINEDEPLOYMENT.name, Pool)
_machines = Page(MACHINE.name, Machine)


def pools(cluster: Cluster, namespace: str) -> tuple[Pool, ...]:
    """All MachineDeployments of a namespace, or of all where it is "". Raises NotFound where Cluster API is not installed."""
    pages = served(lambda api: cluster.list(api.pools, namespace=namespace or None, decode=_pools))
    return tuple(one for page in pages for one in page)


def machines(cluster: Cluster, namespace: str, pool: str = "") -> tuple[Machine, ...]:
    """All Machines of a namespace, or those of one of its pools."""
    labels = f"{DEPLOYMENT}={pool}" if pool else ""
    pages = served(lambda api: cluster.list(api.machines, namespace=namespace or None, labels=labels, decode=_machines))
    return tuple(one for page in pages for one in page)


def by_pool(found: Sequence[Machine]) -> Mapping[tuple[str, str], list[Machine]]:
    """(namespace, pool) -> its machines."""
    homes: dict[tuple[str, str], list[Machine]] = {}
    for one in found:
        homes.setdefault((one.metadata.namespace, one.metadata.label(DEPLOYMENT)), []).append(one)
    return homes


def found(pool: Pool, held: Sequence[Machine]) -> Found:
    """What the driver tells of a pool and its machines."""
    meta, labels = pool.metadata, _node_labels(pool)
    instance_type, zone, terms = place(labels)
    return Found(
        ref=Ref(MACHINEDEPLOYMENT.name, meta.name, meta.namespace),
        uid=meta.uid,
        resource_version=meta.resource_version,
        labels=meta.labels or {},
        node_labels=labels,
        instance_type=instance_type,
        zone=zone or _domain(pool),
        capacity_type=terms,
        replicas=pool.spec.replicas,
        ready=pool.status.ready_replicas or 0,
        nodes={one.node: one.metadata.name for one in held if one.node},
        policy=meta.label(POLICY_LABEL),
        rule=meta.label(RULE_LABEL),
        offer=meta.label(OFFER_LABEL),
        victims=not pool.rolling,
        why_not="a rollout of the MachineDeployment is under way, and Cluster API scales its old machines in first"
        if pool.rolling else "",
        writer=meta.writer,
        trouble=trouble([c for one in held if not one.node for c in one.complaints]),
    )  # fmt: skip


def _node_labels(pool: Pool) -> dict[str, str]:
    template = pool.spec.template.metadata
    told = capacity.labels(pool.metadata.annotations or {})
    return {**told, **((template.labels if template else None) or {})}


def _domain(pool: Pool) -> str:
    return pool.spec.template.spec.failure_domain if pool.spec.template.spec else ""
