"""Would the pods find a place? A first-fit over what is free, as cautious as the scheduler is naive.

The solution packs pods from scratch; a cluster that only loses nodes does not start from scratch. So before nodes of an
unchanged fleet are given up, the pods on them are placed, largest first, into what the others have free. The same question
tells how many nodes a rescue needs: often none, because there is room already.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

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
        return (self.requests.gpus, self.requests.memory_bytes, self.requests.cpu_m)


@dataclass(slots=True, kw_only=True)
class Bin:
    """A node, present or to come, and what is free on it. The one mutable thing here; it never leaves this module's calls.
    name is "" for nodes to come."""

    name: str = ""
    labels: Mapping[str, str]
    taints: tuple[Taint, ...]
    free: Resources
    held: Counter[Ref | None] = field(default_factory=Counter)

    def takes(self, item: Item, count: int = 1) -> int:
        """How many of so many of these it takes."""
        cap, asks = item.scheduling.per_node, item.requests
        most = count if cap is None else min(count, cap - self.held[item.owner])
        if most <= 0 or not asks.fits_in(self.free) or not item.scheduling.admits(self.labels, self.taints):
            return 0
        return min(most, asks.times_in(self.free)) if any(n > 0 for _, n in asks.amounts) else most

    def put(self, item: Item, count: int = 1) -> None:
        self.free = self.free - item.requests * count
        self.held[item.owner] += count


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
    for one, count in _sorts(items):
        for bin_ in room:
            if taken := bin_.takes(one, count):
                bin_.put(one, taken)
                count -= taken
            if not count:
                break
        left += [one] * count
    return tuple(left)


def _sorts(items: Sequence[Item]) -> Iterator[tuple[Item, int]]:
    """The items that are alike and how many, largest first: there are thousands of pods, of few sorts."""
    each = {id(one): one for one in items}
    found: dict[tuple[tuple[int, int, int], str], list[Item]] = defaultdict(list)
    count: Counter[int] = Counter()
    for key, n in Counter(map(id, items)).items():
        one = each[key]
        like = found[one.weight, str(one.owner)]
        first = next((other for other in like if other == one), None)
        if first is None:
            like.append(one)
        count[id(first or one)] += n
    for size in sorted(found, reverse=True):
        yield from ((one, count[id(one)]) for one in found[size])


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
