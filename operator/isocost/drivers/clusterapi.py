"""Cluster API: a pool is a MachineDeployment, lowered only after the machine that goes has been named.

Lowering a scale does not choose the victim, so `remove` marks the machine first and lowers afterwards. A crash between
the two leaves a mark and the old count, which the next call meets and finishes; after both it finds the lower count and
the machine marked, leaving or gone, and is content. What it never does is lower a pool that may lose another machine.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from isocost.drivers import capacity, fill, marks
from isocost.drivers.fill import inside
from isocost.drivers.machines import DEPLOYMENT, Machine, Pool, Served, by_pool, found, machines, pools, served
from isocost.drivers.owned import agree, belongs
from isocost.drivers.protocol import Found
from isocost.drivers.wire import Document
from isocost.kube.decode import one
from isocost.kube.errors import Conflict, Exists, NotFound
from isocost.kube.kinds import MACHINEDEPLOYMENT, kind
from isocost.kube.port import Cluster, Scale
from isocost.world.cluster import Node
from isocost.world.offer import Offer
from isocost.world.policy import PoolRule
from isocost.world.ref import Ref

CLUSTER = "cluster.x-k8s.io/cluster-name"


class ClusterAPI:
    """The driver of MachineDeployments; see drivers.protocol for what each verb promises."""

    name = "ClusterAPI"

    def find(self, cluster: Cluster, rule: PoolRule) -> tuple[Found, ...]:
        chosen = [one for one in pools(cluster, rule.namespace) if fill.covered(rule, one.metadata.labels or {})]
        homes = by_pool(machines(cluster, rule.namespace)) if chosen else {}
        return tuple(found(one, homes.get((one.metadata.namespace, one.metadata.name), ())) for one in chosen)

    def render(self, *, policy: str, rule: PoolRule, offer: Offer, nodes: int) -> Mapping[str, Any]:
        whole = fill.document(rule, offer, MACHINEDEPLOYMENT.name)
        meta, spec = inside(whole, "metadata"), inside(whole, "spec")
        meta["name"] = fill.named(policy, rule.name, offer.name)
        meta["namespace"] = _namespace(meta, rule)
        own, labels = fill.ours(policy, rule.name, offer.name), fill.node_labels(offer)
        inside(meta, "labels").update(own)
        inside(meta, "annotations").update(capacity.notes(offer, labels))
        spec["replicas"] = nodes
        _select(spec, meta["name"], _cluster(spec, rule), {**own, **labels})
        return whole

    def create(self, cluster: Cluster, document: Mapping[str, Any]) -> Ref:
        meta = document["metadata"]
        ref = Ref(MACHINEDEPLOYMENT.name, meta["name"], meta["namespace"])
        api = kind(document["apiVersion"], MACHINEDEPLOYMENT.plural, MACHINEDEPLOYMENT.name)
        try:
            cluster.create(api, document, namespace=ref.namespace)
        except Exists:
            agree(_pool(cluster, Served(pools=api), ref).metadata, meta["labels"])
        return ref

    def scale(self, cluster: Cluster, pool: Ref, *, frm: int, to: int) -> None:
        served(lambda api: _rescale(cluster, api, pool, frm, to))

    def remove(self, cluster: Cluster, pool: Ref, node: Node, *, frm: int, to: int, ahead: Sequence[Node] = ()) -> None:
        served(lambda api: _remove(cluster, api, pool, node, frm, to))

    def delete(self, cluster: Cluster, pool: Ref) -> None:
        try:
            served(lambda api: _delete(cluster, api, pool))
        except NotFound:
            return


def _namespace(meta: Document, rule: PoolRule) -> str:
    given = str(meta.get("namespace") or rule.namespace)
    if not given or rule.namespace not in ("", given):
        raise ValueError(
            f"spec.pools {rule.name}: template.object.metadata.namespace is {given!r} and the entry's namespace "
            f"{rule.namespace!r}; give one of them, or both alike"
        )
    return given


def _cluster(spec: Document, rule: PoolRule) -> str:
    name = spec.get("clusterName")
    if not isinstance(name, str) or not name:
        raise ValueError(
            f"spec.pools {rule.name}: template.object.spec.clusterName must name the Cluster of the machines"
        )
    return name


def _select(spec: Document, name: str, cluster: str, labels: Mapping[str, str]) -> None:
    """Labels of the machines, and a selector that picks exactly them."""
    match = inside(spec, "selector", "matchLabels")
    match.update({CLUSTER: cluster, DEPLOYMENT: name})
    inside(spec, "template", "metadata", "labels").update({**labels, **match})
    inside(spec, "template", "spec").setdefault("clusterName", cluster)


def _pool(cluster: Cluster, api: Served, ref: Ref) -> Pool:
    body = cluster.get(api.pools, ref.name, namespace=ref.namespace)
    return one(body, Pool, ref.kind, ref.name)


def _scale(cluster: Cluster, api: Served, ref: Ref) -> Scale:
    return cluster.scale(api.pools, ref.name, namespace=ref.namespace)


def _rescale(cluster: Cluster, api: Served, ref: Ref, frm: int, to: int) -> None:
    scale = _scale(cluster, api, ref)
    if to < scale.replicas == frm:
        _take_back(cluster, api, ref, to)
    _lower(cluster, api, ref, scale, frm, to)


def _take_back(cluster: Cluster, api: Served, ref: Ref, to: int) -> None:
    """Names the machines that never became a node, so that one which joins at this moment goes itself, still empty, and not an
    old one in its place. Raises Conflict where too few are left to name."""
    living = [m for m in machines(cluster, ref.namespace, ref.name) if not m.metadata.leaving]
    surplus = max(0, len(living) - to)
    unborn = [m for m in living if not m.node][:surplus]
    if len(unborn) < surplus:
        why = f"{surplus} machines would go, and only {len(unborn)} of them are no nodes yet"
        raise Conflict(why, kind=ref.kind, name=ref.path)
    marks.clear(cluster, api, [m for m in living if m not in unborn], 0)
    for machine in unborn:
        marks.put(cluster, api, machine)


def _lower(cluster: Cluster, api: Served, ref: Ref, scale: Scale, frm: int, to: int) -> None:
    if scale.replicas == to:
        return
    if scale.replicas != frm:
        raise Conflict(f"asks for {scale.replicas} nodes, not for {frm}", kind=ref.kind, name=ref.path)
    cluster.set_scale(api.pools, ref.name, to, namespace=ref.namespace, version=scale.version)


def _remove(cluster: Cluster, api: Served, ref: Ref, node: Node, frm: int, to: int) -> None:
    scale = _scale(cluster, api, ref)
    living = [one for one in machines(cluster, ref.namespace, ref.name) if not one.metadata.leaving]
    victim = next((one for one in living if node.name == one.node or one.metadata.name == node.machine), None)
    if scale.replicas == frm:
        _name(cluster, api, victim, living, to)
    elif victim is not None and not marks.marked(victim):
        why = f"asks for {scale.replicas} nodes, and {node.name} is not the one that goes"
        raise Conflict(why, kind=ref.kind, name=ref.path)
    _lower(cluster, api, ref, scale, frm, to)


def _name(cluster: Cluster, api: Served, victim: Machine | None, living: Sequence[Machine], to: int) -> None:
    """Marks the victim; one that is gone already must not have been replaced, one that lives must be one too many."""
    if victim is None:
        if len(living) > to:
            raise Conflict(f"the machine is gone, but {len(living)} others live: it has been replaced")
        return
    if len(living) <= to:
        raise Conflict(f"only {len(living)} machines live, so lowering the pool to {to} would take none")
    others = [one for one in living if one is not victim]
    marks.clear(cluster, api, others, max(0, len(living) - to - 1))
    marks.put(cluster, api, victim)


def _delete(cluster: Cluster, api: Served, ref: Ref) -> None:
    pool = _pool(cluster, api, ref)
    if pool.metadata.leaving:
        return
    belongs(pool.metadata, ref)
    left = len(machines(cluster, ref.namespace, ref.name))
    if left or pool.spec.replicas:
        raise Conflict(f"has {left} nodes left and asks for {pool.spec.replicas}", kind=ref.kind, name=ref.path)
    meta = pool.metadata
    cluster.delete(api.pools, ref.name, namespace=ref.namespace, uid=meta.uid, version=meta.resource_version)
