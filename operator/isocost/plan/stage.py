"""How far one plan goes: only as many nodes are given up as their pods find room for.

Two questions, one answer. A fleet that only loses nodes must show that the pods on them fit on those that stay. And a way too
long for one CostPlan is cut into stages: the dearest nodes go first, and of the new nodes only those are bought that their pods
need. Buying all of them at once for a few removals would cost more than it saves, and the way would never begin.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from isocost.plan import room
from isocost.plan.rescue import arriving, growth, offer
from isocost.plan.room import Item
from isocost.plan.scene import Scene
from isocost.plan.stand import Stand
from isocost.world.cluster import Node, Pod
from isocost.world.ref import Ref


def stage(scene: Scene, placed: tuple[Stand, ...], most: int) -> tuple[Stand, ...]:
    """The part of the way with at most so many victims, and the growth that their pods need."""
    while most > 0:
        grown = supplied(scene, _dearest(placed, most))
        if grown is not None:
            return grown
        most //= 2
    return tuple(_without_growth(s) for s in spared(placed, sum(len(s.victims) for s in placed)))


def housed(scene: Scene, placed: tuple[Stand, ...]) -> tuple[Stand, ...]:
    """Gives up only as many nodes as leave room for the pods on them; those with the most pods stay first."""
    ways = [placed]
    while victims := [(s, n) for s in ways[-1] for n in s.victims]:
        full = max(victims, key=lambda pair: (len(scene.who.on(pair[1])), pair[1].name))[0]
        ways.append(tuple(fewer(s, len(s.victims) - 1) if s is full else s for s in ways[-1]))
    return ways[bisect_left(ways, True, hi=len(ways) - 1, key=lambda one: not _homeless(scene, one))]


def spared(placed: tuple[Stand, ...], count: int) -> tuple[Stand, ...]:
    """The same with `count` victims fewer, from the last pool on."""
    kept = []
    for stand in reversed(placed):
        less = min(count, len(stand.victims))
        count -= less
        kept.append(fewer(stand, len(stand.victims) - less))
    return tuple(reversed(kept))


def _dearest(placed: Sequence[Stand], most: int) -> tuple[Stand, ...]:
    """The same with only so many victims: those of the dearest pools first."""
    kept = {}
    for stand in sorted(placed, key=lambda s: (-s.price.micros, s.name)):
        kept[stand.supply.name] = fewer(stand, min(most, len(stand.victims)))
        most -= len(kept[stand.supply.name].victims)
    return tuple(kept[s.supply.name] for s in placed)


def fewer(stand: Stand, victims: int) -> Stand:
    """The same with only so many victims."""
    return replace(stand, victims=stand.victims[:victims], target=stand.peak - victims)


def _without_growth(stand: Stand) -> Stand:
    return stand.aimed(stand.asked) if stand.target > stand.asked else stand


def supplied(scene: Scene, placed: tuple[Stand, ...]) -> tuple[Stand, ...] | None:
    """The same with only so many of the new nodes as make room for everything; None where all of them do not."""
    wanted = {s.supply.name: s.target for s in placed}
    kept = {s.supply.name: _without_growth(s) for s in placed}
    left = _homeless(scene, placed, room_for=kept.values())
    while left:
        able = [s for name, s in kept.items() if s.target < wanted[name]]
        found = max((_with_one(scene, s, left) for s in able), key=lambda x: x[0], default=None)
        if found is None or found[0] <= 0:
            return None
        _, stand, left = found
        kept[stand.supply.name] = stand.aimed(stand.target + 1)
    return tuple(kept.values())


def _with_one(scene: Scene, stand: Stand, left: tuple[Item, ...]) -> tuple[float, Stand, tuple[Item, ...]]:
    """(pods placed per price, the stand, what is left) of one node more."""
    rest = room.place(left, room.coming(stand.supply, offer(scene.view, stand), 1))
    return (len(left) - len(rest)) / max(1, stand.price.micros), stand, rest


def _homeless(scene: Scene, placed: Iterable[Stand], room_for: Iterable[Stand] = ()) -> tuple[Item, ...]:
    """Waiting pods, pods of the victims and growing replicas that find no room on the nodes that stay, nor on those that
    are on their way to the stands in `room_for`."""
    nodes, pods, moving = parted(scene, placed)
    staying = room.standing(nodes, pods)
    coming = (bin_ for s in room_for for bin_ in arriving(scene.view, s))
    return room.place((*map(room.item, moving), *growth(scene.counts)), (*staying, *coming))


def parted(scene: Scene, placed: Iterable[Stand]) -> tuple[tuple[Node, ...], tuple[Pod, ...], tuple[Pod, ...]]:
    """(nodes that stay, all pods that will be, those of them that need a new place)."""
    return without(scene, {n.name for s in placed for n in (*s.victims, *s.leaving)})


def without(scene: Scene, going: Collection[str]) -> tuple[tuple[Node, ...], tuple[Pod, ...], tuple[Pod, ...]]:
    """The same, where the nodes of these names go."""
    cut = _cut(scene, going)
    pods = tuple(p for p in scene.view.pods if p.uid not in cut and not p.terminating)
    moving = tuple(p for p in pods if not p.daemon and (not p.node or p.node in going))
    return tuple(n for n in scene.view.nodes if n.name not in going), pods, moving


def _cut(scene: Scene, going: Collection[str]) -> frozenset[str]:
    """The uids of pods that shrinking workloads lose: waiting ones first, then those that would have to move.

    Which pods go is the controller's choice. They are alike, so whichever goes leaves the room that one of these needs.
    """
    mine: dict[Ref | None, list[Pod]] = {}
    for pod in scene.view.pods:
        if not pod.terminating:
            mine.setdefault(pod.owner, []).append(pod)
    return frozenset(
        pod.uid
        for c in scene.counts
        for pod in sorted(mine.get(c.ref, ()), key=lambda p: (bool(p.node), p.node not in going, p.uid))[
            : max(0, c.now - c.target)
        ]
    )
