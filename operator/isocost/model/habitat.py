"""What a pod would find on a node: labels, taints, place and accelerator.

A node that does not exist yet has only what its offer promises, so the well-known labels are made from the offer. Nodes
that exist are better evidence: the labels they all share override the promise, and so do the taints they all share, except those
that Kubernetes and Karpenter set for a condition that passes (not ready, not registered yet, cordoned).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from isocost.units import Missing
from isocost.world.cluster import CAPACITY_TYPE_LABELS, INSTANCE_TYPE_LABEL, ZONE_LABEL, Node, Taint
from isocost.world.offer import Offer

ACCELERATOR_LABEL = "nvidia.com/gpu.product"
_PASSING = ("node.kubernetes.io/", "node.cloudprovider.kubernetes.io/", "karpenter.sh/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Habitat:
    """labels and taints as the scheduler sees them; zone, capacity_type and accelerator are "" where unknown."""

    labels: Mapping[str, str]
    taints: tuple[Taint, ...] = ()

    @property
    def zone(self) -> str:
        return self.labels.get(ZONE_LABEL, "")

    @property
    def capacity_type(self) -> str:
        return next((self.labels[key] for key in CAPACITY_TYPE_LABELS if key in self.labels), "")

    @property
    def accelerator(self) -> str:
        return self.labels.get(ACCELERATOR_LABEL, "")


def promised(offer: Offer) -> Habitat:
    """What nodes of an offer will look like; the offer's own labels win over those made from its fields."""
    made = {
        INSTANCE_TYPE_LABEL: offer.instance_type,
        ZONE_LABEL: offer.zone,
        ACCELERATOR_LABEL: offer.accelerator,
        **dict.fromkeys(CAPACITY_TYPE_LABELS, offer.capacity_type),
    }
    return Habitat(labels={**{k: v for k, v in made.items() if v}, **offer.labels}, taints=offer.taints)


def observed(offer: Offer | Missing, nodes: Sequence[Node]) -> Habitat:
    """What a pool's nodes look like: the offer's promise, corrected by what its nodes have in common."""
    promise = Habitat(labels={}) if isinstance(offer, Missing) else promised(offer)
    if not nodes:
        return promise
    taints = {t for t in nodes[0].taints if not t.key.startswith(_PASSING) and all(t in n.taints for n in nodes)}
    ordered = tuple(sorted(taints, key=lambda t: (t.key, t.value, t.effect)))
    return Habitat(labels={**promise.labels, **_shared(nodes)}, taints=ordered)


def _shared(nodes: Sequence[Node]) -> dict[str, str]:
    first, *others = nodes
    return {k: v for k, v in first.labels.items() if all(n.labels.get(k) == v for n in others)}
