"""Who else sets what isocost would set: autoscalers of pods and of nodes, and managers that own a field."""

from __future__ import annotations

from collections.abc import Iterator

from isocost.doctor.facts import Document, Documents, Facts
from isocost.doctor.finding import Finding, good, unknown, warn
from isocost.units import Missing, many
from isocost.world.ref import Ref
from isocost.world.snapshot import View

SCALERS = {"HPA": "HorizontalPodAutoscaler", "KEDA": "ScaledObject"}
POOL_LABEL = "karpenter.sh/nodepool"


def check(facts: Facts) -> Iterator[Finding]:
    """One finding for each kind of rival."""
    yield _scaled("HPA", facts.autoscalers, facts)
    yield _scaled("KEDA", facts.scaledobjects, facts)
    yield _vertical(facts)
    yield _karpenter(facts)
    yield _cluster(facts)
    yield from _managers(facts)


def governed(facts: Facts) -> frozenset[Ref]:
    """The workloads that policies govern."""
    return frozenset(work.ref for view in _views(facts) for work in view.workloads)


def _target(one: Document) -> Ref:
    aim = one.get("spec", {}).get("scaleTargetRef") or one.get("spec", {}).get("targetRef") or {}
    return Ref(aim.get("kind", "Deployment"), aim.get("name", ""), one["metadata"].get("namespace", ""))


def _scaled(name: str, found: Documents | Missing, facts: Facts) -> Finding:
    if isinstance(found, Missing):
        return _unseen(name, found)
    mine = {work.ref: work for view in _views(facts) for work in view.workloads}
    held = sorted(ref for one in found if (ref := _target(one)) in mine)
    if not held:
        return good(
            name, f"none of {many(len(found), SCALERS[name])} scales a governed workload" if found else "there is none"
        )
    kept = [(ref, bounds.kept) for ref in held if (bounds := mine[ref].bounds) and bounds.kept]
    if kept:
        said = f"{_several([ref for ref, _ in kept])} can be sized by nobody but it, for its bounds stay: {kept[0][1]}"
        return warn(name, said, "do what the message says, or leave the workload to it and out of the policy")
    are = "is" if len(held) == 1 else "are"
    return good(name, f"{_several(held)} {are} scaled by it; isocost moves its minimum and maximum, and no replicas")


def _vertical(facts: Facts) -> Finding:
    if isinstance(facts.vertical, Missing):
        return _unseen("VPA", facts.vertical)
    mine = governed(facts)
    modes = {
        _target(one): (one.get("spec", {}).get("updatePolicy") or {}).get("updateMode", "Auto")
        for one in facts.vertical
    }
    held = sorted(ref for ref, mode in modes.items() if mode != "Off" and ref in mine)
    if not held:
        return good("VPA", "none changes the requests of a governed workload" if modes else "there is none")
    said = f"the requests of {_several(held)} are changed by it, so plans rest on what is about to change"
    return warn(
        "VPA", said, 'kubectl patch vpa NAME --type merge -p \'{"spec":{"updatePolicy":{"updateMode":"Off"}}}\''
    )


def _karpenter(facts: Facts) -> Finding:
    if isinstance(facts.nodepools, Missing):
        return _unseen("Karpenter", facts.nodepools)
    dynamic = {one["metadata"]["name"] for one in facts.nodepools if one.get("spec", {}).get("replicas") is None}
    if not facts.nodepools or not dynamic:
        return good("Karpenter", "all its NodePools are static" if facts.nodepools else "there is none")
    nodes = [node for view in _views(facts) for node in view.nodes if node.labels.get(POOL_LABEL) in dynamic]
    if not nodes:
        return good("Karpenter", f"its dynamic NodePools ({', '.join(sorted(dynamic)[:4])}) hold no governed node")
    names = ", ".join(sorted({node.labels[POOL_LABEL] for node in nodes})[:4])
    said = f"{many(len(nodes), 'governed node')} of dynamic NodePools ({names}): Karpenter consolidates them by itself"
    return warn("Karpenter", said, "give the NodePool spec.replicas (static), or take it out of spec.pools")


def _views(facts: Facts) -> tuple[View, ...]:
    return () if isinstance(facts.snapshot, Missing) else facts.snapshot.views


def _cluster(facts: Facts) -> Finding:
    if isinstance(facts.deployments, Missing):
        return _unseen("Cluster Autoscaler", facts.deployments)
    found = [one for one in facts.deployments if "cluster-autoscaler" in one["metadata"]["name"]]
    running = [one for one in found if one.get("spec", {}).get("replicas", 1)]
    if not running:
        return good("Cluster Autoscaler", "it does not run" if found else "there is none")
    meta = running[0]["metadata"]
    where = f"{meta.get('namespace', '')}/{meta['name']}"
    pools = [pool for view in _views(facts) for pool in view.pools]
    if not pools:
        return good("Cluster Autoscaler", f"{where} runs, and no policy governs a pool")
    said = f"{where} runs, and {many(len(pools), 'pool')} are governed: both would set the same node counts"
    return warn(
        "Cluster Autoscaler",
        said,
        f"kubectl scale deployment {meta['name']} -n {meta.get('namespace', '')} --replicas 0",
    )


def _managers(facts: Facts) -> Iterator[Finding]:
    """Managers that own spec.replicas by server-side apply, and claims of two policies."""
    works = [(w.ref, w.writer) for v in _views(facts) for w in v.workloads]
    pools = [(p.ref, p.writer) for v in _views(facts) for p in v.pools]
    owned = {str(ref): writer for ref, writer in (*works, *pools) if writer}
    claimed = {str(c.ref): c.policies for v in _views(facts) for c in v.claims}
    if owned:
        name, writer = next(iter(sorted(owned.items())))
        more = f", and {len(owned) - 1} more" if len(owned) > 1 else ""
        said = f"spec.replicas of {name} belongs to the manager {writer}{more}"
        yield warn("field managers", said, "leave replicas out of what that manager applies, or apply the plan there")
    elif _views(facts):
        yield good("field managers", "nobody else owns a governed spec.replicas")
    for name, policies in sorted(claimed.items())[:3]:
        yield warn(
            "claims",
            f"{name} is claimed by {' and '.join(policies)}, so neither touches it",
            f"kubectl edit costpolicy {policies[0]}",
        )


def _unseen(name: str, why: Missing) -> Finding:
    if why.reason == NOT_INSTALLED:
        return good(name, "it is not installed")
    return unknown(name, why.reason, "ask an account that may list it")


NOT_INSTALLED = "its kind is not installed"
"""the reason of lists of kinds that the API server does not serve"""


def _several(refs: list[Ref]) -> str:
    return f"{refs[0]} and {len(refs) - 1} more" if refs[1:] else str(refs[0])
