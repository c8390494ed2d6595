"""Node groups as they are, told from the nodes alone, and what one node of each costs by the list.

A cluster that nobody has told us about still says a lot: clouds and provisioners label every node with its machine type, its
place, its terms and the group it came from. Nodes that agree in all of these, and in their lasting taints, are one group. A
group whose price cannot be found is never taken for free: its price is `Missing`, with what is lacking.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from isocost import catalogue
from isocost.drivers.protocol import Found
from isocost.units import Missing, Rate, Resources
from isocost.world.cluster import CAPACITY_TYPE_LABELS, INSTANCE_TYPE_LABEL, ZONE_LABEL, Node, Taint
from isocost.world.offer import Offer
from isocost.world.ref import Ref

KIND = "NodeGroup"
CURRENCY = "USD"
REGION_LABEL = "topology.kubernetes.io/region"
GROUP_LABELS = (
    "karpenter.sh/nodepool",
    "eks.amazonaws.com/nodegroup",
    "alpha.eksctl.io/nodegroup-name",
    "cloud.google.com/gke-nodepool",
    "kubernetes.azure.com/agentpool",
    "agentpool",
    "doks.digitalocean.com/node-pool",
)
CONTROL_LABELS = ("node-role.kubernetes.io/control-plane", "node-role.kubernetes.io/master")
_OLDER = {
    INSTANCE_TYPE_LABEL: "beta.kubernetes.io/instance-type",
    ZONE_LABEL: "failure-domain.beta.kubernetes.io/zone",
    REGION_LABEL: "failure-domain.beta.kubernetes.io/region",
}
_SPOT = {
    "cloud.google.com/gke-spot": "true",
    "cloud.google.com/gke-preemptible": "true",
    "kubernetes.azure.com/scalesetpriority": "spot",
}
_CLOUDS = {"aws": "aws", "gce": "gcp", "azure": "azure"}
_GIB = 2**30


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What all nodes of a group have in common; "" where no label says it.

    label is the name of their pool at the provider. size is (cores, GiB, GPUs), and zeros where the machine type says it.
    """

    cloud: str
    region: str
    zone: str
    instance_type: str
    capacity_type: str
    label: str
    control: bool
    taints: tuple[Taint, ...]
    size: tuple[int, int, int]

    @property
    def machine(self) -> str:
        """What one node is, for people: m5.xlarge, or 8 cores 32 GiB."""
        cores, gib, gpus = self.size
        plain = f"{cores} cores {gib} GiB" + (f" {gpus} GPU" if gpus else "")
        return self.instance_type or plain

    @property
    def name(self) -> str:
        """control-plane-m5.large-us-east-1a, workers-m5.xlarge-us-east-1a-spot, 8-cores-32-GiB."""
        terms = "" if self.capacity_type == "on-demand" else self.capacity_type
        control = "control-plane" if self.control else ""
        parts = (control, self.label, self.machine, self.zone or self.region, terms)
        return re.sub(r"[^A-Za-z0-9.]+", "-", "-".join(part for part in parts if part))


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Nodes that are alike, as one offer under a name of their own. The offer's price is Missing where it is not known."""

    traits: Traits
    offer: Offer
    nodes: tuple[str, ...]
    ready: int

    @property
    def ref(self) -> Ref:
        return Ref(KIND, self.offer.name)

    @property
    def found(self) -> Found:
        """As a driver would tell of it. Nodes of the control plane are never given up."""
        why = "nodes of the control plane are never given up" if self.traits.control else ""
        return Found(
            ref=self.ref,
            uid=self.offer.name,
            resource_version="",
            labels={},
            replicas=len(self.nodes),
            ready=self.ready,
            nodes=dict.fromkeys(self.nodes, ""),
            offer=self.offer.name,
            victims=not why,
            why_not=why,
        )


def groups(nodes: Iterable[Node], providers: Mapping[str, str]) -> tuple[Group, ...]:
    """The groups of these nodes, by name. providers is the provider ID of each node, by its name."""
    alike: dict[Traits, list[Node]] = {}
    for node in nodes:
        alike.setdefault(traits(node, providers.get(node.name, "")), []).append(node)
    ordered = sorted(alike.items(), key=lambda pair: (pair[0].name, str(pair[0])))
    names = _names(found.name for found, _ in ordered)
    return tuple(_group(name, found, held) for name, (found, held) in zip(names, ordered, strict=True))


