"""What one pod asks of the node that it stands on, in the words of `world.packing`, and by which of its wishes it stays where it is.

Wishes that concern other pods are settled in `relations`, once all pods are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product

from isocost.cli.fleet.objects import Objects, Pod, Spec
from isocost.cli.fleet.offers import ARCH, INSTANCE, ZONE
from isocost.observe import wire
from isocost.observe.needs import effective
from isocost.observe.placing import expressions, held
from isocost.units import Resources
from isocost.world.cluster import HOSTNAME_LABEL, Expression
from isocost.world.packing import Batch

OS = {"kubernetes.io/os": "linux"}
"""Offers are machines with Linux"""
ALIASES = {
    "beta.kubernetes.io/arch": ARCH,
    "beta.kubernetes.io/os": "kubernetes.io/os",
    "beta.kubernetes.io/instance-type": INSTANCE,
    "failure-domain.beta.kubernetes.io/zone": ZONE,
    "topology.ebs.csi.aws.com/zone": ZONE,
    "topology.gke.io/zone": ZONE,
    "topology.disk.csi.azure.com/zone": ZONE,
}
"""Older and drivers' names of well-known labels"""
OURS = ("cpu", "memory", "pods", "ephemeral-storage", "nvidia.com/gpu")
OTHERS = ("amd.com/gpu", "gpu.intel.com/i915")
"""Offers that say by label to have these have no GPU of NVIDIA"""
GANGS = ("pod-group.scheduling.sigs.k8s.io", "scheduling.x-k8s.io/pod-group", "scheduling.k8s.io/group-name",
         "kueue.x-k8s.io/pod-group-name")  # fmt: skip
"""Labels and annotations by which schedulers know that pods belong together"""
Terms = tuple[tuple[Expression, ...], ...]


def batch(spec: Spec, name: str) -> Batch:
    """One pod of this spec, alone. Raises ValueError for an amount that cannot be read."""
    need = effective(spec)
    terms = tuple(expressions(term.match_expressions) for term in _terms(spec) if term.match_expressions)
    apart = {r: n for r, n in need.amounts if r not in OURS and n > 0}
    gpu = need.get("nvidia.com/gpu")
    own = (tuple(Expression(key=r, operator="DoesNotExist") for r in OTHERS),) if gpu else ()
    wanted = {ALIASES.get(k, k): v for k, v in (spec.node_selector or {}).items()}
    return Batch(
        name=name, count=1, cpu=need.cpu_m * 1000, memory=_mib(need, "memory"), gpu=gpu,
        disk=_mib(need, "ephemeral-storage"), extended=apart, priority=spec.priority,
        selector={k: v for k, v in wanted.items() if OS.get(k) != v}, affinity=both(plain(terms), own),
    )  # fmt: skip


def _mib(need: Resources, name: str) -> int:
    """In thousandths of a MiB, rounded up."""
    return -(-need.get(name) * 1000 // 2**20)


def both(one: Terms, other: Terms) -> Terms:
    """Terms of which each is one of both: a node that meets one of these meets one of each."""
    if not one or not other:
        return one or other
    return tuple((*a, *b) for a, b in product(one, other))


def plain(terms: Terms) -> Terms:
    """The terms with today's names of labels, without those that no machine with Linux meets, and without what each of them meets."""
    named = [tuple(replace(one, key=ALIASES.get(one.key, one.key)) for one in term) for term in terms]
    able = [term for term in named if all(one.matches(OS) for one in term if one.key in OS)]
    if terms and not able:
        return ((Expression(key="kubernetes.io/os", operator="Exists"),),)
    kept = tuple(tuple(one for one in term if one.key not in OS) for term in able)
    return kept if all(kept) else ()


def _terms(spec: Spec) -> list[wire.NodeTerm]:
    node = spec.affinity.node_affinity if spec.affinity else None
    required = node.required_during_scheduling_ignored_during_execution if node else None
    return required.node_selector_terms if required else []


def gang(pod: Pod) -> str:
    """The group of pods that are scheduled all or none, "" without one."""
    ref = pod.spec.workload_ref
    said = {**(pod.metadata.annotations or {}), **(pod.metadata.labels or {})}
    name = next((said[key] for key in GANGS if said.get(key)), "") or (f"{ref.name}/{ref.pod_group}" if ref else "")
    return f"{pod.metadata.namespace}/{name}" if name else ""


def bound(pod: Pod, found: Objects) -> tuple[Terms, list[str]]:
    """Where the pod's volumes are, and why that is not known or is one node."""
    terms: Terms = ()
    reasons: list[str] = []
    for volume in pod.spec.volumes or ():
        if volume.persistent_volume_claim is not None:
            claim = f"{pod.metadata.namespace}/{volume.persistent_volume_claim.claim_name}"
            where, reason = _claimed(claim, found)
            terms = both(terms, where)
            reasons += [reason] * bool(reason)
    return terms, reasons


def _claimed(claim: str, found: Objects) -> tuple[Terms, str]:
    known = found.claims.get(claim)
    if known is None:
        return (), f"where the volume of claim {claim} is, is not known: use `kubectl get pods,pvc,pv -A -o json`"
    if not known.spec.volume_name:
        return (), ""
    volume = found.volumes.get(known.spec.volume_name)
    if volume is None:
        return (), f"where volume {known.spec.volume_name} is, is not known: use `kubectl get pods,pvc,pv -A -o json`"
    required = volume.spec.node_affinity.required if volume.spec.node_affinity else None
    terms = plain(tuple(expressions(t.match_expressions) for t in (required.node_selector_terms if required else ())))
    if any(one.key == HOSTNAME_LABEL for term in terms for one in term):
        return (), f"its volume {known.spec.volume_name} is on one node"
    return terms, ""


def unmodelled(spec: Spec) -> Iterator[str]:
    """Why the pod stays where it is, as far as it says so itself."""
    if any(term.match_fields or not term.match_expressions for term in _terms(spec)):
        yield "node affinity by field"
    yield from held(spec)


def zones(terms: Iterable[Iterable[Expression]], offered: Mapping[str, object]) -> set[str]:
    """Which of the offered zones the terms allow."""
    terms = [list(term) for term in terms]
    if not terms:
        return set(offered)
    at = ({ZONE: zone} for zone in offered)
    return {
        labels[ZONE] for labels in at if any(all(one.matches(labels) for one in t if one.key == ZONE) for t in terms)
    }
