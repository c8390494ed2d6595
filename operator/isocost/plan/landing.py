"""Will kube-scheduler get all pods placed? Asked before a cost is promised, and answered by its simulation.

The solution packs; the scheduler spreads. What evictions and new replicas put on the nodes of a plan is placed one by one as it comes,
before anybody could tell it a seat. So the plan is played to its end: nodes that stay with what stays on them, nodes to
come, and every pod that needs a place.

Of a fleet that only shrinks, nodes are kept until all pods find a place. For a fleet that grows, the nodes that the lost pods will need
are counted, and bought once a pod is really lost: bought beforehand they would be spread over like all others, and more would be
needed (measured: docs/decisions/0005-steering.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from isocost.model.habitat import promised
from isocost.plan import room
from isocost.plan.buy import one_more
from isocost.plan.rescue import growth, offer
from isocost.plan.room import Item
from isocost.plan.scene import Scene
from isocost.plan.seats import Bench, benches, patterns, seated, shapes
from isocost.plan.stage import fewer, parted
from isocost.plan.stand import Stand
from isocost.scheduler import Guest, Host, Spec, simulate
from isocost.world.cluster import Node

SEEDS = range(2)
"""the scheduler breaks ties by lot, so it is asked more than once"""
KEPT = 6
"""How often a node is kept and the scheduler is asked again; what is still lost then is left to the rescue."""
MOST = 400_000
"""Pods to be placed times nodes that are simulated, about two seconds; of longer ways the first-fit has the last word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Landing:
    """stands: the targets of the plan. beyond: the same with the nodes that lost pods will need. lost: how many those are."""

    stands: tuple[Stand, ...]
    beyond: tuple[Stand, ...]
    lost: int = 0


def landing(scene: Scene, placed: tuple[Stand, ...]) -> Landing:
    """What becomes of the stands once kube-scheduler has placed all pods."""
    left = lost(scene, placed)
    if not any(s.target > s.asked for s in placed):
        for _ in range(KEPT):
            if not left or (kept := _keeping(placed)) == placed:
                break
            placed, left = kept, lost(scene, kept)
    return Landing(stands=placed, beyond=_with(scene, placed, left), lost=len(left))


def _keeping(placed: tuple[Stand, ...]) -> tuple[Stand, ...]:
    """The same with one victim fewer, of the cheapest."""
    able = [s for s in placed if s.victims]
    if not able:
        return placed
    one = min(able, key=lambda s: (s.price.micros, s.name))
    return tuple(fewer(s, len(s.victims) - 1) if s is one else s for s in placed)


def lost(scene: Scene, placed: Sequence[Stand]) -> tuple[Item, ...]:
    """The pods that found no place in the worse of the runs. Who waits already is told a seat (seats.py); who moves is not."""
    nodes, pods, moving = parted(scene, placed)
    grown = tuple(growth(scene.counts))
    hosts = (
        *(_host(n) for n in nodes if n.ready and not n.terminating),
        *(h for s in placed for h in _coming(scene, s)),
    )
    if not (grown or any(p.node for p in moving)) or len(moving) * len(hosts) > MOST:
        return ()
    told, cast, away = _told(scene, placed), _Cast(), {p.uid for p in moving}
    standing = [cast.guest(room.item(p), host=p.node) for p in pods if p.node and p.uid not in away]
    turn = {n.name: i for i, n in enumerate(n for s in placed for n in s.victims)}
    queue = sorted(moving, key=lambda p: turn.get(p.node, -1))
    comers = [(room.item(p), told.get(p.uid, "")) for p in queue] + [(one, "") for one in grown]
    guests = [cast.guest(one, nominated=seat) for one, seat in comers]
    runs = (set(simulate(hosts, cast.specs, (*standing, *guests), seed).waiting) for seed in SEEDS)
    worst = max(runs, key=len)
    return tuple(one for (one, _), guest in zip(comers, guests, strict=True) if guest.name in worst)


def _told(scene: Scene, placed: Sequence[Stand]) -> Mapping[str, str]:
    """uid of a waiting pod -> its seat, on a node that stays or is to come."""
    waiting: dict[str, list[str]] = defaultdict(list)
    for pod, shape in shapes(scene):
        if not pod.node:
            waiting[shape].append(pod.uid)
    going = {n.name for s in placed for n in s.victims}
    stays = (b for b in benches(scene) if b.name not in going)
    new = (Bench(name=h.name, kind=s.supply.name) for s in placed for h in _coming(scene, s))
    return dict(seated(patterns(scene.solution.fills), (*stays, *new), waiting)) if waiting else {}


class _Cast:
    """Gives pods that are alike one spec."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Spec] = {}
        self._count = 0

    @property
    def specs(self) -> tuple[Spec, ...]:
        return tuple(self._known.values())

    def guest(self, item: Item, host: str = "", nominated: str = "") -> Guest:
        self._count += 1
        kin = str(item.owner) if item.owner else ""
        key = (kin, f"{item.requests} {item.scheduling}")
        if key not in self._known:
            name = str(len(self._known))
            self._known[key] = Spec(name=name, requests=item.requests, scheduling=item.scheduling, kin=kin)
        return Guest(name=str(self._count), spec=self._known[key].name, host=host, nominated=nominated)


def _host(node: Node) -> Host:
    taints = tuple(t for t in node.taints if not t.key.startswith("node.kubernetes.io/"))
    closed = node.unschedulable and not node.cordoned_by
    return Host(name=node.name, allocatable=node.allocatable, labels=node.labels, taints=taints, closed=closed)


def _coming(scene: Scene, stand: Stand) -> Iterator[Host]:
    """The nodes of a stand that are not Ready yet, or still to be asked for."""
    known = offer(scene.view, stand)
    look = promised(known) if known else None
    ready = sum(n.ready for n in stand.nodes)
    for i in range(stand.target + len(stand.victims) - ready):
        name = f"{stand.supply.name} {i}"
        if look is None:
            yield Host(name=name, allocatable=stand.supply.allocatable)
        else:
            yield Host(name=name, allocatable=stand.supply.allocatable, labels=look.labels, taints=look.taints)


def _with(scene: Scene, placed: tuple[Stand, ...], left: Sequence[Item]) -> tuple[Stand, ...]:
    """The same with nodes for what is left, the cheapest that take any of it; what fits nowhere stays left."""
    kept, items = {s.supply.name: s for s in placed}, tuple(left)
    cheapest = sorted(kept, key=lambda name: (kept[name].price.micros, name))
    while items and (found := one_more(scene, kept, [kept[name] for name in cheapest], items)):
        name, items = found
        kept[name] = replace(kept[name], target=kept[name].target + 1)
    return tuple(kept.values())
