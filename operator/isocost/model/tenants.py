"""The pods that are there already: which may move, which stay, and which are gathered into shapes.

A pod stays where it is when it may never be evicted, when it has a constraint that this version does not model, when it
stands on a node that a human cordoned, or when nothing the problem knows of its pool admits it (a selector of one
host). Its node is then pinned. Everything else that is not governed is packed again with the rest, as it could be
evicted and would need its room.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from isocost.model.supplies import Source
from isocost.units import Resources
from isocost.world.cluster import Node, Pod, Scheduling
from isocost.world.problem import Fill, Pinned, Shape
from isocost.world.ref import Ref
from isocost.world.snapshot import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenants:
    """pinned nodes, the shapes of pods that no workload of the policy owns, what stands on nodes that are not pinned, and for each
    governed workload where its pods are: on which supplies, and how many elsewhere."""

    pinned: tuple[Pinned, ...]
    shapes: tuple[Shape, ...]
    fills: tuple[Fill, ...]
    standing: Mapping[Ref, frozenset[str]]
    outside: frozenset[Ref]
    """governed workloads all of whose bound pods run on nodes that the policy does not govern"""


def tenants(view: View, sources: Sequence[Source]) -> Tenants:
    """Sorts the view's pods; daemon pods and those that are terminating do not count."""
    live = [p for p in view.pods if not p.daemon and not p.terminating]
    ours = {w.ref for w in view.workloads}
    homes = {n.name: s for s in sources for n in s.nodes}
    pinned = _capped(view, [p for s in sources for p in _pinned(s, live, ours)])
    held = {p.node for p in pinned}
    loose = [p for p in live if p.owner not in ours and not (p.node in held and _stays(p, homes[p.node], p.node))]
    shapes = tuple(_shapes(loose, homes, sources))
    named = [(p, str(p.owner)) for p in live if p.owner in ours]
    named += [(p, shape.name) for shape, pods in shapes for p in pods]
    return Tenants(
        pinned=pinned,
        shapes=tuple(shape for shape, _ in shapes),
        fills=tuple(_fills(sources, ((p.node, name) for p, name in named if p.node not in held))),
        standing=_standing(live, ours, homes),
        outside=_outside(live, ours, homes),
    )


def _closed(node: Node) -> bool:
    """Cordoned by someone else: nothing new may be put there, and what is there is theirs to move."""
    return node.unschedulable and not node.cordoned_by


def _stays(pod: Pod, home: Source, node: str) -> str:
    """Why the pod keeps its place, or ""."""
    if pod.immovable:
        return f"{pod.ref} is never evicted ({pod.immovable})"
    if pod.scheduling.unmodelled:
        return f"{pod.ref} has constraints that are not modelled ({', '.join(pod.scheduling.unmodelled)})"
    if any(n.name == node and _closed(n) for n in home.nodes):
        return f"{node} was cordoned by someone else"
    admitted = pod.scheduling.admits(home.habitat.labels, home.habitat.taints)
    return "" if admitted else f"{pod.ref} may run on this node only"


def _pinned(source: Source, pods: Sequence[Pod], ours: Collection[Ref]) -> Iterator[Pinned]:
    """The source's nodes that must stay, never more than its pool asks for."""
    nodes = sorted((n for n in source.nodes if not n.terminating), key=lambda n: (bool(n.cordoned_by), n.name))
    found = (_pin(n, source, [p for p in pods if p.node == n.name], ours) for n in nodes)
    yield from [p for p in found if p][: source.supply.current]


def _pin(node: Node, source: Source, pods: Sequence[Pod], ours: Collection[Ref]) -> Pinned | None:
    staying = [(p, why) for p in pods if (why := _stays(p, source, node.name))]
    if not staying and not _closed(node):
        return None
    why = staying[0][1] if staying else f"{node.name} was cordoned by someone else"
    holds = Counter(str(p.owner) for p, _ in staying if p.owner in ours)
    room = source.supply.allocatable
    mine = _sum(p for p, _ in staying if p.owner in ours)
    used = room - mine if _closed(node) else _sum(p for p, _ in staying if p.owner not in ours)
    return Pinned(node=node.name, supply=source.supply.name, used=used, why=why, holds=dict(sorted(holds.items())))


