"""Karpenter: a pool is a static NodePool (spec.replicas), its nodes are NodeClaims, and a victim is deleted by name.

Only spec.replicas and spec.limits.nodes are ever written to a pool that exists; `sealing` tells in which order a node is
taken away so that it is that node and no other. Dynamic NodePools are shown and left to Karpenter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from isocost.drivers import fill, sealing
from isocost.drivers.fill import inside
from isocost.drivers.nodepools import DYNAMIC, Claim, Pool, by_pool, claims, found, pool, pools
from isocost.drivers.owned import agree, belongs
from isocost.drivers.protocol import Found
from isocost.drivers.vacant import held
from isocost.drivers.wire import Document
from isocost.kube.errors import Blocked, Conflict, Exists, NotFound
from isocost.kube.kinds import NODECLAIM, NODEPOOL
from isocost.kube.port import Cluster
from isocost.world.cluster import CAPACITY_TYPE_LABELS, INSTANCE_TYPE_LABEL, ZONE_LABEL, Node, Taint
from isocost.world.offer import Offer
from isocost.world.policy import PoolRule
from isocost.world.ref import Ref

TERMS = CAPACITY_TYPE_LABELS[0]
_NEVER = ("karpenter.sh/", "kubernetes.io/hostname")


class Karpenter:
    """The driver of NodePools; see drivers.protocol for what each verb promises."""

    name = "Karpenter"

    def find(self, cluster: Cluster, rule: PoolRule) -> tuple[Found, ...]:
        chosen = [one for one in pools(cluster) if fill.covered(rule, one.metadata.labels or {})]
        homes = by_pool(claims(cluster)) if chosen else {}
        return tuple(
            replace(found(one, homes.get(one.metadata.name, ())), stranded=sealing.stranded(one)) for one in chosen
        )

    def render(self, *, policy: str, rule: PoolRule, offer: Offer, nodes: int) -> Mapping[str, Any]:
        whole = fill.document(rule, offer, NODEPOOL.name)
        meta, spec = inside(whole, "metadata"), inside(whole, "spec")
        meta["name"] = fill.named(policy, rule.name, offer.name)
        meta.pop("namespace", None)
        inside(meta, "labels").update(fill.ours(policy, rule.name, offer.name))
        spec.update(replicas=nodes, limits={"nodes": nodes})
        for dynamic in ("weight",):
            spec.pop(dynamic, None)
        _pin(inside(spec, "template"), offer, rule)
        return whole

    def create(self, cluster: Cluster, document: Mapping[str, Any]) -> Ref:
        meta = document["metadata"]
        ref = Ref(NODEPOOL.name, meta["name"])
        try:
            cluster.create(NODEPOOL, document)
        except Exists:
            agree(pool(cluster, ref).metadata, meta["labels"])
        return ref

    def scale(self, cluster: Cluster, pool: Ref, *, frm: int, to: int) -> None:
        there = _static(cluster, pool)
        if there.spec.replicas == to and not sealing.sealed(there) and not sealing.stranded(there):
            return
        _expect(there, pool, (frm, to))
        sealing.resize(cluster, there, to)

    def remove(self, cluster: Cluster, pool: Ref, node: Node, *, frm: int, to: int, ahead: Sequence[Node] = ()) -> None:
        there, known = _static(cluster, pool), claims(cluster, pool.name)
        victim = _claim(known, node)
        stays = [victim] if victim and not victim.metadata.leaving else []
        fewer = to + len(stays) - sum(not one.metadata.leaving for one in known)
        going, more = _next(cluster, known, ahead, fewer)
        if there.spec.replicas == to:
            _gone(pool, node, victim)
        else:
            _expect(there, pool, (frm,))
            if fewer != going:
                why = f"{to + len(stays) - fewer} nodes live, so Karpenter is still at work on the pool"
                raise Conflict(why, kind=pool.kind, name=pool.name)
            if stays:
                _vacant(cluster, node, pool.name)
            going += len(more)
            there = sealing.seal(cluster, there, to - going, several=going > 0)
            for one in (*stays, *more):
                cluster.delete(NODECLAIM, one.metadata.name, uid=one.metadata.uid)
            if sealing.unseen(there, victim, to):
                raise Blocked(f"waits until Karpenter counts without {node.name}", kind=pool.kind, name=pool.name)
        if there.spec.replicas != to or (sealing.sealed(there) and not going):
            sealing.resize(cluster, there, to, to - going)

    def delete(self, cluster: Cluster, pool: Ref) -> None:
        try:
            _delete(cluster, pool)
        except NotFound:
            return


def _pin(template: Document, offer: Offer, rule: PoolRule) -> None:
    """Requirements that admit this offer alone, and its labels and taints on the nodes."""
    pins = {INSTANCE_TYPE_LABEL: offer.instance_type, ZONE_LABEL: offer.zone, TERMS: offer.capacity_type}
    spec = inside(template, "spec")
    asked = spec.get("requirements") or []
    if not isinstance(asked, list):
        raise ValueError(f"spec.pools {rule.name}: template.object.spec.template.spec.requirements must be a list")
    kept = [each for each in asked if not isinstance(each, dict) or not pins.get(each.get("key", ""))]
    spec["requirements"] = kept + [{"key": k, "operator": "In", "values": [v]} for k, v in pins.items() if v]
    inside(template, "metadata", "labels").update(_labels(offer, pins))
    if offer.taints:
        spec["taints"] = _taints(spec.get("taints") or [], offer.taints)


def _labels(offer: Offer, pins: Mapping[str, str]) -> dict[str, str]:
    """The offer's own labels; Karpenter sets the pinned ones itself and refuses its own domain in a template."""
    return {k: v for k, v in offer.labels.items() if k not in pins and not k.startswith(_NEVER)}


