"""Cluster API's words for what a node of an empty pool would have: annotations that Cluster Autoscaler introduced.

https://cluster-api.sigs.k8s.io/tasks/automated-machine-management/autoscaling gives their names and forms.
"""

from __future__ import annotations

from collections.abc import Mapping

from isocost.units import Resources
from isocost.world.cluster import Taint
from isocost.world.offer import Offer

PREFIX = "capacity.cluster-autoscaler.kubernetes.io/"


def notes(offer: Offer, labels: Mapping[str, str]) -> dict[str, str]:
    """What a pool of this offer says of its nodes."""
    said = {**_amounts(offer.allocatable), "labels": _joined(labels), "taints": ",".join(map(_taint, offer.taints))}
    return {PREFIX + key: value for key, value in said.items() if value}


def _amounts(room: Resources) -> dict[str, str]:
    quantities = room.quantities()
    named = {"cpu": "cpu", "memory": "memory", "maxPods": "pods", "ephemeral-disk": "ephemeral-storage"}
    card = next((name for name in room.names if name.endswith("/gpu")), "")
    cards = {"gpu-type": card, "gpu-count": quantities[card]} if card else {}
    return {key: quantities.get(name, "") for key, name in named.items()} | cards


def _joined(labels: Mapping[str, str]) -> str:
    return ",".join(f"{key}={value}" for key, value in sorted(labels.items()))


def _taint(taint: Taint) -> str:
    return f"{taint.key}={taint.value}:{taint.effect}"


def labels(notes: Mapping[str, str]) -> dict[str, str]:
    """The node labels that the annotations tell of; what is not of the form key=value is left out."""
    pairs = (part.partition("=") for part in notes.get(PREFIX + "labels", "").split(","))
    return {key.strip(): value.strip() for key, sign, value in pairs if sign}
