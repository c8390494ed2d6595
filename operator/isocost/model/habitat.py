"""What a pod would find on a node: labels, taints, place and accelerator.

A node that does not exist yet has only what its offer promises, so the well-known labels are made from the offer. Nodes
that exist are better evidence: the labels they all share override the promise, and so do the lasting taints they all share.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from isocost.units import Missing
from isocost.world.cluster import (
    CAPACITY_TYPE_LABELS,
    INSTANCE_TYPE_LABEL,
    ZONE_LABEL,
    Node,
    Taint,
    shared_labels,
    shared_taints,
)
from isocost.world.offer import Offer

ACCELERATOR_LABEL = "nvidia.com/gpu.product"


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
    ordered = tuple(sorted(shared_taints(nodes), key=lambda t: (t.key, t.value, t.effect)))
    return Habitat(labels={**promise.labels, **shared_labels(nodes)}, taints=ordered)
