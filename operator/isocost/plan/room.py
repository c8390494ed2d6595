"""Would the pods find a place? A first-fit over what is free, as cautious as the scheduler is naive.

The solution packs pods from scratch; a cluster that only loses nodes does not start from scratch. So before nodes of an
unchanged fleet are given up, the pods on them are placed, largest first, into what the others have free. The same question
tells how many nodes a rescue needs: often none, because there is room already.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from isocost.units import Resources
from isocost.world.cluster import (
    CAPACITY_TYPE_LABELS,
    INSTANCE_TYPE_LABEL,
    ZONE_LABEL,
    Node,
    Pod,
    Scheduling,
    Taint,
)
from isocost.world.offer import Offer
from isocost.world.problem import Supply
from isocost.world.ref import Ref

_CORDON = "node.kubernetes.io/unschedulable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A pod to be placed. owner groups the pods that a cap per node counts together."""

    owner: Ref | None
    requests: Resources
    scheduling: Scheduling

    @property
    def weight(self) -> tuple[int, int, int]:
        return _weight(self.requests)


@dataclass(slots=True, kw_only=True)
class Bin:
    """A node, present or to come, and what is free on it. The one mutable thing here; it never leaves this module's calls.
    name is "" for nodes to come."""

    name: str = ""
    labels: Mapping[str, str]
    taints: tuple[Taint, ...]
    free: Resources
    held: Counter[Ref | None] = field(default_factory=Counter)

    def takes(self, item: Item) -> bool:
        cap = item.scheduling.per_node
        if cap is not None and self.held[item.owner] >= cap:
            return False
        return item.requests.fits_in(self.free) and item.scheduling.admits(self.labels, self.taints)

    def put(self, item: Item) -> None:
        self.free = self.free - item.requests
        self.held[item.owner] += 1


@lru_cache(maxsize=1 << 14)
def _weight(requests: Resources) -> tuple[int, int, int]:
    """Asked for thousands of times for few sorts of pods."""
    return requests.gpus, requests.memory_bytes, requests.cpu_m


def item(pod: Pod) -> Item:
    return Item(owner=pod.owner, requests=pod.requests, scheduling=pod.scheduling)


def standing(nodes: Iterable[Node], pods: Iterable[Pod]) -> tuple[Bin, ...]:
    """Bins of the Ready nodes among these (a cordon of ours does not count, a foreign one does) with their pods on them."""
    on: dict[str, list[Pod]] = {}
    for pod in pods:
        on.setdefault(pod.node, []).append(pod)
    open_nodes = (n for n in nodes if n.ready and not n.terminating and (not n.unschedulable or n.cordoned_by))
    return tuple(_bin(node, on.get(node.name, ())) for node in open_nodes)


def coming(supply: Supply, offer: Offer | None, count: int) -> tuple[Bin, ...]:
    """Bins of nodes to come; without the offer's labels only pods without wishes are known to fit."""
    labels, taints = _promised(offer)
    return tuple(Bin(labels=labels, taints=taints, free=supply.allocatable) for _ in range(count))


def place(items: Sequence[Item], bins: Iterable[Bin]) -> tuple[Item, ...]:
    """Puts items into bins, largest first, each into the first that takes it; returns those that found none."""
    room = tuple(bins)
    left: list[Item] = []
    before, start = None, 0
    for one in sorted(items, key=lambda i: (i.weight, str(i.owner)), reverse=True):
        start = start if one == before else 0  # what refused its like refuses it, too
        start = next((i for i in range(start, len(room)) if room[i].takes(one)), len(room))
        before = one
        if start == len(room):
            left.append(one)
        else:
            room[start].put(one)
    return tuple(left)


def _bin(node: Node, pods: Sequence[Pod]) -> Bin:
    used = Resources()
    for pod in pods:
        used = used + pod.requests
    taints = tuple(t for t in node.taints if t.key != _CORDON)
    held = Counter(pod.owner for pod in pods)
    return Bin(name=node.name, labels=node.labels, taints=taints, free=node.allocatable - used, held=held)


def _promised(offer: Offer | None) -> tuple[Mapping[str, str], tuple[Taint, ...]]:
    if offer is None:
        return {}, ()
    own = {INSTANCE_TYPE_LABEL: offer.instance_type, ZONE_LABEL: offer.zone}
    kinds = dict.fromkeys(CAPACITY_TYPE_LABELS, offer.capacity_type)
    return {**own, **kinds, **offer.labels}, offer.taints