def _capped(view: View, pinned: Sequence[Pinned]) -> tuple[Pinned, ...]:
    """Holds no more pods of a workload than it has replicas: the rest is about to go."""
    left = {str(w.ref): w.replicas for w in view.workloads}
    found = []
    for pin in pinned:
        kept = {name: min(n, left[name]) for name, n in pin.holds.items()}
        left = {name: n - kept.get(name, 0) for name, n in left.items()}
        found.append(replace(pin, holds={name: n for name, n in kept.items() if n}))
    return tuple(found)


def _sum(pods: Iterator[Pod]) -> Resources:
    total = Resources()
    for pod in pods:
        total = total + pod.requests
    return total


def _standing(pods: Sequence[Pod], ours: Collection[Ref], homes: Mapping[str, Source]) -> dict[Ref, frozenset[str]]:
    found: dict[Ref, frozenset[str]] = {}
    for pod in pods:
        if pod.owner is not None and pod.owner in ours and pod.node in homes:
            found[pod.owner] = found.get(pod.owner, frozenset()) | {homes[pod.node].supply.name}
    return found


def _outside(pods: Sequence[Pod], ours: Collection[Ref], homes: Mapping[str, Source]) -> frozenset[Ref]:
    bound = [p for p in pods if p.node and p.owner in ours]
    inside = {p.owner for p in bound if p.node in homes}
    return frozenset(p.owner for p in bound if p.owner is not None and p.owner not in inside)


# Pods of no governed workload ------------------------------------------------------------------------------------


def _shapes(
    pods: Sequence[Pod], homes: Mapping[str, Source], sources: Sequence[Source]
) -> Iterator[tuple[Shape, Sequence[Pod]]]:
    """Pods on governed nodes, and waiting ones that at least one supply could hold, gathered where they are alike."""
    alike = defaultdict[tuple[str, str, str], list[Pod]](list)
    for pod in pods:
        if pod.node in homes or not pod.node:
            alike[str(pod.owner or pod.ref), str(pod.requests.amounts), _plain(pod.scheduling)].append(pod)
    seen: Counter[str] = Counter()
    for key in sorted(alike):
        same = alike[key]
        shape = _fixed(_numbered(key[0], seen), same[0], len(same), sources)
        if any(p.node for p in same) or any(_fits(shape, s) for s in sources):
            yield shape, same


def _numbered(name: str, seen: Counter[str]) -> str:
    seen[name] += 1
    return name if seen[name] == 1 else f"{name}#{seen[name]}"


def _fits(shape: Shape, source: Source) -> bool:
    return source.supply.name in shape.rates and shape.requests.fits_in(source.supply.allocatable)


def _fixed(name: str, pod: Pod, count: int, sources: Sequence[Source]) -> Shape:
    rates = {s.supply.name: 1.0 for s in sources if pod.scheduling.admits(s.habitat.labels, s.habitat.taints)}
    return Shape(
        name=name, requests=pod.requests, rates=rates, low=count, high=count, current=count,
        per_node=pod.scheduling.per_node,
    )  # fmt: skip


def _plain(scheduling: Scheduling) -> str:
    """The same text for the same constraints, whatever the order of the selector's keys."""
    rest = (scheduling.affinity, scheduling.tolerations, scheduling.per_node)
    return f"{sorted(scheduling.node_selector.items())} {rest}"


# What stands now ------------------------------------------------------------------------------------------------


def _fills(sources: Sequence[Source], there: Iterable[tuple[str, str]]) -> Iterator[Fill]:
    """What stands on nodes, alike ones together; there: (node, shape) of each pod."""
    held = defaultdict[str, Counter[str]](Counter)
    for node, shape in there:
        held[node][shape] += 1
    for source in sources:
        nodes = (held[n.name] for n in source.nodes if n.name in held and not n.terminating)
        alike = Counter(tuple(sorted(pods.items())) for pods in nodes)
        yield from (Fill(supply=source.supply.name, count=n, pods=dict(pods)) for pods, n in sorted(alike.items()))
