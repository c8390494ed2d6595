"""Which waiting pod belongs on which node, so that pods land as the fleet was bought for them.

A fleet near the optimum has hardly any room to spare, and kube-scheduler spreads pods over the emptiest nodes: left alone it gets
6 to 15 % of them nowhere (docs/decisions/0005-steering.md). But it tries a pod first on the node that
status.nominatedNodeName names, checks every rule there as for any other node, and keeps that room from other pods meanwhile. So
each waiting pod is told its seat. A seat that turns out wrong costs nothing: the pod is placed as if it had none.

A *pattern* is what the solution wants on one node. Nodes take the pattern that holds most of what stands on them already;
what a pattern lacks then is seats. Who has been told a seat keeps it as long as the pattern has room for it: nodes come one after
the other, and each telling is a write. A pod that has no place left, as others stand where it was to be, gets one on an empty node.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

from isocost.plan import room
from isocost.plan.scene import Scene
from isocost.world.cluster import Pod
from isocost.world.problem import Fill
from isocost.world.ref import Ref

Pattern = Mapping[str, int]
"""pods of each shape on one node"""
Name = TypeVar("Name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A node with seats: what kind of node it is, and the pods of each shape that stand there."""

    name: str
    kind: str
    standing: Pattern = field(default_factory=dict)


def seats(scene: Scene) -> Mapping[Ref, str]:
    """Waiting pod -> node, for pods whose place in the solution is on a node that is there and stays, and for those without a place that
    an empty node takes."""
    idle = waiting(scene)
    if not idle:
        return {}
    there = tuple(benches(scene))
    placed = booked(scene, there, idle)
    rest = [pod for pod in idle if pod.uid not in placed]
    empty = {bench.name for bench in there if not bench.standing}.difference(placed.values())
    found = {**placed, **dict(_spare(scene, rest, empty))}
    return {pod.ref: found[pod.uid] for pod in idle if pod.uid in found}


def _spare(scene: Scene, rest: Sequence[Pod], empty: Collection[str]) -> Iterator[tuple[str, str]]:
    """(uid, node) for pods without a place in the solution, as others took theirs: empty nodes that nobody else has a seat on were bought
    for them. The largest pod comes first, each to the cheapest node that takes it. While nodes are emptied there are none: then
    empty ones are for who is still to come."""
    if not rest or any(node.unschedulable for stand in scene.stands for node in (*stand.nodes, *stand.leaving)):
        return
    prices = {node.name: stand.price.micros for stand in scene.stands for node in stand.nodes}
    bins = {bin_.name: bin_ for bin_ in room.standing(scene.view.nodes, scene.view.pods) if bin_.name in empty}
    cheapest = sorted(bins, key=lambda name: (prices[name], name))
    items = {pod.uid: room.item(pod) for pod in rest}
    largest = sorted(rest, key=lambda pod: items[pod.uid].weight, reverse=True)
    for pod in sorted(largest, key=lambda pod: pod.nominated not in bins):
        where = next((n for n in (pod.nominated, *cheapest) if n in bins and bins[n].takes(items[pod.uid])), "")
        if where:
            bins[where].put(items[pod.uid])
            yield pod.uid, where


def waiting(scene: Scene) -> tuple[Pod, ...]:
    """The pods that the problem places and that have no node yet, in the order in which they are seated."""
    homeless = (pod for pod, _ in shapes(scene) if not pod.node)
    return tuple(sorted(homeless, key=lambda pod: (pod.created, pod.ref)))


def booked(scene: Scene, benches: Iterable[Bench], queue: Iterable[Pod]) -> Mapping[str, str]:
    """uid -> node, for the pods of the queue whose place in the solution is on one of these benches; the first choose first."""
    known = {pod.uid: shape for pod, shape in shapes(scene)}
    asking: dict[str, list[str]] = defaultdict(list)
    told: dict[str, str] = {}
    for pod in queue:
        if pod.uid in known:
            asking[known[pod.uid]].append(pod.uid)
            told[pod.uid] = pod.nominated
    return dict(seated(patterns(scene.solution.fills), benches, asking, told))


def benches(scene: Scene) -> Iterator[Bench]:
    """The nodes that stay and may be sat on, with who stands there."""
    standing: dict[str, Counter[str]] = defaultdict(Counter)
    for pod, shape in shapes(scene):
        standing[pod.node][shape] += 1
    pinned = {fill.node for fill in scene.solution.fills}
    for stand in scene.stands:
        for node in stand.nodes:
            if not node.unschedulable and not node.failed:
                kind = node.name if node.name in pinned else stand.supply.name
                yield Bench(name=node.name, kind=kind, standing=standing[node.name])


