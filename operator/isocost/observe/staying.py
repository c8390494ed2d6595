"""Which pods are never evicted, and why.

The words are those of the tools that people already use: Cluster Autoscaler's safe-to-evict and its idea of local data,
Karpenter's do-not-disrupt. A pod that honours them there is safe from us too.
"""

from __future__ import annotations

from collections.abc import Mapping

from isocost.observe import wire
from isocost.world.ref import Ref

IGNORE = "isocost.dev/ignore"
SAFE = "cluster-autoscaler.kubernetes.io/safe-to-evict"
SAFE_VOLUMES = "cluster-autoscaler.kubernetes.io/safe-to-evict-local-volumes"
DO_NOT_DISRUPT = "karpenter.sh/do-not-disrupt"


def ignored(annotations: Mapping[str, str]) -> bool:
    """Whether a tenant asked us to leave an object alone."""
    return annotations.get(IGNORE, "false").lower() != "false"


def immovable(pod: wire.Pod, owner: Ref | None, moving: frozenset[Ref]) -> str:
    """The reason for which a pod is never evicted, or "". `moving` are the owners whose rollout is under way."""
    notes = pod.metadata.annotations or {}
    if owner is None:
        return "bare pod"
    if notes.get(SAFE) == "false":
        return "safe-to-evict=false"
    if notes.get(DO_NOT_DISRUPT, "false") != "false":
        return "do-not-disrupt"
    if ignored(notes):
        return IGNORE
    if owner in moving:
        return "rollout under way"
    return _bound(pod, notes)


def _bound(pod: wire.Pod, notes: Mapping[str, str]) -> str:
    if pod.spec.resource_claims:
        return "resource claims"
    if notes.get(SAFE) != "true" and _local(pod.spec, notes):
        return "local data"
    return ""


def _local(spec: wire.PodSpec, notes: Mapping[str, str]) -> bool:
    """Cluster Autoscaler's rule: a path of the host, or an emptyDir on disk, unless the volume is named as safe."""
    safe = set(notes.get(SAFE_VOLUMES, "").split(","))
    return any(_on_disk(volume) for volume in spec.volumes or () if volume.name not in safe)


def _on_disk(volume: wire.Volume) -> bool:
    return volume.host_path is not None or (volume.empty_dir is not None and volume.empty_dir.medium != "Memory")