def _taints(given: list[Document], more: Sequence[Taint]) -> list[Document]:
    there = {(each.get("key"), each.get("effect")) for each in given}
    return given + [
        {"key": t.key, "effect": t.effect, **({"value": t.value} if t.value else {})}
        for t in more
        if (t.key, t.effect) not in there
    ]


def _static(cluster: Cluster, ref: Ref) -> Pool:
    there = pool(cluster, ref)
    if there.spec.replicas is None:
        raise Conflict(DYNAMIC, kind=ref.kind, name=ref.name)
    return there


def _expect(there: Pool, ref: Ref, counts: Sequence[int]) -> None:
    if there.spec.replicas not in counts:
        raise Conflict(f"asks for {there.spec.replicas} nodes, not for {counts[0]}", kind=ref.kind, name=ref.name)


def _gone(ref: Ref, node: Node, victim: Claim | None) -> None:
    if victim is not None and not victim.metadata.leaving:
        raise Conflict(f"is lowered already, and {node.name} is not the one that goes", kind=ref.kind, name=ref.name)


def _claim(known: Sequence[Claim], node: Node) -> Claim | None:
    """The claim of the node, by either of its names."""
    return next((one for one in known if node.name == one.status.node_name or one.metadata.name == node.machine), None)


def _next(cluster: Cluster, known: Sequence[Claim], ahead: Sequence[Node], fewer: int) -> tuple[int, list[Claim]]:
    """Of the nodes that go next: how many are on their way, and the claims of those that may go with them, as they are empty. Neither
    where others have come in their place, so that not as many fewer live."""
    there = [(node, _claim(known, node)) for node in ahead]
    going = sum(one is None or one.metadata.leaving for _, one in there)
    if going != fewer:
        return 0, []
    able = [(node, one) for node, one in there if one and not one.metadata.leaving]
    return going, [one for node, one in able if not held(cluster, node.name)]


def _vacant(cluster: Cluster, node: Node, pool: str) -> None:
    pods = held(cluster, node.name)
    if pods:
        more = f" and {len(pods) - 3} more" if len(pods) > 3 else ""
        raise Blocked(f"{', '.join(pods[:3])}{more} still on {node.name}", kind="NodePool", name=pool)


def _delete(cluster: Cluster, ref: Ref) -> None:
    there = pool(cluster, ref)
    if there.metadata.leaving:
        return
    belongs(there.metadata, ref)
    left = len(claims(cluster, ref.name))
    if left or there.spec.replicas:
        raise Conflict(f"has {left} nodes left and asks for {there.spec.replicas}", kind=ref.kind, name=ref.name)
    cluster.delete(NODEPOOL, ref.name, uid=there.metadata.uid, version=there.metadata.resource_version)
