"""Versions and feature gates: what the API server serves, as far as discovery tells."""

from __future__ import annotations

from collections.abc import Iterator

from isocost.api.texts import GRANT_LATER
from isocost.doctor.conflicts import NOT_INSTALLED
from isocost.doctor.facts import Document, Facts
from isocost.doctor.finding import Finding, bad, good, unknown, warn
from isocost.kube.kinds import COSTPOLICY
from isocost.units import Missing
from isocost.world.policy import SizingMode

OLDEST, NEWEST = (1, 33), (1, 36)
RESIZE, LATER, STATIC = "in-place resize", "requests of later pods", "static NodePools"


def check(facts: Facts) -> Iterator[Finding]:
    """Kubernetes itself, and what each optional way of acting needs."""
    yield _kubernetes(facts)
    yield _resize(facts)
    yield _later(facts)
    yield from _static(facts)
    yield from _capi(facts)


def _kubernetes(facts: Facts) -> Finding:
    found = facts.version
    if isinstance(found, Missing):
        return bad("Kubernetes", f"its version is unknown: {found.reason}", "kubectl version")
    span = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
    if (found.major, found.minor) < OLDEST:
        return bad("Kubernetes", f"{found.text} is older than isocost is made for ({span})", "upgrade the cluster")
    if (found.major, found.minor) > NEWEST:
        return warn(
            "Kubernetes", f"{found.text} is newer than isocost was tried with ({span})", "pip install --upgrade isocost"
        )
    return good("Kubernetes", f"{found.text}, within {span}")


def _resize(facts: Facts) -> Finding:
    served = facts.resources.get("v1", Missing(reason="discovery was not asked"))
    if isinstance(served, Missing):
        return unknown(RESIZE, served.reason, "kubectl api-resources")
    if "pods/resize" in served:
        return good(RESIZE, "pods/resize is served")
    return warn(
        RESIZE, "pods/resize is not served, so requests are changed by rollouts only", "upgrade to Kubernetes 1.33"
    )


def _later(facts: Facts) -> Finding:
    """Whether new pods begin with the requests that running ones were given."""
    found, views = facts.admission, () if isinstance(facts.snapshot, Missing) else facts.snapshot.views
    resizing = any(rule.right_sizing.mode is SizingMode.IN_PLACE for view in views for rule in view.policy.workloads)
    if isinstance(found, Missing):
        if found.reason == NOT_INSTALLED:
            return good(
                LATER, "Kubernetes has what they need from 1.36 on; until then new pods are resized once they run"
            )
        return unknown(LATER, found.reason, "kubectl get mutatingadmissionpolicies")
    ours = [
        one["metadata"]["name"] for one in found if (one["spec"].get("paramKind") or {}).get("kind") == COSTPOLICY.name
    ]
    if ours:
        return good(LATER, f"MutatingAdmissionPolicy {ours[0]} gives them to new pods of resized workloads")
    if not resizing:
        return good(LATER, "no policy has its pods resized")
    said = "new pods of resized workloads begin with what their template asks for, and are resized once they run"
    return warn(LATER, said, GRANT_LATER)


def _static(facts: Facts) -> Iterator[Finding]:
    served = facts.resources.get("karpenter.sh/v1", Missing(reason=""))
    if isinstance(served, Missing) or "nodepools" not in served:
        return
    definition = facts.definitions.get("nodepools.karpenter.sh", Missing(reason="not asked for"))
    if isinstance(definition, Missing):
        yield unknown(
            STATIC,
            f"Karpenter's definition could not be read: {definition.reason}",
            "kubectl get crd nodepools.karpenter.sh",
        )
    elif "nodepools/scale" in served and _replicas(definition):
        yield _gate(facts)
    else:
        do = "upgrade Karpenter to 1.8 or later, and set its feature gate StaticCapacity=true"
        yield warn(STATIC, "this Karpenter has no static NodePools, so isocost cannot set their node counts", do)


def _gate(facts: Facts) -> Finding:
    """The gate is a setting of Karpenter's own Deployment: FEATURE_GATES, or the flag --feature-gates."""
    said = _gates(facts)
    do = "helm upgrade karpenter ... --reuse-values --set settings.featureGates.staticCapacity=true"
    if said is None:
        return unknown(
            STATIC, "the kind has them; whether the gate StaticCapacity is on is not told by Karpenter's Deployment", do
        )
    if "StaticCapacity=true" in said:
        return good(STATIC, "Karpenter's gate StaticCapacity is on")
    return warn(STATIC, "Karpenter's gate StaticCapacity is off, so static NodePools are ignored", do)


def _gates(facts: Facts) -> str | None:
    if isinstance(facts.deployments, Missing):
        return None
    for one in facts.deployments:
        if "karpenter" not in one["metadata"]["name"]:
            continue
        for container in one["spec"]["template"]["spec"].get("containers", ()):
            told = [str(e.get("value", "")) for e in container.get("env") or () if e.get("name") == "FEATURE_GATES"]
            told += [
                arg for arg in (*container.get("args", ()), *container.get("command", ())) if "feature-gates" in arg
            ]
            if told:
                return " ".join(told)
    return None


def _replicas(definition: Document) -> bool:
    """Whether the NodePool's spec has replicas."""
    versions = definition.get("spec", {}).get("versions", ())
    specs = [v.get("schema", {}).get("openAPIV3Schema", {}).get("properties", {}).get("spec", {}) for v in versions]
    return any("replicas" in spec.get("properties", {}) for spec in specs)


def _capi(facts: Facts) -> Iterator[Finding]:
    for version in ("v1beta2", "v1beta1"):
        served = facts.resources.get(f"cluster.x-k8s.io/{version}", Missing(reason=""))
        if not isinstance(served, Missing) and served:
            yield good("Cluster API", f"cluster.x-k8s.io/{version} is served")
            return
