"""Whether a node is empty: what is left on it that a person would miss."""

from __future__ import annotations

from isocost.drivers.wire import Pod
from isocost.kube.decode import Page
from isocost.kube.kinds import POD
from isocost.kube.port import Cluster
from isocost.world.cluster import MIRROR

_pods = Page(POD.name, Pod)


def held(cluster: Cluster, node: str) -> tuple[str, ...]:
    """namespace/name of the pods on a node, read now: all but finished ones, mirrors of static ones and those of daemons."""
    pages = cluster.list(POD, fields=f"spec.nodeName={node}", decode=_pods)
    return tuple(sorted(f"{p.metadata.namespace}/{p.metadata.name}" for page in pages for p in page if _counts(p)))


def _counts(pod: Pod) -> bool:
    return not (pod.status.phase in ("Succeeded", "Failed") or pod.metadata.note(MIRROR) or daemon(pod))


def daemon(pod: Pod) -> bool:
    """Whether a DaemonSet controls the pod."""
    return any(owner.kind == "DaemonSet" and owner.controller for owner in pod.metadata.owner_references or ())