def fitting(scene: Scene) -> Iterator[str]:
    """The nodes on which just those pods stand that the solution has together on one of them."""
    some = patterns(scene.solution.fills).items()
    left = Counter({(kind, _key(pattern)): n for kind, alike in some for n, pattern in alike})
    for bench in benches(scene):
        if bench.standing and left[bench.kind, _key(bench.standing)] > 0:
            left[bench.kind, _key(bench.standing)] -= 1
            yield bench.name


def _key(pods: Pattern) -> frozenset[tuple[str, int]]:
    return frozenset(pods.items())


def seated(
    patterns: Mapping[str, Sequence[tuple[int, Pattern]]],
    benches: Iterable[Bench],
    waiting: Mapping[str, Iterable[Name]],
    told: Mapping[Name, str] = MappingProxyType({}),
) -> Iterator[tuple[Name, str]]:
    """(pod, node) for each waiting pod whose shape a pattern lacks on its node.

    patterns: by kind of node, (how many nodes, what is on one of them). waiting: shape -> pods, in the order in which they
    are seated. told: the nodes that pods were told before. A node on which more stands than any pattern allows gets no seats.
    """
    sitting: dict[str, Counter[str]] = defaultdict(Counter)
    for shape, pods in waiting.items():
        for pod in pods:
            sitting[told.get(pod, "")][shape] += 1
    matched = tuple(_matched(patterns, tuple(benches), sitting))
    for shape, pods in waiting.items():
        lacks = {bench.name: pattern.get(shape, 0) - bench.standing.get(shape, 0) for bench, pattern in matched}
        rest = []
        for pod in pods:
            where = told.get(pod, "")
            if lacks.get(where, 0) > 0:
                lacks[where] -= 1
                yield pod, where
            else:
                rest.append(pod)
        yield from zip(rest, (name for name, n in lacks.items() for _ in range(n)), strict=False)


def _matched(
    patterns: Mapping[str, Sequence[tuple[int, Pattern]]], benches: Sequence[Bench], sitting: Mapping[str, Counter[str]]
) -> Iterator[tuple[Bench, Pattern]]:
    """Each bench with the first pattern that holds what stands there and who was told to sit there, or else what stands there; the
    fullest benches choose first, as they fit the fewest."""
    left = Counter({(kind, i): n for kind, some in patterns.items() for i, (n, _) in enumerate(some)})
    full = {bench.name: sitting.get(bench.name, Counter()) + Counter(bench.standing) for bench in benches}
    for bench in sorted(benches, key=lambda b: (-sum(b.standing.values()), -full[b.name].total(), b.name)):
        some = [i for i, _ in enumerate(patterns.get(bench.kind, ())) if left[bench.kind, i]]
        for wanted in (full[bench.name], bench.standing):
            i = next((i for i in some if _holds(patterns[bench.kind][i][1], wanted)), None)
            if i is not None:
                left[bench.kind, i] -= 1
                yield bench, patterns[bench.kind][i][1]
                break


def _holds(pattern: Pattern, standing: Pattern) -> bool:
    return all(pattern.get(shape, 0) >= n for shape, n in standing.items())


def patterns(fills: Iterable[Fill]) -> Mapping[str, Sequence[tuple[int, Pattern]]]:
    """By kind of node, (how many nodes, what is on one of them), as `seated` takes it."""
    found: dict[str, list[tuple[int, Pattern]]] = defaultdict(list)
    for fill in fills:
        found[fill.node or fill.supply].append((fill.count, fill.pods))
    return found


def shapes(scene: Scene) -> Iterator[tuple[Pod, str]]:
    """The pods that the problem places, each with its shape: its workload's, or the one of its owner that asks for the same."""
    known = {str(s.workload): s.name for s in scene.problem.shapes if s.workload}
    others = {(s.name.partition("#")[0], s.requests): s.name for s in scene.problem.shapes if not s.workload}
    for pod in scene.view.pods:
        owner = str(pod.owner or pod.ref)
        shape = known.get(owner) or others.get((owner, pod.requests))
        if shape and not pod.daemon and not pod.terminating:
            yield pod, shape
