"""What `kubectl get pods -A -o json` prints, and what it may be asked to print beside pods: claims, volumes, DaemonSets.

`kubectl get pods,pvc,pv,daemonsets -A -o json` gives one list of all; whatever else is in it is skipped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import msgspec

from isocost.kube.meta import Wire
from isocost.observe import wire

ENDED = ("Succeeded", "Failed")


class ListError(ValueError):
    """Not a list of pods; the message says what is wrong."""


class Claim(Wire):
    claim_name: str


class Volume(wire.Volume):
    persistent_volume_claim: Claim | None = None  # type: ignore[assignment]


class Spread(wire.Spread):
    max_skew: int = 1
    min_domains: int = 1
    label_selector: wire.LabelSelector | None = None


class WorkloadRef(Wire):
    name: str = ""
    pod_group: str = ""


class Spec(wire.PodSpec):
    topology_spread_constraints: list[Spread] | None = None  # type: ignore[assignment]
    volumes: list[Volume] | None = None  # type: ignore[assignment]
    priority: int = 0
    workload_ref: WorkloadRef | None = None


class Pod(Wire):
    metadata: wire.Meta
    spec: Spec
    status: wire.PodStatus = msgspec.field(default_factory=wire.PodStatus)

    @property
    def lives(self) -> bool:
        """Whether it has not ended and is not about to."""
        return self.status.phase not in ENDED and self.metadata.deletion_timestamp is None

    @property
    def key(self) -> str:
        return f"{self.metadata.namespace}/{self.metadata.name}"


class ClaimSpec(Wire):
    volume_name: str = ""


class BoundClaim(Wire):
    metadata: wire.Meta
    spec: ClaimSpec = msgspec.field(default_factory=ClaimSpec)


class Required(Wire):
    required: wire.NodeSelector | None = None


class VolumeSpec(Wire):
    node_affinity: Required | None = None


class PersistentVolume(Wire):
    metadata: wire.Meta
    spec: VolumeSpec = msgspec.field(default_factory=VolumeSpec)


class Template(Wire):
    spec: Spec


class DaemonSpec(Wire):
    template: Template


class DaemonSet(Wire):
    metadata: wire.Meta
    spec: DaemonSpec


class Head(Wire):
    kind: str = "Pod"


class List(Wire):
    """What kubectl prints of several objects; of one it prints that, with a spec and no items."""

    kind: str = ""
    items: list[msgspec.Raw] | None = None
    spec: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Objects:
    """Everything of use in the file, by namespace/name where others point to it."""

    pods: list[Pod] = field(default_factory=list)
    claims: dict[str, BoundClaim] = field(default_factory=dict)
    volumes: dict[str, PersistentVolume] = field(default_factory=dict)
    daemons: list[DaemonSet] = field(default_factory=list)


def objects(body: bytes, file: str) -> Objects:
    """Raises ListError."""
    found = Objects()
    try:
        body = body.removeprefix(b"\xef\xbb\xbf")
        whole = msgspec.json.decode(body, type=List)
        items = [msgspec.Raw(body)] if whole.kind == "Pod" and whole.spec is not None else whole.items
        if items is None:
            raise ListError(
                f"{file} is one object of kind {whole.kind or 'unknown'}, not a list; use `kubectl get pods -A -o json`"
            )
        for item in items:
            _sorted(item, found)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ListError(f"{file} is not a list of pods as kubectl prints it: {error}") from None
    return found


def _sorted(item: msgspec.Raw, found: Objects) -> None:
    match msgspec.json.decode(item, type=Head).kind:
        case "Pod":
            found.pods.append(msgspec.json.decode(item, type=Pod))
        case "PersistentVolumeClaim":
            claim = msgspec.json.decode(item, type=BoundClaim)
            found.claims[f"{claim.metadata.namespace}/{claim.metadata.name}"] = claim
        case "PersistentVolume":
            volume = msgspec.json.decode(item, type=PersistentVolume)
            found.volumes[volume.metadata.name] = volume
        case "DaemonSet":
            found.daemons.append(msgspec.json.decode(item, type=DaemonSet))