def _names(wanted: Iterable[str]) -> Iterator[str]:
    """The names, told apart by a number where two groups would have the same."""
    taken: Counter[str] = Counter()
    for name in wanted:
        taken[name] += 1
        yield name if taken[name] == 1 else f"{name}-{taken[name]}"


def traits(node: Node, provider: str) -> Traits:
    """What a node's labels, taints and provider ID say of it."""
    labels, machine = node.labels, _label(node.labels, INSTANCE_TYPE_LABEL)
    zone, cloud = _label(labels, ZONE_LABEL), _CLOUDS.get(provider.partition("://")[0], "")
    lasting = (taint for taint in node.taints if taint.lasting)
    return Traits(
        cloud=cloud,
        region=_label(labels, REGION_LABEL) or _region(zone),
        zone=zone,
        instance_type=machine,
        capacity_type=_terms(labels),
        label=next((labels[key] for key in GROUP_LABELS if labels.get(key)), ""),
        control=any(key in labels for key in CONTROL_LABELS),
        taints=tuple(sorted(lasting, key=lambda t: (t.key, t.value, t.effect))),
        size=(0, 0, 0) if machine else _size(node.allocatable),
    )


def _label(labels: Mapping[str, str], key: str) -> str:
    return labels.get(key) or labels.get(_OLDER[key], "")


def _terms(labels: Mapping[str, str]) -> str:
    """on-demand or spot, whichever of the providers' labels says so."""
    if any(labels.get(key) == value for key, value in _SPOT.items()):
        return "spot"
    said = next((labels[key] for key in CAPACITY_TYPE_LABELS if key in labels), "")
    return said.lower().replace("_", "-") or "on-demand"


def _region(zone: str) -> str:
    """The region of a zone by the clouds' own way of naming: us-east-1a, us-central1-b, eastus-1; else ""."""
    found = re.fullmatch(r"([a-z]+(?:-[a-z]+)+-\d+)[a-z]|([a-z]+-[a-z]+\d+)-[a-z]|([a-z]+\d?)-\d", zone)
    return next((part for part in found.groups() if part), "") if found else ""


def _size(room: Resources) -> tuple[int, int, int]:
    return round(room.cpu_m / 1000), round(room.memory_bytes / _GIB), room.gpus


def _group(name: str, found: Traits, nodes: list[Node]) -> Group:
    price, source, day = list_price(found)
    offer = Offer(
        name=name,
        instance_type=found.instance_type,
        zone=found.zone,
        capacity_type=found.capacity_type,
        allocatable=nodes[0].allocatable,
        taints=found.taints,
        price=price,
        energy=Rate.zero(CURRENCY),
        source=source,
        as_of=day,
    )
    return Group(traits=found, offer=offer, nodes=tuple(n.name for n in nodes), ready=sum(n.ready for n in nodes))


def list_price(found: Traits) -> tuple[Rate | Missing, str, date | None]:
    """(the list price of one node an hour, its source, its day), the price Missing with what is lacking."""
    if not found.instance_type:
        return Missing(reason=f"its nodes carry no label {INSTANCE_TYPE_LABEL}"), "", None
    rows = catalogue.find(found.instance_type, found.region, found.cloud) if found.region else ()
    rows = rows or catalogue.find(found.instance_type, "any", found.cloud)
    if len(rows) != 1:
        return Missing(reason=_unlisted(found)), "", None
    (row,) = rows
    if found.capacity_type not in catalogue.TERMS:
        return Missing(reason=f"the terms {found.capacity_type!r} are not in the catalogue"), "", None
    price = row.price(found.capacity_type)
    if isinstance(price, Missing):
        why = f"the catalogue lists no {found.capacity_type} price of {found.instance_type} in {row.catalogue}"
        return Missing(reason=why), "", None
    return price, row.catalogue, row.day(found.capacity_type)


def _unlisted(found: Traits) -> str:
    if not catalogue.find(found.instance_type):
        return f"the catalogue lists no {found.instance_type}"
    if not found.region:
        return f"its nodes carry no label {REGION_LABEL}, and {found.instance_type} has a price in each region"
    return f"the catalogue lists no {found.instance_type} in {found.region}"
