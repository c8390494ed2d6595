"""Reading Karpenter: NodePools, their NodeClaims, and what a decision needs of both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from isocost.drivers.fill import place
from isocost.drivers.protocol import OFFER_LABEL, POLICY_LABEL, RULE_LABEL, Found
from isocost.drivers.wire import Condition, Meta, trouble
from isocost.kube.decode import Page, one
from isocost.kube.kinds import NODECLAIM, NODEPOOL
from isocost.kube.meta import Wire
from isocost.kube.port import Cluster
from isocost.units import quantity
from isocost.world.cluster import Taint
from isocost.world.ref import Ref

POOL = "karpenter.sh/nodepool"
DYNAMIC = "the NodePool is dynamic: Karpenter itself chooses its size and its nodes; a static one has spec.replicas"


class Requirement(Wire):
    key: str
    operator: str
    values: list[str] | None = None


class StartupTaint(Wire):
    key: str
    value: str = ""
    effect: str = ""


class TemplateSpec(Wire):
    requirements: list[Requirement] | None = None
    startup_taints: list[StartupTaint] | None = None


class TemplateMeta(Wire):
    labels: dict[str, str] | None = None


class Template(Wire):
    metadata: TemplateMeta | None = None
    spec: TemplateSpec = msgspec.field(default_factory=TemplateSpec)


class PoolSpec(Wire):
    template: Template = msgspec.field(default_factory=Template)
    replicas: int | None = None
    limits: dict[str, str | int | float] | None = None


class PoolStatus(Wire):
    nodes: int | None = None
    conditions: list[Condition] | None = None


class Pool(Wire):
    metadata: Meta
    spec: PoolSpec = msgspec.field(default_factory=PoolSpec)
    status: PoolStatus = msgspec.field(default_factory=PoolStatus)

    @property
    def most(self) -> int | None:
        """limits.nodes, above which Karpenter makes no node; None without it."""
        limit = (self.spec.limits or {}).get("nodes")
        return None if limit is None else int(quantity(limit))

    @property
    def seen(self) -> bool:
        """Whether Karpenter has answered for the spec as it stands."""
        known = max((c.observed_generation for c in self.status.conditions or ()), default=0)
        return known >= self.metadata.generation

    def counted(self, most: int) -> bool:
        """Whether Karpenter counts no more than `most` running nodes, by the state from which it decides who is too many."""
        return self.status.nodes is not None and self.status.nodes <= most

    @property
    def labels(self) -> dict[str, str]:
        """The labels its nodes will carry: the template's, and what a requirement pins to one value."""
        given = self.spec.template.metadata.labels if self.spec.template.metadata else None
        pinned = (
            r for r in self.spec.template.spec.requirements or () if r.operator == "In" and len(r.values or ()) == 1
        )
        return {**(given or {}), **{r.key: (r.values or [""])[0] for r in pinned}}


class ClaimStatus(Wire):
    node_name: str = ""
    provider_id: str = msgspec.field(name="providerID", default="")
    conditions: list[Condition] | None = None


class Claim(Wire):
    metadata: Meta
    status: ClaimStatus = msgspec.field(default_factory=ClaimStatus)

    @property
    def ready(self) -> bool:
        return any(c.type == "Ready" and c.status == "True" for c in self.status.conditions or ())

    @property
    def draining(self) -> bool:
        """Whether Karpenter has begun to drain its node, which it does once it has seen that the claim is deleted."""
        return any(c.type == "Drained" for c in self.status.conditions or ())


_pools = Page(NODEPOOL.name, Pool)
_claims = Page(NODECLAIM.name, Claim)


def pools(cluster: Cluster) -> tuple[Pool, ...]:
    """All NodePools. Raises NotFound where Karpenter is not installed."""
    return tuple(one for page in cluster.list(NODEPOOL, decode=_pools) for one in page)


def pool(cluster: Cluster, ref: Ref) -> Pool:
    """One NodePool. Raises NotFound."""
    return one(cluster.get(NODEPOOL, ref.name), Pool, ref.kind, ref.name)


def claims(cluster: Cluster, of: str = "") -> tuple[Claim, ...]:
    """All NodeClaims, or those of one NodePool."""
    labels = f"{POOL}={of}" if of else ""
    return tuple(one for page in cluster.list(NODECLAIM, labels=labels, decode=_claims) for one in page)


def by_pool(found: Sequence[Claim]) -> Mapping[str, list[Claim]]:
    """Pool name -> its claims."""
    homes: dict[str, list[Claim]] = {}
    for each in found:
        homes.setdefault(each.metadata.label(POOL), []).append(each)
    return homes


def found(pool: Pool, held: Sequence[Claim]) -> Found:
    """What the driver tells of a pool and its claims."""
    meta, labels = pool.metadata, pool.labels
    instance_type, zone, terms = place(labels)
    static, startup = pool.spec.replicas is not None, pool.spec.template.spec.startup_taints
    return Found(
        ref=Ref(NODEPOOL.name, meta.name),
        uid=meta.uid,
        resource_version=meta.resource_version,
        labels=meta.labels or {},
        node_labels=labels,
        instance_type=instance_type,
        zone=zone,
        capacity_type=terms,
        startup=tuple(Taint(key=t.key, value=t.value, effect=t.effect) for t in startup or ()),
        replicas=pool.spec.replicas if pool.spec.replicas is not None else len(held),
        ready=sum(one.ready for one in held),
        nodes={one.status.node_name: one.metadata.name for one in held if one.status.node_name},
        policy=meta.label(POLICY_LABEL),
        rule=meta.label(RULE_LABEL),
        offer=meta.label(OFFER_LABEL),
        victims=static,
        why_not="" if static else DYNAMIC,
        writer=meta.writer,
        trouble=trouble([c for one in held if not one.status.node_name for c in one.status.conditions or ()]),
    )
